#pragma once

#include "ui/desk/deskwork.h"
#include "ui/frame/page.h"

#include <QFutureWatcher>

class QListWidget;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTableView;

namespace ui {

class Banner;
class ConflictCard;
class DeskDetail;
class DeskModel;
class PlainLabel;
class Prompts;
class Segmented;
class Undoing;

/** The merge desk: a return, or another copy of the book, line by line, with what becomes of each. Nothing changes
 * until the person says so; then everything is one step that can be taken back. */
class MergeDesk final : public Page {
    Q_OBJECT

public:
    /** Begins to read at once. Book and prompts must outlive it. */
    MergeDesk(core::Book& book, const QString& file, Prompts& prompts, QWidget* parent = nullptr);
    ~MergeDesk() override;

    [[nodiscard]] const QString& file() const { return m_file; }
    /** Read, compared, and nothing is under way. */
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] bool isTaken() const { return m_taken.has_value(); }
    [[nodiscard]] const core::koffer::DeskPlan& plan() const { return *m_plan; }
    [[nodiscard]] const QList<core::Decision>& decisions() const { return m_decisions; }

public Q_SLOTS:
    /** Applies the plan with what was decided. */
    void takeOver();
    /** Ends without changing anything; what is under way is cancelled. */
    void giveUp();

Q_SIGNALS:
    /** The desk can be cleared. */
    void done();
    /** The return is of a Koffer that was reported lost. */
    void refused(const core::Error& error);
    void recordActivated(core::RecordId id);

private:
    void build();
    void buildHead();
    void buildTable();
    void buildDetail();
    void addKeys();
    void replan();
    void showPlan(const core::Result<DeskWork::Plan>& plan);
    void showTabs();
    void showFilter(const QString& key);
    void showCurrent();
    void showConflict(int row);
    void showDecided();
    void showFindings(const core::Findings& findings);
    void sayState();
    void decide(const core::Decision& decision);
    void reopen(const QUuid& conflict);
    /** What a key says to every selected conflict. */
    void decideSelected(int key);
    void decisionsChanged();
    void goOn();
    void applied();
    void takeBack();
    void takenBack(const core::Result<core::Act>& undone);
    void report(bool pdf);
    void join(core::RecordId there, core::RecordId brought);
    void tell(const core::Error& error);
    [[nodiscard]] core::Titles titles() const;
    [[nodiscard]] QString decidedWords(const core::Conflict& conflict) const;

    core::Book& m_book;
    const QString m_file;
    Prompts& m_prompts;
    DeskWork* m_work;
    Undoing* m_undoing;
    DeskWork::Plan m_plan;
    std::shared_ptr<const QHash<core::RecordId, QString>> m_brought; ///< titles of what is not in the book yet
    QList<core::Decision> m_decisions;
    std::optional<core::koffer::DecidedDesk> m_decided; ///< by the present decisions
    std::optional<core::Act> m_taken;
    QFutureWatcher<core::Result<std::optional<core::Act>>> m_applying;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    bool m_isApplying = false;
    bool m_takesWhenDecided = false; ///< asked to take over while decisions were worked out
    Banner* m_banner;
    PlainLabel* m_state;
    QProgressBar* m_progress;
    Segmented* m_tabs = nullptr;
    QStackedWidget* m_pages;
    QTableView* m_table;
    DeskModel* m_model;
    QListWidget* m_findings;
    QScrollArea* m_detailArea;
    QStackedWidget* m_detail;
    ConflictCard* m_card;
    DeskDetail* m_row;
    QPushButton* m_report = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_take = nullptr;
};

} // namespace ui
