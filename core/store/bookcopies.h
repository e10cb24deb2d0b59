#pragma once

#include "core/support/result.h"

#include <QDateTime>
#include <QList>

namespace core {

class Database;

/** Another file of the same folder that is a copy of the same book and holds work that the book has not: somebody
 * copied it and went on there, or a program that keeps folders in step could not decide between two. */
struct BookCopy {
    QString path;
    qint64 newActs = 0; ///< that this book does not have
    QDateTime lastAt; ///< UTC, of the newest of them
    QString lastWho;
    bool operator==(const BookCopy&) const = default;
};

/** Looks at the files ".wbuch" beside the book, and only reads them: header, id, and the ids of acts. What cannot be
 *  opened at once, belongs to another book, or holds nothing new is passed over, and so are the program's own backups.
 *  Known by what is inside, never by the name alone. The newest work first. For a thread of its own.
 *  @param book a connection to the book @param path of its file */
[[nodiscard]] Result<QList<BookCopy>> copiesBeside(Database& book, const QString& path);

} // namespace core
