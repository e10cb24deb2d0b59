#include "core/report/mergereport.h"

#include "core/exchange/csvwriter.h"
#include "core/model/daywriting.h"
#include "core/model/entities/agency.h"
#include "core/report/document.h"
#include "core/report/template.h"
#include "core/support/clock.h"

#include <QLocale>

namespace core {

namespace {

constexpr qsizetype mostCharacters = 600; ///< of a cell; the whole text is in the book or the return

const char* const changesLabel = QT_TRANSLATE_NOOP("model", "Changes");
const char* const verdictLabel = QT_TRANSLATE_NOOP("model", "Becomes");
const char* const whatLabel = QT_TRANSLATE_NOOP("model", "What");
const char* const noteLabel = QT_TRANSLATE_NOOP("model", "Note");
const char* const issueLabel = QT_TRANSLATE_NOOP("model", "At issue");
const char* const officeLabel = QT_TRANSLATE_NOOP("model", "In the office");
const char* const returnLabel = QT_TRANSLATE_NOOP("model", "In the return");
const char* const decisionLabel = QT_TRANSLATE_NOOP("model", "Decision");
const char* const whoLabel = QT_TRANSLATE_NOOP("model", "By whom");

QString shortened(const QString& text)
{
    return text.size() <= mostCharacters ? text : text.left(mostCharacters - 1) + u'…';
}

QVariantMap row(const MergeReport::Line& line)
{
    return {{QStringLiteral("verdict"), line.verdict}, {QStringLiteral("what"), shortened(line.what)},
        {QStringLiteral("note"), line.note}, {QStringLiteral("issue"), shortened(line.atIssue)},
        {QStringLiteral("office"), shortened(line.office)}, {QStringLiteral("returned"), shortened(line.returned)},
        {QStringLiteral("decision"), shortened(line.decision)}, {QStringLiteral("who"), line.who},
        {QStringLiteral("count"), QString::number(line.changes)}};
}

QVariantMap variables(const MergeReport& report, const Labels& labels)
{
    const QLocale locale(labels.language());
    QVariantList facts;
    for (const auto& [label, text] : report.facts)
        facts.append(QVariantMap{{QStringLiteral("label"), label}, {QStringLiteral("text"), text}});
    QVariantList classes;
    for (const auto& [word, count] : report.classes)
        classes.append(QVariantMap{{QStringLiteral("word"), word}, {QStringLiteral("number"), locale.toString(count)}});
    QVariantList rows;
    for (const MergeReport::Line& line : report.lines)
        rows.append(row(line));
    return {{QStringLiteral("title"), report.title}, {QStringLiteral("facts"), facts},
        {QStringLiteral("classes"), classes}, {QStringLiteral("sum"), locale.toString(report.sum)},
        {QStringLiteral("rows"), rows}, {QStringLiteral("findings"), report.findings}};
}

Result<report::PageFrame> frameOf(const Reader& reader, const MergeReport& report, const Labels& labels)
{
    report::PageFrame frame;
    WB_ASSIGN(agencies, reader.all(Agency::info()));
    for (const Record& record : std::as_const(agencies)) {
        const auto agency = as<Agency>(record);
        if (!agency.isOwn)
            continue;
        frame.agencyName = agency.shortName.isEmpty() ? agency.name : agency.shortName;
        frame.agencyLine = agency.shortName.isEmpty() ? QString() : agency.name;
        frame.website = agency.website;
    }
    frame.documentKind = labels.of(QT_TRANSLATE_NOOP("model", "Merge report"));
    frame.date = writtenDay(dayInBerlin(report.at), labels.language());
    return frame;
}

} // namespace

Result<QByteArray> makeMergeReport(const Reader& reader, const MergeReport& report, const Labels& labels)
{
    if (report.lines.size() > MergeReport::mostLines)
        return fail(ErrorKind::ValueTooLong, QStringLiteral("rows"), QString::number(MergeReport::mostLines));
    WB_ASSIGN(frame, frameOf(reader, report, labels));
    WB_ASSIGN(text, report::templateText(QStringLiteral("abgleich"), labels.language()));
    WB_ASSIGN(xml, report::fillTemplate(text, variables(report, labels)));
    report::DocumentOptions options;
    options.created = report.at;
    options.program = QStringLiteral("Werkstattbuch " WB_VERSION);
    return report::renderDocument(xml, frame, options);
}

Result<void> writeMergeReport(const MergeReport& report, const Labels& labels, QIODevice& target)
{
    CsvWriter csv(target);
    for (const char* label : {changesLabel, verdictLabel, whatLabel, noteLabel, issueLabel, officeLabel, returnLabel,
             decisionLabel, whoLabel})
        csv.cell(labels.of(label));
    WB_TRY(csv.endRow());
    for (const MergeReport::Line& line : report.lines) {
        csv.cell(QString::number(line.changes), CellKind::Number);
        for (const QString& text :
            {line.verdict, line.what, line.note, line.atIssue, line.office, line.returned, line.decision, line.who})
            csv.cell(text);
        WB_TRY(csv.endRow());
    }
    for (const QString& finding : report.findings) {
        csv.cell({});
        csv.cell(labels.of(QT_TRANSLATE_NOOP("model", "Finding")));
        csv.cell(finding);
        WB_TRY(csv.endRow());
    }
    const auto total = [&](const QString& word, qsizetype count) {
        csv.cell(QString::number(count), CellKind::Number);
        csv.cell(word);
        return csv.endRow();
    };
    for (const auto& [word, count] : report.classes)
        WB_TRY(total(labels.of(QT_TRANSLATE_NOOP("model", "Sum: %1")).arg(word), count));
    WB_TRY(total(labels.of(QT_TRANSLATE_NOOP("model", "Sum of all classes")), report.sum));
    return csv.finish();
}

} // namespace core
