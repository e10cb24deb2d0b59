#pragma once

#include "core/change/meeting.h"
#include "core/change/merge.h"
#include "tests/support/testbook.h"

namespace test {

/** A copy of a book's file in other hands. */
class BookCopy {
public:
    /** Closes the book and opens it again. */
    explicit BookCopy(TestBook& original, quint32 seed = 77);

    core::Book& book() { return *m_book; }
    core::Result<std::optional<core::Act>> set(core::RecordId record, const core::acts::Given& values);

private:
    QTemporaryDir m_folder;
    FakeClock m_clock;
    core::SeededIdSource m_ids;
    std::unique_ptr<core::Book> m_book;
};

/** Takes over into a book whatever a copy of it has. */
core::Result<core::MergePlan> merge(core::Book& into, core::Book& from);

} // namespace test
