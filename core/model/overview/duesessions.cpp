#include "core/model/entities/checklistitem.h"
#include "core/model/entities/registration.h"
#include "core/model/entities/series.h"
#include "core/model/entities/session.h"
#include "core/model/entities/sessionrecord.h"
#include "core/model/overview/duefinder.h"
#include "core/model/overview/sessionfacts.h"
#include "core/model/rules/leadtimes.h"
#include "core/model/seriesparts.h"

#include <QMap>
#include <QSet>
#include <algorithm>

/** What is due around sessions and series. */
namespace core::due {

namespace {

using F = QLatin1StringView;

QStringList openStates()
{
    return {detail::wordOf(SessionState::Planned), detail::wordOf(SessionState::Scheduled),
        detail::wordOf(SessionState::Confirmed), detail::wordOf(SessionState::Postponed)};
}

/** Whether a series, committee or case is the own agency's. */
Result<bool> isOurs(Finder& finder, const std::optional<Record>& owner)
{
    const qsizetype agency = owner ? owner->entity().indexOf(u"agency") : -1;
    return finder.isOurs(agency < 0 ? RecordId() : valueOr<RecordId>(owner->at(agency)));
}

/** Sessions of a series that is still a draft, or that will not be, are nobody's task; nor are those of partners. */
Result<bool> isTold(Finder& finder, const Record& session)
{
    WB_ASSIGN(owner, finder.reader.find(session.owner()));
    WB_ASSIGN(ours, isOurs(finder, owner));
    if (!ours || !owner || &owner->entity() != &Series::info())
        return ours;
    const SeriesState state = as<Series>(*owner).state;
    return state != SeriesState::Draft && state != SeriesState::Finished && state != SeriesState::Cancelled;
}

/** What the session still lacks; nothing for one that is ready. */
QString lacking(const Session& session)
{
    const bool hasPlace = !session.venueCity.isEmpty() || !session.venueName.isEmpty() || !session.onlineLink.isEmpty();
    if (!hasPlace)
        return QStringLiteral("place");
    return session.state == SessionState::Confirmed ? QString() : QStringLiteral("unconfirmed");
}

QStringList parametersOf(const SessionFacts& facts)
{
    return {facts.owner, facts.session.title, QString::number(facts.number), facts.place, QString::number(facts.teams),
        QString::number(facts.persons)};
}

Result<void> comingSession(Finder& finder, const Record& record, const Session& session)
{
    DueItem item{DueKind::Session, lacking(session), record.id(), record.id()};
    item.day = session.date.latest();
    item.date = inWords(session.date);
    WB_ASSIGN(facts, sessionFacts(finder.reader, record));
    item.parameters = parametersOf(facts);
    return finder.add(item);
}

Result<void> inexactSession(Finder& finder, const Record& record, const Session& session)
{
    DueItem item{DueKind::InexactDate,
        session.date.isOpen() || session.date.isNull() ? QStringLiteral("open") : QString(), record.id(), record.id()};
    item.date = session.date;
    const QDate last = lastDayOf(session.date);
    if (last.isValid())
        item.day = last < finder.today ? last : std::max(finder.today, last.addDays(-leadtimes::exactDays));
    WB_ASSIGN(facts, sessionName(finder.reader, record));
    item.parameters = parametersOf(facts);
    return finder.add(item);
}

Result<void> checklist(Finder& finder, RecordId owner)
{
    WB_ASSIGN(records, finder.reader.childrenOf(owner, ChecklistItem::info()));
    for (const Record& record : records) {
        const auto entry = as<ChecklistItem>(record);
        if (entry.done || !entry.due.isValid() || entry.due > finder.today.addDays(leadtimes::workDays))
            continue;
        DueItem item{DueKind::Checklist, {}, record.id(), record.id()};
        item.day = entry.due;
        WB_ASSIGN(whole, finder.reader.titleOf(owner));
        item.parameters = {whole};
        WB_TRY(finder.add(item));
    }
    return {};
}

Result<void> openSession(Finder& finder, const Record& record)
{
    const auto session = as<Session>(record);
    WB_TRY(checklist(finder, record.id()));
    const FuzzyDate& date = session.date;
    if (!date.isExact()) {
        const QDate first = date.earliest();
        const bool isNear = !first.isValid() || first <= finder.today.addDays(3 * leadtimes::exactDays);
        return isNear ? inexactSession(finder, record, session) : Result<void>();
    }
    if (date.latest() >= finder.today) {
        const bool isNear = finder.today.daysTo(date.latest()) <= leadtimes::sessionDays;
        return isNear ? comingSession(finder, record, session) : Result<void>();
    }
    DueItem item{DueKind::SessionPast, {}, record.id(), record.id()};
    item.day = date.latest();
    WB_ASSIGN(facts, sessionName(finder.reader, record));
    item.parameters = parametersOf(facts);
    return finder.add(item);
}

} // namespace

Result<void> sessions(Finder& finder)
{
    // What was left lying must not crowd out what comes.
    Finder::Wanted wanted{Session::info(), F("state"), openStates(), F("date"), finder.today};
    WB_ASSIGN(records, finder.those(wanted, DueKind::Session));
    wanted.from = {};
    wanted.until = finder.today.addDays(-1);
    WB_ASSIGN(past, finder.those(wanted, DueKind::SessionPast));
    for (const Record& record : past + records) {
        WB_ASSIGN(told, isTold(finder, record));
        if (told)
            WB_TRY(openSession(finder, record));
    }
    return {};
}

namespace {

/** Places taken and places there are; the second is empty where a series has no limit. */
Result<QStringList> placesOf(const Reader& reader, RecordId id, const Series& series)
{
    WB_ASSIGN(teams, teamsOf(reader, id));
    const auto confirmed = std::ranges::count_if(teams, &TeamInSeries::isConfirmed);
    return QStringList{
        QString::number(confirmed), series.capacityTeams ? QString::number(*series.capacityTeams) : QString()};
}

Result<void> openRegistrations(Finder& finder)
{
    WB_ASSIGN(open,
        finder.those(
            {Series::info(), F("state"), {detail::wordOf(SeriesState::RegistrationOpen)}}, DueKind::Registration));
    for (const Record& record : open) {
        const auto series = as<Series>(record);
        WB_ASSIGN(ours, finder.isOurs(series.agency.id));
        if (!ours)
            continue;
        DueItem item{DueKind::Registration, QStringLiteral("closes"), record.id(), record.id()};
        item.day = lastDayOf(series.registrationClose);
        item.date = inWords(series.registrationClose);
        if (!item.day.isValid()) {
            // Nobody said until when: the first session is the end in any case.
            WB_ASSIGN(dates, sessionsOf(finder.reader, record.id()));
            item.day = firstDay(dates);
            item.date = {};
            item.what = QStringLiteral("first");
        }
        if (item.day.isValid() && finder.today.daysTo(item.day) > leadtimes::deadlineDays)
            continue;
        WB_ASSIGN(places, placesOf(finder.reader, record.id(), series));
        item.parameters = places;
        WB_TRY(finder.add(item));
    }
    return {};
}

struct Waiting {
    qint64 teams = 0;
    QDate since;
};

} // namespace

Result<void> registrations(Finder& finder)
{
    WB_TRY(openRegistrations(finder));
    WB_ASSIGN(undecided,
        finder.those({Registration::info(), F("state"), {detail::wordOf(RegistrationState::Registered)}},
            DueKind::TeamDecision));
    QMap<RecordId, Waiting> waiting;
    for (const Record& record : undecided) {
        const auto registration = as<Registration>(record);
        WB_ASSIGN(team, finder.reader.getAs<Team>(registration.team.id));
        Waiting& of = waiting[team.series.id];
        ++of.teams;
        if (registration.receivedOn.isValid() && (!of.since.isValid() || registration.receivedOn < of.since))
            of.since = registration.receivedOn;
    }
    for (auto it = waiting.cbegin(); it != waiting.cend(); ++it) {
        WB_ASSIGN(series, finder.reader.getAs<Series>(it.key()));
        WB_ASSIGN(ours, finder.isOurs(series.agency.id));
        if (!ours || series.state == SeriesState::Finished || series.state == SeriesState::Cancelled)
            continue;
        DueItem item{DueKind::TeamDecision, {}, it.key(), it.key()};
        // An answer within the week that a record has, too, is in time.
        item.day = it->since.isValid() ? it->since.addDays(leadtimes::recordDays) : QDate();
        item.parameters = {
            QString::number(it->teams), it->since.isValid() ? it->since.toString(Qt::ISODate) : QString()};
        WB_TRY(finder.add(item));
    }
    return {};
}

namespace {

Result<void> missingRecords(Finder& finder)
{
    WB_ASSIGN(held,
        finder.those(
            {Session::info(), F("state"), {detail::wordOf(SessionState::Held)}, F("date")}, DueKind::RecordMissing));
    for (const Record& record : held) {
        WB_ASSIGN(written, finder.reader.childrenOf(record.id(), SessionRecord::info()));
        WB_ASSIGN(owner, finder.reader.find(record.owner()));
        WB_ASSIGN(ours, isOurs(finder, owner));
        if (!written.isEmpty() || !ours)
            continue;
        DueItem item{DueKind::RecordMissing, {}, record.id(), record.id()};
        WB_ASSIGN(facts, sessionName(finder.reader, record));
        item.parameters = parametersOf(facts);
        const QDate day = lastDayOf(as<Session>(record).date);
        item.day = day.isValid() ? day.addDays(leadtimes::recordDays) : QDate();
        WB_TRY(finder.add(item));
    }
    return {};
}

/** The last day of what a record is about; invalid while that is not known. */
Result<QDate> dayOfSubject(const Reader& reader, RecordId subject)
{
    WB_ASSIGN(record, reader.find(subject));
    return record ? lastDayOf(valueOr<FuzzyDate>(record->at(F("date")))) : QDate();
}

} // namespace

Result<void> records(Finder& finder)
{
    WB_TRY(missingRecords(finder));
    WB_ASSIGN(open,
        finder.those({SessionRecord::info(), F("state"),
                         {detail::wordOf(RecordState::Draft), detail::wordOf(RecordState::InReview)}},
            DueKind::RecordApproval));
    const qsizetype predecessor = SessionRecord::info().indexOf(u"predecessor");
    for (const Record& record : open) {
        WB_ASSIGN(later, finder.reader.withValue(SessionRecord::info(), predecessor, record.id()));
        if (!later.isEmpty())
            continue; // the next version is what counts
        const auto own = as<SessionRecord>(record);
        DueItem item{DueKind::RecordApproval, detail::wordOf(own.state), record.id(), record.id()};
        WB_ASSIGN(day, dayOfSubject(finder.reader, own.subject.id));
        item.day = day.isValid() ? day.addDays(leadtimes::recordDays) : QDate();
        item.parameters = {own.author};
        WB_TRY(finder.add(item));
    }
    return {};
}

} // namespace core::due
