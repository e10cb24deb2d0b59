#include "ui/forms/phoneeditor.h"

#include "core/support/phone.h"
#include "core/support/text.h"

namespace ui {

FieldEditor::Note PhoneEditor::note() const
{
    const QString text = core::text::tidyLine(typed());
    if (text.isEmpty())
        return {};
    const core::PhoneNumber number = core::normalizedPhone(text);
    if (!number.isNumber)
        return {tr("not a single phone number; is kept as typed"), Tone::Neutral};
    return number.text == text ? Note() : Note{tr("is written %1").arg(number.text), Tone::Neutral};
}

} // namespace ui
