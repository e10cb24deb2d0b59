#include "ui/forms/fieldeditor.h"

#include "core/book/book.h"
#include "core/model/typed.h"
#include "core/model/valuecodec.h"
#include "core/store/recordsearch.h"
#include "core/support/text.h"
#include "core/wording/errortext.h"
#include "core/wording/language.h"

#include <QApplication>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace ui {

namespace {

/** Whole titles and match keys only: typed words never become a record by likeness. */
core::Result<core::RecordId> exactlyNamed(core::Book& book, const core::EntityInfo& kind, const QString& typed)
{
    constexpr int enoughToTell = 50;
    WB_ASSIGN(hits, core::findByWords(book.connection(), kind, typed, enoughToTell));
    const QString words = core::text::foldedKey(typed);
    QList<core::RecordId> named;
    for (const core::RecordHit& hit : hits) {
        if (core::text::foldedKey(hit.title) == words)
            named.append(hit.id);
    }
    const qsizetype key = kind.indexOf(core::FieldFlag::MatchKey);
    if (named.isEmpty() && key >= 0) {
        WB_ASSIGN(keyed, book.store().withValue(kind, key, core::text::tidyLine(typed)));
        named = keyed;
    }
    if (named.size() == 1)
        return named.first();
    if (named.isEmpty())
        return core::fail(core::ErrorKind::NoSuchRecord, typed, kind.name());
    return core::fail(core::ErrorKind::Ambiguous, typed, QString::number(named.size()));
}

bool isWithin(const QWidget* part, const QWidget* whole)
{
    return part && (part == whole || whole->isAncestorOf(part));
}

/** Whether these are keys for undo or redo, and the text being edited has nothing such. */
bool hasNothingToTakeBack(QObject* edited, const QKeyEvent& keys)
{
    const bool undo = keys.matches(QKeySequence::Undo);
    if (!undo && !keys.matches(QKeySequence::Redo))
        return false;
    if (const auto* const line = qobject_cast<QLineEdit*>(edited))
        return undo ? !line->isUndoAvailable() : !line->isRedoAvailable();
    if (const auto* const text = qobject_cast<QPlainTextEdit*>(edited))
        return undo ? !text->document()->isUndoAvailable() : !text->document()->isRedoAvailable();
    return false;
}

} // namespace

FieldEditor::FieldEditor(core::Book& book, const core::FieldInfo& field)
    : m_book(book)
    , m_field(field)
{
}

void FieldEditor::load(const core::Value& value)
{
    m_value = value;
    m_loaded = value;
    m_state = State::Loaded;
    display(value);
}

std::optional<core::DraftField> FieldEditor::draft() const
{
    if (!isTouched())
        return std::nullopt;
    core::DraftField draft{m_field.name(), {}, {}, core::valueToCbor(m_loaded)};
    if (const std::optional<QString> text = m_state == State::Typed ? typedText() : std::nullopt) {
        draft.text = text->isNull() ? QLatin1StringView("") : *text;
        return draft;
    }
    const core::Result<core::Value> now = value();
    if (!now)
        return std::nullopt;
    draft.value = core::valueToCbor(*now);
    return draft;
}

bool FieldEditor::offer(const core::DraftField& draft)
{
    if (!draft.text.isNull() && typedText()) {
        m_state = State::Offered;
        showTyped(draft.text);
        return true;
    }
    const core::Result<core::Value> value = core::valueFromCbor(m_field, draft.value);
    if (!value)
        return false;
    m_state = State::Offered;
    display(*value);
    return true;
}

void FieldEditor::take()
{
    if (m_state == State::Offered)
        touch();
}

core::Result<core::Value> FieldEditor::value() const
{
    if (m_state == State::Typed)
        return read();
    return m_value;
}

QString FieldEditor::problem(const core::Error& error) const
{
    // Core's sentences name the field, which is needless beside it.
    switch (error.kind) {
    case core::ErrorKind::ValueMissing:
        return tr("This must not be empty.");
    case core::ErrorKind::ValueTooLong:
        return tr("This is longer than %1 characters and therefore not saved. Please shorten it.").arg(error.detail);
    case core::ErrorKind::ValueInvalid:
        return expected().isEmpty()
            ? tr("This is not understood and therefore not saved.")
            : tr("This is not understood and therefore not saved. Please enter %1.").arg(expected());
    case core::ErrorKind::NoSuchRecord:
        return tr("There is no entry called “%1”. Please pick one from the list.").arg(error.subject);
    case core::ErrorKind::Ambiguous:
        return tr("Several entries are called “%1”. Please pick one from the list.").arg(error.subject);
    default:
        return core::sentence(error);
    }
}

void FieldEditor::leave()
{
    if (!isTouched())
        return;
    if (const core::Result<core::Value> now = value()) {
        m_value = *now;
        m_state = State::Settled;
        display(m_value);
    }
    Q_EMIT left();
}

void FieldEditor::setControl(QWidget* control)
{
    m_control = control;
    control->setObjectName(m_field.name());
    control->setAccessibleName(label());
    setFocusProxy(control);
    watch(control);
}

void FieldEditor::watch(QWidget* part)
{
    part->installEventFilter(this);
}

void FieldEditor::touch()
{
    m_state = State::Typed;
    Q_EMIT changed();
}

QString FieldEditor::label() const
{
    QString label = core::spokenLabels().of(m_field.label);
    if (!label.isEmpty())
        label[0] = label.at(0).toUpper();
    return label;
}

core::Result<core::Value> FieldEditor::parse(const QString& typed) const
{
    return core::parseTyped(m_field, typed, core::allLanguages(),
        [this](const core::EntityInfo& kind, const QString& name) { return exactlyNamed(m_book, kind, name); });
}

QString FieldEditor::readable(const core::Value& value) const
{
    return core::readable(m_field, value, core::spokenLabels(), [this](core::RecordId id) { return titleOf(id); });
}

QString FieldEditor::titleOf(core::RecordId id) const
{
    const core::Result<QString> title = m_book.store().titleOf(id);
    return title ? *title : core::sentence(title.error());
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event)
{
    // With nothing of its own to take back the keys belong to the window, which takes back what the last field saved.
    if (event->type() == QEvent::ShortcutOverride && hasNothingToTakeBack(watched, *static_cast<QKeyEvent*>(event))) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::FocusOut) {
        // A list or menu that opens over the editor belongs to it.
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && !isWithin(QApplication::focusWidget(), this))
            leave();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
