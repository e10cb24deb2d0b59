#pragma once

#include "core/exchange/importcolumns.h"
#include "core/exchange/importplan.h"
#include "core/support/sortedids.h"

namespace core {

/** What the parts of one file have in common while it is planned. */
class ImportFile {
public:
    /** Both longer lived than this. */
    ImportFile(const Reader& book, IdSource& ids)
        : reader(book)
        , m_source(ids)
    {
    }

    struct Planned {
        ImportRow row;
        ChangeSet changes; ///< that take it in
    };

    [[nodiscard]] IdSource& ids();
    /** The rows in the order of the file, without those that name what does not come. */
    [[nodiscard]] Result<ImportPlan> plan() &&;

    ImportReader reader;
    QList<Planned> rows;
    QSet<RecordId> seen; ///< records that a row is about
    qint64 lines = 0; ///< of the whole file

private:
    void refuseWhatNames(const QSet<RecordId>& missing);

    IdSource& m_source;
    std::optional<SortedIds> m_ids;
};

/** Plans the records of one kind, one after the other; what it has seen of the file decides on doubles within it. */
class ImportPlanner {
public:
    /** Both longer lived than this. */
    ImportPlanner(ImportFile& file, const ImportPart& part);

    [[nodiscard]] const EntityInfo& kind() const { return m_kind; }
    /** Tells the file's reader which records it brings. */
    void expectAll();
    /** Tells it which of them are other records than their ids say, by what they are about: those of a book that gave
     *  them by chance. @pre all are expected */
    [[nodiscard]] Result<void> nameAll();
    /** Plans every line. Errors: Cancelled, those of the book. */
    [[nodiscard]] Result<void> planAll(const Progress& progress);

private:
    using Planned = ImportFile::Planned;

    [[nodiscard]] QString keyField() const;
    [[nodiscard]] bool keyIsEmail() const;
    /** About the line being planned. */
    [[nodiscard]] ImportDecision decision() const;
    [[nodiscard]] Result<Planned> planLine(const ImportLine& line);
    [[nodiscard]] Result<Planned> planEdit(
        Planned planned, const Record& before, const acts::Given& given, RecordId ownId);
    [[nodiscard]] Result<void> addCandidates(
        Planned& planned, const QList<RecordId>& records, const acts::Given& given) const;
    [[nodiscard]] std::optional<RecordId> chosenFor(const Planned& planned) const;
    [[nodiscard]] Result<Planned> planChosen(Planned planned, RecordId chosen);
    [[nodiscard]] Result<Planned> planNew(Planned planned, const acts::Given& given, RecordId ownId);
    void note(Planned& planned, const QString& field, const Error& error) const;
    [[nodiscard]] bool isSecond(Planned& planned, RecordId id, const acts::Given& given, RecordId ownId);
    void placeAfterSiblings(Record& record, const acts::Given& given);

    ImportFile& m_file;
    const ImportTable& m_table;
    const EntityInfo& m_kind;
    const ImportOptions& m_options;
    ImportColumns m_columns;
    const QString m_keyField;
    const ImportLine* m_line = nullptr; ///< being planned
    QHash<QString, bool> m_seenKeys; ///< and whether their row had an id
    QHash<RecordId, QString> m_lastOrder; ///< by owner
};

} // namespace core
