#include "core/model/entities/ruleoverride.h"

#include "core/model/entities/rulesubject.h"
#include "core/model/entities/titles.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&RuleOverride::record>("record", QT_TRANSLATE_NOOP("model", "Concerns"),
        QT_TRANSLATE_NOOP("model", "Exception"), Required | Listed | Owner | InTitle),
    field<&RuleOverride::rule>("rule", QT_TRANSLATE_NOOP("model", "Rule"), QT_TRANSLATE_NOOP("model", "Exception"),
        Required | Listed | InTitle),
    field<&RuleOverride::part>(
        "part", QT_TRANSLATE_NOOP("model", "Found fault with"), QT_TRANSLATE_NOOP("model", "Exception")),
    field<&RuleOverride::other>(
        "other", QT_TRANSLATE_NOOP("model", "With regard to"), QT_TRANSLATE_NOOP("model", "Exception")),
    field<&RuleOverride::amount>(
        "amount", QT_TRANSLATE_NOOP("model", "Up to an extent of"), QT_TRANSLATE_NOOP("model", "Exception")),
    field<&RuleOverride::reason>("reason", QT_TRANSLATE_NOOP("model", "Reason"),
        QT_TRANSLATE_NOOP("model", "Exception"), Required | Listed | Found),
    field<&RuleOverride::until>(
        "until", QT_TRANSLATE_NOOP("model", "Until"), QT_TRANSLATE_NOOP("model", "Exception"), Listed),
    field<&RuleOverride::who>(
        "who", QT_TRANSLATE_NOOP("model", "Decided by"), QT_TRANSLATE_NOOP("model", "Exception"), Listed | Personal),
};

QString titleOf(const Record& record, const Titles& titles)
{
    return joined(record.text(F("rule")), titles(record.reference(F("record"))), QStringLiteral(" – "));
}

} // namespace

const EntityInfo& RuleOverride::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Exception"),
        QT_TRANSLATE_NOOP("model", "Exceptions"), fields, [] { return recordOf(RuleOverride{}); }, titleOf, nullptr};
    return entity;
}

} // namespace core
