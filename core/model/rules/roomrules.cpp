#include "core/model/entities/agendaitem.h"
#include "core/model/entities/attachment.h"
#include "core/model/entities/consent.h"
#include "core/model/entities/groupdecision.h"
#include "core/model/entities/measure.h"
#include "core/model/entities/municipality.h"
#include "core/model/entities/peerconsultation.h"
#include "core/model/entities/peerphase.h"
#include "core/model/entities/peertemplate.h"
#include "core/model/rules/rulesets.h"
#include "core/model/seriesparts.h"

#include <algorithm>

/** What happens in the room: agenda, peer consultation, measures, photos. */
namespace core::rulesets {

namespace {

using F = QLatin1StringView;
using enum Severity;

constexpr qint64 longestWithoutBreak = 120; ///< minutes (V-35)
constexpr qint64 usualAdvisors = 3; ///< V-37, where the template says nothing
constexpr qint64 mostMinutes =
    1'000'000; ///< of one block; what is beyond is a slip of the hand, and sums must stay numbers
constexpr qint64 mostAdvisors = 1'000;

qint64 minutesOf(const std::optional<qint64>& minutes)
{
    return std::clamp(minutes.value_or(0), qint64(0), mostMinutes);
}

// V-33
Result<void> groupHasDecided(const RuleView& view, const Record& subject, FindingList& found)
{
    if (!as<Series>(subject).selfOrganized)
        return {};
    WB_ASSIGN(sessions, view.reader.childrenOf(subject.id(), Session::info()));
    const bool begun =
        std::ranges::any_of(sessions, [](const Record& session) { return isHeld(as<Session>(session)); });
    if (!begun)
        return {};
    for (const Record& session : sessions) {
        WB_ASSIGN(decisions, view.reader.childrenOf(session.id(), GroupDecision::info()));
        if (!decisions.isEmpty())
            return {};
    }
    found.add(Hint, {F("self_organized"), {}, {}});
    return {};
}

// V-35
Result<void> agendaFillsTheSession(const RuleView& view, const Record& subject, FindingList& found)
{
    const auto session = as<Session>(subject);
    WB_ASSIGN(records, view.reader.childrenOf(subject.id(), AgendaItem::info()));
    qint64 sum = 0;
    qint64 sitting = 0;
    qint64 longest = 0;
    for (const Record& record : records) {
        const auto item = as<AgendaItem>(record);
        const qint64 minutes = minutesOf(item.durationMin);
        sum += minutes;
        sitting = item.kind == AgendaKind::Break ? 0 : sitting + minutes;
        longest = std::max(longest, sitting);
    }
    const bool isTimed = session.startTime.isValid() && session.endTime.isValid();
    const qint64 planned = isTimed ? session.startTime.secsTo(session.endTime) / 60 : 0;
    if (sum > 0 && planned > 0 && sum != planned)
        found.add(Warning,
            {F("agenda_item"), F("sum"), {QString::number(sum), QString::number(planned)}, qAbs(sum - planned)});
    if (longest > longestWithoutBreak)
        found.add(Warning, {F("agenda_item"), F("break"), {QString::number(longest)}, longest});
    return {};
}

// V-37
Result<void> adviceCanBeGiven(const RuleView& view, const Record& subject, FindingList& found)
{
    const auto own = as<PeerConsultation>(subject);
    if (!own.caseGiver.isNull() && own.caseGiver.id == own.moderator.id)
        found.add(Warning, {F("moderator"), F("roles"), {}});
    WB_ASSIGN(form, view.reader.getAs<PeerTemplate>(own.peerTemplate.id));
    const qint64 needed = std::clamp(form.minAdvisors.value_or(usualAdvisors), qint64(0), mostAdvisors);
    if (!own.caseGiver.isNull() && own.advisors.ids.size() < needed)
        found.add(Warning,
            {F("advisors"), F("advisors"), {QString::number(own.advisors.ids.size()), QString::number(needed)},
                needed - own.advisors.ids.size()});
    if (own.agendaItem.isNull())
        return {};
    WB_ASSIGN(item, view.reader.getAs<AgendaItem>(own.agendaItem.id));
    WB_ASSIGN(phases, view.reader.childrenOf(subject.id(), PeerPhase::info()));
    qint64 minutes = 0;
    for (const Record& phase : phases)
        minutes += minutesOf(as<PeerPhase>(phase).plannedMin);
    const qint64 time = minutesOf(item.durationMin);
    if (minutes > time)
        found.add(Warning,
            {F("agenda_item"), F("minutes"), {QString::number(minutes), QString::number(time)}, minutes - time});
    return {};
}

/** The last day of the series that a session belongs to; invalid where it belongs to none. */
Result<QDate> lastDayOf(const Reader& reader, const Session& session)
{
    QDate last;
    WB_ASSIGN(owner, reader.find(session.series.id));
    if (!owner || &owner->entity() != &Series::info())
        return last;
    WB_ASSIGN(sessions, sessionsOf(reader, session.series.id));
    for (const Session& each : sessions) {
        const QDate day = each.date.latest();
        if (day.isValid() && (!last.isValid() || day > last))
            last = day;
    }
    return last;
}

// V-39
Result<void> lateMeasureHasAMunicipality(const RuleView& view, const Record& subject, FindingList& found)
{
    const auto measure = as<Measure>(subject);
    WB_ASSIGN(source, view.reader.find(measure.source.id));
    WB_ASSIGN(holder, view.reader.find(measure.who.id));
    if (!source || &source->entity() != &Session::info() || !holder || &holder->entity() == &Municipality::info())
        return {};
    WB_ASSIGN(last, lastDayOf(view.reader, as<Session>(*source)));
    const QDate due = measure.due.latest();
    if (last.isValid() && due.isValid() && due >= last)
        found.add(Warning, {F("who"), {}, {due.toString(Qt::ISODate), last.toString(Qt::ISODate)}});
    return {};
}

// V-42
Result<void> shownPersonsHaveConsented(const RuleView& view, const Record& subject, FindingList& found)
{
    const auto own = as<Attachment>(subject);
    if (!own.showsPersons || !own.approved)
        return {};
    if (own.persons.ids.isEmpty())
        found.add(Warning, {F("persons"), F("unnamed"), {}});
    for (const RecordId& person : own.persons.ids) {
        WB_ASSIGN(records, view.reader.childrenOf(person, Consent::info()));
        const bool agreed = std::ranges::any_of(records, [&](const Record& record) {
            const auto consent = as<Consent>(record);
            return consent.kind == ConsentKind::Photo
                && (!consent.revokedOn.isValid() || consent.revokedOn > view.today);
        });
        if (agreed)
            continue;
        WB_ASSIGN(title, view.reader.titleOf(person));
        found.add(Warning, {F("persons"), F("consent"), {title}, 0, person});
    }
    return {};
}

constexpr Watch decided[] = {{"series", "self_organized", ""}, {"session", "state series", ".series"},
    {"group_decision", "session", ".session .series"}};
constexpr Watch filled[] = {
    {"session", "start_time end_time", ""}, {"agenda_item", "session duration_min kind order_key", ".session"}};
constexpr Watch advised[] = {{"peer_consultation", "case_giver moderator advisors peer_template agenda_item", ""},
    {"peer_phase", "subject planned_min", ".subject"},
    {"agenda_item", "duration_min", "<peer_consultation.agenda_item"},
    {"peer_template", "min_advisors", "<peer_consultation.peer_template"}};
constexpr Watch late[] = {{"measure", "source who until", ""}, {"session", "date state series", "<measure.source"},
    {"session", "date state series", ".series <session.series <measure.source"}};
constexpr Watch shown[] = {{"attachment", "shows_persons approved persons", ""},
    {"consent", "person kind revoked_on", ".person <attachment.persons"}};

constexpr Rule rules[] = {
    {"V-33", "series", true, decided, groupHasDecided},
    {"V-35", "session", true, filled, agendaFillsTheSession},
    {"V-37", "peer_consultation", true, advised, adviceCanBeGiven},
    {"V-39", "measure", true, late, lateMeasureHasAMunicipality},
    {"V-42", "attachment", true, shown, shownPersonsHaveConsented},
};

} // namespace

std::span<const Rule> room()
{
    return rules;
}

} // namespace core::rulesets
