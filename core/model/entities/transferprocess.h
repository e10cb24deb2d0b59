#pragma once

#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct ConsultationCase;
struct Municipality;
struct TransferObject;

/** domain.md 2.2 F */
enum class ProcessState { Interested, Clarified, Adapting, Carried, Broken };
[[nodiscard]] ChoiceList choicesOf(ProcessState);

/** One municipality takes over what another has (domain.md 2.2 F). */
struct TransferProcess {
    static constexpr const char* entityKey = "transfer_process";
    [[nodiscard]] static const EntityInfo& info();

    Ref<TransferObject> transferObject;
    Ref<Municipality> giver;
    Ref<Municipality> receiver;
    ProcessState state = ProcessState::Interested;
    Ref<ConsultationCase> consultationCase;
    LongText need;
    LongText adaptation;
    LongText steps;
    LongText result;
    QString handoverTo;

    bool operator==(const TransferProcess&) const = default;
};

} // namespace core
