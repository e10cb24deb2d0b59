#pragma once

#include "core/store/lease.h"

#include <optional>

namespace core {

/** The right to write that a backing has while it is open for writing: taken, shown to be alive, given back. */
class HeldLease {
public:
    /** @param path of what is written; the clock must outlive this */
    HeldLease(QString path, QString person, const Clock& clock)
        : m_path(std::move(path))
        , m_person(std::move(person))
        , m_clock(clock)
    {
    }

    [[nodiscard]] const QString& path() const { return m_path; }
    /** FileMissing, and the errors of Lease::acquire(). */
    [[nodiscard]] Result<void> take();
    /** Unique to this opening. @pre taken */
    [[nodiscard]] const QString& instance() const { return m_lease->instance(); }
    /** Nothing where it is not held. */
    [[nodiscard]] Result<void> heartbeat();
    void release();
    /** Who writes, if it is somebody else. */
    [[nodiscard]] std::optional<LeaseHolder> otherHolder() const;

private:
    QString m_path;
    QString m_person;
    const Clock& m_clock;
    std::optional<Lease> m_lease;
};

} // namespace core
