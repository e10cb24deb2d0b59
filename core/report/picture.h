#pragma once

#include "core/support/result.h"

#include <QByteArray>
#include <QHash>
#include <QImage>

#include <functional>
#include <memory>

class QPainter;

namespace core::report {

/** What the program draws itself, in lines and letters instead of pixels. */
struct Drawing {
    QSizeF size; ///< in the units of style.h
    std::function<void(QPainter&)> paint; ///< from its upper left corner; on any thread
};

/** A picture among the text of a document. Its bytes are read anew when it is drawn, so that a hundred photos do not
 *  lie unpacked in memory. */
struct Picture {
    QByteArray bytes; ///< none of a drawing
    QSizeF size; ///< upright; of photos in pixels
    std::shared_ptr<const Drawing> drawing = {};
};

/** What a document is given for a picture that it names: the bytes of a photo, or a drawing. */
struct PictureSource {
    PictureSource() = default;
    PictureSource(QByteArray photo) // NOLINT(google-explicit-constructor): most pictures are photos
        : bytes(std::move(photo))
    {
    }
    PictureSource(Drawing made) // NOLINT(google-explicit-constructor)
        : drawing(std::make_shared<const Drawing>(std::move(made)))
    {
    }
    QByteArray bytes;
    std::shared_ptr<const Drawing> drawing;
};

/** The pictures that a document names, by their names. */
using Pictures = QHash<QString, PictureSource>;

/** @param bytes PNG or JPEG, at most 2 MB and 3,000 px a side
 *  @return ValueInvalid (subject: "picture") for what is no picture, or is broken */
[[nodiscard]] Result<Picture> pictureFrom(const QByteArray& bytes);

/** The picture as it is printed: not finer than paper shows. */
[[nodiscard]] QImage imageOf(const Picture& picture);

} // namespace core::report
