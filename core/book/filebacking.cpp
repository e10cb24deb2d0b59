#include "core/book/filebacking.h"

#include "core/store/migrator.h"
#include "core/store/statement.h"

#include <QFileInfo>

namespace core {

FileBacking::FileBacking(QString path, QString person, const Clock& clock)
    : m_path(std::move(path))
    , m_person(std::move(person))
    , m_clock(clock)
{
}

FileBacking::~FileBacking()
{
    release();
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
    if (!QFileInfo::exists(m_path))
        return fail(ErrorKind::FileMissing, m_path);
    Result<Lease> lease = Lease::acquire(m_path, LeaseSurroundings{m_person, m_clock});
    if (!lease)
        return tl::unexpected<Error>(lease.error());
    m_lease.emplace(*std::move(lease));
    // An older file is written at once, by its migration; any other one when it has passed its check.
    const auto beforeMigration = [this](Database& writer) -> Result<void> {
        WB_ASSIGN(version, writer.schemaVersion());
        if (version == bookSchema().version())
            return {};
        WB_TRY(writer.quickCheck());
        return claim(writer);
    };
    Result<Database> database = Migrator(m_clock).open(m_path, Access::ReadWrite, beforeMigration);
    if (!database)
        release();
    return database;
}

Result<void> FileBacking::claim(Database& writer)
{
    WB_ASSIGN(epoch, claimEpoch(writer, m_lease->instance()));
    m_epoch = epoch;
    return {};
}

Result<Database> FileBacking::reopenWriter()
{
    return Database::open(m_path, Access::ReadWrite);
}

Result<Database> FileBacking::openReader()
{
    return Migrator(m_clock).open(m_path, Access::ReadOnly);
}

Result<void> FileBacking::checkMine(Database& writer)
{
    return checkEpoch(writer, m_epoch);
}

Result<void> FileBacking::beforeCommit(Database&, const ChangeSet&, const Act&)
{
    return {};
}

Result<void> FileBacking::heartbeat()
{
    return m_lease ? m_lease->heartbeat() : Result<void>();
}

void FileBacking::release()
{
    if (!m_lease)
        return;
    // A lease that is no longer ours needs no giving back, and one that cannot be removed is found dead by the next.
    static_cast<void>(m_lease->release());
    m_lease.reset();
}

std::optional<LeaseHolder> FileBacking::otherHolder() const
{
    if (m_lease)
        return std::nullopt;
    return readHolder(m_path).value_or(std::nullopt);
}

} // namespace core
