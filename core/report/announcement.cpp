#include "core/report/announcement.h"

#include "core/model/entities/municipality.h"
#include "core/model/entities/person.h"
#include "core/model/entities/session.h"
#include "core/model/entities/staff.h"
#include "core/model/entities/team.h"
#include "core/model/entities/teammember.h"
#include "core/model/entities/titles.h"
#include "core/model/fuzzydaterender.h"
#include "core/model/seriesparts.h"
#include "core/report/announcementwords.h"
#include "core/report/documentdata.h"

namespace core {

namespace {

/** Collects the data of one announcement. */
class Announcement {
public:
    Announcement(const Reader& reader, const Labels& labels)
        : m_reader(reader)
        , m_labels(labels)
        , m_words(labels.language())
    {
    }

    Result<QVariantMap> of(RecordId id)
    {
        WB_ASSIGN(series, m_reader.getAs<Series>(id));
        WB_ASSIGN(agency, m_reader.getAs<Agency>(series.agency.id));
        putTexts(series);
        WB_TRY(putRules(series, agency, id));
        WB_TRY(putSessions(id));
        WB_TRY(putMunicipalities(series, id));
        return putContacts(series);
    }

private:
    void put(const char* key, const QVariant& value) { m_data.insert(QString::fromLatin1(key), value); }

    static QStringList linesOf(const LongText& text)
    {
        QStringList lines;
        for (const QString& line : text.text.split(u'\n', Qt::SkipEmptyParts)) {
            QString bare = line.trimmed();
            if (bare.startsWith(u'-') || bare.startsWith(u'•'))
                bare = bare.mid(1).trimmed();
            if (!bare.isEmpty())
                lines.append(bare);
        }
        return lines;
    }

    void putTexts(const Series& series)
    {
        put("draft", series.state == SeriesState::Draft);
        put("tagline", series.tagline);
        put("title", series.title);
        put("subtitle", series.subtitle);
        put("background", series.background.text);
        put("occasion", series.occasion.text);
        put("guidingQuestion", series.guidingQuestion.text);
        put("aims", linesOf(series.aims));
        put("externalInput", series.externalInput.text);
        QStringList target;
        if (!series.targetGroups.text.isEmpty())
            target.append(series.targetGroups.text);
        if (series.mixLeadSpecialist)
            target.append(m_words.teamsOfBoth());
        put("targetGroup", target.join(QStringLiteral("; ")));
        put("fee", series.feeText);
        put("registration", series.registrationHint.text);
        put("deadline",
            m_words.deadline(renderFuzzyDate(series.registrationClose, DateStyle::Long, m_labels.language())));
    }

    Result<void> putRules(const Series& series, const Agency& agency, RecordId id)
    {
        put("teamSize", m_words.teamSize(series));
        put("continuous", series.continuityExpected);
        put("closedGroup", series.groupMode == GroupMode::Closed);
        put("selfOrganized", series.selfOrganized);
        const QString agencyName = agency.shortName.isEmpty() ? agency.name : agency.shortName;
        const AgreementTerm asked = series.requiredAgreement.value_or(agency.agreementTerm);
        const bool hasOwnWord = asked == agency.agreementTerm && !agency.agreementWord.isEmpty();
        const QString term = hasOwnWord ? agency.agreementWord : m_labels.of(choicesOf(asked)[size_t(asked)].label);
        put("requirement", series.requiresAgreement ? m_words.requirement(term, agencyName) : QString());
        WB_ASSIGN(occupancy, occupancyOf(m_reader, id));
        const BookingState booking = bookingState(series, occupancy);
        const bool soldOut = booking == BookingState::SoldOut || booking == BookingState::Waitlist;
        put("places", m_words.places(series));
        put("soldOut", soldOut);
        QStringList badges;
        if (series.isPilot)
            badges.append(m_words.pilot());
        if (soldOut)
            badges.append(m_words.soldOut());
        put("badges", badges);
        return {};
    }

    QString placeOf(const Session& session) const
    {
        const QString place = joined(session.venueName, session.venueCity, QStringLiteral(", "));
        if (place.isEmpty())
            return session.mode == SessionMode::Online ? m_words.online() : QString();
        return session.venueState == VenueState::Planned ? m_words.planned(place) : place;
    }

