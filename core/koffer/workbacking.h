#pragma once

#include "core/book/backing.h"
#include "core/book/heldlease.h"
#include "core/koffer/journal.h"
#include "core/koffer/kofferfile.h"
#include "core/koffer/workentry.h"

namespace core::koffer {

/** What the photos of a working copy may come to, so that a return can always be written: the rest of it is for
 *  everything else. */
inline constexpr qint64 mostPhotoBytes = largestFile - 8LL * 1024 * 1024;

/** A book that is the working copy of a Koffer: in memory while it is open, on the disk only encrypted (decisions.md
 * 25, 29). Every act is in the journal, and on the disk, before it is committed. */
class WorkBacking final : public Backing {
public:
    /** @param code as people type it */
    WorkBacking(QString path, const QString& code, QString person, const Clock& clock);
    /** @param keys of a code, or of the office (keysOfOffice()) */
    WorkBacking(QString path, Keys keys, QString person, const Clock& clock);
    ~WorkBacking() override;

    /** Opens a Koffer: makes its working copy, which must not be there yet, under a new work id. The errors of
     *  kofferFrom(), FileExists. */
    [[nodiscard]] static Result<void> createWork(const QString& path, const QString& kofferPath, const QString& code);
    [[nodiscard]] static Result<void> createWork(const QString& path, const QString& kofferPath, const Keys& keys);
    /** The same for who goes on working: deriving the key and checking all of the Koffer is not done twice. */
    [[nodiscard]] static Result<std::unique_ptr<WorkBacking>> createWork(
        const QString& path, const QString& kofferPath, const Keys& keys, const QString& person, const Clock& clock);

    [[nodiscard]] QString path() const override { return m_lease.path(); }
    [[nodiscard]] Result<Database> openWriter() override;
    [[nodiscard]] Result<void> claim(Database&) override { return {}; }
    [[nodiscard]] Result<Database> reopenWriter() override;
    [[nodiscard]] Result<Database> openReader() override;
    [[nodiscard]] Result<void> checkMine(Database& writer) override;
    [[nodiscard]] Result<void> beforeCommit(Database& writer, const ChangeSet& changes, const Act& act) override;
    [[nodiscard]] Result<void> beforeAside(Database& writer) override;
    void notCommitted() override;
    [[nodiscard]] Result<void> checkUnmoved(const Database&) override { return m_journal.checkMine(); }
    [[nodiscard]] Result<void> heartbeat() override { return m_lease.heartbeat(); }
    void release() override { m_lease.release(); }
    [[nodiscard]] std::optional<LeaseHolder> otherHolder() const override { return m_lease.otherHolder(); }
    [[nodiscard]] bool isEncrypted() const override { return true; }

    // Of a working copy that is open.
    [[nodiscard]] const Manifest& manifest() const { return m_koffer.manifest; }
    [[nodiscard]] const Label& label() const { return m_koffer.label; }
    [[nodiscard]] QUuid work() const { return m_work; }
    /** What the Koffer holds that this program does not know. */
    [[nodiscard]] const Unread& unread() const { return m_koffer.unread; }
    /** Bytes of an entry that a crash had cut off, which were dropped. */
    [[nodiscard]] qint64 dropped() const { return m_journal.dropped(); }
    /** Photos that came with the Koffer. */
    [[nodiscard]] QSet<QString> photos() const;
    /** How many returns were written. */
    [[nodiscard]] quint32 returns() const { return m_returns; }
    /** Notes that one more is written now. On the writing thread, in a transaction known to be ours. */
    [[nodiscard]] Result<void> countReturn();

private:
    /** A Koffer that was checked, and its bytes. */
    struct Checked {
        QByteArray container;
        Koffer koffer;
    };

    [[nodiscard]] static Result<Checked> create(const QString& path, const QString& kofferPath, const Keys& keys);
    [[nodiscard]] Result<void> load();
    [[nodiscard]] Result<void> build(Database& database, const QList<QByteArray>& entries);
    [[nodiscard]] Result<void> unpack(Database& database);
    [[nodiscard]] Result<void> replay(Database& database, const QByteArray& entry);
    [[nodiscard]] Result<void> append(Database& writer, WorkEntry entry);
    /** Whether the photos still fit into a return, of an act that attaches any. */
    [[nodiscard]] Result<void> checkRoom(Database& writer, const ChangeSet& changes) const;
    /** Counts an entry of the journal; of what is beside the acts only the last counts, and the rest is folded away. */
    void noteEntry(const QByteArray& entry, bool isAct);
    [[nodiscard]] bool isFoldDue() const;
    [[nodiscard]] Result<void> fold();
    [[nodiscard]] QString name() const;

    HeldLease m_lease;
    Keys m_keys; ///< until it is open
    std::optional<Checked> m_created; ///< what the working copy was just made of, until it is open
    const Clock& m_clock;
    Koffer m_koffer;
    QUuid m_work;
    quint32 m_returns = 0;
    Journal m_journal;
    QList<DraftRow> m_drafts; ///< as the journal has them
    QList<DraftRow> m_draftsBefore; ///< as it had them before the last entry
    bool m_appended = false; ///< within this transaction
    qsizetype m_asideEntries = 0; ///< of the journal that are no acts, since it was last folded
    qint64 m_asideBytes = 0; ///< theirs
    qint64 m_containerBytes = 0;
    QString m_memory; ///< name of the database
    std::optional<Database> m_keeper; ///< keeps it while others come and go; nobody reads from it
};

} // namespace core::koffer
