#pragma once

#include <QString>

/** Ways to hand data to those parts of Qt that would read markup or mnemonics out of it. */
namespace ui {

/** Tool tips are rich text as soon as they look like it: this one is always read as plain text. */
[[nodiscard]] QString plainToolTip(const QString& text);

/** Texts of buttons, actions and tabs take & for a mnemonic: this one shows every & as it is. */
[[nodiscard]] QString withoutMnemonics(QString text);

} // namespace ui
