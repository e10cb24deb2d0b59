#pragma once

#include "core/exchange/importtable.h"

namespace core {

/** School holidays out of a calendar (.ics), as the table that an import takes in: the Land, the name, the first and
 *  the last day. The Land is read from an entry, from the name of the calendar or from the name of the file. The same
 *  holidays get the same id whenever they are read. A row without a Land has that as its problem. */
[[nodiscard]] Result<ImportTable> readHolidayCalendar(const QString& path);

} // namespace core
