#include "core/model/entities/committee.h"

#include "core/model/entities/titles.h"

namespace core {

ChoiceList choicesOf(CommitteeReach)
{
    static constexpr ChoiceWord words[] = {{"internal", QT_TRANSLATE_NOOP("model", "Inside the administration")},
        {"external", QT_TRANSLATE_NOOP("model", "Also from outside")}};
    return words;
}

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&Committee::name>("name", QT_TRANSLATE_NOOP("model", "Name"), QT_TRANSLATE_NOOP("model", "Committee"),
        Required | Listed | Sorted | Found | InTitle),
    field<&Committee::body>("body", QT_TRANSLATE_NOOP("model", "Committee of"), QT_TRANSLATE_NOOP("model", "Committee"),
        Required | Listed | InTitle),
    field<&Committee::kind>("kind", QT_TRANSLATE_NOOP("model", "Kind of committee"),
        QT_TRANSLATE_NOOP("model", "Committee"), Listed | Sorted, "committee_kind"),
    field<&Committee::reach>(
        "reach", QT_TRANSLATE_NOOP("model", "Members from"), QT_TRANSLATE_NOOP("model", "Committee"), Listed),
    field<&Committee::actorLevel>(
        "actor_level", QT_TRANSLATE_NOOP("model", "Actor level"), QT_TRANSLATE_NOOP("model", "Committee"), Listed),
    field<&Committee::chair>(
        "chair", QT_TRANSLATE_NOOP("model", "Chair"), QT_TRANSLATE_NOOP("model", "Committee"), Listed | Personal),
    field<&Committee::rhythm>(
        "rhythm", QT_TRANSLATE_NOOP("model", "Rhythm"), QT_TRANSLATE_NOOP("model", "Committee"), Listed),
    field<&Committee::goal>("goal", QT_TRANSLATE_NOOP("model", "Goal"), QT_TRANSLATE_NOOP("model", "Task")),
    field<&Committee::mandate>("mandate", QT_TRANSLATE_NOOP("model", "Mandate"), QT_TRANSLATE_NOOP("model", "Task")),
    field<&Committee::rulesOfProcedure>(
        "rules_of_procedure", QT_TRANSLATE_NOOP("model", "Rules of procedure"), QT_TRANSLATE_NOOP("model", "Task")),
    field<&Committee::note>("note", QT_TRANSLATE_NOOP("model", "Note"), QT_TRANSLATE_NOOP("model", "Task")),
};

QString titleOf(const Record& record, const Titles& titles)
{
    return joined(record.text(F("name")), titles(record.reference(F("body"))), QStringLiteral(" – "));
}

} // namespace

const EntityInfo& Committee::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Committee"),
        QT_TRANSLATE_NOOP("model", "Committees"), fields, [] { return recordOf(Committee{}); }, titleOf, nullptr};
    return entity;
}

} // namespace core
