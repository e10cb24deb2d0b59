#include "core/report/setlines.h"

#include <algorithm>

namespace core::report {

namespace {

constexpr QChar EmSpace(0x2003);

struct Stretch {
    int start;
    int length;
};

struct StyledText {
    QString text;
    QList<QTextLayout::FormatRange> formats;
    std::vector<Stretch> badges;
};

/** Stays on one line, with air inside its frame. */
QString badgeText(QString text)
{
    text.replace(u' ', QChar::Nbsp);
    return QChar(QChar::Nbsp) + text + QChar(QChar::Nbsp);
}

QTextCharFormat formatOf(const TextStyle& style)
{
    QTextCharFormat out;
    out.setFont(font(style.size, style.bold));
    out.setForeground(style.colour);
    return out;
}

/** Formats cost memory and time: only runs that differ from the text around them get one. */
StyledText joined(const Runs& runs, const TextStyle& style)
{
    StyledText out;
    for (const Run& run : runs) {
        if (run.badge && !out.text.isEmpty())
            out.text += EmSpace;
        const QString piece = run.badge ? badgeText(run.text) : run.text;
        const Stretch stretch{int(out.text.size()), int(piece.size())};
        if (run.badge)
            out.badges.push_back(stretch);
        if (run.strong || run.small || run.badge)
            out.formats.append({stretch.start, stretch.length, formatOf(styleOf(run, style))});
        out.text += piece;
    }
    return out;
}

/** The frames of the badges that stand in this line, from its own top left corner. */
std::vector<QRectF> framesIn(const QTextLine& line, const std::vector<Stretch>& badges)
{
    std::vector<QRectF> out;
    for (const Stretch& badge : badges) {
        const int from = std::max(badge.start, line.textStart());
        const int to = std::min(badge.start + badge.length, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const qreal left = std::min(line.cursorToX(from), line.cursorToX(to));
        const qreal width = std::abs(line.cursorToX(to) - line.cursorToX(from));
        out.emplace_back(left - points(1.5), line.ascent() - points(9.4), width + points(3), points(13));
    }
    return out;
}

QTextOption optionFor(Align align)
{
    QTextOption out;
    out.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    out.setUseDesignMetrics(true);
    out.setAlignment(align == Align::Left ? Qt::AlignLeft : align == Align::Center ? Qt::AlignHCenter : Qt::AlignRight);
    return out;
}

} // namespace

SetLines setLines(const Runs& runs, const TextStyle& style, Align align, const TextField& field)
{
    const StyledText styled = joined(runs, style);
    if (styled.text.isEmpty())
        return {};
    SetLines out{std::make_unique<QTextLayout>(styled.text, font(style.size, style.bold)), {}};
    out.layout->setTextOption(optionFor(align));
    if (!styled.formats.isEmpty())
        out.layout->setFormats(styled.formats);
    out.layout->setCacheEnabled(true);
    out.layout->beginLayout();
    qreal top = field.top;
    while (top <= field.longest) {
        QTextLine line = out.layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(field.width);
        line.setPosition({});
        out.lines.push_back(SetLine{line, {field.left, top}, style.colour, framesIn(line, styled.badges)});
        top += line.height() * style.pitch;
    }
    out.layout->endLayout();
    return out;
}

} // namespace core::report
