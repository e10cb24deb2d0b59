#include "ui/stage/stageview.h"

#include "core/wording/acttext.h"
#include "core/wording/daytext.h"
#include "core/wording/errortext.h"
#include "ui/look/banner.h"
#include "ui/look/keys.h"
#include "ui/look/style.h"
#include "ui/peer/peerpanel.h"
#include "ui/stage/agendapanel.h"
#include "ui/stage/attendancepanel.h"
#include "ui/stage/closingpanel.h"
#include "ui/stage/decisionpanel.h"
#include "ui/stage/feedbackpanel.h"
#include "ui/stage/lookbackpanel.h"
#include "ui/stage/matrixpanel.h"
#include "ui/stage/measureentry.h"
#include "ui/stage/measurepanel.h"
#include "ui/stage/notesview.h"
#include "ui/stage/parkingpanel.h"
#include "ui/stage/photopanel.h"
#include "ui/stage/projector.h"
#include "ui/stage/quickline.h"
#include "ui/stage/sidepanel.h"
#include "ui/stage/stagefoot.h"
#include "ui/stage/stagehead.h"
#include "ui/stage/stagehelp.h"
#include "ui/stage/stagelist.h"
#include "ui/stage/stagenotice.h"
#include "ui/stage/stagetext.h"
#include "ui/stage/unfinished.h"
#include "ui/support/savingstate.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

// Listed here and not at the shortcuts: the list of keys knows them also where no moderation is open.
constexpr KeyHint hints[] = {
    {"F2", QT_TRANSLATE_NOOP("Keys", "Attendance")},
    {"F3", QT_TRANSLATE_NOOP("Keys", "A measure")},
    {"F4", QT_TRANSLATE_NOOP("Keys", "A photo")},
    {"F5", QT_TRANSLATE_NOOP("Keys", "The projector, on and off")},
    {"F6", QT_TRANSLATE_NOOP("Keys", "Peer consultation")},
    {"F7", QT_TRANSLATE_NOOP("Keys", "Looking back at last time")},
    {"F8", QT_TRANSLATE_NOOP("Keys", "A group decision")},
    {"F9", QT_TRANSLATE_NOOP("Keys", "The status matrix")},
    {"F10", QT_TRANSLATE_NOOP("Keys", "Topics put aside")},
    {"F11", QT_TRANSLATE_NOOP("Keys", "Feedback sheets")},
    {"F12", QT_TRANSLATE_NOOP("Keys", "Closing the session")},
    {"Esc", QT_TRANSLATE_NOOP("Keys", "Back to the line for notes")},
    {"Ctrl+1", QT_TRANSLATE_NOOP("Keys", "The agenda")},
    {"Ctrl+2", QT_TRANSLATE_NOOP("Keys", "The line for notes")},
    {"Ctrl+3", QT_TRANSLATE_NOOP("Keys", "The list of notes")},
    {"Ctrl+Enter", QT_TRANSLATE_NOOP("Keys", "Next block of the agenda")},
    {"Ctrl++", QT_TRANSLATE_NOOP("Keys", "Two minutes more for the block that runs")},
    {"Ctrl+R", QT_TRANSLATE_NOOP("Keys", "Writes the return of a Koffer")},
};
const KeyTable keys(QT_TRANSLATE_NOOP("Keys", "Moderation"), hints);

constexpr int sideColumn = 284; ///< of agenda and side, in draft pixels
constexpr int narrowColumn = 210;
/** Below this there is no room for three columns. */
constexpr int threeColumns = 1000;
constexpr int lowWindow = 560;
/** As on an old projector: the chips would leave no room for the notes. */
constexpr int smallWidth = 1100;
constexpr int smallHeight = 800;

} // namespace

