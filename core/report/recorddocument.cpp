#include "core/model/entities/person.h"
#include "core/model/entities/sessionrecord.h"
#include "core/model/entities/titles.h"
#include "core/model/overview/sessionmeasures.h"
#include "core/model/seriesparts.h"
#include "core/report/measureplan.h"
#include "core/report/releasedstate.h"
#include "core/report/sessionhead.h"
#include "core/report/sessionresults.h"

namespace core {

namespace {

/** "freigegeben am 20.06.2023 durch Amelie Quastner" */
QString stateLine(const Told& told, const PrintedRecord& printed)
{
    const SessionRecord& record = printed.record;
    QString line = told.pick(u"Fassung %1", u"Version %1").arg(record.version.value_or(1));
    line += QStringLiteral(", ") + (!printed.id.isNull() ? told.label(record.state) : told.label(RecordState::Draft));
    const bool isApproved = printed.isReleased();
    if (isApproved && record.approvedOn.isValid()) {
        const QString how = record.state == RecordState::Sent ? told.pick(u"; freigegeben am %1", u"; approved on %1")
                                                              : told.pick(u" am %1", u" on %1");
        line += how.arg(told.day(record.approvedOn));
    }
    if (isApproved && told.isInside() && !record.approvedBy.isEmpty())
        line += told.pick(u" durch %1", u" by %1").arg(record.approvedBy);
    if (!record.predecessor.isNull())
        line += told.pick(u"; ersetzt Fassung %1", u"; replaces version %1").arg(record.version.value_or(2) - 1);
    return line;
}

/** What people wrote around the session has no confidentiality of its own: it is the group's. */
void putTexts(const Told& told, const SessionRecord& record, QVariantMap& variables)
{
    const auto put = [&](const char* key, const LongText& text) {
        variables.insert(QString::fromLatin1(key), told.isInside() ? text.text : QString());
        if (!told.isInside() && !text.text.isEmpty())
            variables.insert(QStringLiteral("partial"), true);
    };
    put("summary", record.summary);
    put("openingReflection", record.openingReflection);
    put("closingRound", record.closingRound);
    put("nextHint", record.nextSessionHint);
    variables.insert(QStringLiteral("author"), told.isInside() ? record.author : QString());
}

/** The session after this one in its series. */
Result<QString> nextDate(const Told& told, RecordId id)
{
    WB_ASSIGN(own, told.reader.getAs<Session>(id));
    WB_ASSIGN(records, told.reader.childrenOf(own.series.id, Session::info()));
    bool isPast = false;
    for (const Record& record : records) {
        const auto session = as<Session>(record);
        if (isPast && session.state != SessionState::Cancelled) {
            const QString place = joined(session.venueName, session.venueCity, QStringLiteral(", "));
            return joined(
                renderFuzzyDate(session.date, DateStyle::Weekday, told.labels.language()), place, QStringLiteral(", "));
        }
        isPast = isPast || record.id() == id;
    }
    return QString();
}

} // namespace

Result<DocumentData> recordDocument(const Reader& reader, const DocumentSubject& subject, const Labels& labels)
{
    const Told told(reader, subject, labels);
    WB_ASSIGN(printed, printedRecord(reader, subject.record));
    WB_ASSIGN(data, sessionHead(told, printed.session));
    WB_ASSIGN(results, sessionResults(told, printed.session));
    data.variables.insert(results);
    WB_ASSIGN(measures, measuresOfSession(reader, printed.session));
    WB_ASSIGN(rows, measureRows(told, measures));
    if (rows.size() < measures.size())
        data.variables.insert(QStringLiteral("partial"), true);
    putTexts(told, printed.record, data.variables);
    WB_ASSIGN(next, nextDate(told, printed.session));
    WB_ASSIGN(distribution, told.personNames(printed.record.distribution.ids));
    const RecordState state = printed.record.state;
    const bool isDraft = state == RecordState::Draft || state == RecordState::InReview;
    const bool isCourse = printed.record.kind == RecordKind::Course;
    data.variables.insert(
        {{QStringLiteral("title"), told.label(printed.record.kind)}, {QStringLiteral("draft"), isDraft},
            {QStringLiteral("course"), isCourse}, {QStringLiteral("state"), stateLine(told, printed)},
            {QStringLiteral("measures"), rows}, {QStringLiteral("nextDate"), next},
            {QStringLiteral("distribution"), told.isInside() ? distribution : QString()}});
    data.version = QString::number(printed.record.version.value_or(1));
    return data;
}

} // namespace core
