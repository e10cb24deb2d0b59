#include "ui/forms/formcombo.h"

#include "ui/look/style.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFrame>
#include <QWheelEvent>

namespace ui {

FormCombo::FormCombo(QWidget* parent)
    : QComboBox(parent)
{
    constexpr int leastLetters = 8;
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(leastLetters);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QComboBox::activated, this, [this] {
        Q_EMIT moved();
        if (!m_byKey)
            Q_EMIT picked();
    });
}

void FormCombo::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    update();
}

void FormCombo::showPopup()
{
    if (!m_readOnly)
        QComboBox::showPopup();
}

void FormCombo::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void FormCombo::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_readOnly) {
        event->ignore();
        return;
    }
    m_byKey = true;
    QComboBox::keyPressEvent(event);
    m_byKey = false;
    if (enter)
        Q_EMIT picked();
}

void FormCombo::mousePressEvent(QMouseEvent* event)
{
    if (m_readOnly)
        setFocus(Qt::MouseFocusReason);
    else
        QComboBox::mousePressEvent(event);
}

void FormCombo::paintEvent(QPaintEvent* event)
{
    if (!m_readOnly) {
        QComboBox::paintEvent(event);
        return;
    }
    QPainter painter(this);
    QStyleOptionFrame field;
    field.initFrom(this);
    field.lineWidth = 1;
    field.state |= QStyle::State_ReadOnly;
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &field, &painter, this);
    const QRect words = style()->subElementRect(QStyle::SE_LineEditContents, &field, this);
    const QString shown = fontMetrics().elidedText(currentText(), Qt::ElideRight, words.width());
    style()->drawItemText(&painter, words.adjusted(px(2), 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine, palette(),
        true, shown, QPalette::Text);
}

} // namespace ui
