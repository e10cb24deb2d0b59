#include "tests/support/pdfcheck.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryFile>

using namespace core::report;

namespace pdfcheck {

QString s(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

QByteArray output(const QString& program, const QStringList& arguments, const QByteArray& input)
{
    QTemporaryFile file;
    if (!file.open() || file.write(input) != input.size() || !file.flush())
        return "cannot write";
    QProcess process;
    QStringList all = arguments;
    all.replaceInStrings(s("FILE"), file.fileName());
    process.start(program, all);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return "failed: " + program.toUtf8() + process.readAllStandardError();
    return process.readAllStandardOutput();
}

QString textOf(const QByteArray& pdf, int page, const char* order)
{
    QStringList arguments{s(order), s("-enc"), s("UTF-8"), s("FILE"), s("-")};
    if (page > 0)
        arguments = QStringList{s("-f"), QString::number(page), s("-l"), QString::number(page)} + arguments;
    return QString::fromUtf8(output(s("pdftotext"), arguments, pdf));
}

QString aboutOf(const QByteArray& pdf)
{
    return QString::fromUtf8(output(s("pdfinfo"), {s("FILE")}, pdf));
}

int pageCount(const QByteArray& pdf)
{
    static const QRegularExpression pages(s("Pages:\\s+(\\d+)"));
    return pages.match(aboutOf(pdf)).captured(1).toInt();
}

QString packed(QString text)
{
    static const QRegularExpression white(s("[\\s\\x{200B}\\f]+"));
    return text.remove(white);
}

PageFrame frame()
{
    PageFrame out;
    out.agencyName = s("Transferagentur");
    out.agencyLine = s("Kommunales Bildungsmanagement NRW");
    out.carrier = s("Institut für soziale Arbeit e. V.");
    out.fundingNotice = {s("Gefördert vom Bundesministerium für Bildung und Forschung")};
    out.documentKind = s("Ausschreibung");
    out.date = s("22.03.2023");
    return out;
}

DocumentOptions options()
{
    return {QDateTime(QDate(2023, 3, 22), QTime(9, 30), Qt::UTC), s("Werkstattbuch")};
}

QByteArray xml(const QString& inside, const QString& attributes)
{
    return s("<document title=\"Titel\" lang=\"de\" %1>%2</document>").arg(attributes, inside).toUtf8();
}

QByteArray pdf(const QByteArray& document, const PageFrame& around)
{
    const auto out = renderDocument(document, around, options());
    return out ? *out : QByteArray("error: ") + out.error().subject.toUtf8() + out.error().detail.toUtf8();
}

QJsonArray outlineOf(const QByteArray& pdf)
{
    const QByteArray json = output(s("qpdf"), {s("--json=2"), s("--json-key=outlines"), s("FILE")}, pdf);
    return QJsonDocument::fromJson(json)[s("outlines")].toArray();
}

} // namespace pdfcheck
