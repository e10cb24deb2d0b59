#include "ui/desk/deskwork.h"

#include <QCoreApplication>
#include <QPointer>

#include <utility>

namespace ui {

using namespace core;
using koffer::DecidedDesk;
using koffer::DeskPlan;

namespace {

/** The moment of the question: what is read may outlast the book that it was asked of, and its clock. */
class AskedAt final : public Clock {
public:
    explicit AskedAt(QDateTime at)
        : m_at(std::move(at))
    {
    }
    [[nodiscard]] QDateTime now() const override { return m_at; }

private:
    QDateTime m_at;
};

} // namespace

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
    cancel(); // and goes: a step of the reading can be long, and nobody waits for what it gives
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
    const auto tell = [me = QPointer(this)](int percent) {
        const auto show = [me, percent] {
            if (me)
                Q_EMIT me->progressed(percent);
        };
        QMetaObject::invokeMethod(qApp, show, Qt::QueuedConnection);
    };
    m_planning.setFuture(m_reader.run<Plan>(
        [request, tell, now = m_book.clock().now(), cancelled = m_cancelled](Database& database) -> Result<Plan> {
            RandomIdSource ids;
            const AskedAt clock(now);
            const auto progress = [&](qint64 done, qint64 total) {
                tell(int(100 * done / std::max<qint64>(1, total)));
                return !*cancelled;
            };
            WB_ASSIGN(made, koffer::planDesk(database, request, clock, ids, progress));
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
