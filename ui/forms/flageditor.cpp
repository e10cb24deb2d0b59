#include "ui/forms/flageditor.h"

#include "core/model/validation.h"
#include "ui/forms/checkline.h"

#include <QVBoxLayout>

namespace ui {

FlagEditor::FlagEditor(core::Book& book, const core::FieldInfo& field)
    : FieldEditor(book, field)
    , m_line(new CheckLine(label()))
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_line);
    setControl(m_line->box());
    connect(m_line, &CheckLine::switched, this, [this] {
        touch();
        leave();
    });
}

void FlagEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

void FlagEditor::display(const core::Value& value)
{
    m_line->setChecked(core::valueOr<bool>(value));
}

core::Result<core::Value> FlagEditor::read() const
{
    return core::storable(field(), core::Value{m_line->isChecked()});
}

} // namespace ui
