#include "core/koffer/journal.h"

#include "core/koffer/containerheader.h"
#include "core/store/exclusivefile.h"
#include "core/support/durablefile.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace core::koffer {

namespace {

constexpr char magic[] = "WBWORK1\n";
constexpr char foldedMagic[] = "WBWORK2\n"; ///< the generation stands behind the work id
constexpr qsizetype magicLength = 8;
constexpr qsizetype idLength = 16;
constexpr qsizetype lengths = 8; ///< of a record, and once more inverted
constexpr qsizetype nonceLength = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagLength = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr quint64 journalPurpose = 3; ///< 1 and 2 are the container's

const unsigned char* raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}
unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

template <typename Number>
QByteArray littleEndian(Number number)
{
    QByteArray bytes(sizeof number, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

} // namespace

bool isWork(QByteArrayView bytes)
{
    return bytes.startsWith(QByteArrayView(magic, magicLength))
        || bytes.startsWith(QByteArrayView(foldedMagic, magicLength));
}

bool isWorkFile(const QString& path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && isWork(file.read(magicLength));
}

QByteArray written(const WorkHead& head)
{
    const bool folded = head.generation > 1;
    return QByteArray(folded ? foldedMagic : magic, magicLength) + littleEndian(quint32(head.container.size()))
        + head.container + head.work.toRfc4122() + (folded ? littleEndian(head.generation) : QByteArray());
}

Result<WorkHead> workHeadFrom(const QByteArray& file, const QString& name)
{
    if (!isWork(file))
        return fail(ErrorKind::KofferIsNone, name, isContainer(file) ? QStringLiteral("packed") : QString());
    if (file.size() < magicLength + 4)
        return fail(ErrorKind::KofferDamaged, name, QStringLiteral("cut"));
    const qint64 length = qFromLittleEndian<quint32>(file.constData() + magicLength);
    WorkHead head;
    const bool folded = file.startsWith(QByteArrayView(foldedMagic, magicLength));
    const qint64 generationAt = magicLength + 4 + length + idLength;
    head.length = generationAt + (folded ? qint64(sizeof head.generation) : 0);
    if (length > largestFile || head.length > file.size())
        return fail(ErrorKind::KofferDamaged, name, QStringLiteral("cut"));
    if (folded)
        head.generation = qFromLittleEndian<quint32>(file.constData() + generationAt);
    if (folded && head.generation < 2)
        return fail(ErrorKind::KofferDamaged, name, QStringLiteral("generation"));
    head.container = file.mid(magicLength + 4, length);
    head.work = QUuid::fromRfc4122(file.mid(magicLength + 4 + length, idLength));
    return head;
}

Result<Label> labelOfFile(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!QFileInfo::exists(path))
        return fail(ErrorKind::FileMissing, path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::InputOutput, path, file.errorString());
    QByteArray beginning = file.read(magicLength + 4 + headBytes);
    qint64 size = file.size();
    if (isWork(beginning)) {
        size = beginning.size() < magicLength + 4
            ? 0
            : qint64(qFromLittleEndian<quint32>(beginning.constData() + magicLength));
        beginning.remove(0, magicLength + 4);
        if (size == 0 || file.size() < magicLength + 4 + size + idLength)
            return fail(ErrorKind::KofferDamaged, name, QStringLiteral("cut"));
        beginning.truncate(size);
    }
    WB_ASSIGN(header, readHeader(beginning, size, name));
    return header.label;
}

Journal::Journal(QString path, Secret key, const WorkHead& head)
    : m_path(std::move(path))
    , m_key(derived(key, journalPurpose))
    , m_work(head.work)
    , m_generation(head.generation)
    , m_place{head.length, 0, digest(head.container)}
    , m_before(m_place)
{
}

Journal::Journal(Journal&& other) noexcept
{
    *this = std::move(other);
}

