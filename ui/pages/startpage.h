#pragma once

#include "core/book/book.h"
#include "core/model/overview/coverage.h"
#include "core/model/overview/due.h"
#include "core/model/overview/sessionfacts.h"
#include "ui/frame/page.h"
#include "ui/pages/disputedlines.h"
#include "ui/support/besidereader.h"

#include <QFutureWatcher>
#include <QTimer>

class QBoxLayout;
class QPushButton;

namespace ui {

class Banner;
class Card;
class EmptyState;
class PlainLabel;
class Prompts;
class StartPageCoverage;
class StartPageList;
class StartPageModel;
class StartPageSteps;

/** Where the day begins: what is due, the next sessions, and how much of its area the agency reaches. It follows the
 *  book and the clock, and reads beside the window. */
class StartPage final : public Page {
    Q_OBJECT

public:
    StartPage(core::Book& book, Prompts& prompts, QWidget* parent = nullptr);

    ~StartPage() override;

    /** Asks the book and the clock again, as it does by itself after changes and at midnight. */
    void refresh();
    /** Whether what is shown is not yet what the book says. */
    [[nodiscard]] bool isReading() const { return m_isReading; }

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
    /** All that the page says of the book. */
    struct Facts {
        core::DueList due;
        QList<core::SessionFacts> sessions;
        std::optional<core::Coverage> coverage;
        DisputedPlaces disputed;
    };

    [[nodiscard]] static core::Result<Facts> factsOn(core::Database& database, QDate today);
    void read();
    void showFacts();
    void showHead();
    void showDue(const core::DueList& due);
    void showSessions(const QList<core::SessionFacts>& sessions, const DisputedPlaces& disputed);
    void showCoverage(const std::optional<core::Coverage>& coverage);
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
    bool m_isReading = false; ///< until what was read is shown
    bool m_isAskedAgain = false; ///< the book changed while it was read
    bool m_isKnown = false; ///< since the first answer
    bool m_wantsList = false; ///< the list is to have the keyboard when it has been read
    BesideReader m_reader;
    QFutureWatcher<core::Result<Facts>> m_watcher;
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
    QPushButton* m_moderate = nullptr; ///< the first of the sessions
    core::RecordId m_nextSession;
    StartPageCoverage* m_coverage = nullptr;
};

} // namespace ui
