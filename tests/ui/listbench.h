#pragma once

#include "core/wording/language.h"
#include "tests/support/given.h"
#include "ui/look/plainlabel.h"
#include "ui/look/style.h"
#include "ui/models/recordlistview.h"
#include "ui/models/recordtable.h"
#include "ui/models/recordtablemodel.h"
#include "ui/support/prompts.h"

#include <QtTest>
#include <QtWidgets>

/** A list in a window, and what a person does to it. */
namespace listbench {

inline QString key(const char* word)
{
    return QString::fromUtf8(word);
}

/** Answers as told before. */
class Answers final : public ui::Prompts {
public:
    QString fileToOpen(QWidget*, const QString&, const QString&) override { return file; }
    QString fileToSave(QWidget*, const QString&, const QString& proposal, const QString&) override
    {
        proposed = proposal;
        return file;
    }
    bool confirm(QWidget*, const QString& asked, const QString&) override
    {
        questions.append(asked);
        return yes;
    }
    std::optional<ui::Standing> letStand(QWidget*, const QStringList&) override { return std::nullopt; }

    QString file;
    QString proposed;
    QStringList questions;
    bool yes = true;
};

/** Five municipalities in three states, one of them without a district. */
struct Bench {
    Bench()
    {
        using test::given;
        const std::tuple<const char*, const char*, const char*, int> places[] = {{"Olpe", "NW", "Arnsberg", 135},
            {"Aachen", "NW", "Köln", 250}, {"Zwickau", "SN", "", 90}, {"Öhringen", "BW", "Stuttgart", 25},
            {"Köln", "NW", "Köln", 1085}};
        for (const auto& [name, state, district, population] : places)
            ids.insert(key(name),
                book.add("municipality",
                    given({{"name", key(name)}, {"state", key(state)}, {"district", key(district)},
                        {"population", qint64(population)}})));
        open();
    }

    void open(const char* kind = "municipality", const QList<core::FieldFilter>& fixed = {})
    {
        core::ListQuery query;
        query.kind = core::findEntity(key(kind));
        query.fields = fixed;
        list = std::make_unique<ui::RecordListView>(*book, query);
        list->setPrompts(answers);
        list->resize(1200, 640);
        list->show();
        active = QTest::qWaitForWindowActive(list.get());
    }

    template <typename Widget = QWidget>
    [[nodiscard]] Widget* child(const char* name) const
    {
        return list->findChild<Widget*>(key(name));
    }
    [[nodiscard]] ui::RecordTable* table() const { return child<ui::RecordTable>("records"); }
    [[nodiscard]] QString count() const { return child<ui::PlainLabel>("count")->text(); }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        const int column = int(list->model().columns().indexOf(key("name")));
        for (int row = 0; row < list->model().rowCount(); ++row)
            names.append(list->model().index(row, column).data().toString());
        return names;
    }
    [[nodiscard]] qsizetype field(const char* name) const { return list->model().query().kind->indexOf(key(name)); }

    /** An entry of a menu as it is when somebody opens it. */
    [[nodiscard]] QAction* action(const char* menu, const QString& name) const
    {
        auto* const opened = child<QMenu>(menu);
        Q_EMIT opened->aboutToShow();
        return opened->findChild<QAction*>(name);
    }
    /** The dialog that is open; those that are closed go a little later. */
    [[nodiscard]] QDialog* dialog() const
    {
        const QList<QDialog*> dialogs = list->findChildren<QDialog*>();
        const auto open = std::find_if(dialogs.begin(), dialogs.end(), [](QDialog* each) { return each->isVisible(); });
        return open == dialogs.end() ? nullptr : *open;
    }
    template <typename Widget>
    [[nodiscard]] Widget* inDialog(const char* name) const
    {
        return dialog() ? dialog()->findChild<Widget*>(key(name)) : nullptr;
    }
    /** Opens the dialog for a field by the menu of the bar. */
    void ask(const char* name) const { action("narrowMenu", key("narrow-") + key(name))->trigger(); }
    void press(const char* button) const { QTest::mouseClick(inDialog<QPushButton>(button), Qt::LeftButton); }
    [[nodiscard]] QStringList chips() const
    {
        QStringList texts;
        for (QWidget* const chip : list->findChildren<QWidget*>(key("filterChip")))
            texts.append(chip->findChild<ui::PlainLabel*>()->text());
        return texts;
    }

    test::TestBook book;
    Answers answers;
    QHash<QString, core::RecordId> ids;
    std::unique_ptr<ui::RecordListView> list;
    bool active = false;
};

inline QStringList strings(std::initializer_list<const char*> words)
{
    QStringList list;
    for (const char* word : words)
        list.append(QString::fromUtf8(word));
    return list;
}

/** Settings of a run of their own, English words and the light scheme. */
inline void freshSettings(QTemporaryDir& folder)
{
    QCoreApplication::setOrganizationName(QStringLiteral("Werkstattbuch-Test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    QSettings().clear();
    core::speak(QLocale::English);
    ui::applyLook({.scheme = ui::Scheme::Light, .textScale = 1.0});
}

} // namespace listbench
