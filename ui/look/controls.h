#pragma once

#include <QStyle>

class QPainter;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionViewItem;

/** The painting behind LookStyle, one control each. */
namespace ui::controls {

/** Between two tabs, beside what bold words take; in draft pixels. */
constexpr int tabGap = 16;

void paintButton(QPainter* painter, const QStyleOptionButton& option, const QWidget* widget);
/** The colours that the text and menu mark of a button are written in. */
[[nodiscard]] QPalette buttonPalette(const QStyleOptionButton& option, const QWidget* widget);
void paintToolButton(QPainter* painter, const QStyleOption& option);

void paintField(QPainter* painter, const QStyleOption& option, const QRect& rect);
void paintComboBox(QPainter* painter, const QStyleOptionComboBox& option, const QRect& arrow);
void paintSpinBox(QPainter* painter, const QStyleOptionSpinBox& option, const QRect& up, const QRect& down);
void paintCheck(QPainter* painter, const QStyleOption& option, bool round);

void paintTab(QPainter* painter, const QStyleOptionTab& option);
void paintHeaderSection(QPainter* painter, const QStyleOption& option);
void paintViewItem(QPainter* painter, const QStyleOptionViewItem& option);
void paintScrollBar(QPainter* painter, const QStyleOptionSlider& option, const QRect& handle);
void paintProgress(QPainter* painter, const QStyleOptionProgressBar& option);

} // namespace ui::controls
