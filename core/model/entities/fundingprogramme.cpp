#include "core/model/entities/fundingprogramme.h"

namespace core {

ChoiceList choicesOf(Fund)
{
    static constexpr ChoiceWord words[] = {{"national", QT_TRANSLATE_NOOP("model", "National")},
        {"esf", QT_TRANSLATE_NOOP("model", "ESF")}, {"esf_plus", QT_TRANSLATE_NOOP("model", "ESF Plus")}};
    return words;
}

ChoiceList choicesOf(ProgrammeStatus)
{
    static constexpr ChoiceWord words[] = {{"announced", QT_TRANSLATE_NOOP("model", "Programme announced")},
        {"running", QT_TRANSLATE_NOOP("model", "Programme running")},
        {"ended", QT_TRANSLATE_NOOP("model", "Programme ended")}};
    return words;
}

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&FundingProgramme::name>("name", QT_TRANSLATE_NOOP("model", "Name"),
        QT_TRANSLATE_NOOP("model", "Funding programme"), Required | Listed | Sorted | Found | InTitle | MatchKey),
    field<&FundingProgramme::fund>(
        "fund", QT_TRANSLATE_NOOP("model", "Fund"), QT_TRANSLATE_NOOP("model", "Funding programme"), Listed),
    field<&FundingProgramme::status>(
        "status", QT_TRANSLATE_NOOP("model", "State"), QT_TRANSLATE_NOOP("model", "Funding programme"), Listed),
    field<&FundingProgramme::start>(
        "start", QT_TRANSLATE_NOOP("model", "Begins"), QT_TRANSLATE_NOOP("model", "Funding programme"), Listed),
    field<&FundingProgramme::end>(
        "end", QT_TRANSLATE_NOOP("model", "Ends"), QT_TRANSLATE_NOOP("model", "Funding programme"), Listed),
    field<&FundingProgramme::aims>(
        "aims", QT_TRANSLATE_NOOP("model", "Aims"), QT_TRANSLATE_NOOP("model", "Funding programme")),
};

QString titleOf(const Record& record, const Titles&)
{
    return record.text(F("name"));
}

} // namespace

const EntityInfo& FundingProgramme::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Funding programme"),
        QT_TRANSLATE_NOOP("model", "Funding programmes"), fields, [] { return recordOf(FundingProgramme{}); }, titleOf,
        nullptr};
    return entity;
}

} // namespace core
