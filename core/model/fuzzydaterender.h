#pragma once

#include "core/model/fuzzydate.h"

#include <QList>
#include <QLocale>

namespace core {

/** How days are written: `01.06.2023`, `1. Juni 2023`, `Donnerstag, 1. Juni 2023`. Other dates have one form. */
enum class DateStyle { Short, Long, Weekday };

/** The date in words, in German or (for every other language) English; empty when not set. parseFuzzyDate reads what
 *  this writes. */
[[nodiscard]] QString renderFuzzyDate(const FuzzyDate& date, DateStyle style, QLocale::Language language);

/** Several dates in their order, in short style, month or year said once where one follows another:
 *  "01.06. und 28.09.2023". Dates that are not set are left out. */
[[nodiscard]] QString renderFuzzyDates(const QList<FuzzyDate>& dates, QLocale::Language language);

} // namespace core
