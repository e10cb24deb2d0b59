#include "ui/forms/proposals.h"

#include "core/model/entities/valuelist.h"
#include "core/model/entities/valuelistentry.h"
#include "ui/look/icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>

namespace ui {

using namespace core;

Result<QStringList> wordsOfList(const Reader& reader, const QString& list)
{
    QStringList words;
    const EntityInfo& kind = ValueList::info();
    WB_ASSIGN(lists, reader.withValue(kind, kind.indexOf(u"key"), list));
    for (const RecordId& id : lists) {
        WB_ASSIGN(entries, reader.childrenOf(id, ValueListEntry::info()));
        for (const Record& record : entries) {
            const auto entry = as<ValueListEntry>(record);
            if (!entry.retired && !words.contains(entry.word))
                words.append(entry.word);
        }
    }
    return words;
}

namespace {

class Proposals final : public QCompleter {
    Q_DECLARE_TR_FUNCTIONS(Proposals)

public:
    Proposals(QLineEdit* line, Book& book, QString list)
        : QCompleter(line)
        , m_line(line)
        , m_book(book)
        , m_list(std::move(list))
        , m_words(new QStringListModel(this))
    {
        setModel(m_words);
        setCaseSensitivity(Qt::CaseInsensitive);
        setFilterMode(Qt::MatchContains);
        popup()->setObjectName(QStringLiteral("proposals"));
        line->setCompleter(this);
        line->installEventFilter(this);
        QAction* const arrow = line->addAction(icon(QStringLiteral("down")), QLineEdit::TrailingPosition);
        arrow->setText(tr("Show the proposals"));
        arrow->setToolTip(arrow->text());
        connect(arrow, &QAction::triggered, this, [this] { showAll(); });
        // A word that is picked is an edit of the person, which QLineEdit does not say.
        connect(this, qOverload<const QString&>(&QCompleter::activated), line,
            [line](const QString& word) { Q_EMIT line->textEdited(word); });
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == m_line && event->type() == QEvent::FocusIn)
            readWords();
        if (watched == m_line && event->type() == QEvent::KeyPress && !popup()->isVisible()
            && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down && !m_line->isReadOnly()) {
            showAll();
            return true;
        }
        return QCompleter::eventFilter(watched, event);
    }

private:
    void readWords()
    {
        // Without the list a person can still type; that the book cannot be read is said elsewhere.
        m_words->setStringList(wordsOfList(m_book.store(), m_list).value_or(QStringList()));
    }

    void showAll()
    {
        if (m_line->isReadOnly())
            return;
        m_line->setFocus(Qt::OtherFocusReason);
        readWords();
        setCompletionPrefix({});
        complete();
    }

    QLineEdit* m_line;
    Book& m_book;
    const QString m_list;
    QStringListModel* m_words;
};

} // namespace

void proposeWords(QLineEdit* line, Book& book, const QString& list)
{
    new Proposals(line, book, list);
}

} // namespace ui
