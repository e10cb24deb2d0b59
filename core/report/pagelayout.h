#pragma once

#include "core/report/galley.h"

namespace core::report {

/** A slice on a page and how far below the top of the page's text it begins. */
struct PlacedSlice {
    const Slice* slice;
    qreal top;
};
using Page = std::vector<PlacedSlice>;

/** Cuts slices into pages. A slice marked keepWithNext, and those of one group, stay on one page with what follows as
 *  long as one page can hold them; the header of a table is repeated. At least one page.
 *  @param first room for text on the first page, in units
 *  @param other room on every other page */
[[nodiscard]] std::vector<Page> cutIntoPages(const std::vector<Slice>& slices, qreal first, qreal other);

} // namespace core::report
