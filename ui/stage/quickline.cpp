#include "ui/stage/quickline.h"

#include "ui/look/flowlayout.h"
#include "ui/look/keys.h"
#include "ui/look/style.h"
#include "ui/stage/stagechip.h"
#include "ui/stage/stagetext.h"
#include "ui/stage/stagetype.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

constexpr KeyHint hints[] = {
    {"Return", QT_TRANSLATE_NOOP("Keys", "Ends the line; then a letter for the kind, digits for the municipalities")},
    {"Alt+M Alt+L Alt+H", QT_TRANSLATE_NOOP("Keys", "Chooses the kind while typing; one letter for each kind")},
    {"Alt+1 Alt+2 Alt+0", QT_TRANSLATE_NOOP("Keys", "Chooses the municipality while typing; 0 for all")},
    {"Alt+K", QT_TRANSLATE_NOOP("Keys", "Changes who may read the note")},
};
const KeyTable keys(QT_TRANSLATE_NOOP("Keys", "Moderation: the line"), hints);

const EntityInfo& kindOfNote()
{
    return Outcome::info();
}

DraftPlace placeOfNoteThere(RecordId note)
{
    return placeOfChange(kindOfNote(), note, {"text", "kind", "municipalities", "confidentiality"});
}

} // namespace

DraftPlace placeOfNewNote(RecordId session)
{
    return placeOfNew(Outcome::info(), session, QStringLiteral("quick entry"), "session");
}

