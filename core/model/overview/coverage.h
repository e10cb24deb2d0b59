#pragma once

#include "core/model/reader.h"

#include <QDate>

namespace core {

/** How many of those whom the own agency is responsible for have an agreement in force (domain.md 2.6). */
struct Coverage {
    qint64 all = 0; ///< Kreise and cities of the area that are in the book
    qint64 covered = 0;
    qint64 districts = 0; ///< of those covered; city regions among them
    qint64 cities = 0;
    qint64 coveredAtNewYear = 0; ///< on 1 January of the year
};

/** nullopt: the book has no agency of its own, or nobody it is responsible for. */
[[nodiscard]] Result<std::optional<Coverage>> coverageOn(const Reader& reader, QDate day);

} // namespace core
