#include "core/model/entities/concern.h"
#include "core/model/entities/measure.h"
#include "core/model/entities/peerconsultation.h"
#include "core/model/entities/peercontribution.h"
#include "core/model/entities/peerphase.h"
#include "core/model/entities/peertemplate.h"
#include "core/model/entities/session.h"
#include "core/report/measureplan.h"
#include "core/report/sessionhead.h"

namespace core {

namespace {

QString minutesText(const std::optional<qint64>& minutes)
{
    return minutes ? QString::number(*minutes) : QString();
}

Result<QVariantList> phasesOf(const Told& told, RecordId owner)
{
    WB_ASSIGN(records, told.reader.childrenOf(owner, PeerPhase::info()));
    QVariantList rows;
    for (const Record& record : records) {
        const auto phase = as<PeerPhase>(record);
        const QString skipped = told.pick(u"übersprungen", u"skipped");
        rows.append(QVariantMap{{QStringLiteral("number"), QString::number(rows.size() + 1)},
            {QStringLiteral("name"), phase.name}, {QStringLiteral("minutes"), minutesText(phase.plannedMin)},
            {QStringLiteral("speaks"), phase.whoSpeaks},
            {QStringLiteral("time"), phase.skipped ? skipped : Told::clock(phase.actualStart, phase.actualEnd)},
            {QStringLiteral("hint"), phase.hint.text}, {QStringLiteral("notes"), phase.notes.text}});
    }
    return rows;
}

/** One sheet of D-14. */
class Sheet {
public:
    explicit Sheet(const Told& told)
        : m_told(told)
        , m_reader(told.reader)
    {
    }

    Result<QVariantMap> of(RecordId id)
    {
        WB_ASSIGN(own, m_reader.getAs<PeerConsultation>(id));
        put("question", own.keyQuestion.text);
        put("method", own.adviceMethod);
        put("adopted", own.adoptedIdeas.text);
        put("feedback", own.feedbackOfCaseGiver.text);
        put("followUp", own.followUpNote.text);
        WB_ASSIGN(templateName, m_reader.titleOf(own.peerTemplate.id));
        put("template", templateName);
        WB_TRY(putConcern(own));
        WB_TRY(putRoles(own));
        WB_ASSIGN(phases, phasesOf(m_told, id));
        put("phases", phases);
        WB_TRY(putContributions(id));
        WB_ASSIGN(measures, m_reader.childrenOf(id, Measure::info()));
        WB_ASSIGN(rows, measureRows(m_told, measures));
        put("steps", rows);
        return m_data;
    }

private:
    void put(const char* key, const QVariant& value) { m_data.insert(QString::fromLatin1(key), value); }

    /** What the agency keeps to itself of a concern is not the group's. */
    Result<void> putConcern(const PeerConsultation& own)
    {
        WB_ASSIGN(concern, m_reader.getAs<Concern>(own.concern.id));
        const bool isTold = m_told.sees(concern.confidentiality);
        put("concern", isTold ? concern.question.text : QString());
        put("background", isTold ? concern.background.text : QString());
        return {};
    }

    Result<void> putRoles(const PeerConsultation& own)
    {
        for (const auto& [key, persons] :
            {std::pair("caseGiver", QList<RecordId>{own.caseGiver.id}), {"moderator", {own.moderator.id}},
                {"secretary", {own.secretary.id}}, {"advisors", own.advisors.ids}, {"observers", own.observers.ids}}) {
            WB_ASSIGN(names, m_told.personNames(persons));
            put(key, names);
        }
        return {};
    }

    /** Without a name, unless somebody wanted one. */
    Result<void> putContributions(RecordId id)
    {
        WB_ASSIGN(records, m_reader.childrenOf(id, PeerContribution::info()));
        QHash<ContributionKind, QVariantList> lists;
        QStringList adopted;
        for (const Record& record : records) {
            const auto said = as<PeerContribution>(record);
            WB_ASSIGN(name, m_told.personName(said.person.id));
            lists[said.kind].append(QVariantMap{{QStringLiteral("text"), said.words.text}, {QStringLiteral("by"), name},
                {QStringLiteral("taken"), said.adopted}});
            if (said.adopted)
                adopted.append(said.words.text);
        }
        put("questions", lists.value(ContributionKind::Question));
        put("hypotheses", lists.value(ContributionKind::Hypothesis));
        put("ideas", lists.value(ContributionKind::Idea));
        put("resonances", lists.value(ContributionKind::Resonance));
        put("taken", adopted);
        return {};
    }

