#pragma once

#include "core/exchange/importtable.h"
#include "core/model/typed.h"

namespace core {

/** Into which field each column of a file goes. */
struct ImportMapping {
    /** Per column: a storage key, "id", a storage key with ":edtf" for the EDTF column of a fuzzy date, or empty for a
     *  column that is left out. */
    QStringList fields;
    /** An official list of Kreise: names and kinds follow the naming rules (decisions.md 13). */
    bool officialList = false;
    /** Values that every row gets, by storage key. */
    QMap<QString, Value> constants;

    /** The column that goes into a field; -1 if there is none. */
    [[nodiscard]] qsizetype columnOf(const QString& field) const { return fields.indexOf(field); }
};

/** What the header says: storage keys, and labels in any of the languages. The file name gives an official list the day
 *  of its population figures: the end of the year it names. */
[[nodiscard]] ImportMapping guessMapping(
    const EntityInfo& kind, const QStringList& header, const QString& fileName, Languages languages);

/** The same for a table; where members have names and no columns they are storage keys, and what is none stays for
 *  the import to refuse. */
[[nodiscard]] ImportMapping guessMapping(
    const EntityInfo& kind, const ImportTable& table, const QString& fileName, Languages languages);

/** Puts a column, by header or number from 1, into a field. UsageWrong for a column that is not there, NoSuchField. */
[[nodiscard]] Result<void> mapColumn(ImportMapping& mapping, const EntityInfo& kind, const QStringList& header,
    const QString& column, const QString& field);

} // namespace core
