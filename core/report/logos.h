#pragma once

#include "core/support/result.h"

#include <QByteArray>
#include <QHash>
#include <QImage>

namespace core::report {

/** Pictures for the frame of a page. The same bytes give the same picture, so that a thousand letters hold it once. */
class Logos {
public:
    /** @param bytes PNG or JPEG, at most 2 MB and 3,000 px a side
     *  @return ValueInvalid (subject: "logo") for anything else */
    [[nodiscard]] Result<QImage> decoded(const QByteArray& bytes);

private:
    QHash<QByteArray, QImage> m_known;
};

} // namespace core::report
