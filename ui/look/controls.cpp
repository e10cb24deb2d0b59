#include "ui/look/controls.h"

#include "ui/look/shapes.h"
#include "ui/look/style.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>

namespace ui::controls {

namespace {

bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

QColor mixed(const QColor& color, const QColor& into, double part)
{
    const auto mix = [part](float a, float b) { return float(a + (b - a) * part); };
    return QColor::fromRgbF(
        mix(color.redF(), into.redF()), mix(color.greenF(), into.greenF()), mix(color.blueF(), into.blueF()));
}

bool isMain(const QStyleOptionButton& option, const QWidget* widget)
{
    return buttonLook(widget) == ButtonLook::Main || option.features.testFlag(QStyleOptionButton::DefaultButton);
}

bool isFlat(const QStyleOptionButton& option, const QWidget* widget)
{
    return buttonLook(widget) == ButtonLook::Flat || option.features.testFlag(QStyleOptionButton::Flat);
}

void paintMainButton(QPainter* painter, const QStyleOptionButton& option)
{
    const Tokens& t = tokens();
    QColor fill = t.accent;
    if (!has(option, QStyle::State_Enabled))
        fill = t.softLine;
    else if (has(option, QStyle::State_Sunken))
        fill = mixed(t.accent, t.text, 0.3);
    else if (has(option, QStyle::State_MouseOver))
        fill = mixed(t.accent, t.text, 0.15);
    paintBox(painter, option.rect, px(controlRadius), fill, {});
}

/** What a surface shows of being pressed, switched on or under the pointer; invalid for nothing of these. */
QColor pressedFill(const QStyleOption& option)
{
    const Tokens& t = tokens();
    if (!has(option, QStyle::State_Enabled))
        return {};
    if (has(option, QStyle::State_On))
        return t.accented.ground;
    if (has(option, QStyle::State_Sunken))
        return t.softLine;
    return has(option, QStyle::State_MouseOver) ? t.hover : QColor();
}

} // namespace

void paintButton(QPainter* painter, const QStyleOptionButton& option, const QWidget* widget)
{
    const Tokens& t = tokens();
    if (isMain(option, widget)) {
        paintMainButton(painter, option);
        return;
    }
    const QColor pressed = pressedFill(option);
    if (isFlat(option, widget)) {
        if (pressed.isValid())
            paintBox(painter, option.rect, px(controlRadius), pressed, {});
        return;
    }
    const QColor resting = has(option, QStyle::State_Enabled) ? t.surface : t.ground;
    // Switched on is told by the edge too, not by the tint alone.
    const QColor edge = has(option, QStyle::State_On) ? t.accent : t.line;
    paintBox(painter, option.rect, px(controlRadius), pressed.isValid() ? pressed : resting, edge);
}

QPalette buttonPalette(const QStyleOptionButton& option, const QWidget* widget)
{
    const Tokens& t = tokens();
    QPalette palette = option.palette;
    QColor ink = t.text;
    if (!has(option, QStyle::State_Enabled))
        ink = t.disabled;
    else if (isMain(option, widget))
        ink = t.onAccent;
    else if (has(option, QStyle::State_On))
        ink = t.accented.ink;
    palette.setColor(QPalette::ButtonText, ink);
    return palette;
}

void paintToolButton(QPainter* painter, const QStyleOption& option)
{
    const QColor pressed = pressedFill(option);
    if (pressed.isValid())
        paintBox(painter, option.rect, px(controlRadius), pressed, {});
}

void paintField(QPainter* painter, const QStyleOption& option, const QRect& rect)
{
    const Tokens& t = tokens();
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool writable = enabled && !has(option, QStyle::State_ReadOnly);
    paintBox(painter, rect, px(controlRadius), writable ? t.surface : t.ground, writable ? t.fieldLine : t.line);
    if (enabled && has(option, QStyle::State_HasFocus))
        paintFocusRing(painter, rect, px(controlRadius), t.accent);
}

void paintComboBox(QPainter* painter, const QStyleOptionComboBox& option, const QRect& arrow)
{
    const Tokens& t = tokens();
    if (option.frame) {
        paintField(painter, option, option.rect);
        if (!option.editable && has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled)
            && !has(option, QStyle::State_HasFocus))
            paintBox(painter, option.rect, px(controlRadius), t.hover, t.fieldLine);
    }
    QRectF head(0, 0, px(8), px(8));
    head.moveCenter(QRectF(arrow).center());
    paintChevron(painter, head, Qt::DownArrow, has(option, QStyle::State_Enabled) ? t.text : t.disabled);
}

