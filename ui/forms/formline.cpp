#include "ui/forms/formline.h"

#include <QLineEdit>

namespace ui {

void keepAllText(QLineEdit* line)
{
    // What Qt does with a longer paste grows with the square of this.
    constexpr int enoughToBeTooLong = 20'000;
    line->setMaxLength(enoughToBeTooLong);
}

void showText(QLineEdit* line, const QString& text)
{
    if (line->text() == text)
        return;
    line->setText(text);
    if (!line->hasFocus())
        line->setCursorPosition(0);
}

} // namespace ui
