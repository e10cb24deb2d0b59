#include "ui/forms/referenceeditor.h"

#include "ui/forms/recordpicker.h"
#include "ui/look/style.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace ui {

ReferenceEditor::ReferenceEditor(core::Book& book, const core::FieldInfo& field)
    : FieldEditor(book, field)
    , m_picker(new RecordPicker(book, core::targetsOf(field)))
    , m_show(new QPushButton(tr("Show")))
{
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(4));
    row->addWidget(m_picker, 1);
    row->addWidget(m_show);
    setControl(m_picker);
    m_show->setObjectName(field.name() + QStringLiteral(".show"));
    m_show->setAutoDefault(false);
    m_show->hide();
    setButtonLook(m_show, ButtonLook::Flat);
    watch(m_show);
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT referenceActivated(m_id); });
    connect(m_picker, &QLineEdit::textEdited, this, [this] {
        m_show->hide(); // until it is clear which record is meant
        touch();
    });
    connect(m_picker, &QLineEdit::returnPressed, this, &ReferenceEditor::leave);
    connect(m_picker, &RecordPicker::cleared, this, [this] {
        hold({}, {});
        touch();
        leave();
    });
    connect(m_picker, &RecordPicker::picked, this, [this](core::RecordId id, const QString& title) {
        hold(id, title);
        touch();
        leave();
    });
}

void ReferenceEditor::setReadOnly(bool readOnly)
{
    m_picker->setReadOnly(readOnly);
}

void ReferenceEditor::hold(core::RecordId id, const QString& title)
{
    m_id = id;
    m_title = title;
    m_show->setVisible(!id.isNull());
    m_show->setAccessibleName(tr("Show %1: %2").arg(label(), title));
}

FieldEditor::Note ReferenceEditor::note() const
{
    return {m_picker->remark(), Tone::Caution};
}

void ReferenceEditor::display(const core::Value& value)
{
    const auto id = core::valueOr<core::RecordId>(value);
    hold(id, readable(value));
    m_picker->showTitle(m_title);
}

core::Result<core::Value> ReferenceEditor::read() const
{
    if (!m_id.isNull() && m_picker->text() == m_title)
        return core::Value{m_id};
    return parse(m_picker->text());
}

std::optional<QString> ReferenceEditor::typedText() const
{
    // What was picked is more than its words.
    if (!m_id.isNull() && m_picker->text() == m_title)
        return std::nullopt;
    return m_picker->text();
}

void ReferenceEditor::showTyped(const QString& text)
{
    hold({}, {});
    m_picker->setText(text);
}

} // namespace ui
