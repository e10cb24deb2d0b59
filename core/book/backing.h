#pragma once

#include "core/change/act.h"
#include "core/change/changeset.h"
#include "core/store/database.h"
#include "core/store/lease.h"

namespace core {

/** What a book sits on: a file, or the working copy of a Koffer. It opens the connections and has the last word before
 *  a commit. One thread at a time calls it. */
class Backing {
public:
    virtual ~Backing() = default;

    /** Where it is, for people. */
    [[nodiscard]] virtual QString path() const = 0;
    /** Takes the right to write and opens the writing connection, schema checked and brought up to date. FileHeld or
     *  FileReadOnly where only reading is possible. */
    [[nodiscard]] virtual Result<Database> openWriter() = 0;
    /** The first write, once the whole file has passed its check: from now on whoever was the writer before is none. */
    [[nodiscard]] virtual Result<void> claim(Database& writer) = 0;
    /** The writing connection once more, after a failure, under the right already held. */
    [[nodiscard]] virtual Result<Database> reopenWriter() = 0;
    /** Opens a connection that only reads. */
    [[nodiscard]] virtual Result<Database> openReader() = 0;
    /** Inside the write transaction, before anything is written: LeaseLost or FileMoved if this is no longer ours. */
    [[nodiscard]] virtual Result<void> checkMine(Database& writer) = 0;
    /** The act that is written and about to be committed. An error rolls it back. */
    [[nodiscard]] virtual Result<void> beforeCommit(Database& writer, const ChangeSet& changes, const Act& act) = 0;
    /** The same for what is written beside history: drafts and notes. */
    [[nodiscard]] virtual Result<void> beforeAside(Database&) { return {}; }
    /** The commit that beforeCommit() or beforeAside() was told of has failed. */
    virtual void notCommitted() = 0;
    /** Outside of any transaction: FileMoved if what is written to no longer stands at its path. */
    [[nodiscard]] virtual Result<void> checkUnmoved(const Database& writer) = 0;
    /** Shows that the holder is alive; called every ten seconds on the writing thread. */
    [[nodiscard]] virtual Result<void> heartbeat() = 0;
    /** Gives the right to write back. */
    virtual void release() = 0;
    /** Whether what it sits on is encrypted: no plain copy of it may be written then. */
    [[nodiscard]] virtual bool isEncrypted() const { return false; }
    /** Who writes, if it is somebody else. */
    [[nodiscard]] virtual std::optional<LeaseHolder> otherHolder() const = 0;
};

} // namespace core
