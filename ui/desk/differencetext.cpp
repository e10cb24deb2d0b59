#include "ui/desk/differencetext.h"

#include "ui/look/style.h"

#include <QEvent>

namespace ui {

namespace {

constexpr int mostLines = 8;

} // namespace

DifferenceText::DifferenceText(Side side, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_side(side)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

void DifferenceText::setPieces(const QList<core::WordPiece>& pieces)
{
    m_pieces = pieces;
    QString text;
    for (const core::WordPiece& piece : pieces)
        text += piece.text;
    setPlainText(text);
    mark();
    updateGeometry();
}

void DifferenceText::mark()
{
    const InkOnGround& tone = tokens().of(m_side == Side::Office ? Tone::Bad : Tone::Good);
    QTextCharFormat differs;
    differs.setBackground(tone.ground);
    differs.setForeground(tone.ink);
    differs.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    differs.setUnderlineColor(tone.ink);
    QList<QTextEdit::ExtraSelection> marks;
    int at = 0;
    for (const core::WordPiece& piece : std::as_const(m_pieces)) {
        const int length = int(piece.text.size());
        if (piece.differs) {
            QTextCursor cursor(document());
            cursor.setPosition(at);
            cursor.setPosition(at + length, QTextCursor::KeepAnchor);
            marks.append({cursor, differs});
        }
        at += length;
    }
    setExtraSelections(marks);
}

QSize DifferenceText::sizeHint() const
{
    const int lines = std::clamp(int(document()->size().height()), 1, mostLines);
    return {px(260), lines * fontMetrics().lineSpacing() + px(18)};
}

QSize DifferenceText::minimumSizeHint() const
{
    return {px(120), fontMetrics().lineSpacing() + px(18)};
}

void DifferenceText::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mark();
}

} // namespace ui
