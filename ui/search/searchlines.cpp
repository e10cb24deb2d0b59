#include "ui/search/searchlines.h"

#include "ui/look/plaintext.h"
#include "ui/look/style.h"
#include "ui/search/searchmodel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace ui {

namespace {

constexpr int side = 14;
constexpr int gap = 6;
constexpr int headGap = 10;

QString detailOf(const QModelIndex& index)
{
    return index.data(SearchModel::DetailRole).toString();
}

void drawLine(QPainter* painter, const QStyleOptionViewItem& option, QRect line, const QString& text)
{
    line = QStyle::visualRect(option.direction, option.rect, line);
    const QString cut = painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width());
    painter->drawText(line,
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine, cut);
}

} // namespace

void SearchLines::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const QRect inner = option.rect.adjusted(px(side), px(gap), -px(side), -px(gap));
    if (index.data(SearchModel::HeadRole).toBool()) {
        painter->setFont(boldFont(TextSize::Small));
        painter->setPen(tokens().quiet);
        const int height = painter->fontMetrics().height();
        drawLine(painter, option, QRect(inner.left(), option.rect.bottom() - height - px(2), inner.width(), height),
            index.data().toString());
        painter->restore();
        return;
    }
    const bool present = option.state.testFlag(QStyle::State_Selected);
    if (present) {
        painter->fillRect(option.rect, tokens().accented.ground);
        const QRect bar(option.rect.topLeft(), QSize(px(3), option.rect.height()));
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), tokens().accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, tokens().hover);
    }
    painter->setFont(present ? boldFont(TextSize::Body) : font(TextSize::Body));
    painter->setPen(present ? tokens().accented.ink : tokens().text);
    const int height = painter->fontMetrics().height();
    drawLine(painter, option, QRect(inner.left(), inner.top(), inner.width(), height), index.data().toString());
    if (const QString detail = detailOf(index); !detail.isEmpty()) {
        painter->setFont(font(TextSize::Small));
        painter->setPen(present ? tokens().accented.ink : tokens().quiet);
        const int below = inner.top() + height + px(1);
        drawLine(painter, option, QRect(inner.left(), below, inner.width(), painter->fontMetrics().height()), detail);
    }
    painter->restore();
}

QSize SearchLines::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const int small = QFontMetrics(font(TextSize::Small)).height();
    if (index.data(SearchModel::HeadRole).toBool())
        return {0, small + px(headGap)};
    const int title = QFontMetrics(boldFont(TextSize::Body)).height();
    return {0, title + (detailOf(index).isEmpty() ? 0 : small + px(1)) + 2 * px(gap)};
}

bool SearchLines::helpEvent(
    QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString detail = detailOf(index);
    const QString title = index.data().toString();
    QToolTip::showText(event->globalPos(), plainToolTip(detail.isEmpty() ? title : title + u'\n' + detail), view);
    return true;
}

} // namespace ui
