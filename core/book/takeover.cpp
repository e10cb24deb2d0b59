#include "core/book/takeover.h"

#include <QFileInfo>

namespace core {

Result<void> freeAfterObservation(
    const QString& book, const LeaseSurroundings& surroundings, const std::function<bool(const LeaseHolder&)>& confirm)
{
    if (!QFileInfo::exists(book))
        return fail(ErrorKind::FileMissing, book);
    Result<Lease> lease = Lease::takeOverAfterObservation(book, surroundings, confirm);
    if (!lease)
        return tl::unexpected<Error>(lease.error());
    return lease->release();
}

} // namespace core
