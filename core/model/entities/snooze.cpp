#include "core/model/entities/snooze.h"

#include "core/model/entities/titles.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&Snooze::subject>("subject", QT_TRANSLATE_NOOP("model", "About"), QT_TRANSLATE_NOOP("model", "Snooze"),
        Required | Listed | InTitle | Owner),
    field<&Snooze::words>("what", QT_TRANSLATE_NOOP("model", "What"), QT_TRANSLATE_NOOP("model", "Snooze"),
        Required | Listed | Found | InTitle),
    field<&Snooze::until>(
        "until", QT_TRANSLATE_NOOP("model", "Until"), QT_TRANSLATE_NOOP("model", "Snooze"), Required | Listed),
    field<&Snooze::reason>(
        "reason", QT_TRANSLATE_NOOP("model", "Reason"), QT_TRANSLATE_NOOP("model", "Snooze"), Listed),
    field<&Snooze::who>(
        "who", QT_TRANSLATE_NOOP("model", "Put off by"), QT_TRANSLATE_NOOP("model", "Snooze"), Personal),
};

QString titleOf(const Record& record, const Titles& titles)
{
    return joined(record.text(F("what")), titles(record.reference(F("subject"))), QStringLiteral(" – "));
}

} // namespace

const EntityInfo& Snooze::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Snooze"),
        QT_TRANSLATE_NOOP("model", "Snoozes"), fields, [] { return recordOf(Snooze{}); }, titleOf, nullptr};
    return entity;
}

} // namespace core
