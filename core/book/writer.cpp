#include "core/book/writer.h"

#include "core/change/judgement.h"
#include "core/store/drafts.h"
#include "core/store/history.h"
#include "core/store/passing.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <QPromise>
#include <utility>

namespace core {

namespace {

constexpr qint64 bulkSteps = 1000;
constexpr auto firstCheck = std::chrono::milliseconds(500);

/** Keeps a bulk write's pages in memory until the commit: spilt into the file they would shut readers out meanwhile,
 *  and what is read before it is written is wanted again. */
class PagesKept {
public:
    explicit PagesKept(Database& database)
        : m_database(database)
    {
    }
    Q_DISABLE_COPY_MOVE(PagesKept)
    ~PagesKept()
    {
        // A connection that cannot do even this is closed by whoever meets its next error.
        if (m_kept)
            static_cast<void>(m_database.execScript("PRAGMA cache_spill = ON; PRAGMA cache_size = -2000"));
    }
    [[nodiscard]] Result<void> keep()
    {
        m_kept = true;
        return m_database.execScript("PRAGMA cache_spill = OFF; PRAGMA cache_size = -64000");
    }

private:
    Database& m_database;
    bool m_kept = false;
};

bool leavesDoubt(ErrorKind kind)
{
    return kind == ErrorKind::InputOutput || kind == ErrorKind::DiskFull;
}

/** Whether an act brings in what a merge brought: the merge itself, or the redo of one. */
Result<bool> bringsMergeIn(Database& database, const Act& act)
{
    if (act.info.kind != QStringLiteral("merge"))
        return false;
    bool comesIn = true;
    for (ActId taken = act.info.undoes; !taken.isNull(); comesIn = !comesIn) {
        WB_ASSIGN(earlier, History(database).act(taken.toText()));
        taken = earlier.info.undoes;
    }
    return comesIn;
}

} // namespace

Writer::Writer(Backing& backing, IdSource& ids)
    : m_backing(backing)
    , m_ids(ids)
{
    m_thread.setObjectName(QStringLiteral("book-writer"));
    m_context.moveToThread(&m_thread);
    m_thread.start();
}

Writer::~Writer()
{
    // The connection belongs to the thread, so it is closed there before the right to write is given back.
    QMetaObject::invokeMethod(
        &m_context,
        [this] {
            m_database.reset();
            m_heartbeat.reset();
            m_context.moveToThread(nullptr);
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    m_backing.release();
}

Result<std::unique_ptr<Writer>> Writer::start(Backing& backing, IdSource& ids)
{
    std::unique_ptr<Writer> writer(new Writer(backing, ids));
    WB_TRY(writer->await([&]() -> Result<void> {
        WB_ASSIGN(database, backing.openWriter());
        writer->m_database = std::move(database);
        return {};
    }));
    Writer* self = writer.get();
    QMetaObject::invokeMethod(
        &self->m_context,
        [self] {
            // Not at once, so that it holds up nothing that is shown first. What it finds is told to whoever wants to
            // write.
            QTimer::singleShot(firstCheck, &self->m_context, [self] { static_cast<void>(self->ready()); });
            self->m_heartbeat = std::make_unique<QTimer>();
            QObject::connect(
                self->m_heartbeat.get(), &QTimer::timeout, &self->m_context, [self] { self->beat(); });
            self->m_heartbeat->start(Lease::heartbeatMs);
        },
        Qt::QueuedConnection);
    return writer;
}

Result<void> Writer::await(const std::function<Result<void>()>& work)
{
    Result<void> answer;
    QMetaObject::invokeMethod(
        &m_context, [&] { answer = work(); }, Qt::BlockingQueuedConnection);
    return answer;
}

QFuture<Result<void>> Writer::later(std::function<Result<void>()> work)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QFuture<Result<void>> future = promise->future();
    QMetaObject::invokeMethod(
        &m_context,
        [promise, work = std::move(work)] {
            promise->addResult(work());
            promise->finish();
        },
        Qt::QueuedConnection);
    return future;
}

Result<ChangeSet> Writer::apply(const Work& work, const Progress& progress)
{
    Work whole = work;
    WB_TRY(await([&] { return write(whole, progress); }));
    return std::move(whole.changes);
}

QFuture<Result<ChangeSet>> Writer::applyLater(const Work& work, const Progress& progress)
{
    const auto whole = std::make_shared<Work>(work);
    return later([this, whole, progress] {
        return write(*whole, progress);
    }).then([whole](const Result<void>& written) -> Result<ChangeSet> {
        WB_TRY(written);
        return std::move(whole->changes);
    });
}

QFuture<Result<void>> Writer::writeAside(Aside write)
{
    return later([this, write = std::move(write)] { return writeNow(write); });
}

QFuture<Result<void>> Writer::checkedLater()
{
    return later([this] { return ready(); });
}

Result<void> Writer::checked()
{
    return await([this] { return ready(); });
}

Result<void> Writer::write(Work& work, const Progress& progress)
{
    WB_TRY(ready());
    const Result<void> written = writeOnce(work, progress);
    if (!written && leavesDoubt(written.error().kind))
        return resolveDoubt(work.act, written.error());
    return written;
}

Result<void> Writer::writeNow(const Aside& write)
{
    WB_TRY(ready());
    const Result<void> written = [&]() -> Result<void> {
        WB_ASSIGN(transaction, Transaction::write(*m_database));
        WB_TRY(m_backing.checkMine(*m_database));
        WB_TRY(write(*m_database));
        WB_TRY(m_backing.beforeAside(*m_database));
        const Result<void> committed = transaction.commit();
        if (!committed)
            m_backing.notCommitted();
        return committed;
    }();
    // Nothing more is done over a connection that the medium has failed once. Whether it was written after all does not
    // matter here: it is written anew, or was only a note.
    if (!written && leavesDoubt(written.error().kind))
        m_database.reset();
    return written;
}

Result<void> Writer::judge(const ChangeSet& changes, const Act& act)
{
    // A merge never blocks: what it brings becomes open findings (decisions.md 20). Taken back it is an undo like any.
    WB_ASSIGN(isMerge, bringsMergeIn(*m_database, act));
    if (isMerge)
        return {};
    const RecordStore store(*m_database);
    // Whoever decides between two states goes back to one as an undo does.
    const bool goesBack = act.isUndo() || act.info.kind == QStringLiteral("decide");
    const auto doing = goesBack ? judgement::Doing::TakingBack : judgement::Doing::Person;
    WB_ASSIGN(brought, judgement::broughtBy(store, changes.inTables(), dayInBerlin(act.at), doing));
    return judgement::allow(brought);
}

Result<void> Writer::writeOnce(Work& work, const Progress& progress)
{
    PagesKept pages(*m_database);
    if (work.changes.size() >= bulkSteps)
        WB_TRY(pages.keep());
    WB_ASSIGN(transaction, Transaction::write(*m_database));
    WB_TRY(m_backing.checkMine(*m_database));
    // Inside the transaction, so that nothing can change between the verdict and the write.
    WB_TRY(judge(work.changes, work.act));
    ChangeWriter writer(*m_database, m_ids);
    WB_TRY(writer.write(work.changes, work.act, progress));
    // Whatever the way an event ends by, nobody's needs outlast it.
    PassingNeeds needs(*m_database);
    WB_TRY(needs.lookAt(work.changes));
    WB_ASSIGN(further, needs.steps(m_ids));
    if (!further.isEmpty())
        WB_TRY(writer.writeFurther(further));
    WB_TRY(needs.clearHistory());
    work.changes.append(further);
    WB_TRY(removeDrafts(*m_database, work.settles));
    WB_TRY(m_backing.beforeCommit(*m_database, work.changes, work.act));
    const Result<void> committed = transaction.commit();
    if (!committed)
        m_backing.notCommitted();
    return committed;
}

Result<void> Writer::ready()
{
    WB_TRY(reopen());
    if (!m_isSound) {
        WB_TRY(m_database->quickCheck());
        m_isSound = true;
    }
    if (!m_isMine) {
        WB_TRY(m_backing.claim(*m_database));
        m_isMine = true;
    }
    return {};
}

void Writer::beat()
{
    const Result<void> alive = m_backing.heartbeat();
    // A journal left by a failure shuts readers out until the file is opened for writing again.
    Result<void> there = reopen();
    if (there)
        there = m_backing.checkUnmoved(*m_database);
    // The file comes first: who moves it with its folder moves the lease as well, which then only seems taken.
    const Result<void> found = there ? alive : there;
    const auto become = found ? std::nullopt : std::optional<ErrorKind>(found.error().kind);
    if (std::exchange(m_told, become) == become)
        return;
    if (found)
        Q_EMIT fileFound();
    else
        Q_EMIT fileLost(found.error());
}

Result<void> Writer::reopen()
{
    if (m_database)
        return {};
    WB_ASSIGN(database, m_backing.reopenWriter());
    m_database = std::move(database);
    return {};
}

Result<void> Writer::resolveDoubt(const Act& act, const Error& error)
{
    // Never guess whether it was saved: open the file anew, which also rolls an unfinished journal back, and look.
    m_database.reset();
    WB_TRY(reopen());
    WB_ASSIGN(saved, History(*m_database).has(act.id));
    if (saved)
        return {};
    return tl::unexpected<Error>(error);
}

} // namespace core
