#include "ui/pages/startpagelist.h"

#include "ui/look/keys.h"
#include "ui/look/pill.h"
#include "ui/look/shapes.h"
#include "ui/look/style.h"
#include "ui/pages/startpagemodel.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

namespace ui {

namespace {

constexpr KeyHint hints[] = {
    {"Return", QT_TRANSLATE_NOOP("Keys", "Opens the line")},
    {"S Del", QT_TRANSLATE_NOOP("Keys", "Puts the line off until a day, with a reason")},
};
const KeyTable keys(QT_TRANSLATE_NOOP("Keys", "What is due"), hints);

constexpr int side = 8;
constexpr int above = 7;

/** Pill, kind, sentence and note of a line; the words wrap. */
class LineDelegate final : public QStyledItemDelegate {
public:
    explicit LineDelegate(StartPageList* list)
        : QStyledItemDelegate(list)
        , m_list(list)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& t = tokens();
        painter->save();
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        if (isCurrent || option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, isCurrent ? t.accented.ground : t.hover);
        painter->fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)), t.softLine);
        const QRect inner = option.rect.adjusted(px(side), px(above), -px(side), -px(above));
        const QString text = index.data().toString();
        if (index.column() == StartPageModel::When) {
            const QVariant tone = index.data(StartPageModel::ToneRole);
            if (tone.isValid()) {
                QRect pill(inner.topLeft(), Pill::sizeFor(text).boundedTo(QSize(inner.width(), px(200))));
                pill.moveTop(inner.top() + (QFontMetrics(font(TextSize::Body)).height() - pill.height()) / 2);
                Pill::paint(painter, QStyle::visualRect(option.direction, option.rect, pill), text, Tone(tone.toInt()));
            }
        } else {
            painter->setFont(fontOf(index.column()));
            painter->setPen(index.column() == StartPageModel::What ? t.text : t.quiet);
            painter->drawText(inner, flagsOf(index.column(), option.direction), text);
        }
        if (isCurrent && m_list->hasFocus() && index.column() == StartPageModel::When) {
            const QRect bar(option.rect.topLeft(), QSize(px(3), option.rect.height()));
            painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), t.accent);
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const QString text = index.data().toString();
        if (index.column() == StartPageModel::When)
            return Pill::sizeFor(text) + QSize(2 * px(side), 2 * px(above) + 1);
        const QFontMetrics metrics(fontOf(index.column()));
        const int room = std::max(px(40), m_list->columnWidth(index.column()) - 2 * px(side));
        const QRect needed = metrics.boundingRect(QRect(0, 0, room, 10'000), Qt::TextWordWrap, text);
        return needed.size() + QSize(2 * px(side), 2 * px(above) + 1);
    }

    static QFont fontOf(int column) { return font(column == StartPageModel::Note ? TextSize::Small : TextSize::Body); }

private:
    static int flagsOf(int column, Qt::LayoutDirection direction)
    {
        const Qt::Alignment at = column == StartPageModel::Note ? Qt::AlignRight : Qt::AlignLeft;
        return int(QStyle::visualAlignment(direction, at)) | Qt::AlignTop | Qt::TextWordWrap;
    }

    StartPageList* m_list;
};

} // namespace

StartPageList::StartPageList(StartPageModel& model, QWidget* parent)
    : QTreeView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("dueList"));
    setModel(&model);
    setItemDelegate(new LineDelegate(this));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setHeaderHidden(true);
    setUniformRowHeights(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setAllColumnsShowFocus(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setMinimumSectionSize(0);
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex& index) { Q_EMIT opened(index.row()); });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (index.isValid())
            m_current = index.data(StartPageModel::KeyRole).toString();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        const int row = m_model.rowOf(m_current);
        if (row >= 0)
            setCurrentIndex(m_model.index(row, 0));
        fit();
    });
    connect(&model, &QAbstractItemModel::dataChanged, this, &StartPageList::fit);
    fit();
}

void StartPageList::fit()
{
    const QFontMetrics metrics(LineDelegate::fontOf(StartPageModel::Kind));
    const QFontMetrics small(LineDelegate::fontOf(StartPageModel::Note));
    int when = 0;
    int kind = 0;
    int note = 0;
    const int rows = std::min(m_model.rowCount(), 400); // the widest is among the first of them, or wraps
    for (int row = 0; row < rows; ++row) {
        const auto text = [&](int column) { return m_model.index(row, column).data().toString(); };
        when = std::max(when, Pill::sizeFor(text(StartPageModel::When)).width());
        kind = std::max(kind, metrics.horizontalAdvance(text(StartPageModel::Kind)));
        note = std::max(note, small.horizontalAdvance(text(StartPageModel::Note)));
    }
    const int margins = 2 * px(side) + 1;
    const int room = viewport()->width();
    const bool isNarrow = room < px(480);
    setColumnHidden(StartPageModel::Kind, isNarrow);
    when += margins;
    kind = isNarrow ? 0 : kind + margins;
    note = std::min(note + margins, room / (isNarrow ? 4 : 5));
    setColumnWidth(StartPageModel::When, when);
    setColumnWidth(StartPageModel::Kind, kind);
    setColumnWidth(StartPageModel::Note, note);
    setColumnWidth(StartPageModel::What, std::max(px(80), room - when - kind - note));
    scheduleDelayedItemsLayout(); // how the words wrap goes by the width
    updateGeometry();
}

QSize StartPageList::sizeHint() const
{
    // A few lines at once, whatever there is; more of them where the page has the room.
    const int line = fontMetrics().height() + 2 * px(above) + 1;
    return {px(420), line * std::clamp(m_model.rowCount(), 4, 14)};
}

QSize StartPageList::minimumSizeHint() const
{
    return {px(200), px(160)};
}

void StartPageList::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void StartPageList::changeEvent(QEvent* event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fit();
}

void StartPageList::keyPressEvent(QKeyEvent* event)
{
    const int row = currentIndex().isValid() ? currentIndex().row() : -1;
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (row >= 0 && isPlain) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            Q_EMIT opened(row);
            return;
        case Qt::Key_S:
            Q_EMIT putOffRequested(row);
            return;
        case Qt::Key_Delete:
            Q_EMIT removeRequested(row);
            return;
        default:
            break;
        }
    }
    QTreeView::keyPressEvent(event);
}

void StartPageList::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    Q_EMIT menuRequested(
        index.row(), byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

} // namespace ui
