#pragma once

#include "core/book/backing.h"
#include "core/book/heldlease.h"
#include "core/store/epoch.h"

namespace core {

/** A book in a file: the lease beside it, the epoch inside it. */
class FileBacking final : public Backing {
public:
    FileBacking(QString path, QString person, const Clock& clock);
    ~FileBacking() override;

    /** An empty book at the path: FileExists if there is something. */
    [[nodiscard]] static Result<void> createFile(const QString& path, const Clock& clock, IdSource& ids);

    [[nodiscard]] QString path() const override { return m_lease.path(); }
    [[nodiscard]] Result<Database> openWriter() override;
    [[nodiscard]] Result<void> claim(Database& writer) override;
    [[nodiscard]] Result<Database> reopenWriter() override;
    [[nodiscard]] Result<Database> openReader() override;
    [[nodiscard]] Result<void> checkMine(Database& writer) override;
    [[nodiscard]] Result<void> beforeCommit(Database& writer, const ChangeSet& changes, const Act& act) override;
    void notCommitted() override { }
    [[nodiscard]] Result<void> checkUnmoved(const Database& writer) override;
    [[nodiscard]] Result<void> heartbeat() override { return m_lease.heartbeat(); }
    void release() override { m_lease.release(); }
    [[nodiscard]] std::optional<LeaseHolder> otherHolder() const override { return m_lease.otherHolder(); }

private:
    HeldLease m_lease;
    const Clock& m_clock;
    Epoch m_epoch;
};

} // namespace core
