#include "core/report/sessionresults.h"

#include "core/model/entities/agendaitem.h"
#include "core/model/entities/decisionoption.h"
#include "core/model/entities/feedbackround.h"
#include "core/model/entities/groupdecision.h"
#include "core/model/entities/municipality.h"
#include "core/model/entities/outcome.h"
#include "core/model/entities/parkingitem.h"
#include "core/model/entities/project.h"
#include "core/model/entities/projectupdate.h"
#include "core/model/entities/session.h"
#include "core/model/entities/statusanalysis.h"
#include "core/model/entities/team.h"
#include "core/model/entities/titles.h"

#include <QMap>
#include <algorithm>

namespace core {

namespace {

/** The kinds of outcomes in the order of a record: what was achieved before what was in the way. */
constexpr OutcomeKind order[] = {OutcomeKind::Milestone, OutcomeKind::SolutionApproach, OutcomeKind::Obstacle,
    OutcomeKind::WrongTurn, OutcomeKind::SuccessCondition, OutcomeKind::StumblingBlock, OutcomeKind::GoodPractice,
    OutcomeKind::JointApproach, OutcomeKind::Model, OutcomeKind::Knowledge, OutcomeKind::Potential, OutcomeKind::Idea,
    OutcomeKind::Question, OutcomeKind::Agreed};

QString headingOf(OutcomeKind kind, const Told& told)
{
    switch (kind) {
    case OutcomeKind::Milestone:
        return told.pick(u"Meilensteine", u"Milestones");
    case OutcomeKind::SolutionApproach:
        return told.pick(u"Lösungsansätze", u"Approaches to solutions");
    case OutcomeKind::Obstacle:
        return told.pick(u"Hürden", u"Obstacles");
    case OutcomeKind::WrongTurn:
        return told.pick(u"Irrwege", u"Wrong turns");
    case OutcomeKind::SuccessCondition:
        return told.pick(u"Gelingensbedingungen", u"Conditions of success");
    case OutcomeKind::StumblingBlock:
        return told.pick(u"Stolpersteine", u"Stumbling blocks");
    case OutcomeKind::Model:
        return told.pick(u"Modelle", u"Models");
    case OutcomeKind::JointApproach:
        return told.pick(u"Gemeinsame Ansätze", u"Joint approaches");
    case OutcomeKind::Potential:
        return told.pick(u"Potenziale", u"Potentials");
    case OutcomeKind::Question:
        return told.pick(u"Offene Fragen", u"Open questions");
    case OutcomeKind::Idea:
        return told.pick(u"Ideen", u"Ideas");
    case OutcomeKind::Agreed:
        return told.pick(u"Vereinbarungen und Beschlüsse", u"Agreements and resolutions");
    default:
        return told.label(kind);
    }
}

class Results {
public:
    explicit Results(const Told& told)
        : m_told(told)
        , m_reader(told.reader)
    {
    }

    Result<QVariantMap> of(RecordId session)
    {
        WB_TRY(putOutcomes(session));
        WB_TRY(putAgenda(session));
        WB_TRY(putLookback(session));
        WB_TRY(putMatrices(session));
        WB_TRY(putDecisions(session));
        WB_TRY(putParked(session));
        WB_TRY(putFeedback(session));
        put("partial", m_partial);
        return m_data;
    }

private:
    void put(const char* key, const QVariant& value) { m_data.insert(QString::fromLatin1(key), value); }

    /** Whether readers see it; notes that something was left out for them. */
    bool sees(Confidentiality confidentiality)
    {
        const bool visible = m_told.sees(confidentiality);
        m_partial = m_partial || !visible;
        return visible;
    }

