#include "ui/peer/peerrun.h"

#include "core/change/consulting.h"
#include "core/model/entities/measure.h"
#include "core/model/entities/peerconsultation.h"
#include "ui/look/flowlayout.h"
#include "ui/look/keys.h"
#include "ui/look/style.h"
#include "ui/pages/disputedlines.h"
#include "ui/peer/peerhead.h"
#include "ui/peer/peermethods.h"
#include "ui/peer/peerstep.h"
#include "ui/stage/askline.h"
#include "ui/stage/stagechip.h"
#include "ui/stage/stagelist.h"
#include "ui/stage/stagetext.h"
#include "ui/stage/stagewords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QResizeEvent>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

constexpr KeyHint hints[] = {
    {"A", QT_TRANSLATE_NOOP("Keys", "Marks what was said as taken up, or not")},
    {"M", QT_TRANSLATE_NOOP("Keys", "Makes a measure of it")},
    {"Return", QT_TRANSLATE_NOOP("Keys", "Changes the words")},
    {"Del", QT_TRANSLATE_NOOP("Keys", "Removes it")},
};
const KeyTable keys(QT_TRANSLATE_NOOP("Keys", "Peer consultation, what was said"), hints);
constexpr KeyHint lineHints[] = {
    {"Alt+H", QT_TRANSLATE_NOOP("Keys", "Writes down hypotheses")},
    {"Alt+I", QT_TRANSLATE_NOOP("Keys", "Writes down ideas")},
    {"Alt+F", QT_TRANSLATE_NOOP("Keys", "Writes down questions")},
    {"Alt+R", QT_TRANSLATE_NOOP("Keys", "Writes down resonance")},
    {"Alt+N", QT_TRANSLATE_NOOP("Keys", "Next phase")},
    {"Alt++", QT_TRANSLATE_NOOP("Keys", "Gives the phase two minutes more")},
    {"Alt+U", QT_TRANSLATE_NOOP("Keys", "Skips the phase")},
    {"Alt+S", QT_TRANSLATE_NOOP("Keys", "Writes the key question")},
    {"Alt+V", QT_TRANSLATE_NOOP("Keys", "Chooses the way of advising")},
    {"Down", QT_TRANSLATE_NOOP("Keys", "To the list")},
};
const KeyTable lineKeys(QT_TRANSLATE_NOOP("Keys", "Peer consultation, line"), lineHints);

/** In the order of ContributionKind. */
constexpr char letters[] = {'H', 'I', 'F', 'R'};
constexpr ContributionKind kinds[] = {
    ContributionKind::Question, ContributionKind::Hypothesis, ContributionKind::Idea, ContributionKind::Resonance};

constexpr int roomForPhases = 900; ///< draft pixels from which the phases stand beside the rest

Tone toneOf(ContributionKind kind)
{
    switch (kind) {
    case ContributionKind::Hypothesis:
        return Tone::Note;
    case ContributionKind::Idea:
        return Tone::Accent;
    case ContributionKind::Question:
    case ContributionKind::Resonance:
        break;
    }
    return Tone::Neutral;
}

} // namespace

