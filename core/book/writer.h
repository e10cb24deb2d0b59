#pragma once

#include "core/book/backing.h"
#include "core/change/act.h"
#include "core/change/changeset.h"
#include "core/store/changewriter.h"

#include <QFuture>
#include <QObject>
#include <QThread>
#include <QTimer>

namespace core {

/** The one thread that writes to a book, with its own connection. Work is done in the order it is asked for. */
class Writer final : public QObject {
    Q_OBJECT

public:
    /** Opens the writing connection on the new thread; the check of the whole file follows soon, and nothing is written
     *  before it has passed. */
    [[nodiscard]] static Result<std::unique_ptr<Writer>> start(Backing& backing, IdSource& ids);
    ~Writer() override;

    /** What is to be written as one act, and the drafts that it makes real. */
    struct Work {
        ChangeSet changes;
        Act act;
        QStringList settles = {};
    };
    /** Gives the change as it was written, with what follows from it (store/passing.h). */
    [[nodiscard]] Result<ChangeSet> apply(const Work& work, const Progress& progress);
    [[nodiscard]] QFuture<Result<ChangeSet>> applyLater(const Work& work, const Progress& progress);
    /** A small write beside history, in a transaction of its own that is known to be ours; without waiting. A failure
     *  of the medium has the file opened anew by the next write. */
    using Aside = std::function<Result<void>(Database&)>;
    [[nodiscard]] QFuture<Result<void>> writeAside(Aside write);
    /** Answer of the check of the whole file, which is opened anew if a failure has closed it. */
    [[nodiscard]] Result<void> checked();
    /** The same without waiting. */
    [[nodiscard]] QFuture<Result<void>> checkedLater();

Q_SIGNALS:
    /** The heartbeat has found that nothing can be written any more and why, or that it can again. Each is said once,
     *  on the writing thread. */
    void fileLost(const core::Error& error);
    void fileFound();

private:
    Writer(Backing& backing, IdSource& ids);

    /** Runs `work` on the writing thread and waits for its answer. */
    [[nodiscard]] Result<void> await(const std::function<Result<void>()>& work);
    /** The same without waiting. */
    [[nodiscard]] QFuture<Result<void>> later(std::function<Result<void>()> work);
    /** `work` gets the steps that follow from it. */
    [[nodiscard]] Result<void> write(Work& work, const Progress& progress);
    [[nodiscard]] Result<void> writeOnce(Work& work, const Progress& progress);
    [[nodiscard]] Result<void> writeNow(const Aside& write);
    /** ForbiddenByRule where the change brings an error that nobody has answered for. */
    [[nodiscard]] Result<void> judge(const ChangeSet& changes, const Act& act);
    /** Whether it may write: the file was checked and is claimed. */
    [[nodiscard]] Result<void> ready();
    /** Opens the connection anew where a failure has closed it. */
    [[nodiscard]] Result<void> reopen();
    /** Shows that we are alive, and tells what has become of the file. */
    void beat();
    [[nodiscard]] Result<void> resolveDoubt(const Act& act, const Error& error);

    Backing& m_backing;
    IdSource& m_ids;
    QThread m_thread;
    QObject m_context; ///< lives on the thread
    std::unique_ptr<QTimer> m_heartbeat; ///< lives on the thread
    std::optional<Database> m_database;
    bool m_isSound = false; ///< the check of the whole file has passed
    bool m_isMine = false;
    std::optional<ErrorKind> m_told; ///< what has become of the file
};

} // namespace core
