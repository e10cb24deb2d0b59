#pragma once

#include "core/model/entities/measure.h"

namespace core::rulesets {

/** Whether a person may take a measure from one state to another (domain.md 2.4.7). */
[[nodiscard]] bool isArrow(MeasureState from, MeasureState to);

} // namespace core::rulesets
