#include "core/exchange/changefile.h"

#include "core/store/bookreturn.h"
#include "core/store/migrator.h"

#include <QFile>
#include <QFileInfo>

namespace core {

namespace {

/** Only of files that this program has no connection to: closing a file lets all locks go that the program holds on it.
 */
Result<QByteArray> beginning(const QString& path, qint64 length)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return fail(ErrorKind::FileMissing, path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::InputOutput, path, file.errorString());
    return file.read(length);
}

} // namespace

Result<Return> readReturn(const QString& path, const BookIdentity& book, const Clock& clock)
{
    const QString name = QFileInfo(path).fileName();
    if (QFileInfo(path) == QFileInfo(book.path))
        return fail(ErrorKind::UsageWrong, path, QStringLiteral("BOOK"));
    WB_ASSIGN(first, beginning(path, changefile::magic().size()));
    Return returned;
    if (first == changefile::magic()) {
        if (QFileInfo(path).size() > changefile::largestFile)
            return fail(ErrorKind::ParseFailed, name, QStringLiteral("too-large"));
        WB_ASSIGN(bytes, beginning(path, changefile::largestFile + 1));
        WB_ASSIGN(read, changefile::read(bytes, name));
        returned = read;
    } else {
        WB_ASSIGN(other, Migrator(clock).open(path, Access::ReadOnly));
        WB_ASSIGN(read, returnOf(other, name, book.files));
        returned = read;
    }
    if (returned.source.isEmpty())
        returned.source = name;
    if (returned.bookId != book.id)
        return fail(ErrorKind::OtherBook, path);
    return returned;
}

} // namespace core
