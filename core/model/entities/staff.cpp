#include "core/model/entities/staff.h"

#include "core/model/entities/agency.h"
#include "core/model/entities/person.h"
#include "core/model/entities/titles.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&Staff::agency>(
        "agency", QT_TRANSLATE_NOOP("model", "Agency"), QT_TRANSLATE_NOOP("model", "Post"), Required | Listed | Owner),
    field<&Staff::role>("role", QT_TRANSLATE_NOOP("model", "Role"), QT_TRANSLATE_NOOP("model", "Post"),
        Required | Listed | Sorted | Found | InTitle, "staff_role"),
    field<&Staff::person>("person", QT_TRANSLATE_NOOP("model", "Person"), QT_TRANSLATE_NOOP("model", "Post"),
        Listed | InTitle | Personal),
    field<&Staff::phone>(
        "phone", QT_TRANSLATE_NOOP("model", "Phone"), QT_TRANSLATE_NOOP("model", "Contact"), Listed | Phone | Personal),
    field<&Staff::email>("email", QT_TRANSLATE_NOOP("model", "E-mail"), QT_TRANSLATE_NOOP("model", "Contact"),
        Listed | Email | Personal),
    field<&Staff::mayModerate>(
        "may_moderate", QT_TRANSLATE_NOOP("model", "May moderate"), QT_TRANSLATE_NOOP("model", "Post"), Personal),
    field<&Staff::activeFrom>(
        "active_from", QT_TRANSLATE_NOOP("model", "Active from"), QT_TRANSLATE_NOOP("model", "Post"), Personal),
    field<&Staff::activeTo>(
        "active_to", QT_TRANSLATE_NOOP("model", "Active until"), QT_TRANSLATE_NOOP("model", "Post"), Personal),
};

QString titleOf(const Record& record, const Titles& titles)
{
    return joined(titles(record.reference(F("person"))), record.text(F("role")), QStringLiteral(", "));
}

} // namespace

const EntityInfo& Staff::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Staff member"),
        QT_TRANSLATE_NOOP("model", "Staff"), fields, [] { return recordOf(Staff{}); }, titleOf, nullptr};
    return entity;
}

} // namespace core
