#include "core/model/entities/sessionrole.h"

#include "core/model/entities/session.h"
#include "core/model/entities/titles.h"

namespace core {

ChoiceList choicesOf(SessionRoleKind)
{
    static constexpr ChoiceWord words[] = {{"organizer", QT_TRANSLATE_NOOP("model", "Organiser")},
        {"moderator", QT_TRANSLATE_NOOP("model", "Moderator")},
        {"co_moderator", QT_TRANSLATE_NOOP("model", "Second moderator")},
        {"speaker", QT_TRANSLATE_NOOP("model", "Speaker")},
        {"guest_facilitator", QT_TRANSLATE_NOOP("model", "Guest facilitator")},
        {"municipal_expert", QT_TRANSLATE_NOOP("model", "Expert from a municipality")},
        {"minute_taker", QT_TRANSLATE_NOOP("model", "Keeps the record")}, {"host", QT_TRANSLATE_NOOP("model", "Host")},
        {"tech", QT_TRANSLATE_NOOP("model", "Technology")}};
    return words;
}

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&SessionRole::session>("session", QT_TRANSLATE_NOOP("model", "Session"),
        QT_TRANSLATE_NOOP("model", "Role in a session"), Required | Listed | InTitle | Owner),
    field<&SessionRole::role>(
        "role", QT_TRANSLATE_NOOP("model", "Role"), QT_TRANSLATE_NOOP("model", "Role in a session"), Listed),
    field<&SessionRole::who>("who", QT_TRANSLATE_NOOP("model", "Who"), QT_TRANSLATE_NOOP("model", "Role in a session"),
        Listed | InTitle | Personal),
    field<&SessionRole::roleName>("role_name", QT_TRANSLATE_NOOP("model", "In words"),
        QT_TRANSLATE_NOOP("model", "Role in a session"), Listed | InTitle),
    field<&SessionRole::startTime>(
        "start_time", QT_TRANSLATE_NOOP("model", "From"), QT_TRANSLATE_NOOP("model", "Role in a session")),
    field<&SessionRole::endTime>(
        "end_time", QT_TRANSLATE_NOOP("model", "Until"), QT_TRANSLATE_NOOP("model", "Role in a session")),
    field<&SessionRole::note>(
        "note", QT_TRANSLATE_NOOP("model", "Note"), QT_TRANSLATE_NOOP("model", "Role in a session")),
};

QString titleOf(const Record& record, const Titles& titles)
{
    return joined(joined(titles(record.reference(F("who"))), record.text(F("role_name")), QStringLiteral(" – ")),
        titles(record.reference(F("session"))), QStringLiteral(" – "));
}

} // namespace

const EntityInfo& SessionRole::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Role in a session"),
        QT_TRANSLATE_NOOP("model", "Roles"), fields, [] { return recordOf(SessionRole{}); }, titleOf, nullptr};
    return entity;
}

} // namespace core
