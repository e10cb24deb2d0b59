#pragma once

#include "core/book/book.h"
#include "core/koffer/issue.h"
#include "core/koffer/kofferfile.h"
#include "core/koffer/workbacking.h"

namespace core::koffer {

/** Writes the return of a working copy that is open for writing, under the next number, on the thread that writes to
 *  it: no act and no draft comes between. An existing file is replaced only if @p replace; the backing is the book's.
 *  @return the number */
[[nodiscard]] QFuture<Result<quint32>> writeReturnLater(
    Book& book, WorkBacking& backing, const QString& path, bool replace = false);
/** The same, and waits for it. */
[[nodiscard]] Result<quint32> writeReturn(Book& book, WorkBacking& backing, const QString& path, bool replace = false);

/** A return in the office: verified whole, and what taking it over would do. */
struct ReturnPlan {
    Label label;
    Issue issue;
    Return returned;
    MergePlan plan; ///< its proposal notes in the issue, too, that something has come back
    Unread unread = {}; ///< of a newer program
};

/** Reads the file and changes nothing. OtherBook, KofferUnknown, KofferLost, Manipulated, and the errors of
 *  returnFrom(). */
[[nodiscard]] Result<ReturnPlan> planReturn(Book& office, const QString& path);
/** The same on any connection to the office's book, for a thread of its own. */
[[nodiscard]] Result<ReturnPlan> planReturn(Database& office, const QString& path, QDate today, IdSource& ids);

} // namespace core::koffer
