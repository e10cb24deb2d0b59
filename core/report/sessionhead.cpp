#include "core/report/sessionhead.h"

#include "core/model/entities/affiliation.h"
#include "core/model/entities/attendance.h"
#include "core/model/entities/municipality.h"
#include "core/model/entities/person.h"
#include "core/model/entities/sessionrole.h"
#include "core/model/entities/titles.h"
#include "core/model/overview/sessionfacts.h"
#include "core/model/seriesparts.h"
#include "core/report/announcementwords.h"
#include "core/support/text.h"

#include <QMap>

namespace core {

namespace {

/** Who was there, by where they come from. */
class Participants {
public:
    explicit Participants(const Told& told)
        : m_told(told)
    {
    }

    Result<void> read(RecordId session)
    {
        WB_ASSIGN(records, m_told.reader.childrenOf(session, Attendance::info()));
        for (const Record& record : records) {
            const auto attendance = as<Attendance>(record);
            if (attendance.status == AttendanceStatus::Expected)
                continue;
            WB_ASSIGN(name, m_told.personName(attendance.person.id));
            if (attendance.status != AttendanceStatus::Present) {
                m_absent.append(name);
                continue;
            }
            ++m_present;
            WB_ASSIGN(from, bodyOf(attendance));
            m_names[text::foldedKey(from)].second.append(name);
            m_names[text::foldedKey(from)].first = from;
        }
        return {};
    }

    /** Names for those who were there themselves; numbers for everybody else. */
    void put(QVariantMap& variables, bool teamsPublic) const
    {
        QVariantList rows;
        QStringList bodies;
        for (const auto& [from, names] : m_names) {
            rows.append(QVariantMap{
                {QStringLiteral("from"), from}, {QStringLiteral("names"), names.join(QStringLiteral(", "))}});
            if (!from.isEmpty())
                bodies.append(from);
        }
        const bool inside = m_told.isInside();
        QString count = m_present == 1 ? m_told.pick(u"eine Person", u"one person")
                                       : m_told.pick(u"%1 Personen", u"%1 persons").arg(m_present);
        if (!inside && teamsPublic && !bodies.isEmpty())
            count += m_told.pick(u" aus: ", u" from: ") + bodies.join(QStringLiteral(", "));
        variables.insert(QStringLiteral("participants"), inside ? rows : QVariantList());
        variables.insert(QStringLiteral("participation"), m_present > 0 ? count : QString());
        variables.insert(QStringLiteral("absent"), inside ? m_absent.join(QStringLiteral(", ")) : QString());
    }

private:
    /** The municipality of the team, the body represented, or where the person works. */
    Result<QString> bodyOf(const Attendance& attendance) const
    {
        WB_ASSIGN(team, m_told.reader.getAs<Team>(attendance.team.id));
        if (!team.municipality.isNull())
            return m_told.reader.titleOf(team.municipality.id);
        if (!attendance.representsBody.isEmpty())
            return attendance.representsBody;
        WB_ASSIGN(records, m_told.reader.childrenOf(attendance.person.id, Affiliation::info()));
        for (const Record& record : records) {
            const auto affiliation = as<Affiliation>(record);
            if (affiliation.to.isNull())
                return m_told.reader.titleOf(
                    affiliation.municipality.isNull() ? affiliation.organisation.id : affiliation.municipality.id);
        }
        return QString();
    }

    const Told& m_told;
    QMap<QString, std::pair<QString, QStringList>> m_names; ///< by the folded name of the body
    QStringList m_absent;
    qsizetype m_present = 0;
};

Result<QString> moderationOf(const Told& told, RecordId session)
{
    WB_ASSIGN(records, told.reader.childrenOf(session, SessionRole::info()));
    QStringList names;
    for (const Record& record : records) {
        const auto role = as<SessionRole>(record);
        if (role.role != SessionRoleKind::Moderator && role.role != SessionRoleKind::CoModerator)
            continue;
        WB_ASSIGN(who, told.reader.find(role.who.id));
        const bool isPrivate = who && &who->entity() == &Person::info() && !told.isInside();
        WB_ASSIGN(name, told.holder(Confidentiality::Public, role.who.id));
        if (!isPrivate && !name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

Result<DocumentData> sessionHead(const Told& told, RecordId id)
{
    const Reader& reader = told.reader;
    WB_ASSIGN(record, reader.get(id));
    WB_ASSIGN(facts, sessionName(reader, record));
    const Session& session = facts.session;
    const AnnouncementWords words(told.labels.language());
    DocumentData data;
    WB_ASSIGN(agency, agencyOfSession(reader, id));
    data.agency = agency;
    WB_ASSIGN(title, reader.titleOf(id));
    data.fileWord = title;
    WB_ASSIGN(host, reader.titleOf(session.hostMunicipality.id));
    WB_ASSIGN(moderation, moderationOf(told, id));
    const QString number = facts.number > 0 ? words.sessionLabel(facts.number) : QString();
    data.variables = {{QStringLiteral("event"), facts.owner},
        {QStringLiteral("session"), joined(number, session.title, QStringLiteral(": "))},
        {QStringLiteral("date"), renderFuzzyDate(session.date, DateStyle::Weekday, told.labels.language())},
        {QStringLiteral("time"), words.clock(session.startTime, session.endTime)},
        {QStringLiteral("place"), joined(session.venueName, session.venueCity, QStringLiteral(", "))},
        {QStringLiteral("host"), host}, {QStringLiteral("moderation"), moderation},
        {QStringLiteral("confidence"), told.confidence()}};
    WB_ASSIGN(owner, reader.find(session.series.id));
    Participants participants(told);
    WB_TRY(participants.read(id));
    participants.put(data.variables, owner && &owner->entity() == &Series::info() && as<Series>(*owner).teamsPublic);
    return data;
}

} // namespace core
