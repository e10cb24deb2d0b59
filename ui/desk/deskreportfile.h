#pragma once

#include "core/wording/desktext.h"

namespace ui {

/** What a report's file is called. */
[[nodiscard]] QString reportFileName(const core::koffer::DeskPlan& plan, const QDateTime& at, bool pdf);
/** As PDF or as CSV, in German as every document. */
[[nodiscard]] core::Result<void> writeReportFile(
    const core::Reader& reader, const core::MergeReport& report, const QString& path, bool pdf);

} // namespace ui
