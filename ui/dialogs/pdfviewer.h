#pragma once

#include <QWidget>

namespace ui {

/** A widget that shows a PDF; null where the viewing module is not installed or the bytes are no PDF. The module is
 *  loaded on first use. */
[[nodiscard]] QWidget* makePdfViewer(const QByteArray& pdf, QWidget* parent);

/** Asks how a PDF is to be printed, and prints it beside the window. With a `file` it asks nothing and prints into
 * that. False where it cannot be printed; true too where the person wants no more. */
[[nodiscard]] bool printPdf(const QByteArray& pdf, const QString& title, QWidget* parent, const QString& file = {});

} // namespace ui
