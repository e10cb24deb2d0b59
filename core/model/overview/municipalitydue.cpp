#include "core/model/entities/agreementgoal.h"
#include "core/model/entities/consultationcase.h"
#include "core/model/overview/municipalityparts.h"
#include "core/model/rules/leadtimes.h"
#include "core/model/seriesparts.h"
#include "core/model/validity.h"

#include <algorithm>

/** What somebody has to see to for a municipality. */
namespace core::municipalityparts {

namespace {

using F = QLatin1StringView;

Result<OverviewLine> dueLine(const Asked& asked, RecordId id, const FuzzyDate& day, const ChoiceWord& word)
{
    OverviewLine line;
    line.record = id;
    WB_ASSIGN(title, asked.reader.titleOf(id));
    line.title = title;
    line.to = day;
    line.words = {word};
    line.isOverdue = asked.isPast(day);
    return line;
}

/** Agreements that end soon, and goals of those in force whose day has passed. */
Result<void> addAgreementsDue(const Asked& asked, QList<OverviewLine>& lines)
{
    WB_ASSIGN(all, agreementsOf(asked));
    for (const Record& record : std::as_const(all)) {
        const auto agreement = as<Agreement>(record);
        if (!isValidOn(agreement, asked.today))
            continue;
        const QDate last = agreement.end.latest();
        if (last.isValid() && asked.today.daysTo(last) <= leadtimes::agreementDays) {
            WB_ASSIGN(line, dueLine(asked, record.id(), agreement.end, choiceWord(Standing::InForce)));
            lines.append(line);
        }
        WB_ASSIGN(goals, asked.reader.childrenOf(record.id(), AgreementGoal::info()));
        for (const Record& each : std::as_const(goals)) {
            const auto goal = as<AgreementGoal>(each);
            const bool isOpen = goal.state == GoalState::Open || goal.state == GoalState::InProgress;
            if (!isOpen || !asked.isPast(goal.due))
                continue;
            WB_ASSIGN(line, dueLine(asked, each.id(), goal.due, choiceWord(goal.state)));
            lines.append(line);
        }
    }
    return {};
}

/** Sessions to come of series in which the municipality has a confirmed team. */
Result<void> addSessionsDue(const Asked& asked, QList<OverviewLine>& lines)
{
    Excerpt wanted = asked.naming(Team::info(), F("municipality"));
    wanted.most = mostRead;
    WB_ASSIGN(teams, asked.reader.excerpt(wanted));
    Excerpt sessions;
    sessions.kind = &Session::info();
    sessions.fields = {sessions.kind->ownerIndex()};
    for (const Record& team : std::as_const(teams.records)) {
        WB_ASSIGN(part, teamInSeries(asked.reader, team.id()));
        if (part.isConfirmed())
            sessions.targets.append(team.owner());
    }
    sessions.sortField = sessions.kind->indexOf(u"date");
    sessions.endField = sessions.sortField;
    sessions.endsFrom = asked.today;
    sessions.most = asked.options.most;
    WB_ASSIGN(coming, asked.reader.excerpt(sessions));
    for (const Record& record : std::as_const(coming.records)) {
        const auto session = as<Session>(record);
        const QDate last = session.date.latest();
        const bool isOver = isHeld(session) || session.state == SessionState::Cancelled;
        if (isOver || !last.isValid() || asked.today.daysTo(last) > leadtimes::sessionDays)
            continue;
        WB_ASSIGN(line, dueLine(asked, record.id(), {}, choiceWord(session.state)));
        line.from = session.date; // it is on that day, not until then
        lines.append(line);
    }
    return {};
}

} // namespace

Result<OverviewPart> due(const Asked& asked)
{
    OverviewPart part;
    part.key = F("due");
    part.mayAdd = false;
    WB_TRY(addAgreementsDue(asked, part.lines));
    for (const RecordId& id : asked.cases) {
        WB_ASSIGN(held, asked.reader.getAs<ConsultationCase>(id));
        if (!held.followUp.isValid() || asked.today.daysTo(held.followUp) > leadtimes::workDays)
            continue;
        WB_ASSIGN(line, dueLine(asked, id, FuzzyDate::day(held.followUp), choiceWord(held.state)));
        part.lines.append(line);
    }
    WB_TRY(addSessionsDue(asked, part.lines));
    std::ranges::stable_sort(part.lines, {},
        [](const OverviewLine& line) { return line.to.isNull() ? line.from.latest() : line.to.latest(); });
    part.count = part.lines.size();
    part.overdue = std::ranges::count(part.lines, true, &OverviewLine::isOverdue);
    part.lines = part.lines.mid(0, asked.options.most);
    return part;
}

} // namespace core::municipalityparts
