#include "ui/look/measures.h"

#include "ui/look/controls.h"
#include "ui/look/style.h"

#include <QAbstractItemView>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

namespace ui::measures {

namespace {

constexpr int controlHeight = 30;
constexpr int smallHeight = 22;
constexpr int rowHeight = 32;
constexpr int listRowHeight = 26;
constexpr int cellMargin = 8;

QRect scrollBarHandle(const QStyleOptionSlider& option)
{
    const bool flat = option.orientation == Qt::Horizontal;
    const int length = flat ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    const qint64 shown = range > 0 ? length * qint64(option.pageStep) / (range + option.pageStep) : length;
    const int handle = int(qBound(qint64(std::min(px(24), length)), shown, qint64(length)));
    const int at = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown);
    return flat ? QRect(option.rect.left() + at, option.rect.top(), handle, option.rect.height())
                : QRect(option.rect.left(), option.rect.top() + at, option.rect.width(), handle);
}

} // namespace

std::optional<int> metric(QStyle::PixelMetric metric, const QWidget* widget)
{
    switch (metric) {
    case QStyle::PM_LayoutLeftMargin:
    case QStyle::PM_LayoutTopMargin:
    case QStyle::PM_LayoutRightMargin:
    case QStyle::PM_LayoutBottomMargin:
        return px(12);
    case QStyle::PM_LayoutHorizontalSpacing:
    case QStyle::PM_LayoutVerticalSpacing:
        return px(8);
    case QStyle::PM_SmallIconSize:
    case QStyle::PM_ButtonIconSize:
    case QStyle::PM_ListViewIconSize:
    case QStyle::PM_TabBarIconSize:
    case QStyle::PM_IndicatorWidth:
    case QStyle::PM_IndicatorHeight:
    case QStyle::PM_ExclusiveIndicatorWidth:
    case QStyle::PM_ExclusiveIndicatorHeight:
        return px(16);
    case QStyle::PM_ScrollBarExtent:
        return px(12);
    case QStyle::PM_ScrollView_ScrollBarSpacing:
    case QStyle::PM_ScrollView_ScrollBarOverlap:
    case QStyle::PM_ButtonShiftHorizontal:
    case QStyle::PM_ButtonShiftVertical:
    case QStyle::PM_TabBarTabShiftHorizontal:
    case QStyle::PM_TabBarTabShiftVertical:
    case QStyle::PM_TabBarBaseOverlap:
    case QStyle::PM_TabBarTabOverlap:
        return 0;
    case QStyle::PM_FocusFrameHMargin: // left and right of the words in a list; a view adds one
        return px(cellMargin) - 1;
    case QStyle::PM_HeaderMargin:
        return px(cellMargin);
    case QStyle::PM_HeaderDefaultSectionSizeVertical:
        return px(rowHeight);
    case QStyle::PM_TabBarScrollButtonWidth:
        return px(22);
    case QStyle::PM_TreeViewIndentation:
        return px(20);
    case QStyle::PM_MenuButtonIndicator: // Qt adds it to the contents of a button with a menu
        return px(14);
    case QStyle::PM_DefaultFrameWidth:
        // Room for the round corners around what is square.
        return isTextEdit(widget) || isFramedView(widget) ? px(4) : 1;
    default:
        return std::nullopt;
    }
}

QSize buttonSize(const QStyleOptionButton& option, const QSize& contents, const QWidget* widget)
{
    const bool small = buttonLook(widget) == ButtonLook::Small;
    const int side = small ? px(8) : px(13);
    const int height = std::max(contents.height() + px(small ? 4 : 8), px(small ? smallHeight : controlHeight));
    const bool wordless = option.text.isEmpty();
    return {wordless ? std::max(height, contents.width() + px(14)) : contents.width() + 2 * side, height};
}

QSize tabSize(const QStyleOptionTab& option)
{
    // Measured in bold, so that choosing a tab moves none of its neighbours.
    const QSize words = QFontMetrics(boldFont(TextSize::Body)).size(Qt::TextHideMnemonic, option.text);
    return {words.width() + px(controls::tabGap), std::max(px(33), words.height() + px(10))};
}

QSize controlSize(QStyle::ContentsType type, QSize fusion, const QSize& contents)
{
    switch (type) {
    case QStyle::CT_LineEdit:
    case QStyle::CT_ComboBox:
        fusion.setHeight(std::max(contents.height() + px(8), px(controlHeight)));
        break;
    case QStyle::CT_SpinBox: // its contents are a whole line edit
        fusion.setHeight(std::max(contents.height(), px(controlHeight)));
        break;
    case QStyle::CT_ToolButton:
        return fusion.expandedTo(QSize(px(24), px(24)));
    case QStyle::CT_HeaderSection:
        return fusion.expandedTo(QSize(0, px(28)));
    case QStyle::CT_ItemViewItem:
        return fusion.expandedTo(QSize(0, px(listRowHeight)));
    default:
        break;
    }
    return fusion;
}

QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part)
{
    const QRect all = option.rect;
    const QRect handle = scrollBarHandle(option);
    const bool flat = option.orientation == Qt::Horizontal;
    QRect found;
    if (part == QStyle::SC_ScrollBarSlider)
        found = handle;
    else if (part == QStyle::SC_ScrollBarGroove)
        found = all;
    else if (part == QStyle::SC_ScrollBarSubPage)
        found = flat ? QRect(all.topLeft(), QPoint(handle.left() - 1, all.bottom()))
                     : QRect(all.topLeft(), QPoint(all.right(), handle.top() - 1));
    else if (part == QStyle::SC_ScrollBarAddPage)
        found = flat ? QRect(QPoint(handle.right() + 1, all.top()), all.bottomRight())
                     : QRect(QPoint(all.left(), handle.bottom() + 1), all.bottomRight());
    return QStyle::visualRect(option.direction, all, found);
}

QRect headerArrow(const QStyleOptionHeader& option)
{
    const QSize words = option.fontMetrics.size(Qt::TextSingleLine, option.text);
    const int left = std::min(px(cellMargin) + words.width() + px(4), option.rect.width() - px(18));
    const QRect arrow(option.rect.left() + left, option.rect.top(), px(10), option.rect.height());
    return QStyle::visualRect(option.direction, option.rect, arrow);
}

bool isTextEdit(const QWidget* widget)
{
    return qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget);
}

bool isFramedView(const QWidget* widget)
{
    return qobject_cast<const QAbstractItemView*>(widget);
}

} // namespace ui::measures
