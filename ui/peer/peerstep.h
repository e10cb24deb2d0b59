#pragma once

#include "ui/stage/stagecontext.h"

#include <QWidget>

class QLineEdit;

namespace ui {

class RecordPicker;
class StageLabel;

/** An idea becomes a measure: what, who, until when, one line each; Enter goes on and saves at the end, Esc thinks
 * better of it. In sight only while it is wanted. */
class PeerStep final : public QWidget {
    Q_OBJECT

public:
    explicit PeerStep(StageContext& context, QWidget* parent = nullptr);

    /** @param contribution it is made of; null: a step that nobody said before */
    void ask(core::RecordId consultation, core::RecordId contribution);

Q_SIGNALS:
    /** Saved, or not wanted. */
    void ended();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void setWho(core::RecordId who);
    void typedWho(const QString& words);
    void save();

    StageContext& m_context;
    QLineEdit* m_what;
    RecordPicker* m_who;
    QLineEdit* m_until;
    core::RecordId m_consultation;
    core::RecordId m_contribution;
    core::RecordId m_holder; ///< null while nobody is chosen
};

} // namespace ui
