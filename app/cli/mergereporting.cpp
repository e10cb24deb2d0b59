#include "app/cli/mergereporting.h"

#include "core/book/book.h"
#include "core/wording/language.h"

#include <QFile>

#include <utility>

namespace cli {

using namespace core;

Result<MergeReporting> MergeReporting::to(const std::string& path)
{
    MergeReporting reporting;
    reporting.m_path = QString::fromStdString(path);
    if (reporting.m_path.isEmpty())
        return reporting;
    const std::optional<ReportFormat> format = reportFormatOf(reporting.m_path);
    if (!format)
        return fail(ErrorKind::UsageWrong, reporting.m_path, QStringLiteral(".pdf, .csv"));
    reporting.m_format = *format;
    return reporting;
}

MergeReporting::MergeReporting(MergeReporting&& other) noexcept
    : m_path(std::move(other.m_path))
    , m_format(other.m_format)
    , m_written(std::exchange(other.m_written, false))
{
}

MergeReporting::~MergeReporting()
{
    if (m_written)
        QFile::remove(m_path);
}

Result<void> MergeReporting::write(
    Book& book, koffer::DeskPlan begun, const Findings& findings, std::optional<MergeSide> side)
{
    if (m_path.isEmpty())
        return {};
    WB_ASSIGN(plan, koffer::laidOut(book.connection(), std::move(begun), book.clock().today()));
    QList<Decision> decisions;
    for (const Conflict& conflict : std::as_const(plan.plan.conflicts)) {
        if (const auto decision = side ? towards(*side, conflict, plan.returned) : std::nullopt)
            decisions.append(*decision);
    }
    const MergeReport report = deskReport(
        plan, decisions, findings, book.clock().now(), labelsIn(QLocale::German), deskTitles(book.store(), plan));
    WB_TRY(writeReportFile(book.store(), report, m_path, m_format, {.mustNotExist = true}));
    m_written = true;
    return {};
}

} // namespace cli
