#include "ui/forms/choiceeditor.h"

#include "core/model/validation.h"
#include "core/wording/language.h"
#include "ui/forms/formcombo.h"

#include <QVBoxLayout>

namespace ui {

ChoiceEditor::ChoiceEditor(core::Book& book, const core::FieldInfo& field)
    : FieldEditor(book, field)
    , m_combo(new FormCombo)
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_combo);
    if (!field.has(core::FieldFlag::Required)) {
        m_combo->addItem(QString(), QString());
        m_combo->setItemData(0, tr("not given"), Qt::AccessibleTextRole);
    }
    for (const core::ChoiceWord& choice : field.choices)
        m_combo->addItem(core::spokenLabels().of(choice.label), QString::fromLatin1(choice.word));
    m_combo->setPlaceholderText(tr("please choose"));
    setControl(m_combo);
    connect(m_combo, &FormCombo::moved, this, &ChoiceEditor::touch);
    connect(m_combo, &FormCombo::picked, this, &ChoiceEditor::leave);
}

void ChoiceEditor::setReadOnly(bool readOnly)
{
    m_combo->setReadOnly(readOnly);
}

void ChoiceEditor::display(const core::Value& value)
{
    m_combo->setCurrentIndex(m_combo->findData(core::valueOr<QString>(value)));
}

core::Result<core::Value> ChoiceEditor::read() const
{
    return core::storable(field(), core::Value{m_combo->currentData().toString()});
}

} // namespace ui
