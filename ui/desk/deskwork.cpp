#include "ui/desk/deskwork.h"

#include <utility>

namespace ui {

using namespace core;
using koffer::DecidedDesk;
using koffer::DeskPlan;

DeskWork::DeskWork(Book& book, QObject* parent)
    : QObject(parent)
    , m_book(book)
    , m_reader(book)
{
    connect(&m_planning, &QFutureWatcherBase::finished, this, [this] {
        m_isPlanning = false;
        if (const QString again = std::exchange(m_again, QString()); !again.isEmpty())
            return plan(again);
        Q_EMIT planned(m_planning.result());
    });
    connect(&m_deciding, &QFutureWatcherBase::finished, this, [this] {
        if (m_wanted)
            return startDeciding();
        m_isDeciding = false;
        Q_EMIT decided();
    });
}

DeskWork::~DeskWork()
{
    cancel();
    m_planning.waitForFinished();
    m_deciding.waitForFinished();
}

void DeskWork::cancel()
{
    m_wanted.reset();
    m_again.clear();
    if (m_cancelled)
        *m_cancelled = true;
}

void DeskWork::plan(const QString& file)
{
    if (m_isPlanning) {
        cancel();
        m_again = file;
        return;
    }
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_isPlanning = true;
    const koffer::DeskRequest request{file, m_book.path(), m_book.clock().today()};
    const Clock* const clock = &m_book.clock();
    m_planning.setFuture(
        m_reader.run<Plan>([this, request, clock, cancelled = m_cancelled](Database& database) -> Result<Plan> {
            RandomIdSource ids;
            const auto progress = [&](qint64 done, qint64 total) {
                const int percent = int(100 * done / std::max<qint64>(1, total));
                QMetaObject::invokeMethod(
                    this, [this, percent] { Q_EMIT progressed(percent); }, Qt::QueuedConnection);
                return !*cancelled;
            };
            WB_ASSIGN(made, koffer::planDesk(database, request, *clock, ids, progress));
            return std::make_shared<const DeskPlan>(std::move(made));
        }));
}

void DeskWork::decide(const Plan& plan, const QList<Decision>& decisions)
{
    m_wanted = std::pair(plan, decisions);
    if (!m_isDeciding)
        startDeciding();
}

void DeskWork::startDeciding()
{
    m_isDeciding = true;
    const auto wanted = *std::exchange(m_wanted, std::nullopt);
    const QDate today = m_book.clock().today();
    m_deciding.setFuture(m_reader.run<DecidedDesk>([wanted, today](Database& database) {
        RandomIdSource ids;
        return koffer::decidedDesk(database, *wanted.first, wanted.second, today, ids);
    }));
}

} // namespace ui
