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
    const bool isLetter =
        event->modifiers() == Qt::NoModifier && event->key() >= Qt::Key_A && event->key() <= Qt::Key_Z;
    if (isLetter && currentIndex().isValid()) {
        Q_EMIT letterPressed(event->key());
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
