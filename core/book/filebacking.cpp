#include "core/book/filebacking.h"

#include "core/store/migrator.h"
#include "core/store/movedfile.h"
#include "core/store/statement.h"

namespace core {

FileBacking::FileBacking(QString path, QString person, const Clock& clock)
    : m_lease(std::move(path), std::move(person), clock)
    , m_clock(clock)
{
}

FileBacking::~FileBacking()
{
    m_lease.release();
}

Result<void> FileBacking::createFile(const QString& path, const Clock& clock, IdSource& ids)
{
    return Migrator(clock).create(path, [&ids](Database& database) -> Result<void> {
        WB_ASSIGN(row, database.prepare(QStringView(u"INSERT INTO book (key, value) VALUES ('id', ?)")));
        row.bind(1, ids.next());
        return row.run();
    });
}

Result<Database> FileBacking::openWriter()
{
    WB_TRY(m_lease.take());
    // An older file is written at once, by its migration; any other one when it has passed its check.
    const auto beforeMigration = [this](Database& writer) -> Result<void> {
        WB_ASSIGN(version, writer.schemaVersion());
        if (version == bookSchema().version())
            return {};
        WB_TRY(writer.quickCheck());
        return claim(writer);
    };
    Result<Database> database = Migrator(m_clock).open(path(), Access::ReadWrite, beforeMigration);
    if (!database)
        m_lease.release();
    return database;
}

Result<void> FileBacking::claim(Database& writer)
{
    WB_ASSIGN(epoch, claimEpoch(writer, m_lease.instance()));
    m_epoch = epoch;
    return {};
}

Result<Database> FileBacking::reopenWriter()
{
    return Database::open(path(), Access::ReadWrite);
}

Result<Database> FileBacking::openReader()
{
    return Migrator(m_clock).open(path(), Access::ReadOnly);
}

Result<void> FileBacking::checkMine(Database& writer)
{
    return checkEpoch(writer, m_epoch);
}

Result<void> FileBacking::checkUnmoved(const Database& writer)
{
    return core::checkUnmoved(writer);
}

Result<void> FileBacking::beforeCommit(Database&, const ChangeSet&, const Act&)
{
    return {};
}

} // namespace core