    Result<void> putOutcomes(RecordId session)
    {
        WB_ASSIGN(records, m_reader.childrenOf(session, Outcome::info()));
        QMap<OutcomeKind, QVariantList> groups;
        for (const Record& record : records) {
            const auto outcome = as<Outcome>(record);
            if (!sees(outcome.confidentiality))
                continue;
            WB_ASSIGN(origin, m_told.origin(outcome.confidentiality, outcome.municipalities.ids));
            const QVariantMap note{{QStringLiteral("text"), outcome.words.text}, {QStringLiteral("origin"), origin},
                {QStringLiteral("kind"), m_told.label(outcome.kind)},
                {QStringLiteral("at"), Told::clock(outcome.time)}};
            groups[outcome.kind].append(note);
            m_byItem[outcome.agendaItem.id].append(note);
        }
        QVariantList out;
        for (const OutcomeKind kind : order) {
            if (groups.contains(kind))
                out.append(QVariantMap{{QStringLiteral("heading"), headingOf(kind, m_told)},
                    {QStringLiteral("notes"), groups.value(kind)}});
        }
        put("groups", out);
        put("loose", m_byItem.value(RecordId()));
        return {};
    }

    /** Times as they were, where somebody noted them; else as planned. */
    Result<void> putAgenda(RecordId session)
    {
        WB_ASSIGN(own, m_reader.getAs<Session>(session));
        WB_ASSIGN(records, m_reader.childrenOf(session, AgendaItem::info()));
        QTime planned = own.startTime;
        QVariantList items;
        for (const Record& record : records) {
            const auto item = as<AgendaItem>(record);
            const QTime start = item.actualStart.isValid() ? item.actualStart : planned;
            const bool hasNote = !item.note.text.isEmpty() && sees(Confidentiality::Group);
            // A block that was dropped or replaced is told of only where something came of it.
            const bool tookPlace =
                !item.course || item.actualStart.isValid() || hasNote || m_byItem.contains(record.id());
            if (tookPlace)
                items.append(QVariantMap{{QStringLiteral("time"), Told::clock(start, item.actualEnd)},
                    {QStringLiteral("item"), item.title},
                    {QStringLiteral("note"), hasNote ? item.note.text : QString()},
                    {QStringLiteral("notes"), m_byItem.value(record.id())}});
            if (planned.isValid() && item.course != AgendaCourse::Replaced) // what replaced it has its minutes
                planned = planned.addSecs(int(std::clamp(item.durationMin.value_or(0), qint64(0), qint64(1440))) * 60);
        }
        put("agenda", items);
        return {};
    }

    Result<void> putLookback(RecordId session)
    {
        const EntityInfo& kind = ProjectUpdate::info();
        WB_ASSIGN(ids, m_reader.withValue(kind, kind.indexOf(u"session"), session));
        QVariantList lines;
        for (const RecordId& id : ids) {
            WB_ASSIGN(update, m_reader.getAs<ProjectUpdate>(id));
            if (!sees(update.confidentiality))
                continue;
            WB_ASSIGN(project, m_reader.getAs<Project>(update.project.id));
            WB_ASSIGN(team, m_reader.getAs<Team>(project.team.id));
            WB_ASSIGN(from, m_told.origin(update.confidentiality, {team.municipality.id}));
            const bool named = m_told.isInside() || update.confidentiality == Confidentiality::Public;
            lines.append(QVariantMap{
                {QStringLiteral("team"), named ? joined(from, project.title, QStringLiteral(": ")) : from},
                {QStringLiteral("progress"), update.progress.text},
                {QStringLiteral("obstacles"), update.obstacles.text}, {QStringLiteral("next"), update.nextSteps.text}});
        }
        std::ranges::stable_sort(
            lines, {}, [](const QVariant& line) { return line.toMap().value(QStringLiteral("team")).toString(); });
        put("lookback", lines);
        return {};
    }

    [[nodiscard]] QVariantMap matrixRow(QStringView german, QStringView english, const LongText& content,
        const LongText& process, const LongText& structure) const
    {
        return {{QStringLiteral("question"), m_told.pick(german, english)}, {QStringLiteral("content"), content.text},
            {QStringLiteral("process"), process.text}, {QStringLiteral("structure"), structure.text}};
    }

