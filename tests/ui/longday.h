#pragma once

#include "tests/ui/largebook.h"
#include "tests/ui/stallwatch.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/joindialog.h"
#include "ui/forms/newrecorddialog.h"
#include "ui/forms/recordform.h"
#include "ui/frame/frame.h"
#include "ui/frame/pagestack.h"
#include "ui/look/sectionnav.h"
#include "ui/models/listexport.h"
#include "ui/models/recordlistview.h"
#include "ui/models/recordtable.h"
#include "ui/models/recordtablemodel.h"
#include "ui/pages/kindpage.h"
#include "ui/pages/recordpage.h"
#include "ui/support/besidereader.h"
#include "ui/support/prompts.h"
#include "ui/window/backupkeeper.h"
#include "ui/window/mainwindow.h"
#include "ui/window/rail.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QtTest>

namespace largebook {

/** The real window over a large book, used as a person would, and how long the longest event of each step held the
 *  window's thread, as the watch's meter says. */
class LongDay {
public:
    struct Step {
        QString what;
        double held = 0; ///< milliseconds, or what the watch measures
        double most = 0; ///< that it may
        QString by;
        qint64 settledMs = 0; ///< until all was shown
        [[nodiscard]] bool isMet() const { return held <= most; }
    };
    using Report = std::function<void(const Step&)>;

    /** What one event may cost: the window answers within 100 ms. */
    static constexpr double mostMilliseconds = 100;

    /** @param restMs how long it is looked at after each step; what follows by itself a little later is part of it */
    LongDay(test::StallWatch& watch, const QString& folder, int persons, int restMs, Report report)
        : m_watch(watch)
        , m_folder(folder)
        , m_persons(persons)
        , m_restMs(restMs)
        , m_report(std::move(report))
    {
    }

    void run()
    {
        const QString path = m_folder + w("/large.wbuch");
        m_large = LargeBook(path, m_persons).largest();
        step(
            w("open and first paint"),
            [&] {
                m_window = std::make_unique<ui::MainWindow>(sure(core::Book::open(path, {})), m_answers);
                m_window->resize(1280, 800);
                m_window->show();
            },
            10 * mostMilliseconds);
        pages();
        list();
        orders();
        exports();
        search();
        records();
        editing();
        doubles();
        import();
        leaving();
    }

private:
    /** Says yes, and names the file it was given. */
    class Answers final : public ui::Prompts {
    public:
        QString fileToOpen(QWidget*, const QString&, const QString&) override { return file; }
        QString fileToSave(QWidget*, const QString&, const QString&, const QString&) override { return file; }
        bool confirm(QWidget*, const QString&, const QString&) override { return true; }
        std::optional<ui::Standing> letStand(QWidget*, const QStringList&) override { return std::nullopt; }

        QString file;
    };

    core::Book& book() { return m_window->book(); }
    const core::EntityInfo& person() const { return *core::findEntity(u"person"); }

    void pages()
    {
        for (const ui::RailPlace& place : ui::railPlaces())
            step(w("page ") + place.entry.key, [&] { m_window->frame().goTo({place.entry.key, {}}); });
        step(w("start again"), [this] { m_window->frame().goTo({w("start"), {}}); });
    }

    ui::RecordListView& persons()
    {
        m_window->frame().goTo({w("persons"), {}});
        settle();
        return *m_window->frame().pages()->made(w("persons"))->findChild<ui::RecordListView*>();
    }

    void list()
    {
        ui::RecordListView& shown = persons();
        auto* const table = shown.findChild<ui::RecordTable*>();
        step(w("list: to the end"), [&] { table->scrollToBottom(); });
        step(w("list: to the middle"), [&] { toTheMiddle(*table); });
        for (const char* typed : {"m", "mu", "mus", "muster-99 vorname"})
            step(w("list: filter"), [&] { shown.setFilter(w(typed)); });
        step(w("list: filter off"), [&] { shown.setFilter({}); });
        step(w("list: narrow"),
            [&] { shown.setFieldFilters({{person().indexOf(u"email"), {}, w("m77"), {}, {}}}); });
        step(w("list: not narrow"), [&] { shown.setFieldFilters({}); });
        step(w("list: group"), [&] { shown.groupBy(w("function_level")); });
        step(w("list: filter, grouped"), [&] { shown.setFilter(w("muster-9")); });
        step(w("list: filter off, grouped"), [&] { shown.setFilter({}); });
        step(w("list: not grouped"), [&] { shown.groupBy({}); });
        step(w("list: select all"), [&] { table->selectAll(); });
        step(w("list: copy"), [&] { shown.copy(); });
        step(w("list: select none"), [&] { table->clearSelection(); });
    }

