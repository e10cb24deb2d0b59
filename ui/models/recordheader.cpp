#include "ui/models/recordheader.h"

#include "ui/look/shapes.h"
#include "ui/look/style.h"

#include <QPainter>
#include <QStyleOptionHeader>

namespace ui {

namespace {

constexpr int arrow = 8;
constexpr int arrowGap = 4;

} // namespace

RecordHeader::RecordHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(QStringLiteral("columnHeads"));
    setSectionsClickable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
    setSortIndicatorClearable(true);
    setStretchLastSection(true);
    setResizeContentsPrecision(0); // what is in view
}

int RecordHeader::sideMargin() const
{
    return style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1;
}

QSize RecordHeader::sectionSizeFromContents(int section) const
{
    const QString words = model()->headerData(section, Qt::Horizontal).toString();
    const int width = QFontMetrics(font()).horizontalAdvance(words) + px(arrowGap + arrow) + 2 * sideMargin();
    return {width, QHeaderView::sectionSizeFromContents(section).height()};
}

void RecordHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    QStyleOptionHeaderV2 option;
    initStyleOption(&option);
    option.rect = rect;
    initStyleOptionForIndex(&option, section);
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);

    const QString words = model()->headerData(section, Qt::Horizontal).toString();
    const auto place = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
    const bool atRight = place.testFlag(Qt::AlignRight);
    const bool sorted = sortIndicatorSection() == section;
    const int taken = sorted ? px(arrowGap + arrow) : 0;
    QRect room = rect.adjusted(sideMargin(), 0, -sideMargin(), -1);
    const QString shown = fontMetrics().elidedText(words, Qt::ElideRight, room.width() - taken);
    const int width = fontMetrics().horizontalAdvance(shown);
    QRect text(0, room.top(), width + 1, room.height());
    QRectF head(0, 0, px(arrow), px(arrow));
    text.moveLeft(atRight ? room.right() + 1 - width : room.left());
    head.moveCenter(QPointF(0, room.center().y()));
    head.moveLeft(atRight ? text.left() - taken : text.right() + px(arrowGap));
    painter->setPen(isEnabled() ? tokens().text : tokens().disabled);
    painter->setFont(font());
    painter->drawText(QStyle::visualRect(layoutDirection(), rect, text), Qt::AlignVCenter | Qt::TextSingleLine, shown);
    if (sorted) {
        const bool up = sortIndicatorOrder() == Qt::AscendingOrder;
        paintChevron(painter, QStyle::visualRect(layoutDirection(), rect, head.toAlignedRect()),
            up ? Qt::UpArrow : Qt::DownArrow, tokens().accent);
    }
}

} // namespace ui
