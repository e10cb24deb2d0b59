#include "core/model/entities/agendatemplate.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&AgendaTemplate::name>("name", QT_TRANSLATE_NOOP("model", "Name"),
        QT_TRANSLATE_NOOP("model", "Agenda template"), Required | Listed | Sorted | Found | InTitle | MatchKey),
    field<&AgendaTemplate::startTime>(
        "start_time", QT_TRANSLATE_NOOP("model", "Begins"), QT_TRANSLATE_NOOP("model", "Agenda template"), Listed),
    field<&AgendaTemplate::note>(
        "note", QT_TRANSLATE_NOOP("model", "Note"), QT_TRANSLATE_NOOP("model", "Agenda template")),
};

QString titleOf(const Record& record, const Titles&)
{
    return record.text(F("name"));
}

} // namespace

const EntityInfo& AgendaTemplate::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Agenda template"),
        QT_TRANSLATE_NOOP("model", "Agenda templates"), fields, [] { return recordOf(AgendaTemplate{}); }, titleOf,
        nullptr};
    return entity;
}

} // namespace core
