#include "ui/look/card.h"

#include "ui/look/sectionhead.h"
#include "ui/look/shapes.h"
#include "ui/look/style.h"

#include <QPainter>
#include <QVBoxLayout>

namespace ui {

Card::Card(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(px(12), px(10), px(12), px(10));
    m_body->setSpacing(px(3));
    if (!title.isEmpty()) {
        head()->setTitle(title);
        setAccessibleName(title);
    }
}

void Card::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

SectionHead* Card::head()
{
    if (!m_head) {
        m_head = new SectionHead;
        m_body->insertWidget(0, m_head);
    }
    return m_head;
}

void Card::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QColor fill = t.surface;
    QColor line = t.line;
    if (m_tone != Tone::Neutral) {
        fill = t.of(m_tone).ground;
        line = t.of(m_tone).ink;
        line.setAlphaF(0.25F);
    }
    QPainter painter(this);
    paintBox(&painter, rect(), px(cardRadius), fill, line);
}

} // namespace ui
