#include "core/model/entities/retentionrule.h"

namespace core {

ChoiceList choicesOf(RetentionPurpose)
{
    static constexpr ChoiceWord words[] = {{"contact", QT_TRANSLATE_NOOP("model", "Contacts without contact")},
        {"participation", QT_TRANSLATE_NOOP("model", "Evidence of participation")},
        {"needs", QT_TRANSLATE_NOOP("model", "Food and access needs")},
        {"feedback", QT_TRANSLATE_NOOP("model", "Feedback sheets")}};
    return words;
}

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&RetentionRule::name>("name", QT_TRANSLATE_NOOP("model", "Name"),
        QT_TRANSLATE_NOOP("model", "Retention rule"), Required | Listed | Sorted | Found | InTitle | MatchKey),
    field<&RetentionRule::purpose>(
        "purpose", QT_TRANSLATE_NOOP("model", "Purpose"), QT_TRANSLATE_NOOP("model", "Retention rule"), Listed),
    field<&RetentionRule::months>("months", QT_TRANSLATE_NOOP("model", "Months"),
        QT_TRANSLATE_NOOP("model", "Retention rule"), Required | Listed),
    field<&RetentionRule::countedFrom>("counted_from", QT_TRANSLATE_NOOP("model", "Counted from"),
        QT_TRANSLATE_NOOP("model", "Retention rule"), Listed),
    field<&RetentionRule::basis>(
        "basis", QT_TRANSLATE_NOOP("model", "Legal basis"), QT_TRANSLATE_NOOP("model", "Retention rule")),
    field<&RetentionRule::note>(
        "note", QT_TRANSLATE_NOOP("model", "Note"), QT_TRANSLATE_NOOP("model", "Retention rule")),
};

QString titleOf(const Record& record, const Titles&)
{
    return record.text(F("name"));
}

} // namespace

const EntityInfo& RetentionRule::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Retention rule"),
        QT_TRANSLATE_NOOP("model", "Retention rules"), fields, [] { return recordOf(RetentionRule{}); }, titleOf,
        nullptr};
    return entity;
}

} // namespace core
