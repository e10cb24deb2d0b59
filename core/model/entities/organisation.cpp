#include "core/model/entities/organisation.h"

#include "core/model/entities/municipality.h"
#include "core/model/entities/titles.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&Organisation::name>("name", QT_TRANSLATE_NOOP("model", "Name"), QT_TRANSLATE_NOOP("model", "Organisation"),
        Required | Listed | Sorted | Found | InTitle | MatchKey),
    field<&Organisation::kind>("kind", QT_TRANSLATE_NOOP("model", "Kind of organisation"),
        QT_TRANSLATE_NOOP("model", "Organisation"), Listed | Sorted | Found, "organisation_kind"),
    field<&Organisation::actorLevel>(
        "actor_level", QT_TRANSLATE_NOOP("model", "Actor level"), QT_TRANSLATE_NOOP("model", "Organisation"), Listed),
    field<&Organisation::municipality>(
        "municipality", QT_TRANSLATE_NOOP("model", "Municipality"), QT_TRANSLATE_NOOP("model", "Organisation"), Listed),
    field<&Organisation::address>(
        "address", QT_TRANSLATE_NOOP("model", "Address"), QT_TRANSLATE_NOOP("model", "Contact")),
    field<&Organisation::phone>(
        "phone", QT_TRANSLATE_NOOP("model", "Phone"), QT_TRANSLATE_NOOP("model", "Contact"), Phone),
    field<&Organisation::email>(
        "email", QT_TRANSLATE_NOOP("model", "E-mail"), QT_TRANSLATE_NOOP("model", "Contact"), Email),
    field<&Organisation::website>(
        "website", QT_TRANSLATE_NOOP("model", "Website"), QT_TRANSLATE_NOOP("model", "Contact"), Web),
    field<&Organisation::note>("note", QT_TRANSLATE_NOOP("model", "Note"), QT_TRANSLATE_NOOP("model", "Contact")),
};

QString titleOf(const Record& record, const Titles&)
{
    return record.text(F("name"));
}

} // namespace

const EntityInfo& Organisation::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Organisation"),
        QT_TRANSLATE_NOOP("model", "Organisations"), fields, [] { return recordOf(Organisation{}); }, titleOf, nullptr};
    return entity;
}

} // namespace core
