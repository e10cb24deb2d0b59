#pragma once

#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

/** A way of peer consultation with its phases (domain.md appendix C, own wording). */
struct PeerTemplate {
    static constexpr const char* entityKey = "peer_template";
    [[nodiscard]] static const EntityInfo& info();

    QString name;
    LongText description;
    std::optional<qint64> minAdvisors;
    bool retired = false;

    bool operator==(const PeerTemplate&) const = default;
};

} // namespace core
