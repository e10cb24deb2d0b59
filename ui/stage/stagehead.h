#pragma once

#include "core/model/overview/stage.h"
#include "ui/stage/stagetype.h"

#include <QWidget>

class QPushButton;

namespace ui {

/** The strip above a moderation: which session, the time of day, the projector and the way to the end. */
class StageHead final : public QWidget {
    Q_OBJECT

public:
    explicit StageHead(QWidget* parent = nullptr);

    void setSession(const core::SessionFacts& facts);
    void setTime(QTime now);
    /** Little room: what can be done without is not there. */
    void setNarrow(bool narrow);

Q_SIGNALS:
    void wallWanted();
    void closingWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    StageLabel* m_title;
    StageLabel* m_where;
    StageLabel* m_clock;
    QPushButton* m_wall;
    QPushButton* m_closing;
};

} // namespace ui
