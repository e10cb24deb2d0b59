#pragma once

#include <QWidget>

namespace ui {

/** A widget that shows a PDF; null where the viewing module is not installed or the bytes are no PDF. The module is
 *  loaded on first use. */
[[nodiscard]] QWidget* makePdfViewer(const QByteArray& pdf, QWidget* parent);

} // namespace ui
