#pragma once

#include "core/model/record.h"

#include <functional>

class QMenu;
class QWidget;

namespace ui {

/** What can be begun from a page that is no list: the first kind of every place on the rail, in its order. Deletes
 *  itself when it closes. */
[[nodiscard]] QMenu* newMenu(QWidget* parent, const std::function<void(const core::EntityInfo& kind)>& chosen);

} // namespace ui
