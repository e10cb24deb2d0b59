#include "ui/stage/decisionpanel.h"

#include "core/model/entities/decisionoption.h"
#include "core/model/entities/groupdecision.h"
#include "ui/look/keys.h"
#include "ui/stage/askline.h"
#include "ui/stage/stagewords.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

constexpr KeyHint hints[] = {
    {"+ -", QT_TRANSLATE_NOOP("Keys", "One vote more or less for the option")},
    {"Z", QT_TRANSLATE_NOOP("Keys", "Asks for the number of votes")},
    {"N", QT_TRANSLATE_NOOP("Keys", "Adds an option")},
    {"R", QT_TRANSLATE_NOOP("Keys", "The result: this option, or the one with the most votes")},
    {"A", QT_TRANSLATE_NOOP("Keys", "What the decision is about: topic, method, date …")},
    {"Del", QT_TRANSLATE_NOOP("Keys", "Removes the option or the decision")},
};
const KeyTable keys(QT_TRANSLATE_NOOP("Keys", "Moderation: group decisions"), hints);

/** The book keeps no seconds. */
QTime minuteOf(QTime time)
{
    return {time.hour(), time.minute()};
}

} // namespace

DecisionPanel::DecisionPanel(StageContext& context, QWidget* parent)
    : StagePanel(context, QStringLiteral("decisions"), tr("Group decision"),
        tr("Enter after the question asks for the options, one a line. In the list: + and − votes · Z number of votes "
           "· "
           "R result · N another option · A kind · Del removes"),
        parent)
    , m_question(stageLine(QStringLiteral("decisionQuestion"), tr("What does the group decide?"), this))
    , m_ask(new AskLine(context, QStringLiteral("decisionAsk"), nullptr, this))
    , m_empty(new StageLabel(
          tr("What the group decides itself is listed here, with options, votes and result."), StageSize::Line, this))
    , m_list(new StageList(
          QStringLiteral("decisionList"), tr("Decisions of this session"), StageList::States::Behind, this))
    , m_draft(new StageDraft(
          context.book(), placeOfNew(GroupDecision::info(), context.session(), QStringLiteral("decision"), "session"),
          [this] {
              const QString question = m_question->text();
              return question.trimmed().isEmpty() ? QList<DraftField>() : QList{typedField("question", question)};
          },
          this))
{
    m_ask->setBack(m_list);
    setAsk(m_ask);
    m_empty->setInk(Ink::Quiet);
    m_empty->setWordWrap(true);
    body()->addWidget(m_question);
    body()->addWidget(m_ask);
    body()->addWidget(m_empty);
    body()->addWidget(m_list, 1);
    body()->addStretch(0);
    setFirst(m_question);
    m_question->setText(typedText(m_draft->found(), "question"));
    connect(m_question, &QLineEdit::returnPressed, this, &DecisionPanel::add);
    connect(m_question, &QLineEdit::textEdited, this, [this] {
        m_draft->touch();
        StagePanel::context().thinkAgain(m_draft->keys());
    });
    connect(m_list, &StageList::keyed, this, &DecisionPanel::act);
    connect(m_list, &StageList::removalWanted, this,
        [this](const QString& key) { StagePanel::context().remove(RecordId::fromText(key)); });
    connect(m_list, &StageList::currentMoved, this, &DecisionPanel::wallChanged);
    connect(&context, &StageContext::stood, this, [this](const QStringList& settled) {
        if (m_draft->isAmong(settled))
            clear();
    });
}

void DecisionPanel::add()
{
    const QString question = m_question->text().trimmed();
    if (question.isEmpty())
        return;
    acts::Given given{{QStringLiteral("session"), context().session()}, {QStringLiteral("question"), question}};
    if (const RecordId block = context().runningBlock(); !block.isNull())
        given.insert(QStringLiteral("agenda_item"), block);
    if (!context().add(GroupDecision::info(), given, m_draft->keys()))
        return;
    clear();
    const QList<Record> decisions = context().children(GroupDecision::info());
    if (!decisions.isEmpty()) {
        m_list->setCurrentKey(decisions.last().id().toText());
        askOption(decisions.last().id());
    }
}

void DecisionPanel::clear()
{
    m_draft->settle();
    m_question->clear();
}

void DecisionPanel::askOption(RecordId decision)
{
    const qsizetype number = context().children(decision, DecisionOption::info()).size() + 1;
    const DraftPlace place = placeOfNew(DecisionOption::info(), decision, QStringLiteral("option"), "group_decision");
    m_ask->ask(tr("Option %1 (empty: there are no more)").arg(number), {}, place, "option",
        [this, decision](const QString& words) {
            if (words.isEmpty()) {
                const QList<Record> options = context().children(decision, DecisionOption::info());
                if (!options.isEmpty()) // the votes are next
                    m_list->setCurrentKey(options.first().id().toText());
                return true;
            }
            const acts::Given given{{QStringLiteral("group_decision"), decision}, {QStringLiteral("option"), words}};
            if (context().add(DecisionOption::info(), given, m_ask->settles()))
                askOption(decision);
            return false;
        });
}

void DecisionPanel::askVotes(const Record& record)
{
    const DraftPlace place = placeOfChange(DecisionOption::info(), record.id(), {"votes"});
    m_ask->ask(tr("How many votes for “%1”?").arg(as<DecisionOption>(record).option), {}, place, "votes",
        [this, record](const QString& words) {
            bool isNumber = false;
            const qint64 votes = words.toLongLong(&isNumber);
            if (isNumber)
                return setVotes(record, votes, m_ask->settles());
            Q_EMIT context().failed(tr("Votes are a number, 0 or more; Esc leaves them as they are."), false);
            return false;
        });
}

