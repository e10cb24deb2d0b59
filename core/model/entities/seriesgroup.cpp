#include "core/model/entities/seriesgroup.h"

#include "core/model/entities/agency.h"
#include "core/model/entities/agendatemplate.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&SeriesGroup::name>("name", QT_TRANSLATE_NOOP("model", "Name"), QT_TRANSLATE_NOOP("model", "Group of series"),
        Required | Listed | Sorted | Found | InTitle | MatchKey),
    field<&SeriesGroup::agency>(
        "agency", QT_TRANSLATE_NOOP("model", "Agency"), QT_TRANSLATE_NOOP("model", "Group of series"), Listed),
    field<&SeriesGroup::period>(
        "period", QT_TRANSLATE_NOOP("model", "Period"), QT_TRANSLATE_NOOP("model", "Group of series"), Listed),
    field<&SeriesGroup::agendaTemplate>("agenda_template", QT_TRANSLATE_NOOP("model", "Agenda template"),
        QT_TRANSLATE_NOOP("model", "Group of series")),
};

QString titleOf(const Record& record, const Titles&)
{
    return record.text(F("name"));
}

} // namespace

const EntityInfo& SeriesGroup::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Group of series"),
        QT_TRANSLATE_NOOP("model", "Groups of series"), fields, [] { return recordOf(SeriesGroup{}); }, titleOf,
        nullptr};
    return entity;
}

} // namespace core
