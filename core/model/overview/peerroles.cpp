#include "core/model/overview/peerroles.h"

#include "core/model/entities/agendaitem.h"
#include "core/model/entities/concern.h"
#include "core/model/entities/municipality.h"
#include "core/model/entities/peerconsultation.h"
#include "core/model/entities/person.h"
#include "core/model/entities/series.h"
#include "core/model/entities/sessionrole.h"
#include "core/model/entities/staff.h"
#include "core/model/entities/team.h"

#include <algorithm>

namespace core {

namespace {

bool isSingle(PeerRole role)
{
    return role == PeerRole::CaseGiver || role == PeerRole::Moderator || role == PeerRole::Secretary;
}

/** Those recorded as present; while nobody is recorded, all that are expected. */
QList<PeerPerson> peopleOf(const Stage& stage)
{
    QList<PeerPerson> people;
    const bool recorded = stage.present() > 0;
    for (const StageTeam& team : stage.teams) {
        for (const StagePerson& person : team.people) {
            const AttendanceStatus status = person.facts.status;
            if (status == AttendanceStatus::Present || (!recorded && status == AttendanceStatus::Expected))
                people.append({person.person, person.name, team.name, PeerRole::None});
        }
    }
    return people;
}

Result<RecordId> personOf(const Reader& reader, RecordId holder)
{
    WB_ASSIGN(record, reader.find(holder));
    if (!record)
        return RecordId();
    if (&record->entity() == &Staff::info())
        return as<Staff>(*record).person.id;
    return &record->entity() == &Person::info() ? holder : RecordId();
}

/** Those who moderate and write down the session come to the list too. */
Result<void> addOffice(const Reader& reader, RecordId session, QList<PeerPerson>& people)
{
    WB_ASSIGN(records, reader.childrenOf(session, SessionRole::info()));
    for (const Record& record : records) {
        const auto role = as<SessionRole>(record);
        WB_ASSIGN(person, personOf(reader, role.who.id));
        if (person.isNull())
            continue;
        const bool moderates = role.role == SessionRoleKind::Moderator || role.role == SessionRoleKind::CoModerator;
        const bool writes = role.role == SessionRoleKind::MinuteTaker;
        auto known = std::ranges::find(people, person, &PeerPerson::person);
        if (known == people.end()) {
            WB_ASSIGN(name, reader.titleOf(person));
            people.append({person, name, {}, PeerRole::None});
            known = people.end() - 1;
        }
        const PeerRole wanted = moderates ? PeerRole::Moderator : writes ? PeerRole::Secretary : PeerRole::None;
        const bool isTaken = std::ranges::find(people, wanted, &PeerPerson::role) != people.end();
        if (wanted != PeerRole::None && !isTaken)
            known->role = wanted;
    }
    return {};
}

} // namespace

PeerRole PeerRoles::roleOf(RecordId person) const
{
    const auto found = std::ranges::find(m_people, person, &PeerPerson::person);
    return found == m_people.end() ? PeerRole::None : found->role;
}

void PeerRoles::set(RecordId person, PeerRole role)
{
    for (PeerPerson& each : m_people) {
        if (each.person == person)
            each.role = role;
        else if (isSingle(role) && each.role == role)
            each.role = PeerRole::Advisor;
    }
}

Value PeerRoles::one(PeerRole role) const
{
    const auto found = std::ranges::find(m_people, role, &PeerPerson::role);
    return found == m_people.end() ? Value{} : Value{found->person};
}

Value PeerRoles::all(PeerRole role) const
{
    QStringList ids;
    for (const PeerPerson& each : m_people) {
        if (each.role == role)
            ids.append(each.person.toText());
    }
    return ids.isEmpty() ? Value{} : Value{ids};
}

QMap<QString, Value> PeerRoles::values() const
{
    return {{QStringLiteral("case_giver"), one(PeerRole::CaseGiver)},
        {QStringLiteral("moderator"), one(PeerRole::Moderator)},
        {QStringLiteral("secretary"), one(PeerRole::Secretary)}, {QStringLiteral("advisors"), all(PeerRole::Advisor)},
        {QStringLiteral("observers"), all(PeerRole::Observer)}};
}

Result<PeerRoles> proposedRoles(const Reader& reader, const Stage& stage, RecordId concern)
{
    QList<PeerPerson> people = peopleOf(stage);
    WB_TRY(addOffice(reader, stage.facts.id, people));
    WB_ASSIGN(chosen, reader.getAs<Concern>(concern));
    WB_ASSIGN(team, reader.find(chosen.subject.id));
    QString home;
    if (team && &team->entity() == &Team::info()) {
        const StageTeam* at = stage.teamOf(as<Team>(*team).municipality.id);
        home = at ? at->name : QString();
    }
    for (PeerPerson& each : people) {
        if (each.person == chosen.broughtBy.id)
            each.role = PeerRole::CaseGiver;
        else if (each.role == PeerRole::None && !each.from.isEmpty())
            each.role = each.from == home ? PeerRole::Observer : PeerRole::Advisor;
    }
    // Nobody is noted as having brought it: somebody of that team, the first to be there.
    const auto isGiver = [](const PeerPerson& each) { return each.role == PeerRole::CaseGiver; };
    const auto own =
        std::ranges::find_if(people, [&](const PeerPerson& each) { return !home.isEmpty() && each.from == home; });
    if (std::ranges::none_of(people, isGiver) && own != people.end())
        own->role = PeerRole::CaseGiver;
    return PeerRoles(people);
}

Result<QList<OpenConcern>> openConcerns(const Reader& reader, RecordId session)
{
    WB_ASSIGN(own, reader.getAs<Session>(session));
    QList<OpenConcern> open;
    const auto addOf = [&](RecordId owner, const QString& from) -> Result<void> {
        WB_ASSIGN(records, reader.childrenOf(owner, Concern::info()));
        for (const Record& record : records) {
            const auto concern = as<Concern>(record);
            if (concern.state != ConcernState::Resolved && concern.state != ConcernState::Parked)
                open.append(
                    {record.id(), concern.question.text, from, detail::wordOf(concern.state), concern.confidentiality});
        }
        return {};
    };
    WB_ASSIGN(teams, reader.childrenOf(own.series.id, Team::info()));
    for (const Record& team : teams) {
        WB_ASSIGN(name, reader.titleOf(as<Team>(team).municipality.id));
        WB_TRY(addOf(team.id(), name));
    }
    WB_TRY(addOf(own.series.id, {}));
    return open;
}

Result<RecordId> peerBlock(const Reader& reader, RecordId session)
{
    WB_ASSIGN(consultations, reader.childrenOf(session, PeerConsultation::info()));
    WB_ASSIGN(blocks, reader.childrenOf(session, AgendaItem::info()));
    RecordId first;
    for (const Record& record : blocks) {
        const auto block = as<AgendaItem>(record);
        if (block.kind != AgendaKind::PeerConsultation)
            continue;
        if (block.actualStart.isValid() && !block.actualEnd.isValid())
            return record.id();
        const bool isTaken = std::ranges::any_of(
            consultations, [&](const Record& each) { return as<PeerConsultation>(each).agendaItem.id == record.id(); });
        if (first.isNull() && !isTaken)
            first = record.id();
    }
    return first;
}

} // namespace core
