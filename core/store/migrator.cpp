#include "core/store/migrator.h"

#include "core/store/fileheader.h"
#include "core/store/schemacheck.h"
#include "core/store/transaction.h"

#include <QFileInfo>
#include <QMutex>

#include <optional>

namespace core {

namespace {

/** The pragma is ignored without a word inside a transaction, so it is read back. */
Result<void> setForeignKeys(Database& database, bool on)
{
    WB_TRY(database.exec(on ? "PRAGMA foreign_keys=ON" : "PRAGMA foreign_keys=OFF"));
    WB_ASSIGN(found, database.value("PRAGMA foreign_keys"));
    if (found != (on ? u"1" : u"0"))
        return fail(ErrorKind::Internal, {}, QStringLiteral("foreign_keys=") + found);
    return {};
}

Result<void> checkForeignKeys(Database& database)
{
    WB_ASSIGN(violation, database.value("SELECT \"table\" || ' -> ' || parent FROM pragma_foreign_key_check LIMIT 1"));
    if (!violation.isNull())
        return fail(ErrorKind::FileDamaged, database.path(), violation);
    return {};
}

QByteArray pragma(const char* name, quint32 value)
{
    return QByteArray("PRAGMA ") + name + '=' + QByteArray::number(value);
}

} // namespace

Migrator::Migrator(const Clock& clock, Schema schema)
    : m_clock(clock)
    , m_schema(std::move(schema))
{
}

Result<void> Migrator::create(const QString& path, const std::function<Result<void>(Database&)>& fill) const
{
    WB_ASSIGN(database, Database::openMemory());
    WB_TRY(build(database));
    if (fill)
        WB_TRY(fill(database));
    return backupTo(database, path, {}, m_schema);
}

Result<void> Migrator::build(Database& empty) const
{
    const QByteArray newest = m_schema.steps.isEmpty() ? QByteArray() : m_schema.steps.last().fingerprint;
    if (newest.isEmpty() || newest != bookSchema().steps.last().fingerprint)
        return run(empty, 0);
    // The same tables for every new book and every working copy: the steps are run once.
    static QMutex alone;
    static std::optional<Database> built;
    const QMutexLocker lock(&alone);
    if (!built) {
        WB_ASSIGN(tables, Database::openMemory());
        WB_TRY(run(tables, 0));
        built.emplace(std::move(tables));
    }
    return copyPages(*built, empty);
}

Result<Database> Migrator::open(const QString& path, Access access,
    const std::function<Result<void>(Database&)>& beforeWriting, const BackupProgress& progress) const
{
    WB_ASSIGN(database, Database::open(path, access, m_schema));
    if (access == Access::ReadOnly) {
        WB_ASSIGN(version, database.schemaVersion());
        if (version < m_schema.version())
            return fail(
                ErrorKind::FileReadOnly, path, QStringLiteral("schema %1 < %2").arg(version).arg(m_schema.version()));
        return std::move(database);
    }
    if (beforeWriting)
        WB_TRY(beforeWriting(database));
    WB_ASSIGN(version, database.schemaVersion());
    if (version != m_schema.version())
        WB_TRY(migrate(database, progress));
    return std::move(database);
}

Result<Migration> Migrator::migrate(Database& database, const BackupProgress& progress) const
{
    WB_TRY(checkSchema(database, m_schema));
    Migration migration;
    migration.to = m_schema.version();
    WB_ASSIGN(version, database.schemaVersion());
    migration.from = version;
    if (version == m_schema.version())
        return migration;
    if (!database.path().isEmpty()) {
        migration.backup = backupPath(database.path(), version + 1);
        WB_TRY(backupTo(database, migration.backup, progress, m_schema));
    }
    WB_TRY(run(database, version));
    return migration;
}

Result<void> Migrator::run(Database& database, int from) const
{
    for (const SchemaStep& step : m_schema.steps.sliced(from)) {
        WB_TRY(setForeignKeys(database, false));
        const Result<void> done = runStep(database, step);
        const Result<void> restored = setForeignKeys(database, true);
        WB_TRY(done);
        WB_TRY(restored);
    }
    return {};
}

Result<void> Migrator::runStep(Database& database, const SchemaStep& step) const
{
    WB_ASSIGN(transaction, Transaction::write(database));
    if (step.number == 1)
        WB_TRY(database.exec(pragma("application_id", applicationId)));
    WB_TRY(database.execScript(step.script));
    WB_TRY(database.exec(pragma("user_version", quint32(step.number))));
    WB_TRY(checkForeignKeys(database));
    WB_TRY(checkSchema(database, m_schema));
    return transaction.commit();
}

QString Migrator::backupPath(const QString& book, int step) const
{
    const QFileInfo info(book);
    const QString stem = QStringLiteral("%1/%2.vor-schritt-%3.%4")
                             .arg(info.absolutePath(), info.completeBaseName(), QString::number(step),
                                 m_clock.today().toString(Qt::ISODate));
    QString path = stem + QStringLiteral(".wbuch");
    for (int copy = 2; QFileInfo::exists(path); ++copy)
        path = QStringLiteral("%1-%2.wbuch").arg(stem).arg(copy);
    return path;
}

} // namespace core
