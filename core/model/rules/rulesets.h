#pragma once

#include "core/model/rules/rule.h"

/** The rules by what they are about; each file of this folder holds one set. */
namespace core::rulesets {

[[nodiscard]] std::span<const Rule> municipality();
[[nodiscard]] std::span<const Rule> agreement();
[[nodiscard]] std::span<const Rule> series();
[[nodiscard]] std::span<const Rule> session();
[[nodiscard]] std::span<const Rule> registration();
[[nodiscard]] std::span<const Rule> places();
[[nodiscard]] std::span<const Rule> team();
[[nodiscard]] std::span<const Rule> consultation();
[[nodiscard]] std::span<const Rule> room();
[[nodiscard]] std::span<const Rule> calendar();
[[nodiscard]] std::span<const Rule> kept();
[[nodiscard]] std::span<const Rule> terms();
[[nodiscard]] std::span<const Rule> transitions();

} // namespace core::rulesets
