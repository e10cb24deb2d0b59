#include "core/model/entities/person.h"

#include "core/model/entities/titles.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&Person::salutation>(
        "salutation", QT_TRANSLATE_NOOP("model", "Salutation"), QT_TRANSLATE_NOOP("model", "Person"), Personal),
    field<&Person::academicTitle>(
        "title", QT_TRANSLATE_NOOP("model", "Academic title"), QT_TRANSLATE_NOOP("model", "Person"), Personal),
    field<&Person::firstName>("first_name", QT_TRANSLATE_NOOP("model", "First name"),
        QT_TRANSLATE_NOOP("model", "Person"), Listed | Sorted | Found | InTitle | Personal),
    field<&Person::lastName>("last_name", QT_TRANSLATE_NOOP("model", "Last name"), QT_TRANSLATE_NOOP("model", "Person"),
        Required | Listed | Sorted | Found | InTitle | Personal),
    field<&Person::email>("email", QT_TRANSLATE_NOOP("model", "E-mail"), QT_TRANSLATE_NOOP("model", "Contact"),
        Listed | Found | Email | Personal | MatchKey),
    field<&Person::phone>(
        "phone", QT_TRANSLATE_NOOP("model", "Phone"), QT_TRANSLATE_NOOP("model", "Contact"), Listed | Phone | Personal),
    field<&Person::mobile>(
        "mobile", QT_TRANSLATE_NOOP("model", "Mobile phone"), QT_TRANSLATE_NOOP("model", "Contact"), Phone | Personal),
    field<&Person::website>(
        "website", QT_TRANSLATE_NOOP("model", "Website"), QT_TRANSLATE_NOOP("model", "Contact"), Web | Personal),
    field<&Person::functionLevel>("function_level", QT_TRANSLATE_NOOP("model", "Function level"),
        QT_TRANSLATE_NOOP("model", "Function"), Listed | Personal),
    field<&Person::educationRole>("education_role", QT_TRANSLATE_NOOP("model", "Role in education management"),
        QT_TRANSLATE_NOOP("model", "Function"), Listed | Sorted | Found | Personal, "education_role"),
    field<&Person::isExpert>(
        "is_expert", QT_TRANSLATE_NOOP("model", "Expert"), QT_TRANSLATE_NOOP("model", "Function"), Personal),
    field<&Person::expertise>(
        "expertise", QT_TRANSLATE_NOOP("model", "Expertise"), QT_TRANSLATE_NOOP("model", "Function"), Found | Personal),
    field<&Person::sourceOfData>("source_of_data", QT_TRANSLATE_NOOP("model", "Source of the data"),
        QT_TRANSLATE_NOOP("model", "Data protection"), Personal),
    field<&Person::checkedOn>("checked_on", QT_TRANSLATE_NOOP("model", "Data checked on"),
        QT_TRANSLATE_NOOP("model", "Data protection"), Personal),
    field<&Person::anonymizedOn>("anonymized_on", QT_TRANSLATE_NOOP("model", "Made anonymous on"),
        QT_TRANSLATE_NOOP("model", "Data protection"), Personal),
    field<&Person::blocked>("blocked", QT_TRANSLATE_NOOP("model", "Processing restricted"),
        QT_TRANSLATE_NOOP("model", "Data protection"), Personal),
    field<&Person::note>("note", QT_TRANSLATE_NOOP("model", "Note"), QT_TRANSLATE_NOOP("model", "Data protection"),
        Personal | Confidential),
};

QString titleOf(const Record& record, const Titles&)
{
    return joined(record.text(F("last_name")), record.text(F("first_name")), QStringLiteral(", "));
}

} // namespace

const EntityInfo& Person::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Person"),
        QT_TRANSLATE_NOOP("model", "Persons"), fields, [] { return recordOf(Person{}); }, titleOf, nullptr};
    return entity;
}

} // namespace core
