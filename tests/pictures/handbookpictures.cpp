// Makes the pictures of the handbook from renders: handbookpictures RENDERS PICTURES. The file pictures.txt in PICTURES
// says which: "series.png = de-light-100-series-overview.png" a line. Each is scaled and reduced to as many colours as
// a window needs, so that it stays small.
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>

#include <cstdio>

namespace {

constexpr int widest = 1000;
constexpr qint64 mostBytes = 120 * 1024;

bool isNear(QRgb one, QRgb other)
{
    constexpr int step = 5;
    return qAbs(qRed(one) - qRed(other)) <= step && qAbs(qGreen(one) - qGreen(other)) <= step
        && qAbs(qBlue(one) - qBlue(other)) <= step;
}

/** The same picture with at most 256 colours, where its commonest ones stay as they are. */
QImage reduced(const QImage& image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    }
    QList<QRgb> all = counts.keys();
    std::ranges::sort(all, [&](QRgb one, QRgb other) {
        return counts.value(one) != counts.value(other) ? counts.value(one) > counts.value(other) : one < other;
    });
    // The window's own colours are few and common; scaling makes many shades between them.
    constexpr qsizetype most = 256;
    constexpr qsizetype exact = 24;
    QList<QRgb> colours;
    for (const QRgb each : std::as_const(all)) {
        const bool isNew = colours.size() < exact
            || std::ranges::none_of(colours, [each](QRgb chosen) { return isNear(each, chosen); });
        if (isNew && colours.size() < most)
            colours.append(each);
    }
    return image.convertToFormat(QImage::Format_Indexed8, colours, Qt::ThresholdDither);
}

bool make(const QString& from, const QString& to)
{
    const QImage image(from);
    if (image.isNull()) {
        std::fprintf(stderr, "no picture: %s\n", qPrintable(from));
        return false;
    }
    const QImage scaled = image.width() <= widest ? image : image.scaledToWidth(widest, Qt::SmoothTransformation);
    const bool saved = reduced(scaled.convertToFormat(QImage::Format_RGB32)).save(to, "PNG", 0);
    const qint64 bytes = QFile(to).size();
    std::printf("%s: %lld bytes\n", qPrintable(to), static_cast<long long>(bytes));
    return saved && bytes <= mostBytes;
}

} // namespace

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    const QDir renders(QCoreApplication::arguments().value(1));
    const QDir pictures(QCoreApplication::arguments().value(2));
    QFile list(pictures.filePath(QStringLiteral("pictures.txt")));
    if (argc != 3 || !list.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "usage: handbookpictures RENDERS PICTURES\n");
        return 2;
    }
    bool isDone = true;
    for (const QString& line : QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList names = line.split(QStringLiteral(" = "));
        if (names.size() == 2 && !line.startsWith(u'#'))
            isDone = make(renders.filePath(names[1].trimmed()), pictures.filePath(names[0].trimmed())) && isDone;
    }
    return isDone ? 0 : 1;
}
