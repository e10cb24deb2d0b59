#include "core/store/sqliteerror.h"

#include <QFile>
#include <cerrno>
#include <sqlite3.h>

namespace core {

namespace {

ErrorKind constraintKind(int extendedCode)
{
    switch (extendedCode) {
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return ErrorKind::StillReferenced;
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
    case SQLITE_CONSTRAINT_UNIQUE:
        return ErrorKind::AlreadyThere;
    case SQLITE_CONSTRAINT_NOTNULL:
        return ErrorKind::ValueMissing;
    case SQLITE_CONSTRAINT_CHECK:
    case SQLITE_CONSTRAINT_DATATYPE:
        return ErrorKind::ValueInvalid;
    case SQLITE_CONSTRAINT_COMMITHOOK:
        return ErrorKind::NotSaved;
    default:
        return ErrorKind::Internal;
    }
}

ErrorKind readOnlyKind(int extendedCode)
{
    switch (extendedCode) {
    case SQLITE_READONLY_DBMOVED:
        return ErrorKind::FileMoved;
    case SQLITE_READONLY_ROLLBACK: // a hot journal that only a writer may roll back
    case SQLITE_READONLY_RECOVERY:
    case SQLITE_READONLY_CANTLOCK:
        return ErrorKind::Busy;
    default:
        return ErrorKind::FileReadOnly;
    }
}

ErrorKind inputOutputKind(int extendedCode, int systemError)
{
    if (extendedCode == SQLITE_IOERR_NOMEM)
        return ErrorKind::Internal;
    if (systemError == ENOSPC || systemError == EDQUOT)
        return ErrorKind::DiskFull;
    return ErrorKind::InputOutput;
}

ErrorKind cannotOpenKind(int systemError)
{
    // A journal that cannot be created beside the file, mostly.
    if (systemError == EACCES || systemError == EROFS || systemError == EPERM)
        return ErrorKind::FileReadOnly;
    return inputOutputKind(SQLITE_CANTOPEN, systemError);
}

} // namespace

ErrorKind errorKindOf(int extendedCode, int systemError)
{
    switch (extendedCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return ErrorKind::Busy;
    case SQLITE_FULL:
        return ErrorKind::DiskFull;
    case SQLITE_IOERR:
        return inputOutputKind(extendedCode, systemError);
    case SQLITE_CANTOPEN:
        return cannotOpenKind(systemError);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorKind::FileDamaged;
    case SQLITE_READONLY:
        return readOnlyKind(extendedCode);
    case SQLITE_CONSTRAINT:
        return constraintKind(extendedCode);
    case SQLITE_TOOBIG:
        return ErrorKind::ValueTooLong;
    case SQLITE_INTERRUPT:
    case SQLITE_ABORT:
        return ErrorKind::Cancelled;
    default:
        return ErrorKind::Internal;
    }
}

tl::unexpected<Error> sqliteFail(sqlite3* connection, int code)
{
    const bool known = connection && sqlite3_extended_errcode(connection) == code;
    const char* words = known ? sqlite3_errmsg(connection) : sqlite3_errstr(code);
    const char* path = connection ? sqlite3_db_filename(connection, "main") : nullptr;
    const ErrorKind kind = errorKindOf(code, known ? sqlite3_system_errno(connection) : 0);
    return fail(kind, path ? QFile::decodeName(path) : QString(),
        QStringLiteral("%1 (%2)").arg(QString::fromUtf8(words)).arg(code));
}

} // namespace core
