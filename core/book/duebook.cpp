#include "core/book/duebook.h"

#include "core/store/unsettled.h"

namespace core {

Result<DueList> dueIn(Book& book)
{
    DueQuestion question;
    question.today = book.clock().today();
    WB_ASSIGN(marks, Unsettled(book.connection()).all());
    for (const Mark& mark : marks) {
        if (mark.kind == Mark::Kind::Conflict)
            ++question.conflicts[mark.record];
    }
    return dueOn(book.store(), question);
}

} // namespace core
