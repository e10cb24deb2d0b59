#include "core/model/entities/agency.h"
#include "core/model/entities/format.h"
#include "core/model/entities/hostingoffer.h"
#include "core/model/entities/municipality.h"
#include "core/model/entities/schoolholiday.h"
#include "core/model/entities/sessionrole.h"
#include "core/model/holidays.h"
#include "core/model/rules/rulesets.h"
#include "core/model/seriesparts.h"

#include <QSet>
#include <algorithm>

/** When and where: hosts, collisions, holidays, the event of the year. */
namespace core::rulesets {

namespace {

using F = QLatin1StringView;
using enum Severity;

bool isOfSeries(const Reader& reader, const Session& session)
{
    const auto owner = reader.find(session.series.id);
    return owner && *owner && &(*owner)->entity() == &Series::info();
}

/** Municipalities whose teams take part in a series. */
Result<QSet<RecordId>> participants(const RuleView& view, RecordId series)
{
    QSet<RecordId> municipalities;
    WB_ASSIGN(teams, view.teams(series));
    for (const TeamInSeries& part : teams) {
        if (part.isConfirmed())
            municipalities.insert(part.team.municipality.id);
    }
    return municipalities;
}

qint64 hostings(const QList<Session>& sessions, RecordId municipality)
{
    return std::ranges::count_if(
        sessions, [&](const Session& session) { return session.hostMunicipality.id == municipality; });
}

// V-31
Result<void> hostsTakeTurns(const RuleView& view, const Record& subject, FindingList& found)
{
    const auto session = as<Session>(subject);
    const RecordId host = session.hostMunicipality.id;
    if (host.isNull() || !takesPlace(session) || !isOfSeries(view.reader, session))
        return {};
    WB_ASSIGN(taking, participants(view, session.series.id));
    WB_ASSIGN(hostTitle, view.reader.titleOf(host));
    if (!taking.isEmpty() && !taking.contains(host))
        found.add(Warning, {F("host_municipality"), F("stranger"), {hostTitle}});
    WB_ASSIGN(sessions, sessionsOf(view.reader, session.series.id));
    if (hostings(sessions, host) < 2)
        return {};
    WB_ASSIGN(offers, view.reader.childrenOf(session.series.id, HostingOffer::info()));
    for (const Record& record : offers) {
        const auto offer = as<HostingOffer>(record);
        if (offer.state == OfferState::Refused || offer.municipality.id == host
            || hostings(sessions, offer.municipality.id) > 0)
            continue;
        WB_ASSIGN(other, view.reader.titleOf(offer.municipality.id));
        found.add(Warning, {F("host_municipality"), F("twice"), {hostTitle, other}, 0, offer.municipality.id});
    }
    return {};
}

/** The Land whose holidays count: that of the host, else that of an agency for one Land. */
Result<std::optional<State>> landOf(const Reader& reader, const Session& session)
{
    WB_ASSIGN(host, reader.getAs<Municipality>(session.hostMunicipality.id));
    if (host.state || !isOfSeries(reader, session))
        return host.state;
    WB_ASSIGN(series, reader.getAs<Series>(session.series.id));
    WB_ASSIGN(agency, reader.getAs<Agency>(series.agency.id));
    const auto& states = agency.areaStates.values;
    return states.size() == 1 ? std::optional(states.first()) : std::nullopt;
}

// V-32, the day
Result<void> dayIsAWorkingDay(const RuleView& view, const Record& subject, FindingList& found)
{
    const auto session = as<Session>(subject);
    if (!session.date.isExact() || !takesPlace(session))
        return {};
    const QDate day = session.date.earliest();
    const QString iso = day.toString(Qt::ISODate);
    if (day.dayOfWeek() == Qt::Sunday)
        found.add(Warning, {F("date"), F("sunday"), {iso}});
    WB_ASSIGN(land, landOf(view.reader, session));
    if (const auto holiday = holidayOn(day, land))
        found.add(Warning, {F("date"), F("holiday"), {iso, QString::fromLatin1(holiday->name)}});
    if (!land)
        return {};
    WB_ASSIGN(records, view.reader.all(SchoolHoliday::info()));
    for (const Record& record : records) {
        const auto holidays = as<SchoolHoliday>(record);
        if (holidays.land == *land && holidays.start <= day && day <= holidays.end)
            found.add(Warning, {F("date"), F("school"), {iso, holidays.name}});
    }
    return {};
}

bool overlap(const Session& a, const Session& b)
{
    const bool isTimed = a.startTime.isValid() && a.endTime.isValid() && b.startTime.isValid() && b.endTime.isValid();
    return !isTimed || (a.startTime < b.endTime && b.startTime < a.endTime);
}

Result<QSet<RecordId>> holdersOf(const Reader& reader, RecordId session)
{
    QSet<RecordId> holders;
    WB_ASSIGN(roles, reader.childrenOf(session, SessionRole::info()));
    for (const Record& role : roles)
        holders.insert(as<SessionRole>(role).who.id);
    holders.remove(RecordId());
    return holders;
}

/** The format of a series where that is an open event that there is once a year: nobody is to be drawn away from it. */
Result<std::optional<QString>> yearlyEventOf(const Reader& reader, RecordId id)
{
    WB_ASSIGN(series, reader.getAs<Series>(id));
    WB_ASSIGN(format, reader.getAs<Format>(series.format.id));
    if (!format.isOpenEvent || format.recurrence != Recurrence::Yearly)
        return std::nullopt;
    return format.name;
}

/** Who or what two sessions have in common that can be at one place only: a name for it and its title. */
Result<std::optional<std::pair<F, QString>>> shared(
    const RuleView& view, const Record& record, const Record& otherRecord)
{
    const auto session = as<Session>(record);
    const auto other = as<Session>(otherRecord);
    WB_ASSIGN(holders, holdersOf(view.reader, record.id()));
    WB_ASSIGN(otherHolders, holdersOf(view.reader, otherRecord.id()));
    QSet<RecordId> common = holders & otherHolders;
    F what("person");
    if (common.isEmpty() && session.hostMunicipality == other.hostMunicipality && !session.hostMunicipality.isNull()) {
        common.insert(session.hostMunicipality.id);
        what = F("host");
    }
    const bool areSeries = isOfSeries(view.reader, session) && isOfSeries(view.reader, other);
    if (common.isEmpty() && areSeries && session.series != other.series) {
        WB_ASSIGN(taking, participants(view, session.series.id));
        WB_ASSIGN(otherTaking, participants(view, other.series.id));
        common = taking & otherTaking;
        what = F("team");
    }
    if (common.isEmpty() && areSeries && session.series != other.series) {
        WB_ASSIGN(event, yearlyEventOf(view.reader, other.series.id));
        if (event)
            return std::pair(F("event"), *event);
    }
    if (common.isEmpty())
        return std::nullopt;
    WB_ASSIGN(title, view.reader.titleOf(*std::min_element(common.cbegin(), common.cend())));
    return std::pair(what, title);
}

// V-32, who is wanted twice
Result<void> nobodyIsWantedTwice(const RuleView& view, const Record& subject, FindingList& found)
{
    const auto session = as<Session>(subject);
    if (!session.date.isExact() || !takesPlace(session))
        return {};
    const EntityInfo& kind = Session::info();
    WB_ASSIGN(sameDay, view.reader.withValue(kind, kind.indexOf(u"date"), session.date));
    for (const RecordId& id : sameDay) {
        if (id == subject.id())
            continue;
        WB_ASSIGN(other, view.reader.get(id));
        if (!takesPlace(as<Session>(other)) || !overlap(session, as<Session>(other)))
            continue;
        WB_ASSIGN(common, shared(view, subject, other));
        if (!common)
            continue;
        WB_ASSIGN(title, view.reader.titleOf(id));
        found.add(Warning, {F("date"), common->first, {common->second, title}, 0, id});
    }
    return {};
}

/** Agencies that are not the own one, where it is known which one that is. */
Result<QSet<RecordId>> partnersOf(const Reader& reader)
{
    QSet<RecordId> partners;
    WB_ASSIGN(agencies, reader.all(Agency::info()));
    bool isKnown = false;
    for (const Record& record : agencies) {
        if (as<Agency>(record).isOwn)
            isKnown = true;
        else
            partners.insert(record.id());
    }
    return isKnown ? partners : QSet<RecordId>();
}

// V-34
Result<void> yearlyEventIsPlanned(const RuleView& view, const Record& subject, FindingList& found)
{
    if (as<Format>(subject).recurrence != Recurrence::Yearly)
        return {};
    const QDate first(view.today.year(), 1, 1);
    const QDate last(view.today.year(), 12, 31);
    const EntityInfo& kind = Series::info();
    WB_ASSIGN(ids, view.reader.withValue(kind, kind.indexOf(u"format"), subject.id()));
    WB_ASSIGN(partners, partnersOf(view.reader));
    for (const RecordId& id : ids) {
        WB_ASSIGN(series, view.reader.getAs<Series>(id));
        if (series.state == SeriesState::Cancelled || partners.contains(series.agency.id))
            continue;
        WB_ASSIGN(sessions, sessionsOf(view.reader, id));
        const bool isPlanned = std::ranges::any_of(sessions, [&](const Session& session) {
            const QDate from = session.date.earliest();
            const QDate to = session.date.latest();
            return (from.isValid() || to.isValid()) && (!from.isValid() || from <= last)
                && (!to.isValid() || to >= first);
        });
        if (isPlanned)
            return {};
    }
    found.add(Hint, {F("recurrence"), {}, {QString::number(view.today.year())}});
    return {};
}

constexpr Watch hosted[] = {{"session", "host_municipality state series", ".series <session.series"},
    {"session", "host_municipality state series", ""},
    {"hosting_offer", "series municipality state", ".series <session.series"}};
constexpr Watch day[] = {{"session", "date state host_municipality series", ""}};
constexpr Watch wanted[] = {{"session", "date start_time end_time state host_municipality series", ""},
    {"session_role", "session who", ".session"}};
constexpr Watch yearly[] = {{"format", "recurrence", ""}, {"series", "format agency state", ".format"},
    {"session", "date state series", ".series .format"}};

constexpr Rule rules[] = {
    {"V-31", "session", true, hosted, hostsTakeTurns},
    {"V-32", "session", true, day, dayIsAWorkingDay},
    {"V-32", "session", true, wanted, nobodyIsWantedTwice},
    {"V-34", "format", true, yearly, yearlyEventIsPlanned},
};

} // namespace

std::span<const Rule> calendar()
{
    return rules;
}

} // namespace core::rulesets
