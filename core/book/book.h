#pragma once

#include "core/book/backing.h"
#include "core/change/acts.h"
#include "core/store/backuplog.h"
#include "core/store/changewriter.h"
#include "core/store/drafts.h"
#include "core/store/history.h"
#include "core/store/recordstore.h"
#include "core/store/searchquery.h"

#include <QFuture>
#include <QObject>
#include <atomic>

namespace core {

class SearchUpkeep;
class Writer;

/** Who acts, and where time and ids come from. The clock and the ids must outlive the book. */
struct BookOptions {
    Access access = Access::ReadWrite;
    QString who;
    const Clock* clock = nullptr; ///< nullptr: the system's
    IdSource* ids = nullptr; ///< nullptr: random
};

/** What `info` shows of a book. */
struct BookInfo {
    QString id; ///< the same for every copy of one book
    int schema = 0;
    qint64 acts = 0;
    qint64 bytes = 0;
    QList<std::pair<const EntityInfo*, qint64>> counts;
    std::optional<QDateTime> lastBackup; ///< UTC, of the last one that was verified
};

/** One open book. Every change goes through apply(), is checked and written on the writing thread in one transaction
 *  with its history, and is told by changed(). Reading happens on a connection of the caller's thread. */
class Book final : public QObject {
    Q_OBJECT

public:
    /** A new file; FileExists if there is one. */
    [[nodiscard]] static Result<std::unique_ptr<Book>> create(const QString& path, const BookOptions& options);
    /** An existing file. If somebody else writes to it, it is opened for reading and otherHolder() says who. */
    [[nodiscard]] static Result<std::unique_ptr<Book>> open(const QString& path, const BookOptions& options);
    [[nodiscard]] static Result<std::unique_ptr<Book>> open(
        std::unique_ptr<Backing> backing, const BookOptions& options);
    ~Book() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const { return !m_writer; }
    /** Who writes, if this book is open for reading because of them. */
    [[nodiscard]] std::optional<LeaseHolder> otherHolder() const;
    /** Why the file could only be opened for reading. */
    [[nodiscard]] const std::optional<Error>& readOnlyReason() const { return m_readOnlyReason; }

    [[nodiscard]] Database& connection() { return m_reader; }
    /** One more connection that only reads, for work on a thread of its own. */
    [[nodiscard]] Result<Database> openReader() { return m_backing->openReader(); }
    [[nodiscard]] const RecordStore& store() const { return m_store; }
    [[nodiscard]] History history() { return History(m_reader); }
    [[nodiscard]] const Clock& clock() const { return *m_clock; }
    [[nodiscard]] IdSource& ids() { return *m_ids; }
    /** Who acts; empty if nobody has said so. */
    [[nodiscard]] const QString& who() const { return m_who; }
    /** From the next act on. */
    void setWho(const QString& who) { m_who = who; }
    [[nodiscard]] Result<BookInfo> info();
    /** When the last backup was verified, in UTC; nullopt if there is none. */
    [[nodiscard]] Result<std::optional<QDateTime>> lastBackup();

    /** What the rules say of a change that is not applied: the findings that it would bring. */
    [[nodiscard]] Result<Findings> judge(const acts::Proposal& proposal) const;
    /** What the rules find in a record and what lives in it; for null in the whole book. */
    [[nodiscard]] Result<Findings> findings(RecordId id = {}) const;

    /** Applies a change as one act and waits for it. An empty change is no act: nullopt.
     *  ForbiddenByRule where it brings an error that nobody has answered for. */
    [[nodiscard]] Result<std::optional<Act>> apply(const acts::Proposal& proposal, const Progress& progress = {});
    /** The same without waiting; `progress` is called on the writing thread, changed() on this one. */
    [[nodiscard]] QFuture<Result<std::optional<Act>>> applyLater(
        const acts::Proposal& proposal, const Progress& progress);

    /** A small piece of work beside history, between two acts, on the writing thread and with its connection, without
     *  waiting: whatever else goes to the place the book sits on stands still meanwhile. FileReadOnly. */
    [[nodiscard]] QFuture<Result<void>> writeAside(const std::function<Result<void>(Database&)>& work);

    /** Takes an act back by a new one; for an undo that is a redo. CannotUndo names what stands in the way. */
    [[nodiscard]] Result<Act> undo(const ActId& act, const Progress& progress = {});
    /** What undo and redo would take: this person's acts, undo those of the session before too; nullopt if none. */
    [[nodiscard]] std::optional<Act> nextUndo() const;
    [[nodiscard]] std::optional<Act> nextRedo() const;
    [[nodiscard]] Result<Act> undoNext();
    [[nodiscard]] Result<Act> redoNext();

