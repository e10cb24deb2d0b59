#include "core/report/style.h"

namespace core::report {

namespace {

constexpr qreal BodySize = 9.75;
constexpr qreal SmallSize = 8.25;

TextStyle style(qreal size, bool bold, const QColor& colour, qreal above, qreal below, qreal pitch)
{
    return {size, bold, colour, points(above), points(below), pitch};
}

} // namespace

QFont font(qreal sizeInPoints, bool bold)
{
    QFont out;
    out.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"), QStringLiteral("sans-serif")});
    out.setPixelSize(qRound(points(sizeInPoints)));
    out.setBold(bold);
    out.setHintingPreference(QFont::PreferNoHinting);
    out.setLetterSpacing(QFont::AbsoluteSpacing, 0.02); // under a thousandth of a millimetre; any value stops ligatures
    return out;
}

TextStyle styleOf(BlockKind kind, int level)
{
    switch (kind) {
    case BlockKind::Tagline:
        return style(BodySize, true, colour::Accent, 0, 1, 1.0);
    case BlockKind::Title:
        return style(19.5, true, colour::Text, 0, 2, 0.97);
    case BlockKind::Subtitle:
        return style(10.5, false, colour::Quiet, 0, 9, 1.12);
    case BlockKind::Heading:
        return level == 1 ? style(10.5, true, colour::Accent, 14, 3, 1.04)
                          : style(BodySize, true, colour::Text, 9, 2, 1.04);
    case BlockKind::Lead:
        return style(10.5, false, colour::Text, 4, 8, 1.12);
    case BlockKind::Quiet:
        return style(SmallSize, false, colour::Quiet, 3, 3, 1.08);
    case BlockKind::Info:
        return style(SmallSize, false, colour::Text, 3, 3, 1.08);
    case BlockKind::Item:
        return style(BodySize, false, colour::Text, 1, 1, 1.08);
    case BlockKind::Facts:
    case BlockKind::Table:
        return style(BodySize, false, colour::Text, 0, 5, 1.1);
    default:
        return style(BodySize, false, colour::Text, 4, 5, 1.1);
    }
}

TextStyle styleOf(const Run& run, TextStyle around)
{
    if (run.badge)
        return style(SmallSize, false, colour::Badge, 0, 0, 1);
    around.bold |= run.strong;
    if (run.small) {
        around.size = SmallSize;
        around.colour = colour::Quiet;
    }
    return around;
}

} // namespace core::report
