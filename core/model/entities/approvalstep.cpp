#include "core/model/entities/approvalstep.h"

#include "core/model/entities/agreement.h"

namespace core {

ChoiceList choicesOf(ApprovalKind)
{
    static constexpr ChoiceWord words[] = {{"preliminary", QT_TRANSLATE_NOOP("model", "Preliminary consultation")},
        {"noted", QT_TRANSLATE_NOOP("model", "Taken note of")}, {"decision", QT_TRANSLATE_NOOP("model", "Decision")}};
    return words;
}

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&ApprovalStep::agreement>("agreement", QT_TRANSLATE_NOOP("model", "Agreement"),
        QT_TRANSLATE_NOOP("model", "Approval step"), Required | Listed | Owner),
    field<&ApprovalStep::order>(
        "order_key", QT_TRANSLATE_NOOP("model", "Order"), QT_TRANSLATE_NOOP("model", "Approval step")),
    field<&ApprovalStep::body>("body", QT_TRANSLATE_NOOP("model", "Body"), QT_TRANSLATE_NOOP("model", "Approval step"),
        Required | Listed | Found | InTitle),
    field<&ApprovalStep::date>(
        "date", QT_TRANSLATE_NOOP("model", "Date"), QT_TRANSLATE_NOOP("model", "Approval step"), Listed),
    field<&ApprovalStep::kind>(
        "kind", QT_TRANSLATE_NOOP("model", "Kind of step"), QT_TRANSLATE_NOOP("model", "Approval step"), Listed),
    field<&ApprovalStep::documentNumber>("document_number", QT_TRANSLATE_NOOP("model", "Number of the paper"),
        QT_TRANSLATE_NOOP("model", "Approval step")),
};

QString titleOf(const Record& record, const Titles&)
{
    return record.text(F("body"));
}

} // namespace

const EntityInfo& ApprovalStep::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Approval step"),
        QT_TRANSLATE_NOOP("model", "Approval steps"), fields, [] { return recordOf(ApprovalStep{}); }, titleOf,
        nullptr};
    return entity;
}

} // namespace core