StageView::StageView(Book& book, RecordId session, bool ownBook, QWidget* parent)
    : QWidget(parent)
    , m_context(new StageContext(book, session, ownBook, this))
    , m_head(new StageHead(this))
    , m_notice(new StageNotice(*m_context, this))
    , m_agenda(new AgendaPanel(*m_context, this))
    , m_middle(new QStackedWidget(this))
    , m_notes(new NotesView(*m_context, this))
    , m_side(new SidePanel(*m_context, this))
    , m_foot(new StageFoot(this))
    , m_help(new StageHelp(*this))
{
    setObjectName(QStringLiteral("stageView"));
    setProperty("handbookPage", QStringLiteral("moderation"));
    m_middle->setObjectName(QStringLiteral("stageMiddle"));
    m_middle->addWidget(scrolledPlace(m_notes));
    auto* const columns = new QHBoxLayout;
    columns->setContentsMargins(px(12), px(10), px(12), px(10));
    columns->setSpacing(px(18));
    columns->addWidget(m_agenda);
    columns->addWidget(m_middle, 1);
    m_sideArea = scrolledPlace(m_side);
    columns->addWidget(m_sideArea);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_notice);
    column->addLayout(columns, 1);
    column->addWidget(m_foot);
    followParts();
    addKeys();
    connect(&m_second, &QTimer::timeout, this, &StageView::tick);
    m_second.start(1000);
    setKeeping(tr("saved"));
    refresh();
    tick();
    sayUnfinished();
    m_notes->enter();
}

void StageView::followParts()
{
    connect(m_context, &StageContext::changed, this, &StageView::refresh);
    connect(&m_context->book(), &Book::changed, this, [this](const ChangeSet&, const Act& act) {
        m_acts.append(act.id);
        sayUndo();
    });
    connect(&m_context->book(), &Book::fileLost, this, [this](const Error& error) {
        if (losesFile(error.kind))
            say(int(Banner::Kind::Error), sentence(error));
    });
    connect(m_notice, &StageNotice::answered, this, &StageView::enterPlace);
    connect(m_head, &StageHead::wallWanted, this, &StageView::toggleProjector);
    connect(m_head, &StageHead::closingWanted, this, [this] { showPlace(QStringLiteral("closing")); });
    connect(m_side, &SidePanel::placeWanted, this, &StageView::showPlace);
    connect(m_notes, &NotesView::measureWanted, this, [this](RecordId note) {
        static_cast<MeasurePanel*>(panel(QStringLiteral("measures")))->entry().fromNote(note);
        showPlace(QStringLiteral("measures"));
    });
}

StageView::~StageView()
{
    delete m_projector;
    QWidget* const typing = QApplication::focusWidget();
    if (typing && isAncestorOf(typing))
        typing->clearFocus(); // a cell is saved when it is left
    flush();
    m_context->disconnect(this);
    delete m_middle; // its places look at the context until they are gone
}

void StageView::addKey(const QKeySequence& keys, const std::function<void()>& act)
{
    auto* const shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, act);
}

void StageView::addKeys()
{
    const auto leads = [this](int key, const char* place) {
        addKey(QKeySequence(key), [this, place] { showPlace(QString::fromLatin1(place)); });
    };
    addKey(QKeySequence(Qt::Key_F1), [this] { m_help->open(); });
    leads(Qt::Key_F2, "attendance");
    leads(Qt::Key_F3, "measures");
    leads(Qt::Key_F4, "photos");
    addKey(QKeySequence(Qt::Key_F5), [this] { toggleProjector(); });
    leads(Qt::Key_F6, "peer");
    leads(Qt::Key_F7, "lookback");
    leads(Qt::Key_F8, "decisions");
    leads(Qt::Key_F9, "matrix");
    leads(Qt::Key_F10, "parking");
    leads(Qt::Key_F11, "feedback");
    leads(Qt::Key_F12, "closing");
    leads(int(Qt::CTRL) | Qt::Key_1, "agenda");
    leads(int(Qt::CTRL) | Qt::Key_2, "notes");
    addKey(QKeySequence(int(Qt::CTRL) | Qt::Key_3), [this] {
        goHome();
        m_notes->notes()->enter();
    });
    addKey(QKeySequence(int(Qt::CTRL) | Qt::Key_Return), [this] { m_agenda->goOn(); });
    addKey(QKeySequence(int(Qt::CTRL) | Qt::Key_Plus), [this] { m_agenda->extend(); });
    addKey(QKeySequence(QKeySequence::Undo), [this] { undo(false); });
    addKey(QKeySequence(int(Qt::CTRL) | int(Qt::SHIFT) | Qt::Key_Z), [this] { undo(true); });
}

