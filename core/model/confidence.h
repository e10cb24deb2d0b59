#pragma once

#include "core/model/audience.h"
#include "core/model/record.h"

namespace core {

/** Who may read a record; nullopt for kinds that say nothing of it. */
[[nodiscard]] std::optional<Confidentiality> confidentialityOf(const Record& record);

/** Whether readers may see a record, as far as it says itself (V-41). */
[[nodiscard]] bool mayRead(Audience audience, const Record& record);

} // namespace core
