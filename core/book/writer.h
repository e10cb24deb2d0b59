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
    /** Opens the writing connection on the new thread; the check of the whole file is its first work, and nothing is
     *  written before it has passed. */
    [[nodiscard]] static Result<std::unique_ptr<Writer>> start(Backing& backing, IdSource& ids);
    ~Writer() override;

    [[nodiscard]] Result<void> apply(const ChangeSet& changes, const Act& act, const Progress& progress);
    [[nodiscard]] QFuture<Result<void>> applyLater(const ChangeSet& changes, const Act& act, const Progress& progress);
    [[nodiscard]] Result<void> backup(const QString& path, const QDateTime& at, const Progress& progress);
    /** Answer of the check of the whole file, which is opened anew if a failure has closed it. */
    [[nodiscard]] Result<void> checked();
    /** The same without waiting. */
    [[nodiscard]] QFuture<Result<void>> checkedLater();

private:
    Writer(Backing& backing, IdSource& ids);

    /** Runs `work` on the writing thread and waits for its answer. */
    [[nodiscard]] Result<void> await(const std::function<Result<void>()>& work);
    [[nodiscard]] Result<void> write(const ChangeSet& changes, const Act& act, const Progress& progress);
    [[nodiscard]] Result<void> writeOnce(const ChangeSet& changes, const Act& act, const Progress& progress);
    /** ForbiddenByRule where the change brings an error that nobody has answered for. */
    [[nodiscard]] Result<void> judge(const ChangeSet& changes, const Act& act);
    /** Whether it may write: the file was checked and is claimed. */
    [[nodiscard]] Result<void> ready();
    /** Opens the connection anew where a failure has closed it. */
    [[nodiscard]] Result<void> reopen();
    [[nodiscard]] Result<void> resolveDoubt(const Act& act, const Error& error);
    [[nodiscard]] Result<void> writeBackup(const QString& path, const QDateTime& at, const Progress& progress);

    Backing& m_backing;
    IdSource& m_ids;
    QThread m_thread;
    QObject m_context; ///< lives on the thread
    std::unique_ptr<QTimer> m_heartbeat; ///< lives on the thread
    std::optional<Database> m_database;
    bool m_isSound = false; ///< the check of the whole file has passed
    bool m_isMine = false;
};

} // namespace core
