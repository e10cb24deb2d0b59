#pragma once

#include "core/model/entities/vocabulary.h"

#include <QDate>
#include <QList>

#include <optional>

namespace core {

struct Holiday {
    QDate day;
    const char* name; ///< source text in the translation context "model"
};

/** Easter Sunday of a year, by the Gregorian computus. */
[[nodiscard]] QDate easterSunday(int year);

/** The public holidays of a Land as its law has them since 2019, in the order of their days. Those of single
 *  municipalities are left out: Augsburg's peace festival, Corpus Christi in parts of Saxony and Thuringia, the
 *  Assumption in the Catholic municipalities of Bavaria. Without a Land: those of all Germany. */
[[nodiscard]] QList<Holiday> publicHolidays(int year, std::optional<State> land);

/** The public holiday on a day; nullopt if it is none. */
[[nodiscard]] std::optional<Holiday> holidayOn(QDate day, std::optional<State> land);

} // namespace core
