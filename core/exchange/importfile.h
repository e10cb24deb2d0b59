#pragma once

#include "core/exchange/importtable.h"

class QFile;

namespace core {

/** Opens a file for reading. FileMissing; FileNotOurs for what is no ordinary file; InputOutput. */
[[nodiscard]] Result<void> openToImport(QFile& file);

/** A file by its ending: the lists of a .json file, the school holidays of a calendar (.ics), for anything else the one
 * of a CSV file; each with the kind that it is of. `kind` is the storage name of the kind where a person has named it,
 * else empty. Errors besides those of reading: ParseFailed where file and person say too little or different things. */
[[nodiscard]] Result<QList<ImportTable>> readImportFile(const QString& path, const QString& kind);

} // namespace core
