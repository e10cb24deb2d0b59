#pragma once

#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct Municipality;

/** A part of a municipality's administration: Dezernat, Amt, Bildungsbüro (domain.md 2.2 A). */
struct OrgUnit {
    static constexpr const char* entityKey = "org_unit";
    [[nodiscard]] static const EntityInfo& info();

    Ref<Municipality> municipality;
    QString name;
    QString kind;
    Ref<OrgUnit> parent;
    QString phone;
    QString email;
    LongText note;

    bool operator==(const OrgUnit&) const = default;
};

} // namespace core
