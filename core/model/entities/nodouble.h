#pragma once

#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

/** Kinds of which two records may be taken for one: those that are known by a name and come in from many sides. */
struct NameBearer {
    static constexpr const char* entityKey = "municipality org_unit organisation person committee";
};

/** Somebody has looked at two likely doubles and found that they are two. Nobody is asked again. */
struct NoDouble {
    static constexpr const char* entityKey = "no_double";
    [[nodiscard]] static const EntityInfo& info();

    Ref<NameBearer> record;
    Ref<NameBearer> other; ///< empty once it is gone
    QString who; ///< found it

    bool operator==(const NoDouble&) const = default;
};

} // namespace core
