#include "ui/models/recordtable.h"

#include "ui/look/keys.h"
#include "ui/look/style.h"
#include "ui/models/recordcelldelegate.h"
#include "ui/models/recordheader.h"
#include "ui/models/recordtablemodel.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <algorithm>
#include <numeric>

namespace ui {

namespace {

constexpr int lineHeight = 31;
constexpr int narrowest = 56;
constexpr int widest = 280;
/** Columns but the first give way down to this before the list scrolls sideways. */
constexpr int tight = 104;
/** Rows that are measured. */
constexpr int sampleRows = 40;

constexpr KeyHint hints[] = {
    {"Enter", QT_TRANSLATE_NOOP("Keys", "Opens the record")},
};
const KeyTable keys(QT_TRANSLATE_NOOP("Keys", "In lists"), hints);

int draftPixels(int pixels)
{
    return qRound(pixels * 1000.0 / px(1000));
}

int sum(const QList<int>& list)
{
    return std::accumulate(list.begin(), list.end(), 0);
}

/** Gives `room`, which may be negative, to columns in proportion to their weights. */
void share(QList<int>& widths, const QList<int>& weights, int room)
{
    const int whole = sum(weights);
    int given = 0;
    int before = 0; // of the weights, so that what is rounded off one column goes to the next
    for (qsizetype i = 0; i < widths.size() && whole > 0; ++i) {
        before += weights.at(i);
        const int upTo = int(qint64(room) * before / whole);
        widths[i] += upTo - std::exchange(given, upTo);
    }
}

/** What one column would like. */
struct Wish {
    int content = 0; ///< what its cells need
    int chosen = 0; ///< by a person; 0: not
    bool grows = false; ///< looks well with more than it needs
    bool isWhole = false; ///< says nothing when it is cut, as a date or the word of a state
};

QList<int> fitted(const QList<Wish>& wishes, int room)
{
    QList<int> widths;
    QList<int> giving;
    QList<int> cut;
    QList<int> growing;
    for (const Wish& wish : wishes) {
        const int width = wish.chosen > 0 ? wish.chosen : qBound(px(narrowest), wish.content, px(widest));
        const bool isFree = wish.chosen == 0;
        giving.append(isFree && !wish.isWhole && !widths.isEmpty() ? std::max(0, width - px(tight)) : 0);
        cut.append(isFree ? std::max(0, wish.content - width) : 0);
        growing.append(isFree && wish.grows ? width : 0);
        widths.append(width);
    }
    const int over = room - sum(widths);
    if (over >= 0) {
        share(widths, cut, std::min(over, sum(cut)));
        share(widths, growing, room - sum(widths));
    } else if (over + sum(giving) >= 0) { // else it scrolls sideways in any case, and nothing has to be cut
        share(widths, giving, over);
    }
    return widths;
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
    auto* const header = new RecordHeader(this);
    setHorizontalHeader(header);
    auto* const corner = new QWidget; // between the scroll bars, where the style would draw a box
    corner->setBackgroundRole(QPalette::Base);
    corner->setAutoFillBackground(true);
    setCornerWidget(corner);
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

int RecordTable::contentWidth(int column) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int width = horizontalHeader()->sectionSizeHint(column);
    for (int row = 0; row < std::min(sampleRows, m_model.rowCount()); ++row)
        width = std::max(width, itemDelegate()->sizeHint(option, m_model.index(row, column)).width());
    return width;
}

void RecordTable::arrangeColumns()
{
    QList<Wish> wishes;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const core::FieldInfo& field = m_model.fieldAt(column);
        const bool isNumber = field.type == core::FieldType::Integer || field.type == core::FieldType::Real;
        const bool isState = m_model.index(0, column).data(RecordTableModel::ToneRole).isValid();
        wishes.append({contentWidth(column), px(m_chosen.value(field.name())), !isNumber,
            isState || field.type == core::FieldType::Date});
    }
    const QList<int> widths = fitted(wishes, viewport()->width());
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
