#pragma once

#include "core/model/fuzzydate.h"
#include "core/model/fuzzydateparser.h"
#include "core/model/fuzzydaterender.h"
#include "tests/core/edtfgrammar.h"

#include <QLocale>

/** What the tests of FuzzyDate share. */
namespace fuzzy {

using core::DateStyle;
using core::FuzzyDate;
using core::parseFuzzyDate;
using core::renderFuzzyDate;
using Precision = FuzzyDate::Precision;
using Season = FuzzyDate::Season;
using Third = FuzzyDate::Third;

inline constexpr DateStyle AllStyles[] = {DateStyle::Short, DateStyle::Long, DateStyle::Weekday};

inline QString s(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

inline QByteArray show(const FuzzyDate& date)
{
    return (date.wording() + s(" [") + date.edtf() + u']').toUtf8();
}

inline QString wordings(const QList<FuzzyDate>& dates)
{
    QStringList all;
    for (const FuzzyDate& date : dates)
        all += date.wording();
    return all.join(s(" | "));
}

/** What holds for every value; the complaint, or nothing. */
inline QByteArray faultOf(const FuzzyDate& date)
{
    if (date.isNull() || date.edtf().isEmpty() || date.wording().isEmpty())
        return "has no pair";
    if (edtf::level(date.edtf()) < 0)
        return "is not EDTF: " + date.edtf().toUtf8();
    if (date.earliest().isValid() && date.latest().isValid() && date.earliest() > date.latest())
        return "ends before it begins";
    if (FuzzyDate::fromStored(date.edtf(), date.wording()) != date)
        return "is not what was stored";
    const std::optional<FuzzyDate> bare = FuzzyDate::fromStored(date.edtf(), {});
    const bool kept = bare && bare->earliest() == date.earliest() && bare->latest() == date.latest()
        && bare->isTentative() == date.isTentative() && bare->isFrom() == date.isFrom()
        && bare->isUntil() == date.isUntil() && bare->isOpen() == date.isOpen() && bare->edtf() == date.edtf();
    if (!kept)
        return "is lost without its wording";
    for (const DateStyle style : AllStyles) {
        for (const QLocale::Language language : {QLocale::German, QLocale::English}) {
            const QString text = renderFuzzyDate(date, style, language);
            if (parseFuzzyDate(text) != date)
                return "reads back otherwise: " + text.toUtf8();
        }
    }
    return {};
}

} // namespace fuzzy
