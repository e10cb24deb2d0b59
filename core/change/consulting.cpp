#include "core/change/consulting.h"

#include "core/model/confidence.h"
#include "core/model/entities/concern.h"
#include "core/model/entities/measure.h"
#include "core/model/entities/peercontribution.h"
#include "core/model/overview/peerclock.h"
#include "core/support/orderkey.h"

#include <algorithm>

namespace core::acts {

namespace {

using F = QLatin1StringView;

const QString consultationKey = QStringLiteral("peer_consultation");

/** Takes a concern on by one step, where it stands before that step. */
Result<void> moveConcern(const Reader& reader, RecordId id, ConcernState from, ConcernState to, ChangeSet& changes)
{
    WB_ASSIGN(record, reader.find(id));
    if (!record || &record->entity() != &Concern::info() || as<Concern>(*record).state != from)
        return {};
    Record after = *record;
    after.set(F("state"), detail::wordOf(to));
    changes.edit(*record, after);
    return {};
}

/** What is for few eyes stays so when a consultation is begun about it. */
Result<void> keepConfidence(const Reader& reader, Record& consultation)
{
    WB_ASSIGN(concern, reader.find(consultation.reference(F("concern"))));
    if (concern && confidentialityOf(*concern) == Confidentiality::Agency)
        consultation.set(F("confidentiality"), detail::wordOf(Confidentiality::Agency));
    return {};
}

/** The phases of a template as phases of a consultation. */
Result<void> copyPhases(
    const Reader& reader, const Record& consultation, std::optional<qint64> time, IdSource& ids, ChangeSet& changes)
{
    WB_ASSIGN(phases, reader.childrenOf(consultation.reference(F("peer_template")), PeerPhase::info()));
    QList<qint64> planned;
    for (const Record& phase : phases)
        planned.append(as<PeerPhase>(phase).plannedMin.value_or(0));
    const QList<qint64> fitted = fittedMinutes(planned, time);
    QString order;
    for (qsizetype i = 0; i < phases.size(); ++i) {
        auto phase = as<PeerPhase>(phases.at(i));
        order = orderKeyBetween(order, {});
        phase.subject.id = consultation.id();
        phase.order.key = order;
        phase.plannedMin = fitted.at(i);
        phase.extraMin = std::nullopt;
        phase.actualStart = phase.actualEnd = {};
        phase.skipped = false;
        phase.notes = {};
        changes.create(recordOf(phase, RecordId(ids.next())));
    }
    return {};
}

/** A proposal about a consultation, without changes. */
Result<Proposal> about(const Reader& reader, RecordId consultation)
{
    WB_ASSIGN(title, reader.titleOf(consultation));
    Proposal proposal;
    proposal.info.kind = QStringLiteral("edit");
    proposal.info.entity = consultationKey;
    proposal.info.title = title;
    return proposal;
}

struct Phases {
    QList<Record> records;
    PeerClock clock;

