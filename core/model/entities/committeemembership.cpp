#include "core/model/entities/committeemembership.h"

#include "core/model/entities/committee.h"
#include "core/model/entities/person.h"
#include "core/model/entities/titles.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&CommitteeMembership::committee>("committee", QT_TRANSLATE_NOOP("model", "Committee"),
        QT_TRANSLATE_NOOP("model", "Member"), Required | Listed | InTitle | Owner),
    field<&CommitteeMembership::person>("person", QT_TRANSLATE_NOOP("model", "Person"),
        QT_TRANSLATE_NOOP("model", "Member"), Listed | InTitle | Personal),
    field<&CommitteeMembership::body>(
        "body", QT_TRANSLATE_NOOP("model", "Body represented"), QT_TRANSLATE_NOOP("model", "Member"), Listed | InTitle),
    field<&CommitteeMembership::bodyName>("body_name", QT_TRANSLATE_NOOP("model", "Body represented, in words"),
        QT_TRANSLATE_NOOP("model", "Member"), Listed),
    field<&CommitteeMembership::role>("role", QT_TRANSLATE_NOOP("model", "Role"), QT_TRANSLATE_NOOP("model", "Member"),
        Listed | Personal, "committee_role"),
    field<&CommitteeMembership::interest>(
        "interest", QT_TRANSLATE_NOOP("model", "Interest"), QT_TRANSLATE_NOOP("model", "Member")),
    field<&CommitteeMembership::start>(
        "start", QT_TRANSLATE_NOOP("model", "From"), QT_TRANSLATE_NOOP("model", "Member"), Listed | Personal),
    field<&CommitteeMembership::end>(
        "end", QT_TRANSLATE_NOOP("model", "Until"), QT_TRANSLATE_NOOP("model", "Member"), Listed | Personal),
};

QString titleOf(const Record& record, const Titles& titles)
{
    return joined(
        joined(titles(record.reference(F("person"))), titles(record.reference(F("body"))), QStringLiteral(" – ")),
        titles(record.reference(F("committee"))), QStringLiteral(" – "));
}

} // namespace

const EntityInfo& CommitteeMembership::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Member"),
        QT_TRANSLATE_NOOP("model", "Members"), fields, [] { return recordOf(CommitteeMembership{}); }, titleOf,
        nullptr};
    return entity;
}

} // namespace core
