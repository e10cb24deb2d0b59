#include "ui/stage/lookbackpanel.h"

#include "core/change/stageacts.h"
#include "core/model/confidence.h"
#include "core/model/entities/measure.h"
#include "core/model/entities/outcome.h"
#include "core/model/entities/planitem.h"
#include "core/model/entities/project.h"
#include "core/model/entities/projectmilestone.h"
#include "core/model/entities/projectupdate.h"
#include "core/model/overview/sessionmeasures.h"
#include "ui/look/keys.h"
#include "ui/models/statetone.h"
#include "ui/stage/askline.h"
#include "ui/stage/measurestates.h"
#include "ui/stage/stagewords.h"

#include <QVBoxLayout>
#include <algorithm>

namespace ui {

using namespace core;

namespace {

constexpr KeyHint hints[] = {
    {"Return", QT_TRANSLATE_NOOP("Keys", "Writes down what has happened in the team")},
    {"O A E V X", QT_TRANSLATE_NOOP("Keys", "The state of a measure or milestone")},
};
const KeyTable keys(QT_TRANSLATE_NOOP("Keys", "Moderation: looking back"), hints);

const QString progressKey = QStringLiteral("progress ");

bool isOver(const Measure& measure)
{
    return measure.state == MeasureState::Done || measure.state == MeasureState::Dropped;
}

/** What a team has undertaken, as far as notes say it. */
bool isPromise(OutcomeKind kind)
{
    return kind == OutcomeKind::Milestone || kind == OutcomeKind::Agreed || kind == OutcomeKind::Question;
}

std::optional<PlanState> planStateOf(const QString& letter)
{
    using enum PlanState;
    static const QHash<QString, PlanState> states{{QStringLiteral("O"), Planned}, {QStringLiteral("A"), InProgress},
        {QStringLiteral("E"), Done}, {QStringLiteral("X"), Dropped}};
    const auto found = states.constFind(letter);
    return found == states.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

LookBackPanel::LookBackPanel(StageContext& context, QWidget* parent)
    : StagePanel(
        context, QStringLiteral("lookback"), tr("Looking back: what has happened since last time?"), {}, parent)
    , m_empty(
          new StageLabel(tr("What teams had set out to do in earlier sessions is shown here."), StageSize::Line, this))
    , m_list(new StageList(
          QStringLiteral("lookbackList"), tr("What was set out to be done"), StageList::States::Behind, this))
    , m_ask(new AskLine(context, QStringLiteral("lookbackAsk"), m_list, this))
{
    m_empty->setInk(Ink::Quiet);
    m_empty->setWordWrap(true);
    body()->addWidget(m_ask);
    body()->addWidget(m_empty);
    body()->addWidget(m_list, 1);
    body()->addStretch(0);
    setFirst(m_list);
    setAsk(m_ask);
    connect(m_list, &StageList::keyed, this, &LookBackPanel::act);
    connect(m_list, &StageList::chosen, this, &LookBackPanel::askProgress);
    connect(m_list, &StageList::currentMoved, this, &LookBackPanel::showKeys);
    showKeys();
}

void LookBackPanel::showKeys()
{
    const Result<Record> chosen = context().reader().get(RecordId::fromText(m_list->currentKey()));
    QString states = measureStateKeys();
    if (chosen && &chosen->entity() == &Measure::info())
        states = measureStateKeys(as<Measure>(*chosen).state);
    else if (chosen && &chosen->entity() == &ProjectMilestone::info())
        states = stateKeys(u"OAEX");
    setKeys(states.isEmpty() ? tr("Enter writes down a team's progress.")
                             : tr("Enter writes down a team's progress. For measures and milestones: %1").arg(states));
}

QList<RecordId> LookBackPanel::earlier() const
{
    QList<RecordId> sessions;
    const RecordId series = context().stage().facts.session.series.id;
    const QList<Record> all = context().children(series, Session::info());
    for (const Record& each : all) {
        if (each.id() == context().session())
            break;
        sessions.prepend(each.id());
    }
    return sessions;
}

RecordId LookBackPanel::projectOf(RecordId team) const
{
    const QList<Record> projects = context().children(team, Project::info());
    return projects.isEmpty() ? RecordId() : projects.first().id();
}

std::optional<Record> LookBackPanel::updateOf(RecordId project) const
{
    const QList<Record> updates =
        project.isNull() ? QList<Record>() : context().children(project, ProjectUpdate::info());
    const auto found = std::ranges::find_if(
        updates, [&](const Record& update) { return as<ProjectUpdate>(update).session.id == context().session(); });
    return found == updates.end() ? std::nullopt : std::optional(*found);
}

std::optional<Record> LookBackPanel::progressOf(RecordId municipality) const
{
    const StageTeam* const team = context().stage().teamOf(municipality);
    const RecordId project = team ? projectOf(team->team) : RecordId();
    if (!project.isNull())
        return updateOf(project);
    // A team without a project has its progress among the notes.
    const QList<Record> notes = context().children(Outcome::info());
    const auto found = std::ranges::find_if(notes, [&](const Record& note) {
        const auto outcome = as<Outcome>(note);
        return outcome.kind == OutcomeKind::Milestone && outcome.municipalities.ids == QList{municipality};
    });
    return found == notes.end() ? std::nullopt : std::optional(*found);
}

StageRow LookBackPanel::progressRow(const StageTeam& team, bool& isOpen) const
{
    StageRow row;
    row.key = progressKey + team.municipality.toText();
    const std::optional<Record> said = progressOf(team.municipality);
    if (said) {
        const bool isNote = &said->entity() == &Outcome::info();
        row.title = isNote ? as<Outcome>(*said).words.text : as<ProjectUpdate>(*said).progress.text;
        isOpen = mayRead(Audience::Group, *said);
        row = marked(context(), row, said->id());
    }
    row.isQuiet = row.title.isEmpty();
    if (row.title.isEmpty())
        row.title = tr("Progress: not said yet (Enter)");
    else
        row.lead = tr("Progress:");
    return row;
}

void LookBackPanel::addMilestones(const StageTeam& team, QList<StageRow>& rows)
{
    const RecordId project = projectOf(team.team);
    const QList<Record> milestones =
        project.isNull() ? QList<Record>() : context().children(project, ProjectMilestone::info());
    for (const Record& record : milestones) {
        const auto milestone = as<ProjectMilestone>(record);
        StageRow row;
        row.key = record.id().toText();
        row.title = milestone.milestone;
        row.facts = tr("milestone of the project");
        row.state = choiceText(milestone.state);
        row.tone = wordTone(detail::wordOf(milestone.state)).value_or(Tone::Neutral);
        row.isQuiet = milestone.state == PlanState::Done || milestone.state == PlanState::Dropped;
        rows.append(marked(context(), row, record.id()));
        m_wall.append(rows.last());
    }
}

QList<Record> LookBackPanel::earlierMeasures() const
{
    QList<Record> found;
    const QList<RecordId> sessions = earlier();
    for (const RecordId session : sessions) {
        QList<Record> measures = measuresOfSession(context().reader(), session).value_or(QList<Record>());
        // What was done long ago is not looked back at again.
        if (session != context().stage().previous)
            measures.removeIf([](const Record& record) { return isOver(as<Measure>(record)); });
        found.append(measures);
    }
    return found;
}

void LookBackPanel::addMeasures(const QList<Record>& measures, QList<StageRow>& rows)
{
    for (const Record& record : measures) {
        rows.append(measureRow(context(), record));
        if (isForTheRoom(as<Measure>(record).confidentiality))
            m_wall.append(rows.last());
    }
}

/** What the agency and others have undertaken, who are in no team. */
void LookBackPanel::addOthers(const QList<Record>& measures, QList<StageRow>& rows)
{
    if (measures.isEmpty())
        return;
    StageRow head;
    head.title = tr("Others");
    head.isHeader = true;
    rows.append(head);
    const bool isOnWall = std::ranges::any_of(
        measures, [](const Record& record) { return isForTheRoom(as<Measure>(record).confidentiality); });
    if (isOnWall)
        m_wall.append(head);
    addMeasures(measures, rows);
}

void LookBackPanel::addNotes(const StageTeam& team, QList<StageRow>& rows) const
{
    const RecordId previous = context().stage().previous;
    const QList<Record> notes = previous.isNull() ? QList<Record>() : context().children(previous, Outcome::info());
    for (const Record& record : notes) {
        const auto outcome = as<Outcome>(record);
        if (!isPromise(outcome.kind) || !outcome.municipalities.ids.contains(team.municipality))
            continue;
        StageRow row = noteRow(context(), record);
        row.facts = row.state; // a word, not a state that a key sets
        row.state.clear();
        row.isQuiet = true;
        rows.append(marked(context(), row, record.id()));
    }
}

void LookBackPanel::addTeam(const StageTeam& team, QList<Record>& measures, QList<StageRow>& rows)
{
    StageRow head;
    head.title = team.name;
    head.isHeader = true;
    rows.append(head);
    m_wall.append(head);
    bool isOpen = true;
    rows.append(progressRow(team, isOpen));
    if (!rows.last().isQuiet && isOpen)
        m_wall.append(rows.last());
    addMilestones(team, rows);
    const auto isTheirs = [&](const Record& record) {
        const RecordId who = as<Measure>(record).who.id;
        return who == team.municipality
            || std::ranges::find(team.people, who, &StagePerson::person) != team.people.end();
    };
    const auto others = std::ranges::stable_partition(measures, isTheirs).begin();
    addMeasures({measures.begin(), others}, rows);
    measures.erase(measures.begin(), others);
    addNotes(team, rows);
}

void LookBackPanel::refresh()
{
    QList<StageRow> rows;
    m_wall.clear();
    QList<Record> measures = earlierMeasures();
    for (const StageTeam& team : context().stage().teams) {
        if (!team.municipality.isNull())
            addTeam(team, measures, rows);
    }
    addOthers(measures, rows);
    m_list->setRows(rows);
    m_list->setHidden(rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
    showKeys();
    Q_EMIT wallChanged();
}

void LookBackPanel::act(const QString& key, const QString& letter)
{
    const Result<Record> record = context().reader().get(RecordId::fromText(key));
    if (!record)
        return;
    if (&record->entity() == &Measure::info()) {
        setMeasureState(context(), *m_ask, record->id(), letter);
        return;
    }
    const std::optional<PlanState> state = planStateOf(letter);
    if (&record->entity() == &ProjectMilestone::info() && state)
        context().edit(record->id(), {{QStringLiteral("state"), detail::wordOf(*state)}});
}

void LookBackPanel::askProgress(const QString& key)
{
    // From any line of a team to the line of its progress.
    int row = m_list->lines().rowOf(key);
    while (row >= 0 && !m_list->lines().row(row).isHeader && !m_list->lines().row(row).key.startsWith(progressKey))
        --row;
    if (row >= 0 && m_list->lines().row(row).isHeader)
        return; // of the others nobody has a progress
    if (row < 0)
        return;
    askProgressOf(RecordId::fromText(m_list->lines().row(row).key.mid(progressKey.size())));
}

void LookBackPanel::askProgressOf(RecordId municipality)
{
    const std::optional<Record> said = progressOf(municipality);
    const DraftPlace place = placeOfProgress(municipality);
    const char* const field = place.kind == &ProjectUpdate::info() ? "progress" : "text";
    m_ask->ask(tr("What has happened in %1 since last time?").arg(context().nameOf(municipality)),
        said ? said->text(QLatin1StringView(field)) : QString(), place, field,
        [this, municipality](const QString& words) { return noteProgress(municipality, words); });
}

DraftPlace LookBackPanel::placeOfProgress(RecordId municipality) const
{
    const StageTeam* team = context().stage().teamOf(municipality);
    const RecordId project = team ? projectOf(team->team) : RecordId();
    const EntityInfo& kind = project.isNull() ? Outcome::info() : ProjectUpdate::info();
    if (const std::optional<Record> said = progressOf(municipality))
        return placeOfChange(kind, said->id(), {project.isNull() ? "text" : "progress"});
    DraftPlace place =
        placeOfNew(kind, context().session(), QStringLiteral("progress ") + municipality.toText(), "session");
    if (!project.isNull())
        place.start.append(chosenField("project", project));
    return place;
}

bool LookBackPanel::noteProgress(RecordId municipality, const QString& words)
{
    const StageTeam* team = context().stage().teamOf(municipality);
    const RecordId project = team ? projectOf(team->team) : RecordId();
    if (project.isNull()) {
        if (const std::optional<Record> said = progressOf(municipality))
            return context().edit(said->id(), {{QStringLiteral("text"), words}}, m_ask->settles());
        return context().add(Outcome::info(),
            {{QStringLiteral("session"), context().session()}, {QStringLiteral("text"), words},
                {QStringLiteral("kind"), detail::wordOf(OutcomeKind::Milestone)},
                {QStringLiteral("municipalities"), QStringList{municipality.toText()}}},
            m_ask->settles());
    }
    return context().apply(acts::put(context().reader(), ProjectUpdate::info(),
                               {{QStringLiteral("project"), project}, {QStringLiteral("session"), context().session()},
                                   {QStringLiteral("progress"), words}},
                               context().book().ids()),
        m_ask->settles());
}

bool LookBackPanel::resume(const Draft& draft)
{
    if (!draft.record.isNull() && m_list->lines().rowOf(draft.record.toText()) >= 0)
        return resumeMeasureState(context(), *m_ask, draft);
    for (const StageTeam& team : context().stage().teams) {
        if (!team.municipality.isNull() && placeOfProgress(team.municipality).keys().contains(draft.key)) {
            askProgressOf(team.municipality);
            return true;
        }
    }
    return false;
}

} // namespace ui
