#pragma once

#include "ui/calendar/boardcontent.h"
#include "ui/frame/page.h"
#include "ui/support/besidereader.h"

#include <QFutureWatcher>
#include <QTimer>

class QTableView;

namespace ui {

class Banner;
class CalendarBoard;
class CalendarFilter;
class CalendarListModel;
class CalendarRemarks;
class EmptyState;
class MonthBoard;
class MovePanel;
class PlainLabel;
class Prompts;
class Segmented;
class YearBoard;

/** The calendar: a year as a board, a month, or both as a table; what collides and why; and every date movable. Reads
 *  beside the window. */
class CalendarPage final : public Page {
    Q_OBJECT

public:
    CalendarPage(core::Book& book, Prompts& prompts, QWidget* parent = nullptr);
    ~CalendarPage() override;

    [[nodiscard]] int year() const { return m_month.year(); }
    void showYear(int year);
    void refresh();
    /** Whether what is shown is not yet what the book says. */
    [[nodiscard]] bool isReading() const { return m_isReading || m_soon.isActive(); }

Q_SIGNALS:
    void recordActivated(core::RecordId record);
    void kindWanted(const core::EntityInfo& kind);

private:
    void buildHead();
    void buildList();
    void buildBoards();
    void addNavigation(const char* name, const QString& icon, const QString& label, int step);
    void goTo(QDate month);
    void go(int step);
    void follow(const core::ChangeSet& changes);
    void showRead();
    void showContent();
    void showView();
    void sayTitle();

    void select(qsizetype block);
    void askMove(qsizetype block, const core::FuzzyDate& to);
    void editMove(qsizetype block);
    void showMenu(qsizetype block, QPoint where);
    void askMoveOf(core::RecordId session);
    void showPending(const core::FuzzyDate& date);
    void move();

    void printYear();
    void exportCalendar(bool whole);
    void importHolidays();
    void tell(const core::Error& error);
    [[nodiscard]] CalendarBoard* board() const;

    core::Book& m_book;
    Prompts& m_prompts;
    BesideReader m_reader;
    QFutureWatcher<core::Result<CalendarYear>> m_watcher;
    QFutureWatcher<core::Result<QByteArray>> m_export;
    QString m_exportPath;
    QTimer m_soon;
    bool m_isReading = false; ///< until what was read is shown
    QDate m_month; ///< first day of the month that is shown; its year is the year that is shown
    CalendarYear m_read;
    SharedContent m_content;

    Segmented* m_view;
    CalendarFilter* m_filter;
    Banner* m_banner;
    QWidget* m_boards; ///< the boards and the table, of which one is shown
    YearBoard* m_yearBoard;
    MonthBoard* m_monthBoard;
    QTableView* m_list;
    CalendarListModel* m_listModel;
    EmptyState* m_empty;
    PlainLabel* m_legend;
    MovePanel* m_panel;
    CalendarRemarks* m_remarks;
};

} // namespace ui
