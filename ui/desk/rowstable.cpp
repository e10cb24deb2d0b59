#include "ui/desk/rowstable.h"

#include "ui/look/style.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace ui {

RowsTable::RowsTable(QWidget* parent)
    : QTableView(parent)
{
    setFrameShape(NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
}

void RowsTable::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const bool isSign = (event->key() >= Qt::Key_A && event->key() <= Qt::Key_Z)
        || (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9);
    if (isPlain && isSign && currentIndex().isValid()) {
        Q_EMIT signPressed(event->key());
        return;
    }
    QTableView::keyPressEvent(event);
}

void RowsTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + px(14));
    const int columns = model() ? model()->columnCount() : 0;
    if (columns < 2)
        return;
    const int room = viewport()->width();
    const int first = room * 2 / (columns + 1);
    setColumnWidth(0, first);
    for (int column = 1; column + 1 < columns; ++column)
        setColumnWidth(column, (room - first) / (columns - 1));
}

} // namespace ui