Journal& Journal::operator=(Journal&& other) noexcept
{
    if (this == &other)
        return *this;
    close();
    m_path = std::move(other.m_path);
    m_key = std::move(other.m_key);
    m_work = other.m_work;
    m_generation = other.m_generation;
    m_place = std::move(other.m_place);
    m_before = std::move(other.m_before);
    m_dropped = other.m_dropped;
    m_untidy = other.m_untidy;
    m_folderDue = other.m_folderDue;
    m_handle = std::exchange(other.m_handle, -1);
    return *this;
}

Journal::~Journal()
{
    close();
}

void Journal::close()
{
    if (m_handle >= 0)
        ::close(std::exchange(m_handle, -1));
}

QByteArray Journal::boundTo(const Place& place) const
{
    return m_work.toRfc4122() + littleEndian(m_generation) + littleEndian(place.sequence) + place.last;
}

QByteArray Journal::boxed(const QByteArray& content, const Place& place) const
{
    const QByteArray nonce = randomBytes(nonceLength);
    const QByteArray bound = boundTo(place);
    QByteArray box(content.size() + tagLength, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(box), nullptr, raw(QByteArrayView(content)), quint64(content.size()),
        raw(QByteArrayView(bound)), quint64(bound.size()), nullptr, raw(QByteArrayView(nonce)), m_key.data());
    const auto length = quint32(nonce.size() + box.size());
    return littleEndian(length) + littleEndian(~length) + nonce + box;
}

void Journal::advance(Place& place, const QByteArray& record)
{
    place.end += record.size();
    ++place.sequence;
    place.last = digest(record);
}

Result<std::optional<QByteArray>> Journal::readOne(QByteArrayView rest)
{
    const auto damaged = fail(ErrorKind::KofferDamaged, QFileInfo(m_path).fileName(), QStringLiteral("journal"));
    if (rest.size() < lengths)
        return std::optional<QByteArray>();
    const auto length = qFromLittleEndian<quint32>(rest.data());
    if (qFromLittleEndian<quint32>(rest.data() + 4) != ~length) {
        // Blocks that were never written are read as zeros.
        const bool unwritten = std::ranges::all_of(rest.sliced(lengths), [](char byte) { return byte == '\0'; });
        return unwritten ? Result<std::optional<QByteArray>>(std::nullopt) : damaged;
    }
    const qint64 whole = lengths + qint64(length);
    if (whole > rest.size())
        return std::optional<QByteArray>();
    if (qint64(length) < nonceLength + tagLength)
        return damaged;
    const QByteArrayView nonce = rest.sliced(lengths, nonceLength);
    const QByteArrayView box = rest.sliced(lengths + nonceLength, whole - lengths - nonceLength);
    const QByteArray bound = boundTo(m_place);
    QByteArray content(box.size() - tagLength, '\0');
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(raw(content), nullptr, nullptr, raw(box),
        quint64(box.size()), raw(QByteArrayView(bound)), quint64(bound.size()), raw(nonce), m_key.data());
    if (opened != 0) // the last one may have been cut off with its length written already
        return whole == rest.size() ? Result<std::optional<QByteArray>>(std::nullopt) : damaged;
    m_place.end += whole;
    ++m_place.sequence;
    m_place.last = digest(rest.first(whole));
    return std::optional<QByteArray>(content);
}

Result<QList<QByteArray>> Journal::read(const QByteArray& file)
{
    QList<QByteArray> contents;
    while (m_place.end < file.size()) {
        WB_ASSIGN(content, readOne(QByteArrayView(file).sliced(m_place.end)));
        if (!content)
            break;
        contents.append(*content);
    }
    m_dropped = file.size() - m_place.end;
    m_untidy = m_dropped > 0;
    m_before = m_place;
    return contents;
}

