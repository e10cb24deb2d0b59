#include "ui/look/elidingbutton.h"

#include "ui/look/plaintext.h"
#include "ui/look/style.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace ui {

ElidingButton::ElidingButton(QWidget* parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ElidingButton::setPlainText(const QString& text)
{
    m_text = text.simplified();
    updateGeometry();
    update();
}

void ElidingButton::setTextLimit(int width)
{
    m_limit = width;
    updateGeometry();
}

QString ElidingButton::shownText() const
{
    const int room = width() - sizeFor(0).width();
    return m_text.isEmpty() ? m_text : fontMetrics().elidedText(m_text, Qt::ElideRight, room);
}

QSize ElidingButton::sizeFor(int textWidth) const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = m_text.isEmpty() ? QString() : QStringLiteral("x");
    const int gap = 4; // what Qt puts between icon and text
    const int mark = icon().isNull() ? 0 : option.iconSize.width() + (m_text.isEmpty() ? 0 : gap);
    const QSize contents(mark + textWidth, std::max(option.iconSize.height(), fontMetrics().height()));
    return style()->sizeFromContents(QStyle::CT_PushButton, &option, contents, this);
}

QSize ElidingButton::sizeHint() const
{
    return sizeFor(m_text.isEmpty() ? 0 : std::min(fontMetrics().horizontalAdvance(m_text) + 1, px(m_limit)));
}

QSize ElidingButton::minimumSizeHint() const
{
    return sizeFor(m_text.isEmpty() ? 0 : std::min(fontMetrics().horizontalAdvance(m_text) + 1, px(32)));
}

void ElidingButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = withoutMnemonics(shownText());
    painter.drawControl(QStyle::CE_PushButton, option);
}

} // namespace ui
