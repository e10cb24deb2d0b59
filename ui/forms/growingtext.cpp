#include "ui/forms/growingtext.h"

#include <QEvent>
#include <QMimeData>
#include <QStyleOptionFrame>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <cmath>

namespace ui {

GrowingText::GrowingText(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &GrowingText::grow);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_filling)
            Q_EMIT edited();
    });
    grow();
}

QString GrowingText::text() const
{
    QString text = document()->toRawText();
    for (QChar& c : text) {
        if (c == QChar::ParagraphSeparator || c == QChar::LineSeparator)
            c = u'\n';
    }
    return text;
}

void GrowingText::setText(const QString& newText)
{
    if (newText == text())
        return;
    m_filling = true;
    setPlainText(newText);
    m_filling = false;
}

qsizetype GrowingText::characterCount() const
{
    return document()->characterCount() - 1; // the last paragraph's end is not text
}

void GrowingText::setLines(int least, int most)
{
    m_leastLines = least;
    m_mostLines = most;
    grow();
}

void GrowingText::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    grow();
}

void GrowingText::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        grow();
    else if (event->type() == QEvent::ReadOnlyChange)
        viewport()->setAutoFillBackground(!isReadOnly()); // the frame's own ground shows through
}

void GrowingText::initStyleOption(QStyleOptionFrame* option) const
{
    QPlainTextEdit::initStyleOption(option);
    option->state.setFlag(QStyle::State_ReadOnly, isReadOnly());
}

void GrowingText::insertFromMimeData(const QMimeData* source)
{
    constexpr qsizetype mostPasted = 200'000; // laying out more would hold the window
    const QString text = source->text();
    if (text.size() <= mostPasted)
        return QPlainTextEdit::insertFromMimeData(source);
    QMimeData some;
    some.setText(text.left(mostPasted));
    QPlainTextEdit::insertFromMimeData(&some);
}

void GrowingText::grow()
{
    // As the lines are laid out: with some fonts they are higher than the font says.
    const double margin = document()->documentMargin();
    const QTextBlock first = document()->firstBlock();
    static_cast<void>(blockBoundingRect(first)); // lays it out
    const double line = std::max(QFontMetricsF(font()).lineSpacing(),
        first.layout()->lineCount() > 0 ? first.layout()->lineAt(0).height() : 0.0);
    const double most = m_mostLines * line + margin;
    double text = 0;
    QTextBlock block = first;
    for (; block.isValid() && text < most; block = block.next())
        text += blockBoundingRect(block).height();
    text = block.isValid() ? most : std::clamp(text, m_leastLines * line + margin, most);
    // One pixel more than the text takes, or the scroll bar shows.
    const int height = int(std::ceil(text + margin + 1)) + contentsMargins().top() + contentsMargins().bottom();
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

} // namespace ui
