#include "ui/peer/peerpanel.h"

#include "core/model/entities/peerconsultation.h"
#include "core/model/entities/peerphase.h"
#include "core/model/overview/peerclock.h"
#include "ui/look/style.h"
#include "ui/peer/peerrun.h"
#include "ui/peer/peersetup.h"
#include "ui/stage/askline.h"
#include "ui/stage/stagelist.h"
#include "ui/stage/stagenotice.h"
#include "ui/stage/stagewords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

using namespace core;

namespace {

const QString newKey = QStringLiteral("new");

} // namespace

PeerPanel::PeerPanel(Book& book, RecordId session, QWidget* parent)
    : QWidget(parent)
    , m_context(book, session, true)
    , m_title(new StageLabel(tr("Peer consultation"), StageSize::Head, this))
    , m_notice(new StageNotice(m_context, this, QStringLiteral("reason in a peer consultation")))
    , m_pages(new QStackedWidget(this))
    , m_list(new StageList(QStringLiteral("peerList"), tr("Peer consultations"), StageList::States::Behind, this))
    , m_ask(new AskLine(m_context, QStringLiteral("peerFollowUp"), m_list, this))
    , m_setup(new PeerSetup(m_context, this))
    , m_run(new PeerRun(m_context, this))
{
    setObjectName(QStringLiteral("peerPanel"));
    setAccessibleName(m_title->text());
    setProperty("handbookPage", QStringLiteral("peer-consultation"));
    build();
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (isVisible() && m_pages->currentWidget() == m_run)
            m_run->tick();
    });
    m_second.start();
    start();
}

PeerPanel::~PeerPanel()
{
    flush();
    delete m_pages; // its places look at the context until they are gone
}

void PeerPanel::build()
{
    auto* leave = new QPushButton(tr("Back (Esc)"), this);
    leave->setObjectName(QStringLiteral("peerBack"));
    leave->setAutoDefault(false);
    setButtonLook(leave, ButtonLook::Flat);
    connect(leave, &QPushButton::clicked, this, &PeerPanel::back);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(leave);
    m_listPage = new QWidget(m_pages);
    auto* list = new QVBoxLayout(m_listPage);
    list->setContentsMargins(0, 0, 0, 0);
    list->addWidget(m_ask);
    list->addWidget(m_list, 1);
    for (QWidget* page : {m_listPage, static_cast<QWidget*>(m_setup), static_cast<QWidget*>(m_run)})
        m_pages->addWidget(page);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    column->addLayout(head);
    column->addWidget(m_notice);
    column->addWidget(m_pages, 1);
    connect(m_list, &StageList::chosen, this, &PeerPanel::choose);
    connect(m_setup, &PeerSetup::begun, this, &PeerPanel::open);
    connect(&m_context, &StageContext::changed, this, &PeerPanel::refresh);
    connect(m_notice, &StageNotice::answered, this, &PeerPanel::enter);
}

bool PeerPanel::hasPhases(RecordId consultation) const
{
    return !m_context.children(consultation, PeerPhase::info()).isEmpty();
}

void PeerPanel::start()
{
    const QList<Record> all = m_context.children(PeerConsultation::info());
    for (const Record& record : all) {
        const PeerClock clock = peerClock(m_context.children(record.id(), PeerPhase::info()), m_context.now());
        if (clock.isGoingOn())
            return open(record.id());
    }
    const Result<QList<PeerFollowUp>> open = peerFollowUps(m_context.reader(), m_context.session());
    m_setup->start();
    if (!m_setup->isBegun() && (!all.isEmpty() || (open && !open->isEmpty()))) {
        showList();
        resume();
        return;
    }
    m_pages->setCurrentWidget(m_setup);
}

void PeerPanel::resume()
{
    const QList<Draft> drafts = m_context.book().drafts().value_or(QList<Draft>());
    const QList<PeerFollowUp> open =
        peerFollowUps(m_context.reader(), m_context.session()).value_or(QList<PeerFollowUp>());
    for (const Draft& draft : drafts) {
        if (draft.key == draftKey(draft.record, QStringLiteral("follow_up_note"))
            && std::ranges::find(open, draft.record, &PeerFollowUp::consultation) != open.end())
            return askHowItWentOn(draft.record);
    }
}

