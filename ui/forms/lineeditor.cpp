#include "ui/forms/lineeditor.h"

#include "ui/forms/formline.h"
#include "ui/forms/proposals.h"
#include "ui/look/style.h"

#include <QHBoxLayout>

namespace ui {

LineEditor::LineEditor(core::Book& book, const core::FieldInfo& field)
    : FieldEditor(book, field)
    , m_line(new QLineEdit)
{
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_line);
    keepAllText(m_line);
    setControl(m_line);
    if (field.list)
        proposeWords(m_line, book, QString::fromLatin1(field.list));
    connect(m_line, &QLineEdit::textEdited, this, &LineEditor::touch);
    connect(m_line, &QLineEdit::returnPressed, this, &LineEditor::leave);
}

void LineEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

void LineEditor::display(const core::Value& value)
{
    showText(m_line, readable(value));
}

core::Result<core::Value> LineEditor::read() const
{
    return parse(typed());
}

std::optional<QString> LineEditor::typedText() const
{
    return typed();
}

void LineEditor::showTyped(const QString& text)
{
    showText(m_line, text);
}

QString LineEditor::typed() const
{
    return m_line->text();
}

void LineEditor::setShort(int width)
{
    m_line->setMaximumWidth(px(width));
    static_cast<QHBoxLayout*>(layout())->addStretch(1);
}

void LineEditor::setPlaceholder(const QString& form)
{
    m_line->setPlaceholderText(form);
}

} // namespace ui
