#include "ui/forms/chip.h"

#include "ui/look/icons.h"
#include "ui/look/plainlabel.h"
#include "ui/look/plaintext.h"
#include "ui/look/shapes.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace ui {

Chip::Chip(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(new PlainLabel(title))
    , m_cross(new QToolButton)
{
    m_title->setElided(true);
    m_cross->setIcon(icon(QStringLiteral("close")));
    m_cross->setIconSize(QSize(px(12), px(12)));
    m_cross->setAutoRaise(true);
    m_cross->setFocusPolicy(Qt::StrongFocus);
    m_cross->setAccessibleName(tr("Take out %1").arg(title));
    m_cross->setToolTip(plainToolTip(m_cross->accessibleName()));
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(px(8), px(1), px(2), px(1));
    row->setSpacing(px(2));
    row->addWidget(m_title, 1);
    row->addWidget(m_cross);
    connect(m_cross, &QToolButton::clicked, this, &Chip::removeRequested);
}

void Chip::setRemovable(bool removable)
{
    m_cross->setHidden(!removable);
    const int right = removable ? px(2) : px(8);
    layout()->setContentsMargins(px(8), px(1), right, px(1));
}

QString Chip::title() const
{
    return m_title->text();
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(&painter, rect(), px(controlRadius), tokens().neutral.ground, {});
}

} // namespace ui
