#include "core/model/entities/decisionoption.h"

#include "core/model/entities/groupdecision.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&DecisionOption::decision>("group_decision", QT_TRANSLATE_NOOP("model", "Group decision"),
        QT_TRANSLATE_NOOP("model", "Option"), Required | Listed | Owner),
    field<&DecisionOption::order>(
        "order_key", QT_TRANSLATE_NOOP("model", "Order"), QT_TRANSLATE_NOOP("model", "Option")),
    field<&DecisionOption::option>("option", QT_TRANSLATE_NOOP("model", "Option"), QT_TRANSLATE_NOOP("model", "Option"),
        Required | Listed | Found | InTitle),
    field<&DecisionOption::votes>(
        "votes", QT_TRANSLATE_NOOP("model", "Votes"), QT_TRANSLATE_NOOP("model", "Option"), Listed),
};

QString titleOf(const Record& record, const Titles&)
{
    return record.text(F("option"));
}

} // namespace

const EntityInfo& DecisionOption::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Option"),
        QT_TRANSLATE_NOOP("model", "Options"), fields, [] { return recordOf(DecisionOption{}); }, titleOf, nullptr};
    return entity;
}

} // namespace core