    const Told& m_told;
    const Reader& m_reader;
    QVariantMap m_data;
};

tl::unexpected<Error> forTheGroupAlone(RecordId id, const QString& title)
{
    Finding finding;
    finding.rule = QStringLiteral("V-41");
    finding.severity = Severity::Error;
    finding.record = id;
    finding.title = title;
    finding.what = QStringLiteral("peer");
    return tl::unexpected<Error>(Error{ErrorKind::ForbiddenByRule, title, {}, {finding}, nullptr});
}

/** The consultations of a session, or the one that is meant. */
Result<QList<Record>> consultationsOf(const Reader& reader, RecordId id)
{
    WB_ASSIGN(record, reader.get(id));
    if (&record.entity() == &Session::info())
        return reader.childrenOf(id, PeerConsultation::info());
    return QList<Record>{record};
}

/** A consultation that nobody has held yet has nothing but its phases: room to write. */
QVariantMap blankSheet(const QVariantList& phases, const QString& name)
{
    QVariantMap sheet;
    for (const char* key : {"question", "method", "adopted", "feedback", "followUp", "concern", "background",
             "caseGiver", "moderator", "secretary", "advisors", "observers"})
        sheet.insert(QString::fromLatin1(key), QString());
    for (const char* key : {"questions", "hypotheses", "ideas", "resonances", "steps"})
        sheet.insert(QString::fromLatin1(key), QVariantList());
    sheet.insert(QStringLiteral("taken"), QStringList());
    sheet.insert(QStringLiteral("phases"), phases);
    sheet.insert(QStringLiteral("template"), name);
    return sheet;
}

} // namespace

Result<DocumentData> peerDocument(const Reader& reader, const DocumentSubject& subject, const Labels& labels)
{
    const Told told(reader, subject, labels);
    WB_ASSIGN(consultations, consultationsOf(reader, subject.record));
    WB_ASSIGN(title, reader.titleOf(subject.record));
    if (!told.isInside())
        return forTheGroupAlone(subject.record, title);
    QVariantList sheets;
    RecordId session = subject.record;
    for (const Record& record : consultations) {
        session = record.owner();
        // What the agency keeps to itself does not go to the group.
        if (!told.sees(as<PeerConsultation>(record).confidentiality))
            continue;
        WB_ASSIGN(sheet, Sheet(told).of(record.id()));
        sheet.insert(QStringLiteral("next"), !sheets.isEmpty());
        sheets.append(sheet);
    }
    if (sheets.isEmpty() && !consultations.isEmpty())
        return forTheGroupAlone(subject.record, title);
    WB_ASSIGN(data, sessionHead(told, session));
    data.variables.insert({{QStringLiteral("sheets"), sheets}, {QStringLiteral("blank"), false},
        {QStringLiteral("empty"), sheets.isEmpty()}});
    return data;
}

Result<DocumentData> blankPeerDocument(const Reader& reader, RecordId id, const Labels& labels)
{
    const Told told(reader, {id, Audience::Group, {}}, labels);
    WB_ASSIGN(phases, phasesOf(told, id));
    WB_ASSIGN(form, reader.getAs<PeerTemplate>(id));
    QVariantMap sheet = blankSheet(phases, form.name);
    sheet.insert(QStringLiteral("next"), false);
    DocumentData data;
    data.fileWord = form.name;
    data.variables = {{QStringLiteral("confidence"), told.confidence()}, {QStringLiteral("event"), QString()},
        {QStringLiteral("session"), QString()}, {QStringLiteral("date"), QString()},
        {QStringLiteral("sheets"), QVariantList{sheet}}, {QStringLiteral("blank"), true},
        {QStringLiteral("empty"), false}};
    return data;
}

} // namespace core
