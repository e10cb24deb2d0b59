#pragma once

#include "core/model/audience.h"
#include "core/model/reader.h"
#include "core/support/progress.h"

namespace core {

/** The program that takes the cards in may be an old one. */
enum class CardVersion { Three, Four };

/** Business cards (vCard, RFC 6350 and 2426) of persons: name, where they work as what, and how they are reached.
 *
 *  Nobody whose data may not be used, or who was made anonymous, is among them. Outside the agency only those who have
 *  agreed to a list of contacts. Of a person's fields only those that are no secret of the agency are said. */
struct CardFile {
    QByteArray bytes;
    qint64 written = 0;
    qint64 leftOut = 0; ///< persons that may not be told
};
[[nodiscard]] Result<CardFile> exportCards(const Reader& reader, const QList<RecordId>& persons, Audience audience,
    CardVersion version = CardVersion::Four, const Progress& progress = {});

/** A line of a card or calendar as files have it: at most 75 bytes, further ones after a blank, never inside a
 *  character; ended by CR LF. */
[[nodiscard]] QByteArray foldedLine(const QString& line);

} // namespace core
