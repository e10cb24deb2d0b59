#include "ui/forms/texteditor.h"

#include "core/support/text.h"

namespace ui {

FieldEditor::Note TextEditor::note() const
{
    return roomLeft(core::text::tidyLine(typed()).size(), core::text::SingleLineLimit);
}

FieldEditor::Note TextEditor::roomLeft(qsizetype length, int limit)
{
    const int left = limit - int(length);
    if (left < 0)
        return {tr("%n character(s) too many", nullptr, -left), Tone::Bad};
    if (left <= limit / 10)
        return {tr("room for %n more character(s)", nullptr, left), Tone::Neutral};
    return {};
}

} // namespace ui
