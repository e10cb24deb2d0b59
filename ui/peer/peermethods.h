#pragma once

#include "ui/stage/stagecontext.h"

#include <QWidget>

namespace ui {

class StageLabel;
class StageList;

/** How the group advises: one of the ways that the value list names, by digit or Enter. In sight only while it is
 *  asked. */
class PeerMethods final : public QWidget {
    Q_OBJECT

public:
    explicit PeerMethods(StageContext& context, QWidget* parent = nullptr);

    void ask(core::RecordId consultation);

Q_SIGNALS:
    /** Chosen, or not wanted. */
    void ended();
    /** One that the list does not have is to be typed. */
    void otherWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(const QString& key);
    void end();

    StageContext& m_context;
    StageLabel* m_question;
    StageList* m_list;
    core::RecordId m_consultation;
};

} // namespace ui
