// What a book keeps of texts that nobody has saved yet.
#include "core/book/book.h"
#include "core/book/writer.h"

namespace core {

Result<void> Book::loadDrafts()
{
    if (m_drafts)
        return {};
    WB_ASSIGN(found, readDrafts(m_reader));
    m_drafts.emplace();
    for (const Draft& draft : std::as_const(found))
        m_drafts->insert(draft.key, draft);
    return {};
}

Result<QList<Draft>> Book::drafts()
{
    if (!m_writer)
        return QList<Draft>();
    WB_TRY(loadDrafts());
    return m_drafts->values();
}

QFuture<Result<void>> Book::saveDraft(Draft draft)
{
    if (!m_writer)
        return QtFuture::makeReadyFuture(Result<void>(fail(ErrorKind::FileReadOnly, path())));
    if (const Result<void> loaded = loadDrafts(); !loaded)
        return QtFuture::makeReadyFuture(loaded);
    draft.at = m_clock->now();
    draft.who = m_who;
    m_drafts->insert(draft.key, draft);
    return writeAside([draft](Database& database) { return writeDraft(database, draft); });
}

QFuture<Result<void>> Book::dropDraft(const QString& key)
{
    if (!m_writer)
        return QtFuture::makeReadyFuture(Result<void>(fail(ErrorKind::FileReadOnly, path())));
    if (const Result<void> loaded = loadDrafts(); !loaded)
        return QtFuture::makeReadyFuture(loaded);
    if (m_drafts->remove(key) == 0)
        return QtFuture::makeReadyFuture(Result<void>());
    return writeAside([key](Database& database) { return removeDrafts(database, {key}); });
}

void Book::forgetDrafts(const QStringList& keys)
{
    for (const QString& key : keys) {
        if (m_drafts)
            m_drafts->remove(key);
    }
}

} // namespace core
