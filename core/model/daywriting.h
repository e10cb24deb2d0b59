#pragma once

#include <QDate>
#include <QLocale>

namespace core {

/** A day as people write it in German or (for every other language) in British English: "01.06.2026", "1 Jun 2026";
 *  empty where there is none. What is typed in this form is understood as that day. */
[[nodiscard]] QString writtenDay(QDate day, QLocale::Language language);

/** The same where the year is known: "01.06.", "1 Jun". */
[[nodiscard]] QString writtenDayOfYear(QDate day, QLocale::Language language);

/** The day that writtenDay() wrote in any language; invalid for anything else. */
[[nodiscard]] QDate readWrittenDay(const QString& words);

} // namespace core
