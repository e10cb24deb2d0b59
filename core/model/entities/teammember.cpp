#include "core/model/entities/teammember.h"

#include "core/model/entities/person.h"
#include "core/model/entities/session.h"
#include "core/model/entities/team.h"
#include "core/model/entities/titles.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&TeamMember::team>("team", QT_TRANSLATE_NOOP("model", "Team"), QT_TRANSLATE_NOOP("model", "Team member"),
        Required | Listed | Owner | InTitle | Personal),
    field<&TeamMember::person>("person", QT_TRANSLATE_NOOP("model", "Person"),
        QT_TRANSLATE_NOOP("model", "Team member"), Required | Listed | InTitle | Personal),
    field<&TeamMember::teamRole>("team_role", QT_TRANSLATE_NOOP("model", "Role in the team"),
        QT_TRANSLATE_NOOP("model", "Team member"), Listed | Found | Personal, "team_role"),
    field<&TeamMember::functionLevel>("function_level", QT_TRANSLATE_NOOP("model", "Function level"),
        QT_TRANSLATE_NOOP("model", "Team member"), Listed | Personal),
    field<&TeamMember::fromSession>("from_session", QT_TRANSLATE_NOOP("model", "From session"),
        QT_TRANSLATE_NOOP("model", "Team member"), Personal),
    field<&TeamMember::toSession>(
        "to_session", QT_TRANSLATE_NOOP("model", "Until session"), QT_TRANSLATE_NOOP("model", "Team member"), Personal),
    field<&TeamMember::replacedBy>(
        "replaced_by", QT_TRANSLATE_NOOP("model", "Replaced by"), QT_TRANSLATE_NOOP("model", "Team member"), Personal),
    field<&TeamMember::isException>("is_exception", QT_TRANSLATE_NOOP("model", "Beyond the team size"),
        QT_TRANSLATE_NOOP("model", "Team member"), Personal),
    field<&TeamMember::exceptionReason>("exception_reason", QT_TRANSLATE_NOOP("model", "Reason for the exception"),
        QT_TRANSLATE_NOOP("model", "Team member"), Personal),
};

QString titleOf(const Record& record, const Titles& titles)
{
    return joined(titles(record.reference(F("person"))), titles(record.reference(F("team"))), QStringLiteral(" – "));
}

} // namespace

const EntityInfo& TeamMember::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Team member"),
        QT_TRANSLATE_NOOP("model", "Team members"), fields, [] { return recordOf(TeamMember{}); }, titleOf, nullptr};
    return entity;
}

} // namespace core
