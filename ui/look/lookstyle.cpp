#include "ui/look/lookstyle.h"

#include "ui/look/controls.h"
#include "ui/look/icons.h"
#include "ui/look/measures.h"
#include "ui/look/shapes.h"
#include "ui/look/style.h"

#include <QAbstractButton>
#include <QCalendarWidget>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTableView>
#include <QTextCharFormat>

namespace ui {

namespace {

template <typename Option>
const Option& as(const QStyleOption* option)
{
    return *static_cast<const Option*>(option);
}

void paintFrame(QPainter* painter, const QStyleOption& option, const QWidget* widget)
{
    if (measures::isTextEdit(widget)) {
        controls::paintField(painter, option, option.rect);
        return;
    }
    if (measures::isFramedView(widget)) {
        paintBox(painter, option.rect, px(cardRadius), tokens().surface, tokens().line);
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
    const int size = std::min({px(8), option.rect.width(), option.rect.height()});
    QRectF head(0, 0, size, size);
    head.moveCenter(QRectF(option.rect).center());
    paintChevron(painter, head, direction, palette.color(QPalette::ButtonText));
}

/** Tab goes through the buttons of a dialog as they stand, whichever was made first. */
void tabAsSeen(const QDialogButtonBox& box)
{
    QWidget* before = nullptr;
    for (int i = 0; i < box.layout()->count(); ++i) {
        QWidget* const button = box.layout()->itemAt(i)->widget();
        if (before && button)
            QWidget::setTabOrder(before, button);
        before = button ? button : before;
    }
}

Qt::ArrowType branchArrow(const QStyleOption& option)
{
    if (option.state.testFlag(QStyle::State_Open))
        return Qt::DownArrow;
    return option.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
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
    } else if (const auto* const box = qobject_cast<const QDialogButtonBox*>(widget)) {
        tabAsSeen(*box);
    } else if (qobject_cast<QScrollBar*>(widget)) {
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
        widget->setAttribute(Qt::WA_Hover);
    } else if (auto* const calendar = qobject_cast<QCalendarWidget*>(widget)) {
        QTextCharFormat weekend; // Qt's own is a pure red of too little contrast
        weekend.setForeground(tokens().bad.ink);
        calendar->setWeekdayTextFormat(Qt::Saturday, weekend);
        calendar->setWeekdayTextFormat(Qt::Sunday, weekend);
    }
}

QIcon LookStyle::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const
{
    switch (which) {
    case SP_ArrowLeft:
    case SP_ArrowBack:
        return icon(QStringLiteral("back"));
    case SP_ArrowRight:
    case SP_ArrowForward:
        return icon(QStringLiteral("forward"));
    case SP_ArrowUp:
        return icon(QStringLiteral("up"));
    case SP_ArrowDown:
        return icon(QStringLiteral("down"));
    case SP_MessageBoxInformation:
        return icon(QStringLiteral("info"), Ink::Note);
    case SP_MessageBoxWarning:
        return icon(QStringLiteral("warning"), Ink::Caution);
    case SP_MessageBoxCritical:
        return icon(QStringLiteral("error"), Ink::Bad);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

int LookStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const std::optional<int> ours = measures::metric(metric, widget);
    return ours ? *ours : QProxyStyle::pixelMetric(metric, option, widget);
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
    case SH_DialogButtonLayout: // what goes on stands last, at the right, as in the head of a page
        return QDialogButtonBox::GnomeLayout;
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
        return measures::buttonSize(as<QStyleOptionButton>(option), contents, widget);
    if (type == CT_TabBarTab)
        return measures::tabSize(as<QStyleOptionTab>(option));
    return measures::controlSize(type, QProxyStyle::sizeFromContents(type, option, contents, widget), contents);
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
        return measures::scrollBarPart(as<QStyleOptionSlider>(option), sub);
    const QRect rect = QProxyStyle::subControlRect(control, option, sub, widget);
    const QRect whole = option->rect;
    if (sub == SC_ComboBoxArrow && control == CC_ComboBox) // Fusion's own does not grow with the text
        return visualRect(option->direction, whole, {whole.right() - px(20), whole.top(), px(20), whole.height()});
    if (sub == SC_ComboBoxEditField && control == CC_ComboBox) { // words begin where those of a line edit do
        const int edge = px(6);
        return visualRect(
            option->direction, whole, {whole.left() + edge, rect.top(), whole.width() - edge - px(22), rect.height()});
    }
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
            painter->fillRect(
                QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), tokens().softLine);
        return;
    case PE_Frame:
        return paintFrame(painter, *option, widget);
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), tokens().line);
        return;
    case PE_PanelScrollAreaCorner:
        return; // between two scroll bars nothing is drawn, as behind them
    case PE_FrameFocusRect:
        return paintFocus(painter, *option, widget);
    case PE_IndicatorBranch: // Fusion's own does not grow with the text
        if (option->state.testFlag(State_Children))
            paintArrow(painter, *option, branchArrow(*option), widget);
        return;
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
    case CE_Header:
        return drawHeader(as<QStyleOptionHeader>(option), painter, widget);
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

void LookStyle::drawHeader(const QStyleOptionHeader& option, QPainter* painter, const QWidget* widget) const
{
    controls::paintHeaderSection(painter, option);
    QStyleOptionHeader part = option;
    part.rect = QProxyStyle::subElementRect(SE_HeaderLabel, &option, widget);
    if (option.sortIndicator != QStyleOptionHeader::None) {
        const QRect arrow = measures::headerArrow(option);
        part.rect.setRight(std::min(part.rect.right(), arrow.left() - 1));
        QProxyStyle::drawControl(CE_HeaderLabel, &part, painter, widget);
        part.rect = arrow;
        paintArrow(
            painter, part, option.sortIndicator == QStyleOptionHeader::SortUp ? Qt::UpArrow : Qt::DownArrow, widget);
    } else {
        QProxyStyle::drawControl(CE_HeaderLabel, &part, painter, widget);
    }
}

void LookStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    switch (control) {
    case CC_ComboBox:
        return controls::paintComboBox(
            painter, as<QStyleOptionComboBox>(option), subControlRect(control, option, SC_ComboBoxArrow, widget));
    case CC_SpinBox:
        return controls::paintSpinBox(painter, as<QStyleOptionSpinBox>(option),
            subControlRect(control, option, SC_SpinBoxUp, widget),
            subControlRect(control, option, SC_SpinBoxDown, widget));
    case CC_ScrollBar:
        return controls::paintScrollBar(
            painter, as<QStyleOptionSlider>(option), subControlRect(control, option, SC_ScrollBarSlider, widget));
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace ui
