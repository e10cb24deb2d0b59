#pragma once

#include "core/book/book.h"
#include "core/model/overview/readiness.h"

namespace core {

/** The change that takes a series to its next state, as one act; UsageWrong where there is none. */
[[nodiscard]] Result<acts::Proposal> seriesStep(const Reader& reader, RecordId series);

/** How far a series is on its way there: what the rules say of that change, and what a planner would see to. */
[[nodiscard]] Result<Readiness> readinessOf(const Book& book, RecordId series);

} // namespace core
