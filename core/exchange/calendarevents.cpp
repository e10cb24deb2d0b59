#include "core/exchange/calendarevents.h"

#include "core/exchange/disputednote.h"
#include "core/model/entities/agency.h"
#include "core/model/entities/format.h"
#include "core/model/entities/municipality.h"
#include "core/model/entities/person.h"
#include "core/model/entities/personregistration.h"
#include "core/model/entities/sessionrole.h"
#include "core/model/entities/staff.h"
#include "core/model/entities/titles.h"
#include "core/model/overview/sessionfacts.h"
#include "core/model/seriesparts.h"

#include <QSet>
#include <algorithm>

namespace core {

namespace {

/** Collects sessions, each once. */
class Wanted {
public:
    explicit Wanted(const Reader& reader)
        : m_reader(reader)
    {
    }

    Result<void> addOf(RecordId owner)
    {
        WB_ASSIGN(sessions, m_reader.childrenOf(owner, Session::info()));
        for (const Record& session : sessions)
            add(session.id());
        return {};
    }

    /** Where a person or post has something to do. */
    Result<void> addRolesOf(RecordId who)
    {
        const EntityInfo& kind = SessionRole::info();
        WB_ASSIGN(roles, m_reader.withValue(kind, kind.indexOf(u"who"), who));
        for (const RecordId& id : roles) {
            WB_ASSIGN(role, m_reader.getAs<SessionRole>(id));
            add(role.session.id);
        }
        return {};
    }

    Result<void> addOfPerson(RecordId person)
    {
        WB_TRY(addRolesOf(person));
        const EntityInfo& staff = Staff::info();
        WB_ASSIGN(posts, m_reader.withValue(staff, staff.indexOf(u"person"), person));
        for (const RecordId& post : posts)
            WB_TRY(addRolesOf(post));
        const EntityInfo& member = TeamMember::info();
        WB_ASSIGN(memberships, m_reader.withValue(member, member.indexOf(u"person"), person));
        for (const RecordId& id : memberships) {
            WB_ASSIGN(membership, m_reader.getAs<TeamMember>(id));
            WB_ASSIGN(team, teamInSeries(m_reader, membership.team.id));
            if (team.isConfirmed())
                WB_TRY(addOf(team.team.series.id));
        }
        const EntityInfo& single = PersonRegistration::info();
        WB_ASSIGN(registrations, m_reader.withValue(single, single.indexOf(u"person"), person));
        for (const RecordId& id : registrations) {
            WB_ASSIGN(registration, m_reader.getAs<PersonRegistration>(id));
            if (registration.state == RegistrationState::Confirmed)
                WB_TRY(addSubject(registration.subject.id));
        }
        return {};
    }

    [[nodiscard]] const QList<RecordId>& sessions() const { return m_sessions; }

private:
    Result<void> addSubject(RecordId subject)
    {
        WB_ASSIGN(record, m_reader.get(subject));
        if (&record.entity() != &Session::info())
            return addOf(subject);
        add(subject);
        return {};
    }

    void add(RecordId session)
    {
        if (m_seen.contains(session))
            return;
        m_seen.insert(session);
        m_sessions.append(session);
    }

