#include "ui/stage/notesview.h"

#include "core/change/stageacts.h"
#include "core/model/entities/outcome.h"
#include "ui/look/keys.h"
#include "ui/look/style.h"
#include "ui/stage/quickline.h"
#include "ui/stage/stagelist.h"
#include "ui/stage/stagewords.h"

#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

constexpr KeyHint hints[] = {
    {"Return", QT_TRANSLATE_NOOP("Keys", "Puts the note back into the line")},
    {"M", QT_TRANSLATE_NOOP("Keys", "Makes a measure of the note")},
    {"T", QT_TRANSLATE_NOOP("Keys", "Puts the note aside as a topic")},
    {"K", QT_TRANSLATE_NOOP("Keys", "Changes who may read the note")},
    {"Del", QT_TRANSLATE_NOOP("Keys", "Removes the note")},
};
const KeyTable keys(QT_TRANSLATE_NOOP("Keys", "Moderation: the notes"), hints);

} // namespace

NotesView::NotesView(StageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_line(new QuickLine(context, this))
    , m_keys(
          new StageLabel(tr("In the list: Enter changes, M measure, T topic put aside, K who may read it, Del removes"),
              StageSize::Quiet, this))
    , m_empty(
          new StageLabel(tr("What is said in this session is listed here, one thought a line."), StageSize::Line, this))
    , m_notes(new StageList(QStringLiteral("noteList"), tr("Notes of this session"), StageList::States::Before, this))
{
    setObjectName(QStringLiteral("notesView"));
    m_keys->setInk(Ink::Quiet);
    m_keys->setElided(true);
    m_empty->setInk(Ink::Quiet);
    m_empty->setWordWrap(true);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(10));
    column->addWidget(m_line);
    column->addWidget(m_empty);
    column->addWidget(m_notes, 1);
    column->addWidget(m_keys);
    column->addStretch(0);
    connect(
        m_notes, &StageList::chosen, this, [this](const QString& key) { m_line->editNote(RecordId::fromText(key)); });
    connect(m_notes, &StageList::removalWanted, this,
        [this](const QString& key) { m_context.remove(RecordId::fromText(key)); });
    connect(m_notes, &StageList::keyed, this, &NotesView::act);
    refresh();
}

void NotesView::refresh()
{
    m_line->refresh();
    QList<StageRow> rows;
    const QList<Record> notes = m_context.children(Outcome::info());
    for (const Record& note : notes)
        rows.prepend(noteRow(m_context, note)); // the latest first
    m_notes->setRows(rows);
    m_notes->setHidden(rows.isEmpty());
    m_keys->setHidden(rows.isEmpty() || m_compact);
    m_empty->setVisible(rows.isEmpty());
}

void NotesView::setCompact(bool compact)
{
    m_compact = compact;
    m_line->setCompact(compact);
    m_keys->setHidden(compact || m_notes->lines().rowCount() == 0);
}

void NotesView::enter()
{
    m_line->enter();
}

void NotesView::act(const QString& key, const QString& letter)
{
    const RecordId note = RecordId::fromText(key);
    if (note.isNull())
        return;
    if (letter == QStringLiteral("M"))
        Q_EMIT measureWanted(note);
    else if (letter == QStringLiteral("T"))
        m_context.apply(acts::parkNote(m_context.reader(), note, m_context.book().ids()));
    else if (letter == QStringLiteral("K")) {
        const Result<Record> record = m_context.reader().get(note);
        if (!record)
            return;
        const Confidentiality next = nextAfter(as<Outcome>(*record).confidentiality);
        m_context.edit(note, {{QStringLiteral("confidentiality"), detail::wordOf(next)}});
    }
}

} // namespace ui
