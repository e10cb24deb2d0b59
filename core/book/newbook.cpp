#include "core/book/newbook.h"

#include "core/book/diary.h"
#include "core/exchange/importplan.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace core {

namespace {

constexpr quint32 demoSeed = 2014;

/** Diaries of a resource folder in the order of their names. */
Result<void> playFolder(DiaryPlayer& player, const QString& folder, QString* where)
{
    const QDir dir(QStringLiteral(":/") + folder);
    for (const QString& name : dir.entryList({QStringLiteral("*.diary")}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::Internal, name, file.errorString());
        const Result<void> played = player.play(folder + u'/' + name, QString::fromUtf8(file.readAll()), dir.path());
        if (!played && where)
            *where = player.place();
        WB_TRY(played);
    }
    return {};
}

/** The Kreise and kreisfreie Städte of Germany from the list that comes with the program. */
Result<void> importMunicipalities(Book& book, Languages languages)
{
    const QString name = QStringLiteral("kreise-deutschland-2018.csv");
    QFile file(QStringLiteral(":/lists/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Internal, name, file.errorString());
    WB_ASSIGN(table, readCsvTable(file.readAll()));
    ImportOptions options;
    options.kind = findEntity(u"municipality");
    options.languages = languages;
    options.mapping = guessMapping(*options.kind, table.header, name, languages);
    WB_ASSIGN(plan, planImport(book.store(), book.ids(), table, options));
    WB_TRY(book.apply(importProposal(plan, *options.kind, name)));
    return {};
}

} // namespace

Result<void> addStarter(Book& book, Languages languages, QString* where)
{
    DiaryPlayer player(book, languages);
    WB_TRY(playFolder(player, QStringLiteral("starter"), where));
    return book.finishSearch();
}

Result<void> createDemo(const QString& path, QDate today, Languages languages, QString* where)
{
    SetClock clock(QDateTime(today, QTime(8, 0), Qt::UTC));
    SeededIdSource ids(demoSeed);
    BookOptions options;
    options.who = QStringLiteral("Demo");
    options.clock = &clock;
    options.ids = &ids;
    WB_ASSIGN(book, Book::create(path, options));
    DiaryPlayer player(*book, languages, &clock); // here, so that "today" is the real one
    clock.set(QDateTime(QDate(2014, 8, 1), QTime(8, 0), Qt::UTC));
    WB_TRY(addStarter(*book, languages, where));
    WB_TRY(importMunicipalities(*book, languages));
    WB_TRY(playFolder(player, QStringLiteral("demo"), where));
    return book->finishSearch();
}

} // namespace core
