#pragma once

#include "ui/peer/peerwall.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace ui {

class AskLine;
class PeerRun;
class PeerSetup;
class StageLabel;
class StageList;
class StageNotice;

/** Peer consultation in a session, from the choice of a template to the first step: everything by key, in large type,
 *  nothing modal. It stands in the moderation view and on the page of a consultation, and works on every book. */
class PeerPanel final : public QWidget {
    Q_OBJECT

public:
    PeerPanel(core::Book& book, core::RecordId session, QWidget* parent = nullptr);
    ~PeerPanel() override;

    /** One consultation; the way in where it has no phases yet. */
    void open(core::RecordId consultation);
    /** Where to begin: what runs; else what there is to go on with; else the way in. */
    void start();
    /** The keyboard comes here. */
    void enter();
    /** What is being typed is kept at once. */
    void flush();
    /** While the wall is shown, what only the agency may read is not offered. */
    void setOnWall(bool isOnWall);
    /** What the room sees of the consultation that runs, if one does. */
    [[nodiscard]] std::optional<PeerWall> wall() const;

Q_SIGNALS:
    /** Esc: back to where it was opened from. */
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void refresh();
    void back();
    void showList();
    void choose(const QString& key);
    void askHowItWentOn(core::RecordId consultation);
    /** Asks again how one went on, where that was being typed. */
    void resume();
    [[nodiscard]] bool hasPhases(core::RecordId consultation) const;

    StageContext m_context;
    QTimer m_second;
    StageLabel* m_title;
    StageNotice* m_notice;
    QStackedWidget* m_pages;
    QWidget* m_listPage = nullptr;
    StageList* m_list;
    AskLine* m_ask;
    PeerSetup* m_setup;
    PeerRun* m_run;
};

} // namespace ui