    QString dateOf(const Session& session) const
    {
        const bool said = !session.date.isNull() && !(session.date.isOpen() && session.date == parseOpen());
        const QString date = said ? renderFuzzyDate(session.date, DateStyle::Weekday, m_labels.language()) : QString();
        return session.state == SessionState::Cancelled && !date.isEmpty() ? m_words.cancelled(date) : date;
    }

    /** "tba": the template has its own words for a date of which nothing is known. */
    static FuzzyDate parseOpen() { return FuzzyDate::open(); }

    Result<void> putSessions(RecordId id)
    {
        WB_ASSIGN(records, m_reader.childrenOf(id, Session::info()));
        QVariantList sessions;
        for (const Record& record : records) {
            const auto session = as<Session>(record);
            WB_ASSIGN(host, m_reader.titleOf(session.hostMunicipality.id));
            sessions.append(QVariantMap{{QStringLiteral("label"), m_words.sessionLabel(sessions.size() + 1)},
                {QStringLiteral("date"), dateOf(session)},
                {QStringLiteral("time"), m_words.clock(session.startTime, session.endTime)},
                {QStringLiteral("place"), placeOf(session)}, {QStringLiteral("host"), host}});
        }
        put("sessions", sessions);
        put("hosts", QString());
        return {};
    }

    Result<void> putMunicipalities(const Series& series, RecordId id)
    {
        put("municipalities", QString());
        if (!series.teamsPublic)
            return {};
        WB_ASSIGN(teams, m_reader.childrenOf(id, Team::info()));
        QStringList names;
        for (const Record& team : teams) {
            WB_ASSIGN(registrations, m_reader.childrenOf(team.id(), Registration::info()));
            const bool takesPart = std::ranges::any_of(registrations, [](const Record& registration) {
                return as<Registration>(registration).state == RegistrationState::Confirmed;
            });
            if (!takesPart)
                continue;
            WB_ASSIGN(name, m_reader.titleOf(as<Team>(team).municipality.id));
            names.append(name);
        }
        const QString last = names.isEmpty() ? QString() : names.takeLast();
        put("municipalities", joined(names.join(QStringLiteral(", ")), last, m_words.andWord()));
        return {};
    }

    Result<void> putContact(const QString& label, const Ref<Staff>& post, QVariantList& contacts)
    {
        if (post.isNull())
            return {};
        WB_ASSIGN(staff, m_reader.getAs<Staff>(post.id));
        WB_ASSIGN(person, m_reader.getAs<Person>(staff.person.id));
        const QString name = joined(
            joined(person.academicTitle, person.firstName, QStringLiteral(" ")), person.lastName, QStringLiteral(" "));
        contacts.append(QVariantMap{{QStringLiteral("label"), label},
            {QStringLiteral("who"), joined(name, staff.role, QStringLiteral(", "))},
            {QStringLiteral("phone"), staff.phone}, {QStringLiteral("mail"), staff.email}});
        return {};
    }

    Result<QVariantMap> putContacts(const Series& series)
    {
        QVariantList contacts;
        WB_TRY(putContact(m_words.contentLabel(), series.contentContact, contacts));
        WB_TRY(putContact(m_words.organisationLabel(), series.organizationContact, contacts));
        put("contacts", contacts);
        return m_data;
    }

    const Reader& m_reader;
    const Labels& m_labels;
    const AnnouncementWords m_words;
    QVariantMap m_data;
};

} // namespace

Result<Occupancy> occupancyOf(const Reader& reader, RecordId series)
{
    Occupancy occupancy;
    WB_ASSIGN(teams, teamsOf(reader, series));
    for (const TeamInSeries& team : teams) {
        if (!team.registrationId.isNull())
            countIn(occupancy, team.registration, team.members.size());
    }
    WB_ASSIGN(singles, singlesWithPlace(reader, series));
    occupancy.confirmedPersons += singles;
    return occupancy;
}

Result<DocumentData> announcementDocument(const Reader& reader, RecordId id, const Labels& labels)
{
    WB_ASSIGN(series, reader.getAs<Series>(id));
    DocumentData data;
    data.agency = series.agency.id;
    data.fileWord = series.number.isEmpty() ? series.title : series.number;
    WB_ASSIGN(variables, announcementData(reader, id, labels));
    data.variables = variables;
    return data;
}

Result<QVariantMap> announcementData(const Reader& reader, RecordId series, const Labels& labels)
{
    return Announcement(reader, labels).of(series);
}

} // namespace core
