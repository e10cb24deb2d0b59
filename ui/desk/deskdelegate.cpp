#include "ui/desk/deskdelegate.h"

#include "ui/desk/deskmodel.h"
#include "ui/look/pill.h"
#include "ui/look/plaintext.h"
#include "ui/look/style.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

namespace ui {

namespace {

constexpr int side = 8;
constexpr int above = 7;

/** At most two lines; what does not fit ends with "…". */
void paintTwoLines(QPainter* painter, const QRect& rect, QString text, const QFont& font)
{
    text.replace(u'\n', u' ');
    const QFontMetrics metrics(font);
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    const int first = line.isValid() ? line.textLength() : 0;
    const bool hasTwo = rect.height() >= 2 * metrics.height();
    layout.endLayout();
    painter->setFont(font);
    painter->drawText(QRect(rect.left(), rect.top(), rect.width(), metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(hasTwo ? text.left(first).trimmed() : text, Qt::ElideRight, rect.width()));
    if (hasTwo && first < text.size()) {
        painter->drawText(QRect(rect.left(), rect.top() + metrics.height(), rect.width(), metrics.height()),
            Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(text.mid(first).trimmed(), Qt::ElideRight, rect.width()));
    }
}

/** Behind what waits for a decision: a breath of the tone that its pill says. */
QColor openGround()
{
    const QColor ground = tokens().surface;
    const QColor tone = tokens().of(Tone::Bad).ground;
    const auto between = [](int a, int b) { return (2 * a + b) / 3; };
    return {
        between(ground.red(), tone.red()), between(ground.green(), tone.green()), between(ground.blue(), tone.blue())};
}

} // namespace

int DeskDelegate::rowHeight()
{
    return 2 * QFontMetrics(boldFont(TextSize::Body)).height() + 2 * px(above);
}

void DeskDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = std::exchange(cell.text, QString());
    const QStyle* const style = option.widget ? option.widget->style() : QApplication::style();
    if (index.data(DeskModel::OpenRole).toBool())
        cell.backgroundBrush = openGround();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
    const QRect inner = option.rect.adjusted(px(side), px(above), -px(side), -px(above));
    const QVariant tone = index.data(DeskModel::ToneRole);
    painter->save();
    painter->setClipRect(option.rect);
    if (tone.isValid()) {
        const QSize wanted = Pill::sizeFor(text);
        const QRect pill(inner.topLeft(), QSize(std::min(wanted.width(), inner.width()), wanted.height()));
        const QString fitting = wanted.width() <= inner.width()
            ? text
            : QFontMetrics(font(TextSize::Small))
                  .elidedText(text, Qt::ElideRight,
                      inner.width() - (wanted.width() - QFontMetrics(font(TextSize::Small)).horizontalAdvance(text)));
        Pill::paint(painter, QStyle::visualRect(option.direction, option.rect, pill), fitting, Tone(tone.toInt()));
        painter->restore();
        return;
    }
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isWhat = index.column() == DeskModel::What;
    const bool isQuiet = index.column() == DeskModel::AtIssue;
    const QColor ink =
        isSelected ? cell.palette.color(QPalette::HighlightedText) : (isQuiet ? tokens().quiet : tokens().text);
    painter->setPen(ink);
    const QString note = index.data(DeskModel::NoteRole).toString();
    if (!isWhat) {
        paintTwoLines(painter, inner, text, font(TextSize::Body));
    } else {
        const QFontMetrics metrics(boldFont(TextSize::Body));
        const QRect title = note.isEmpty() ? inner : QRect(inner.topLeft(), QSize(inner.width(), metrics.height()));
        paintTwoLines(painter, title, text, boldFont(TextSize::Body));
        if (!note.isEmpty()) {
            painter->setFont(font(TextSize::Small));
            painter->setPen(isSelected ? ink : tokens().quiet);
            const QRect below = inner.adjusted(0, metrics.height(), 0, 0);
            painter->drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
                QFontMetrics(font(TextSize::Small)).elidedText(note, Qt::ElideRight, below.width()));
        }
    }
    painter->restore();
}

bool DeskDelegate::helpEvent(
    QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = index.data().toString();
    const bool cut = QFontMetrics(font(TextSize::Body)).horizontalAdvance(text) > option.rect.width() - 2 * px(side);
    QToolTip::showText(event->globalPos(), cut ? plainToolTip(text.left(2000)) : QString(), view);
    return true;
}

} // namespace ui
