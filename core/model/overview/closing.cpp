#include "core/model/overview/closing.h"

#include "core/model/entities/agendaitem.h"
#include "core/model/entities/attachment.h"
#include "core/model/entities/feedbackround.h"
#include "core/model/entities/groupdecision.h"
#include "core/model/entities/measure.h"
#include "core/model/entities/parkingitem.h"
#include "core/model/overview/peerclock.h"
#include "core/model/overview/sessionmeasures.h"

#include <algorithm>

namespace core {

namespace {

constexpr qsizetype mostNames = 5;

void miss(ClosingLine& line, const QString& name)
{
    ++line.missing;
    if (line.names.size() < mostNames)
        line.names.append(name);
}

/** Those of some records that do not satisfy what is asked of each. */
template <typename T>
Result<ClosingLine> lineOf(
    const Reader& reader, const QList<Record>& records, ClosingItem item, bool (*isDone)(const T&))
{
    ClosingLine line{item, 0, {}};
    for (const Record& record : records) {
        if (!isDone(as<T>(record))) {
            WB_ASSIGN(title, reader.titleOf(record.id()));
            miss(line, title);
        }
    }
    return line;
}

/** The same of the children of a session. */
template <typename T>
Result<ClosingLine> lineOf(const Reader& reader, RecordId session, ClosingItem item, bool (*isDone)(const T&))
{
    WB_ASSIGN(records, reader.childrenOf(session, T::info()));
    return lineOf(reader, records, item, isDone);
}

ClosingLine attendanceLine(const Stage& stage)
{
    ClosingLine line{ClosingItem::Attendance, 0, {}};
    for (const StageTeam& team : stage.teams) {
        for (const StagePerson& person : team.people) {
            if (!person.isRecorded())
                miss(line, person.name);
        }
    }
    return line;
}

/** Peer consultations that have begun and are not over. */
Result<ClosingLine> consultationsLine(const Reader& reader, RecordId session)
{
    ClosingLine line{ClosingItem::Consultations, 0, {}};
    WB_ASSIGN(consultations, reader.childrenOf(session, PeerConsultation::info()));
    for (const Record& consultation : consultations) {
        WB_ASSIGN(phases, reader.childrenOf(consultation.id(), PeerPhase::info()));
        if (peerClock(phases, {}).isGoingOn()) {
            WB_ASSIGN(title, reader.titleOf(consultation.id()));
            miss(line, title);
        }
    }
    return line;
}

/** Teams of which nobody took anything home to do. */
ClosingLine measuresLine(const QList<Record>& measures, const Stage& stage)
{
    ClosingLine line{ClosingItem::Measures, 0, {}};
    for (const StageTeam& team : stage.teams) {
        if (team.municipality.isNull())
            continue;
        const bool has = std::ranges::any_of(measures, [&](const Record& record) {
            const RecordId who = as<Measure>(record).who.id;
            return who == team.municipality
                || std::ranges::find(team.people, who, &StagePerson::person) != team.people.end();
        });
        if (!has)
            miss(line, team.name);
    }
    return line;
}

bool hasTimes(const AgendaItem& item)
{
    return item.course || (item.actualStart.isValid() && item.actualEnd.isValid());
}

bool isComplete(const Measure& measure)
{
    return !measure.who.id.isNull() && !measure.due.isNull();
}

bool isDecided(const ParkingItem& item)
{
    return item.decision != ParkingDecision::Open;
}

bool hasResult(const GroupDecision& decision)
{
    return !decision.result.isEmpty();
}

bool isCaptioned(const Attachment& attachment)
{
    return attachment.kind != AttachmentKind::Photo || !attachment.caption.isEmpty();
}

} // namespace

Result<QList<ClosingLine>> closingOf(const Reader& reader, RecordId session)
{
    WB_ASSIGN(stage, stageOf(reader, session));
    QList<ClosingLine> lines{attendanceLine(stage)};
    WB_ASSIGN(agenda, lineOf<AgendaItem>(reader, session, ClosingItem::Agenda, hasTimes));
    lines.append(agenda);
    WB_ASSIGN(consultations, consultationsLine(reader, session));
    lines.append(consultations);
    WB_ASSIGN(measures, measuresOfSession(reader, session));
    lines.append(measuresLine(measures, stage));
    WB_ASSIGN(complete, lineOf<Measure>(reader, measures, ClosingItem::MeasuresComplete, isComplete));
    lines.append(complete);
    WB_ASSIGN(topics, lineOf<ParkingItem>(reader, session, ClosingItem::Topics, isDecided));
    lines.append(topics);
    WB_ASSIGN(decisions, lineOf<GroupDecision>(reader, session, ClosingItem::Decisions, hasResult));
    lines.append(decisions);
    ClosingLine feedback{ClosingItem::Feedback, 0, {}};
    WB_ASSIGN(rounds, reader.childrenOf(session, FeedbackRound::info()));
    const bool counted =
        std::ranges::any_of(rounds, [](const Record& round) { return as<FeedbackRound>(round).returned.has_value(); });
    feedback.missing = counted ? 0 : 1;
    lines.append(feedback);
    WB_ASSIGN(photos, lineOf<Attachment>(reader, session, ClosingItem::PhotoCaptions, isCaptioned));
    lines.append(photos);
    return lines;
}

} // namespace core
