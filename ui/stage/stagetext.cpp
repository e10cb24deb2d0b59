#include "ui/stage/stagetext.h"

#include "ui/forms/formline.h"
#include "ui/look/keys.h"
#include "ui/look/style.h"
#include "ui/stage/stagetype.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextDocument>

namespace ui {

namespace {

constexpr KeyHint hints[] = {
    {"Return", QT_TRANSLATE_NOOP("Keys", "Ends the words")},
    {"Shift+Enter", QT_TRANSLATE_NOOP("Keys", "Begins a new line within the words")},
};
const KeyTable keys(QT_TRANSLATE_NOOP("Keys", "Moderation: words of several lines"), hints);

constexpr int mostLines = 6;

} // namespace

StageText::StageText(const QString& name, const QString& label, QWidget* parent)
    : GrowingText(parent)
{
    setObjectName(name);
    setAccessibleName(label);
    setPlaceholderText(label);
    setLines(1, mostLines);
    dress();
    connect(this, &GrowingText::edited, this, [this] { m_modified = true; });
}

void StageText::dress()
{
    document()->setDocumentMargin(px(m_padding));
    setFont(stageFont(StageSize::Line));
}

void StageText::setPadding(int pixels)
{
    m_padding = pixels;
    dress();
}

void StageText::setText(const QString& text)
{
    GrowingText::setText(text);
    m_modified = false;
    moveCursor(QTextCursor::End);
}

bool StageText::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if (document()->isEmpty() && (key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo))) {
            event->ignore();
            return true;
        }
    }
    return GrowingText::event(event);
}

void StageText::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter) {
        GrowingText::keyPressEvent(event);
        return;
    }
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    if (held == Qt::NoModifier)
        Q_EMIT returnPressed();
    else if (held == Qt::ShiftModifier && !m_oneLine && !isReadOnly())
        insertPlainText(QStringLiteral("\n"));
    else
        event->ignore();
}

void StageText::changeEvent(QEvent* event)
{
    GrowingText::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        dress();
}

void StageText::focusOutEvent(QFocusEvent* event)
{
    GrowingText::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
}

void StageText::insertFromMimeData(const QMimeData* source)
{
    if (!m_oneLine || !source->hasText()) {
        GrowingText::insertFromMimeData(source);
        return;
    }
    QString words = source->text().left(enoughToBeTooLong);
    for (QChar& c : words) {
        if (c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    insertPlainText(words);
}

} // namespace ui
