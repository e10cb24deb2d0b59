#pragma once

#include "core/book/book.h"

#include <QMutex>
#include <QPromise>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace ui {

/** Reads a book beside the window, so that long reading stops nobody: on another thread and with a connection of its
 *  own, which is opened when it is first wanted. One work after the other. */
class BesideReader {
public:
    /** The book must outlive it; what is under way when it goes runs to its end. */
    explicit BesideReader(core::Book& book)
        : m_book(book)
    {
    }

    /** `work` must hold all it needs; it is called on the other thread. */
    template <typename T>
    [[nodiscard]] QFuture<core::Result<T>> run(std::function<core::Result<T>(core::Database&)> work)
    {
        auto promise = std::make_shared<QPromise<core::Result<T>>>();
        promise->start();
        const QFuture<core::Result<T>> answer = promise->future();
        ++underWay;
        if (const core::Result<void> opened = open(); !opened) {
            promise->addResult(core::Result<T>(tl::unexpected<core::Error>(opened.error())));
            promise->finish();
            --underWay;
            return answer;
        }
        QThreadPool::globalInstance()->start([promise, work = std::move(work), connection = m_connection] {
            const QMutexLocker alone(&connection->mutex);
            promise->addResult(work(connection->database));
            promise->finish();
            --underWay;
        });
        return answer;
    }

    /** Whether nothing is read beside any window. Whoever waits for it has the answers after one more turn of the loop:
     *  pictures and tests of a page do. */
    [[nodiscard]] static bool isIdle() { return underWay == 0; }

private:
    struct Connection {
        explicit Connection(core::Database opened)
            : database(std::move(opened))
        {
        }
        QMutex mutex;
        core::Database database;
    };

    [[nodiscard]] core::Result<void> open()
    {
        if (m_connection)
            return {};
        WB_ASSIGN(opened, m_book.openReader());
        m_connection = std::make_shared<Connection>(std::move(opened));
        return {};
    }

    static inline std::atomic_int underWay = 0;

    core::Book& m_book;
    std::shared_ptr<Connection> m_connection;
};

} // namespace ui
