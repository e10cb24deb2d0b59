#include "core/store/fileheader.h"

#include "core/store/sqliteerror.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <array>
#include <cstring>
#include <memory>
#include <sqlite3.h>

namespace core {

namespace {

constexpr int headerSize = 100;
constexpr int writeVersionAt = 18;
constexpr int userVersionAt = 60;
constexpr int applicationIdAt = 68;
using HeaderBytes = std::array<char, headerSize>;

/** SQLITE_IOERR_SHORT_READ for a file that is shorter; the rest is zero then. */
int readThroughSqlite(const QString& path, HeaderBytes& bytes)
{
    sqlite3_vfs* const files = sqlite3_vfs_find(nullptr);
    // The layer looks for parameters behind the name: a second terminator says that there are none.
    const QByteArray name = QFile::encodeName(path) + '\0';
    const auto memory = std::make_unique<std::max_align_t[]>(size_t(files->szOsFile) / sizeof(std::max_align_t) + 1);
    auto* const file = reinterpret_cast<sqlite3_file*>(memory.get());
    const int opened = files->xOpen(files, name.constData(), file, SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, nullptr);
    const int read = opened == SQLITE_OK ? file->pMethods->xRead(file, bytes.data(), headerSize, 0) : opened;
    if (file->pMethods)
        file->pMethods->xClose(file);
    return read;
}

} // namespace

Result<FileHeader> readFileHeader(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorKind::FileMissing, path);
    if (!info.isFile()) // a pipe would keep us waiting
        return fail(ErrorKind::FileNotOurs, path);

    HeaderBytes bytes{};
    const int code = readThroughSqlite(info.canonicalFilePath(), bytes);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        return fail(errorKindOf(code), path, QString::fromUtf8(sqlite3_errstr(code)));
    constexpr char magic[] = "SQLite format 3";
    if (code == SQLITE_IOERR_SHORT_READ || std::memcmp(bytes.data(), magic, sizeof magic) != 0)
        return fail(ErrorKind::FileNotOurs, path);

    FileHeader header;
    header.applicationId = qFromBigEndian<quint32>(bytes.data() + applicationIdAt);
    header.schemaVersion = qFromBigEndian<qint32>(bytes.data() + userVersionAt);
    header.writeAheadLog = bytes[writeVersionAt] == 2;
    if (header.applicationId != applicationId || header.schemaVersion < 1)
        return fail(ErrorKind::FileNotOurs, path);
    return header;
}

} // namespace core
