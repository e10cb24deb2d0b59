#include "core/book/duebook.h"

#include "core/store/unsettled.h"

namespace core {

Result<DueList> dueIn(Database& database, QDate today)
{
    DueQuestion question;
    question.today = today;
    WB_ASSIGN(marks, Unsettled(database).all());
    for (const Mark& mark : marks) {
        if (mark.kind == Mark::Kind::Conflict)
            ++question.conflicts[mark.record];
    }
    return dueOn(RecordStore(database), question);
}

Result<DueList> dueIn(Book& book)
{
    return dueIn(book.connection(), book.clock().today());
}

} // namespace core
