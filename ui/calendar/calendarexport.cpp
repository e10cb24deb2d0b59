#include "ui/calendar/calendarexport.h"

#include "core/exchange/calendarevents.h"
#include "core/support/durablefile.h"
#include "core/support/text.h"
#include "core/wording/errortext.h"
#include "ui/look/pagehead.h"
#include "ui/look/plaintext.h"
#include "ui/support/besidereader.h"
#include "ui/support/prompts.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPushButton>
#include <QToolTip>

namespace ui {

using namespace core;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ui::Calendar)
};

/** Asks for a place and writes the calendar file of a record there. Gives the path; empty if nobody chose one. */
Result<QString> saveCalendarOf(Book& book, RecordId record, Prompts& prompts, QWidget* parent)
{
    WB_ASSIGN(title, book.store().titleOf(record));
    const QString proposal = text::fileName(title + QStringLiteral(".ics"));
    const QString path =
        prompts.fileToSave(parent, Words::tr("Save as a calendar"), proposal, Words::tr("Calendar (*.ics)"));
    if (path.isEmpty())
        return QString();
    WB_ASSIGN(bytes, exportCalendar(book.store(), book.history(), record, book.clock().now()));
    WB_TRY(replaceFile(path, bytes));
    return path;
}

/** Says what became of it at the button, where the pointer and the reader are. */
void saveAndSay(Book& book, RecordId record, Prompts& prompts, QPushButton* button)
{
    const Result<QString> saved = saveCalendarOf(book, record, prompts, button->window());
    const QString words = saved ? Words::tr("Saved: %1").arg(*saved) : sentence(saved.error());
    if (!saved || !saved->isEmpty())
        QToolTip::showText(button->mapToGlobal(QPoint(0, button->height())), plainToolTip(words), button);
}

} // namespace

QFuture<Result<QByteArray>> makeCalendarFile(
    BesideReader& reader, const Book& book, const QString& name, const QList<RecordId>& sessions)
{
    const QDateTime now = book.clock().now();
    return reader.run<QByteArray>([=](Database& database) -> Result<QByteArray> {
        const RecordStore store(database);
        const History history(database);
        if (name.isEmpty())
            return exportCalendar(store, history, RecordId(), now);
        return exportCalendar(store, history, name, sessions, now);
    });
}

void addCalendarAction(Book& book, const EntityInfo& kind, RecordId record, Prompts& prompts, PageHead* head)
{
    static const QStringList kinds{QStringLiteral("session"), QStringLiteral("series"), QStringLiteral("committee"),
        QStringLiteral("consultation_case"), QStringLiteral("staff")};
    if (!kinds.contains(kind.name()))
        return;
    QPushButton* const button = head->addAction(QStringLiteral("saveCalendar"), QStringLiteral(".ics …"));
    button->setAccessibleName(Words::tr("Save as a calendar"));
    button->setToolTip(button->accessibleName());
    QObject::connect(button, &QPushButton::clicked, button,
        [&book, record, &prompts, button] { saveAndSay(book, record, prompts, button); });
}

void addCalendarAction(Book& book, RecordId record, Prompts& prompts, QPushButton* shower, QMenu& menu)
{
    QAction* const action = menu.addAction(Words::tr("Save as a calendar (.ics) …"));
    action->setObjectName(QStringLiteral("saveCalendar"));
    QObject::connect(action, &QAction::triggered, shower,
        [&book, record, &prompts, shower] { saveAndSay(book, record, prompts, shower); });
}

} // namespace ui
