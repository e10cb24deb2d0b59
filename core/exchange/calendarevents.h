#pragma once

#include "core/exchange/icalendar.h"
#include "core/model/reader.h"
#include "core/store/history.h"
#include "core/support/progress.h"

namespace core {

/** The sessions that a record means: itself, those of its series, committee or case; of a person or post those it has a
 *  role at, and of a person those of the series its confirmed team or its own registration is for. Null: all. */
[[nodiscard]] Result<QList<RecordId>> sessionsFor(const Reader& reader, RecordId record);

/** The sessions as entries, one for each date: stable ids from the records, sequences from what history has of them.
 *  Open dates are left out; what waits for a decision is said in the description. */
[[nodiscard]] Result<QList<CalendarEvent>> calendarEvents(
    const Reader& reader, const History& history, const QList<RecordId>& sessions, const Progress& progress = {});

/** A calendar file of what a record means (null: of the whole book), named after it. */
[[nodiscard]] Result<QByteArray> exportCalendar(
    const Reader& reader, const History& history, RecordId record, const QDateTime& at);
[[nodiscard]] Result<QByteArray> exportCalendar(const Reader& reader, const History& history, const QString& name,
    const QList<RecordId>& sessions, const QDateTime& at, const Progress& progress = {});

} // namespace core
