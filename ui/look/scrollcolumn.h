#pragma once

class QVBoxLayout;

namespace ui {

/** Lets everything in the column of a dialog but its last row, the buttons, scroll where the screen has less room than
 *  it needs; elsewhere the dialog is as large as it was. To be called when the column is complete. */
void scrollAboveButtons(QVBoxLayout* column);

} // namespace ui
