#include "ui/forms/fieldrow.h"

#include "ui/forms/conflictoffer.h"
#include "ui/forms/draftoffer.h"
#include "ui/forms/fieldeditor.h"
#include "ui/look/plaintext.h"
#include "ui/look/stateline.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int labelGap = 3;

} // namespace

FieldRow::FieldRow(FieldEditor* editor, Need need, QWidget* parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_need(need)
    , m_note(new PlainLabel({}, TextSize::Small))
    , m_words(new StateLine)
    , m_found(new StateLine)
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(labelGap));
    if (editor->field().type != core::FieldType::Flag) {
        QString words = withoutMnemonics(editor->label());
        if (need == Need::Must)
            words += QStringLiteral(" *");
        m_label = new PlainLabel(words, TextSize::Small);
        m_label->setInk(Ink::Quiet);
        m_label->setWordWrap(true);
        m_label->setBuddy(editor->control());
        column->addWidget(m_label);
    }
    column->addWidget(editor);
    m_note->setInk(Ink::Quiet);
    m_note->setWordWrap(true);
    m_words->setObjectName(editor->field().name() + QStringLiteral(".words"));
    column->addWidget(m_note);
    column->addWidget(m_words);
    m_found->setObjectName(editor->field().name() + QStringLiteral(".finding"));
    m_found->hide();
    column->addWidget(m_found);
    column->addStretch(1);
    connect(editor, &FieldEditor::changed, this, [this] {
        hideOffer();
        setProblem({});
    });
    setProblem({});
}

void FieldRow::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_editor->setReadOnly(readOnly);
    describe();
}

void FieldRow::setProblem(const QString& sentence)
{
    const bool isNew = !sentence.isEmpty() && sentence != m_problem;
    m_problem = sentence;
    say();
    describe();
    if (isNew) {
        QAccessibleEvent alert(m_words, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void FieldRow::setFinding(const QString& sentence, Tone tone)
{
    m_found->setState(sentence, tone);
    m_found->setHidden(sentence.isEmpty());
    describe();
}

void FieldRow::setConflicts(const QList<ConflictOffer*>& offers)
{
    // Later: one of them may be what has just been pressed.
    for (ConflictOffer* const shown : std::as_const(m_conflicts)) {
        shown->hide();
        shown->setParent(nullptr);
        shown->deleteLater();
    }
    m_conflicts = offers;
    auto* const column = static_cast<QVBoxLayout*>(layout());
    for (qsizetype i = 0; i < m_conflicts.size(); ++i)
        column->insertWidget(column->count() - 1, m_conflicts.at(i)); // above the stretch
    describe();
}

DraftOffer* FieldRow::offer()
{
    if (!m_offer) {
        m_offer = new DraftOffer(m_editor->field().name(), this);
        m_offer->hide();
        auto* const column = static_cast<QVBoxLayout*>(layout());
        column->insertWidget(column->indexOf(m_editor) + 1, m_offer);
    }
    return m_offer;
}

void FieldRow::hideOffer()
{
    if (m_offer)
        m_offer->hide();
}

void FieldRow::say()
{
    const FieldEditor::Note note = hasProblem() ? FieldEditor::Note{m_problem, Tone::Bad} : m_editor->note();
    // Only what needs a person carries a shape.
    const bool quiet = note.tone == Tone::Neutral;
    m_note->setText(quiet ? note.words : QString());
    m_note->setHidden(!quiet || note.words.isEmpty());
    m_words->setState(quiet ? QString() : note.words, note.tone);
    m_words->setHidden(quiet || note.words.isEmpty());
}

void FieldRow::describe()
{
    QStringList description;
    if (m_readOnly)
        description.append(tr("Read only"));
    else if (m_need == Need::Must)
        description.append(tr("Required field"));
    for (const PlainLabel* const said :
        {m_note, static_cast<PlainLabel*>(m_words), static_cast<PlainLabel*>(m_found)}) {
        if (!said->text().isEmpty())
            description.append(said->text());
    }
    if (m_offer && !m_offer->isHidden())
        description.append(m_offer->words());
    for (const ConflictOffer* const offer : std::as_const(m_conflicts))
        description.append(offer->words());
    m_editor->control()->setAccessibleDescription(description.join(QStringLiteral(". ")));
}

bool FieldRow::isWide() const
{
    return m_editor->field().type == core::FieldType::LongText || m_editor->field().isSet();
}

int FieldRow::controlTop() const
{
    return m_label ? m_label->sizeHint().height() + px(labelGap) : 0;
}

int FieldRow::controlHeight() const
{
    return m_editor->sizeHint().height();
}

} // namespace ui
