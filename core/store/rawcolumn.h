#pragma once

#include "core/support/id.h"

#include <QByteArrayView>

namespace core {

class Statement;

/** The id in a column of a row. Reads what the program writes, 36 characters in lower case, ten times as fast as QUuid
 *  does, which is what the ids of a long list mostly cost; null for anything else that is no id. */
[[nodiscard]] RecordId idColumn(const Statement& row, int column);

/** The text in a column as it stands in the file; gone with the next step. */
[[nodiscard]] QByteArrayView utf8Column(const Statement& row, int column);

} // namespace core
