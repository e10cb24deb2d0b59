#include "core/report/framepainter.h"

#include "core/report/plaintext.h"
#include "core/report/style.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <cmath>

namespace core::report {

namespace {

constexpr qreal LetterTextTop = millimetres(98.5); // DIN 5008 form B
constexpr qreal FooterPitch = points(10.5);
constexpr qreal FooterLastBaseline = points(29.75); // above the lower edge
constexpr QSizeF LogoRoom(millimetres(45), millimetres(11));
constexpr int FooterLineLimit = 8;
constexpr qreal FooterSize = 7.5;

/** Draws one line with its baseline at y, cut with "…" where it is wider than `room`. Gives the width it took. */
qreal drawLine(QPainter& painter, const QFont& font, const QColor& colour, QPointF at, const QString& text, qreal room,
    Align align = Align::Left)
{
    const QFontMetricsF metrics(font);
    QString shown = text;
    qreal width = metrics.horizontalAdvance(shown);
    if (width > room) {
        shown = metrics.elidedText(text, Qt::ElideRight, room);
        width = metrics.horizontalAdvance(shown);
    }
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(align == Align::Right ? at - QPointF(width, 0) : at, shown);
    return width;
}

void drawRule(QPainter& painter, const QColor& colour, qreal y, qreal left, qreal right, qreal thickness)
{
    painter.fillRect(QRectF(left, y - thickness / 2, right - left, thickness), colour);
}

QStringList wrapped(const QString& text, const QFont& font, qreal width)
{
    if (QFontMetricsF(font).horizontalAdvance(text) <= width)
        return {text};
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList out;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        out += text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return out;
}

QString joined(std::initializer_list<QString> parts)
{
    QStringList out;
    for (const QString& part : parts)
        if (!part.isEmpty())
            out += part;
    return out.join(QStringLiteral(" · "));
}

/** Gives the width it took. */
qreal drawLogo(QPainter& painter, const QImage& image, QPointF at)
{
    const QSizeF size = QSizeF(image.size()).scaled(LogoRoom, Qt::KeepAspectRatio);
    painter.drawImage(QRectF(at + QPointF(0, LogoRoom.height() - size.height()), size), image);
    return size.width();
}

} // namespace

Result<FramePainter> FramePainter::create(const PageFrame& frame, const DocumentTree& tree, Logos& logos)
{
    FramePainter out(frame, tree);
    if (!frame.logo.isEmpty()) {
        WB_ASSIGN(logo, logos.decoded(frame.logo));
        out.m_logo = logo;
    }
    if (frame.funderLogos.size() > MostFunderLogos)
        return fail(ErrorKind::ValueInvalid, QStringLiteral("logo"));
    for (const QByteArray& bytes : frame.funderLogos) {
        WB_ASSIGN(logo, logos.decoded(bytes));
        out.m_funderLogos.push_back(logo);
    }
    return out;
}

FramePainter::FramePainter(const PageFrame& frame, const DocumentTree& tree)
    : m_frame(frame)
    , m_words(pageWords(tree.language))
    , m_title(tree.title)
    , m_size(tree.landscape ? QSizeF(measure::PageLong, measure::PageShort)
                            : QSizeF(measure::PageShort, measure::PageLong))
    , m_draft(tree.draft)
    , m_letter(tree.isLetter())
{
    for (QString* text : {&m_frame.agencyName, &m_frame.agencyLine, &m_frame.carrier, &m_frame.website,
             &m_frame.documentKind, &m_frame.date, &m_frame.number, &m_frame.version})
        *text = forOneLine(*text);
    const QString carrier = m_frame.carrier.isEmpty() ? QString() : m_words.carrier.arg(m_frame.carrier);
    const qreal room = textArea(true).width() * 0.74;
    for (const QString& line : QStringList{joined({carrier, m_frame.website})} + m_frame.fundingNotice)
        if (!line.isEmpty())
            m_footer += wrapped(forOneLine(line), font(FooterSize), room);
    m_footer = m_footer.mid(0, FooterLineLimit);
}

qreal FramePainter::footerTop(bool firstPage) const
{
    const qsizetype lines = std::max<qsizetype>(m_footer.size(), 2);
    const qreal text = m_size.height() - FooterLastBaseline - qreal(lines - 1) * FooterPitch - points(14.25);
    return firstPage && !m_funderLogos.empty() ? text - LogoRoom.height() - points(8) : text;
}

QRectF FramePainter::textArea(bool firstPage) const
{
    const qreal top = !firstPage ? points(68) : m_letter ? LetterTextTop : points(104);
    return {QPointF(measure::MarginLeft, top),
        QPointF(m_size.width() - measure::MarginRight, footerTop(firstPage) - points(12))};
}

void FramePainter::paint(QPainter& painter, int page, int pages) const
{
    if (m_draft)
        paintDraftMark(painter);
    if (page == 1)
        paintLetterhead(painter);
    else
        paintLaterHead(painter);
    paintFooter(painter, page, pages);
}

void FramePainter::paintLetterhead(QPainter& painter) const
{
    const qreal right = m_size.width() - measure::MarginRight;
    qreal left = measure::MarginLeft;
    if (!m_logo.isNull()) {
        left += drawLogo(painter, m_logo, {left, points(75) - LogoRoom.height()}) + points(10);
    }
    const qreal half = (right - measure::MarginLeft) / 2;
    const qreal room = std::max(right - half - left, points(60));
    drawLine(painter, font(11, true), colour::Accent, {left, points(57)}, m_frame.agencyName, room);
    drawLine(painter, font(8.5), colour::Quiet, {left, points(70)}, m_frame.agencyLine, room);
    const QString kind = joined({m_frame.documentKind, m_draft ? m_words.draft : QString()});
    const QString date = m_frame.date.isEmpty() ? QString() : m_words.date.arg(m_frame.date);
    drawLine(painter, font(8.5), colour::Quiet, {right, points(57)}, kind, half - points(12), Align::Right);
    drawLine(painter, font(8.5), colour::Quiet, {right, points(70)}, date, half - points(12), Align::Right);
    drawRule(painter, colour::Accent, points(81.5), measure::MarginLeft, right, points(0.9));
}

void FramePainter::paintLaterHead(QPainter& painter) const
{
    const qreal left = measure::MarginLeft;
    const qreal right = m_size.width() - measure::MarginRight;
    const QString kind = joined({m_frame.documentKind, m_draft ? m_words.draft : QString()});
    const qreal used =
        drawLine(painter, font(8), colour::Quiet, {right, points(40)}, kind, (right - left) * 0.3, Align::Right);
    const qreal room = right - left - used - points(14);
    const qreal name =
        drawLine(painter, font(8, true), colour::Accent, {left, points(40)}, m_frame.agencyName, room / 2);
    drawLine(painter, font(8), colour::Quiet, {left + name + points(8), points(40)}, m_title, room - name - points(8));
    drawRule(painter, colour::Line, points(48), left, right, measure::Hairline);
}

void FramePainter::paintFooter(QPainter& painter, int page, int pages) const
{
    const qreal left = measure::MarginLeft;
    const qreal right = m_size.width() - measure::MarginRight;
    const qreal top = footerTop(page == 1);
    drawRule(painter, colour::Line, top, left, right, measure::Hairline);
    if (page == 1) {
        qreal x = left;
        for (const QImage& logo : m_funderLogos)
            x += drawLogo(painter, logo, {x, top + points(8)}) + points(14);
    }
    qreal y = footerTop(false) + points(14.25);
    const qreal room = (right - left) * 0.24;
    drawLine(
        painter, font(FooterSize), colour::Quiet, {right, y}, m_words.page.arg(page).arg(pages), room, Align::Right);
    const QString number = joined({m_frame.number.isEmpty() ? QString() : m_words.number.arg(m_frame.number),
        m_frame.version.isEmpty() ? QString() : m_words.version.arg(m_frame.version)});
    drawLine(painter, font(FooterSize), colour::Quiet, {right, y + FooterPitch}, number, room, Align::Right);
    painter.setFont(font(FooterSize));
    painter.setPen(colour::Quiet);
    for (const QString& line : m_footer) {
        painter.drawText(QPointF(left, y), line);
        y += FooterPitch;
    }
}

/** As a shape, not as text: it must not stand between the lines of the document when it is searched or read aloud. */
void FramePainter::paintDraftMark(QPainter& painter) const
{
    const QFont big = font(100, true);
    QPainterPath word;
    word.addText({}, big, m_words.draft.toUpper());
    const QRectF box = word.boundingRect();
    const qreal diagonal = std::hypot(m_size.width(), m_size.height());
    painter.save();
    painter.translate(m_size.width() / 2, m_size.height() / 2);
    painter.rotate(-qRadiansToDegrees(std::atan2(m_size.height(), m_size.width())));
    const qreal scale = diagonal * 0.62 / box.width();
    painter.scale(scale, scale);
    painter.translate(-box.center());
    painter.fillPath(word, colour::Watermark);
    painter.restore();
}

} // namespace core::report
