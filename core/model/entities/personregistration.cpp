#include "core/model/entities/personregistration.h"

#include "core/model/entities/municipality.h"
#include "core/model/entities/person.h"
#include "core/model/entities/titles.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&PersonRegistration::subject>("subject", QT_TRANSLATE_NOOP("model", "Belongs to"),
        QT_TRANSLATE_NOOP("model", "Registration of a person"), Required | Listed | InTitle | Owner | Personal),
    field<&PersonRegistration::person>("person", QT_TRANSLATE_NOOP("model", "Person"),
        QT_TRANSLATE_NOOP("model", "Registration of a person"), Required | Listed | InTitle | Personal),
    field<&PersonRegistration::municipality>("municipality", QT_TRANSLATE_NOOP("model", "Comes for"),
        QT_TRANSLATE_NOOP("model", "Registration of a person"), Listed | Personal),
    field<&PersonRegistration::state>("state", QT_TRANSLATE_NOOP("model", "State"),
        QT_TRANSLATE_NOOP("model", "Registration of a person"), Listed | Personal),
    field<&PersonRegistration::receivedOn>("received_on", QT_TRANSLATE_NOOP("model", "Received on"),
        QT_TRANSLATE_NOOP("model", "Registration of a person"), Listed | Personal),
    field<&PersonRegistration::channel>("channel", QT_TRANSLATE_NOOP("model", "Received"),
        QT_TRANSLATE_NOOP("model", "Registration of a person"), Listed | Personal),
    field<&PersonRegistration::choice>("choice", QT_TRANSLATE_NOOP("model", "Choice of workshop"),
        QT_TRANSLATE_NOOP("model", "Registration of a person"), Listed | Personal),
    field<&PersonRegistration::foodNeeds>("food_needs", QT_TRANSLATE_NOOP("model", "Food"),
        QT_TRANSLATE_NOOP("model", "Registration of a person"), Personal | Confidential),
    field<&PersonRegistration::accessNeeds>("access_needs", QT_TRANSLATE_NOOP("model", "Access"),
        QT_TRANSLATE_NOOP("model", "Registration of a person"), Personal | Confidential),
    field<&PersonRegistration::remarks>("remarks", QT_TRANSLATE_NOOP("model", "Remarks"),
        QT_TRANSLATE_NOOP("model", "Registration of a person"), Personal),
};

QString titleOf(const Record& record, const Titles& titles)
{
    return joined(titles(record.reference(F("person"))), titles(record.reference(F("subject"))), QStringLiteral(" – "));
}

} // namespace

const EntityInfo& PersonRegistration::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Registration of a person"),
        QT_TRANSLATE_NOOP("model", "Registrations of persons"), fields, [] { return recordOf(PersonRegistration{}); },
        titleOf, nullptr};
    return entity;
}

} // namespace core
