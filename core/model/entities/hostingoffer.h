#pragma once

#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct Municipality;
struct Series;
struct Session;

/** domain.md 2.2 D */
enum class OfferState { Offered, Accepted, Refused };
[[nodiscard]] ChoiceList choicesOf(OfferState);

/** A municipality offers to be host (domain.md 2.2 D). */
struct HostingOffer {
    static constexpr const char* entityKey = "hosting_offer";
    [[nodiscard]] static const EntityInfo& info();

    Ref<Series> series;
    Ref<Municipality> municipality;
    Ref<Session> session;
    FuzzyDate period;
    QString room;
    std::optional<qint64> capacity;
    QDate offeredOn;
    OfferState state = OfferState::Offered;
    LongText note;

    bool operator==(const HostingOffer&) const = default;
};

} // namespace core
