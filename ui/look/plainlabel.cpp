#include "ui/look/plainlabel.h"

#include "ui/look/plaintext.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QToolTip>

namespace ui {

namespace {

/** Below this an elided label says nothing any more: about three letters and the dots. */
constexpr int leastElided = 40;

/** A wrapped label keeps its longest word whole: within reason, and looked for in the first lines only. */
constexpr int widestWord = 200;
constexpr int longestMeasured = 400;

} // namespace

PlainLabel::PlainLabel(const QString& text, TextSize size, QWidget* parent)
    : QLabel(parent)
    , m_size(size)
{
    setTextFormat(Qt::PlainText);
    dress();
    setText(text);
}

void PlainLabel::setTextSize(TextSize size)
{
    m_size = size;
    dress();
}

void PlainLabel::setInk(Ink ink)
{
    m_ink = ink;
    dress();
}

void PlainLabel::setBold(bool bold)
{
    m_bold = bold;
    dress();
}

void PlainLabel::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
    update();
}

void PlainLabel::setSelectable(bool selectable)
{
    setTextInteractionFlags(
        selectable ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard : Qt::NoTextInteraction);
}

QString PlainLabel::shownText() const
{
    if (!m_elided)
        return text();
    const QString line = text().simplified();
    return fontMetrics().elidedText(line, Qt::ElideRight, contentsRect().width());
}

QSize PlainLabel::sizeHint() const
{
    if (!wordWrap())
        return QLabel::sizeHint();
    // QLabel would propose a block of pleasing shape; here the layout decides where to wrap.
    const QMargins around = contentsMargins();
    const int width = fontMetrics().size(Qt::TextExpandTabs, text()).width() + 1 + around.left() + around.right();
    return {width, heightForWidth(width)};
}

QSize PlainLabel::minimumSizeHint() const
{
    if (m_elided)
        return {std::min(px(leastElided), sizeHint().width()), QLabel::minimumSizeHint().height()};
    if (!wordWrap())
        return QLabel::minimumSizeHint();
    const QString start = text().left(longestMeasured);
    const int word = fontMetrics().boundingRect(QRect(0, 0, 1, 1), Qt::TextWordWrap, start).width() + 1;
    const QMargins around = contentsMargins();
    return {std::min(word, px(widestWord)) + around.left() + around.right(), fontMetrics().height()};
}

bool PlainLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const QString whole = shownText() == text() ? QString() : plainToolTip(text());
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), whole, this);
        return true;
    }
    return QLabel::event(event);
}

void PlainLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        dress();
}

void PlainLabel::paintEvent(QPaintEvent* event)
{
    if (!m_elided) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const int flags = int(QStyle::visualAlignment(layoutDirection(), alignment())) | Qt::TextSingleLine;
    style()->drawItemText(&painter, contentsRect(), flags, palette(), isEnabled(), shownText(), foregroundRole());
}

void PlainLabel::dress()
{
    setFont(m_bold ? boldFont(m_size) : ui::font(m_size));
    QPalette inked = palette();
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text}) {
        inked.setColor(QPalette::Active, role, tokens().of(m_ink));
        inked.setColor(QPalette::Inactive, role, tokens().of(m_ink));
        inked.setColor(QPalette::Disabled, role, tokens().disabled);
    }
    setPalette(inked);
    updateGeometry();
}

} // namespace ui
