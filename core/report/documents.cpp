#include "core/report/documents.h"

#include "core/model/entities/agency.h"
#include "core/model/entities/attachment.h"
#include "core/report/document.h"
#include "core/report/documentdata.h"
#include "core/report/template.h"
#include "core/support/text.h"

namespace core {

namespace {

constexpr DocumentKind kinds[] = {
    {"d-06", "ausschreibung", QT_TRANSLATE_NOOP("model", "Announcement"), "series", announcementDocument},
    {"d-07", "terminuebersicht", QT_TRANSLATE_NOOP("model", "Overview of dates"), "agency", datesDocument},
    {"d-10", "teilnahmeliste", QT_TRANSLATE_NOOP("model", "List of participants"), "session", participantsDocument},
};

/** The template of a document: "d06_ausschreibung". */
QString templateName(const DocumentKind& kind)
{
    return QString::fromLatin1(kind.number).remove(u'-') + u'_' + QString::fromLatin1(kind.word);
}

QString dayText(const QDateTime& at, const Labels& labels)
{
    const bool german = labels.language() == QLocale::German;
    return at.toLocalTime().date().toString(german ? QStringLiteral("dd.MM.yyyy") : QStringLiteral("yyyy-MM-dd"));
}

/** The pictures attached to a record as its logos, in their order. */
Result<QList<QByteArray>> logosOf(const Reader& reader, RecordId record)
{
    QList<QByteArray> logos;
    if (record.isNull())
        return logos;
    WB_ASSIGN(attached, reader.childrenOf(record, Attachment::info()));
    for (const Record& each : std::as_const(attached)) {
        const auto attachment = as<Attachment>(each);
        if (attachment.kind != AttachmentKind::Logo)
            continue;
        WB_ASSIGN(bytes, reader.file(attachment.hash));
        if (bytes)
            logos.append(*bytes);
    }
    return logos;
}

/** The first logo of the agency stands at the head; its others, of its carrier say, and its funder's at the foot. */
Result<void> addLogos(const Reader& reader, RecordId agency, RecordId funder, report::PageFrame& frame)
{
    WB_ASSIGN(own, logosOf(reader, agency));
    if (!own.isEmpty())
        frame.logo = own.takeFirst();
    WB_ASSIGN(others, logosOf(reader, funder));
    frame.funderLogos = (own + others).mid(0, report::MostFunderLogos);
    return {};
}

report::PageFrame frameOf(const Agency& agency, const DocumentRequest& request, const Labels& labels)
{
    report::PageFrame frame;
    frame.agencyName = agency.shortName.isEmpty() ? agency.name : agency.shortName;
    frame.agencyLine = agency.shortName.isEmpty() ? QString() : agency.name;
    frame.carrier = agency.carrier;
    frame.website = agency.website;
    frame.fundingNotice = agency.fundingNotice.text.split(u'\n', Qt::SkipEmptyParts);
    frame.documentKind = labels.of(request.kind->label);
    frame.date = dayText(request.at, labels);
    return frame;
}

} // namespace

std::span<const DocumentKind> documentKinds()
{
    return kinds;
}

Result<const DocumentKind*> documentNamed(const QString& name)
{
    QStringList known;
    for (const DocumentKind& kind : kinds) {
        if (name.compare(QLatin1StringView(kind.number), Qt::CaseInsensitive) == 0
            || name.compare(QLatin1StringView(kind.word), Qt::CaseInsensitive) == 0)
            return &kind;
        known.append(QString::fromLatin1(kind.number) + u' ' + QString::fromLatin1(kind.word));
    }
    return fail(ErrorKind::UsageWrong, name, known.join(QStringLiteral(", ")));
}

Result<QByteArray> makeDocument(const Reader& reader, const DocumentRequest& request, const Labels& labels)
{
    WB_ASSIGN(data, request.kind->gather(reader, request.record, labels));
    WB_ASSIGN(agency, reader.getAs<Agency>(data.agency));
    WB_ASSIGN(text, report::templateText(templateName(*request.kind), labels.language()));
    WB_ASSIGN(xml, report::fillTemplate(text, data.variables));
    report::DocumentOptions options;
    options.created = request.at;
    options.program = QStringLiteral("Werkstattbuch " WB_VERSION);
    report::PageFrame frame = frameOf(agency, request, labels);
    WB_TRY(addLogos(reader, data.agency, agency.funder.id, frame));
    return report::renderDocument(xml, frame, options);
}

Result<QString> documentFileName(const Reader& reader, const DocumentRequest& request, const Labels& labels)
{
    WB_ASSIGN(data, request.kind->gather(reader, request.record, labels));
    const QString day = request.at.toLocalTime().date().toString(Qt::ISODate);
    return text::fileName(
        QStringList{labels.of(request.kind->label), data.fileWord, day}.join(u'_') + QStringLiteral(".pdf"));
}

} // namespace core
