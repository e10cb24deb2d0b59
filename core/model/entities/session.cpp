#include "core/model/entities/session.h"

#include "core/model/entities/municipality.h"
#include "core/model/entities/series.h"
#include "core/model/entities/titles.h"

namespace core {

ChoiceList choicesOf(SessionState)
{
    static constexpr ChoiceWord words[] = {{"planned", QT_TRANSLATE_NOOP("model", "Planned")},
        {"scheduled", QT_TRANSLATE_NOOP("model", "Scheduled")}, {"confirmed", QT_TRANSLATE_NOOP("model", "Confirmed")},
        {"held", QT_TRANSLATE_NOOP("model", "Held")}, {"documented", QT_TRANSLATE_NOOP("model", "Documented")},
        {"released", QT_TRANSLATE_NOOP("model", "Released")}, {"postponed", QT_TRANSLATE_NOOP("model", "Postponed")},
        {"cancelled", QT_TRANSLATE_NOOP("model", "Cancelled")}};
    return words;
}

ChoiceList choicesOf(VenueState)
{
    static constexpr ChoiceWord words[] = {{"open", QT_TRANSLATE_NOOP("model", "Venue open")},
        {"planned", QT_TRANSLATE_NOOP("model", "Venue planned")},
        {"confirmed", QT_TRANSLATE_NOOP("model", "Venue confirmed")}};
    return words;
}

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&Session::series>("series", QT_TRANSLATE_NOOP("model", "Belongs to"), QT_TRANSLATE_NOOP("model", "Session"),
        Required | Listed | Owner | InTitle),
    field<&Session::order>("order_key", QT_TRANSLATE_NOOP("model", "Order"), QT_TRANSLATE_NOOP("model", "Session")),
    field<&Session::title>(
        "title", QT_TRANSLATE_NOOP("model", "Title"), QT_TRANSLATE_NOOP("model", "Session"), Listed | Found | InTitle),
    field<&Session::date>(
        "date", QT_TRANSLATE_NOOP("model", "Date"), QT_TRANSLATE_NOOP("model", "Session"), Required | Listed | InTitle),
    field<&Session::startTime>(
        "start_time", QT_TRANSLATE_NOOP("model", "Begins"), QT_TRANSLATE_NOOP("model", "Session"), Listed),
    field<&Session::endTime>(
        "end_time", QT_TRANSLATE_NOOP("model", "Ends"), QT_TRANSLATE_NOOP("model", "Session"), Listed),
    field<&Session::durationKind>(
        "duration_kind", QT_TRANSLATE_NOOP("model", "Duration"), QT_TRANSLATE_NOOP("model", "Session")),
    field<&Session::state>("state", QT_TRANSLATE_NOOP("model", "State"), QT_TRANSLATE_NOOP("model", "Session"), Listed),
    field<&Session::mode>("mode", QT_TRANSLATE_NOOP("model", "Mode"), QT_TRANSLATE_NOOP("model", "Place")),
    field<&Session::hostMunicipality>("host_municipality", QT_TRANSLATE_NOOP("model", "Host municipality"),
        QT_TRANSLATE_NOOP("model", "Place"), Listed),
    field<&Session::venueState>(
        "venue_state", QT_TRANSLATE_NOOP("model", "State of the venue"), QT_TRANSLATE_NOOP("model", "Place")),
    field<&Session::venueName>(
        "venue_name", QT_TRANSLATE_NOOP("model", "Venue"), QT_TRANSLATE_NOOP("model", "Place"), Listed | Found),
    field<&Session::venueCity>(
        "venue_city", QT_TRANSLATE_NOOP("model", "Town"), QT_TRANSLATE_NOOP("model", "Place"), Listed | Found),
    field<&Session::venueAddress>(
        "venue_address", QT_TRANSLATE_NOOP("model", "Address of the venue"), QT_TRANSLATE_NOOP("model", "Place")),
    field<&Session::room>("room", QT_TRANSLATE_NOOP("model", "Room"), QT_TRANSLATE_NOOP("model", "Place")),
    field<&Session::onlineLink>("online_link", QT_TRANSLATE_NOOP("model", "Link for taking part online"),
        QT_TRANSLATE_NOOP("model", "Place"), Web | Confidential),
    field<&Session::accessibilityNote>(
        "accessibility_note", QT_TRANSLATE_NOOP("model", "Accessibility"), QT_TRANSLATE_NOOP("model", "Place")),
    field<&Session::isAdditional>(
        "is_additional", QT_TRANSLATE_NOOP("model", "Additional session"), QT_TRANSLATE_NOOP("model", "Content")),
    field<&Session::reason>("reason", QT_TRANSLATE_NOOP("model", "Reason"), QT_TRANSLATE_NOOP("model", "Content")),
    field<&Session::goals>(
        "goals", QT_TRANSLATE_NOOP("model", "Goals, one a line"), QT_TRANSLATE_NOOP("model", "Content")),
};

QString titleOf(const Record& record, const Titles& titles)
{
    const QString date = renderFuzzyDate(valueOr<FuzzyDate>(record.at(F("date"))), DateStyle::Short, QLocale::German);
    const QString what = joined(record.text(F("title")), date, QStringLiteral(", "));
    return joined(titles(record.reference(F("series"))), what, QStringLiteral(" – "));
}

QString sortTextOf(const Record& record, const Titles& titles)
{
    return titles(record.reference(F("series"))) + u' ' + fuzzySortKey(valueOr<FuzzyDate>(record.at(F("date"))));
}

} // namespace

const EntityInfo& Session::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Session"),
        QT_TRANSLATE_NOOP("model", "Sessions"), fields, [] { return recordOf(Session{}); }, titleOf, sortTextOf};
    return entity;
}

} // namespace core
