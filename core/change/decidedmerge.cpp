#include "core/change/decide.h"
#include "core/change/historyafter.h"

#include <algorithm>

namespace core {

namespace {

/** The book as the merge and the decisions so far would leave it. */
class DecidingMerge {
public:
    DecidingMerge(const HistoryView& office, const MergePlan& plan, IdSource& ids)
        : m_plan(plan)
        , m_ids(ids)
        , m_after(office)
    {
        m_decided.proposal = plan.proposal;
        for (const Conflict& conflict : plan.conflicts)
            m_records.append(conflict.record);
    }

    Result<void> begin() { return m_after.append(m_plan.proposal.changes); }

    Result<void> carryOut(const Decision& decision)
    {
        WB_ASSIGN(conflict, find(decision.conflict));
        if (!conflict)
            return {};
        const auto* candidate = std::get_if<ChangeId>(&decision.answer);
        WB_ASSIGN(proposal,
            candidate ? acts::decide(m_after, *conflict, nowFor(*conflict, *candidate), m_ids)
                      : acts::decide(m_after, *conflict, std::get<Value>(decision.answer), m_ids));
        return take(proposal);
    }

    /** What the side stands for by now, if it stands for anything. */
    Result<void> carryOut(const Conflict& planned, MergeSide side, const Return& returned)
    {
        WB_ASSIGN(conflict, find(planned.id));
        const std::optional<Decision> decision = conflict ? towards(side, *conflict, returned) : std::nullopt;
        if (!decision)
            return {};
        WB_ASSIGN(proposal, acts::decide(m_after, *conflict, std::get<ChangeId>(decision->answer), m_ids));
        return take(proposal);
    }

    Result<QList<Conflict>> open()
    {
        Settlement settlement(m_after);
        for (const RecordId& record : std::as_const(m_records))
            settlement.lookAt(record);
        WB_TRY(settlement.settle());
        return conflictsIn(settlement);
    }

    Result<DecidedMerge> finish()
    {
        WB_ASSIGN(left, open());
        m_decided.open = left;
        return m_decided;
    }

private:
    Result<void> take(const acts::Proposal& proposal)
    {
        WB_TRY(m_after.append(proposal.changes));
        m_decided.proposal.changes.append(proposal.changes);
        // What is decided of one record may bring up or answer what waits in another.
        for (const RecordId& record : proposal.changes.meeting().settled) {
            if (!m_records.contains(record))
                m_records.append(record);
        }
        return {};
    }

    Result<std::optional<Conflict>> find(const QUuid& id)
    {
        // Most are where the plan saw them; the others come up with what was decided.
        const auto planned = std::ranges::find(m_plan.conflicts, id, &Conflict::id);
        const QList<RecordId> places = planned == m_plan.conflicts.cend() ? m_records : QList{planned->record};
        Settlement settlement(m_after);
        for (const RecordId& record : places)
            settlement.lookAt(record);
        WB_TRY(settlement.settle());
        WB_ASSIGN(conflicts, conflictsIn(settlement));
        const auto found = std::ranges::find(conflicts, id, &Conflict::id);
        return found == conflicts.end() ? std::optional<Conflict>() : std::optional<Conflict>(*found);
    }

    /** An earlier decision may have put another change in the place of a candidate that says the same. */
    ChangeId nowFor(const Conflict& conflict, const ChangeId& chosen) const
    {
        const auto planned = std::ranges::find(m_plan.conflicts, conflict.id, &Conflict::id);
        const bool isThere =
            std::ranges::find(conflict.candidates, chosen, &Candidate::id) != conflict.candidates.end();
        if (isThere || planned == m_plan.conflicts.cend())
            return chosen;
        const auto meant = std::ranges::find(planned->candidates, chosen, &Candidate::id);
        if (meant == planned->candidates.cend())
            return chosen;
        const auto same = std::ranges::find(conflict.candidates, meant->value, &Candidate::value);
        return same == conflict.candidates.end() ? chosen : same->id;
    }

    const MergePlan& m_plan;
    IdSource& m_ids;
    HistoryAfter m_after;
    DecidedMerge m_decided;
    QList<RecordId> m_records; ///< where conflicts are or may be
};

} // namespace

Result<DecidedMerge> decided(
    const HistoryView& office, const MergePlan& plan, const QList<Decision>& decisions, IdSource& ids)
{
    DecidingMerge merge(office, plan, ids);
    WB_TRY(merge.begin());
    for (const Decision& decision : decisions)
        WB_TRY(merge.carryOut(decision));
    return merge.finish();
}

std::optional<Decision> towards(MergeSide side, const Conflict& conflict, const Return& returned)
{
    // Of what the return did not bring, the first is what the office shows: candidates stand in the order in which they
    // are shown, and where the return's comes before all others, the next one stood in the book until now.
    const auto standsFor = [&](const Candidate& candidate) {
        const bool isBrought =
            std::ranges::any_of(returned.acts, [&](const Origin& origin) { return origin.act.id == candidate.origin; });
        return isBrought == (side == MergeSide::Return);
    };
    const auto found = std::ranges::find_if(conflict.candidates, standsFor);
    return found == conflict.candidates.cend() ? std::optional<Decision>() : Decision{conflict.id, found->id};
}

Result<DecidedMerge> decidedTowards(
    MergeSide side, const HistoryView& office, const MergePlan& plan, const Return& returned, IdSource& ids)
{
    DecidingMerge merge(office, plan, ids);
    WB_TRY(merge.begin());
    QSet<QUuid> seen;
    for (QList<Conflict> waiting = plan.conflicts; !waiting.isEmpty();) {
        for (const Conflict& conflict : std::as_const(waiting)) {
            seen.insert(conflict.id);
            WB_TRY(merge.carryOut(conflict, side, returned));
        }
        WB_ASSIGN(open, merge.open());
        open.removeIf([&](const Conflict& conflict) { return seen.contains(conflict.id); });
        waiting = open;
    }
    return merge.finish();
}

} // namespace core
