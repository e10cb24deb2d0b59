#include "core/model/entities/outcome.h"

#include "core/model/entities/agendaitem.h"
#include "core/model/entities/municipality.h"
#include "core/model/entities/person.h"
#include "core/model/entities/session.h"
#include "core/model/entities/themefield.h"

namespace core {

ChoiceList choicesOf(OutcomeKind)
{
    static constexpr ChoiceWord words[] = {{"knowledge", QT_TRANSLATE_NOOP("model", "Knowledge")},
        {"milestone", QT_TRANSLATE_NOOP("model", "Milestone")},
        {"solution_approach", QT_TRANSLATE_NOOP("model", "Approach to a solution")},
        {"obstacle", QT_TRANSLATE_NOOP("model", "Obstacle")}, {"wrong_turn", QT_TRANSLATE_NOOP("model", "Wrong turn")},
        {"success_condition", QT_TRANSLATE_NOOP("model", "Condition of success")},
        {"stumbling_block", QT_TRANSLATE_NOOP("model", "Stumbling block")},
        {"good_practice", QT_TRANSLATE_NOOP("model", "Good practice")}, {"model", QT_TRANSLATE_NOOP("model", "Model")},
        {"joint_approach", QT_TRANSLATE_NOOP("model", "Joint approach")},
        {"potential", QT_TRANSLATE_NOOP("model", "Potential")},
        {"question", QT_TRANSLATE_NOOP("model", "Open question")}, {"idea", QT_TRANSLATE_NOOP("model", "Idea")},
        {"agreement", QT_TRANSLATE_NOOP("model", "Agreed or resolved")}};
    return words;
}

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&Outcome::session>("session", QT_TRANSLATE_NOOP("model", "Session"), QT_TRANSLATE_NOOP("model", "Outcome"),
        Required | Listed | Owner),
    field<&Outcome::order>("order_key", QT_TRANSLATE_NOOP("model", "Order"), QT_TRANSLATE_NOOP("model", "Outcome")),
    field<&Outcome::kind>(
        "kind", QT_TRANSLATE_NOOP("model", "Kind of outcome"), QT_TRANSLATE_NOOP("model", "Outcome"), Listed),
    field<&Outcome::words>("text", QT_TRANSLATE_NOOP("model", "Outcome"), QT_TRANSLATE_NOOP("model", "Outcome"),
        Required | Listed | Found | InTitle),
    field<&Outcome::agendaItem>(
        "agenda_item", QT_TRANSLATE_NOOP("model", "Agenda item"), QT_TRANSLATE_NOOP("model", "Outcome")),
    field<&Outcome::municipalities>(
        "municipalities", QT_TRANSLATE_NOOP("model", "Municipalities"), QT_TRANSLATE_NOOP("model", "Outcome"), Listed),
    field<&Outcome::person>(
        "person", QT_TRANSLATE_NOOP("model", "Person"), QT_TRANSLATE_NOOP("model", "Outcome"), Personal),
    field<&Outcome::dkbmComponent>(
        "dkbm_component", QT_TRANSLATE_NOOP("model", "Core component"), QT_TRANSLATE_NOOP("model", "Outcome")),
    field<&Outcome::themeFields>(
        "theme_fields", QT_TRANSLATE_NOOP("model", "Theme fields"), QT_TRANSLATE_NOOP("model", "Outcome")),
    field<&Outcome::obstacleType>("obstacle_type", QT_TRANSLATE_NOOP("model", "Kind of obstacle"),
        QT_TRANSLATE_NOOP("model", "Outcome"), {}, "obstacle_type"),
    field<&Outcome::confidentiality>("confidentiality", QT_TRANSLATE_NOOP("model", "Confidentiality"),
        QT_TRANSLATE_NOOP("model", "Outcome"), Listed),
    field<&Outcome::transferCandidate>("transfer_candidate", QT_TRANSLATE_NOOP("model", "For transfer"),
        QT_TRANSLATE_NOOP("model", "Outcome"), Listed),
    field<&Outcome::time>("time", QT_TRANSLATE_NOOP("model", "Time"), QT_TRANSLATE_NOOP("model", "Outcome")),
};

QString titleOf(const Record& record, const Titles&)
{
    return record.text(F("text"));
}

} // namespace

const EntityInfo& Outcome::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Outcome"),
        QT_TRANSLATE_NOOP("model", "Outcomes"), fields, [] { return recordOf(Outcome{}); }, titleOf, nullptr};
    return entity;
}

} // namespace core
