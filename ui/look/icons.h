#pragma once

#include "ui/look/palette.h"

#include <QIcon>
#include <QPixmap>

namespace ui {

/**
 * The icon called `name` in resources/icons/icons.txt, drawn in the present scheme's `ink` (accent when it stands for
 * something switched on) and sharp at every scale. Empty when there is no such name.
 */
[[nodiscard]] QIcon icon(const QString& name, Ink ink = Ink::Text);

/** The same drawing for own painting: `size` in device pixels, `scale` device pixels per logical pixel. */
[[nodiscard]] QPixmap iconPixmap(const QString& name, const QSize& size, const QColor& color, qreal scale);

/** Draws the icon into `rect`, sharp on the painter's device. */
void paintIcon(QPainter* painter, const QRect& rect, const QString& name, const QColor& color);

} // namespace ui