void paintSpinBox(QPainter* painter, const QStyleOptionSpinBox& option, const QRect& up, const QRect& down)
{
    const Tokens& t = tokens();
    if (option.frame)
        paintField(painter, option, option.rect);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](const QRect& box, Qt::ArrowType direction, QAbstractSpinBox::StepEnabledFlag step) {
        QRectF head(0, 0, px(7), px(7));
        head.moveCenter(QRectF(box).center());
        const bool can = has(option, QStyle::State_Enabled) && option.stepEnabled.testFlag(step);
        paintChevron(painter, head, direction, can ? t.text : t.disabled);
    };
    arrow(up, Qt::UpArrow, QAbstractSpinBox::StepUpEnabled);
    arrow(down, Qt::DownArrow, QAbstractSpinBox::StepDownEnabled);
}

void paintCheck(QPainter* painter, const QStyleOption& option, bool round)
{
    const Tokens& t = tokens();
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool partly = has(option, QStyle::State_NoChange);
    const bool on = has(option, QStyle::State_On) || partly;
    const QRectF box = option.rect;
    const qreal radius = round ? box.height() / 2 : px(3);
    const QColor filling = enabled ? t.accent : t.line;
    paintBox(painter, box, radius, on ? filling : (enabled ? t.surface : t.ground), on ? filling : t.fieldLine);
    const QColor mark = enabled ? t.onAccent : t.disabled;
    const qreal inset = box.height() * 0.25;
    if (partly)
        paintBox(painter, QRectF(box.left() + inset, box.center().y() - 1, box.width() - 2 * inset, 2), 0, mark, {});
    else if (on && round)
        paintBox(painter, box.adjusted(inset, inset, -inset, -inset), radius, mark, {});
    else if (on)
        paintToneShape(painter, box.adjusted(inset, inset, -inset, -inset), Tone::Good, mark);
}

void paintTab(QPainter* painter, const QStyleOptionTab& option)
{
    const Tokens& t = tokens();
    const bool selected = has(option, QStyle::State_Selected);
    const QFont face = selected ? boldFont(TextSize::Body) : font(TextSize::Body);
    const QRect words(
        option.rect.left(), option.rect.top(), option.rect.width() - px(tabGap), option.rect.height() - 1);
    const bool enabled = has(option, QStyle::State_Enabled);
    painter->save();
    painter->setFont(face);
    painter->setPen(!enabled ? t.disabled : selected ? t.accent : t.text);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, option.text);
    painter->restore();
    const int length = QFontMetrics(face).size(Qt::TextHideMnemonic, option.text).width();
    const QRectF underline(words.left(), words.bottom() - 1, length, 2);
    if (selected)
        painter->fillRect(underline, t.accent);
    else if (enabled && has(option, QStyle::State_MouseOver))
        painter->fillRect(underline, t.line);
    if (selected && wantsFocusRing(option))
        paintFocusRing(painter, words.adjusted(0, px(3), px(8), -px(5)), px(4), t.accent);
}

void paintHeaderSection(QPainter* painter, const QStyleOption& option)
{
    const Tokens& t = tokens();
    const bool lit = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    painter->fillRect(option.rect, lit ? t.hover : t.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
}

void paintViewItem(QPainter* painter, const QStyleOptionViewItem& option)
{
    const Tokens& t = tokens();
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option.rect, option.backgroundBrush);
    if (!has(option, QStyle::State_Selected)) {
        if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
            painter->fillRect(option.rect, t.hover);
        return;
    }
    const QPalette::ColorGroup group = has(option, QStyle::State_Enabled) ? QPalette::Normal : QPalette::Disabled;
    painter->fillRect(option.rect, option.palette.color(group, QPalette::Highlight));
    const bool first = option.viewItemPosition == QStyleOptionViewItem::Invalid
        ? option.index.column() == 0
        : option.viewItemPosition == QStyleOptionViewItem::Beginning
            || option.viewItemPosition == QStyleOptionViewItem::OnlyOne;
    if (first)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), px(3), option.rect.height()), t.accent);
}

void paintScrollBar(QPainter* painter, const QStyleOptionSlider& option, const QRect& handle)
{
    const Tokens& t = tokens();
    if (option.maximum <= option.minimum)
        return;
    const bool lit = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const qreal inset = lit ? px(2) : px(3);
    const QRectF bar = QRectF(handle).adjusted(inset, inset, -inset, -inset);
    paintBox(painter, bar, std::min(bar.width(), bar.height()) / 2, lit ? t.quiet : t.fieldLine, {});
}

void paintProgress(QPainter* painter, const QStyleOptionProgressBar& option)
{
    const Tokens& t = tokens();
    const double range = double(option.maximum) - option.minimum;
    const double part = range <= 0 ? 1 : (double(option.progress) - option.minimum) / range;
    QRectF done = option.rect;
    if (has(option, QStyle::State_Horizontal))
        done.setWidth(done.width() * qBound(0.0, part, 1.0));
    else
        done.setTop(done.bottom() - done.height() * qBound(0.0, part, 1.0));
    paintBox(painter, done, px(3), range <= 0 ? t.accented.ground : t.accent, {});
}

} // namespace ui::controls
