#include "ui/look/icons.h"

#include "ui/look/style.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace ui {

namespace {

/** Up to this logical size the 16 pixel drawing is the better one: its lines fall on pixels. */
constexpr int smallDrawing = 18;

QString drawingPath(const QString& name, int logicalSize)
{
    return QStringLiteral(":/icons/%1/%2.svg").arg(logicalSize <= smallDrawing ? 16 : 22).arg(name);
}

/** One colour, the drawing's coverage. What the drawing has in white is a hole: the "!" in a filled triangle. */
QImage tinted(QImage image, const QColor& color)
{
    constexpr int fullBelow = 0x60;
    image = image.convertToFormat(QImage::Format_ARGB32);
    const QRgb rgb = color.rgb() & RGB_MASK;
    for (int y = 0; y < image.height(); ++y) {
        QRgb* const line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int whiteness = std::min({qRed(line[x]), qGreen(line[x]), qBlue(line[x])});
            const int kept = std::min(255, (255 - whiteness) * 255 / (255 - fullBelow));
            line[x] = rgb | (QRgb(qAlpha(line[x]) * kept / 255) << 24);
        }
    }
    return image;
}

class TintedIcon : public QIconEngine {
public:
    TintedIcon(QString name, Ink ink)
        : m_name(std::move(name))
        , m_ink(ink)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(painter, rect, m_name, color(mode, state));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return iconPixmap(m_name, size, color(mode, state), 1);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        return iconPixmap(m_name, size, color(mode, state), scale);
    }
    QIconEngine* clone() const override { return new TintedIcon(*this); }
    bool isNull() override { return false; }

private:
    QColor color(QIcon::Mode mode, QIcon::State state) const
    {
        const Tokens& t = tokens();
        if (mode == QIcon::Disabled)
            return t.disabled;
        return state == QIcon::On && m_ink != Ink::OnAccent ? t.accent : t.of(m_ink);
    }

    QString m_name;
    Ink m_ink;
};

} // namespace

QIcon icon(const QString& name, Ink ink)
{
    static QHash<QPair<QString, int>, QIcon> cache;
    const QPair<QString, int> key(name, int(ink));
    if (const auto known = cache.constFind(key); known != cache.constEnd())
        return *known;
    if (!QFile::exists(drawingPath(name, 16)))
        return {};
    return *cache.insert(key, QIcon(new TintedIcon(name, ink)));
}

QPixmap iconPixmap(const QString& name, const QSize& size, const QColor& color, qreal scale)
{
    const QString key = QStringLiteral("wb-icon/%1/%2x%3@%4/%5")
                            .arg(name)
                            .arg(size.width())
                            .arg(size.height())
                            .arg(scale)
                            .arg(color.rgba());
    QPixmap pixmap;
    if (size.isEmpty() || QPixmapCache::find(key, &pixmap))
        return pixmap;
    QSvgRenderer drawing(drawingPath(name, qRound(size.height() / scale)));
    if (!drawing.isValid())
        return {};
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.setAspectRatioMode(Qt::KeepAspectRatio);
    drawing.render(&painter);
    painter.end();
    pixmap = QPixmap::fromImage(tinted(std::move(image), color));
    pixmap.setDevicePixelRatio(scale);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter* painter, const QRect& rect, const QString& name, const QColor& color)
{
    const qreal scale = painter->device()->devicePixelRatioF();
    painter->drawPixmap(rect.topLeft(), iconPixmap(name, rect.size() * scale, color, scale));
}

} // namespace ui
