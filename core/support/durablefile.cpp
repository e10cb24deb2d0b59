#include "core/support/durablefile.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace core {

namespace {

Error systemError(int code, const QString& path)
{
    const QString words = QString::fromLocal8Bit(std::strerror(code));
    switch (code) {
    case ENOSPC:
    case EDQUOT:
        return {ErrorKind::DiskFull, path, words};
    case EACCES:
    case EPERM:
    case EROFS:
        return {ErrorKind::FileReadOnly, path, words};
    case ENOENT:
    case ENOTDIR:
        return {ErrorKind::FileMissing, QFileInfo(path).path(), words};
    case EEXIST:
        return {ErrorKind::FileExists, path, {}};
    default:
        return {ErrorKind::InputOutput, path, words};
    }
}

Result<void> checked(int returned, const QString& path)
{
    if (returned == 0)
        return {};
    return tl::unexpected<Error>(systemError(errno, path));
}

/** A new file beside the target. Removed again unless it took the target's place. */
class Neighbour {
public:
    Neighbour() = default;
    Neighbour(const Neighbour&) = delete;
    Neighbour& operator=(const Neighbour&) = delete;
    ~Neighbour()
    {
        if (m_handle >= 0)
            ::close(m_handle);
        if (!m_name.isEmpty())
            ::unlink(m_name.constData());
    }

    Result<void> create(const QString& target, mode_t mode)
    {
        const QFileInfo info(target);
        do {
            const QString name = QStringLiteral("%1/.%2.%3.tmp")
                                     .arg(info.absolutePath(), info.fileName().left(60))
                                     .arg(QRandomGenerator::global()->generate64(), 16, 16, QLatin1Char('0'));
            const QByteArray encoded = QFile::encodeName(name);
            m_handle = ::open(encoded.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, mode);
            if (m_handle >= 0)
                m_name = encoded;
        } while (m_handle < 0 && errno == EEXIST);
        return checked(m_handle >= 0 ? 0 : -1, target);
    }

    [[nodiscard]] int handle() const { return m_handle; }

    /** An error of close() counts: network file systems report a full disk there. */
    Result<void> close(const QString& target) { return checked(::close(std::exchange(m_handle, -1)), target); }

    Result<void> moveTo(const QString& target, bool mustNotExist)
    {
        const QByteArray to = QFile::encodeName(target);
        int returned = -1;
        if (mustNotExist) {
            returned = ::renameat2(AT_FDCWD, m_name.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE);
            // Some network file systems do not know the flag; there a look beforehand is the best there is.
            if (returned != 0 && (errno == EINVAL || errno == ENOSYS)) {
                if (::access(to.constData(), F_OK) == 0)
                    errno = EEXIST;
                else
                    returned = ::rename(m_name.constData(), to.constData());
            }
        } else {
            returned = ::rename(m_name.constData(), to.constData());
        }
        if (returned == 0)
            m_name.clear();
        return checked(returned, target);
    }

private:
    int m_handle = -1;
    QByteArray m_name;
};

/** Remembers a failed write: QFile forgets it at the next one, and may report a short one as no error at all. */
class RememberingFile final : public QFile {
public:
    std::optional<Error> failure;

protected:
    qint64 writeData(const char* data, qint64 length) override
    {
        qint64 done = 0;
        while (done < length) {
            const qint64 written = QFile::writeData(data + done, length - done);
            if (written <= 0) {
                failure = writeError(*this);
                return -1;
            }
            done += written;
        }
        return done;
    }
};

Result<void> fill(const Neighbour& file, const std::function<Result<void>(QIODevice&)>& write)
{
    RememberingFile device;
    if (!device.open(file.handle(), QIODevice::ReadWrite, QFileDevice::DontCloseHandle))
        return tl::unexpected<Error>(writeError(device));
    WB_TRY(write(device));
    if (device.failure)
        return tl::unexpected<Error>(*device.failure);
    if (!device.flush())
        return tl::unexpected<Error>(writeError(device));
    return {};
}

Result<void> syncFolder(const QString& target)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(target).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    // A folder that may be written but not listed cannot be opened for its fsync; nothing better can be done there.
    if (handle < 0 && errno == EACCES)
        return {};
    WB_TRY(checked(handle >= 0 ? 0 : -1, target));
    const int returned = ::fsync(handle);
    const int code = errno;
    ::close(handle);
    if (returned == 0 || code == EINVAL || code == ENOTSUP) // file systems without an fsync of folders
        return {};
    return fail(ErrorKind::InputOutput, target, QString::fromLocal8Bit(std::strerror(code)));
}

/** The file a chain of symbolic links ends in. */
QString resolved(const QString& path)
{
    const QFileInfo info(path);
    const QString canonical = info.isSymLink() ? info.canonicalFilePath() : QString();
    return canonical.isEmpty() ? info.absoluteFilePath() : canonical;
}

} // namespace

Result<void> replaceFile(const QString& path, const QByteArray& content, ReplaceOptions options)
{
    const auto write = [&](QIODevice& device) -> Result<void> {
        if (device.write(content) != content.size() || !device.seek(0))
            return tl::unexpected<Error>(writeError(device));
        return device.readAll() == content ? Result<void>() : fail(ErrorKind::InputOutput, path);
    };
    return replaceFile(path, write, options);
}

Result<void> copyFile(const QString& from, const QString& to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return fail(source.exists() ? ErrorKind::InputOutput : ErrorKind::FileMissing, from, source.errorString());
    const QByteArray content = source.readAll();
    if (content.size() != source.size())
        return fail(ErrorKind::InputOutput, from, source.errorString());
    ReplaceOptions options;
    options.mustNotExist = true;
    options.ownerOnly = true;
    return replaceFile(to, content, options);
}

Error writeError(const QIODevice& device)
{
    const auto* file = qobject_cast<const QFileDevice*>(&device);
    const bool full = file && file->error() == QFileDevice::ResourceError;
    return {
        full ? ErrorKind::DiskFull : ErrorKind::InputOutput, file ? file->fileName() : QString(), device.errorString()};
}

Result<void> replaceFile(
    const QString& path, const std::function<Result<void>(QIODevice&)>& write, ReplaceOptions options)
{
    const QString target = resolved(path);
    struct stat old { };
    const bool exists = ::lstat(QFile::encodeName(target).constData(), &old) == 0;
    if (exists && S_ISDIR(old.st_mode))
        return tl::unexpected<Error>(systemError(EISDIR, path));
    if (exists && options.mustNotExist)
        return tl::unexpected<Error>(systemError(EEXIST, path));

    Neighbour file;
    WB_TRY(file.create(target, options.ownerOnly ? 0600 : 0666));
    if (exists && !options.ownerOnly && S_ISREG(old.st_mode))
        WB_TRY(checked(::fchmod(file.handle(), old.st_mode & 0777), target));
    WB_TRY(fill(file, write).map_error([&](Error error) {
        if (error.subject.isEmpty())
            error.subject = path;
        return error;
    }));
    WB_TRY(checked(::fsync(file.handle()), target));
    WB_TRY(file.close(target));
    WB_TRY(file.moveTo(target, options.mustNotExist));
    return syncFolder(target);
}

} // namespace core
