#include "ui/look/lookstyle.h"

#include "ui/look/controls.h"
#include "ui/look/shapes.h"
#include "ui/look/style.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTableView>
#include <QTextEdit>

namespace ui {

namespace {

constexpr int controlHeight = 30;
constexpr int smallHeight = 22;

template <typename Option>
const Option& as(const QStyleOption* option)
{
    return *static_cast<const Option*>(option);
}

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

/** Scroll bars have no arrows: the handle and what lies before and after it are the whole bar. */
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

QSize buttonSize(const QStyleOptionButton& option, const QSize& contents, const QWidget* widget)
{
    const bool small = buttonLook(widget) == ButtonLook::Small;
    const int side = small ? px(8) : px(13);
    const int mark = option.features.testFlag(QStyleOptionButton::HasMenu) ? px(14) : 0;
    const int height = std::max(contents.height() + px(small ? 4 : 8), px(small ? smallHeight : controlHeight));
    const bool wordless = option.text.isEmpty();
    return {wordless ? std::max(height, contents.width() + px(14)) : contents.width() + 2 * side + mark, height};
}

QSize tabSize(const QStyleOptionTab& option)
{
    // Measured in bold, so that choosing a tab moves none of its neighbours.
    const QSize words = QFontMetrics(boldFont(TextSize::Body)).size(Qt::TextHideMnemonic, option.text);
    return {words.width() + px(controls::tabGap), std::max(px(33), words.height() + px(10))};
}

bool isTextEdit(const QWidget* widget)
{
    return qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget);
}

void paintFrame(QPainter* painter, const QStyleOption& option, const QWidget* widget)
{
    if (isTextEdit(widget)) {
        controls::paintField(painter, option, option.rect);
        return;
    }
    painter->save();
    painter->setPen(tokens().line);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

void paintFocus(QPainter* painter, const QStyleOption& option, const QWidget* widget)
{
    if (!option.state.testFlag(QStyle::State_KeyboardFocusChange))
        return;
    const auto* const button = qobject_cast<const QPushButton*>(widget);
    const bool onAccent = button && (buttonLook(button) == ButtonLook::Main || button->isDefault());
    const int inset = onAccent ? 2 : 0;
    paintFocusRing(painter, option.rect.adjusted(inset, inset, -inset, -inset), px(button ? controlRadius : 3) - inset,
        onAccent ? tokens().onAccent : tokens().accent);
}

void paintArrow(QPainter* painter, const QStyleOption& option, Qt::ArrowType direction, const QWidget* widget)
{
    const auto* const button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    const QPalette palette = button ? controls::buttonPalette(*button, widget) : option.palette;
    QRectF head(0, 0, px(8), px(8));
    head.moveCenter(QRectF(option.rect).center());
    paintChevron(painter, head, direction, palette.color(QPalette::ButtonText));
}

} // namespace

LookStyle::LookStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void LookStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (auto* const header = qobject_cast<QHeaderView*>(widget)) {
        header->setFont(boldFont(TextSize::Small));
        if (header->orientation() == Qt::Horizontal)
            header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    } else if (auto* const button = qobject_cast<QAbstractButton*>(widget)) {
        if (buttonLook(button) == ButtonLook::Small)
            button->setFont(font(TextSize::Small));
    } else if (qobject_cast<QScrollBar*>(widget)) {
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
        widget->setAttribute(Qt::WA_Hover);
    }
}

int LookStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return px(12);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return px(8);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return px(16);
    case PM_ScrollBarExtent:
        return px(12);
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap:
        return 0;
    case PM_HeaderMargin:
    case PM_FocusFrameHMargin: // left and right of the words in a list
        return px(8);
    case PM_TabBarScrollButtonWidth:
        return px(22);
    case PM_DefaultFrameWidth:
        return isTextEdit(widget) ? px(4) : 1; // room for the round corners around their square text
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int LookStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_Widget_Animate:
    case SH_ScrollBar_Transient:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Table_GridLineColor:
        return int(tokens().softLine.rgba());
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize LookStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const
{
    if (type == CT_PushButton)
        return buttonSize(as<QStyleOptionButton>(option), contents, widget);
    if (type == CT_TabBarTab)
        return tabSize(as<QStyleOptionTab>(option));
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_LineEdit || type == CT_ComboBox)
        size.setHeight(std::max(contents.height() + px(8), px(controlHeight)));
    else if (type == CT_SpinBox) // its contents are a whole line edit
        size.setHeight(std::max(contents.height(), px(controlHeight)));
    else if (type == CT_ToolButton)
        size = size.expandedTo(QSize(px(24), px(24)));
    else if (type == CT_HeaderSection)
        size.setHeight(std::max(size.height(), px(28)));
    return size;
}

