#pragma once

#include "core/koffer/kofferfile.h"

namespace test {

/** A return, sealed and signed as the Koffer's holder can, of this many changes. Null where it cannot be made. */
[[nodiscard]] QByteArray returnOf(core::koffer::Label label, const core::koffer::Manifest& manifest, qsizetype changes);

} // namespace test
