#pragma once

#include "ui/stage/stagecontext.h"
#include "ui/stage/stagedraft.h"

#include <QWidget>

class QLineEdit;

namespace ui {

class HolderLine;
class StageLabel;
class StageText;

/** An idea becomes a measure: what, who, until when, one line each; Enter goes on and saves at the end, Esc thinks
 * better of it. In sight only while it is wanted. */
class PeerStep final : public QWidget {
    Q_OBJECT

public:
    explicit PeerStep(StageContext& context, QWidget* parent = nullptr);

    /** @param contribution it is made of; null: a step that nobody said before */
    void ask(core::RecordId consultation, core::RecordId contribution);
    /** Asks again what this was being typed in answer to. */
    bool resume(core::RecordId consultation, const core::Draft& draft);
    void enter();
    void flush() { m_draft->flush(); }

Q_SIGNALS:
    /** Saved, or not wanted. */
    void ended();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void save();
    [[nodiscard]] QList<core::DraftField> draftFields() const;

    StageContext& m_context;
    StageText* m_what;
    HolderLine* m_who;
    QLineEdit* m_until;
    core::RecordId m_consultation;
    core::RecordId m_contribution;
    StageDraft* m_draft;
};

} // namespace ui
