#include "core/report/picture.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>

namespace core::report {

namespace {

constexpr qsizetype BytesLimit = 2 * 1024 * 1024;
constexpr int SideLimit = 3000;
constexpr int PrintedSide = 1500; ///< pixels; about 220 an inch across a page

const char* formatOf(const QByteArray& bytes)
{
    if (bytes.startsWith("\x89PNG"))
        return "png";
    return bytes.startsWith("\xFF\xD8") ? "jpeg" : nullptr;
}

} // namespace

Result<Picture> pictureFrom(const QByteArray& bytes)
{
    const char* format = formatOf(bytes);
    if (bytes.size() > BytesLimit || !format)
        return fail(ErrorKind::ValueInvalid, QStringLiteral("picture"));
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > SideLimit || size.height() > SideLimit || reader.read().isNull())
        return fail(ErrorKind::ValueInvalid, QStringLiteral("picture"), reader.errorString());
    return Picture{bytes, size, {}};
}

QImage imageOf(const Picture& picture)
{
    QBuffer buffer;
    buffer.setData(picture.bytes);
    QImageReader reader(&buffer, formatOf(picture.bytes));
    reader.setAutoDetectImageFormat(false);
    if (std::max(picture.size.width(), picture.size.height()) > PrintedSide)
        reader.setScaledSize(picture.size.toSize().scaled(PrintedSide, PrintedSide, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace core::report
