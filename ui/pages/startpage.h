#pragma once

#include "core/book/book.h"
#include "core/model/overview/due.h"
#include "ui/frame/page.h"

#include <QTimer>

class QBoxLayout;
class QPushButton;

namespace ui {

class Banner;
class Card;
class EmptyState;
class OverviewCard;
class PlainLabel;
class Prompts;
class StartPageCoverage;
class StartPageList;
class StartPageModel;
class StartPageSteps;

/** Where the day begins: what is due, the next sessions, and how much of its area the agency reaches. It follows the
 *  book and the clock. */
class StartPage final : public Page {
    Q_OBJECT

public:
    StartPage(core::Book& book, Prompts& prompts, QWidget* parent = nullptr);

    /** Asks the book and the clock again, as it does by itself after changes and at midnight. */
    void refresh();

Q_SIGNALS:
    void recordActivated(core::RecordId id);
    /** The list of a kind is asked for. */
    void kindWanted(const core::EntityInfo& kind);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void buildDue();
    void follow();
    void lookAtClock();
    void arrange();
    void showHead();
    [[nodiscard]] core::Result<void> showDue();
    [[nodiscard]] core::Result<void> showSessions();
    [[nodiscard]] core::Result<void> showCoverage();
    void open(int row);
    void putOff(int row);
    void remove(int row);
    void showMenu(int row, const QPoint& where);
    void bringBack(const core::DueItem& item);
    void apply(const core::Result<core::acts::Proposal>& proposal);
    void tell(const core::Error& error);

    core::Book& m_book;
    Prompts& m_prompts;
    QDate m_today;
    int m_greeted = -1; ///< which greeting the head shows
    bool m_isStale = false; ///< the book changed while the page was out of sight
    QTimer m_soon; ///< many changes in a row are followed once
    QTimer m_minute;
    Banner* m_banner;
    StartPageSteps* m_steps;
    QBoxLayout* m_columns = nullptr;
    QWidget* m_right = nullptr;
    Card* m_due = nullptr;
    StartPageModel* m_model;
    StartPageList* m_list = nullptr;
    EmptyState* m_nothing = nullptr;
    PlainLabel* m_hint = nullptr;
    QPushButton* m_putOffShown = nullptr;
    OverviewCard* m_sessions = nullptr;
    StartPageCoverage* m_coverage = nullptr;
};

} // namespace ui
