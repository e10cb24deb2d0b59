#pragma once

#include "core/exchange/importtable.h"

class QIODevice;

namespace core {

/** Reads what exportJson() writes: an array of objects by storage key, or an object of such arrays by storage name of
 *  the kind. UTF-8, strict JSON; a member that is there twice, half a character, NUL or a number beyond all limits is a
 *  problem of its record, anything else that is wrong ends it.
 *
 *  Errors: InputOutput; ParseFailed with detail "line:column reason". */
[[nodiscard]] Result<QList<ImportTable>> readJsonTables(QIODevice& source);
[[nodiscard]] Result<QList<ImportTable>> readJsonTables(const QByteArray& bytes);

/** The same from a file. Errors besides: FileMissing; FileNotOurs for what is no ordinary file. */
[[nodiscard]] Result<QList<ImportTable>> readJsonFile(const QString& path);

} // namespace core
