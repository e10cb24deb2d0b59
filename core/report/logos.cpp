#include "core/report/logos.h"

#include <QBuffer>
#include <QImageReader>

namespace core::report {

namespace {

constexpr qsizetype BytesLimit = 2 * 1024 * 1024;
constexpr int SideLimit = 3000;

} // namespace

Result<QImage> Logos::decoded(const QByteArray& bytes)
{
    if (const auto known = m_known.constFind(bytes); known != m_known.cend())
        return *known;
    const bool isPng = bytes.startsWith("\x89PNG");
    const bool isJpeg = bytes.startsWith("\xFF\xD8");
    if (bytes.size() > BytesLimit || (!isPng && !isJpeg))
        return fail(ErrorKind::ValueInvalid, QStringLiteral("logo"));
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, isPng ? "png" : "jpeg");
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > SideLimit || size.height() > SideLimit)
        return fail(ErrorKind::ValueInvalid, QStringLiteral("logo"));
    const QImage image = reader.read();
    if (image.isNull())
        return fail(ErrorKind::ValueInvalid, QStringLiteral("logo"), reader.errorString());
    m_known.insert(bytes, image);
    return image;
}

} // namespace core::report
