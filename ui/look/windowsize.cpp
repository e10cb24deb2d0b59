#include "ui/look/windowsize.h"

#include "ui/look/style.h"

#include <QScreen>
#include <QWidget>

namespace ui {

namespace {

/** What the window system draws around a window that is not shown yet. */
constexpr QSize frameAround(8, 40);

} // namespace

QSize roomFor(const QWidget& window)
{
    return window.screen()->availableSize() - frameAround;
}

void resizeWithin(QWidget& window, QSize draft)
{
    window.resize(QSize(px(draft.width()), px(draft.height())).boundedTo(roomFor(window)));
}

} // namespace ui
