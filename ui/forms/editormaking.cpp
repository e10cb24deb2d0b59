#include "ui/forms/choiceeditor.h"
#include "ui/forms/choiceseteditor.h"
#include "ui/forms/dateeditor.h"
#include "ui/forms/flageditor.h"
#include "ui/forms/fuzzydateeditor.h"
#include "ui/forms/longtexteditor.h"
#include "ui/forms/numbereditor.h"
#include "ui/forms/phoneeditor.h"
#include "ui/forms/referenceeditor.h"
#include "ui/forms/referenceseteditor.h"
#include "ui/forms/texteditor.h"
#include "ui/forms/timeeditor.h"

namespace ui {

FieldEditor* FieldEditor::make(core::Book& book, const core::FieldInfo& field)
{
    switch (field.type) {
    case core::FieldType::Text:
        if (field.has(core::FieldFlag::Phone))
            return new PhoneEditor(book, field);
        return new TextEditor(book, field);
    case core::FieldType::LongText:
        return new LongTextEditor(book, field);
    case core::FieldType::Integer:
    case core::FieldType::Real:
        return new NumberEditor(book, field);
    case core::FieldType::Flag:
        return new FlagEditor(book, field);
    case core::FieldType::Date:
        return new DateEditor(book, field);
    case core::FieldType::Time:
        return new TimeEditor(book, field);
    case core::FieldType::Fuzzy:
        return new FuzzyDateEditor(book, field);
    case core::FieldType::Choice:
        return new ChoiceEditor(book, field);
    case core::FieldType::Choices:
        return new ChoiceSetEditor(book, field);
    case core::FieldType::Reference:
        return new ReferenceEditor(book, field);
    case core::FieldType::References:
        return new ReferenceSetEditor(book, field);
    case core::FieldType::Order:
        break;
    }
    return new TextEditor(book, field);
}

} // namespace ui