PeerRun::PeerRun(StageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_head(new PeerHead(this))
    , m_phases(new StageList(QStringLiteral("peerPhases"), tr("Phases"), StageList::States::Behind, this))
    , m_line(stageLine(QStringLiteral("peerLine"), tr("What is said, one thought a line – without a name"), this))
    , m_empty(new StageLabel(
          tr("What the group says is listed here; nobody's name stands beside it."), StageSize::Line, this))
    , m_said(new StageList(QStringLiteral("peerSaid"), tr("What was said"), StageList::States::Before, this))
    , m_methods(new PeerMethods(context, this))
    , m_step(new PeerStep(context, this))
    , m_ask(new AskLine(context, QStringLiteral("peerAsk"), m_line, this))
    , m_feedback(new StageText(QStringLiteral("peerFeedback"), tr("Feedback of the case giver"), this))
    , m_feedbackDraft(new StageDraft(
          context.book(), {},
          [this] { return QList{typedField("feedback_of_case_giver", m_feedback->text().trimmed())}; }, this))
{
    setObjectName(QStringLiteral("peerRun"));
    build();
    addKeys();
}

void PeerRun::build()
{
    m_empty->setInk(Ink::Quiet);
    m_empty->setWordWrap(true);
    m_phases->setFixedWidth(px(310));
    m_phases->hide(); // until there is room for it
    m_phases->hide(); // until there is room; else nothing beside it could be narrower
    auto* column = new QVBoxLayout;
    column->setSpacing(px(8));
    column->addWidget(m_head);
    column->addWidget(m_ask);
    column->addWidget(m_methods);
    column->addWidget(m_step);
    column->addWidget(m_line);
    column->addWidget(makeKinds());
    column->addWidget(m_empty);
    column->addWidget(m_said, 1);
    column->addWidget(m_feedback);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(16));
    row->addWidget(m_phases);
    row->addLayout(column, 1);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::returnPressed, this, &PeerRun::write);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        if (m_draft)
            m_draft->touch();
    });
    connect(m_said, &StageList::keyed, this, &PeerRun::keyed);
    connect(m_said, &StageList::chosen, this, &PeerRun::editLine);
    connect(m_said, &StageList::removalWanted, this,
        [this](const QString& key) { m_context.remove(RecordId::fromText(key)); });
    connect(m_step, &PeerStep::ended, m_said, &StageList::enter);
    connect(m_methods, &PeerMethods::ended, this, &PeerRun::enter);
    connect(m_methods, &PeerMethods::otherWanted, this, &PeerRun::askMethod);
    connect(m_feedback, &StageText::returnPressed, this, &PeerRun::saveFeedback);
    connect(m_feedback, &StageText::left, this, &PeerRun::saveFeedback);
    connect(m_feedback, &StageText::edited, this, [this] { m_feedbackDraft->touch(); });
    connect(m_head, &PeerHead::nextWanted, this, [this] { step(acts::nextPhase); });
    connect(m_head, &PeerHead::skipWanted, this, [this] { step(acts::skipPhase); });
    connect(m_head, &PeerHead::moreWanted, this,
        [this] { m_context.apply(acts::extendPhase(m_context.reader(), m_consultation, 2)); });
}

