#pragma once

#include "ui/look/palette.h"

#include <QRectF>

class QPainter;
class QStyleOption;

namespace ui {

/** Radii of the drafts at 100 % text: cards, and controls. */
constexpr int cardRadius = 8;
constexpr int controlRadius = 6;

/** A filled box with a line of one pixel inside `rect`. An invalid colour leaves its part out. */
void paintBox(QPainter* painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& line);

/** The ring around what has the keyboard: two pixels, just inside `rect`. */
void paintFocusRing(QPainter* painter, const QRectF& rect, qreal radius, const QColor& color);

/** Whether the ring is due: focus that came, or was moved, by key. */
[[nodiscard]] bool wantsFocusRing(const QStyleOption& option);

/** The shape of a tone, so that a state is not told by colour alone: tick, triangle, cross, dot, diamond, ring. */
void paintToneShape(QPainter* painter, const QRectF& rect, Tone tone, const QColor& color);

/** An arrow head without a shaft, as combo boxes and spin boxes carry. */
void paintChevron(QPainter* painter, const QRectF& rect, Qt::ArrowType direction, const QColor& color);

} // namespace ui
