#include "ui/forms/choiceseteditor.h"

#include "core/model/validation.h"
#include "core/wording/language.h"
#include "ui/forms/checkline.h"
#include "ui/look/flowlayout.h"

#include <QVBoxLayout>

namespace ui {

ChoiceSetEditor::ChoiceSetEditor(core::Book& book, const core::FieldInfo& field)
    : FieldEditor(book, field)
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* const group = new QWidget;
    group->setFocusPolicy(Qt::NoFocus);
    auto* const flow = new FlowLayout(group);
    flow->setGap(16);
    for (const core::ChoiceWord& choice : field.choices) {
        auto* const line = new CheckLine(core::spokenLabels().of(choice.label));
        line->box()->setObjectName(field.name() + u'.' + QLatin1StringView(choice.word));
        watch(line->box());
        connect(line, &CheckLine::switched, this, [this] {
            touch();
            leave();
        });
        flow->addWidget(line);
        m_lines.append(line);
    }
    column->addWidget(group);
    setControl(group);
    group->setFocusProxy(m_lines.isEmpty() ? nullptr : m_lines.first()->box());
}

void ChoiceSetEditor::setReadOnly(bool readOnly)
{
    for (CheckLine* const line : m_lines)
        line->setReadOnly(readOnly);
}

void ChoiceSetEditor::display(const core::Value& value)
{
    const auto words = core::valueOr<QStringList>(value);
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        m_lines.at(i)->setChecked(words.contains(QLatin1StringView(field().choices[size_t(i)].word)));
}

core::Result<core::Value> ChoiceSetEditor::read() const
{
    QStringList words;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_lines.at(i)->isChecked())
            words.append(QString::fromLatin1(field().choices[size_t(i)].word));
    }
    return core::storable(field(), core::Value{words});
}

} // namespace ui
