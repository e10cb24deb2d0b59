#include "core/exchange/icalendar.h"

#include "core/model/fuzzydaterender.h"

#include <libical/ical.h>

#include <memory>

namespace core {

namespace {

struct Freeing {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, Freeing>;

constexpr const char* zoneName = "Europe/Berlin";

/** The rules of the European Union since 1996: what this program plans lies after that. Written out, because the zone
 *  of the library has a name of its own and depends on what is installed. */
constexpr const char* zoneText = "BEGIN:VTIMEZONE\r\n"
                                 "TZID:Europe/Berlin\r\n"
                                 "BEGIN:DAYLIGHT\r\n"
                                 "TZOFFSETFROM:+0100\r\n"
                                 "TZOFFSETTO:+0200\r\n"
                                 "TZNAME:CEST\r\n"
                                 "DTSTART:19960331T020000\r\n"
                                 "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
                                 "END:DAYLIGHT\r\n"
                                 "BEGIN:STANDARD\r\n"
                                 "TZOFFSETFROM:+0200\r\n"
                                 "TZOFFSETTO:+0100\r\n"
                                 "TZNAME:CET\r\n"
                                 "DTSTART:19961027T030000\r\n"
                                 "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
                                 "END:STANDARD\r\n"
                                 "END:VTIMEZONE\r\n";

void add(icalcomponent* to, icalproperty* property)
{
    icalcomponent_add_property(to, property);
}

/** A property with text; nothing for no text. */
void addText(icalcomponent* to, icalproperty* (*make)(const char*), const QString& text)
{
    if (!text.isEmpty())
        add(to, make(text.toUtf8().constData()));
}

icaltimetype dayTime(QDate day)
{
    icaltimetype time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

icaltimetype clockTime(QDate day, QTime clock)
{
    icaltimetype time = dayTime(day);
    time.is_date = 0;
    time.hour = clock.hour();
    time.minute = clock.minute();
    time.second = 0; // a null date has -1
    return time;
}

icalproperty* inBerlin(icalproperty* property)
{
    icalproperty_add_parameter(property, icalparameter_new_tzid(zoneName));
    return property;
}

void addTimes(icalcomponent* event, const CalendarEvent& from)
{
    const QDate first = from.date.namedFirst();
    if (!from.date.isExact() || !from.begins.isValid()) {
        add(event, icalproperty_new_dtstart(dayTime(first)));
        // The end of whole days is the day after the last one.
        add(event, icalproperty_new_dtend(dayTime(from.date.namedLast().addDays(1))));
        return;
    }
    add(event, inBerlin(icalproperty_new_dtstart(clockTime(first, from.begins))));
    if (from.ends.isValid() && from.ends > from.begins)
        add(event, inBerlin(icalproperty_new_dtend(clockTime(first, from.ends))));
}

icalproperty_status statusOf(const CalendarEvent& event)
{
    if (event.status == CalendarEvent::Status::Cancelled)
        return ICAL_STATUS_CANCELLED;
    const bool isSure = event.date.isExact() && !event.date.isTentative();
    return isSure && event.status == CalendarEvent::Status::Confirmed ? ICAL_STATUS_CONFIRMED : ICAL_STATUS_TENTATIVE;
}

Component made(const CalendarEvent& from, const QDateTime& at)
{
    Component event(icalcomponent_new(ICAL_VEVENT_COMPONENT));
    addText(event.get(), icalproperty_new_uid, from.uid);
    const QDateTime utc = at.toUTC();
    icaltimetype stamp = clockTime(utc.date(), utc.time());
    stamp.second = utc.time().second();
    stamp.zone = icaltimezone_get_utc_timezone();
    add(event.get(), icalproperty_new_dtstamp(stamp));
    add(event.get(), icalproperty_new_sequence(int(from.sequence)));
    addTimes(event.get(), from);
    QString summary = from.summary;
    if (!from.date.isExact())
        summary += QStringLiteral(" (%1)").arg(renderFuzzyDate(from.date, DateStyle::Short, QLocale::German));
    addText(event.get(), icalproperty_new_summary, summary);
    addText(event.get(), icalproperty_new_description, from.description);
    addText(event.get(), icalproperty_new_location, from.location);
    addText(event.get(), icalproperty_new_categories, from.category);
    add(event.get(), icalproperty_new_status(statusOf(from)));
    add(event.get(), icalproperty_new_transp(from.date.isExact() ? ICAL_TRANSP_OPAQUE : ICAL_TRANSP_TRANSPARENT));
    return event;
}

QString textOf(const char* text)
{
    return QString::fromUtf8(text ? text : "");
}

/** The value of a first property of a kind as text. */
QString textOf(icalcomponent* component, icalproperty_kind kind)
{
    icalproperty* const property = icalcomponent_get_first_property(component, kind);
    return property ? textOf(icalproperty_get_value_as_string(property)) : QString();
}

QDate dayOf(const icaltimetype& time)
{
    return icaltime_is_null_time(time) ? QDate() : QDate(time.year, time.month, time.day);
}

CalendarSpan spanOf(icalcomponent* event)
{
    CalendarSpan span;
    span.summary = textOf(icalcomponent_get_summary(event)).trimmed();
    span.category = textOf(event, ICAL_CATEGORIES_PROPERTY).trimmed();
    const icaltimetype begins = icalcomponent_get_dtstart(event);
    const icaltimetype ends = icalcomponent_get_dtend(event);
    span.first = dayOf(begins);
    span.last = dayOf(ends);
    // The end of whole days is the day after; a file without an end means the one day.
    const bool isDayAfter = ends.is_date || (ends.hour == 0 && ends.minute == 0);
    if (span.last.isValid() && isDayAfter && span.last > span.first)
        span.last = span.last.addDays(-1);
    if (!span.last.isValid() || span.last < span.first)
        span.last = span.first;
    return span;
}

/** The name that most programs give a calendar stands in a property of no standard. */
QString nameOf(icalcomponent* calendar)
{
    for (icalproperty* each = icalcomponent_get_first_property(calendar, ICAL_X_PROPERTY); each;
         each = icalcomponent_get_next_property(calendar, ICAL_X_PROPERTY)) {
        if (textOf(icalproperty_get_x_name(each)) == QStringLiteral("X-WR-CALNAME"))
            return textOf(icalproperty_get_x(each));
    }
    return {};
}

} // namespace

Result<QByteArray> writeCalendar(const QString& name, const QList<CalendarEvent>& events, const QDateTime& at)
{
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    add(calendar.get(), icalproperty_new_prodid("-//Werkstattbuch//Werkstattbuch " WB_VERSION "//DE"));
    add(calendar.get(), icalproperty_new_version("2.0"));
    add(calendar.get(), icalproperty_new_calscale("GREGORIAN"));
    add(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    if (!name.isEmpty()) {
        icalproperty* const called = icalproperty_new_x(name.toUtf8().constData());
        icalproperty_set_x_name(called, "X-WR-CALNAME");
        add(calendar.get(), called);
    }
    icalcomponent_add_component(calendar.get(), icalparser_parse_string(zoneText));
    for (const CalendarEvent& event : events) {
        if (event.date.namedFirst().isValid())
            icalcomponent_add_component(calendar.get(), made(event, at).release());
    }
    char* const text = icalcomponent_as_ical_string_r(calendar.get());
    if (!text)
        return fail(ErrorKind::Internal, {}, QStringLiteral("libical"));
    const QByteArray bytes(text);
    icalmemory_free_buffer(text);
    return bytes;
}

Result<ReadCalendar> readCalendar(const QByteArray& bytes, const QString& path)
{
    const Component root(icalparser_parse_string(bytes.constData()));
    if (!root || icalcomponent_isa(root.get()) == ICAL_XROOT_COMPONENT
        || icalcomponent_isa(root.get()) != ICAL_VCALENDAR_COMPONENT)
        return fail(ErrorKind::ParseFailed, path, QStringLiteral("1:1 no-calendar"));
    ReadCalendar read;
    read.name = nameOf(root.get());
    int line = 0;
    for (icalcomponent* each = icalcomponent_get_first_component(root.get(), ICAL_VEVENT_COMPONENT); each;
         each = icalcomponent_get_next_component(root.get(), ICAL_VEVENT_COMPONENT)) {
        CalendarSpan span = spanOf(each);
        span.line = ++line;
        if (span.first.isValid())
            read.spans.append(span);
    }
    return read;
}

} // namespace core
