#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace core {

/** Calls `then` with the result on the thread of `context`, in a later turn of its loop. Not at all if `context` goes
 *  before: QFuture::then() must not outlive its context while the work is under way. */
template <typename T, typename Then>
void whenDone(const QFuture<T>& future, QObject* context, Then then)
{
    auto* const watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, then = std::move(then)]() mutable {
        const T result = watcher->result();
        watcher->deleteLater();
        then(result);
    });
    watcher->setFuture(future);
}

} // namespace core