    [[nodiscard]] const Record* at(qsizetype index) const { return index < 0 ? nullptr : &records.at(index); }
};

Result<Phases> phasesOf(const Reader& reader, RecordId consultation, QTime now)
{
    WB_ASSIGN(records, reader.childrenOf(consultation, PeerPhase::info()));
    return Phases{records, peerClock(records, now)};
}

Record begun(Record phase, QTime now)
{
    phase.set(F("actual_start"), now);
    return phase;
}

/** A consultation is over, and what it was about goes on. */
Result<void> workedOn(const Reader& reader, RecordId consultation, ChangeSet& changes)
{
    WB_ASSIGN(own, reader.getAs<PeerConsultation>(consultation));
    return moveConcern(reader, own.concern.id, ConcernState::Selected, ConcernState::WorkedOn, changes);
}

/** Begins the phase after the one that ends; with the last one the concern goes on. */
Result<void> goOn(const Reader& reader, RecordId consultation, const Phases& phases, QTime now, ChangeSet& changes)
{
    if (const Record* next = phases.at(phases.clock.next)) {
        changes.edit(*next, begun(*next, now));
        return {};
    }
    return workedOn(reader, consultation, changes);
}

/** Whether one phase alone is still to come, after others that were had. */
bool isAllThatTookPlace(const PeerClock& clock)
{
    const auto count = [&](PhaseState state) { return std::ranges::count(clock.phases, state, &ClockPhase::state); };
    return count(PhaseState::Ahead) == 1 && count(PhaseState::Over) > 0;
}

/** The records know minutes, not seconds. */
QTime toMinute(QTime time)
{
    return {time.hour(), time.minute()};
}

} // namespace

Result<Proposal> beginConsultation(const Reader& reader, const Given& given, std::optional<qint64> time, IdSource& ids)
{
    WB_ASSIGN(record, prepared(reader, PeerConsultation::info(), given, ids));
    WB_TRY(keepConfidence(reader, record));
    WB_ASSIGN(proposal, add(reader, record));
    WB_TRY(copyPhases(reader, record, time, ids, proposal.changes));
    WB_TRY(moveConcern(
        reader, record.reference(F("concern")), ConcernState::Raised, ConcernState::Selected, proposal.changes));
    return proposal;
}

Result<Proposal> giveConsultationPhases(
    const Reader& reader, RecordId consultation, const Given& given, std::optional<qint64> time, IdSource& ids)
{
    WB_ASSIGN(before, reader.get(consultation));
    WB_ASSIGN(phases, reader.childrenOf(consultation, PeerPhase::info()));
    if (!phases.isEmpty())
        return Proposal{};
    Record after = before;
    for (auto value = given.cbegin(); value != given.cend(); ++value)
        after.set(after.entity().indexOf(value.key()), value.value());
    WB_TRY(keepConfidence(reader, after));
    WB_ASSIGN(proposal, about(reader, consultation));
    proposal.changes.edit(before, after);
    WB_TRY(copyPhases(reader, after, time, ids, proposal.changes));
    WB_TRY(moveConcern(
        reader, after.reference(F("concern")), ConcernState::Raised, ConcernState::Selected, proposal.changes));
    return proposal;
}

Result<Proposal> nextPhase(const Reader& reader, RecordId consultation, QTime time)
{
    const QTime now = toMinute(time);
    WB_ASSIGN(phases, phasesOf(reader, consultation, now));
    if (phases.clock.isOver())
        return Proposal{};
    WB_ASSIGN(proposal, about(reader, consultation));
    if (const Record* running = phases.at(phases.clock.running)) {
        Record ended = *running;
        ended.set(F("actual_end"), now);
        proposal.changes.edit(*running, ended);
    }
    WB_TRY(goOn(reader, consultation, phases, now, proposal.changes));
    return proposal;
}

Result<Proposal> skipPhase(const Reader& reader, RecordId consultation, QTime time)
{
    const QTime now = toMinute(time);
    WB_ASSIGN(phases, phasesOf(reader, consultation, now));
    const Record* running = phases.at(phases.clock.running);
    const Record* skipped = running ? running : phases.at(phases.clock.next);
    if (!skipped)
        return Proposal{};
    WB_ASSIGN(proposal, about(reader, consultation));
    Record after = *skipped;
    after.set(F("skipped"), true);
    if (running)
        after.set(F("actual_end"), now);
    proposal.changes.edit(*skipped, after);
    // Nothing begins before somebody begins it; but where the last one that was to come falls away, what took place
    // was all of it. A consultation of which no phase took place has worked on nothing.
    if (running) {
        WB_TRY(goOn(reader, consultation, phases, now, proposal.changes));
    } else if (isAllThatTookPlace(phases.clock)) {
        WB_TRY(workedOn(reader, consultation, proposal.changes));
    }
    return proposal;
}

Result<Proposal> endConsultation(const Reader& reader, RecordId consultation, QTime time)
{
    const QTime now = toMinute(time);
    WB_ASSIGN(phases, phasesOf(reader, consultation, now));
    if (!phases.clock.isGoingOn())
        return Proposal{};
    WB_ASSIGN(proposal, about(reader, consultation));
    for (qsizetype i = 0; i < phases.records.size(); ++i) {
        Record after = phases.records.at(i);
        const PhaseState state = phases.clock.phases.at(i).state;
        if (state == PhaseState::Running)
            after.set(F("actual_end"), now);
        else if (state == PhaseState::Ahead)
            after.set(F("skipped"), true);
        proposal.changes.edit(phases.records.at(i), after);
    }
    const bool tookPlace = std::ranges::any_of(phases.clock.phases, [](const ClockPhase& phase) {
        return phase.state == PhaseState::Running || phase.state == PhaseState::Over;
    });
    if (tookPlace)
        WB_TRY(workedOn(reader, consultation, proposal.changes));
    return proposal;
}

Result<Proposal> extendPhase(const Reader& reader, RecordId consultation, int minutes)
{
    WB_ASSIGN(phases, phasesOf(reader, consultation, {}));
    const Record* running = phases.at(phases.clock.running);
    if (!running)
        return Proposal{};
    const auto phase = as<PeerPhase>(*running);
    const qint64 planned = phase.plannedMin.value_or(0);
    Record after = *running;
    after.set(F("extra_min"), std::max(-planned, phase.extraMin.value_or(0) + minutes));
    WB_ASSIGN(proposal, about(reader, consultation));
    proposal.changes.edit(*running, after);
    return proposal;
}

Result<Proposal> takeUp(const Reader& reader, RecordId contribution, bool adopted)
{
    WB_ASSIGN(record, reader.get(contribution));
    return edit(reader, record, {{QStringLiteral("adopted"), adopted}});
}

Result<Proposal> agreeStep(
    const Reader& reader, RecordId consultation, RecordId contribution, const Given& measure, IdSource& ids)
{
    Given given = measure;
    given.insert(QStringLiteral("source"), consultation);
    // What is for few eyes stays so when it becomes a step.
    WB_ASSIGN(own, reader.get(consultation));
    if (!given.contains(QStringLiteral("confidentiality")))
        given.insert(QStringLiteral("confidentiality"), own.text(QLatin1StringView("confidentiality")));
    WB_ASSIGN(record, prepared(reader, Measure::info(), given, ids));
    WB_ASSIGN(proposal, add(reader, record));
    if (!contribution.isNull()) {
        WB_ASSIGN(taken, takeUp(reader, contribution, true));
        proposal.changes.append(taken.changes);
    }
    return proposal;
}

} // namespace core::acts
