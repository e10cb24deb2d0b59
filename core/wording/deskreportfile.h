#pragma once

#include "core/support/durablefile.h"
#include "core/wording/desktext.h"

namespace core {

/** What a merge report can be written as, by the ending of its file's name. */
enum class ReportFormat { Pdf, Csv };
[[nodiscard]] std::optional<ReportFormat> reportFormatOf(const QString& path);

/** What a report's file is called. */
[[nodiscard]] QString reportFileName(const koffer::DeskPlan& plan, const QDateTime& at, ReportFormat format);
/** In German as every document. Pdf needs a QGuiApplication. The errors of makeMergeReport() and replaceFile(). */
[[nodiscard]] Result<void> writeReportFile(const Reader& reader, const MergeReport& report, const QString& path,
    ReportFormat format, ReplaceOptions options = {});

} // namespace core
