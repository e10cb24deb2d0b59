#include "ui/forms/dateeditor.h"

namespace ui {

DateEditor::DateEditor(core::Book& book, const core::FieldInfo& field)
    : LineEditor(book, field)
{
    setShort(160);
    setPlaceholder(tr("YYYY-MM-DD"));
}

QString DateEditor::expected() const
{
    return tr("a day such as 2023-06-01");
}

} // namespace ui
