#include "core/model/entities/organisationlink.h"

#include "core/model/entities/municipality.h"
#include "core/model/entities/organisation.h"
#include "core/model/entities/titles.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&OrganisationLink::organisation>("organisation", QT_TRANSLATE_NOOP("model", "Organisation"),
        QT_TRANSLATE_NOOP("model", "Work with a municipality"), Required | Listed | InTitle | Owner),
    field<&OrganisationLink::municipality>("municipality", QT_TRANSLATE_NOOP("model", "Municipality"),
        QT_TRANSLATE_NOOP("model", "Work with a municipality"), Required | Listed | InTitle),
    field<&OrganisationLink::role>("role", QT_TRANSLATE_NOOP("model", "Part it plays"),
        QT_TRANSLATE_NOOP("model", "Work with a municipality"), Listed, "organisation_role"),
    field<&OrganisationLink::start>(
        "start", QT_TRANSLATE_NOOP("model", "From"), QT_TRANSLATE_NOOP("model", "Work with a municipality"), Listed),
    field<&OrganisationLink::end>(
        "end", QT_TRANSLATE_NOOP("model", "Until"), QT_TRANSLATE_NOOP("model", "Work with a municipality"), Listed),
    field<&OrganisationLink::note>(
        "note", QT_TRANSLATE_NOOP("model", "Note"), QT_TRANSLATE_NOOP("model", "Work with a municipality")),
};

QString titleOf(const Record& record, const Titles& titles)
{
    return joined(titles(record.reference(F("organisation"))), titles(record.reference(F("municipality"))),
        QStringLiteral(" – "));
}

} // namespace

const EntityInfo& OrganisationLink::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Work with a municipality"),
        QT_TRANSLATE_NOOP("model", "Work with municipalities"), fields, [] { return recordOf(OrganisationLink{}); },
        titleOf, nullptr};
    return entity;
}

} // namespace core
