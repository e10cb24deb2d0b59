#include "ui/forms/formline.h"

#include <QLineEdit>
#include <limits>

namespace ui {

void keepAllText(QLineEdit* line)
{
    line->setMaxLength(std::numeric_limits<int>::max());
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
