#pragma once

#include "ui/stage/stagecontext.h"

#include <QPointer>
#include <QSet>
#include <QTimer>
#include <QWidget>
#include <functional>

class QPushButton;
class QStackedWidget;

namespace ui {

class AgendaPanel;
class NotesView;
class PeerPanel;
class Projector;
class SidePanel;
class StageFoot;
class StageHead;
class StageHelp;
class StageNotice;
class StagePanel;

/** The moderation view of one session: agenda with a clock, the line in which the session is written down, attendance
 *  and measures; every other act in a place in the middle. Every act by keyboard, nothing asked for in a window of its
 *  own. */
class StageView final : public QWidget {
    Q_OBJECT

public:
    /** @param ownBook false for the working copy of a Koffer. The book must outlive it. */
    StageView(core::Book& book, core::RecordId session, bool ownBook, QWidget* parent = nullptr);
    ~StageView() override;

    [[nodiscard]] StageContext& context() { return *m_context; }
    /** A place by its key: attendance, measures, photos, lookback, decisions, matrix, parking, feedback, peer, closing,
     *  agenda; anything else is the line. */
    void showPlace(const QString& key);
    [[nodiscard]] QString place() const;
    void toggleProjector();
    [[nodiscard]] Projector* projector() const;
    /** What is typed anywhere is kept now. */
    void flush();
    /** What is whole as it stands is saved, as if each place had been left; what is not is kept, and named: the places
     * in which it waits. */
    [[nodiscard]] QStringList saveTyped();
    /** What is said at the left below: where all this is kept. */
    void setKeeping(const QString& words);
    /** A button of the window's own in the foot. */
    QPushButton* addFootAction(const QString& name, const QString& text);
    /** Says something in the strip above; nothing to press. */
    void say(int bannerKind, const QString& words);

Q_SIGNALS:
    void sessionClosed();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    /** Esc leads back to the line from everywhere. */
    void keyPressEvent(QKeyEvent* event) override;

private:
    void enterPlace();
    void followParts();
    void addKeys();
    void addKey(const QKeySequence& keys, const std::function<void()>& act);
    StagePanel* panel(const QString& key);
    [[nodiscard]] StagePanel* makePanel(const QString& key);
    StagePanel* connected(StagePanel* made);
    [[nodiscard]] StagePanel* shownPanel() const;
    void bring(QWidget* place);
    /** Asks again in a place that comes in sight for the first time what was being answered there. */
    void resume(StagePanel& place);
    void sayUnfinished();
    void goHome();
    void refresh();
    void tick();
    void toWall();
    void undo(bool again);
    /** Only what was done since this was opened is taken back from here: who moderates has no office in sight. */
    [[nodiscard]] std::optional<core::Act> ofHere(const std::optional<core::Act>& act) const;
    void sayUndo();
    void fit();

    StageContext* m_context;
    StageHead* m_head;
    StageNotice* m_notice;
    AgendaPanel* m_agenda;
    QStackedWidget* m_middle;
    NotesView* m_notes;
    SidePanel* m_side;
    QWidget* m_sideArea = nullptr;
    StageFoot* m_foot;
    StageHelp* m_help;
    QHash<QString, StagePanel*> m_panels;
    QSet<QString> m_resumed; ///< places in which what was being asked is asked again
    QPointer<Projector> m_projector;
    PeerPanel* m_peer = nullptr; ///< once it was wanted
    QTimer m_second;
    QList<core::ActId> m_acts; ///< since this was opened
};

} // namespace ui