void PeerRun::addKeys()
{
    const auto add = [this](const char* sequence, const QString& what, const std::function<void()>& act) {
        auto* shortcut = new QShortcut(QKeySequence(QString::fromLatin1(sequence)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setWhatsThis(what);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add("Alt++", tr("Gives the phase two minutes more"), [this] { Q_EMIT m_head->moreWanted(); });
    add("Alt+N", tr("Next phase of the peer consultation"), [this] { Q_EMIT m_head->nextWanted(); });
    add("Alt+U", tr("Skips the phase"), [this] { Q_EMIT m_head->skipWanted(); });
    add("Alt+S", tr("Writes the key question"), [this] { askQuestion(); });
    add("Alt+V", tr("Chooses the way of advising"), [this] { m_methods->ask(m_consultation); });
}

QWidget* PeerRun::makeKinds()
{
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(row);
    flow->setGap(8);
    for (const ContributionKind kind : kinds) {
        auto* chip = new StageChip(QString(QLatin1Char(letters[size_t(kind)])), choiceText(kind), row);
        chip->setObjectName(QStringLiteral("peerKind") + QLatin1Char(letters[size_t(kind)]));
        chip->setCheckable(true);
        flow->addWidget(chip);
        m_kinds.append(chip);
        connect(chip, &QAbstractButton::clicked, this, [this, kind] { setKind(kind); });
    }
    for (const QString& words : {tr("Alt and the letter · Alt+S key question"), tr("Alt+V way of advising")}) {
        auto* hint = new StageLabel(words, StageSize::Quiet, row);
        hint->setInk(Ink::Quiet);
        flow->addWidget(hint);
    }
    setKind(m_kind);
    return row;
}

void PeerRun::setKind(ContributionKind kind)
{
    m_kind = kind;
    if (m_draft)
        m_draft->touch();
    for (qsizetype i = 0; i < m_kinds.size(); ++i)
        m_kinds.at(i)->setChecked(kinds[i] == kind);
}

void PeerRun::open(RecordId consultation)
{
    m_consultation = consultation;
    m_begun = {};
    if (m_draft)
        m_draft->flush();
    const DraftPlace place =
        placeOfNew(PeerContribution::info(), consultation, QStringLiteral("contribution"), "peer_consultation");
    m_draft = std::make_unique<StageDraft>(
        m_context.book(), place, [this] { return draftFields(); }, nullptr);
    const QList<DraftField> kept = m_draft->found();
    m_line->setText(typedText(kept, "text"));
    const auto kind =
        detail::enumOf<ContributionKind>(valueOr<QString>(chosenValue(PeerContribution::info(), kept, "kind")));
    if (kind)
        setKind(*kind);
    m_feedbackDraft->follow(placeOfFeedback());
    const QString feedback = typedText(m_feedbackDraft->found(), "feedback_of_case_giver");
    m_feedback->setText(feedback);
    m_feedback->setModified(!feedback.isEmpty());
    refresh();
    resume();
}

DraftPlace PeerRun::placeOfFeedback() const
{
    return placeOfChange(PeerConsultation::info(), m_consultation, {"feedback_of_case_giver"});
}

void PeerRun::resume()
{
    const QList<Draft> drafts = m_context.book().drafts().value_or(QList<Draft>());
    for (const Draft& draft : drafts) {
        if (m_step->resume(m_consultation, draft))
            return;
        if (draft.key == draftKey(m_consultation, QStringLiteral("key_question")))
            return askQuestion();
        if (draft.key == draftKey(m_consultation, QStringLiteral("advice_method")))
            return askMethod();
        if (!draft.record.isNull() && m_said->lines().rowOf(draft.record.toText()) >= 0
            && draft.key == draftKey(draft.record, QStringLiteral("text")))
            return editLine(draft.record.toText());
    }
}

void PeerRun::enter()
{
    if (m_ask->isAsking())
        m_ask->enter();
    else if (!m_step->isHidden())
        m_step->enter();
    else
        m_line->setFocus(Qt::OtherFocusReason);
}

void PeerRun::flush()
{
    if (m_draft)
        m_draft->flush();
    m_ask->flush();
    m_step->flush();
    saveFeedback();
    m_feedbackDraft->flush(); // where it could not be saved
}

void PeerRun::refresh()
{
    const Result<Record> record = m_context.reader().get(m_consultation);
    if (!record)
        return;
    const auto own = as<PeerConsultation>(*record);
    if (!m_feedback->isModified())
        m_feedback->setText(own.feedbackOfCaseGiver.text);
    tick();
    showContributions();
}

void PeerRun::tick()
{
    const auto own = m_context.reader().getAs<PeerConsultation>(m_consultation);
    if (!own || m_consultation.isNull())
        return;
    m_clock = peerClock(m_context.children(m_consultation, PeerPhase::info()), m_context.now(), m_begun);
    const QString question = own->keyQuestion.text;
    m_head->show(
        m_clock, isDisputed(m_context, m_consultation) ? disputedWords(question) : question, own->adviceMethod);
    m_feedback->setVisible(m_clock.isOver() || (m_clock.running >= 0 && m_clock.next < 0));
    showPhases();
}

void PeerRun::showPhases()
{
    QList<StageRow> rows;
    for (qsizetype i = 0; i < m_clock.phases.size(); ++i) {
        const ClockPhase& phase = m_clock.phases.at(i);
        StageRow row;
        row.key = phase.id.toText();
        row.lead = QString::number(i + 1);
        row.title = phase.phase.name;
        row.trail = phase.state == PhaseState::Over ? phase.phase.actualStart.toString(QStringLiteral("HH:mm"))
                + QChar(0x2013) + phase.phase.actualEnd.toString(QStringLiteral("HH:mm"))
            : phase.state == PhaseState::Skipped ? tr("skipped")
                                                 : tr("%1 min.").arg(phase.minutes());
        row.isQuiet = phase.state == PhaseState::Over || phase.state == PhaseState::Skipped;
        if (phase.state == PhaseState::Running) {
            row.state = tr("runs");
            row.tone = Tone::Accent;
        }
        rows.append(marked(m_context, row, phase.id));
    }
    m_phases->setRows(rows);
    if (const ClockPhase* running = m_clock.current())
        m_phases->setCurrentKey(running->id.toText());
}

StageRow PeerRun::contributionRow(const Record& record) const
{
    const auto said = as<PeerContribution>(record);
    StageRow row;
    row.key = record.id().toText();
    row.title = said.words.text.simplified();
    row.state = choiceText(said.kind);
    row.tone = toneOf(said.kind);
    row.facts = said.adopted ? QStringLiteral("✓ ") + tr("taken up") : QString();
    return marked(m_context, row, record.id());
}

void PeerRun::showContributions()
{
    QList<StageRow> rows;
    const QList<Record> measures = m_context.children(m_consultation, Measure::info());
    for (const Record& measure : measures)
        rows.append(measureRow(m_context, measure));
    QList<Record> said = m_context.children(m_consultation, PeerContribution::info());
    std::reverse(said.begin(), said.end());
    for (const Record& record : std::as_const(said))
        rows.append(contributionRow(record));
    m_said->setRows(rows);
    m_empty->setVisible(rows.isEmpty());
}

void PeerRun::step(Result<acts::Proposal> (*act)(const Reader&, RecordId, QTime))
{
    const QTime now = m_context.now();
    if (m_context.apply(act(m_context.reader(), m_consultation, now)))
        m_begun = now;
    tick();
}

void PeerRun::write()
{
    const QString words = m_line->text().trimmed();
    if (words.isEmpty())
        return;
    acts::Given given{{QStringLiteral("peer_consultation"), m_consultation}, {QStringLiteral("text"), words},
        {QStringLiteral("kind"), QString::fromLatin1(choicesOf(m_kind)[size_t(m_kind)].word)}};
    if (const ClockPhase* phase = m_clock.current())
        given.insert(QStringLiteral("peer_phase"), phase->id);
    if (!m_context.add(PeerContribution::info(), given, m_draft->keys()))
        return;
    m_draft->settle();
    m_line->clear();
}

void PeerRun::keyed(const QString& key, const QString& letter)
{
    const Result<Record> record = m_context.reader().get(RecordId::fromText(key));
    if (!record || &record->entity() != &PeerContribution::info())
        return;
    if (letter.compare(u'A', Qt::CaseInsensitive) == 0)
        m_context.apply(acts::takeUp(m_context.reader(), record->id(), !as<PeerContribution>(*record).adopted));
    else if (letter.compare(u'M', Qt::CaseInsensitive) == 0)
        m_step->ask(m_consultation, record->id());
}

void PeerRun::editLine(const QString& key)
{
    const RecordId id = RecordId::fromText(key);
    const auto said = m_context.reader().getAs<PeerContribution>(id);
    if (!said)
        return;
    m_ask->ask(tr("The same in other words"), said->words.text, placeOfChange(PeerContribution::info(), id, {"text"}),
        "text", [this, id](const QString& words) {
            return !words.isEmpty() && m_context.edit(id, {{QStringLiteral("text"), words}}, m_ask->settles());
        });
}

void PeerRun::askQuestion()
{
    const auto own = m_context.reader().getAs<PeerConsultation>(m_consultation);
    if (!own)
        return;
    m_ask->ask(tr("Key question, in one sentence"), own->keyQuestion.text,
        placeOfChange(PeerConsultation::info(), m_consultation, {"key_question"}), "key_question",
        [this](const QString& words) {
            return !words.isEmpty()
                && m_context.edit(m_consultation, {{QStringLiteral("key_question"), words}}, m_ask->settles());
        });
}

void PeerRun::askMethod()
{
    const auto own = m_context.reader().getAs<PeerConsultation>(m_consultation);
    if (!own)
        return;
    m_ask->ask(tr("How does the group advise?"), own->adviceMethod,
        placeOfChange(PeerConsultation::info(), m_consultation, {"advice_method"}), "advice_method",
        [this](const QString& words) {
            return m_context.edit(m_consultation, {{QStringLiteral("advice_method"), words}}, m_ask->settles());
        });
}

void PeerRun::saveFeedback()
{
    const auto own = m_context.reader().getAs<PeerConsultation>(m_consultation);
    const QString words = m_feedback->text().trimmed();
    if (m_consultation.isNull() || !own || !m_feedback->isModified() || m_context.book().isReadOnly())
        return;
    m_feedback->setModified(false); // what was saved comes back with the change
    m_feedbackDraft->settle();
    if (m_context.edit(m_consultation, {{QStringLiteral("feedback_of_case_giver"), words}}, m_feedbackDraft->keys())) {
        m_feedbackDraft->follow(placeOfFeedback());
        return;
    }
    m_feedback->setModified(true);
    m_feedbackDraft->touch();
}

QList<DraftField> PeerRun::draftFields() const
{
    const QString words = m_line->text();
    return words.trimmed().isEmpty()
        ? QList<DraftField>()
        : QList<DraftField>{typedField("text", words), chosenField("kind", detail::wordOf(m_kind))};
}

bool PeerRun::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() == Qt::AltModifier) {
        for (const ContributionKind kind : kinds) {
            if (key->key() == letters[size_t(kind)]) {
                setKind(kind);
                return true;
            }
        }
    }
    if (key->key() == Qt::Key_Down && key->modifiers() == Qt::NoModifier) {
        m_said->enter();
        return true;
    }
    return false;
}

void PeerRun::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_phases->setVisible(event->size().width() >= px(roomForPhases));
}

} // namespace ui
