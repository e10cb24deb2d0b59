#pragma once

#include "core/model/record.h"

namespace core {

class Statement;

/** How one field stands in its record table: the columns that hold it, and those derived from it for sorting. */
struct FieldColumns {
    QStringList stored; ///< read back; a fuzzy date has two (EDTF and wording), a set none
    QStringList derived; ///< written only: folded sort key, earliest and latest day
};
[[nodiscard]] FieldColumns columnsOf(const FieldInfo& field);

/** The column that a list sorts by for a field; empty for sets and references. */
[[nodiscard]] QString sortColumn(const FieldInfo& field);

/** Binds every column of a field, stored ones first, from `position` on; returns the next position. */
int bindField(Statement& statement, int position, const FieldInfo& field, const Value& value);

/** Reads the stored columns of a field from `column` on and moves `column` behind them; what is NULL leaves the value
 * as it is, which is that of an empty field. FileDamaged for content that does not fit the type. */
[[nodiscard]] Result<void> readField(const Statement& statement, int& column, const FieldInfo& field, Value& into);

/** Statements over one record table, made once from the field list. */
struct RecordSql {
    QByteArray insert; ///< id, then every column
    QByteArray remove; ///< by id
    QByteArray columns; ///< id, then the stored columns, of the table as "t"
    QByteArray select; ///< `columns` from the table, without WHERE
    QByteArray selectOne; ///< stored columns by id
    QList<QByteArray> selectField; ///< per field: its stored columns by id; empty for sets
    QList<QByteArray> selectWith; ///< per field: ids by its first column; empty for sets
    QList<QByteArray> update; ///< per field: its columns, then the id; empty for sets
};
[[nodiscard]] const RecordSql& recordSql(const EntityInfo& entity);

/** The ids in the first column of all rows. */
[[nodiscard]] Result<QList<RecordId>> idsIn(Statement& rows);

[[nodiscard]] QByteArray quoted(QLatin1StringView name);

} // namespace core
