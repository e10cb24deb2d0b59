#include "core/report/documentdata.h"

#include "core/model/entities/attendance.h"
#include "core/model/entities/municipality.h"
#include "core/model/entities/person.h"
#include "core/model/entities/personregistration.h"
#include "core/model/entities/titles.h"
#include "core/model/seriesparts.h"
#include "core/report/announcementwords.h"
#include "core/support/text.h"

#include <QSet>
#include <algorithm>

namespace core {

namespace {

constexpr int spareRows = 5;

struct Guest {
    QString lastName, firstName, from;
};

class ParticipantList {
public:
    explicit ParticipantList(const Reader& reader)
        : m_reader(reader)
    {
    }

    Result<QList<Guest>> of(const Session& session, RecordId id)
    {
        WB_ASSIGN(owner, m_reader.find(session.series.id));
        if (owner && &owner->entity() == &Series::info())
            WB_TRY(addTeams(session.series.id));
        WB_TRY(addSingles(session.series.id));
        WB_TRY(addSingles(id));
        WB_ASSIGN(attendances, m_reader.childrenOf(id, Attendance::info()));
        for (const Record& record : attendances) {
            const auto attendance = as<Attendance>(record);
            WB_ASSIGN(team, m_reader.getAs<Team>(attendance.team.id));
            WB_TRY(add(attendance.person.id, team.municipality.id));
        }
        std::ranges::sort(m_guests, {}, [](const Guest& guest) {
            return std::pair(text::foldedKey(guest.lastName), text::foldedKey(guest.firstName));
        });
        return m_guests;
    }

private:
    Result<void> addTeams(RecordId series)
    {
        WB_ASSIGN(teams, teamsOf(m_reader, series));
        for (const TeamInSeries& part : teams) {
            if (!part.isConfirmed())
                continue;
            for (const TeamMember& member : part.members)
                WB_TRY(add(member.person.id, part.team.municipality.id));
        }
        return {};
    }

    Result<void> addSingles(RecordId owner)
    {
        WB_ASSIGN(records, m_reader.childrenOf(owner, PersonRegistration::info()));
        for (const Record& record : records) {
            const auto single = as<PersonRegistration>(record);
            if (single.state == RegistrationState::Confirmed || single.state == RegistrationState::Registered)
                WB_TRY(add(single.person.id, single.municipality.id));
        }
        return {};
    }

    Result<void> add(RecordId id, RecordId municipality)
    {
        if (m_seen.contains(id))
            return {};
        m_seen.insert(id);
        WB_ASSIGN(person, m_reader.getAs<Person>(id));
        WB_ASSIGN(from, m_reader.titleOf(municipality));
        m_guests.append({person.lastName, person.firstName, from});
        return {};
    }

    const Reader& m_reader;
    QList<Guest> m_guests;
    QSet<RecordId> m_seen;
};

/** Whose session it is: the agency of its series, case or committee. */
Result<RecordId> agencyOf(const Reader& reader, const Session& session)
{
    WB_ASSIGN(owner, reader.find(session.series.id));
    if (!owner)
        return RecordId();
    const qsizetype agency = owner->entity().indexOf(u"agency");
    return agency >= 0 ? valueOr<RecordId>(owner->at(agency)) : owner->reference(QLatin1StringView("body"));
}

} // namespace

Result<DocumentData> participantsDocument(const Reader& reader, RecordId id, const Labels& labels)
{
    WB_ASSIGN(session, reader.getAs<Session>(id));
    WB_ASSIGN(title, reader.titleOf(id));
    if (!session.date.isExact()) {
        Finding finding;
        finding.rule = QStringLiteral("V-36");
        finding.severity = Severity::Error;
        finding.record = id;
        finding.title = title;
        finding.field = QStringLiteral("date");
        finding.what = QStringLiteral("list");
        return tl::unexpected<Error>(Error{ErrorKind::ForbiddenByRule, title, {}, {finding}, nullptr});
    }
    WB_ASSIGN(owner, reader.titleOf(session.series.id));
    WB_ASSIGN(guests, ParticipantList(reader).of(session, id));
    DocumentData data;
    WB_ASSIGN(agency, agencyOf(reader, session));
    data.agency = agency;
    data.fileWord = title;
    QVariantList rows;
    for (qsizetype i = 0; i < guests.size() + spareRows; ++i) {
        const Guest guest = guests.value(i);
        rows.append(QVariantMap{{QStringLiteral("number"), QString::number(i + 1)},
            {QStringLiteral("lastName"), guest.lastName}, {QStringLiteral("firstName"), guest.firstName},
            {QStringLiteral("from"), guest.from}});
    }
    WB_ASSIGN(organiser, reader.titleOf(agency));
    const AnnouncementWords words(labels.language());
    data.variables = {{QStringLiteral("event"), joined(owner, session.title, QStringLiteral(": "))},
        {QStringLiteral("date"), renderFuzzyDate(session.date, DateStyle::Weekday, labels.language())},
        {QStringLiteral("time"), words.clock(session.startTime, session.endTime)},
        {QStringLiteral("place"), joined(session.venueName, session.venueCity, QStringLiteral(", "))},
        {QStringLiteral("organiser"), organiser}, {QStringLiteral("rows"), rows}};
    return data;
}

} // namespace core