    static void toTheMiddle(ui::RecordTable& table)
    {
        table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum() / 2);
    }

    /** Every order that the heads of the list offer, up and down, with and without a row that goes along. */
    void orders()
    {
        ui::RecordListView& shown = persons();
        auto* const table = shown.findChild<ui::RecordTable*>();
        for (int column = 0; column < shown.model().columnCount(); ++column) {
            const QString name = shown.model().fieldAt(column).name();
            const auto sort = [&](Qt::SortOrder order) { Q_EMIT table->sortRequested(column, order); };
            step(w("list: sort by ") + name, [&] { sort(Qt::AscendingOrder); });
            step(w("list: down, by ") + name, [&] { sort(Qt::DescendingOrder); });
            step(w("list: middle, by ") + name, [&] { toTheMiddle(*table); });
            step(w("list: filter, by ") + name, [&] { shown.setFilter(w("muster-9")); });
            step(w("list: filter off, by ") + name, [&] { shown.setFilter({}); });
            table->selectRow(shown.model().rowCount() / 3);
            step(w("list: with a row, by ") + name, [&] { sort(Qt::AscendingOrder); });
            step(w("list: select many, by ") + name, [&] {
                table->setSelectionMode(QAbstractItemView::ExtendedSelection);
                table->selectRow(0);
                table->selectionModel()->select({shown.model().index(0, 0), shown.model().index(500, 0)},
                    QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            });
            step(w("list: with many, by ") + name, [&] { sort(Qt::DescendingOrder); });
            table->clearSelection();
        }
    }

    /** In an order that no index gives, as from now on. */
    void exports()
    {
        ui::RecordListView& shown = persons();
        const int column = int(shown.model().columns().indexOf(w("email")));
        Q_EMIT shown.findChild<ui::RecordTable*>()->sortRequested(column, Qt::AscendingOrder);
        settle();
        for (const auto& [format, name] :
            {std::pair(ui::ExportFormat::Csv, "out.csv"), {ui::ExportFormat::Xlsx, "out.xlsx"}}) {
            m_answers.file = m_folder + u'/' + w(name);
            step(
                w("list: export"), [&] { shown.exportAs(format); }, mostMilliseconds,
                [&] { return QFile::exists(m_answers.file); });
        }
    }

    void search()
    {
        auto* const field = m_window->findChild<QLineEdit*>(w("search"));
        field->setFocus();
        for (const char* typed : {"m", "mu", "muster", "bildungsmon", "vorname 7 muster"})
            step(
                w("search"), [&] { field->setText(w(typed)); }, mostMilliseconds, {}, 700);
        field->clear();
        settle();
    }

    void sections(const char* what, core::RecordId id)
    {
        step(w(what) + w(": open"), [&] { m_window->open(id); });
        auto* const page =
            m_window->frame().pages()->made(m_window->frame().place().page)->findChild<ui::RecordPage*>();
        const QStringList keys = page->findChild<ui::SectionNav*>()->keys();
        for (const QString& key : keys)
            step(w(what) + w(": ") + key, [&] { page->showSection(key); });
    }

    void records()
    {
        const auto first = [this](const char* kind) {
            return sure(book().store().all(*core::findEntity(w(kind)))).first().id();
        };
        sections("municipality", m_large);
        sections("series", first("series"));
        sections("person", anyPerson());
        sections("agreement", first("agreement"));
        sections("case", first("consultation_case"));
        sections("session", first("session"));
    }

    core::RecordId anyPerson()
    {
        return sure(book().store().withValue(person(), person().indexOf(u"email"), w("m77@beispiel.example"))).first();
    }

    void editing()
    {
        m_window->open(anyPerson());
        settle();
        auto* const page = m_window->frame().pages()->made(w("persons"))->findChild<ui::RecordPage*>();
        page->showSection(w("overview"));
        settle();
        auto* const form = page->findChild<ui::RecordForm*>();
        form->focusField(w("note"));
        step(
            w("type in a field"), [&] { QTest::keyClicks(form->window()->focusWidget(), w("Notiz")); },
            5 * mostMilliseconds);
        step(w("save a field"), [&] { form->leave(); });
        step(w("undo"), [&] { Q_EMIT m_window->frame().undoRequested(); });
        step(w("redo"), [&] { Q_EMIT m_window->frame().redoRequested(); });
    }

    void doubles()
    {
        ui::NewRecordDialog dialog(book(), person(), {}, m_window.get());
        step(w("new person"), [&] { dialog.show(); });
        auto* const form = dialog.findChild<ui::RecordForm*>();
        form->focusField(w("last_name"));
        step(
            w("doubles while typing"), [&] { QTest::keyClicks(dialog.focusWidget(), w("Muster-77")); },
            10 * mostMilliseconds, {}, 800);
        dialog.close();
        const QList<core::RecordId> all =
            sure(book().store().withValue(person(), person().indexOf(u"first_name"), w("Vorname 7")));
        std::unique_ptr<ui::JoinDialog> join;
        step(w("join two"), [&] {
            join = std::make_unique<ui::JoinDialog>(book(), all.at(0), all.at(1), m_answers, m_window.get());
            join->show();
        });
    }

    void import()
    {
        const QString csv = m_folder + w("/in.csv");
        QFile file(csv);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s", qPrintable(file.errorString()));
        file.write("last_name;first_name;email\n");
        for (int i = 0; i < m_persons / 2; ++i)
            file.write(w("Neu-%1;Vorname %2;neu%1@beispiel.example\n").arg(i).arg(i % 89).toUtf8());
        file.close();
        static_cast<void>(persons());
        std::unique_ptr<ui::ImportDialog> dialog;
        step(
            w("import: open and plan"),
            [&] {
                dialog = std::make_unique<ui::ImportDialog>(book(), person(), csv, m_window.get());
                dialog->show();
            },
            mostMilliseconds, [&] { return dialog->isPlanned(); });
        const qint64 before = sure(book().store().count(person()));
        const auto isTaken = [&] { return sure(book().store().count(person())) > before; };
        step(
            w("import: take in"), [&] { dialog->takeIn(); }, mostMilliseconds, isTaken, 500);
        dialog.reset();
        step(
            w("import: take back"), [&] { Q_EMIT m_window->frame().undoRequested(); }, mostMilliseconds,
            [&] { return !isTaken(); });
    }

    void leaving()
    {
        step(
            w("backup"), [&] { m_window->backups().runIfDue(); }, mostMilliseconds,
            [&] { return !m_window->backups().percent(); });
        step(
            w("close"), [&] { m_window->close(); }, mostMilliseconds, [&] { return !m_window->isVisible(); });
        step(w("take the window down"), [&] { m_window.reset(); });
    }

    /** Until nothing is read beside the window, and what was typed has been followed. */
    void settle(const std::function<bool()>& isDone = {}, int atLeastMs = 0)
    {
        QElapsedTimer waiting;
        waiting.start();
        while ((isDone && !isDone()) || !ui::BesideReader::isIdle()) {
            if (waiting.elapsed() > patienceMs)
                qFatal("it does not end");
            QTest::qWait(10);
        }
        QTest::qWait(std::max(m_restMs, atLeastMs));
    }

    void step(const QString& what, const std::function<void()>& act, double most = mostMilliseconds,
        const std::function<bool()>& isDone = {}, int restMs = 0)
    {
        m_watch.begin();
        m_watch.hold([&] { act(); });
        QElapsedTimer all;
        all.start();
        settle(isDone, restMs);
        m_report({what, m_watch.most(), most, m_watch.by(), all.elapsed() - std::max(m_restMs, restMs)});
    }

    static constexpr int patienceMs = 240'000;

    test::StallWatch& m_watch;
    QString m_folder;
    int m_persons;
    int m_restMs;
    Report m_report;
    core::RecordId m_large;
    Answers m_answers;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace largebook
