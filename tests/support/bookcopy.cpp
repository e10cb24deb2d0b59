#include "tests/support/bookcopy.h"

#include "core/store/bookreturn.h"
#include "core/store/storedhistory.h"

namespace test {

using namespace core;

BookCopy::BookCopy(TestBook& original, quint32 seed)
    : m_clock(original.clock)
    , m_ids(seed)
{
    const QString path = m_folder.filePath(QStringLiteral("kopie.wbuch"));
    original.close();
    QFile::copy(original.path(), path);
    original.reopen();
    BookOptions options;
    options.who = QStringLiteral("Kopie");
    options.clock = &m_clock;
    options.ids = &m_ids;
    Result<std::unique_ptr<Book>> opened = Book::open(path, options);
    if (!opened)
        qFatal("%s", words(opened.error()).constData());
    m_book = *std::move(opened);
}

Result<std::optional<Act>> BookCopy::set(RecordId record, const acts::Given& values)
{
    WB_ASSIGN(before, m_book->store().get(record));
    WB_ASSIGN(proposal, acts::edit(m_book->store(), before, values));
    return m_book->apply(proposal);
}

Result<MergePlan> merge(Book& into, Book& from)
{
    WB_ASSIGN(returned, returnOf(from.connection(), QStringLiteral("Kopie")));
    WB_ASSIGN(plan, planMerge(StoredHistory(into.connection()), returned, Scope::all()));
    if (plan.refusal)
        return tl::unexpected<Error>(*plan.refusal);
    WB_TRY(into.apply(plan.proposal));
    return std::move(plan);
}

} // namespace test