void StageView::undo(bool again)
{
    Book& book = m_context->book();
    if (!ofHere(again ? book.nextRedo() : book.nextUndo()))
        return;
    const Result<Act> done = again ? book.redoNext() : book.undoNext();
    if (!done)
        say(int(Banner::Kind::Error), sentence(done.error()));
}

void StageView::sayUnfinished()
{
    const QList<Draft> drafts = m_context->book().drafts().value_or(QList<Draft>());
    for (const Draft& draft : drafts) {
        if (m_agenda->resume(draft))
            break;
    }
    const QStringList places = unfinishedPlaces(*m_context, drafts);
    if (!places.isEmpty())
        say(int(Banner::Kind::Info),
            tr("What was being typed when this was closed is still there: %1.").arg(places.join(QStringLiteral(", "))));
}

void StageView::resume(StagePanel& place)
{
    if (m_resumed.contains(place.key()))
        return;
    m_resumed.insert(place.key());
    const QList<Draft> drafts = m_context->book().drafts().value_or(QList<Draft>());
    for (const Draft& draft : drafts) {
        if (place.resume(draft))
            return;
    }
}

StagePanel* StageView::shownPanel() const
{
    const auto* const area = static_cast<QScrollArea*>(m_middle->currentWidget());
    return qobject_cast<StagePanel*>(area->widget());
}

void StageView::bring(QWidget* place)
{
    for (int i = 0; i < m_middle->count(); ++i) {
        if (static_cast<QScrollArea*>(m_middle->widget(i))->widget() == place)
            m_middle->setCurrentIndex(i);
    }
}

StagePanel* StageView::connected(StagePanel* made)
{
    connect(made, &StagePanel::closed, this, &StageView::goHome);
    connect(made, &StagePanel::placeWanted, this, &StageView::showPlace);
    connect(made, &StagePanel::wallChanged, this, &StageView::toWall);
    m_middle->addWidget(scrolledPlace(made));
    return made;
}

StagePanel* StageView::makePanel(const QString& key)
{
    if (key == QStringLiteral("attendance"))
        return new AttendancePanel(*m_context, this);
    if (key == QStringLiteral("measures"))
        return new MeasurePanel(*m_context, this);
    if (key == QStringLiteral("parking")) {
        auto* const made = new ParkingPanel(*m_context, this);
        connect(made, &ParkingPanel::measureWanted, this, [this](RecordId topic) {
            static_cast<MeasurePanel*>(panel(QStringLiteral("measures")))->entry().fromTopic(topic);
            showPlace(QStringLiteral("measures"));
        });
        return made;
    }
    if (key == QStringLiteral("photos"))
        return new PhotoPanel(*m_context, this);
    if (key == QStringLiteral("lookback"))
        return new LookBackPanel(*m_context, this);
    if (key == QStringLiteral("decisions"))
        return new DecisionPanel(*m_context, this);
    if (key == QStringLiteral("matrix"))
        return new MatrixPanel(*m_context, this);
    if (key == QStringLiteral("feedback"))
        return new FeedbackPanel(*m_context, this);
    if (key == QStringLiteral("closing")) {
        auto* const made = new ClosingPanel(*m_context, this);
        connect(made, &ClosingPanel::sessionClosed, this, &StageView::sessionClosed);
        return made;
    }
    return nullptr;
}

StagePanel* StageView::panel(const QString& key)
{
    if (!m_panels.contains(key)) {
        StagePanel* const made = makePanel(key);
        m_panels.insert(key, made ? connected(made) : nullptr);
    }
    return m_panels.value(key);
}

void StageView::showPlace(const QString& key)
{
    if (key == QStringLiteral("agenda")) {
        m_agenda->enter();
        return;
    }
    if (key == QStringLiteral("peer")) {
        if (!m_peer) {
            m_peer = new PeerPanel(m_context->book(), m_context->session(), this);
            m_peer->setOnWall(m_projector);
            connect(m_peer, &PeerPanel::closed, this, &StageView::goHome);
            m_middle->addWidget(scrolledPlace(m_peer));
        }
        bring(m_peer);
        m_peer->enter();
        toWall();
        return;
    }
    StagePanel* const shown = panel(key);
    if (!shown) {
        goHome();
        return;
    }
    shown->refresh();
    bring(shown);
    resume(*shown);
    shown->enter();
    toWall();
}

