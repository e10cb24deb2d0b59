#include "ui/series/agendalist.h"

#include "core/wording/language.h"
#include "ui/look/keys.h"
#include "ui/look/plaintext.h"
#include "ui/look/style.h"
#include "ui/pages/disputedlines.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>

namespace ui {

using namespace core;

namespace {

constexpr KeyHint hints[] = {
    {"Alt+Up", QT_TRANSLATE_NOOP("Keys", "Move the block up")},
    {"Alt+Down", QT_TRANSLATE_NOOP("Keys", "Move the block down")},
    {"F2", QT_TRANSLATE_NOOP("Keys", "Type in the cell")},
    {"Return", QT_TRANSLATE_NOOP("Keys", "Open the block")},
    {"Del", QT_TRANSLATE_NOOP("Keys", "Remove the block")},
};
const KeyTable table(QT_TRANSLATE_NOOP("Keys", "In the agenda"), hints);

/** The fields that are typed in where they stand. */
const char* keyOf(int column)
{
    switch (column) {
    case AgendaList::Minutes:
        return "duration_min";
    case AgendaList::Title:
        return "title";
    case AgendaList::Goal:
        return "goal";
    case AgendaList::Material:
        return "material";
    case AgendaList::Responsible:
        return "responsible";
    default:
        return nullptr;
    }
}

QString clock(QTime time)
{
    return time.isValid() ? time.toString(QStringLiteral("HH:mm")) : QString();
}

} // namespace

AgendaList::AgendaList(QWidget* parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("agendaList"));
    setAccessibleName(tr("Agenda"));
    setRootIsDecorated(false);
    setMinimumHeight(px(160)); // with large text the page scrolls instead
    setUniformRowHeights(true);
    setAllColumnsShowFocus(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setDragDropMode(QAbstractItemView::InternalMove);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setColumnCount(ColumnCount);
    setHeaderLabels({tr("Time"), tr("Minutes"), tr("Block"), tr("Kind"), tr("Method"), tr("Goal"), tr("Material"),
        tr("Responsible")});
    header()->setStretchLastSection(true);
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(QHeaderView::Interactive);
    header()->setMinimumSectionSize(px(56));
    setColumnWidth(Time, px(98));
    setColumnWidth(Minutes, px(66));
    setColumnWidth(Title, px(226)); // what a block is called is read most
    for (const int column : {Kind, Method, Goal, Material})
        setColumnWidth(column, px(79));
    connect(this, &QTreeWidget::itemChanged, this, &AgendaList::cellChanged);
}

void AgendaList::showBlock(QTreeWidgetItem* item, const AgendaBlock& block, bool isDisputed, bool readOnly)
{
    const AgendaItem& held = block.item;
    item->setData(0, Qt::UserRole, block.id.toText());
    const QString from = clock(block.start);
    const QString to = clock(block.end);
    item->setText(Time, from.isEmpty() ? QString() : from + (to.isEmpty() ? QString() : QStringLiteral("–") + to));
    item->setText(Minutes, held.durationMin ? QString::number(*held.durationMin) : QString());
    item->setTextAlignment(Minutes, Qt::AlignRight | Qt::AlignVCenter);
    item->setText(Title, held.title);
    item->setText(Kind, held.kind ? spokenLabels().of(choicesOf(*held.kind)[size_t(*held.kind)].label) : QString());
    item->setText(Method, block.method);
    item->setText(Goal, held.goal);
    item->setText(Material, held.material);
    item->setText(Responsible, held.responsible);
    for (const int column : {Title, Kind, Method, Goal, Material, Responsible})
        item->setToolTip(column, plainToolTip(item->text(column))); // a column may be too narrow
    const bool isBreak = held.kind == AgendaKind::Break;
    QFont words = ui::font(TextSize::Body);
    words.setItalic(isBreak);
    for (int column = 0; column < ColumnCount; ++column) {
        item->setFont(column, words);
        if (isBreak)
            item->setForeground(column, tokens().quiet);
    }
    if (isDisputed) {
        // Into this cell nobody types: the mark becomes no part of a value.
        item->setText(Time, disputedWords(item->text(Time)));
        item->setForeground(Time, tokens().caution.ink);
        item->setToolTip(Time, plainToolTip(item->text(Time)));
    }
    if (block.isTooLong) {
        item->setForeground(Time, tokens().caution.ink);
        item->setText(Time, item->text(Time) + QStringLiteral(" !"));
        item->setData(Time, Qt::AccessibleTextRole,
            item->text(Time) + QStringLiteral(", ") + tr("no break for %1 minutes").arg(block.sitting));
    }
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!readOnly)
        flags |= Qt::ItemIsDragEnabled | Qt::ItemIsEditable;
    item->setFlags(flags); // nothing is dropped into a block
}

