#pragma once

#include <QSize>

class QWidget;

namespace ui {

/** Gives a window the size of the drafts at the present text scale, as far as its screen has room: at large text or on
 *  a small screen what is in it scrolls, rather than its buttons being out of sight. */
void resizeWithin(QWidget& window, QSize draft);

/** What a screen has left for a window once its frame is drawn. */
[[nodiscard]] QSize roomFor(const QWidget& window);

} // namespace ui
