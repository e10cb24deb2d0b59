#pragma once

#include "core/model/reader.h"

namespace core {

/** The record that is there already by what it is about: under the id that follows from that or, in a book of a program
 *  that gave it one by chance, under another one. nullopt where there is none, and for kinds that may be about the same
 *  more than once. */
[[nodiscard]] Result<std::optional<Record>> sameByIdentity(const Reader& reader, const Record& record);

} // namespace core
