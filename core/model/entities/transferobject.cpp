#include "core/model/entities/transferobject.h"

#include "core/model/entities/fundingprogramme.h"
#include "core/model/entities/municipality.h"
#include "core/model/entities/outcome.h"
#include "core/model/entities/person.h"
#include "core/model/entities/publication.h"
#include "core/model/entities/themefield.h"

namespace core {

ChoiceList choicesOf(TransferKind)
{
    static constexpr ChoiceWord words[] = {{"project", QT_TRANSLATE_NOOP("model", "Project of its own")},
        {"product", QT_TRANSLATE_NOOP("model", "Product")},
        {"structure", QT_TRANSLATE_NOOP("model", "Structural innovation")},
        {"steering_instrument", QT_TRANSLATE_NOOP("model", "Steering instrument")}};
    return words;
}

ChoiceList choicesOf(TransferState)
{
    static constexpr ChoiceWord words[] = {{"identified", QT_TRANSLATE_NOOP("model", "Identified")},
        {"analysed", QT_TRANSLATE_NOOP("model", "Analysed")}, {"prepared", QT_TRANSLATE_NOOP("model", "Prepared")},
        {"published", QT_TRANSLATE_NOOP("model", "Accessible")}, {"archived", QT_TRANSLATE_NOOP("model", "Archived")}};
    return words;
}

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&TransferObject::title>("title", QT_TRANSLATE_NOOP("model", "Title"),
        QT_TRANSLATE_NOOP("model", "Transfer object"), Required | Listed | Sorted | Found | InTitle),
    field<&TransferObject::kind>("kind", QT_TRANSLATE_NOOP("model", "Kind of transfer object"),
        QT_TRANSLATE_NOOP("model", "Transfer object"), Listed),
    field<&TransferObject::state>(
        "state", QT_TRANSLATE_NOOP("model", "State"), QT_TRANSLATE_NOOP("model", "Transfer object"), Listed),
    field<&TransferObject::givers>("givers", QT_TRANSLATE_NOOP("model", "Giving municipalities"),
        QT_TRANSLATE_NOOP("model", "Transfer object"), Listed),
    field<&TransferObject::originProgramme>("origin_programme", QT_TRANSLATE_NOOP("model", "Origin"),
        QT_TRANSLATE_NOOP("model", "Transfer object"), Listed),
    field<&TransferObject::themeFields>(
        "theme_fields", QT_TRANSLATE_NOOP("model", "Theme fields"), QT_TRANSLATE_NOOP("model", "Transfer object")),
    field<&TransferObject::dkbmComponents>("dkbm_components", QT_TRANSLATE_NOOP("model", "Core components"),
        QT_TRANSLATE_NOOP("model", "Transfer object")),
    field<&TransferObject::dkbmPillars>(
        "dkbm_pillars", QT_TRANSLATE_NOOP("model", "Pillars"), QT_TRANSLATE_NOOP("model", "Transfer object")),
    field<&TransferObject::lifePhases>(
        "life_phases", QT_TRANSLATE_NOOP("model", "Life phases"), QT_TRANSLATE_NOOP("model", "Transfer object")),
    field<&TransferObject::experts>(
        "experts", QT_TRANSLATE_NOOP("model", "Experts"), QT_TRANSLATE_NOOP("model", "Transfer object"), Personal),
    field<&TransferObject::outcomes>(
        "outcomes", QT_TRANSLATE_NOOP("model", "From outcomes"), QT_TRANSLATE_NOOP("model", "Transfer object")),
    field<&TransferObject::publication>(
        "publication", QT_TRANSLATE_NOOP("model", "Publication"), QT_TRANSLATE_NOOP("model", "Transfer object")),
    field<&TransferObject::releasedBy>("released_by", QT_TRANSLATE_NOOP("model", "Release given by"),
        QT_TRANSLATE_NOOP("model", "Transfer object"), Personal),
    field<&TransferObject::releasedOn>(
        "released_on", QT_TRANSLATE_NOOP("model", "Release given on"), QT_TRANSLATE_NOOP("model", "Transfer object")),
    field<&TransferObject::description>(
        "description", QT_TRANSLATE_NOOP("model", "Description"), QT_TRANSLATE_NOOP("model", "Content"), Found),
    field<&TransferObject::elements>(
        "elements", QT_TRANSLATE_NOOP("model", "Elements, one a line"), QT_TRANSLATE_NOOP("model", "Content")),
    field<&TransferObject::successConditions>("success_conditions", QT_TRANSLATE_NOOP("model", "Conditions of success"),
        QT_TRANSLATE_NOOP("model", "Content")),
    field<&TransferObject::stumblingBlocks>(
        "stumbling_blocks", QT_TRANSLATE_NOOP("model", "Stumbling blocks"), QT_TRANSLATE_NOOP("model", "Content")),
    field<&TransferObject::adaptationHints>(
        "adaptation_hints", QT_TRANSLATE_NOOP("model", "Hints for adapting it"), QT_TRANSLATE_NOOP("model", "Content")),
    field<&TransferObject::stateAdaptationNote>("state_adaptation_note",
        QT_TRANSLATE_NOOP("model", "Adapting it to the Land"), QT_TRANSLATE_NOOP("model", "Content")),
};

QString titleOf(const Record& record, const Titles&)
{
    return record.text(F("title"));
}

} // namespace

const EntityInfo& TransferObject::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Transfer object"),
        QT_TRANSLATE_NOOP("model", "Transfer objects"), fields, [] { return recordOf(TransferObject{}); }, titleOf,
        nullptr};
    return entity;
}

} // namespace core
