#include "core/store/bookcopies.h"

#include "core/store/backupthinning.h"
#include "core/store/bookreturn.h"
#include "core/store/database.h"
#include "core/store/fileheader.h"
#include "core/store/statement.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace core {

namespace {

constexpr qsizetype mostFiles = 50; ///< of one folder; more is no folder of a book

Result<bool> isKnown(Database& book, const QString& act)
{
    WB_ASSIGN(row, book.cached("SELECT 1 FROM act WHERE id = ?1 UNION ALL SELECT 1 FROM foreign_act WHERE id = ?1"));
    row->bind(1, act);
    WB_ASSIGN(found, row->step());
    row->reset();
    return found;
}

/** What the copy has done that the book does not know; nothing for a file that is none. */
Result<std::optional<BookCopy>> copyAt(Database& book, const QString& bookId, const QString& path)
{
    const Result<FileHeader> header = readFileHeader(path);
    if (!header || header->applicationId != applicationId)
        return std::optional<BookCopy>();
    Result<Database> opened = Database::open(path, Access::ReadOnly);
    if (!opened)
        return std::optional<BookCopy>();
    Database& other = *opened;
    const Result<QString> id = bookIdOf(other);
    if (!id || *id != bookId)
        return std::optional<BookCopy>();
    BookCopy copy{path, 0, {}, {}};
    WB_ASSIGN(acts, other.prepare(QStringView(u"SELECT id, at, who FROM act ORDER BY seq DESC")));
    while (true) {
        WB_ASSIGN(more, acts.step());
        if (!more)
            break;
        WB_ASSIGN(known, isKnown(book, acts.columnText(0)));
        // Copies share a beginning: the first act that both have ends the search.
        if (known)
            break;
        if (copy.newActs++ == 0) {
            copy.lastAt = QDateTime::fromString(acts.columnText(1), Qt::ISODateWithMs);
            copy.lastWho = acts.columnText(2);
        }
    }
    return copy.newActs > 0 ? std::optional<BookCopy>(copy) : std::nullopt;
}

} // namespace

Result<QList<BookCopy>> copiesBeside(Database& book, const QString& path)
{
    WB_ASSIGN(bookId, bookIdOf(book));
    const QFileInfo own(path);
    const QString stem = own.completeBaseName();
    QFileInfoList files =
        own.absoluteDir().entryInfoList({QStringLiteral("*.wbuch")}, QDir::Files | QDir::Readable, QDir::Time);
    files.removeIf([&](const QFileInfo& file) {
        return file.canonicalFilePath() == own.canonicalFilePath() || dateOfBackup(stem, file.fileName());
    });
    QList<BookCopy> copies;
    for (const QFileInfo& file : files.mid(0, mostFiles)) {
        WB_ASSIGN(copy, copyAt(book, bookId, file.absoluteFilePath()));
        if (copy)
            copies.append(*copy);
    }
    std::ranges::stable_sort(copies, [](const BookCopy& a, const BookCopy& b) { return a.lastAt > b.lastAt; });
    return copies;
}

} // namespace core
