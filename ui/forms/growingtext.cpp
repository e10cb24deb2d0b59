#include "ui/forms/growingtext.h"

#include <QEvent>
#include <QStyleOptionFrame>
#include <QTextDocument>
#include <cmath>

namespace ui {

namespace {

constexpr int leastLines = 3;
constexpr int mostLines = 12;

} // namespace

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

void GrowingText::grow()
{
    // The layout of a plain text document measures its height in lines.
    const int lines = std::clamp(int(std::ceil(document()->size().height())), leastLines, mostLines);
    // One pixel more than the text takes, or the scroll bar shows.
    const double text = lines * QFontMetrics(font()).lineSpacing() + 2 * document()->documentMargin() + 1;
    const int height = int(std::ceil(text)) + contentsMargins().top() + contentsMargins().bottom();
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

} // namespace ui
