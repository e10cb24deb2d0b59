#include "ui/forms/timeeditor.h"

namespace ui {

TimeEditor::TimeEditor(core::Book& book, const core::FieldInfo& field)
    : LineEditor(book, field)
{
    setShort(160);
    setPlaceholder(tr("HH:MM"));
}

QString TimeEditor::expected() const
{
    return tr("a time such as 09:30");
}

} // namespace ui
