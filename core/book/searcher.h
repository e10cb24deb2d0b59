#pragma once

#include "core/store/database.h"
#include "core/store/searchquery.h"

#include <QObject>
#include <QThread>
#include <atomic>
#include <functional>

namespace core {

/** Searches a book on a thread of its own with a connection of its own, so that nobody who types waits. Only the newest
 *  question counts: an older one is broken off, and its answer is never told. */
class Searcher final : public QObject {
    Q_OBJECT

public:
    /** One more connection to a book that is open already: Book::openReader(). Called on the searcher's thread. */
    using OpenReader = std::function<Result<Database>()>;
    explicit Searcher(OpenReader open, QObject* parent = nullptr);
    ~Searcher() override;

    /** Tells answered() or failed() later, on this thread; breaks off whatever was asked before. */
    void ask(const SearchRequest& request);
    /** Nobody wants an answer any more. */
    void drop();

Q_SIGNALS:
    void answered(const core::SearchRequest& request, const core::SearchAnswer& answer);
    void failed(const core::Error& error);

private:
    [[nodiscard]] Result<SearchAnswer> search(const SearchRequest& request);

    const OpenReader m_open;
    QThread m_thread;
    QObject m_context; ///< lives on the thread
    std::optional<Database> m_database; ///< opened with the first question, used on the thread alone
    std::atomic<quint64> m_wanted = 0; ///< number of the newest question
    quint64 m_running = 0; ///< of the one being answered; used on the thread alone
};

} // namespace core
