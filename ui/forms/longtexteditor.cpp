#include "ui/forms/longtexteditor.h"

#include "core/support/text.h"
#include "ui/forms/growingtext.h"
#include "ui/forms/texteditor.h"

#include <QVBoxLayout>

namespace ui {

LongTextEditor::LongTextEditor(core::Book& book, const core::FieldInfo& field)
    : FieldEditor(book, field)
    , m_text(new GrowingText)
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    setControl(m_text);
    connect(m_text, &GrowingText::edited, this, &LongTextEditor::touch);
}

void LongTextEditor::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
}

FieldEditor::Note LongTextEditor::note() const
{
    // Tidying never makes a text longer by much, so short ones are not tidied at every key.
    const qsizetype length = m_text->characterCount();
    const bool near = length > core::text::LongTextLimit * 8 / 10;
    return TextEditor::roomLeft(
        near ? core::text::tidyLongText(m_text->text()).size() : length, core::text::LongTextLimit);
}

void LongTextEditor::display(const core::Value& value)
{
    m_text->setText(core::valueOr<QString>(value));
}

core::Result<core::Value> LongTextEditor::read() const
{
    return parse(m_text->text());
}

std::optional<QString> LongTextEditor::typedText() const
{
    return m_text->text();
}

void LongTextEditor::showTyped(const QString& text)
{
    m_text->setText(text);
}

} // namespace ui
