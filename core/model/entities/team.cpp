#include "core/model/entities/team.h"

#include "core/model/entities/municipality.h"
#include "core/model/entities/person.h"
#include "core/model/entities/series.h"
#include "core/model/entities/titles.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&Team::series>("series", QT_TRANSLATE_NOOP("model", "Workshop series"), QT_TRANSLATE_NOOP("model", "Team"),
        Required | Listed | Owner | InTitle),
    field<&Team::municipality>("municipality", QT_TRANSLATE_NOOP("model", "Municipality"),
        QT_TRANSLATE_NOOP("model", "Team"), Required | Listed | InTitle),
    field<&Team::leadContact>("lead_contact", QT_TRANSLATE_NOOP("model", "Lead contact"),
        QT_TRANSLATE_NOOP("model", "Team"), Listed | Personal),
    field<&Team::expectations>(
        "expectations", QT_TRANSLATE_NOOP("model", "Expectations"), QT_TRANSLATE_NOOP("model", "Team")),
    field<&Team::takeHome>(
        "take_home", QT_TRANSLATE_NOOP("model", "What goes home"), QT_TRANSLATE_NOOP("model", "Team")),
};

QString titleOf(const Record& record, const Titles& titles)
{
    return joined(
        titles(record.reference(F("municipality"))), titles(record.reference(F("series"))), QStringLiteral(" – "));
}

} // namespace

const EntityInfo& Team::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Team"), QT_TRANSLATE_NOOP("model", "Teams"),
        fields, [] { return recordOf(Team{}); }, titleOf, nullptr};
    return entity;
}

} // namespace core
