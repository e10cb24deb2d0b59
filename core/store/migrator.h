#pragma once

#include "core/store/backup.h"
#include "core/support/clock.h"

namespace core {

/** What a migration did; nothing when the file stood at the newest step already. */
struct Migration {
    int from = 0;
    int to = 0;
    QString backup; ///< path of the verified copy made first; empty when nothing was to be done, or in memory
};

/** Brings databases to the newest step of a schema. A new book runs the same steps as an old one. Leaves the lease to
 * the caller, who holds it whenever a file is written. */
class Migrator {
public:
    explicit Migrator(const Clock& clock, Schema schema = bookSchema());

    /** A new book, built in memory, filled, and written as a verified copy: it is there whole, or not at all.
     *  FileExists. @param fill what every new book holds */
    [[nodiscard]] Result<void> create(
        const QString& path, const std::function<Result<void>(Database&)>& fill = {}) const;

    /** Runs all steps in an empty database. */
    [[nodiscard]] Result<void> build(Database& empty) const;

    /** Opens a book at the newest step; an older one is migrated first. FileReadOnly when it would have to be and the
     *  access is for reading; otherwise as Database::open.
     *  @param beforeWriting run before anything is written: where a writer claims its epoch (epoch.h) */
    [[nodiscard]] Result<Database> open(const QString& path, Access access,
        const std::function<Result<void>(Database&)>& beforeWriting = {}, const BackupProgress& progress = {}) const;

    /** A verified copy beside the file, then each missing step in a transaction of its own together with its number,
     *  its foreign keys checked and its result compared. After an error the file stands at the last step that was done,
     *  which a program of that age can use. */
    [[nodiscard]] Result<Migration> migrate(Database& database, const BackupProgress& progress = {}) const;

private:
    [[nodiscard]] Result<void> run(Database& database, int from) const;
    [[nodiscard]] Result<void> runStep(Database& database, const SchemaStep& step) const;
    [[nodiscard]] QString backupPath(const QString& book, int step) const;

    const Clock& m_clock;
    Schema m_schema;
};

} // namespace core
