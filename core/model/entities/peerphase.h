#pragma once

#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

/** Kinds that a phase may name as "belongs to". */
struct PhaseOwner {
    static constexpr const char* entityKey = "peer_template peer_consultation";
};

/** A phase of peer consultation, as planned in a template or as it was (domain.md 2.2 E). */
struct PeerPhase {
    static constexpr const char* entityKey = "peer_phase";
    [[nodiscard]] static const EntityInfo& info();

    Ref<PhaseOwner> subject;
    OrderKey order;
    QString name;
    std::optional<qint64> plannedMin;
    QString whoSpeaks;
    QString whoListens;
    LongText hint;
    QTime actualStart;
    QTime actualEnd;
    std::optional<qint64> extraMin; ///< given to it while it ran
    bool skipped = false;
    LongText notes;

    bool operator==(const PeerPhase&) const = default;
};

} // namespace core
