#include "core/exchange/attaching.h"

#include "core/model/entities/attachment.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QMimeDatabase>
#include <QPainter>

namespace core {

namespace {

constexpr int qualities[] = {88, 80, 70, 60, 50, 40, 30};

/** As JPEG in the best quality that stays within the limit; empty if even the
 * worst does not. */
QByteArray asJpeg(const QImage& image)
{
    for (const int quality : qualities) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        if (image.save(&buffer, "JPEG", quality) && bytes.size() <= attachmentlimit::PhotoBytes)
            return bytes;
    }
    return {};
}

Result<QByteArray> photoOf(QIODevice& device, const QString& path)
{
    QImageReader reader(&device);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    constexpr int side = attachmentlimit::PhotoSide;
    // A picture is scaled while it is read: what it would need in full may be
    // more than there is.
    if (size.isValid() && std::max(size.width(), size.height()) > side)
        reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio));
    QImage image = reader.read();
    if (image.isNull())
        return fail(ErrorKind::ParseFailed, path, reader.errorString());
    if (std::max(image.width(), image.height()) > side)
        image = image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    // JPEG knows no transparency; on white a drawing stays readable.
    QImage plain(image.size(), QImage::Format_RGB32);
    plain.fill(Qt::white);
    QPainter(&plain).drawImage(0, 0, image);
    const QByteArray bytes = asJpeg(plain);
    if (bytes.isEmpty())
        return fail(ErrorKind::ValueTooLong, path, QString::number(attachmentlimit::PhotoBytes));
    return bytes;
}

} // namespace

QString FileToAttach::hash() const
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<FileToAttach> readAttachment(const QString& path)
{
    const QFileInfo about(path);
    if (!about.exists())
        return fail(ErrorKind::FileMissing, path);
    if (!about.isFile())
        return fail(ErrorKind::FileNotOurs, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::InputOutput, path, file.errorString());
    FileToAttach attached;
    attached.name = about.fileName();
    attached.isPhoto = !QImageReader::imageFormat(&file).isEmpty();
    const qint64 limit = attached.isPhoto ? attachmentlimit::SourceBytes : attachmentlimit::FileBytes;
    if (file.size() > limit)
        return fail(ErrorKind::ValueTooLong, path, QString::number(limit));
    if (attached.isPhoto) {
        WB_ASSIGN(bytes, photoOf(file, path));
        attached.bytes = bytes;
        attached.mediaType = QStringLiteral("image/jpeg");
        attached.name = about.completeBaseName() + QStringLiteral(".jpg");
        return attached;
    }
    attached.bytes = file.readAll();
    attached.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(attached.name, attached.bytes).name();
    return attached;
}

Result<acts::Proposal> attach(
    const Reader& reader, RecordId owner, const FileToAttach& file, const acts::Given& given, IdSource& ids)
{
    acts::Given fields = given;
    fields.insert(QStringLiteral("subject"), owner);
    fields.insert(QStringLiteral("file_name"), file.name);
    fields.insert(QStringLiteral("media_type"), file.mediaType);
    fields.insert(QStringLiteral("size"), qint64(file.bytes.size()));
    fields.insert(QStringLiteral("hash"), file.hash());
    if (!fields.contains(QStringLiteral("kind")))
        fields.insert(QStringLiteral("kind"), file.isPhoto ? QStringLiteral("photo") : QStringLiteral("scan"));
    WB_ASSIGN(record, acts::prepared(reader, Attachment::info(), fields, ids));
    WB_ASSIGN(proposal, acts::add(reader, record));
    proposal.changes.keep(file.hash(), file.bytes);
    return proposal;
}

} // namespace core
