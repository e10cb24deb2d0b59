#pragma once

#include "tests/support/memorybook.h"

namespace test {

/** What a person sees of a book: data, conflicts with the values to choose from, and what is kept. */
[[nodiscard]] QString seen(const MemoryBook& book);
/** The lines that only one of two such texts has. */
[[nodiscard]] QString difference(const QString& before, const QString& after);

} // namespace test
