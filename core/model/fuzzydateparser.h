#pragma once

#include "core/model/fuzzydate.h"

#include <QList>

namespace core {

/** The dates a person typed, in German, English or EDTF, several in one text in their order ("01.06 & 28.09.2023").
 *  What is not wholly understood, and every text over 500 characters, is one open date that keeps the text; nothing is
 *  guessed and no impossible day is moved. Empty text: no date. Takes time linear in the length. */
[[nodiscard]] QList<FuzzyDate> parseFuzzyDates(const QString& typed);

/** The same where one date is wanted: nothing when the text says none or several. */
[[nodiscard]] std::optional<FuzzyDate> parseFuzzyDate(const QString& typed);

} // namespace core