void PeerPanel::open(RecordId consultation)
{
    if (hasPhases(consultation)) {
        m_run->open(consultation);
        m_pages->setCurrentWidget(m_run);
    } else {
        m_setup->start(consultation);
        m_pages->setCurrentWidget(m_setup);
    }
    enter();
}

void PeerPanel::enter()
{
    if (m_pages->currentWidget() == m_run)
        m_run->enter();
    else if (m_pages->currentWidget() == m_setup)
        m_setup->enter();
    else if (m_ask->isAsking())
        m_ask->enter();
    else
        m_list->enter();
}

void PeerPanel::flush()
{
    m_ask->flush();
    m_notice->flush();
    m_setup->flush();
    if (m_pages->currentWidget() == m_run)
        m_run->flush();
}

void PeerPanel::setOnWall(bool isOnWall)
{
    m_setup->setOnWall(isOnWall);
}

std::optional<PeerWall> PeerPanel::wall() const
{
    return peerWall(m_context, m_run->consultation(), m_run->begun());
}

void PeerPanel::refresh()
{
    if (m_pages->currentWidget() == m_run)
        m_run->refresh();
    else if (m_pages->currentWidget() == m_listPage)
        showList();
}

void PeerPanel::showList()
{
    QList<StageRow> rows;
    const auto header = [&rows](const QString& text) {
        StageRow row;
        row.title = text;
        row.isHeader = true;
        rows.append(row);
    };
    const Result<QList<PeerFollowUp>> open = peerFollowUps(m_context.reader(), m_context.session());
    if (open && !open->isEmpty())
        header(tr("How did it go on?"));
    for (const PeerFollowUp& each : open.value_or(QList<PeerFollowUp>())) {
        StageRow row;
        row.key = each.consultation.toText();
        row.title = each.from.isEmpty() ? each.facts.keyQuestion.text.simplified() : tr("Case of %1").arg(each.from);
        row.facts = each.from.isEmpty() ? QString() : each.facts.keyQuestion.text.simplified();
        rows.append(marked(m_context, row, each.consultation));
    }
    header(tr("In this session"));
    for (const Record& record : m_context.children(PeerConsultation::info())) {
        const PeerClock clock = peerClock(m_context.children(record.id(), PeerPhase::info()), m_context.now());
        StageRow row;
        row.key = record.id().toText();
        row.title = as<PeerConsultation>(record).keyQuestion.text.simplified();
        row.state = clock.isOver() ? tr("over") : clock.hasBegun() ? tr("runs") : tr("prepared");
        row.tone = clock.isOver() ? Tone::Good : Tone::Note;
        rows.append(marked(m_context, row, record.id()));
    }
    StageRow more;
    more.key = newKey;
    more.title = tr("Begin a new consultation");
    rows.append(more);
    m_list->setRows(rows);
    m_pages->setCurrentWidget(m_listPage);
}

void PeerPanel::choose(const QString& key)
{
    if (key == newKey) {
        m_setup->start();
        m_pages->setCurrentWidget(m_setup);
        enter();
        return;
    }
    const RecordId id = RecordId::fromText(key);
    const auto chosen = m_context.reader().getAs<PeerConsultation>(id);
    if (chosen && chosen->session.id == m_context.session())
        open(id);
    else
        askHowItWentOn(id);
}

void PeerPanel::askHowItWentOn(RecordId consultation)
{
    const auto own = m_context.reader().getAs<PeerConsultation>(consultation);
    if (!own)
        return;
    m_ask->ask(tr("How did it go on? %1").arg(own->keyQuestion.text.simplified()), {},
        placeOfChange(PeerConsultation::info(), consultation, {"follow_up_note"}), "follow_up_note",
        [this, consultation](const QString& words) {
            return !words.isEmpty()
                && m_context.edit(consultation, {{QStringLiteral("follow_up_note"), words}}, m_ask->settles());
        });
}

void PeerPanel::back()
{
    if (m_pages->currentWidget() == m_setup && m_setup->back())
        return;
    flush();
    Q_EMIT closed();
}

void PeerPanel::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    if (isPlain && event->key() == Qt::Key_Backspace && m_pages->currentWidget() == m_setup && m_setup->back())
        return;
    if (isPlain && event->key() == Qt::Key_Escape && m_notice->isAsking()) {
        m_notice->dismiss(); // the words stay where they were typed
        return enter();
    }
    if (isPlain && event->key() == Qt::Key_Escape)
        return back();
    QWidget::keyPressEvent(event);
}

} // namespace ui