QString StageView::place() const
{
    const StagePanel* const shown = shownPanel();
    return shown ? shown->key() : QString();
}

void StageView::goHome()
{
    bring(m_notes);
    m_notes->enter();
    toWall();
}

void StageView::toWall()
{
    if (!m_projector)
        return;
    const StagePanel* const shown = shownPanel();
    m_projector->showInstead(shown ? shown->title() : QString(), shown ? shown->wallRows() : QList<StageRow>());
}

Projector* StageView::projector() const
{
    return m_projector;
}

void StageView::toggleProjector()
{
    if (m_projector) {
        m_projector->close();
        return;
    }
    m_projector = new Projector(*m_context);
    m_projector->setAttribute(Qt::WA_DeleteOnClose);
    m_projector->setConsultation([this] { return m_peer ? m_peer->wall() : peerWall(*m_context); });
    connect(m_projector, &Projector::closed, this, [this] {
        m_projector = nullptr;
        if (m_peer)
            m_peer->setOnWall(false);
        window()->activateWindow();
    });
    if (m_peer)
        m_peer->setOnWall(true);
    toWall();
    m_projector->present(*this);
}

void StageView::refresh()
{
    m_head->setSession(m_context->stage().facts);
    const auto* const list = qobject_cast<StageList*>(focusWidget());
    const bool wasInList = list && list->hasFocus();
    m_notes->refresh();
    m_agenda->refresh();
    m_side->refresh();
    StagePanel* const shown = shownPanel();
    if (shown)
        shown->refresh();
    if (wasInList && list->isHidden())
        enterPlace(); // its last line has gone
    sayUndo();
}

std::optional<Act> StageView::ofHere(const std::optional<Act>& act) const
{
    return act && m_acts.contains(act->id) ? act : std::nullopt;
}

void StageView::sayUndo()
{
    const std::optional<Act> undo = ofHere(m_context->book().nextUndo());
    const std::optional<Act> redo = ofHere(m_context->book().nextRedo());
    m_foot->setUndo(undo ? actText(undo->info) : QString(), redo ? actText(redo->info) : QString());
}

void StageView::tick()
{
    m_context->tick();
    m_head->setTime(m_context->now());
}

void StageView::say(int kind, const QString& words)
{
    m_notice->say(kind, words);
}

/** The keyboard goes to what is in the middle. */
void StageView::enterPlace()
{
    StagePanel* const shown = shownPanel();
    shown ? shown->enter() : m_notes->enter();
}

void StageView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || event->modifiers() != Qt::NoModifier)
        return QWidget::keyPressEvent(event);
    if (m_notice->isAsking()) {
        m_notice->dismiss(); // the words stay where they were typed
        return enterPlace();
    }
    if (m_notes->quickLine()->line()->hasFocus())
        m_notice->dismiss();
    goHome();
}

void StageView::setKeeping(const QString& words)
{
    m_foot->setKeeping(words);
}

QPushButton* StageView::addFootAction(const QString& name, const QString& text)
{
    return m_foot->addAction(name, text);
}

void StageView::flush()
{
    m_notes->quickLine()->flush();
    m_agenda->flush();
    m_notice->flush();
    for (StagePanel* const each : std::as_const(m_panels)) {
        if (each)
            each->flush();
    }
    if (m_peer)
        m_peer->flush();
}

QStringList StageView::saveTyped()
{
    for (StagePanel* const each : std::as_const(m_panels)) {
        if (each)
            each->saveTyped();
    }
    flush();
    return unfinishedPlaces(*m_context, m_context->book().drafts().value_or(QList<Draft>()), NotesLine::Named);
}

void StageView::fit()
{
    const bool isNarrow = width() < px(threeColumns);
    m_sideArea->setHidden(isNarrow);
    m_agenda->setFixedWidth(px(isNarrow ? narrowColumn : sideColumn));
    m_sideArea->setFixedWidth(px(sideColumn));
    m_head->setNarrow(isNarrow);
    const bool isLow = height() < px(lowWindow);
    const bool isSmall = width() < px(smallWidth) && height() < px(smallHeight);
    m_notes->setCompact(isLow || isSmall);
    m_foot->setCompact(isLow || isNarrow);
}

void StageView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void StageView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().ground);
}

} // namespace ui
