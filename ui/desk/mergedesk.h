#pragma once

#include "ui/desk/deskwork.h"
#include "ui/frame/page.h"

#include <QFutureWatcher>

namespace core {
enum class ReportFormat;
}

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
class EmptyState;
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

    /** False where decisions would be lost and a person thinks better of it. */
    [[nodiscard]] bool mayGo();

    /** Says besides why it was refused that a copy of the file is kept. */
    void tellKept(const core::Error& refusal);

public Q_SLOTS:
    /** Applies the plan with what was decided. */
    void takeOver();
    /** Ends without changing anything; what is under way is cancelled. */
    void giveUp();

Q_SIGNALS:
    /** The desk can be cleared. */
    void done();
    /** It cannot be compared. */
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
    void showHead();
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
    void report(core::ReportFormat format);
    void join(core::RecordId there, core::RecordId brought);
    void tell(const core::Error& error);
    [[nodiscard]] QString decidedWords(const core::Conflict& conflict) const;

    core::Book& m_book;
    const QString m_file;
    Prompts& m_prompts;
    DeskWork* m_work;
    Undoing* m_undoing;
    DeskWork::Plan m_plan;
    core::Titles m_titles; ///< of what is in the book and of what is not in it yet
    QList<core::Decision> m_decisions;
    std::optional<core::ReturnRow> m_at; ///< the line that a person looks at, kept while the book changes
    std::optional<core::koffer::DecidedDesk> m_decided; ///< by the present decisions
    std::optional<core::Act> m_taken;
    QFutureWatcher<core::Result<std::optional<core::Act>>> m_applying;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    bool m_isApplying = false;
    bool m_mayBeLost = false; ///< the present decisions; a person said so
    bool m_takesWhenDecided = false; ///< asked to take over while decisions were worked out
    Banner* m_banner;
    PlainLabel* m_state;
    QProgressBar* m_progress;
    Segmented* m_tabs = nullptr;
    QStackedWidget* m_pages;
    QTableView* m_table;
    DeskModel* m_model;
    QListWidget* m_findings;
    EmptyState* m_nothing; ///< where there is no line
    QScrollArea* m_detailArea;
    QStackedWidget* m_detail;
    ConflictCard* m_card;
    DeskDetail* m_row;
    QPushButton* m_report = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_take = nullptr;
};

} // namespace ui
