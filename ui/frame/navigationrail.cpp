#include "ui/frame/navigationrail.h"

#include "ui/frame/railbutton.h"
#include "ui/look/style.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

constexpr int leastWidth = 168;
constexpr int jumps = 9;

/** The column's surface and the line that parts it from the page. */
class RailColumn : public QWidget {
protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), tokens().surface);
        const int edge = layoutDirection() == Qt::LeftToRight ? width() - 1 : 0;
        painter.fillRect(QRect(edge, 0, 1, height()), tokens().line);
    }
};

} // namespace

NavigationRail::NavigationRail(QWidget* parent)
    : QScrollArea(parent)
    , m_column(new RailColumn)
    , m_rows(new QVBoxLayout(m_column))
    , m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Ignored);
    m_rows->setContentsMargins(px(8), px(7), px(9), px(7));
    m_rows->setSpacing(0);
    m_rows->addItem(new QSpacerItem(0, px(8), QSizePolicy::Minimum, QSizePolicy::MinimumExpanding));
    setWidget(m_column);
    fit();
}

void NavigationRail::addEntry(const RailEntry& entry)
{
    const bool upper = entry.group == RailEntry::Group::Upper;
    auto* const made = new RailButton(entry);
    m_group->addButton(made);
    m_rows->insertWidget(upper ? m_uppers : m_rows->count(), made);
    m_buttons.insert(upper ? m_uppers : m_buttons.size(), made);
    m_uppers += upper ? 1 : 0;
    QWidget* before = nullptr;
    for (RailButton* const each : std::as_const(m_buttons)) { // Tab, too, goes in the order of the eye
        if (before)
            QWidget::setTabOrder(before, each);
        before = each;
    }
    if (upper && m_uppers <= jumps)
        made->setJump(QKeySequence(int(Qt::CTRL) | (Qt::Key_0 + m_uppers)));
    connect(made, &RailButton::clicked, this, [this, made] { Q_EMIT chosen(made->key()); });
    connect(made, &RailButton::moveRequested, this, [this, made](Qt::Key key) { move(made, key); });
    fit();
}

RailButton* NavigationRail::button(const QString& key) const
{
    const auto found =
        std::find_if(m_buttons.begin(), m_buttons.end(), [&key](const RailButton* each) { return each->key() == key; });
    return found == m_buttons.end() ? nullptr : *found;
}

void NavigationRail::setCurrent(const QString& key)
{
    if (RailButton* const found = button(key))
        found->setChecked(true);
}

void NavigationRail::takeFocus()
{
    if (QAbstractButton* const checked = m_group->checkedButton())
        checked->setFocus(Qt::OtherFocusReason);
}

QString NavigationRail::current() const
{
    const auto* const checked = static_cast<const RailButton*>(m_group->checkedButton());
    return checked ? checked->key() : QString();
}

void NavigationRail::setBadge(const QString& key, int count, const QString& meaning)
{
    if (RailButton* const found = button(key))
        found->setBadge(count, meaning);
    fit();
}

QString NavigationRail::keyAt(int number) const
{
    return number >= 1 && number <= m_uppers ? m_buttons.at(number - 1)->key() : QString();
}

void NavigationRail::move(RailButton* from, Qt::Key key)
{
    const qsizetype last = m_buttons.size() - 1;
    qsizetype to = m_buttons.indexOf(from);
    if (key == Qt::Key_Up || key == Qt::Key_Down)
        to = qBound(qsizetype(0), to + (key == Qt::Key_Up ? -1 : 1), last);
    else
        to = key == Qt::Key_Home ? 0 : last;
    m_buttons.at(to)->setFocus(Qt::TabFocusReason); // by key, so with the ring
    m_buttons.at(to)->click();
    ensureWidgetVisible(m_buttons.at(to), 0, 0);
}

void NavigationRail::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fit();
}

void NavigationRail::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().height() != event->oldSize().height())
        fit();
}

void NavigationRail::fit()
{
    int widest = px(leastWidth);
    for (const RailButton* const each : std::as_const(m_buttons))
        widest = std::max(widest, each->sizeHint().width() + px(8) + px(9));
    // Where it scrolls, the bar stands beside the words and takes nothing of them.
    if (m_column->minimumSizeHint().height() > height())
        widest += verticalScrollBar()->sizeHint().width();
    setFixedWidth(widest);
}

QSize NavigationRail::sizeHint() const
{
    return {width(), m_column->sizeHint().height()};
}

QSize NavigationRail::minimumSizeHint() const
{
    return {width(), px(80)};
}

} // namespace ui
