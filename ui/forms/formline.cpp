#include "ui/forms/formline.h"

#include <QLineEdit>

namespace ui {

void keepAllText(QLineEdit* line)
{
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
