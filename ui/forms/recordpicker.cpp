#include "ui/forms/recordpicker.h"

#include "core/book/book.h"
#include "core/wording/errortext.h"
#include "core/wording/language.h"
#include "ui/forms/formline.h"
#include "ui/look/icons.h"
#include "ui/look/keys.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QStringListModel>
#include <algorithm>

namespace ui {

namespace {

constexpr int mostHits = 50;
constexpr int mostInSight = 10;

/** "Berg, Anna" and "anna berg" are the same ones. */
QStringList wordsOf(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,]+"));
    QStringList words = text.toCaseFolded().split(between, Qt::SkipEmptyParts);
    words.sort();
    return words;
}

} // namespace

RecordPicker::RecordPicker(core::Book& book, QList<const core::EntityInfo*> kinds, QWidget* parent)
    : QLineEdit(parent)
    , m_book(book)
    , m_kinds(std::move(kinds))
    , m_completer(new QCompleter(this))
    , m_titles(new QStringListModel(this))
    , m_cross(new QAction(icon(QStringLiteral("close")), tr("Take out"), this))
{
    keepAllText(this);
    setPlaceholderText(tr("type to find"));
    // Only as a list that opens: filtering is the book's, and this line's text is never changed by it.
    m_completer->setModel(m_titles);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(mostInSight);
    m_completer->setWidget(this);
    list()->installEventFilter(this);
    list()->setAccessibleName(tr("Found"));
    addAction(m_cross, TrailingPosition);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
        [this](const QModelIndex& index) { pick(index.row()); });
    connect(this, &QLineEdit::textEdited, this, &RecordPicker::follow);
    connect(this, &QLineEdit::textChanged, this, &RecordPicker::updateCross);
    connect(m_cross, &QAction::triggered, this, [this] {
        clear();
        m_remark.clear();
        Q_EMIT cleared();
    });
    updateCross();
}

void RecordPicker::showTitle(const QString& title)
{
    m_remark.clear();
    showText(this, title);
}

void RecordPicker::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::ReadOnlyChange)
        updateCross();
}

void RecordPicker::updateCross()
{
    m_cross->setVisible(!isReadOnly() && !text().isEmpty());
}

QAbstractItemView* RecordPicker::list() const
{
    return m_completer->popup();
}

void RecordPicker::follow(const QString& typed)
{
    // Who empties the line wants it empty: a list with its first entry chosen would make Enter fill it again.
    if (!typed.trimmed().isEmpty()) {
        offer(typed);
        return;
    }
    m_remark.clear();
    list()->hide();
}

core::Result<QList<core::RecordHit>> RecordPicker::find(const QString& words) const
{
    QList<core::RecordHit> all;
    for (const core::EntityInfo* kind : m_kinds) {
        WB_ASSIGN(found, core::findByWords(m_book.connection(), *kind, words, mostHits / int(m_kinds.size())));
        for (core::RecordHit& hit : found) {
            if (m_kinds.size() > 1) // a title alone would not say what it is
                hit.title += QStringLiteral(" (%1)").arg(core::spokenLabels().of(kind->singular));
        }
        all.append(found);
    }
    return all;
}

void RecordPicker::offer(const QString& words)
{
    const core::Result<QList<core::RecordHit>> found = find(words);
    m_hits = found.value_or(QList<core::RecordHit>());
    m_remark = !found ? core::sentence(found.error()) : m_hits.isEmpty() ? tr("Nothing found") : QString();
    QStringList titles;
    for (const core::RecordHit& hit : m_hits)
        titles.append(hit.title);
    if (m_offersNew && !words.trimmed().isEmpty())
        titles.append(tr("“%1” is new").arg(words.simplified()));
    m_titles->setStringList(titles);
    if (m_hits.isEmpty()) {
        list()->hide();
        return;
    }
    m_completer->complete();
    list()->setCurrentIndex(m_completer->completionModel()->index(firstRow(words), 0));
}

int RecordPicker::firstRow(const QString& words) const
{
    const QStringList typed = wordsOf(words);
    if (!m_offersNew || typed.size() < 2)
        return 0;
    const auto isExact = [&](const core::RecordHit& hit) { return wordsOf(hit.title) == typed; };
    const auto found = std::ranges::find_if(m_hits, isExact);
    return found == m_hits.cend() ? int(m_hits.size()) : int(found - m_hits.cbegin());
}

void RecordPicker::pick(int row)
{
    if (m_offersNew && row >= 0 && row == m_hits.size()) {
        list()->hide();
        Q_EMIT newWanted(text().simplified());
        return;
    }
    if (row < 0 || row >= m_hits.size())
        return;
    const core::RecordHit hit = m_hits.at(row);
    list()->hide();
    showTitle(hit.title);
    Q_EMIT picked(hit.id, hit.title);
}

namespace {

constexpr KeyHint hints[] = {
    {"Down", QT_TRANSLATE_NOOP("Keys", "Shows what fits, or all there is")},
    {"Enter", QT_TRANSLATE_NOOP("Keys", "Takes the marked line")},
};
const KeyTable keyTable(QT_TRANSLATE_NOOP("Keys", "In fields with a list"), hints);

} // namespace

void RecordPicker::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down && !isReadOnly()) {
        offer(isModified() ? text() : QString());
        return;
    }
    QLineEdit::keyPressEvent(event);
}

bool RecordPicker::eventFilter(QObject* watched, QEvent* event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event)->key() : 0;
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QLineEdit::eventFilter(watched, event);
    pick(list()->currentIndex().row()); // before the completer would let the same key leave the line
    return true;
}

} // namespace ui
