#include "ui/frame/searchfield.h"

#include "ui/look/icons.h"
#include "ui/look/shapes.h"
#include "ui/look/style.h"

#include <QPainter>

namespace ui {

SearchField::SearchField(const QKeySequence& jump, QWidget* parent)
    : QLineEdit(parent)
    , m_jump(jump.toString(QKeySequence::NativeText).replace(u'+', u' '))
{
    setObjectName(QStringLiteral("search"));
    setAccessibleName(tr("Search everything"));
    setPlaceholderText(tr("Search everything …"));
    setClearButtonEnabled(false);
    addAction(icon(QStringLiteral("search"), Ink::Quiet), QLineEdit::LeadingPosition);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize SearchField::sizeHint() const
{
    return {px(520), QLineEdit::sizeHint().height()};
}

QSize SearchField::minimumSizeHint() const
{
    return {px(120), QLineEdit::minimumSizeHint().height()};
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    const QFont face = ui::font(TextSize::Small);
    const QSize words = QFontMetrics(face).size(Qt::TextSingleLine, m_jump);
    QRect box(0, 0, words.width() + px(10), words.height() + px(3));
    const int taken = fontMetrics().horizontalAdvance(placeholderText()) + px(60);
    if (hasFocus() || !text().isEmpty() || width() < taken + box.width())
        return;
    box.moveCenter(rect().center());
    box.moveRight(rect().right() - px(10));
    box = QStyle::visualRect(layoutDirection(), rect(), box);
    QPainter painter(this);
    paintBox(&painter, box, px(4), tokens().surface, tokens().line);
    painter.setFont(face);
    painter.setPen(tokens().quiet);
    painter.drawText(box, Qt::AlignCenter, m_jump);
}

} // namespace ui