    Result<void> putMatrices(RecordId session)
    {
        const EntityInfo& kind = StatusAnalysis::info();
        WB_ASSIGN(ids, m_reader.withValue(kind, kind.indexOf(u"session"), session));
        WB_ASSIGN(own, m_reader.getAs<Session>(session));
        QVariantList matrices;
        for (const RecordId& id : ids) {
            WB_ASSIGN(analysis, m_reader.getAs<StatusAnalysis>(id));
            WB_ASSIGN(subject, m_reader.find(analysis.subject.id));
            const bool isTeam = subject && &subject->entity() == &Team::info();
            // That of a case is the agency's and its municipality's, not the group's.
            if (!sees(
                    isTeam || analysis.subject.id == own.series.id ? Confidentiality::Group : Confidentiality::Agency))
                continue;
            WB_ASSIGN(about, m_reader.titleOf(isTeam ? as<Team>(*subject).municipality.id : analysis.subject.id));
            const QVariantList rows{matrixRow(u"Was haben wir erreicht?", u"What have we achieved?",
                                        analysis.achievedContent, analysis.achievedProcess, analysis.achievedStructure),
                matrixRow(u"Wo stehen wir jetzt?", u"Where do we stand now?", analysis.currentContent,
                    analysis.currentProcess, analysis.currentStructure),
                matrixRow(u"Nächste Schritte", u"Next steps", analysis.nextContent, analysis.nextProcess,
                    analysis.nextStructure)};
            matrices.append(QVariantMap{{QStringLiteral("team"), about}, {QStringLiteral("rows"), rows}});
        }
        put("matrices", matrices);
        return {};
    }

    Result<void> putDecisions(RecordId session)
    {
        WB_ASSIGN(records, m_reader.childrenOf(session, GroupDecision::info()));
        QVariantList decisions;
        for (const Record& record : records) {
            const auto decision = as<GroupDecision>(record);
            if (!sees(Confidentiality::Group))
                continue;
            WB_ASSIGN(options, m_reader.childrenOf(record.id(), DecisionOption::info()));
            QStringList votes;
            for (const Record& each : options) {
                const auto option = as<DecisionOption>(each);
                votes.append(
                    option.votes ? QStringLiteral("%1 (%2)").arg(option.option).arg(*option.votes) : option.option);
            }
            decisions.append(QVariantMap{{QStringLiteral("question"), decision.question},
                {QStringLiteral("options"), votes.join(QStringLiteral(", "))},
                {QStringLiteral("result"), decision.result}, {QStringLiteral("note"), decision.note.text}});
        }
        put("decisions", decisions);
        return {};
    }

    Result<void> putParked(RecordId session)
    {
        WB_ASSIGN(records, m_reader.childrenOf(session, ParkingItem::info()));
        QVariantList items;
        for (const Record& record : records) {
            const auto item = as<ParkingItem>(record);
            if (!sees(item.confidentiality))
                continue;
            QList<RecordId> from;
            if (!item.municipality.isNull())
                from.append(item.municipality.id);
            WB_ASSIGN(origin, m_told.origin(item.confidentiality, from));
            const QString raisedBy = m_told.isInside() ? item.raisedBy : QString();
            items.append(QVariantMap{{QStringLiteral("topic"), item.topic.text},
                {QStringLiteral("who"), joined(raisedBy, origin, QStringLiteral(", "))},
                {QStringLiteral("decision"), m_told.label(item.decision)}});
        }
        put("parked", items);
        return {};
    }

    /** Never more than how many: single answers tell who gave them (V-43). */
    Result<void> putFeedback(RecordId session)
    {
        WB_ASSIGN(records, m_reader.childrenOf(session, FeedbackRound::info()));
        QStringList lines;
        for (const Record& record : records) {
            const auto round = as<FeedbackRound>(record);
            if (!round.returned)
                continue;
            lines.append(round.handedOut
                    ? m_told.pick(u"%1 von %2 Bögen kamen zurück", u"%1 of %2 sheets were returned")
                          .arg(*round.returned)
                          .arg(*round.handedOut)
                    : m_told.pick(u"%1 Bögen kamen zurück", u"%1 sheets were returned").arg(*round.returned));
        }
        put("feedback", lines.join(QStringLiteral("; ")));
        return {};
    }

    const Told& m_told;
    const Reader& m_reader;
    QVariantMap m_data;
    QHash<RecordId, QVariantList> m_byItem; ///< notes by agenda item; null: of none
    bool m_partial = false;
};

} // namespace

Result<QVariantMap> sessionResults(const Told& told, RecordId session)
{
    return Results(told).of(session);
}

} // namespace core