void AgendaList::setPlan(const AgendaPlan& plan, const DisputedPlaces& disputed, bool readOnly)
{
    const RecordId before = chosen();
    const int column = std::max(0, currentColumn());
    m_filling = true;
    clear();
    for (const AgendaBlock& block : plan.blocks) {
        auto* const item = new QTreeWidgetItem(this);
        showBlock(item, block, disputed.has(block.id), readOnly);
    }
    m_filling = false;
    choose(before);
    if (currentItem())
        setCurrentItem(currentItem(), column);
}

RecordId AgendaList::idAt(int row) const
{
    const QTreeWidgetItem* const item = topLevelItem(row);
    return item ? RecordId::fromText(item->data(0, Qt::UserRole).toString()) : RecordId();
}

RecordId AgendaList::chosen() const
{
    return currentItem() ? idAt(indexOfTopLevelItem(currentItem())) : RecordId();
}

void AgendaList::choose(RecordId block)
{
    for (int row = 0; row < topLevelItemCount(); ++row) {
        if (idAt(row) == block)
            setCurrentItem(topLevelItem(row));
    }
    if (!currentItem() && topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0));
}

void AgendaList::moveChosen(int rows)
{
    if (!currentItem())
        return;
    const int row = indexOfTopLevelItem(currentItem());
    const int to = row + rows;
    if (to < 0 || to >= topLevelItemCount())
        return;
    // One down means before the one after the next.
    Q_EMIT placed(idAt(row), idAt(rows < 0 ? to : to + 1));
}

bool AgendaList::event(QEvent* event)
{
    // Keys that a menu or the frame may know belong to the block that has the keyboard.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            event->accept();
            return true;
        }
    }
    return QTreeWidget::event(event);
}

void AgendaList::keyPressEvent(QKeyEvent* event)
{
    const bool isEditable = currentItem() && (currentItem()->flags() & Qt::ItemIsEditable);
    if (event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        if (isEditable)
            moveChosen(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    const bool isPlain = event->modifiers() == Qt::NoModifier && currentItem() && state() != EditingState;
    if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT opened(chosen());
    else if (isPlain && event->key() == Qt::Key_Delete && isEditable)
        Q_EMIT removed(chosen());
    else if (isPlain && event->key() == Qt::Key_F2 && isEditable && !keyOf(currentColumn()))
        editItem(currentItem(), Minutes);
    else
        QTreeWidget::keyPressEvent(event);
}

void AgendaList::dropEvent(QDropEvent* event)
{
    // The rows come anew from the book; the view must not take the dragged one away by itself.
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    dropAt(event->position().toPoint());
}

void AgendaList::dropAt(const QPoint& place)
{
    const RecordId block = chosen();
    QTreeWidgetItem* const at = itemAt(place);
    int row = at ? indexOfTopLevelItem(at) : topLevelItemCount();
    if (at && place.y() > visualItemRect(at).center().y())
        ++row;
    if (block.isNull() || idAt(row) == block)
        return;
    Q_EMIT placed(block, idAt(row));
}

void AgendaList::cellChanged(QTreeWidgetItem* item, int column)
{
    if (m_filling || !keyOf(column))
        return;
    Q_EMIT typed(idAt(indexOfTopLevelItem(item)), QString::fromLatin1(keyOf(column)), item->text(column));
}

} // namespace ui