QRect LookStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_PushButtonFocusRect)
        return option->rect;
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents && as<QStyleOptionFrame>(option).lineWidth > 0)
        return rect.adjusted(px(6), 0, -px(6), 0);
    return rect;
}

QRect LookStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex* option, SubControl sub, const QWidget* widget) const
{
    if (control == CC_ScrollBar)
        return scrollBarPart(as<QStyleOptionSlider>(option), sub);
    const QRect rect = QProxyStyle::subControlRect(control, option, sub, widget);
    if (sub == SC_ComboBoxEditField && control == CC_ComboBox) // so that words begin where those of a line edit do
        return visualRect(option->direction, rect, rect.adjusted(px(4), 0, 0, 0));
    if (sub == SC_SpinBoxEditField && control == CC_SpinBox)
        return visualRect(option->direction, rect, rect.adjusted(px(4), 0, 0, 0));
    return rect;
}

void LookStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return controls::paintButton(painter, as<QStyleOptionButton>(option), widget);
    case PE_PanelButtonTool:
        return controls::paintToolButton(painter, *option);
    case PE_PanelLineEdit:
        if (as<QStyleOptionFrame>(option).lineWidth > 0)
            return controls::paintField(painter, *option, option->rect);
        break;
    case PE_FrameLineEdit:
        return controls::paintField(painter, *option, option->rect);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return controls::paintCheck(painter, *option, false);
    case PE_IndicatorRadioButton:
        return controls::paintCheck(painter, *option, true);
    case PE_PanelItemViewItem:
        return controls::paintViewItem(painter, as<QStyleOptionViewItem>(option));
    case PE_PanelItemViewRow:
        if (qobject_cast<const QTableView*>(widget))
            painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), tokens().softLine);
        return;
    case PE_Frame:
        return paintFrame(painter, *option, widget);
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), tokens().line);
        return;
    case PE_FrameFocusRect:
        return paintFocus(painter, *option, widget);
    case PE_IndicatorArrowDown:
        return paintArrow(painter, *option, Qt::DownArrow, widget);
    case PE_IndicatorArrowUp:
        return paintArrow(painter, *option, Qt::UpArrow, widget);
    case PE_IndicatorArrowLeft:
        return paintArrow(painter, *option, Qt::LeftArrow, widget);
    case PE_IndicatorArrowRight:
        return paintArrow(painter, *option, Qt::RightArrow, widget);
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void LookStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case CE_PushButton:
        QProxyStyle::drawControl(element, option, painter, widget);
        if (option->state.testFlag(State_HasFocus)) // Fusion itself shows it in the bevel, which is ours now
            paintFocus(painter, *option, widget);
        return;
    case CE_PushButtonLabel: {
        QStyleOptionButton button = as<QStyleOptionButton>(option);
        button.palette = controls::buttonPalette(button, widget);
        QProxyStyle::drawControl(element, &button, painter, widget);
        return;
    }
    case CE_TabBarTabShape:
        return controls::paintTab(painter, as<QStyleOptionTab>(option));
    case CE_TabBarTabLabel:
        return; // drawn with the shape: they share the measure of the words
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return controls::paintHeaderSection(painter, *option);
    case CE_ProgressBarGroove:
        return paintBox(painter, option->rect, px(3), tokens().softLine, {});
    case CE_ProgressBarContents:
        return controls::paintProgress(painter, as<QStyleOptionProgressBar>(option));
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void LookStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    switch (control) {
    case CC_ComboBox:
        return controls::paintComboBox(painter, as<QStyleOptionComboBox>(option),
            subControlRect(control, option, SC_ComboBoxArrow, widget));
    case CC_SpinBox:
        return controls::paintSpinBox(painter, as<QStyleOptionSpinBox>(option),
            subControlRect(control, option, SC_SpinBoxUp, widget), subControlRect(control, option, SC_SpinBoxDown, widget));
    case CC_ScrollBar:
        return controls::paintScrollBar(
            painter, as<QStyleOptionSlider>(option), subControlRect(control, option, SC_ScrollBarSlider, widget));
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace ui
