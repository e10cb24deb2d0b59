#include "core/model/entities/transferprocess.h"

#include "core/model/entities/consultationcase.h"
#include "core/model/entities/municipality.h"
#include "core/model/entities/titles.h"
#include "core/model/entities/transferobject.h"

namespace core {

ChoiceList choicesOf(ProcessState)
{
    static constexpr ChoiceWord words[] = {{"interested", QT_TRANSLATE_NOOP("model", "Interested")},
        {"clarified", QT_TRANSLATE_NOOP("model", "Clarified")},
        {"adapting", QT_TRANSLATE_NOOP("model", "Being adapted")},
        {"carried_out", QT_TRANSLATE_NOOP("model", "Carried out")},
        {"broken_off", QT_TRANSLATE_NOOP("model", "Broken off")}};
    return words;
}

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&TransferProcess::transferObject>("transfer_object", QT_TRANSLATE_NOOP("model", "Transfer object"),
        QT_TRANSLATE_NOOP("model", "Transfer process"), Required | Listed | InTitle | Owner),
    field<&TransferProcess::giver>("giver", QT_TRANSLATE_NOOP("model", "Giving municipality"),
        QT_TRANSLATE_NOOP("model", "Transfer process"), Listed),
    field<&TransferProcess::receiver>("receiver", QT_TRANSLATE_NOOP("model", "Receiving municipality"),
        QT_TRANSLATE_NOOP("model", "Transfer process"), Required | Listed | InTitle),
    field<&TransferProcess::state>(
        "state", QT_TRANSLATE_NOOP("model", "State"), QT_TRANSLATE_NOOP("model", "Transfer process"), Listed),
    field<&TransferProcess::consultationCase>("consultation_case", QT_TRANSLATE_NOOP("model", "Consultation case"),
        QT_TRANSLATE_NOOP("model", "Transfer process")),
    field<&TransferProcess::need>(
        "need", QT_TRANSLATE_NOOP("model", "Need"), QT_TRANSLATE_NOOP("model", "Transfer process")),
    field<&TransferProcess::adaptation>(
        "adaptation", QT_TRANSLATE_NOOP("model", "Adaptation"), QT_TRANSLATE_NOOP("model", "Transfer process")),
    field<&TransferProcess::steps>(
        "steps", QT_TRANSLATE_NOOP("model", "Steps, one a line"), QT_TRANSLATE_NOOP("model", "Transfer process")),
    field<&TransferProcess::result>(
        "result", QT_TRANSLATE_NOOP("model", "Result"), QT_TRANSLATE_NOOP("model", "Transfer process")),
    field<&TransferProcess::handoverTo>("handover_to", QT_TRANSLATE_NOOP("model", "Handed over to"),
        QT_TRANSLATE_NOOP("model", "Transfer process"), Listed),
};

QString titleOf(const Record& record, const Titles& titles)
{
    return joined(
        titles(record.reference(F("transfer_object"))), titles(record.reference(F("receiver"))), QStringLiteral(" – "));
}

} // namespace

const EntityInfo& TransferProcess::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Transfer process"),
        QT_TRANSLATE_NOOP("model", "Transfer processes"), fields, [] { return recordOf(TransferProcess{}); }, titleOf,
        nullptr};
    return entity;
}

} // namespace core
