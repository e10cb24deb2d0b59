#pragma once

#include "core/model/reader.h"

/** Food and access needs: they may tell of health, so a book keeps them for the event that asks for them and no longer
 *  (domain.md, appendix C.4). */
namespace core {

/** The fields of a kind that hold such needs; empty for most kinds. */
[[nodiscard]] QList<qsizetype> passingNeeds(const EntityInfo& kind);

/** Whether the event that a registration is for needs nobody's words any more: it took place or was called off, or the
 *  whole series is over. False where the event is not there. */
[[nodiscard]] Result<bool> isEventOver(const Reader& reader, const Record& registration);

/** The same of the event itself, a series or a session. */
[[nodiscard]] Result<bool> isOver(const Reader& reader, const Record& event);

} // namespace core
