#include "core/model/entities/municipality.h"
#include "core/model/entities/person.h"
#include "core/model/entities/personregistration.h"
#include "core/model/entities/titles.h"
#include "core/model/overview/agendaplan.h"
#include "core/model/overview/sessionfacts.h"
#include "core/model/seriesparts.h"
#include "core/model/waitinglist.h"
#include "core/report/announcement.h"
#include "core/report/announcing.h"
#include "core/report/told.h"

#include <algorithm>

namespace core {

namespace {

/** Who is written to about what. */
struct Addressee {
    RecordId series; ///< null: the registration is for a single session of something else
    RecordId session; ///< of a registration for one session
    RecordId municipality;
    Person person;
    QList<RecordId> members; ///< of a team
    RegistrationState state = RegistrationState::Interested;
    qsizetype position = 0; ///< on the waiting list, from 1; 0: not on it
};

Result<Addressee> teamAddressee(const Reader& reader, RecordId id)
{
    Addressee to;
    WB_ASSIGN(part, teamInSeries(reader, id));
    to.series = part.team.series.id;
    to.municipality = part.team.municipality.id;
    to.state = part.registration.state;
    for (const TeamMember& member : std::as_const(part.members))
        to.members.append(member.person.id);
    const RecordId lead = part.team.leadContact.isNull() ? to.members.value(0) : part.team.leadContact.id;
    WB_ASSIGN(person, reader.getAs<Person>(lead));
    to.person = person;
    if (to.state == RegistrationState::Waitlisted) {
        WB_ASSIGN(waiting, waitingList(reader, to.series));
        const auto found = std::ranges::find(waiting.teams, id, &WaitingTeam::team);
        to.position = found == waiting.teams.end() ? 0 : found - waiting.teams.begin() + 1;
    }
    return to;
}

Result<Addressee> singleAddressee(const Reader& reader, const PersonRegistration& registration)
{
    Addressee to;
    to.municipality = registration.municipality.id;
    to.state = registration.state;
    WB_ASSIGN(person, reader.getAs<Person>(registration.person.id));
    to.person = person;
    WB_ASSIGN(subject, reader.get(registration.subject.id));
    if (&subject.entity() == &Series::info()) {
        to.series = subject.id();
        return to;
    }
    to.session = subject.id();
    WB_ASSIGN(owner, reader.get(subject.owner()));
    if (&owner.entity() == &Series::info())
        to.series = owner.id();
    return to;
}

Result<Addressee> addresseeOf(const Reader& reader, RecordId id)
{
    WB_ASSIGN(record, reader.get(id));
    if (&record.entity() == &PersonRegistration::info())
        return singleAddressee(reader, as<PersonRegistration>(record));
    return teamAddressee(reader, id);
}

QString nameOf(const Person& person)
{
    return joined(
        joined(person.academicTitle, person.firstName, QStringLiteral(" ")), person.lastName, QStringLiteral(" "));
}

/** "Sehr geehrte Frau Dr. Kohl,"; who has no salutation is greeted by name. */
QString greeting(const Told& told, const Person& person)
{
    const QString formal = joined(person.academicTitle, person.lastName, QStringLiteral(" "));
    if (person.lastName.isEmpty())
        return told.pick(u"Guten Tag,", u"Good day,");
    if (person.salutation == QStringLiteral("Frau"))
        return told.pick(u"Sehr geehrte Frau %1,", u"Dear Ms %1,").arg(formal);
    if (person.salutation == QStringLiteral("Herr"))
        return told.pick(u"Sehr geehrter Herr %1,", u"Dear Mr %1,").arg(formal);
    return told.pick(u"Guten Tag %1,", u"Dear %1,").arg(nameOf(person));
}

/** Puts together what letters of a series say, on top of what its announcement says. */
class Letter {
public:
    Letter(const Told& told, Addressee to)
        : m_told(told)
        , m_to(std::move(to))
    {
    }

    Result<DocumentData> data()
    {
        WB_ASSIGN(series, m_told.reader.getAs<Series>(m_to.series));
        WB_ASSIGN(announced, announcementData(m_told.reader, m_to.series, m_told.labels));
        m_data.variables = announced;
        m_data.agency = series.agency.id;
        m_data.fileWord = series.number.isEmpty() ? series.title : series.number;
        WB_ASSIGN(agency, m_told.reader.getAs<Agency>(series.agency.id));
        put("carrier", agency.carrier.isEmpty() ? agency.name : agency.carrier);
        put("agency", agency.name);
        put("agencyMail", agency.email);
        put("day", m_told.day(m_told.today));
        put("greeting", greeting(m_told, m_to.person));
        WB_TRY(putAddress());
        WB_TRY(putMembers());
        WB_TRY(putNext());
        const QVariantList contacts = announced.value(QStringLiteral("contacts")).toList();
        const QVariantMap contact = contacts.value(contacts.size() - 1).toMap();
        put("contact", contact.value(QStringLiteral("who")).toString());
        put("contactPhone", contact.value(QStringLiteral("phone")).toString());
        put("contactMail", contact.value(QStringLiteral("mail")).toString());
        put("confirmed", m_to.state == RegistrationState::Confirmed);
        put("waiting", m_to.state == RegistrationState::Waitlisted);
        put("withdrawn",
            m_to.state == RegistrationState::CancelledByTeam || m_to.state == RegistrationState::Withdrawn);
        put("position", m_to.position > 0 ? QString::number(m_to.position) : QString());
        return m_data;
    }

private:
    void put(const char* key, const QVariant& value) { m_data.variables.insert(QString::fromLatin1(key), value); }

