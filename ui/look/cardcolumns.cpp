#include "ui/look/cardcolumns.h"

#include "ui/look/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

namespace {

/** Below this, at 100 % text, two columns would be too narrow to read. */
constexpr int leastForTwo = 760;
constexpr int gap = 12;

/** What can have the keyboard, in the order it is laid out in. */
void collect(QLayout* layout, QList<QWidget*>& found)
{
    for (int i = 0; layout && i < layout->count(); ++i) {
        QLayoutItem* const item = layout->itemAt(i);
        if (item->layout())
            collect(item->layout(), found);
        if (!item->widget())
            continue;
        if (item->widget()->focusPolicy() != Qt::NoFocus)
            found.append(item->widget());
        collect(item->widget()->layout(), found);
    }
}

} // namespace

CardColumns::CardColumns(QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* const surface = new QWidget(this);
    auto* const row = new QHBoxLayout(surface);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(gap));
    for (QVBoxLayout*& column : m_column) {
        column = new QVBoxLayout;
        column->setSpacing(px(gap));
        row->addLayout(column, 1);
    }
    setWidget(surface);
}

void CardColumns::addCard(QWidget* card, int column)
{
    card->setParent(widget());
    m_cards.append({card, column});
    m_columns = 0;
    arrange();
}

void CardColumns::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void CardColumns::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

void CardColumns::arrange()
{
    const int columns = viewport()->width() >= px(leastForTwo) ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (QVBoxLayout* column : m_column) {
        while (QLayoutItem* item = column->takeAt(0))
            delete item; // the cards stay
    }
    for (const Placed& placed : std::as_const(m_cards))
        m_column[columns == 2 ? placed.column : 0]->addWidget(placed.card);
    for (QVBoxLayout* column : m_column)
        column->addStretch(1);
    auto* const row = static_cast<QHBoxLayout*>(widget()->layout());
    row->setStretch(1, columns == 2 ? 1 : 0);
    row->setSpacing(columns == 2 ? px(gap) : 0);
    orderByTab();
}

void CardColumns::orderByTab()
{
    QList<QWidget*> order{widget()};
    for (QVBoxLayout* column : m_column)
        collect(column, order);
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order.at(i - 1), order.at(i));
}

} // namespace ui
