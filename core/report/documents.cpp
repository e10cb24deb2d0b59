#include "core/report/documents.h"

#include "core/change/overlay.h"
#include "core/model/daywriting.h"
#include "core/model/entities/agency.h"
#include "core/model/entities/attachment.h"
#include "core/report/announcing.h"
#include "core/report/document.h"
#include "core/report/documentdata.h"
#include "core/report/documenttext.h"
#include "core/report/documentxml.h"
#include "core/report/markedreader.h"
#include "core/report/releasedstate.h"
#include "core/report/template.h"
#include "core/store/recordstore.h"
#include "core/support/clock.h"
#include "core/support/text.h"

namespace core {

namespace {

/** A document that says the same to everybody. */
template <auto gather>
Result<DocumentData> forAll(const Reader& reader, const DocumentSubject& subject, const Labels& labels)
{
    return gather(reader, subject.record, labels);
}

constexpr DocumentKind kinds[] = {
    {"d-06", "ausschreibung", QT_TRANSLATE_NOOP("model", "Announcement"), "series", forAll<announcementDocument>},
    {"d-07", "terminuebersicht", QT_TRANSLATE_NOOP("model", "Overview of dates"), "agency", forAll<datesDocument>},
    {"d-08", "einladung", QT_TRANSLATE_NOOP("model", "Invitation and confirmation"), "team", invitationDocument},
    {"d-08", "einladung", QT_TRANSLATE_NOOP("model", "Invitation and confirmation"), "person_registration",
        invitationDocument},
    {"d-08a", "save-the-date", QT_TRANSLATE_NOOP("model", "Save the date"), "series", saveTheDateDocument},
    {"d-08b", "warteliste", QT_TRANSLATE_NOOP("model", "Waiting list or refusal"), "team", waitingDocument},
    {"d-08b", "warteliste", QT_TRANSLATE_NOOP("model", "Waiting list or refusal"), "person_registration",
        waitingDocument},
    {"d-10", "teilnahmeliste", QT_TRANSLATE_NOOP("model", "List of participants"), "session",
        forAll<participantsDocument>},
    {"d-09", "ablaufplan", QT_TRANSLATE_NOOP("model", "Agenda for the moderator"), "session", agendaDocument},
    {"d-09a", "tagesordnung", QT_TRANSLATE_NOOP("model", "Agenda for participants"), "session", openAgendaDocument},
    {"d-11", "protokoll", QT_TRANSLATE_NOOP("model", "Session record"), "session", recordDocument, true, true},
    {"d-11", "protokoll", QT_TRANSLATE_NOOP("model", "Session record"), "session_record", recordDocument, true, true},
    // Never as released: it shows who may be shown today (V-42), and whoever has taken that back since no more.
    {"d-12", "fotoprotokoll", QT_TRANSLATE_NOOP("model", "Photo record"), "session", photoDocument, true},
    {"d-12", "fotoprotokoll", QT_TRANSLATE_NOOP("model", "Photo record"), "session_record", photoDocument, true},
    {"d-13", "massnahmenplan", QT_TRANSLATE_NOOP("model", "Plan of measures"), "session", measuresDocument, true},
    {"d-13", "massnahmenplan", QT_TRANSLATE_NOOP("model", "Plan of measures"), "series", measuresDocument, true},
    {"d-13", "massnahmenplan", QT_TRANSLATE_NOOP("model", "Plan of measures"), "municipality", measuresDocument, true},
    {"d-13", "massnahmenplan", QT_TRANSLATE_NOOP("model", "Plan of measures"), "consultation_case", measuresDocument,
        true},
    {"d-14", "beratungsblatt", QT_TRANSLATE_NOOP("model", "Sheet of peer consultation"), "peer_consultation",
        peerDocument, true},
    {"d-14", "beratungsblatt", QT_TRANSLATE_NOOP("model", "Sheet of peer consultation"), "peer_template",
        forAll<blankPeerDocument>},
    {"d-14", "beratungsblatt", QT_TRANSLATE_NOOP("model", "Sheet of peer consultation"), "session", peerDocument, true},
    {"d-23", "jahresplan", QT_TRANSLATE_NOOP("model", "Plan of the year"), "agency", yearPlanDocument},
};

/** The template of a document: "d06_ausschreibung". */
QString templateName(const DocumentKind& kind)
{
    const QString word = QString::fromLatin1(kind.word).replace(u'-', u'_');
    return QString::fromLatin1(kind.number).remove(u'-') + u'_' + word;
}

QString dayText(const QDateTime& at, const Labels& labels)
{
    return writtenDay(dayInBerlin(at), labels.language());
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

/** What belongs to no agency goes out on the paper of our own. */
Result<DocumentData> gathered(const Reader& reader, const DocumentRequest& request, QDate today, const Labels& labels)
{
    WB_ASSIGN(data, request.kind->gather(reader, {request.record, request.audience, today, request.year}, labels));
    if (data.agency.isNull()) {
        WB_ASSIGN(agencies, reader.all(Agency::info()));
        for (const Record& agency : agencies) {
            if (as<Agency>(agency).isOwn)
                data.agency = agency.id();
        }
    }
    return data;
}

/** Of a released record the session as it was then; nothing of any other document. */
Result<ReleasedState> pastOf(Database& book, const DocumentRequest& request)
{
    std::optional<ReleasedState> past;
    if (request.kind->isVersioned) {
        WB_ASSIGN(released, releasedState(book, request.record));
        past = released;
    }
    ReleasedState state = past.value_or(ReleasedState());
    if (!state.on.isValid())
        state.on = dayInBerlin(request.at);
    return state;
}

/** What waits for a decision in a document: of what is told as it was then, what waited then. */
Result<QList<Dispute>> disputesIn(const Reader& now, const ReleasedState& past)
{
    WB_ASSIGN(disputes, now.disputes());
    disputes.removeIf([&](const Dispute& dispute) {
        return past.looked.contains(dispute.record) && !goesOnAfterRelease(dispute.entity, dispute.field);
    });
    return disputes + past.open;
}

/** A document before it is set: what it says, and what it says it of. What waits for a decision is marked in it. */
struct Filled {
    DocumentData data;
    QByteArray xml;
};

Result<Filled> filled(Database& book, const DocumentRequest& request, const Labels& labels)
{
    const RecordStore now(book);
    WB_ASSIGN(past, pastOf(book, request));
    WB_ASSIGN(disputes, disputesIn(now, past));
    const Overlay then(now, past.back);
    const Reader& told = past.back.isEmpty() ? static_cast<const Reader&>(now) : then;
    const report::MarkedReader marked(told, disputes, request.audience);
    WB_ASSIGN(data, gathered(marked, request, past.on, labels));
    WB_ASSIGN(text, report::templateText(templateName(*request.kind), labels.language()));
    WB_ASSIGN(xml, report::fillTemplate(text, data.variables));
    return Filled{data, marked.noted(xml, labels)};
}

/** Above the address field of a letter: who it comes back to. */
QString senderOf(const Agency& agency)
{
    QStringList parts{agency.shortName.isEmpty() ? agency.name : agency.shortName};
    parts += agency.address.text.split(u'\n', Qt::SkipEmptyParts);
    return parts.join(QStringLiteral(" · "));
}

report::PageFrame frameOf(const Agency& agency, const DocumentRequest& request, const Labels& labels)
{
    report::PageFrame frame;
    frame.agencyName = agency.shortName.isEmpty() ? agency.name : agency.shortName;
    frame.agencyLine = agency.shortName.isEmpty() ? QString() : agency.name;
    frame.carrier = agency.carrier;
    frame.website = agency.website;
    frame.senderLine = senderOf(agency);
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

Result<QList<const DocumentKind*>> documentsNamed(const QString& name)
{
    QList<const DocumentKind*> found;
    QStringList known;
    for (const DocumentKind& kind : kinds) {
        if (name.compare(QLatin1StringView(kind.number), Qt::CaseInsensitive) == 0
            || name.compare(QLatin1StringView(kind.word), Qt::CaseInsensitive) == 0)
            found.append(&kind);
        const QString words = QString::fromLatin1(kind.number) + u' ' + QString::fromLatin1(kind.word);
        if (!known.contains(words))
            known.append(words);
    }
    if (found.isEmpty())
        return fail(ErrorKind::UsageWrong, name, known.join(QStringLiteral(", ")));
    return found;
}

Result<const DocumentKind*> documentNamed(const QString& name)
{
    WB_ASSIGN(found, documentsNamed(name));
    return found.first();
}

Result<QByteArray> makeDocument(Database& book, const DocumentRequest& request, const Labels& labels)
{
    WB_ASSIGN(made, filled(book, request, labels));
    const RecordStore reader(book);
    const DocumentData& data = made.data;
    WB_ASSIGN(agency, reader.getAs<Agency>(data.agency));
    report::DocumentOptions options;
    options.created = request.at;
    options.program = QStringLiteral("Werkstattbuch " WB_VERSION);
    report::PageFrame frame = frameOf(agency, request, labels);
    frame.version = data.version;
    WB_TRY(addLogos(reader, data.agency, agency.funder.id, frame));
    return report::renderDocument(made.xml, frame, options, data.pictures);
}

Result<QString> documentText(Database& book, const DocumentRequest& request, const Labels& labels)
{
    WB_ASSIGN(made, filled(book, request, labels));
    WB_ASSIGN(tree, report::readDocument(made.xml));
    return report::plainTextOf(tree);
}

Result<QString> documentFileName(Database& book, const DocumentRequest& request, const Labels& labels)
{
    WB_ASSIGN(made, filled(book, request, labels));
    const QString day = dayInBerlin(request.at).toString(Qt::ISODate);
    return text::fileName(
        QStringList{labels.of(request.kind->label), made.data.fileWord, day}.join(u'_') + QStringLiteral(".pdf"));
}

} // namespace core
