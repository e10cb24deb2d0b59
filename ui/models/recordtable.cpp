#include "ui/models/recordtable.h"

#include "ui/look/style.h"
#include "ui/models/recordcelldelegate.h"
#include "ui/models/recordtablemodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <algorithm>
#include <numeric>

namespace ui {

namespace {

constexpr int lineHeight = 31;
constexpr int narrowest = 56;
constexpr int widest = 280;
/** Columns give way down to this before the list scrolls sideways. */
constexpr int tight = 104;
/** Rows that are measured. */
constexpr int sampleRows = 40;

int draftPixels(int pixels)
{
    return qRound(pixels * 1000.0 / px(1000));
}

/** Gives `room`, which may be negative, to columns in proportion to their weights. */
void share(QList<int>& widths, const QList<int>& weights, int room)
{
    const int whole = std::accumulate(weights.begin(), weights.end(), 0);
    for (qsizetype i = 0; i < widths.size() && whole > 0; ++i)
        widths[i] += int(qint64(room) * weights.at(i) / whole);
}

} // namespace

RecordTable::RecordTable(RecordTableModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("records"));
    setModel(&model);
    setItemDelegate(new RecordCellDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    setUpHeaders();
    measureRows();
    connect(&model, &QAbstractItemModel::columnsInserted, this, &RecordTable::arrangeColumns);
    connect(&model, &QAbstractItemModel::columnsRemoved, this, &RecordTable::arrangeColumns);
}

void RecordTable::setUpHeaders()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* const header = horizontalHeader();
    header->setObjectName(QStringLiteral("columnHeads"));
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true);
    header->setStretchLastSection(true);
    header->setResizeContentsPrecision(0);
    header->setTextElideMode(Qt::ElideRight);
    connect(
        header, &QHeaderView::sectionResized, this, [this](int column, int, int width) { noteWidth(column, width); });
    connect(header, &QHeaderView::sortIndicatorChanged, this, &RecordTable::sortRequested);
    showSorting();
}

void RecordTable::showSorting()
{
    const QSignalBlocker quiet(horizontalHeader());
    horizontalHeader()->setSortIndicator(
        m_model.sortColumn(), m_model.query().descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    horizontalHeader()->viewport()->update();
}

QList<int> RecordTable::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList indexes = selectionModel()->selectedRows();
    for (const QModelIndex& index : indexes)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void RecordTable::keyboardSearch(const QString& search)
{
    Q_EMIT typed(search);
}

void RecordTable::setChosenWidths(const Widths& widths)
{
    m_chosen = widths;
    arrangeColumns();
}

void RecordTable::noteWidth(int column, int width)
{
    // The last one is stretched, and says nothing of what anybody wants.
    if (m_arranging || column == m_model.columnCount() - 1)
        return;
    m_chosen.insert(m_model.fieldAt(column).name(), draftPixels(width));
    Q_EMIT widthsChosen();
}

QList<int> RecordTable::contentWidths() const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    QList<int> widths;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        int width = horizontalHeader()->sectionSizeHint(column);
        for (int row = 0; row < std::min(sampleRows, m_model.rowCount()); ++row)
            width = std::max(width, itemDelegate()->sizeHint(option, m_model.index(row, column)).width());
        widths.append(qBound(px(narrowest), width, px(widest)));
    }
    return widths;
}

void RecordTable::arrangeColumns()
{
    QList<int> widths = contentWidths();
    QList<int> growing(widths.size());
    QList<int> giving(widths.size());
    for (int column = 0; column < widths.size(); ++column) {
        const core::FieldInfo& field = m_model.fieldAt(column);
        if (const int chosen = m_chosen.value(field.name()); chosen > 0) {
            widths[column] = px(chosen);
        } else {
            growing[column] = field.isText() || field.type == core::FieldType::Reference ? widths.at(column) : 0;
            giving[column] = std::max(0, widths.at(column) - px(tight));
        }
    }
    const int room = viewport()->width() - std::accumulate(widths.begin(), widths.end(), 0);
    if (room >= 0)
        share(widths, growing, room);
    else
        share(widths, giving, std::max(room, -std::accumulate(giving.begin(), giving.end(), 0)));
    const QScopedValueRollback arranging(m_arranging, true);
    for (int column = 0; column < widths.size(); ++column)
        setColumnWidth(column, widths.at(column));
}

void RecordTable::measureRows()
{
    const int height = std::max(px(lineHeight), QFontMetrics(ui::font(TextSize::Body)).height() + px(8));
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(height);
    horizontalHeader()->setMinimumSectionSize(px(narrowest) / 2);
}

void RecordTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::StyleChange && event->type() != QEvent::LanguageChange)
        return;
    measureRows();
    arrangeColumns();
}

void RecordTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        arrangeColumns();
}

void RecordTable::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    arrangeColumns();
}

} // namespace ui
