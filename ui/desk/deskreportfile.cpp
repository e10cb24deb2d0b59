#include "ui/desk/deskreportfile.h"

#include "core/support/durablefile.h"
#include "core/support/text.h"
#include "core/wording/language.h"

namespace ui {

using namespace core;

QString reportFileName(const koffer::DeskPlan& plan, const QDateTime& at, bool pdf)
{
    const QString name = plan.issue ? plan.facts.number : plan.source.section(u'.', 0, 0);
    const QString day = at.toLocalTime().date().toString(Qt::ISODate);
    return text::fileName(
        QStringLiteral("Abgleich_%1_%2.%3").arg(name, day, pdf ? QStringLiteral("pdf") : QStringLiteral("csv")));
}

Result<void> writeReportFile(const Reader& reader, const MergeReport& report, const QString& path, bool pdf)
{
    const Labels& labels = labelsIn(QLocale::German);
    if (!pdf)
        return replaceFile(path, [&](QIODevice& device) { return writeMergeReport(report, labels, device); });
    WB_ASSIGN(bytes, makeMergeReport(reader, report, labels));
    return replaceFile(path, bytes);
}

} // namespace ui
