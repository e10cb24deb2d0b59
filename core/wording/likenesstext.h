#pragma once

#include "core/model/likeness.h"

namespace core {

/** What speaks for two records being the same: "same e-mail, first and last name swapped". In the language spoken. */
[[nodiscard]] QString likenessText(const Likeness& likeness);

} // namespace core