    Result<void> putAddress()
    {
        WB_ASSIGN(municipality, m_told.reader.getAs<Municipality>(m_to.municipality));
        WB_ASSIGN(name, m_told.reader.titleOf(m_to.municipality));
        const bool isMan = m_to.person.salutation == QStringLiteral("Herr");
        const QString salutation = isMan ? m_told.pick(u"Herrn", u"Herr") : m_to.person.salutation;
        QStringList lines{
            name, municipality.educationOffice, joined(salutation, nameOf(m_to.person), QStringLiteral(" "))};
        lines += municipality.address.text.split(u'\n', Qt::SkipEmptyParts);
        lines.removeAll(QString());
        put("address", lines);
        return {};
    }

    Result<void> putMembers()
    {
        QStringList names;
        for (const RecordId& member : std::as_const(m_to.members)) {
            WB_ASSIGN(name, m_told.personName(member));
            names.append(name);
        }
        put("members", names);
        return {};
    }

    /** The session that is next: how to get there, and what it is about. */
    Result<void> putNext()
    {
        put("nextDate", QString());
        put("travel", QStringList());
        put("agenda", QVariantList());
        WB_ASSIGN(sessions, m_told.reader.childrenOf(m_to.series, Session::info()));
        std::ranges::stable_sort(
            sessions, {}, [](const Record& record) { return fuzzySortKey(as<Session>(record).date); });
        for (const Record& record : std::as_const(sessions)) {
            const auto session = as<Session>(record);
            const bool isWanted = m_to.session.isNull() ? isToCome(session) : record.id() == m_to.session;
            if (!isWanted)
                continue;
            putTravel(session);
            return putAgenda(record.id(), session);
        }
        return {};
    }

    [[nodiscard]] bool isToCome(const Session& session) const
    {
        const QDate last = session.date.namedLast();
        return session.state != SessionState::Cancelled && session.state != SessionState::Postponed && !isHeld(session)
            && (!last.isValid() || last >= m_told.today);
    }

    void putTravel(const Session& session)
    {
        put("nextDate", renderFuzzyDate(session.date, DateStyle::Weekday, m_told.labels.language()));
        QStringList lines;
        const QString house = joined(session.venueName, session.room, QStringLiteral(", "));
        const QStringList address = session.venueAddress.text.split(u'\n', Qt::SkipEmptyParts);
        lines.append(joined(house, address.join(QStringLiteral(", ")), QStringLiteral(", ")));
        if (!session.venueAddress.text.contains(session.venueCity))
            lines.last() = joined(lines.last(), session.venueCity, QStringLiteral(", "));
        lines.append(session.accessibilityNote.text);
        lines.removeAll(QString());
        put("travel", lines);
    }

    Result<void> putAgenda(RecordId id, const Session& session)
    {
        WB_ASSIGN(plan, agendaPlan(m_told.reader, id));
        QVariantList rows;
        for (const AgendaBlock& block : std::as_const(plan.blocks)) {
            if (block.item.kind != AgendaKind::Break && block.item.course != AgendaCourse::Dropped)
                rows.append(QVariantMap{
                    {QStringLiteral("time"), Told::clock(block.start)}, {QStringLiteral("title"), block.item.title}});
        }
        put("agenda", session.date.isExact() ? rows : QVariantList());
        return {};
    }

    const Told& m_told;
    const Addressee m_to;
    DocumentData m_data;
};

bool isRefused(RegistrationState state)
{
    return state == RegistrationState::Declined || state == RegistrationState::CancelledByTeam
        || state == RegistrationState::Withdrawn;
}

} // namespace

Result<DocumentData> invitationDocument(const Reader& reader, const DocumentSubject& subject, const Labels& labels)
{
    const Told told(reader, subject, labels);
    WB_ASSIGN(to, addresseeOf(reader, subject.record));
    return Letter(told, to).data();
}

Result<DocumentData> waitingDocument(const Reader& reader, const DocumentSubject& subject, const Labels& labels)
{
    const Told told(reader, subject, labels);
    WB_ASSIGN(to, addresseeOf(reader, subject.record));
    if (to.state != RegistrationState::Waitlisted && !isRefused(to.state)) {
        const EntityInfo& kind = Registration::info();
        return failField(ErrorKind::ValueInvalid, kind.fields[size_t(kind.indexOf(u"state"))], told.label(to.state));
    }
    return Letter(told, to).data();
}

Result<DocumentData> saveTheDateDocument(const Reader& reader, const DocumentSubject& subject, const Labels& labels)
{
    return announcementDocument(reader, subject.record, labels);
}

} // namespace core
