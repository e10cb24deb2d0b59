#pragma once

#include "ui/look/palette.h"

#include <QFont>
#include <optional>

class QAbstractButton;
class QApplication;

namespace ui {

/** The four text sizes: 20 and 14 pixels bold, 13 and 11 regular, at a text scale of 100 %. */
enum class TextSize { Title, Section, Body, Small };

/** How much a button asks to be pressed. */
enum class ButtonLook { Normal, Main, Flat, Small };

/** What may differ from what the system says. */
struct LookOptions {
    std::optional<Scheme> scheme; ///< none: follow the system
    std::optional<double> textScale; ///< 1 to 2; none: from the system's font

    bool operator==(const LookOptions&) const = default;
};

/** Gives the application its style, palette and font. May be called again at any time; widgets follow at once. */
void applyLook(const LookOptions& options = {});

/** What applyLook() was last given. */
[[nodiscard]] const LookOptions& lookOptions();

/** To be called when the system's theme changed: looks again at what it wants, unless the options fixed it. */
void followSystem();

/** The present colours. Paint with them at paint time; do not keep them. */
[[nodiscard]] const Tokens& tokens();

/** A length of the drafts (pixels at 100 % text) at the present text scale. */
[[nodiscard]] int px(int draftPixels);

[[nodiscard]] QFont font(TextSize size);
[[nodiscard]] QFont boldFont(TextSize size);

/** A button is Normal unless told otherwise. One Main button per page at most. */
void setButtonLook(QAbstractButton* button, ButtonLook look);
[[nodiscard]] ButtonLook buttonLook(const QWidget* button);

} // namespace ui
