#include "ui/look/tabstrip.h"

#include "ui/look/style.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QTabBar>

namespace ui {

TabStrip::TabStrip(QWidget* parent)
    : SectionNav(parent)
    , m_row(new QHBoxLayout(this))
    , m_bar(new QTabBar)
{
    m_bar->setObjectName(QStringLiteral("tabs"));
    m_bar->setAccessibleName(tr("Sections"));
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setUsesScrollButtons(true);
    setFocusProxy(m_bar);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(px(12));
    m_row->addWidget(m_bar, 1);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) { Q_EMIT currentChanged(m_keys.value(index)); });
}

void TabStrip::addTab(const QString& key, const QString& text)
{
    m_keys.append(key);
    m_words.append(text);
    m_bar->addTab(text);
}

void TabStrip::setCount(const QString& key, int count)
{
    const int index = int(m_keys.indexOf(key));
    if (index >= 0)
        m_bar->setTabText(index, count < 0 ? m_words.at(index) : tr("%1 %L2").arg(m_words.at(index)).arg(count));
}

void TabStrip::setCurrent(const QString& key)
{
    const int index = int(m_keys.indexOf(key));
    if (index >= 0)
        m_bar->setCurrentIndex(index);
}

QString TabStrip::current() const
{
    return m_keys.value(m_bar->currentIndex());
}

void TabStrip::setTrailing(QWidget* control)
{
    m_row->addWidget(control, 0, Qt::AlignVCenter);
}

void TabStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens().line);
}

} // namespace ui
