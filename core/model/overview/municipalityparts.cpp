#include "core/model/overview/municipalityparts.h"

#include "core/model/entities/affiliation.h"
#include "core/model/entities/agreementgoal.h"
#include "core/model/entities/agreementparty.h"
#include "core/model/entities/caseactivity.h"
#include "core/model/entities/consultationcase.h"
#include "core/model/entities/goalreview.h"
#include "core/model/entities/measure.h"
#include "core/model/entities/orgunit.h"
#include "core/model/entities/person.h"
#include "core/model/entities/titles.h"
#include "core/model/seriesparts.h"
#include "core/model/validity.h"

#include <QSet>
#include <algorithm>

namespace core::municipalityparts {

namespace {

using F = QLatin1StringView;

} // namespace

OverviewPart partOf(QLatin1StringView key, const EntityInfo& kind, QLatin1StringView field)
{
    OverviewPart part;
    part.key = key;
    part.kind = &kind;
    part.field = kind.indexOf(QString(field));
    return part;
}

QStringList Asked::readableLevels() const
{
    QStringList words;
    const ChoiceList levels = choicesOf(Confidentiality{});
    for (size_t i = size_t(options.audience); i < levels.size(); ++i)
        words.append(QString::fromLatin1(levels[i].word));
    return words;
}

Excerpt Asked::naming(const EntityInfo& kind, QLatin1StringView field) const
{
    Excerpt wanted;
    wanted.kind = &kind;
    wanted.fields = {kind.indexOf(QString(field))};
    wanted.targets = {municipality};
    wanted.most = options.most;
    return wanted;
}

namespace {

Result<OverviewLine> personLine(const Asked& asked, const Record& record)
{
    const auto affiliation = as<Affiliation>(record);
    OverviewLine line;
    line.record = affiliation.person.id;
    WB_ASSIGN(name, asked.reader.titleOf(affiliation.person.id));
    WB_ASSIGN(unit, asked.reader.getAs<OrgUnit>(affiliation.orgUnit.id));
    WB_ASSIGN(person, asked.reader.getAs<Person>(affiliation.person.id));
    line.title = name;
    line.detail = joined(affiliation.position, unit.name, QStringLiteral(", "));
    line.from = affiliation.from;
    line.to = affiliation.to;
    line.isPast = asked.isPast(affiliation.to);
    if (person.functionLevel)
        line.words.append(choiceWord(*person.functionLevel));
    return line;
}

} // namespace

Result<OverviewPart> people(Asked& asked)
{
    OverviewPart part = partOf(F("people"), Affiliation::info(), F("municipality"));
    Excerpt wanted = asked.naming(Affiliation::info(), F("municipality"));
    WB_ASSIGN(units, asked.reader.childrenOf(asked.municipality, OrgUnit::info()));
    wanted.fields.append(Affiliation::info().indexOf(u"org_unit"));
    for (const Record& unit : std::as_const(units))
        wanted.targets.append(unit.id());
    wanted.most = mostRead;
    wanted.sortField = Affiliation::info().indexOf(u"valid_to");
    wanted.descending = true;
    WB_ASSIGN(all, asked.reader.excerpt(wanted));
    part.count = all.count;
    wanted.endField = wanted.sortField;
    wanted.endsFrom = asked.today;
    wanted.sortField = Affiliation::info().indexOf(u"valid_from");
    WB_ASSIGN(present, asked.reader.excerpt(wanted));
    for (const Excerpted* some : {&present, &all}) {
        for (const Record& record : some->records) {
            const auto affiliation = as<Affiliation>(record);
            if (!asked.people.contains(affiliation.person.id))
                asked.people.append(affiliation.person.id);
            // Those who left follow those who are there, who were read already.
            if (some == &all && !asked.isPast(affiliation.to))
                continue;
            WB_ASSIGN(line, personLine(asked, record));
            part.lines.append(line);
        }
    }
    const auto rank = [](const OverviewLine& line) {
        const ChoiceList levels = choicesOf(FunctionLevel{});
        const auto level = std::ranges::find_if(levels, [&](const ChoiceWord& each) {
            return !line.words.isEmpty() && F(line.words.first().word) == F(each.word);
        });
        return std::pair(line.isPast, level - levels.begin());
    };
    std::ranges::stable_sort(part.lines, {}, rank);
    part.lines = part.lines.mid(0, asked.options.most);
    return part;
}

namespace {

Result<OverviewLine> goalLine(const Asked& asked, const Record& record)
{
    const auto goal = as<AgreementGoal>(record);
    OverviewLine line;
    line.record = record.id();
    line.depth = 1;
    line.title = goal.goal.text;
    line.to = goal.due;
    WB_ASSIGN(reviews, asked.reader.childrenOf(record.id(), GoalReview::info()));
    const auto last = std::ranges::max_element(
        reviews, {}, [](const Record& review) { return valueOr<QDate>(review.at(F("date"))); });
    const bool isOpen = goal.state == GoalState::Open || goal.state == GoalState::InProgress;
    if (last != reviews.end()) {
        const auto review = as<GoalReview>(*last);
        line.words.append(choiceWord(review.rating));
        line.from = FuzzyDate::day(review.date);
    } else {
        line.words.append(choiceWord(goal.state));
    }
    line.isOverdue = isOpen && asked.isPast(goal.due);
    return line;
}

Result<void> addGoals(const Asked& asked, OverviewPart& part)
{
    const RecordId agreement = part.lines.last().record;
    WB_ASSIGN(goals, asked.reader.childrenOf(agreement, AgreementGoal::info()));
    part.lines.last().more = std::max<qint64>(0, goals.size() - asked.options.most);
    for (const Record& goal : goals.mid(0, asked.options.most)) {
        WB_ASSIGN(line, goalLine(asked, goal));
        part.lines.append(line);
    }
    return {};
}

} // namespace

Result<QList<Record>> agreementsOf(const Asked& asked)
{
    Excerpt wanted = asked.naming(AgreementParty::info(), F("municipality"));
    wanted.most = mostRead;
    WB_ASSIGN(parties, asked.reader.excerpt(wanted));
    QList<Record> agreements;
    QSet<RecordId> known;
    for (const Record& party : std::as_const(parties.records)) {
        if (known.contains(party.owner()))
            continue;
        known.insert(party.owner());
        WB_ASSIGN(agreement, asked.reader.get(party.owner()));
        agreements.append(agreement);
    }
    std::ranges::sort(agreements, {}, [&](const Record& record) {
        const auto agreement = as<Agreement>(record);
        const QDate start = agreement.start.earliest();
        return std::tuple(!isValidOn(agreement, asked.today), start.isValid() ? -start.toJulianDay() : 0, record.id());
    });
    return agreements;
}

Result<OverviewPart> agreements(const Asked& asked)
{
    OverviewPart part = partOf(F("agreements"), AgreementParty::info(), F("municipality"));
    part.mayAdd = false; // a party is of an agreement that is there
    WB_ASSIGN(all, agreementsOf(asked));
    part.count = all.size();
    for (const Record& record : all.mid(0, asked.options.most)) {
        const auto agreement = as<Agreement>(record);
        const Standing standing = standingOf(agreement, asked.today);
        OverviewLine line;
        line.record = record.id();
        WB_ASSIGN(title, asked.reader.titleOf(record.id()));
        line.title = title;
        line.from = agreement.start;
        line.to = agreement.endedOn.isValid() ? FuzzyDate::day(agreement.endedOn) : agreement.end;
        line.words = {choiceWord(standing)};
        if (standing == Standing::NotSigned)
            line.words.append(choiceWord(agreement.state));
        line.isPast = standing == Standing::Expired || standing == Standing::Ended;
        part.lines.append(line);
        if (!line.isPast)
            WB_TRY(addGoals(asked, part));
    }
    return part;
}

namespace {

Result<void> addActivities(const Asked& asked, OverviewPart& part)
{
    Excerpt wanted;
    wanted.kind = &CaseActivity::info();
    wanted.fields = {wanted.kind->ownerIndex()};
    wanted.targets = {part.lines.last().record};
    wanted.words = {{wanted.kind->indexOf(u"confidentiality"), asked.readableLevels()}};
    wanted.sortField = wanted.kind->indexOf(u"date");
    wanted.descending = true;
    wanted.most = asked.options.most;
    WB_ASSIGN(activities, asked.reader.excerpt(wanted));
    part.lines.last().more = activities.count - activities.records.size();
    for (const Record& record : std::as_const(activities.records)) {
        const auto activity = as<CaseActivity>(record);
        OverviewLine line;
        line.record = record.id();
        line.depth = 1;
        line.title = activity.title;
        line.words = {choiceWord(activity.kind)};
        line.from = activity.date;
        line.confidentiality = activity.confidentiality;
        part.lines.append(line);
    }
    return {};
}

} // namespace

Result<OverviewPart> cases(Asked& asked)
{
    OverviewPart part = partOf(F("cases"), ConsultationCase::info(), F("municipality"));
    Excerpt wanted = asked.naming(ConsultationCase::info(), F("municipality"));
    wanted.sortField = wanted.kind->indexOf(u"opened_on");
    wanted.descending = true;
    WB_ASSIGN(some, asked.reader.excerpt(wanted));
    WB_ASSIGN(all, asked.reader.withValue(*wanted.kind, wanted.fields.first(), asked.municipality));
    asked.cases = all;
    part.count = some.count;
    for (const Record& record : std::as_const(some.records)) {
        const auto held = as<ConsultationCase>(record);
        OverviewLine line;
        line.record = record.id();
        WB_ASSIGN(title, asked.reader.titleOf(record.id()));
        line.title = title;
        line.from = FuzzyDate::day(held.openedOn);
        line.to = FuzzyDate::day(held.closedOn);
        line.words = {choiceWord(held.state)};
        line.isPast =
            held.state == CaseState::Closed || held.state == CaseState::Rejected || held.state == CaseState::Aborted;
        part.lines.append(line);
        WB_TRY(addActivities(asked, part));
    }
    return part;
}

namespace {

/** A series that the municipality has a team in. */
struct Participation {
    RecordId series;
    Series values;
    TeamInSeries team;
    FuzzyDate first; ///< of its sessions
};

Result<Participation> participation(const Asked& asked, const Record& team)
{
    Participation found;
    found.series = team.owner();
    WB_ASSIGN(series, asked.reader.getAs<Series>(found.series));
    found.values = series;
    WB_ASSIGN(part, teamInSeries(asked.reader, team.id()));
    found.team = part;
    Excerpt sessions;
    sessions.kind = &Session::info();
    sessions.fields = {sessions.kind->ownerIndex()};
    sessions.targets = {found.series};
    sessions.sortField = sessions.kind->indexOf(u"date");
    sessions.most = 1;
    WB_ASSIGN(first, asked.reader.excerpt(sessions));
    if (!first.records.isEmpty())
        found.first = as<Session>(first.records.first()).date;
    return found;
}

} // namespace

Result<OverviewPart> series(const Asked& asked)
{
    OverviewPart part = partOf(F("series"), Team::info(), F("municipality"));
    Excerpt wanted = asked.naming(Team::info(), F("municipality"));
    wanted.most = mostRead;
    WB_ASSIGN(teams, asked.reader.excerpt(wanted));
    part.count = teams.count;
    QList<Participation> all;
    for (const Record& team : std::as_const(teams.records)) {
        WB_ASSIGN(found, participation(asked, team));
        all.append(found);
    }
    std::ranges::stable_sort(all, [](const Participation& a, const Participation& b) {
        return b.first.earliest() < a.first.earliest(); // the youngest first, those without a day last
    });
    for (const Participation& each : all.mid(0, asked.options.most)) {
        OverviewLine line;
        line.record = each.series;
        line.title = each.values.title;
        line.from = each.first;
        line.words = {choiceWord(each.values.state)};
        line.isPast = each.values.state == SeriesState::Finished || each.values.state == SeriesState::Cancelled;
        part.lines.append(line);
        OverviewLine team;
        team.record = each.team.id;
        team.depth = 1;
        team.persons = each.team.persons();
        team.isPast = line.isPast;
        if (!each.team.registrationId.isNull())
            team.words = {choiceWord(each.team.registration.state)};
        part.lines.append(team);
    }
    return part;
}

namespace {

Result<OverviewLine> measureLine(const Asked& asked, const Record& record)
{
    const auto measure = as<Measure>(record);
    OverviewLine line;
    line.record = record.id();
    line.title = measure.what.text;
    line.to = measure.due;
    line.words = {choiceWord(measure.state)};
    line.confidentiality = measure.confidentiality;
    line.isPast = measure.state == MeasureState::Done || measure.state == MeasureState::Dropped;
    line.isOverdue = !line.isPast && asked.isPast(measure.due);
    if (measure.who.id != asked.municipality) {
        WB_ASSIGN(who, asked.reader.titleOf(measure.who.id));
        line.detail = who;
    }
    return line;
}

/** Measures of the municipality, of its people and of its cases. */
Result<Excerpt> measuresOf(const Asked& asked)
{
    Excerpt wanted = asked.naming(Measure::info(), F("who"));
    if (!asked.cases.isEmpty())
        wanted.fields.append(Measure::info().ownerIndex());
    wanted.targets += asked.people + asked.cases;
    const EntityInfo& activity = CaseActivity::info();
    for (const RecordId& id : asked.cases) {
        WB_ASSIGN(activities, asked.reader.withValue(activity, activity.ownerIndex(), id));
        wanted.targets += activities;
    }
    wanted.words = {{wanted.kind->indexOf(u"confidentiality"), asked.readableLevels()}};
    return wanted;
}

} // namespace

Result<OverviewPart> measures(const Asked& asked)
{
    OverviewPart part = partOf(F("measures"), Measure::info(), F("who"));
    WB_ASSIGN(wanted, measuresOf(asked));
    const qsizetype state = wanted.kind->indexOf(u"state");
    Excerpt open = wanted;
    open.words.append({state,
        {storedWord(MeasureState::Open), storedWord(MeasureState::InProgress), storedWord(MeasureState::Moved)}});
    open.sortField = wanted.kind->indexOf(u"until");
    WB_ASSIGN(pending, asked.reader.excerpt(open));
    open.most = 0;
    open.endField = open.sortField;
    open.endsFrom = asked.today;
    WB_ASSIGN(inTime, asked.reader.excerpt(open));
    part.overdue = pending.count - inTime.count;
    Excerpt over = wanted;
    over.words.append({state, {storedWord(MeasureState::Done), storedWord(MeasureState::Dropped)}});
    over.sortField = wanted.kind->indexOf(u"until");
    over.descending = true;
    over.most = asked.options.most - pending.records.size();
    WB_ASSIGN(done, asked.reader.excerpt(over));
    part.count = pending.count + done.count;
    for (const Record& record : pending.records + done.records) {
        WB_ASSIGN(line, measureLine(asked, record));
        part.lines.append(line);
    }
    return part;
}

} // namespace core::municipalityparts
