#include "core/store/exclusivefile.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace core {

FileDescriptor::FileDescriptor(FileDescriptor&& other) noexcept
    : m_number(std::exchange(other.m_number, -1))
{
}

FileDescriptor& FileDescriptor::operator=(FileDescriptor&& other) noexcept
{
    std::swap(m_number, other.m_number);
    return *this;
}

FileDescriptor::~FileDescriptor()
{
    close();
}

void FileDescriptor::close()
{
    if (m_number >= 0)
        ::close(std::exchange(m_number, -1));
}

tl::unexpected<Error> systemFail(int systemError, const QString& path)
{
    const auto kind = [systemError] {
        switch (systemError) {
        case ENOENT:
        case ENOTDIR:
            return ErrorKind::FileMissing;
        case EEXIST:
            return ErrorKind::FileExists;
        case EACCES:
        case EPERM:
        case EROFS:
            return ErrorKind::FileReadOnly;
        case ENOSPC:
        case EDQUOT:
            return ErrorKind::DiskFull;
        default:
            return ErrorKind::InputOutput;
        }
    };
    return fail(kind(), path, QString::fromLocal8Bit(std::strerror(systemError)));
}

Result<FileDescriptor> createExclusively(const QString& path, int mode)
{
    FileDescriptor file(
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode));
    if (!file.isOpen())
        return systemFail(errno, path);
    return file;
}

Result<void> renameExclusively(const QString& from, const QString& to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) != 0) {
        if (errno != EINVAL && errno != ENOSYS)
            return systemFail(errno, to);
        // Some file systems (NFS) do not know the flag; a hard link does not replace either.
        if (::link(source.constData(), target.constData()) != 0 || ::unlink(source.constData()) != 0)
            return systemFail(errno, to);
    }
    Result<void> synced = syncFolderOf(to);
    if (!synced)
        ::unlink(target.constData());
    return synced;
}

Result<void> syncFolderOf(const QString& path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const FileDescriptor descriptor(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!descriptor.isOpen())
        return systemFail(errno, folder);
    // A file system that cannot synchronise a folder says EINVAL; there is nothing more to be done then.
    if (::fsync(descriptor.number()) != 0 && errno != EINVAL)
        return systemFail(errno, folder);
    return {};
}

Result<void> probeFolderOf(const QString& path)
{
    const QString probe = QStringLiteral("%1/.%2.probe")
                              .arg(QFileInfo(path).absolutePath(), QUuid::createUuid().toString(QUuid::WithoutBraces));
    const auto created = createExclusively(probe, 0600);
    if (!created)
        return fail(created.error().kind, path, created.error().detail);
    if (::unlink(QFile::encodeName(probe).constData()) != 0)
        return systemFail(errno, path);
    return {};
}

} // namespace core
