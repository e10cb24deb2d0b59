#include "core/model/entities/orgunit.h"

#include "core/model/entities/municipality.h"
#include "core/model/entities/titles.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&OrgUnit::municipality>("municipality", QT_TRANSLATE_NOOP("model", "Municipality"),
        QT_TRANSLATE_NOOP("model", "Organisational unit"), Required | Listed | InTitle | Owner),
    field<&OrgUnit::name>("name", QT_TRANSLATE_NOOP("model", "Name"), QT_TRANSLATE_NOOP("model", "Organisational unit"),
        Required | Listed | Sorted | Found | InTitle),
    field<&OrgUnit::kind>("kind", QT_TRANSLATE_NOOP("model", "Kind of unit"),
        QT_TRANSLATE_NOOP("model", "Organisational unit"), Listed | Sorted, "org_unit_kind"),
    field<&OrgUnit::parent>(
        "parent", QT_TRANSLATE_NOOP("model", "Belongs to"), QT_TRANSLATE_NOOP("model", "Organisational unit"), Listed),
    field<&OrgUnit::phone>(
        "phone", QT_TRANSLATE_NOOP("model", "Phone"), QT_TRANSLATE_NOOP("model", "Organisational unit"), Phone),
    field<&OrgUnit::email>(
        "email", QT_TRANSLATE_NOOP("model", "E-mail"), QT_TRANSLATE_NOOP("model", "Organisational unit"), Email),
    field<&OrgUnit::note>(
        "note", QT_TRANSLATE_NOOP("model", "Note"), QT_TRANSLATE_NOOP("model", "Organisational unit")),
};

QString titleOf(const Record& record, const Titles& titles)
{
    return joined(record.text(F("name")), titles(record.reference(F("municipality"))), QStringLiteral(" – "));
}

} // namespace

const EntityInfo& OrgUnit::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Organisational unit"),
        QT_TRANSLATE_NOOP("model", "Organisational units"), fields, [] { return recordOf(OrgUnit{}); }, titleOf,
        nullptr};
    return entity;
}

} // namespace core
