#include "core/wording/deskreportfile.h"

#include "core/support/text.h"
#include "core/wording/language.h"

#include <QFileInfo>
#include <QIODevice>

namespace core {

namespace {

QString endingOf(ReportFormat format)
{
    return format == ReportFormat::Pdf ? QStringLiteral("pdf") : QStringLiteral("csv");
}

} // namespace

std::optional<ReportFormat> reportFormatOf(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    for (const ReportFormat format : {ReportFormat::Pdf, ReportFormat::Csv}) {
        if (ending == endingOf(format))
            return format;
    }
    return std::nullopt;
}

QString reportFileName(const koffer::DeskPlan& plan, const QDateTime& at, ReportFormat format)
{
    const QString name = plan.issue ? plan.facts.number : plan.source.section(u'.', 0, 0);
    const QString day = at.toLocalTime().date().toString(Qt::ISODate);
    return text::fileName(QStringLiteral("Abgleich_%1_%2.%3").arg(name, day, endingOf(format)));
}

Result<void> writeReportFile(
    const Reader& reader, const MergeReport& report, const QString& path, ReportFormat format, ReplaceOptions options)
{
    const Labels& labels = labelsIn(QLocale::German);
    if (format == ReportFormat::Csv)
        return replaceFile(
            path, [&](QIODevice& device) { return writeMergeReport(report, labels, device); }, options);
    WB_ASSIGN(bytes, makeMergeReport(reader, report, labels));
    const auto write = [&](QIODevice& device) -> Result<void> {
        return device.write(bytes) == bytes.size() ? Result<void>() : tl::unexpected<Error>(writeError(device));
    };
    return replaceFile(path, write, options);
}

} // namespace core
