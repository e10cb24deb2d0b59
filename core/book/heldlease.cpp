#include "core/book/heldlease.h"

#include <QFileInfo>

namespace core {

Result<void> HeldLease::take()
{
    if (!QFileInfo::exists(m_path))
        return fail(ErrorKind::FileMissing, m_path);
    Result<Lease> lease = Lease::acquire(m_path, LeaseSurroundings{m_person, m_clock});
    if (!lease)
        return tl::unexpected<Error>(lease.error());
    m_lease.emplace(*std::move(lease));
    return {};
}

Result<void> HeldLease::heartbeat()
{
    return m_lease ? m_lease->heartbeat() : Result<void>();
}

void HeldLease::release()
{
    if (!m_lease)
        return;
    // A lease that is no longer ours needs no giving back, and one that cannot be removed is found dead by the next.
    static_cast<void>(m_lease->release());
    m_lease.reset();
}

std::optional<LeaseHolder> HeldLease::otherHolder() const
{
    if (m_lease)
        return std::nullopt;
    return readHolder(m_path).value_or(std::nullopt);
}

} // namespace core
