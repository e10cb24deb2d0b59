#pragma once

#include "core/model/labels.h"
#include "core/model/overview/yearplan.h"
#include "core/report/picture.h"

namespace core::report {

/** The board of a year on paper: months as columns, a line for each series, committee or case, with what lies behind
 *  them: school and public holidays. What it means is told by shapes, never by colour alone, so that a copy in black
 *  and white says the same. */
struct YearPicture {
    Drawing drawing;
    int millimetres; ///< its height; its width is that of a landscape page's text
};

/** The pictures of a plan, each no higher than a page; none where nothing is planned. Each has its own legend.
 *  @param groupOf what a row stands under */
[[nodiscard]] QList<YearPicture> yearPictures(
    const YearPlan& plan, const Labels& labels, const std::function<QString(const PlanRow&)>& groupOf);

} // namespace core::report
