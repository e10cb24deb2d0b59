#pragma once

#include "core/store/searchtext.h"
#include "core/support/progress.h"

#include <QSet>

namespace core {

class Database;

/** Keeps the index of the search (resources/schema/0009_search.sql) in step with the records. Works inside the caller's
 *  write transaction. An index that cannot be used never stops a record from being saved: the record waits in the
 *  queue, and the index is made anew. */
class SearchIndex {
public:
    /** More records than these in one write wait in the queue instead of making the write longer. */
    static constexpr qsizetype mostAtOnce = 100;

    explicit SearchIndex(Database& database)
        : m_database(database)
    {
    }

    /** Records that were created, changed, retitled or removed: their entries at once, or later where they are many. */
    [[nodiscard]] Result<void> follow(const QSet<RecordId>& records);
    /** Does at most `most` records of the queue; the answer is whether some are left. An index that was made in another
     *  way, or is damaged, is emptied first and every record queued. */
    [[nodiscard]] Result<bool> workOff(int most);
    /** Whether there is something in the queue, or the index has to be made anew. */
    [[nodiscard]] Result<bool> isBehind();

    /** Words of removed text stand in the index's own table until it is tidied. Whether it is time for that. */
    [[nodiscard]] Result<bool> isUntidy();
    /** One step of tidying, some tens of milliseconds; the answer is whether it goes on. @param first begins anew */
    [[nodiscard]] Result<bool> tidyStep(bool first);
    /** All of it at once: afterwards nothing in the index tells of text that was removed. With Database::vacuum() it is
     *  the part of an erasure that concerns the search. */
    [[nodiscard]] Result<void> tidy();

    /** Empties the index and queues every living record. */
    [[nodiscard]] Result<void> beginAnew();

private:
    [[nodiscard]] Result<qint64> state(const char* key);
    [[nodiscard]] Result<void> setState(const char* key, qint64 value);
    [[nodiscard]] Result<void> queue(const QList<RecordId>& records);
    [[nodiscard]] Result<void> inSavepoint(const std::function<Result<void>()>& work);
    [[nodiscard]] Result<void> refreshAll(const QList<RecordId>& records);
    [[nodiscard]] Result<void> refresh(RecordId record);
    [[nodiscard]] Result<void> put(RecordId record, const EntityInfo& kind, const SearchText& text);
    [[nodiscard]] Result<void> takeOut(qint64 doc, const SearchText& text);
    [[nodiscard]] Result<void> command(const char* name, std::optional<int> rank = {});

    Database& m_database;
};

/** How many records the search does not know yet; all of them while the index has to be made anew. */
[[nodiscard]] Result<qint64> waitingForSearch(Database& database);

} // namespace core
