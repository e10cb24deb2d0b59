#include "core/store/leasefile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace core {

namespace {

constexpr qsizetype mostBytes = 4096;
constexpr int longestChain = 16;
constexpr int counterDigits = 15;

/** Nullopt: no such file. Links are not followed and pipes not waited for: the folder is open to others. */
Result<std::optional<QByteArray>> bytesOf(const QString& path)
{
    const FileDescriptor file(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!file.isOpen()) {
        if (errno == ENOENT)
            return std::nullopt;
        if (errno == ELOOP)
            return QByteArray("a link");
        return systemFail(errno, path);
    }
    struct stat kind { };
    if (::fstat(file.number(), &kind) != 0 || !S_ISREG(kind.st_mode))
        return QByteArray("not a file");
    QByteArray bytes(mostBytes, '\0');
    const ssize_t length = ::read(file.number(), bytes.data(), size_t(bytes.size()));
    if (length < 0)
        return systemFail(errno, path);
    bytes.truncate(length);
    return bytes;
}

/** Held for life. Only for a lock that is another's this fails: a file system without locks leaves us what the file
 * says. */
bool guard(const FileDescriptor& file)
{
    return ::flock(file.number(), LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
}

/** Under its name the file stands whole: half of one, left by a process that was killed, would keep everybody out for
 *  ever. */
Result<FileDescriptor> writeNew(const QString& path, const QByteArray& content)
{
    const QString draft = path + u'.' + QUuid::createUuid().toString(QUuid::Id128).left(12) + QStringLiteral(".new");
    Result<FileDescriptor> file = createExclusively(draft, 0644);
    if (!file && file.error().kind == ErrorKind::FileReadOnly)
        file.error().subject = QFileInfo(path).absolutePath(); // nobody knows the draft; the folder takes nothing
    if (!file)
        return file;
    // Held for life. A file system without it answers with an error, which leaves us what the file says.
    ::flock(file->number(), LOCK_EX | LOCK_NB);
    const bool written = ::write(file->number(), content.constData(), size_t(content.size())) == content.size()
        && ::fsync(file->number()) == 0;
    const Result<void> placed = written ? renameExclusively(draft, path) : systemFail(errno, path);
    if (!placed) {
        ::unlink(QFile::encodeName(draft).constData());
        return tl::unexpected<Error>(placed.error());
    }
    return file;
}

} // namespace

QByteArray LeaseHolder::toBytes() const
{
    const QJsonObject json{{QStringLiteral("instance"), instance}, {QStringLiteral("person"), person},
        {QStringLiteral("since"), since.toUTC().toString(Qt::ISODate)},
        {QStringLiteral("counter"), QString::number(counter).rightJustified(counterDigits, u'0')},
        {QStringLiteral("host"), process.host}, {QStringLiteral("machine"), process.machine},
        {QStringLiteral("boot"), process.boot}, {QStringLiteral("space"), process.processSpace},
        {QStringLiteral("process"), process.process}, {QStringLiteral("started"), process.started}};
    return QJsonDocument(json).toJson();
}

std::optional<LeaseHolder> LeaseHolder::fromBytes(const QByteArray& bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const auto text = [&json](const char* key) { return json.value(QLatin1String(key)).toString(); };
    LeaseHolder holder;
    const QUuid instance = QUuid::fromString(text("instance"));
    if (instance.isNull()) // it becomes part of a file name, so nothing else will do
        return std::nullopt;
    holder.instance = instance.toString(QUuid::WithoutBraces);
    holder.person = text("person");
    holder.since = QDateTime::fromString(text("since"), Qt::ISODate);
    holder.counter = text("counter").toLongLong();
    holder.process = {text("host"), text("machine"), text("boot"), text("space"),
        json.value(QLatin1String("process")).toInteger(), json.value(QLatin1String("started")).toInteger()};
    return holder;
}

LeaseFile::LeaseFile(const QString& book)
{
    const QFileInfo info(book);
    const QString canonical = info.canonicalFilePath();
    m_path = (canonical.isEmpty() ? info.absoluteFilePath() : canonical) + QStringLiteral(".lease");
}

QString LeaseFile::fileOf(const LeaseState& state) const
{
    return state.instances.size() < 2 ? m_path : claimOn(state.instances.at(state.instances.size() - 2));
}

Result<LeaseState> LeaseFile::read() const
{
    LeaseState state;
    for (QString path = m_path; state.instances.size() < longestChain; path = claimOn(state.instances.constLast())) {
        WB_ASSIGN(bytes, bytesOf(path));
        if (!bytes)
            break;
        state.bytes = *bytes;
        state.holder = LeaseHolder::fromBytes(*bytes);
        state.instances += state.holder ? state.holder->instance : QStringLiteral("unreadable");
    }
    return state;
}

std::optional<FileDescriptor> LeaseFile::guardOf(const LeaseState& state) const
{
    FileDescriptor file(
        ::open(QFile::encodeName(fileOf(state)).constData(), O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (file.isOpen() && !guard(file))
        return std::nullopt;
    return file;
}

Result<FileDescriptor> LeaseFile::create(const LeaseHolder& holder) const
{
    WB_ASSIGN(file, writeNew(m_path, holder.toBytes()));
    WB_ASSIGN(now, read());
    if (now.instances != QStringList(holder.instance))
        return fail(ErrorKind::FileExists, m_path);
    return settled(std::move(file), holder);
}

Result<FileDescriptor> LeaseFile::replace(const LeaseState& stale, const LeaseHolder& holder) const
{
    const QString claim = claimOn(stale.instances.constLast());
    WB_ASSIGN(file, writeNew(claim, holder.toBytes()));
    // The claim counts only if the chain is still the one that was judged: a name that a faster one has used up and
    // given free again can be created once more.
    const auto now = read();
    if (!now || now->instances != stale.instances + QStringList(holder.instance)) {
        ::unlink(QFile::encodeName(claim).constData());
        return now ? fail(ErrorKind::FileExists, m_path) : tl::unexpected(now.error());
    }
    if (::rename(QFile::encodeName(claim).constData(), QFile::encodeName(m_path).constData()) != 0) {
        const auto failure = systemFail(errno, m_path);
        ::unlink(QFile::encodeName(claim).constData());
        return failure;
    }
    for (const QString& leftBehind : stale.instances.first(stale.instances.size() - 1))
        ::unlink(QFile::encodeName(claimOn(leftBehind)).constData());
    return settled(std::move(file), holder);
}

Result<FileDescriptor> LeaseFile::settled(FileDescriptor file, const LeaseHolder& holder) const
{
    const Result<void> durable = syncFolderOf(m_path);
    if (durable)
        return file;
    file.close();
    (void)remove(holder); // not ours after all; the first error is the one to tell
    return tl::unexpected(durable.error());
}

Result<void> LeaseFile::remove(const LeaseHolder& holder) const
{
    // By a claim as well: between looking and removing, another one could have taken over.
    LeaseHolder leaver = holder;
    leaver.instance = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString claim = claimOn(holder.instance);
    const auto claimed = writeNew(claim, leaver.toBytes());
    if (!claimed)
        return claimed.error().kind == ErrorKind::FileExists ? Result<void>() : tl::unexpected(claimed.error());
    const auto now = read();
    if (now && now->instances == QStringList{holder.instance, leaver.instance})
        ::unlink(QFile::encodeName(m_path).constData());
    ::unlink(QFile::encodeName(claim).constData());
    return syncFolderOf(m_path);
}

} // namespace core
