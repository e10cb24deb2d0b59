#pragma once

#include "core/model/entities/vocabulary.h"
#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct Municipality;
struct Session;

/** domain.md 2.2 E */
enum class ParkingDecision { Open, Later, NextSession, Measure, Done };
[[nodiscard]] ChoiceList choicesOf(ParkingDecision);

/** A topic put aside in a session, and what became of it (domain.md 2.2 E). */
struct ParkingItem {
    static constexpr const char* entityKey = "parking_item";
    [[nodiscard]] static const EntityInfo& info();

    Ref<Session> session;
    OrderKey order;
    LongText topic;
    QString raisedBy;
    Ref<Municipality> municipality;
    ParkingDecision decision = ParkingDecision::Open;
    Confidentiality confidentiality = Confidentiality::Group;

    bool operator==(const ParkingItem&) const = default;
};

} // namespace core
