#pragma once

#include "core/model/entities/peercontribution.h"
#include "core/model/overview/peerclock.h"
#include "ui/stage/stagecontext.h"
#include "ui/stage/stagedraft.h"

#include <QWidget>

class QLineEdit;

namespace ui {

class AskLine;
class PeerHead;
class PeerMethods;
class PeerStep;
class StageChip;
class StageLabel;
class StageList;
class StageText;
struct StageRow;

/** A peer consultation while it runs: the phases with their clock, what is said, one line each, and what is taken up.
 *  Everything is written down at once. */
class PeerRun final : public QWidget {
    Q_OBJECT

public:
    explicit PeerRun(StageContext& context, QWidget* parent = nullptr);

    void open(core::RecordId consultation);
    [[nodiscard]] core::RecordId consultation() const { return m_consultation; }
    /** When its running phase began, to the second; invalid where that was not seen. */
    [[nodiscard]] QTime begun() const { return m_begun; }
    /** Shows what the book holds now. */
    void refresh();
    /** Looks at the clock. */
    void tick();
    void enter();
    /** What is being typed is kept at once. */
    void flush();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void addKeys();
    QWidget* makeKinds();
    void setKind(core::ContributionKind kind);
    void step(core::Result<core::acts::Proposal> (*act)(const core::Reader&, core::RecordId, QTime));
    void write();
    void keyed(const QString& key, const QString& letter);
    void editLine(const QString& key);
    void askQuestion();
    /** A way of advising that no list has. */
    void askMethod();
    /** What was being typed before a crash, other than the line, is asked for again. */
    void resume();
    [[nodiscard]] DraftPlace placeOfFeedback() const;
    void saveFeedback();
    void showPhases();
    void showContributions();
    [[nodiscard]] StageRow contributionRow(const core::Record& record) const;
    [[nodiscard]] QList<core::DraftField> draftFields() const;

    StageContext& m_context;
    core::RecordId m_consultation;
    core::PeerClock m_clock;
    QTime m_begun; ///< the running phase, to the second
    PeerHead* m_head;
    StageList* m_phases;
    QLineEdit* m_line;
    QList<StageChip*> m_kinds;
    core::ContributionKind m_kind = core::ContributionKind::Idea;
    StageLabel* m_empty;
    StageList* m_said;
    PeerMethods* m_methods;
    PeerStep* m_step;
    AskLine* m_ask;
    StageText* m_feedback;
    StageDraft* m_feedbackDraft;
    std::unique_ptr<StageDraft> m_draft; ///< of the line
};

} // namespace ui
