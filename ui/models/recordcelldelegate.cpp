#include "ui/models/recordcelldelegate.h"

#include "ui/look/pill.h"
#include "ui/look/plaintext.h"
#include "ui/models/recordtablemodel.h"

#include <QApplication>
#include <QHelpEvent>
#include <QToolTip>

namespace ui {

namespace {

/** Words stand as far from the edge of their cell as the style puts them. */
int sideMargin(const QStyleOptionViewItem& option)
{
    const QStyle* const style = option.widget ? option.widget->style() : QApplication::style();
    return style->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
}

/** The tone of a cell that holds a state; nothing for other cells. */
std::optional<Tone> toneOf(const QModelIndex& index)
{
    const QVariant tone = index.data(RecordTableModel::ToneRole);
    return tone.isValid() ? std::optional<Tone>(Tone(tone.toInt())) : std::nullopt;
}

} // namespace

void RecordCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const std::optional<Tone> tone = toneOf(index);
    if (!tone) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString word = std::exchange(cell.text, QString());
    const QStyle* const style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
    const int side = sideMargin(option);
    QRect pill(QPoint(), Pill::sizeFor(word).boundedTo(QSize(option.rect.width() - 2 * side, option.rect.height())));
    pill.moveCenter(option.rect.center());
    pill.moveLeft(option.rect.left() + side);
    Pill::paint(painter, QStyle::visualRect(option.direction, option.rect, pill), word, *tone);
}

QSize RecordCellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!toneOf(index))
        return QStyledItemDelegate::sizeHint(option, index);
    return Pill::sizeFor(index.data().toString()) + QSize(2 * sideMargin(option), 0);
}

bool RecordCellDelegate::helpEvent(
    QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool cut = sizeHint(option, index).width() > option.rect.width();
    QToolTip::showText(event->globalPos(), cut ? plainToolTip(index.data().toString()) : QString(), view);
    return true;
}

} // namespace ui