QuickLine::QuickLine(StageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_line(new StageText(QStringLiteral("quickLine"), tr("What was said – one line"), this))
    , m_hint(new StageLabel(QString(), StageSize::Quiet, this))
    , m_kinds(new QWidget(this))
    , m_municipalities(new QWidget(this))
    , m_municipalityRow(nullptr)
    , m_draft(new StageDraft(
          context.book(), placeOfNote(), [this] { return draftFields(); }, this))
{
    build();
    refresh();
    restore();
    connect(&m_context, &StageContext::stood, this, [this](const QStringList& settled) {
        if (m_draft->isAmong(settled))
            leaveNote();
    });
}

void QuickLine::build()
{
    m_line->setPadding(8);
    m_line->installEventFilter(this);
    connect(m_line, &StageText::edited, this, [this] {
        m_entry.setWords(m_line->text());
        m_draft->touch();
        m_context.thinkAgain(m_draft->keys());
        present();
    });
    m_hint->setObjectName(QStringLiteral("quickHint"));
    m_hint->setInk(Ink::Quiet);
    m_hint->setWordWrap(true);
    auto* const kindRow = new FlowLayout(m_kinds);
    kindRow->setGap(6);
    m_municipalityRow = new FlowLayout(m_municipalities);
    m_municipalityRow->setGap(6);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    column->addWidget(m_line);
    column->addWidget(m_kinds);
    column->addWidget(m_municipalities);
    column->addWidget(m_hint);
    makeKindChips();
}

void QuickLine::makeKindChips()
{
    for (const QuickKind& kind : quickKinds()) {
        auto* const chip = new StageChip(QString(QLatin1Char(kind.letter)), choiceText(kind.kind), m_kinds);
        chip->setObjectName(QStringLiteral("kind") + QLatin1Char(kind.letter));
        connect(chip, &StageChip::clicked, this,
            [this, letter = kind.letter] { answer(m_entry.key(QLatin1Char(letter), true)); });
        m_kindChips.append(chip);
        m_kinds->layout()->addWidget(chip);
    }
}

void QuickLine::makeMunicipalityChips()
{
    qDeleteAll(m_municipalityChips);
    m_municipalityChips.clear();
    delete m_confidentiality;
    const bool twoDigits = m_names.size() > 9;
    for (qsizetype i = 0; i <= m_names.size() && !m_names.isEmpty(); ++i) {
        const bool isAll = i == m_names.size();
        const QString digits =
            isAll ? QStringLiteral("0") : QString::number(i + 1).rightJustified(twoDigits ? 2 : 1, u'0');
        auto* const chip = new StageChip(digits, isAll ? tr("all") : m_names.at(i), m_municipalities);
        chip->setObjectName(QStringLiteral("municipality") + QString::number(isAll ? 0 : i + 1));
        connect(chip, &StageChip::clicked, this, [this, i, isAll] {
            QList<qsizetype> chosen = m_entry.chosen();
            if (isAll) {
                const bool wasAll = m_entry.isAll();
                chosen.clear();
                for (qsizetype each = 0; each < m_names.size() && !wasAll; ++each)
                    chosen.append(each);
            } else if (chosen.removeAll(i) == 0) {
                chosen.append(i);
            }
            m_entry.setChosen(chosen);
            answer(QuickEntry::Answer::Taken);
        });
        m_municipalityChips.append(chip);
        m_municipalityRow->addWidget(chip);
        chip->show();
    }
    m_confidentiality = new StageChip(QString(QLatin1Char(confidentialityKey)), {}, m_municipalities);
    m_confidentiality->setObjectName(QStringLiteral("confidentiality"));
    connect(m_confidentiality, &StageChip::clicked, this, [this] {
        m_entry.nextConfidentiality();
        answer(QuickEntry::Answer::Taken);
    });
    m_municipalityRow->addWidget(m_confidentiality);
    m_confidentiality->show();
}

void QuickLine::refresh()
{
    const QStringList names = m_context.stage().municipalityNames();
    if (names != m_names || !m_confidentiality) {
        m_names = names;
        m_entry.setMunicipalities(names.size());
        makeMunicipalityChips();
    }
    if (!m_edited.isNull() && !m_context.reader().getAs<Outcome>(m_edited)) {
        m_draft->drop();
        m_edited = {}; // its words make a new one
        m_draft->follow(placeOfNote());
        m_draft->touch();
    }
    present();
}

DraftPlace QuickLine::placeOfNote() const
{
    if (m_edited.isNull())
        return placeOfNewNote(m_context.session());
    return placeOfNoteThere(m_edited);
}

void QuickLine::restore()
{
    const QList<DraftField> kept = m_draft->found();
    if (typedText(kept, "text").isEmpty()) {
        restoreChange();
        return;
    }
    takeUp(kept);
    present();
}

/** A note that was being changed is so again. */
void QuickLine::restoreChange()
{
    const Result<QList<Draft>> drafts = m_context.book().drafts();
    for (const Draft& draft : drafts.value_or(QList<Draft>())) {
        const auto note = m_context.reader().getAs<Outcome>(draft.record);
        if (!draft.record.isNull() && note && note->session.id == m_context.session()
            && placeOfNoteThere(draft.record).keys().contains(draft.key)) // another field was typed in a form
            return editNote(draft.record);
    }
}

/** What was typed and chosen, over what stands there. */
void QuickLine::takeUp(const QList<DraftField>& kept)
{
    if (const QString words = typedText(kept, "text"); !words.isEmpty()) {
        m_entry.setWords(words);
        m_line->setText(words);
        m_line->setModified(true);
    }
    const auto word = [&](const char* field) { return valueOr<QString>(chosenValue(kindOfNote(), kept, field)); };
    if (const auto kind = detail::enumOf<OutcomeKind>(word("kind")))
        m_entry.setKind(kind);
    if (const auto secret = detail::enumOf<Confidentiality>(word("confidentiality")))
        m_entry.setConfidentiality(*secret);
    const auto named = valueOr<QStringList>(chosenValue(kindOfNote(), kept, "municipalities"));
    if (!named.isEmpty())
        setMunicipalities(named);
}

void QuickLine::setMunicipalities(const QStringList& ids)
{
    QList<qsizetype> chosen;
    m_elsewhere.clear();
    for (const QString& id : ids) {
        const qsizetype at = m_context.stage().municipalities().indexOf(RecordId::fromText(id));
        if (at < 0)
            m_elsewhere.append(id);
        else
            chosen.append(at);
    }
    m_entry.setChosen(chosen);
}

void QuickLine::editNote(RecordId note)
{
    const Result<Record> record = m_context.reader().get(note);
    if (!record || &record->entity() != &kindOfNote())
        return;
    if ((m_edited.isNull() || m_line->isModified()) && !m_entry.words().trimmed().isEmpty()) {
        // What is being typed comes first.
        if (note != m_edited)
            Q_EMIT m_context.failed(tr("First finish the note in the line, or empty it."), false);
        return enter();
    }
    const auto outcome = as<Outcome>(*record);
    m_edited = note;
    m_draft->follow(placeOfNote());
    m_entry.reset();
    m_entry.setWords(outcome.words.text);
    m_entry.setKind(outcome.kind);
    m_entry.setConfidentiality(outcome.confidentiality);
    setMunicipalities(valueOr<QStringList>(record->at(QLatin1StringView("municipalities"))));
    m_line->setText(m_entry.words());
    takeUp(m_draft->found());
    present();
    enter();
}

void QuickLine::enter()
{
    m_line->setFocus(Qt::OtherFocusReason);
}

void QuickLine::setCompact(bool compact)
{
    m_compact = compact;
    present();
}

bool QuickLine::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_line)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        auto& key = static_cast<QKeyEvent&>(*event);
        if (key.modifiers() == Qt::AltModifier && key.key() < Qt::Key_Escape) {
            event->accept(); // a kind, not the mnemonic of a button
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress && pressed(static_cast<QKeyEvent&>(*event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool QuickLine::pressedInWords(QKeyEvent& key)
{
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers held = key.modifiers() & ~Qt::KeypadModifier;
    if (isEnter && held == Qt::NoModifier) {
        answer(m_entry.enter());
        return true;
    }
    if (key.key() == Qt::Key_Escape && !m_edited.isNull()) {
        m_draft->drop();
        leaveNote();
        return true;
    }
    const bool isLetter = key.key() >= Qt::Key_0 && key.key() <= Qt::Key_Z;
    if (held == Qt::AltModifier && isLetter) {
        take(QChar(key.key()), true);
        return true;
    }
    return false;
}

bool QuickLine::pressed(QKeyEvent& key)
{
    if (m_entry.step() == QuickEntry::Step::Words)
        return pressedInWords(key);
    if (key.modifiers() & Qt::ControlModifier || (key.key() >= Qt::Key_F1 && key.key() <= Qt::Key_F12)
        || key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab)
        return false;
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        answer(m_entry.enter());
        return true;
    case Qt::Key_Backspace:
        answer(m_entry.back());
        return true;
    case Qt::Key_Escape:
        m_entry.toWords();
        answer(QuickEntry::Answer::Taken);
        return true;
    default:
        break;
    }
    const QString text = key.text();
    if (key.modifiers() & Qt::AltModifier)
        take(QChar(key.key()), false);
    else if (text.size() == 1)
        take(text.at(0), false);
    return true; // the words are finished; they change again after Esc
}

void QuickLine::take(QChar key, bool held)
{
    const QuickEntry::Answer given = m_entry.key(key, held);
    if (given == QuickEntry::Answer::Refused && key.isDigit())
        Q_EMIT m_context.failed(
            tr("No municipality has this number: %n take(s) part.", nullptr, int(m_names.size())), false);
    answer(given);
}

void QuickLine::answer(QuickEntry::Answer answer)
{
    if (answer == QuickEntry::Answer::Complete) {
        write();
        return;
    }
    if (answer == QuickEntry::Answer::Taken) {
        m_draft->touch();
        m_context.thinkAgain(m_draft->keys());
    }
    present();
}

acts::Given QuickLine::given() const
{
    const QList<RecordId> all = m_context.stage().municipalities();
    QStringList chosen;
    for (const qsizetype index : m_entry.chosen())
        chosen.append(all.at(index).toText());
    if (!m_edited.isNull())
        chosen += m_elsewhere;
    chosen.sort();
    return {{QStringLiteral("text"), m_entry.words()},
        {QStringLiteral("kind"), detail::wordOf(m_entry.kind().value_or(OutcomeKind::Knowledge))},
        {QStringLiteral("municipalities"), chosen},
        {QStringLiteral("confidentiality"), detail::wordOf(m_entry.confidentiality())}};
}

void QuickLine::write()
{
    acts::Given fields = given();
    bool done = false;
    if (m_edited.isNull()) {
        const QTime now = m_context.now();
        fields.insert(QStringLiteral("session"), m_context.session());
        fields.insert(QStringLiteral("time"), QTime(now.hour(), now.minute()));
        if (const RecordId block = m_context.runningBlock(); !block.isNull())
            fields.insert(QStringLiteral("agenda_item"), block);
        done = m_context.add(kindOfNote(), fields, m_draft->keys());
    } else {
        done = m_context.edit(m_edited, fields, m_draft->keys());
    }
    if (!done) {
        present(); // the words stay, and are kept
        return;
    }
    leaveNote();
}

/** Ready for the next one. */
void QuickLine::leaveNote()
{
    m_draft->settle();
    m_edited = {};
    m_elsewhere.clear();
    m_entry.reset();
    m_line->setText({});
    m_draft->follow(placeOfNote());
    present();
}

QList<DraftField> QuickLine::draftFields() const
{
    if (m_entry.words().trimmed().isEmpty())
        return {};
    QList<DraftField> fields{typedField("text", m_entry.words())};
    const acts::Given now = given();
    if (m_entry.kind())
        fields.append(chosenField("kind", now.value(QStringLiteral("kind"))));
    if (!m_entry.chosen().isEmpty())
        fields.append(chosenField("municipalities", now.value(QStringLiteral("municipalities"))));
    if (m_entry.confidentiality() != Confidentiality::Group || !m_edited.isNull())
        fields.append(chosenField("confidentiality", now.value(QStringLiteral("confidentiality"))));
    return fields;
}

QString QuickLine::hint() const
{
    switch (m_entry.step()) {
    case QuickEntry::Step::Words:
        return m_edited.isNull()
            ? tr("Enter ends the line, Shift+Enter begins a new one. Alt and a letter or digit choose while you type.")
            : tr("You are changing a note. Enter goes on, Esc leaves it as it was.");
    case QuickEntry::Step::Kind:
        return tr("One letter: which kind of note? Esc leads back to the words.");
    case QuickEntry::Step::Municipality:
        return m_names.isEmpty() ? tr("Enter writes the note down.")
                                 : tr("A digit: of which municipality? Enter writes the note down.");
    }
    return {};
}

void QuickLine::present()
{
    const auto kinds = quickKinds();
    for (qsizetype i = 0; i < m_kindChips.size(); ++i)
        m_kindChips.at(i)->setChecked(m_entry.kind() == kinds[size_t(i)].kind);
    const QList<qsizetype> chosen = m_entry.chosen();
    for (qsizetype i = 0; i < m_names.size(); ++i)
        m_municipalityChips.at(i)->setChecked(chosen.contains(i) && !m_entry.isAll());
    if (!m_names.isEmpty())
        m_municipalityChips.last()->setChecked(m_entry.isAll());
    m_confidentiality->setText(choiceText(m_entry.confidentiality()));
    m_confidentiality->setAccessibleName(tr("Who may read it: %1").arg(m_confidentiality->text()));
    m_confidentiality->setChecked(m_entry.confidentiality() != Confidentiality::Group);
    m_confidentiality->updateGeometry();
    m_hint->setText(hint());
    m_kinds->setVisible(!m_compact || m_entry.step() == QuickEntry::Step::Kind);
    m_municipalities->setVisible(!m_compact || m_entry.step() == QuickEntry::Step::Municipality);
    m_line->setReadOnly(m_entry.step() != QuickEntry::Step::Words);
}

} // namespace ui
