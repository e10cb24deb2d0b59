#pragma once

#include <span>

namespace core {
struct EntityInfo;
}

namespace core::entities {

/** The list that every record kind is entered in. */
[[nodiscard]] std::span<const EntityInfo* const> registry();

} // namespace core::entities
