#include "core/model/entities/affiliation.h"

#include "core/model/entities/municipality.h"
#include "core/model/entities/organisation.h"
#include "core/model/entities/orgunit.h"
#include "core/model/entities/person.h"
#include "core/model/entities/titles.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&Affiliation::person>("person", QT_TRANSLATE_NOOP("model", "Person"),
        QT_TRANSLATE_NOOP("model", "Affiliation"), Required | Listed | Owner | InTitle | Personal),
    field<&Affiliation::municipality>("municipality", QT_TRANSLATE_NOOP("model", "Municipality"),
        QT_TRANSLATE_NOOP("model", "Affiliation"), Listed | InTitle | Personal),
    field<&Affiliation::organisation>("organisation", QT_TRANSLATE_NOOP("model", "Organisation"),
        QT_TRANSLATE_NOOP("model", "Affiliation"), Listed | InTitle | Personal),
    field<&Affiliation::orgUnit>("org_unit", QT_TRANSLATE_NOOP("model", "Organisational unit"),
        QT_TRANSLATE_NOOP("model", "Affiliation"), Listed | Personal),
    field<&Affiliation::position>("position", QT_TRANSLATE_NOOP("model", "Position"),
        QT_TRANSLATE_NOOP("model", "Affiliation"), Listed | Found | Personal),
    field<&Affiliation::from>(
        "valid_from", QT_TRANSLATE_NOOP("model", "From"), QT_TRANSLATE_NOOP("model", "Affiliation"), Listed | Personal),
    field<&Affiliation::to>(
        "valid_to", QT_TRANSLATE_NOOP("model", "Until"), QT_TRANSLATE_NOOP("model", "Affiliation"), Listed | Personal),
    field<&Affiliation::isPrimary>("is_primary", QT_TRANSLATE_NOOP("model", "Main affiliation"),
        QT_TRANSLATE_NOOP("model", "Affiliation"), Personal),
};

QString titleOf(const Record& record, const Titles& titles)
{
    const QString body = joined(
        titles(record.reference(F("municipality"))), titles(record.reference(F("organisation"))), QStringLiteral(", "));
    return joined(titles(record.reference(F("person"))), body, QStringLiteral(" – "));
}

} // namespace

const EntityInfo& Affiliation::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Affiliation"),
        QT_TRANSLATE_NOOP("model", "Affiliations"), fields, [] { return recordOf(Affiliation{}); }, titleOf, nullptr};
    return entity;
}

} // namespace core
