#pragma once

#include "core/model/overview/peerclock.h"

#include <QWidget>

class QPushButton;

namespace ui {

class StageLabel;

/** The phase that runs, in large type: its name, the time that is left, who speaks and who listens, and what it is for;
 *  below it the key question, which stays in sight. */
class PeerHead final : public QWidget {
    Q_OBJECT

public:
    explicit PeerHead(QWidget* parent = nullptr);

    void show(const core::PeerClock& clock, const QString& question, const QString& method);

Q_SIGNALS:
    void nextWanted();
    void moreWanted();
    void skipWanted();

private:
    void build();
    QPushButton* addButton(const char* name, const QString& text, void (PeerHead::*wanted)());
    void showPhase(const core::PeerClock& clock);

    StageLabel* m_place;
    StageLabel* m_name;
    StageLabel* m_clock;
    StageLabel* m_left;
    StageLabel* m_who;
    StageLabel* m_hint;
    StageLabel* m_question;
    QPushButton* m_next = nullptr;
    QPushButton* m_more = nullptr;
    QPushButton* m_skip = nullptr;
};

} // namespace ui
