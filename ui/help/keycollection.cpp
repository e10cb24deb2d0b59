#include "ui/help/keycollection.h"

#include "ui/help/handbookwindow.h"
#include "ui/look/keys.h"
#include "ui/models/recordlistview.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QShortcut>
#include <algorithm>

namespace ui {

namespace {

constexpr const char* everywhere = QT_TRANSLATE_NOOP("Keys", "Everywhere");
constexpr const char* inLists = QT_TRANSLATE_NOOP("Keys", "In lists");
constexpr const char* inHandbook = QT_TRANSLATE_NOOP("Keys", "In the handbook");
constexpr const char* inDialogs = QT_TRANSLATE_NOOP("Keys", "In dialogs");

// What Qt's own widgets do, as far as people ask for it.
constexpr KeyHint generalHints[] = {
    {"Tab Shift+Tab", QT_TRANSLATE_NOOP("Keys", "To the next field or button, and back")},
    {"Space", QT_TRANSLATE_NOOP("Keys", "Presses the button or sets the tick that has the keyboard")},
};
constexpr KeyHint dialogHints[] = {
    {"Enter", QT_TRANSLATE_NOOP("Keys", "Presses the main button")},
    {"Esc", QT_TRANSLATE_NOOP("Keys", "Closes without doing anything")},
};
const KeyTable generalTable(everywhere, generalHints);
const KeyTable dialogTable(inDialogs, dialogHints);

QString spoken(const char* text)
{
    return QCoreApplication::translate("Keys", text);
}

/** Where a shortcut of this object works. */
QString placeOf(const QObject* object)
{
    for (const QObject* each = object; each; each = each->parent()) {
        if (qobject_cast<const HandbookWindow*>(each))
            return spoken(inHandbook);
        if (qobject_cast<const RecordListView*>(each))
            return spoken(inLists);
        if (const auto* dialog = qobject_cast<const QDialog*>(each))
            return dialog->windowTitle();
    }
    return spoken(everywhere);
}

QStringList namesOf(const QList<QKeySequence>& sequences)
{
    QStringList names;
    for (const QKeySequence& each : sequences) {
        if (!each.isEmpty())
            names.append(keyName(each));
    }
    return names;
}

QString withoutMnemonic(QString text)
{
    text.truncate(text.indexOf(u'\t') < 0 ? text.size() : text.indexOf(u'\t'));
    return text.replace(QStringLiteral("&&"), QStringLiteral("\n")).remove(u'&').replace(u'\n', u'&');
}

class Collection {
public:
    void add(const QString& place, const QStringList& keys, const QString& text)
    {
        const KeyLine line{place, keys, text};
        if (!keys.isEmpty() && !text.isEmpty() && !m_lines.contains(line))
            m_lines.append(line);
    }

    void addLive(const QObject* root)
    {
        const QList<QShortcut*> shortcuts = root->findChildren<QShortcut*>();
        for (const QShortcut* each : shortcuts) {
            if (each->isEnabled())
                add(placeOf(each), namesOf(each->keys()), each->whatsThis());
        }
        const QList<QAction*> actions = root->findChildren<QAction*>();
        for (const QAction* each : actions)
            add(placeOf(each), namesOf(each->shortcuts()), withoutMnemonic(each->text()));
    }

    void addTables()
    {
        for (const KeyTable* table = KeyTable::first(); table; table = table->next()) {
            for (const KeyHint& hint : table->hints()) {
                QList<QKeySequence> sequences;
                for (const QString& keys : QString::fromLatin1(hint.keys).split(u' '))
                    sequences.append(QKeySequence::fromString(keys, QKeySequence::PortableText));
                add(spoken(table->place()), namesOf(sequences), spoken(hint.text));
            }
        }
    }

    QList<KeyLine> lines()
    {
        // One place stands together; what works everywhere comes first, the rest as the places are called.
        std::ranges::stable_sort(m_lines, [](const KeyLine& one, const KeyLine& other) {
            const QString first = spoken(everywhere);
            if ((one.place == first) != (other.place == first))
                return one.place == first;
            return one.place.localeAwareCompare(other.place) < 0;
        });
        return m_lines;
    }

private:
    QList<KeyLine> m_lines;
};

HandbookSpans keySpans(const QStringList& keys)
{
    HandbookSpans spans;
    for (const QString& each : keys) {
        if (!spans.isEmpty())
            spans.append({HandbookSpan::Kind::Plain, QStringLiteral("  "), {}});
        spans.append({HandbookSpan::Kind::Keys, each, {}});
    }
    return spans;
}

} // namespace

QList<KeyLine> collectKeys(const QList<const QObject*>& roots)
{
    Collection collection;
    for (const QObject* root : roots)
        collection.addLive(root);
    collection.addTables();
    return collection.lines();
}

HandbookPage keyPage(const QList<KeyLine>& lines)
{
    const auto plain = [](const QString& text) { return HandbookSpans{{HandbookSpan::Kind::Plain, text, {}}}; };
    HandbookPage page;
    page.key = QString::fromUtf16(keyPageKey);
    page.title = spoken(QT_TRANSLATE_NOOP("Keys", "Keyboard shortcuts"));
    page.blocks.append({HandbookBlock::Kind::Title, plain(page.title)});
    QString place;
    for (const KeyLine& line : lines) {
        if (line.place != place) {
            place = line.place;
            page.blocks.append({HandbookBlock::Kind::Section, plain(place)});
            page.blocks.append({HandbookBlock::Kind::Table, {}});
            page.blocks.last().rows.append({plain(spoken(QT_TRANSLATE_NOOP("Keys", "Keys"))),
                plain(spoken(QT_TRANSLATE_NOOP("Keys", "What they do")))});
        }
        page.blocks.last().rows.append({keySpans(line.keys), plain(line.text)});
    }
    return page;
}

} // namespace ui
