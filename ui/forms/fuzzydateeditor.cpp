#include "ui/forms/fuzzydateeditor.h"

#include "core/model/fuzzydateparser.h"
#include "core/model/fuzzydaterender.h"
#include "core/wording/language.h"

namespace ui {

namespace {

QString inWords(const core::FuzzyDate& date, core::DateStyle style = core::DateStyle::Short)
{
    return core::renderFuzzyDate(date, style, core::spokenLanguage());
}

/** The days that a date stands for, without the words it was known by. */
QString daysOf(const core::FuzzyDate& date)
{
    if (date.isFrom())
        return inWords(core::FuzzyDate::day(date.earliest()).asFrom());
    if (date.isUntil())
        return inWords(core::FuzzyDate::day(date.latest()).asUntil());
    return inWords(core::FuzzyDate::range(date.earliest(), date.latest()));
}

} // namespace

FuzzyDateEditor::FuzzyDateEditor(core::Book& book, const core::FieldInfo& field)
    : LineEditor(book, field)
{
    setPlaceholder(tr("a day, a month, “autumn 2021” …"));
}

FieldEditor::Note FuzzyDateEditor::note() const
{
    const QList<core::FuzzyDate> dates = core::parseFuzzyDates(typed());
    if (dates.isEmpty())
        return {};
    if (dates.size() > 1)
        return {tr("%n dates: please enter them one by one", nullptr, int(dates.size())), Tone::Caution};
    const core::FuzzyDate& date = dates.first();
    if (date.isOpen() && !date.literalText().isEmpty())
        return {tr("No date in it: kept as open text"), Tone::Caution};
    if (date.isOpen())
        return {inWords(date), Tone::Neutral};
    if (date.isExact())
        return {inWords(date, core::DateStyle::Weekday), Tone::Neutral};
    const QString words = inWords(date);
    const QString days = daysOf(date);
    return {words == days ? words : tr("%1 = %2").arg(words, days), Tone::Neutral};
}

QString FuzzyDateEditor::problem(const core::Error& error) const
{
    const bool several = error.kind == core::ErrorKind::ValueInvalid && core::parseFuzzyDates(typed()).size() > 1;
    return several ? note().words : LineEditor::problem(error);
}

} // namespace ui
