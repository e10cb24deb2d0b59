#pragma once

#include <QStyle>
#include <optional>

class QStyleOptionButton;
class QStyleOptionHeader;
class QStyleOptionSlider;
class QStyleOptionTab;

/** The geometry behind LookStyle: what differs from Fusion's. */
namespace ui::measures {

[[nodiscard]] std::optional<int> metric(QStyle::PixelMetric metric, const QWidget* widget);

[[nodiscard]] QSize buttonSize(const QStyleOptionButton& option, const QSize& contents, const QWidget* widget);
[[nodiscard]] QSize tabSize(const QStyleOptionTab& option);
/** The least height of a control, given Fusion's size for it. */
[[nodiscard]] QSize controlSize(QStyle::ContentsType type, QSize fusion, const QSize& contents);

/** Scroll bars have no arrows: the handle and what lies before and after it are the whole bar. */
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part);
/** The sort arrow stands behind the words of a header. */
[[nodiscard]] QRect headerArrow(const QStyleOptionHeader& option);

[[nodiscard]] bool isTextEdit(const QWidget* widget);
/** A list, tree or table, which is a card of its own where it has a frame. */
[[nodiscard]] bool isFramedView(const QWidget* widget);

} // namespace ui::measures
