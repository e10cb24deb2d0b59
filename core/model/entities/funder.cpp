#include "core/model/entities/funder.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&Funder::name>("name", QT_TRANSLATE_NOOP("model", "Name"), QT_TRANSLATE_NOOP("model", "Funder"),
        Required | Listed | Sorted | Found | InTitle | MatchKey),
    field<&Funder::shortName>(
        "short_name", QT_TRANSLATE_NOOP("model", "Short name"), QT_TRANSLATE_NOOP("model", "Funder"), Listed | Found),
    field<&Funder::projectExecutingAgency>("project_executing_agency",
        QT_TRANSLATE_NOOP("model", "Project executing agency"), QT_TRANSLATE_NOOP("model", "Funder"), Listed),
    field<&Funder::validFrom>(
        "valid_from", QT_TRANSLATE_NOOP("model", "Valid from"), QT_TRANSLATE_NOOP("model", "Funder"), Listed),
    field<&Funder::validTo>(
        "valid_to", QT_TRANSLATE_NOOP("model", "Valid until"), QT_TRANSLATE_NOOP("model", "Funder"), Listed),
    field<&Funder::note>("note", QT_TRANSLATE_NOOP("model", "Note"), QT_TRANSLATE_NOOP("model", "Funder")),
};

QString titleOf(const Record& record, const Titles&)
{
    return record.text(F("name"));
}

} // namespace

const EntityInfo& Funder::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Funder"),
        QT_TRANSLATE_NOOP("model", "Funders"), fields, [] { return recordOf(Funder{}); }, titleOf, nullptr};
    return entity;
}

} // namespace core
