#include "core/model/rules/rulesets.h"

/** V-13 for everything that has a beginning and an end. */
namespace core::rulesets {

namespace {

using F = QLatin1StringView;

QDate firstOf(const Value& value)
{
    const auto* date = std::get_if<QDate>(&value);
    return date ? *date : valueOr<FuzzyDate>(value).earliest();
}

QDate lastOf(const Value& value)
{
    const auto* date = std::get_if<QDate>(&value);
    return date ? *date : valueOr<FuzzyDate>(value).latest();
}

Result<void> haveOrder(const Record& subject, F begin, F end, FindingList& found)
{
    const QDate first = firstOf(subject.at(begin));
    const QDate last = lastOf(subject.at(end));
    if (first.isValid() && last.isValid() && last < first)
        found.add(Severity::Error, {end, {}, {first.toString(Qt::ISODate), last.toString(Qt::ISODate)}});
    return {};
}

Result<void> startAndEnd(const RuleView&, const Record& subject, FindingList& found)
{
    return haveOrder(subject, F("start"), F("end"), found);
}

Result<void> validFromAndTo(const RuleView&, const Record& subject, FindingList& found)
{
    return haveOrder(subject, F("valid_from"), F("valid_to"), found);
}

Result<void> fieldWork(const RuleView&, const Record& subject, FindingList& found)
{
    return haveOrder(subject, F("field_start"), F("field_end"), found);
}

Result<void> activeFromAndTo(const RuleView&, const Record& subject, FindingList& found)
{
    return haveOrder(subject, F("active_from"), F("active_to"), found);
}

constexpr Watch programme[] = {{"funding_programme", "start end", ""}};
constexpr Watch phase[] = {{"funding_phase", "start end", ""}};
constexpr Watch funding[] = {{"municipality_funding", "start end", ""}};
constexpr Watch link[] = {{"organisation_link", "start end", ""}};
constexpr Watch membership[] = {{"committee_membership", "start end", ""}};
constexpr Watch holidays[] = {{"school_holiday", "start end", ""}};
constexpr Watch period[] = {{"reporting_period", "start end", ""}};
constexpr Watch funder[] = {{"funder", "valid_from valid_to", ""}};
constexpr Watch affiliation[] = {{"affiliation", "valid_from valid_to", ""}};
constexpr Watch staff[] = {{"staff", "active_from active_to", ""}};
constexpr Watch survey[] = {{"survey", "field_start field_end", ""}};

constexpr Rule rules[] = {
    {"V-13", "funding_programme", false, programme, startAndEnd},
    {"V-13", "funding_phase", false, phase, startAndEnd},
    {"V-13", "municipality_funding", false, funding, startAndEnd},
    {"V-13", "organisation_link", false, link, startAndEnd},
    {"V-13", "committee_membership", false, membership, startAndEnd},
    {"V-13", "school_holiday", false, holidays, startAndEnd},
    {"V-13", "reporting_period", false, period, startAndEnd},
    {"V-13", "funder", false, funder, validFromAndTo},
    {"V-13", "affiliation", false, affiliation, validFromAndTo},
    {"V-13", "staff", false, staff, activeFromAndTo},
    {"V-13", "survey", false, survey, fieldWork},
};

} // namespace

std::span<const Rule> terms()
{
    return rules;
}

} // namespace core::rulesets