void DecisionPanel::askResult(const Record& record)
{
    const auto decision = as<GroupDecision>(record);
    const DraftPlace place = placeOfChange(GroupDecision::info(), record.id(), {"result"});
    m_ask->ask(tr("What was decided?"), decision.result.isEmpty() ? favourite(record.id()) : decision.result, place,
        "result", [this, id = record.id()](const QString& words) {
            return context().edit(id,
                {{QStringLiteral("result"), words}, {QStringLiteral("decided_at"), minuteOf(context().now())}},
                m_ask->settles());
        });
}

bool DecisionPanel::resume(const Draft& draft)
{
    const QList<Record> decisions = context().children(GroupDecision::info());
    for (const Record& decision : decisions) {
        if (placeOfNew(DecisionOption::info(), decision.id(), QStringLiteral("option"), nullptr).key == draft.key)
            askOption(decision.id());
        else if (draft.key == draftKey(decision.id(), QStringLiteral("result")))
            askResult(decision);
        const QList<Record> options = context().children(decision.id(), DecisionOption::info());
        for (const Record& option : options) {
            if (draft.key == draftKey(option.id(), QStringLiteral("votes")))
                askVotes(option);
        }
    }
    return m_ask->isAsking();
}

void DecisionPanel::flush()
{
    StagePanel::flush();
    m_draft->flush();
}

bool DecisionPanel::setVotes(const Record& option, qint64 votes, const QStringList& settles)
{
    return context().edit(option.id(), {{QStringLiteral("votes"), std::max(qint64(0), votes)}}, settles);
}

QString DecisionPanel::favourite(RecordId decision) const
{
    QString best;
    qint64 most = 0;
    const QList<Record> options = context().children(decision, DecisionOption::info());
    for (const Record& record : options) {
        const auto option = as<DecisionOption>(record);
        if (option.votes.value_or(0) > most) {
            most = *option.votes;
            best = option.option;
        }
    }
    return best;
}

void DecisionPanel::actOnOption(const Record& record, const QString& letter)
{
    const auto option = as<DecisionOption>(record);
    if (letter == QStringLiteral("+"))
        setVotes(record, option.votes.value_or(0) + 1);
    else if (letter == QStringLiteral("-"))
        setVotes(record, option.votes.value_or(0) - 1);
    else if (letter == QStringLiteral("Z"))
        askVotes(record);
    else if (letter == QStringLiteral("R"))
        context().edit(option.decision.id,
            {{QStringLiteral("result"), option.option}, {QStringLiteral("decided_at"), minuteOf(context().now())}});
    else if (letter == QStringLiteral("N"))
        askOption(option.decision.id);
}

void DecisionPanel::actOnDecision(const Record& record, const QString& letter)
{
    const auto decision = as<GroupDecision>(record);
    if (letter == QStringLiteral("N"))
        askOption(record.id());
    else if (letter == QStringLiteral("A")) {
        const auto next = (size_t(decision.kind) + 1) % choicesOf(decision.kind).size();
        context().edit(record.id(), {{QStringLiteral("kind"), detail::wordOf(DecisionKind(next))}});
    } else if (letter == QStringLiteral("R")) {
        askResult(record);
    }
}

void DecisionPanel::act(const QString& key, const QString& letter)
{
    const Result<Record> record = context().reader().get(RecordId::fromText(key));
    if (!record)
        return;
    if (&record->entity() == &DecisionOption::info())
        actOnOption(*record, letter);
    else
        actOnDecision(*record, letter);
}

QList<StageRow> DecisionPanel::rowsOf(const Record& record) const
{
    const auto decision = as<GroupDecision>(record);
    StageRow head;
    head.key = record.id().toText();
    head.title = decision.question;
    head.facts = decision.result.isEmpty() ? choiceText(decision.kind) : tr("decided: %1").arg(decision.result);
    head.state = decision.result.isEmpty() ? tr("open") : tr("decided");
    head.tone = decision.result.isEmpty() ? Tone::Caution : Tone::Good;
    QList<StageRow> rows{marked(context(), head, record.id())};
    const QList<Record> options = context().children(record.id(), DecisionOption::info());
    for (const Record& each : options) {
        const auto option = as<DecisionOption>(each);
        StageRow row;
        row.key = each.id().toText();
        row.lead = QStringLiteral("–");
        row.title = option.option;
        row.trail = option.votes ? tr("%n vote(s)", nullptr, int(*option.votes)) : QString();
        rows.append(marked(context(), row, each.id()));
    }
    return rows;
}

QList<StageRow> DecisionPanel::wallRows() const
{
    RecordId wanted = RecordId::fromText(m_list->currentKey());
    const Result<std::optional<Record>> current = context().reader().find(wanted);
    if (current && *current && &(*current)->entity() == &DecisionOption::info())
        wanted = as<DecisionOption>(**current).decision.id;
    const QList<Record> decisions = context().children(GroupDecision::info());
    for (const Record& record : decisions) {
        if (record.id() == wanted || (wanted.isNull() && record.id() == decisions.last().id()))
            return rowsOf(record);
    }
    return {};
}

void DecisionPanel::refresh()
{
    QList<StageRow> rows;
    const QList<Record> decisions = context().children(GroupDecision::info());
    for (const Record& record : decisions)
        rows.append(rowsOf(record));
    m_list->setRows(rows);
    m_list->setHidden(rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
    Q_EMIT wallChanged();
}

} // namespace ui
