#pragma once

#include "core/book/book.h"

#include <QMutex>
#include <QPromise>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <optional>

namespace ui {

/** Reads a book beside the window, so that long reading stops nobody: on another thread and with a connection of its
 *  own, which is opened when it is first wanted. One work after the other. */
class BesideReader {
public:
    /** The book must outlive it; what is under way when it goes runs to its end, what has not begun gives Cancelled. */
    explicit BesideReader(core::Book& book)
        : m_connection(std::make_shared<Connection>(book))
    {
    }
    Q_DISABLE_COPY_MOVE(BesideReader)
    ~BesideReader()
    {
        const QMutexLocker noneIsBeingOpened(&m_connection->opening);
        m_connection->book = nullptr;
    }

    /** `work` must hold all it needs; it is called on the other thread. */
    template <typename T>
    [[nodiscard]] QFuture<core::Result<T>> run(std::function<core::Result<T>(core::Database&)> work)
    {
        auto promise = std::make_shared<QPromise<core::Result<T>>>();
        promise->start();
        const QFuture<core::Result<T>> answer = promise->future();
        ++underWay;
        QThreadPool::globalInstance()->start([promise, work = std::move(work), connection = m_connection] {
            const QMutexLocker alone(&connection->mutex);
            const core::Result<void> opened = connection->open();
            promise->addResult(opened ? work(*connection->database) : tl::unexpected<core::Error>(opened.error()));
            promise->finish();
            --underWay;
        });
        return answer;
    }

    /** Whether nothing is read beside any window. Whoever waits for it has the answers after one more turn of the loop:
     *  pictures and tests of a page do. */
    [[nodiscard]] static bool isIdle() { return underWay == 0; }

private:
    /** Opened on the other thread, because reading and checking the schema takes longer than a frame. */
    struct Connection {
        explicit Connection(core::Book& read)
            : book(&read)
        {
        }
        [[nodiscard]] core::Result<void> open()
        {
            const QMutexLocker bookStays(&opening);
            if (database)
                return {};
            if (!book)
                return core::fail(core::ErrorKind::Cancelled);
            WB_ASSIGN(opened, book->openReader());
            database.emplace(std::move(opened));
            return {};
        }
        QMutex mutex; ///< one work after the other
        QMutex opening;
        core::Book* book; ///< null when the reader is gone
        std::optional<core::Database> database;
    };

    static inline std::atomic_int underWay = 0;

    std::shared_ptr<Connection> m_connection;
};

} // namespace ui
