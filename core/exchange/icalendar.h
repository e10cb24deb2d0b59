#pragma once

#include "core/model/fuzzydate.h"
#include "core/support/result.h"

#include <QDateTime>
#include <QTime>

/** iCalendar (RFC 5545) by libical: what other calendar programs take in and give out. */
namespace core {

/** One entry of a calendar. */
struct CalendarEvent {
    enum class Status { Confirmed, Tentative, Cancelled };

    QString uid; ///< the same in every export of the same thing
    qint64 sequence = 0; ///< rises with every change of it
    FuzzyDate date; ///< one day, or the days it may be on; an open date makes no entry
    QTime begins; ///< in Berlin; invalid: all day
    QTime ends;
    Status status = Status::Confirmed;
    QString summary;
    QString description;
    QString location;
    QString category;

    bool operator==(const CalendarEvent&) const = default;
};

/** The entries as a calendar of that name: exact dates with times in the zone Europe/Berlin, other dates as days that
 *  are tentative and take nobody's time. What has no day is left out.
 *  @param at the moment it was made, in UTC */
[[nodiscard]] Result<QByteArray> writeCalendar(
    const QString& name, const QList<CalendarEvent>& events, const QDateTime& at);

/** An entry of somebody else's calendar, as whole days. */
struct CalendarSpan {
    QString summary;
    QString category;
    QDate first;
    QDate last;
    int line = 0; ///< how many entries stand before it, and one
};

/** A calendar of somebody else: its name and its entries; what has no day is left out. */
struct ReadCalendar {
    QString name;
    QList<CalendarSpan> spans;
};

/** ParseFailed with "1:1 no-calendar" for what is none. */
[[nodiscard]] Result<ReadCalendar> readCalendar(const QByteArray& bytes, const QString& path);

} // namespace core
