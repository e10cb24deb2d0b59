#pragma once

#include "core/book/book.h"
#include "ui/support/prompts.h"
#include "ui/window/mainwindow.h"

#include <QSet>

#include <functional>

namespace test {

/** A window on a book, gone through as a person would who looks at everything: the one list of every page, dialog and
 *  state. What is shown is handed on by a name and the widget it stands in. */
class Walk {
public:
    using Look = std::function<void(const QString& name, QWidget& shown)>;

    explicit Walk(const QString& path, QSize size = {1280, 720});
    ~Walk();
    Q_DISABLE_COPY_MOVE(Walk)

    core::Book& book() { return m_window.book(); }
    ui::MainWindow& window() { return m_window; }
    ui::Prompts& prompts() { return m_prompts; }
    /** Until nothing is read beside the window; layouts that wrap text need more than one turn. */
    static void settle();

    /** A list to be imported, a sentence, a name and the beginning of a word, for what is about these and not about a
     *  record. */
    QString listFile;
    QString sentence = QStringLiteral("Bestätigte Teams: 5; Plätze: 4.");
    QString somebody = QStringLiteral("Kreis Olpe");
    QString searched = QStringLiteral("bildungsmon");

    /** Every page of the rail, with every list and every view of it. */
    void pages(const Look& look);
    /** A record as it opens, and each of its sections behind a hyphen; of none where it has no page. */
    void record(core::RecordId id, const QString& name, const Look& look);
    /** The first record of every kind that has one. */
    void records(const Look& look);
    /** Every dialog (everydialog.h), and what is asked or said in one of the system's. */
    void dialogs(const Look& look);
    /** The moderation of a session in each of its places, and the wall. */
    void moderation(core::RecordId session, QSize size, const Look& look);
    /** What is neither a page nor a dialog: moderation, handbook, search, the menu for what is new. */
    void others(const Look& look);
    void everything(const Look& look);

    /** One of a kind, by words of its title where there is such a one; null where the book has none. */
    [[nodiscard]] core::RecordId find(QStringView kind, QStringView words = {});
    /** The series that most is about, and the first of what lives in something, else of its kind. */
    [[nodiscard]] core::RecordId series() { return find(u"series", u"Ganztag in"); }
    [[nodiscard]] core::RecordId within(core::RecordId owner, QStringView kind);

    /** Classes of all dialogs and windows that were looked at. */
    [[nodiscard]] const QSet<QString>& classes() const { return m_classes; }
    /** Of dialogs that were not: the book holds nothing that they are about. */
    [[nodiscard]] const QStringList& missing() const { return m_missing; }

private:
    void show(const QString& name, QWidget& window, const Look& look);
    /** What `ask` shows, and waits for. */
    void boxes(const QString& name, const std::function<void()>& ask, const Look& look);

    ui::SystemPrompts m_prompts;
    ui::MainWindow m_window;
    QSet<QString> m_classes;
    QStringList m_missing;
};

} // namespace test
