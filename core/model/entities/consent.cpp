#include "core/model/entities/consent.h"

#include "core/model/entities/person.h"

namespace core {

ChoiceList choicesOf(ConsentKind)
{
    static constexpr ChoiceWord words[] = {
        {"contact_list", QT_TRANSLATE_NOOP("model", "Contact list for participants")},
        {"photo", QT_TRANSLATE_NOOP("model", "Photos and video")},
        {"invitations", QT_TRANSLATE_NOOP("model", "Newsletter and invitations")},
        {"longer_storage", QT_TRANSLATE_NOOP("model", "Storage beyond the period")},
        {"release", QT_TRANSLATE_NOOP("model", "Release of an experience")}};
    return words;
}

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&Consent::person>("person", QT_TRANSLATE_NOOP("model", "Person"), QT_TRANSLATE_NOOP("model", "Consent"),
        Required | Listed | InTitle | Owner | Personal),
    field<&Consent::kind>("kind", QT_TRANSLATE_NOOP("model", "Kind of consent"), QT_TRANSLATE_NOOP("model", "Consent"),
        Listed | Personal),
    field<&Consent::givenOn>("given_on", QT_TRANSLATE_NOOP("model", "Given on"), QT_TRANSLATE_NOOP("model", "Consent"),
        Required | Listed | Personal),
    field<&Consent::revokedOn>("revoked_on", QT_TRANSLATE_NOOP("model", "Revoked on"),
        QT_TRANSLATE_NOOP("model", "Consent"), Listed | Personal),
    field<&Consent::evidence>(
        "evidence", QT_TRANSLATE_NOOP("model", "Evidence"), QT_TRANSLATE_NOOP("model", "Consent"), Personal),
    field<&Consent::note>("note", QT_TRANSLATE_NOOP("model", "Note"), QT_TRANSLATE_NOOP("model", "Consent"), Personal),
};

QString titleOf(const Record& record, const Titles& titles)
{
    return titles(record.reference(F("person")));
}

} // namespace

const EntityInfo& Consent::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Consent"),
        QT_TRANSLATE_NOOP("model", "Consents"), fields, [] { return recordOf(Consent{}); }, titleOf, nullptr};
    return entity;
}

} // namespace core
