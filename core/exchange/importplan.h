#pragma once

#include "core/change/acts.h"
#include "core/exchange/csvreader.h"
#include "core/exchange/importmapping.h"
#include "core/model/likeness.h"
#include "core/model/reader.h"
#include "core/model/typed.h"
#include "core/support/clock.h"
#include "core/support/progress.h"

namespace core {

enum class RowClass {
    New,
    Changed,
    Same,
    Doubtful, ///< there is a record it may be, and nothing to tell by; not taken in until a person says which it is
    Refused, ///< something in it cannot be read; not taken in
};

/** A record that a doubtful row may be, and what speaks for it. */
struct ImportCandidate {
    RecordId record;
    Likeness likeness;
};

/** What would become of one row of a file. */
struct ImportRow {
    qint64 line = 0; ///< where it begins in the file, from 1
    RowClass rowClass = RowClass::Refused;
    RecordId record; ///< the record it is or becomes
    QString title;
    QList<qsizetype> changedFields;
    QList<ImportProblem> problems;
    QList<ImportCandidate> candidates; ///< of a doubtful row, also once a person has said which it is
    QList<Change> left; ///< what the row says otherwise than the book, and a person left as the book has it
    qsizetype firstChange = 0; ///< where in the plan's changes its own begin
    qsizetype changeCount = 0;
};

/** What a person said about one row. */
struct ImportDecision {
    std::optional<RecordId> record = {}; ///< the record that a doubtful row is, null for a new one; nullopt: not said
    QSet<QString> left = {}; ///< storage keys of fields that stay as the book has them
};

/** A file as it would be taken in: every row with its class, and the change that takes in the new and changed ones. */
struct ImportPlan {
    QList<ImportRow> rows;
    ChangeSet changes;

    [[nodiscard]] qsizetype count(RowClass rowClass) const;
};

struct ImportOptions {
    const EntityInfo* kind = nullptr;
    ImportMapping mapping;
    QString keyField; ///< storage key to find records by; empty: id, else the kind's match key
    Languages languages;
    QHash<qint64, ImportDecision> decisions = {}; ///< by the line that a row begins in
};

/** The records of one kind in a file. */
struct ImportPart {
    ImportTable table;
    ImportOptions options;
};

/** Plans and changes nothing. References may name records that the file itself brings by their ids, in any order and in
 *  a circle; what names one that is refused is refused too. An error is about the file as a whole; what is wrong with a
 *  row stands in the row. */
[[nodiscard]] Result<ImportPlan> planImport(
    const Reader& reader, IdSource& ids, const QList<ImportPart>& parts, const Progress& progress = {});
/** The same for one kind. */
[[nodiscard]] Result<ImportPlan> planImport(const Reader& reader, IdSource& ids, const ImportTable& table,
    const ImportOptions& options, const Progress& progress = {});

/** The plan as the act that takes it in. */
[[nodiscard]] acts::Proposal importProposal(const ImportPlan& plan, const EntityInfo& kind, const QString& fileName);
/** The same of a file of several kinds. */
[[nodiscard]] acts::Proposal importProposal(const ImportPlan& plan, const QString& fileName);

} // namespace core
