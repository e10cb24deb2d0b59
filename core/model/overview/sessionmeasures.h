#pragma once

#include "core/model/reader.h"

namespace core {

/** Measures that come from a session, or from a peer consultation in it: first the session's own, each in their order.
 */
[[nodiscard]] Result<QList<Record>> measuresOfSession(const Reader& reader, RecordId session);

} // namespace core
