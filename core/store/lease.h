#pragma once

#include "core/store/leasefile.h"
#include "core/support/clock.h"

#include <functional>

namespace core {

/** What a lease needs to know and to do outside its files. */
struct LeaseSurroundings {
    QString person; ///< shown to others who would like to write
    const Clock& clock;
    ProcessIdentity process = ProcessIdentity::current();
    /** Waits; false gives up (Cancelled). Empty: sleeps. */
    std::function<bool(int milliseconds)> sleep = {};
    /** Milliseconds that never jump. Empty: the system's steady clock. */
    std::function<qint64()> steadyTime = {};
};

/** The right to write in one book, held from acquiring until release() or the end of this object. Beside the book, and
 * not in it, because byte locks do not work on every share. It keeps people apart; that a holder who was away too long
 * writes nothing more is the work of the epoch (epoch.h), which is raised right after the lease was acquired. */
class Lease {
public:
    static constexpr int heartbeatMs = 10'000;
    static constexpr int observationMs = 60'000;

    /** Takes the lease if it is free, or if its holder was a process of this computer that is gone. FileHeld (subject:
     *  person, detail: host and since when; both empty when the lease file cannot be read), FileReadOnly, DiskFull. */
    [[nodiscard]] static Result<Lease> acquire(const QString& book, const LeaseSurroundings& surroundings);

    /** For a holder that cannot be seen from here: watches its counter for 60 s; if it stood still, asks, and takes
     * over after a yes. FileHeld when the counter moved, before or after the answer; Cancelled after a no. Blocks. */
    [[nodiscard]] static Result<Lease> takeOverAfterObservation(const QString& book,
        const LeaseSurroundings& surroundings, const std::function<bool(const LeaseHolder&)>& confirm);

    Lease(Lease&& other) noexcept;
    Lease& operator=(Lease&&) = delete;
    ~Lease();

    /** Unique to this opening of the book. */
    [[nodiscard]] const QString& instance() const { return m_holder.instance; }
    /** To be called every heartbeatMs. LeaseLost when another one has taken over. */
    [[nodiscard]] Result<void> heartbeat();
    /** Removes the lease if it is still ours. */
    [[nodiscard]] Result<void> release();

private:
    Lease(LeaseFile files, LeaseHolder holder, FileDescriptor file);

    LeaseFile m_files;
    LeaseHolder m_holder;
    FileDescriptor m_file;
};

/** Who writes in a book now; none when nobody does, or when the lease file cannot be read. For those who only read. */
[[nodiscard]] Result<std::optional<LeaseHolder>> readHolder(const QString& book);

} // namespace core
