#include "core/model/entities/groupdecision.h"

#include "core/model/entities/agendaitem.h"
#include "core/model/entities/session.h"

namespace core {

ChoiceList choicesOf(DecisionKind)
{
    static constexpr ChoiceWord words[] = {{"topic", QT_TRANSLATE_NOOP("model", "Topic")},
        {"method", QT_TRANSLATE_NOOP("model", "Method of work")}, {"date", QT_TRANSLATE_NOOP("model", "Next date")},
        {"host", QT_TRANSLATE_NOOP("model", "Hosting")},
        {"confidentiality", QT_TRANSLATE_NOOP("model", "Handling of what is said")},
        {"other", QT_TRANSLATE_NOOP("model", "Something else")}};
    return words;
}

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&GroupDecision::session>("session", QT_TRANSLATE_NOOP("model", "Session"),
        QT_TRANSLATE_NOOP("model", "Group decision"), Required | Listed | Owner),
    field<&GroupDecision::order>(
        "order_key", QT_TRANSLATE_NOOP("model", "Order"), QT_TRANSLATE_NOOP("model", "Group decision")),
    field<&GroupDecision::question>("question", QT_TRANSLATE_NOOP("model", "Question"),
        QT_TRANSLATE_NOOP("model", "Group decision"), Required | Listed | Found | InTitle),
    field<&GroupDecision::kind>(
        "kind", QT_TRANSLATE_NOOP("model", "About"), QT_TRANSLATE_NOOP("model", "Group decision"), Listed),
    field<&GroupDecision::agendaItem>(
        "agenda_item", QT_TRANSLATE_NOOP("model", "Agenda item"), QT_TRANSLATE_NOOP("model", "Group decision")),
    field<&GroupDecision::result>(
        "result", QT_TRANSLATE_NOOP("model", "Result"), QT_TRANSLATE_NOOP("model", "Group decision"), Listed),
    field<&GroupDecision::decidedAt>(
        "decided_at", QT_TRANSLATE_NOOP("model", "Decided at"), QT_TRANSLATE_NOOP("model", "Group decision")),
    field<&GroupDecision::note>(
        "note", QT_TRANSLATE_NOOP("model", "Note"), QT_TRANSLATE_NOOP("model", "Group decision")),
};

QString titleOf(const Record& record, const Titles&)
{
    return record.text(F("question"));
}

} // namespace

const EntityInfo& GroupDecision::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Group decision"),
        QT_TRANSLATE_NOOP("model", "Group decisions"), fields, [] { return recordOf(GroupDecision{}); }, titleOf,
        nullptr};
    return entity;
}

} // namespace core
