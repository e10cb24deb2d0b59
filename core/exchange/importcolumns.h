#pragma once

#include "core/change/acts.h"
#include "core/exchange/importmapping.h"
#include "core/exchange/importreader.h"
#include "core/exchange/importtable.h"

namespace core {

/** Reads the cells of a table as values of the fields they go into. */
class ImportColumns {
public:
    /** All of them longer lived than this. */
    ImportColumns(const EntityInfo& kind, const ImportTable& table, const ImportMapping& mapping, Languages languages,
        const ImportReader& reader);

    /** The id that a line gives; null where it gives none or one that cannot be read, which is noted. */
    [[nodiscard]] RecordId idOf(const ImportLine& line, QList<ImportProblem>& problems) const;
    /** What a line gives. What cannot be read is noted, what `before` holds already is left out. */
    [[nodiscard]] acts::Given valuesOf(
        const ImportLine& line, const std::optional<Record>& before, QList<ImportProblem>& problems) const;
    /** A problem of a field, at its column if the file has one. */
    [[nodiscard]] ImportProblem about(const QString& field, const Error& error) const;

private:
    struct Column {
        QString key;
        qsizetype field = -1;
        bool isEdtf = false;
        qsizetype other = -1; ///< of a fuzzy date: the readable column of the EDTF one, and the other way round
    };

    [[nodiscard]] ImportProblem at(qsizetype column, const Error& error) const;
    [[nodiscard]] QString words(const ImportLine& line, qsizetype column) const;
    [[nodiscard]] bool says(const ImportCell& cell, const FieldInfo& field, const Value& value) const;
    [[nodiscard]] Result<Value> read(const FieldInfo& field, const ImportCell& cell) const;
    [[nodiscard]] Result<std::optional<Value>> readFuzzy(
        const ImportLine& line, qsizetype edtfColumn, const std::optional<Record>& before) const;
    void readOfficial(const ImportLine& line, QList<ImportProblem>& problems, acts::Given& given) const;

    const EntityInfo& m_kind;
    const ImportTable& m_table;
    const ImportMapping& m_mapping;
    const Languages m_languages;
    const ImportReader& m_reader;
    QList<Column> m_columns;
};

} // namespace core
