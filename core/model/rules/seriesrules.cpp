#include "core/model/entities/registration.h"
#include "core/model/rules/rulesets.h"
#include "core/model/seriesparts.h"
#include "core/support/numbers.h"

#include <algorithm>

#include <QSet>

namespace core::rulesets {

namespace {

using F = QLatin1StringView;
using enum Severity;

/** Fewest municipalities where the series does not say otherwise (V-20). */
constexpr qint64 fewestMunicipalities = 2;

bool isPlanned(const Series& series)
{
    return series.state != SeriesState::Draft && series.state != SeriesState::Cancelled;
}

bool isRunningOrOver(SeriesState state)
{
    return state == SeriesState::Running || state == SeriesState::Finished;
}

// V-10
Result<void> announcedSeriesIsWhole(const RuleView& view, const Record& subject, FindingList& found)
{
    const auto series = as<Series>(subject);
    if (!isPlanned(series))
        return {};
    if (series.format.isNull())
        found.add(Error, {F("format"), F("format"), {}});
    WB_ASSIGN(sessions, sessionsOf(view.reader, subject.id()));
    if (sessions.isEmpty())
        found.add(Error, {F("session"), F("session"), {}});
    return {};
}

// V-11
Result<void> announcedSeriesHasContacts(const RuleView&, const Record& subject, FindingList& found)
{
    const auto series = as<Series>(subject);
    if (!isPlanned(series))
        return {};
    if (series.contentContact.isNull())
        found.add(Warning, {F("content_contact"), {}, {}});
    if (series.organizationContact.isNull())
        found.add(Warning, {F("organization_contact"), {}, {}});
    return {};
}

// V-13
Result<void> registrationHasOrder(const RuleView&, const Record& subject, FindingList& found)
{
    const auto series = as<Series>(subject);
    const QDate first = series.registrationOpen.earliest();
    const QDate last = series.registrationClose.latest();
    if (first.isValid() && last.isValid() && last < first)
        found.add(Error, {F("registration_closes"), {}, {first.toString(Qt::ISODate), last.toString(Qt::ISODate)}});
    return {};
}

// V-20
Result<void> enoughTakePart(const RuleView& view, const Record& subject, FindingList& found)
{
    const auto series = as<Series>(subject);
    if (!isRunningOrOver(series.state) && series.state != SeriesState::RegistrationClosed)
        return {};
    WB_ASSIGN(teams, view.teams(subject.id()));
    QSet<RecordId> municipalities;
    for (const TeamInSeries& part : teams) {
        if (part.isConfirmed())
            municipalities.insert(part.team.municipality.id);
    }
    const qint64 needed = series.minTeams.value_or(fewestMunicipalities);
    if (municipalities.size() < needed)
        found.add(Warning,
            {F("min_teams"), {}, {QString::number(municipalities.size()), QString::number(needed)},
                needed - municipalities.size()});
    return {};
}

// V-30
Result<void> sessionsAreAsManyAsPlanned(const RuleView& view, const Record& subject, FindingList& found)
{
    const auto series = as<Series>(subject);
    if (!isPlanned(series) || series.openEnded || !series.plannedSessionCount)
        return {};
    WB_ASSIGN(sessions, sessionsOf(view.reader, subject.id()));
    sessions.removeIf([](const Session& session) { return session.isAdditional; });
    const qint64 planned = *series.plannedSessionCount;
    if (sessions.size() != planned)
        found.add(Warning,
            {F("planned_session_count"), {}, {QString::number(sessions.size()), QString::number(planned)},
                cappedDifference(
                    std::max<qint64>(planned, sessions.size()), std::min<qint64>(planned, sessions.size()))});
    return {};
}

// The guards of 2.4.3: what a state needs to be there.
Result<void> stateIsEarned(const RuleView& view, const Record& subject, FindingList& found)
{
    const auto series = as<Series>(subject);
    if (series.state == SeriesState::Cancelled && series.cancellationReason.isEmpty())
        found.add(Error, {F("cancellation_reason"), F("cancelled"), {}});
    if (!isRunningOrOver(series.state))
        return {};
    WB_ASSIGN(sessions, sessionsOf(view.reader, subject.id()));
    const auto held = std::ranges::count_if(sessions, isHeld);
    if (held == 0)
        found.add(Error, {F("state"), F("running"), {}});
    if (series.state != SeriesState::Finished)
        return {};
    if (held < sessions.size())
        found.add(Error,
            {F("state"), F("finished"), {QString::number(sessions.size() - held)}, qint64(sessions.size() - held)});
    if (series.closingReflection.text.isEmpty())
        found.add(Error, {F("closing_reflection"), F("closing"), {}});
    return {};
}

constexpr Watch announced[] = {{"series", "state format", ""}, {"session", "series state", ".series"}};
constexpr Watch contacts[] = {{"series", "state content_contact organization_contact", ""}};
constexpr Watch registering[] = {{"series", "registration_opens registration_closes", ""}};
constexpr Watch participation[] = {{"series", "state min_teams", ""}, {"team", "series municipality", ".series"},
    {"registration", "state team", ".team .series"}};
constexpr Watch counted[] = {
    {"series", "state planned_session_count open_ended", ""}, {"session", "series state is_additional", ".series"}};
constexpr Watch earned[] = {
    {"series", "state cancellation_reason closing_reflection", ""}, {"session", "series state", ".series"}};

constexpr Rule rules[] = {
    {"V-10", "series", false, announced, announcedSeriesIsWhole},
    {"V-11", "series", true, contacts, announcedSeriesHasContacts},
    {"V-13", "series", false, registering, registrationHasOrder},
    {"V-20", "series", true, participation, enoughTakePart},
    {"V-30", "series", true, counted, sessionsAreAsManyAsPlanned},
    {"2.4.3", "series", false, earned, stateIsEarned},
};

} // namespace

std::span<const Rule> series()
{
    return rules;
}

} // namespace core::rulesets
