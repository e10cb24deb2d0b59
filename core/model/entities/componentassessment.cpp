#include "core/model/entities/componentassessment.h"

#include "core/model/entities/titles.h"

namespace core {

ChoiceList choicesOf(AssessmentLevel)
{
    static constexpr ChoiceWord words[] = {{"l0", QT_TRANSLATE_NOOP("model", "0 nothing yet")},
        {"l1", QT_TRANSLATE_NOOP("model", "1 first steps")}, {"l2", QT_TRANSLATE_NOOP("model", "2 partly built")},
        {"l3", QT_TRANSLATE_NOOP("model", "3 largely built")}, {"l4", QT_TRANSLATE_NOOP("model", "4 made permanent")}};
    return words;
}

ChoiceList choicesOf(AssessedBy)
{
    static constexpr ChoiceWord words[] = {{"municipality", QT_TRANSLATE_NOOP("model", "The municipality")},
        {"agency", QT_TRANSLATE_NOOP("model", "The agency")}, {"jointly", QT_TRANSLATE_NOOP("model", "Both together")}};
    return words;
}

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&ComponentAssessment::subject>("subject", QT_TRANSLATE_NOOP("model", "Belongs to"),
        QT_TRANSLATE_NOOP("model", "Assessment of a core component"), Required | Listed | InTitle | Owner),
    field<&ComponentAssessment::component>("component", QT_TRANSLATE_NOOP("model", "Core component"),
        QT_TRANSLATE_NOOP("model", "Assessment of a core component"), Listed),
    field<&ComponentAssessment::level>("level", QT_TRANSLATE_NOOP("model", "Level reached"),
        QT_TRANSLATE_NOOP("model", "Assessment of a core component"), Listed),
    field<&ComponentAssessment::assessedBy>("assessed_by", QT_TRANSLATE_NOOP("model", "Assessed by"),
        QT_TRANSLATE_NOOP("model", "Assessment of a core component"), Listed),
    field<&ComponentAssessment::date>("date", QT_TRANSLATE_NOOP("model", "Date"),
        QT_TRANSLATE_NOOP("model", "Assessment of a core component"), Listed | InTitle),
    field<&ComponentAssessment::comment>(
        "comment", QT_TRANSLATE_NOOP("model", "Comment"), QT_TRANSLATE_NOOP("model", "Assessment of a core component")),
};

QString titleOf(const Record& record, const Titles& titles)
{
    return joined(dayIn(record, F("date")), titles(record.reference(F("subject"))), QStringLiteral(" – "));
}

} // namespace

const EntityInfo& ComponentAssessment::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Assessment of a core component"),
        QT_TRANSLATE_NOOP("model", "Assessment of the core components"), fields,
        [] { return recordOf(ComponentAssessment{}); }, titleOf, nullptr};
    return entity;
}

} // namespace core
