#include "core/book/searcher.h"

namespace core {

Searcher::Searcher(OpenReader open, QObject* parent)
    : QObject(parent)
    , m_open(std::move(open))
{
    m_thread.setObjectName(QStringLiteral("book-searcher"));
    m_context.moveToThread(&m_thread);
    m_thread.start();
}

Searcher::~Searcher()
{
    drop();
    // The connection belongs to the thread.
    QMetaObject::invokeMethod(
        &m_context,
        [this] {
            m_database.reset();
            m_context.moveToThread(nullptr);
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void Searcher::drop()
{
    ++m_wanted;
}

void Searcher::ask(const SearchRequest& request)
{
    const quint64 number = ++m_wanted;
    QMetaObject::invokeMethod(
        &m_context,
        [this, request, number] {
            if (number != m_wanted)
                return;
            m_running = number;
            const Result<SearchAnswer> answer = search(request);
            QMetaObject::invokeMethod(
                this,
                [this, request, number, answer] {
                    if (number != m_wanted)
                        return;
                    if (answer)
                        Q_EMIT answered(request, *answer);
                    else
                        Q_EMIT failed(answer.error());
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

Result<SearchAnswer> Searcher::search(const SearchRequest& request)
{
    if (!m_database) {
        WB_ASSIGN(opened, m_open());
        m_database = std::move(opened);
        m_database->setCancel([this] { return m_running != m_wanted; });
    }
    const Result<SearchAnswer> answer = searchEverything(*m_database, request);
    if (!answer && answer.error().kind != ErrorKind::Cancelled)
        m_database.reset(); // the next question opens the file anew
    return answer;
}

} // namespace core