Error Journal::failed(int code) const
{
    const QString words = QString::fromLocal8Bit(std::strerror(code));
    const bool full = code == ENOSPC || code == EDQUOT || code == EFBIG;
    const bool readOnly = code == EROFS || code == EACCES || code == EPERM;
    return {full             ? ErrorKind::DiskFull
            : readOnly       ? ErrorKind::FileReadOnly
            : code == ENOENT ? ErrorKind::FileMoved
                             : ErrorKind::InputOutput,
        m_path, words};
}

Result<void> Journal::open()
{
    if (m_handle >= 0)
        return {};
    m_handle = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CLOEXEC);
    if (m_handle < 0)
        return tl::unexpected<Error>(failed(errno));
    return {};
}

Result<void> Journal::checkMine()
{
    WB_TRY(open());
    struct stat held { };
    struct stat named { };
    if (::fstat(m_handle, &held) != 0)
        return tl::unexpected<Error>(failed(errno));
    const bool there = ::stat(QFile::encodeName(m_path).constData(), &named) == 0;
    if (!there || held.st_ino != named.st_ino || held.st_dev != named.st_dev)
        return fail(ErrorKind::FileMoved, m_path);
    if (held.st_size < m_place.end || (held.st_size > m_place.end && !m_untidy))
        return fail(ErrorKind::LeaseLost, m_path);
    return {};
}

Result<void> Journal::writeAt(qint64 offset, const QByteArray& bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count = ::pwrite(m_handle, bytes.constData() + done, size_t(bytes.size() - done), offset + done);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return tl::unexpected<Error>(failed(count < 0 ? errno : ENOSPC));
        done += count;
    }
    return ::fsync(m_handle) == 0 ? Result<void>() : tl::unexpected<Error>(failed(errno));
}

Result<void> Journal::append(const QByteArray& content)
{
    WB_TRY(open());
    if (m_folderDue) {
        WB_TRY(syncFolderOf(QFileInfo(m_path).canonicalFilePath()));
        m_folderDue = false;
    }
    if (m_untidy && ::ftruncate(m_handle, m_place.end) != 0)
        return tl::unexpected<Error>(failed(errno));
    m_untidy = false;
    const QByteArray record = boxed(content, m_place);
    const Result<void> written = writeAt(m_place.end, record);
    if (!written) {
        // What stands there does not count. A handle whose fsync failed is not asked again.
        m_untidy = ::ftruncate(m_handle, m_place.end) != 0 || ::fsync(m_handle) != 0;
        close();
        return written;
    }
    m_before = m_place;
    advance(m_place, record);
    return {};
}

Result<void> Journal::fold(const QByteArray& container, const QList<QByteArray>& contents)
{
    WB_TRY(checkMine());
    Journal next;
    next.m_path = m_path;
    next.m_key = m_key;
    next.m_work = m_work;
    next.m_generation = m_generation + 1;
    QByteArray file = written(WorkHead{container, m_work, 0, next.m_generation});
    next.m_place = {file.size(), 0, digest(container)};
    for (const QByteArray& content : contents) {
        const QByteArray record = next.boxed(content, next.m_place);
        file += record;
        advance(next.m_place, record);
    }
    next.m_before = next.m_place;
    next.m_dropped = m_dropped;
    ReplaceOptions options;
    options.ownerOnly = true;
    const Result<void> replaced = replaceFile(m_path, file, options);
    // Of an error at the last step the new file stands there all the same, and only the folder was not written.
    if (!replaced && !isAnotherFile())
        return replaced;
    next.m_folderDue = !replaced;
    *this = std::move(next);
    return replaced;
}

bool Journal::isAnotherFile() const
{
    struct stat held { };
    struct stat named { };
    return ::fstat(m_handle, &held) == 0 && ::stat(QFile::encodeName(m_path).constData(), &named) == 0
        && (held.st_ino != named.st_ino || held.st_dev != named.st_dev);
}

void Journal::takeBack()
{
    m_place = m_before;
    m_untidy = m_handle < 0 || ::ftruncate(m_handle, m_place.end) != 0 || ::fsync(m_handle) != 0;
}

} // namespace core::koffer
