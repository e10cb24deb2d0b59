#pragma once

#include "ui/peer/peerwall.h"
#include "ui/stage/stagelistmodel.h"

#include <QWidget>

#include <functional>

namespace ui {

class StageLabel;
class StageList;

/** What the room sees on the wall: the block that runs, its time, and what was said in it; while a peer consultation
 *  runs, its clock and its key question instead. Never anything that is for the agency alone, no attendance, no
 * findings, and not what is just being typed. */
class Projector final : public QWidget {
    Q_OBJECT

public:
    /** The context must outlive it. */
    explicit Projector(StageContext& context);

    /** Something else on the wall for a while, as the place that the moderator has open; no rows: the block again. */
    void showInstead(const QString& title, const QList<StageRow>& rows);
    /** Who knows of a peer consultation that runs; asked every second. */
    void setConsultation(const std::function<std::optional<PeerWall>()>& consultation);
    /** On a screen of its own where there is one, else in the place of the window. */
    void present(const QWidget& beside);
    void refresh();

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void tick();
    void showBlock();
    void showConsultation(const PeerWall& wall);

    StageContext& m_context;
    QString m_otherTitle;
    QList<StageRow> m_otherRows;
    std::function<std::optional<PeerWall>()> m_consultation;
    StageLabel* m_session;
    StageLabel* m_time;
    StageLabel* m_title;
    StageLabel* m_countdown;
    StageLabel* m_question;
    StageLabel* m_next;
    StageLabel* m_empty;
    StageList* m_rows;
};

} // namespace ui
