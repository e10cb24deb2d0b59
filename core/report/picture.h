#pragma once

#include "core/support/result.h"

#include <QByteArray>
#include <QHash>
#include <QImage>

namespace core::report {

/** A picture among the text of a document. Its bytes are read anew when it is drawn, so that a hundred photos do not
 *  lie unpacked in memory. */
struct Picture {
    QByteArray bytes;
    QSize size; ///< upright, in pixels
};

/** The pictures that a document names, by their names. */
using Pictures = QHash<QString, QByteArray>;

/** @param bytes PNG or JPEG, at most 2 MB and 3,000 px a side
 *  @return ValueInvalid (subject: "picture") for what is no picture, or is broken */
[[nodiscard]] Result<Picture> pictureFrom(const QByteArray& bytes);

/** The picture as it is printed: not finer than paper shows. */
[[nodiscard]] QImage imageOf(const Picture& picture);

} // namespace core::report
