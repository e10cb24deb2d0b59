#include "core/model/entities/measure.h"

#include "core/model/entities/agreementgoal.h"
#include "core/model/entities/outcome.h"
#include "core/model/entities/project.h"

namespace core {

ChoiceList choicesOf(MeasureState)
{
    static constexpr ChoiceWord words[] = {{"open", QT_TRANSLATE_NOOP("model", "Open")},
        {"in_progress", QT_TRANSLATE_NOOP("model", "In progress")}, {"done", QT_TRANSLATE_NOOP("model", "Done")},
        {"dropped", QT_TRANSLATE_NOOP("model", "Dropped")}, {"moved", QT_TRANSLATE_NOOP("model", "Moved")}};
    return words;
}

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&Measure::source>("source", QT_TRANSLATE_NOOP("model", "Comes from"), QT_TRANSLATE_NOOP("model", "Measure"),
        Required | Listed | Owner),
    field<&Measure::order>("order_key", QT_TRANSLATE_NOOP("model", "Order"), QT_TRANSLATE_NOOP("model", "Measure")),
    field<&Measure::what>("what", QT_TRANSLATE_NOOP("model", "What"), QT_TRANSLATE_NOOP("model", "Measure"),
        Required | Listed | Found | InTitle),
    field<&Measure::who>(
        "who", QT_TRANSLATE_NOOP("model", "Who"), QT_TRANSLATE_NOOP("model", "Measure"), Required | Listed),
    field<&Measure::due>(
        "until", QT_TRANSLATE_NOOP("model", "Until when"), QT_TRANSLATE_NOOP("model", "Measure"), Required | Listed),
    field<&Measure::state>("state", QT_TRANSLATE_NOOP("model", "State"), QT_TRANSLATE_NOOP("model", "Measure"), Listed),
    field<&Measure::withWhom>(
        "with_whom", QT_TRANSLATE_NOOP("model", "With whom"), QT_TRANSLATE_NOOP("model", "Measure"), Listed),
    field<&Measure::firstStep>(
        "first_step", QT_TRANSLATE_NOOP("model", "First step"), QT_TRANSLATE_NOOP("model", "Measure")),
    field<&Measure::goal>("goal", QT_TRANSLATE_NOOP("model", "Goal"), QT_TRANSLATE_NOOP("model", "Measure")),
    field<&Measure::project>(
        "project", QT_TRANSLATE_NOOP("model", "Development project"), QT_TRANSLATE_NOOP("model", "Measure")),
    field<&Measure::outcome>(
        "outcome", QT_TRANSLATE_NOOP("model", "Made of outcome"), QT_TRANSLATE_NOOP("model", "Measure")),
    field<&Measure::progressNote>(
        "progress_note", QT_TRANSLATE_NOOP("model", "Progress"), QT_TRANSLATE_NOOP("model", "Measure")),
    field<&Measure::reason>("reason", QT_TRANSLATE_NOOP("model", "Reason for dropping or moving it"),
        QT_TRANSLATE_NOOP("model", "Measure")),
    field<&Measure::doneOn>(
        "done_on", QT_TRANSLATE_NOOP("model", "Done on"), QT_TRANSLATE_NOOP("model", "Measure"), Listed),
    field<&Measure::confidentiality>(
        "confidentiality", QT_TRANSLATE_NOOP("model", "Confidentiality"), QT_TRANSLATE_NOOP("model", "Measure")),
};

QString titleOf(const Record& record, const Titles&)
{
    return record.text(F("what"));
}

} // namespace

const EntityInfo& Measure::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Measure"),
        QT_TRANSLATE_NOOP("model", "Measures"), fields, [] { return recordOf(Measure{}); }, titleOf, nullptr};
    return entity;
}

} // namespace core