    const Reader& m_reader;
    QSet<RecordId> m_seen;
    QList<RecordId> m_sessions;
};

QString placeOf(const Session& session)
{
    QStringList parts{session.venueName, session.room};
    parts += session.venueAddress.text.split(u'\n', Qt::SkipEmptyParts);
    if (!session.venueAddress.text.contains(session.venueCity))
        parts.append(session.venueCity);
    parts.removeAll(QString());
    if (parts.isEmpty() && session.mode == SessionMode::Online)
        return QStringLiteral("online");
    return parts.join(QStringLiteral(", "));
}

constexpr ShownField sessionFields[] = {{"date", u"Datum"}, {"start_time", u"Beginn"}, {"end_time", u"Ende"},
    {"title", u"Titel"}, {"state", u"Status"}, {"venue_name", u"Ort"}, {"room", u"Ort"}, {"venue_address", u"Ort"},
    {"venue_city", u"Ort"}, {"mode", u"Ort"}, {"venue_state", u"Ort"}, {"host_municipality", u"Gastgebend"}};
constexpr ShownField seriesFields[] = {
    {"title", u"Titel"}, {"subtitle", u"Untertitel"}, {"state", u"Status"}, {"format", u"Art"}};

/** What may stand in anybody's calendar: nothing personal, nothing said in confidence, no way into a meeting. */
Result<QString> descriptionOf(const Reader& reader, const Series& series, const Session& session)
{
    QStringList lines{series.subtitle};
    if (!session.hostMunicipality.isNull()) {
        WB_ASSIGN(host, reader.titleOf(session.hostMunicipality.id));
        lines.append(QStringLiteral("Gastgebend: %1").arg(host));
    }
    if (session.venueState == VenueState::Planned)
        lines.append(QStringLiteral("Der Ort ist geplant, noch nicht bestätigt."));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

CalendarEvent::Status statusOf(const Session& session, const Series& series)
{
    const bool isOff = session.state == SessionState::Cancelled || session.state == SessionState::Postponed
        || series.state == SeriesState::Cancelled;
    return isOff ? CalendarEvent::Status::Cancelled : CalendarEvent::Status::Confirmed;
}

Result<CalendarEvent> eventOf(
    const Reader& reader, const History& history, const Record& record, const QList<Dispute>& disputes)
{
    WB_ASSIGN(facts, sessionName(reader, record));
    const Session& session = facts.session;
    WB_ASSIGN(owner, reader.get(session.series.id));
    Series series;
    if (&owner.entity() == &Series::info())
        series = as<Series>(owner);
    CalendarEvent event;
    event.uid = record.id().toText() + QStringLiteral("@werkstattbuch");
    // The first change is the one that brought it.
    WB_ASSIGN(acts, history.actsOn(record.id(), std::numeric_limits<int>::max()));
    event.sequence = std::max<qint64>(0, acts.size() - 1);
    event.date = session.date;
    event.begins = session.startTime;
    event.ends = session.endTime;
    event.status = statusOf(session, series);
    event.summary = joined(facts.owner, session.title, QStringLiteral(": "));
    if (facts.number > 0 && session.title.isEmpty())
        event.summary += QStringLiteral(" (%1. Termin)").arg(facts.number);
    WB_ASSIGN(description, descriptionOf(reader, series, session));
    QStringList notes{description, disputedNote(disputes, record.id(), sessionFields),
        disputedNote(disputes, owner.id(), seriesFields)};
    notes.removeAll(QString());
    event.description = notes.join(u'\n');
    event.location = placeOf(session);
    WB_ASSIGN(format, reader.titleOf(series.format.id));
    event.category = format;
    return event;
}

} // namespace

Result<QList<RecordId>> sessionsFor(const Reader& reader, RecordId id)
{
    Wanted wanted(reader);
    if (id.isNull()) {
        WB_ASSIGN(all, reader.all(Session::info()));
        QList<RecordId> ids;
        for (const Record& session : all)
            ids.append(session.id());
        return ids;
    }
    WB_ASSIGN(record, reader.get(id));
    const EntityInfo& kind = record.entity();
    if (&kind == &Session::info())
        return QList{id};
    if (&kind == &Person::info())
        WB_TRY(wanted.addOfPerson(id));
    else if (&kind == &Staff::info())
        WB_TRY(wanted.addRolesOf(id));
    else
        WB_TRY(wanted.addOf(id));
    return wanted.sessions();
}

Result<QList<CalendarEvent>> calendarEvents(
    const Reader& reader, const History& history, const QList<RecordId>& sessions, const Progress& progress)
{
    QList<CalendarEvent> events;
    WB_ASSIGN(disputes, reader.disputes());
    qint64 done = 0;
    for (const RecordId& id : sessions) {
        if (progress && !progress(done++, sessions.size()))
            return fail(ErrorKind::Cancelled);
        WB_ASSIGN(record, reader.get(id));
        if (!as<Session>(record).date.namedFirst().isValid())
            continue;
        WB_ASSIGN(event, eventOf(reader, history, record, disputes));
        events.append(event);
    }
    std::ranges::stable_sort(events, {}, [](const CalendarEvent& event) { return fuzzySortKey(event.date); });
    return events;
}

Result<QByteArray> exportCalendar(const Reader& reader, const History& history, const QString& name,
    const QList<RecordId>& sessions, const QDateTime& at, const Progress& progress)
{
    WB_ASSIGN(events, calendarEvents(reader, history, sessions, progress));
    return writeCalendar(name, events, at);
}

Result<QByteArray> exportCalendar(const Reader& reader, const History& history, RecordId record, const QDateTime& at)
{
    WB_ASSIGN(sessions, sessionsFor(reader, record));
    WB_ASSIGN(title, reader.titleOf(record));
    QString name = title;
    if (record.isNull()) {
        WB_ASSIGN(agencies, reader.all(Agency::info()));
        const auto own = std::ranges::find_if(agencies, [](const Record& agency) { return as<Agency>(agency).isOwn; });
        name = own == agencies.end() ? QString() : as<Agency>(*own).name;
    }
    return exportCalendar(reader, history, name, sessions, at);
}

} // namespace core
