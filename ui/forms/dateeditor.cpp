#include "ui/forms/dateeditor.h"

namespace ui {

DateEditor::DateEditor(core::Book& book, const core::FieldInfo& field)
    : LineEditor(book, field)
{
    setShort(160);
    setPlaceholder(tr("D Mon YYYY"));
}

QString DateEditor::expected() const
{
    return tr("a day such as 1 Jun 2023");
}

} // namespace ui
