#include "app/cli/findingprinter.h"

#include "core/wording/findingtext.h"

#include <QJsonObject>

namespace cli {

using namespace core;

namespace {

QString severityWord(Severity severity)
{
    return severity == Severity::Error  ? QStringLiteral("error")
        : severity == Severity::Warning ? QStringLiteral("warning")
                                        : QStringLiteral("hint");
}

} // namespace

QJsonArray findingsJson(const Findings& findings)
{
    QJsonArray array;
    for (const Finding& finding : findings) {
        array.append(QJsonObject{{QStringLiteral("rule"), finding.rule},
            {QStringLiteral("severity"), severityWord(finding.severity)}, {QStringLiteral("entity"), finding.entity},
            {QStringLiteral("record"), finding.record.toText()}, {QStringLiteral("field"), finding.field},
            {QStringLiteral("text"), sentence(finding)},
            {QStringLiteral("stands_because"), finding.excuse.isEmpty() ? QJsonValue() : QJsonValue(finding.excuse)}});
    }
    return array;
}

void sayFindings(Session& session, const Findings& findings)
{
    for (const Finding& finding : findings)
        session.say(lineOf(finding));
}

} // namespace cli