    /** Keeps what a person is typing until it is saved or taken back: outside history, on the writing thread, without
     *  waiting. Who and when are filled in. FileReadOnly for a book that is only read. */
    [[nodiscard]] QFuture<Result<void>> saveDraft(Draft draft);
    /** It was taken back, or begun for nothing. What is saved names its drafts in the proposal instead. */
    [[nodiscard]] QFuture<Result<void>> dropDraft(const QString& key);
    /** All there are, also those whose writing is still under way; none for a book that is only read, where they are
     *  somebody else's. */
    [[nodiscard]] Result<QList<Draft>> drafts();

    /** Records of every kind by words of their texts, at once; who types asks a Searcher instead. */
    [[nodiscard]] Result<SearchAnswer> search(const SearchRequest& request)
    {
        return searchEverything(m_reader, request);
    }
    /** What many changes left for the pauses is put into the search's index now; `progress` gets records done. */
    [[nodiscard]] Result<void> finishSearch(const Progress& progress = {});
    /** Nothing in the search's index tells of removed text afterwards: a part of every erasure, which then has the file
     *  rewritten (Database::vacuum()). */
    [[nodiscard]] Result<void> tidySearch();

    /** A verified copy at a path that must not exist, and beside it what the book holds beside itself (heldfiles.h);
     *  `progress` gets per cent. */
    [[nodiscard]] Result<void> backup(const QString& path, const Progress& progress = {});
    /** A verified copy in a folder, under a name of its own, on a thread of its own: reading and writing go on. Older
     *  ones of this kind are thinned then (backupthinning.h). Gives the path. `progress` is called on that thread; one
     *  at a time (Busy). */
    [[nodiscard]] QFuture<Result<QString>> backupInto(const QString& folder, const Progress& progress = {});
    /** Whether there is something that no verified backup holds; never of what is encrypted, of which no plain copy is
     *  made without being asked for. */
    [[nodiscard]] Result<bool> needsBackup();
    /** Waits for the check that runs beside the first paint. After a failure of the medium it opens the file anew. */
    [[nodiscard]] Result<void> checked();
    /** The same without waiting, where there is a writing thread to do it. */
    [[nodiscard]] QFuture<Result<void>> checkedLater();

Q_SIGNALS:
    /** After every act that was written, on this thread. */
    void changed(const core::ChangeSet& changes, const core::Act& act);
    /** Nothing can be written any more, before anybody has tried: the file was moved, its place is out of reach, or
     *  somebody else has taken over. Said once; then, where it is so, that it can be written again. */
    void fileLost(const core::Error& error);
    void fileFound();
    /** A write that nobody waits for is under way, or none is any more. */
    void writing(bool isUnderWay);

private:
    Book(std::unique_ptr<Backing> backing, Database reader, const BookOptions& options);

    /** An undo that holds, and the act it took back. */
    struct Undone {
        Act undo;
        Act original;
    };

    [[nodiscard]] Act newAct(const ActInfo& info);
    /** `takenBack`: the act that this one takes back. */
    void noteDone(const ChangeSet& changes, const Act& act, const Act* takenBack = nullptr);
    /** One more write that nobody waits for, or one less. */
    void countLater(int more);
    [[nodiscard]] Result<Act> applyUndo(const Act& undone, const Progress& progress);
    [[nodiscard]] Result<void> loadDrafts();
    void forgetDrafts(const QStringList& keys);
    [[nodiscard]] Result<QString> runBackup(
        const QString& folder, const QDateTime& at, const QUuid& id, const Progress& progress);
    /** Writes down that a backup was verified; waits for it. */
    [[nodiscard]] Result<void> noteBackup(const QUuid& id, const LoggedBackup& backup, qint64 upTo);

    std::unique_ptr<Backing> m_backing;
    std::unique_ptr<Writer> m_writer;
    Database m_reader;
    RecordStore m_store;
    QString m_who;
    const Clock* m_clock;
    IdSource* m_ids;
    std::unique_ptr<SearchUpkeep> m_searchUpkeep; ///< of a book that is written
    std::optional<Error> m_readOnlyReason;
    std::optional<QMap<QString, Draft>> m_drafts; ///< once they were asked for; the file follows
    QFuture<Result<QString>> m_backup; ///< the last one
    std::atomic_bool m_backingUp = false;
    std::atomic_bool m_closing = false;
    int m_laterWrites = 0; ///< that are under way
    QList<Act> m_undoStack; ///< acts of this person that hold, the newest last
    QList<Undone> m_redoStack; ///< what this session took back, the newest last
};

} // namespace core
