#include "ui/forms/referenceseteditor.h"

#include "core/model/validation.h"
#include "core/support/text.h"
#include "ui/forms/chip.h"
#include "ui/forms/recordpicker.h"
#include "ui/forms/referenceeditor.h"
#include "ui/look/flowlayout.h"
#include "ui/look/style.h"

#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

ReferenceSetEditor::ReferenceSetEditor(core::Book& book, const core::FieldInfo& field)
    : FieldEditor(book, field)
    , m_picker(new RecordPicker(book, core::targetsOf(field)))
    , m_area(new QWidget)
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(6));
    column->addWidget(m_picker);
    column->addWidget(m_area);
    auto* const flow = new FlowLayout(m_area);
    flow->setGap(6);
    setControl(m_picker);
    m_picker->setPlaceholderText(tr("type to find and add"));
    connect(m_picker, &QLineEdit::textEdited, this, &ReferenceSetEditor::touch);
    connect(m_picker, &QLineEdit::returnPressed, this, &ReferenceSetEditor::leave);
    connect(m_picker, &RecordPicker::cleared, this, [this] {
        touch();
        leave();
    });
    connect(m_picker, &RecordPicker::picked, this, &ReferenceSetEditor::add);
}

void ReferenceSetEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_picker->setReadOnly(readOnly);
    m_picker->setVisible(!readOnly);
    for (Chip* const chip : std::as_const(m_chips))
        chip->setRemovable(!readOnly);
}

FieldEditor::Note ReferenceSetEditor::note() const
{
    return {m_picker->remark(), Tone::Caution};
}

void ReferenceSetEditor::add(core::RecordId id)
{
    if (!m_elements.contains(id.toText()))
        m_elements.append(id.toText());
    m_picker->showTitle(QString());
    showChips();
    touch();
    leave();
}

void ReferenceSetEditor::takeOut(const QString& element)
{
    // The keyboard must not fall out of the form with the button that had it.
    m_picker->setFocus(Qt::OtherFocusReason);
    m_elements.removeAll(element);
    showChips();
    touch();
    leave();
}

void ReferenceSetEditor::display(const core::Value& value)
{
    m_elements = core::valueOr<QStringList>(value);
    m_picker->showTitle(QString());
    showChips();
}

core::Result<core::Value> ReferenceSetEditor::read() const
{
    // Words that were typed and not picked count as soon as they name a record exactly.
    WB_ASSIGN(typed, parse(m_picker->text()));
    return core::storable(field(), core::Value{m_elements + core::valueOr<QStringList>(typed)});
}

void ReferenceSetEditor::showChips()
{
    for (Chip* const chip : std::as_const(m_chips)) {
        m_area->layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    QList<std::pair<QString, QString>> titled;
    for (const QString& element : std::as_const(m_elements))
        titled.append({titleOf(core::RecordId::fromText(element)), element});
    std::ranges::sort(titled, {}, [](const auto& pair) { return core::text::foldedKey(pair.first) + pair.second; });
    QWidget* before = m_picker;
    for (const auto& [title, element] : std::as_const(titled)) {
        Chip* const chip = makeChip(element, title);
        m_area->layout()->addWidget(chip);
        setTabOrder(before, chip->cross());
        before = chip->cross();
    }
    m_area->setHidden(titled.isEmpty());
}

Chip* ReferenceSetEditor::makeChip(const QString& element, const QString& title)
{
    auto* const chip = new Chip(title);
    chip->cross()->setObjectName(field().name() + u'.' + element);
    chip->setRemovable(!m_readOnly);
    watch(chip->cross());
    connect(chip, &Chip::removeRequested, this, [this, element] { takeOut(element); });
    m_chips.append(chip);
    return chip;
}

} // namespace ui
