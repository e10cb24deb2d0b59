#include "core/change/merge.h"

#include <algorithm>

namespace core {

namespace {

using Fit = DecodedChange::Fit;

/** Sorts the changes of one return into classes and collects what is new. */
class Planner {
public:
    Planner(const HistoryView& office, const Return& returned, const Scope& issued)
        : m_office(office)
        , m_returned(returned)
        , m_issued(issued)
        , m_settlement(office)
    {
    }

    Result<MergePlan> plan();

private:
    Result<void> sift(qsizetype index);
    Result<bool> isOutside(const DecodedChange& decoded);
    Result<bool> isIssued(const Change& change);
    bool givesBack(const Change& creation, const Scope::Issued& issued) const;
    Result<bool> followsOutside(const Change& change);
    Result<bool> isNewInScope(RecordId id, int depth);
    Result<bool> mayLiveIn(const EntityInfo& kind, RecordId owner, int depth);
    void refuse(const StoredChange& change);
    Result<void> judge(MergeLine& line);
    Result<ChangeClass> judgeWhole(const ChangeGraph& graph, int node);
    Result<ChangeClass> judgeField(const ChangeGraph& graph, int node);
    Result<bool> isVoice(RecordId id, const ChangeGraph& graph, int node);
    Result<ChangeClass> judgeUnshown(const ChangeGraph& graph, RecordId id);
    bool isKept(RecordId id, const FieldKey& key) const;
    QList<Origin> origins() const;

    const HistoryView& m_office;
    const Return& m_returned;
    const Scope& m_issued;
    Settlement m_settlement;
    MergePlan m_plan;
    QHash<ChangeId, qsizetype> m_seen; ///< ids of this return
    QHash<RecordId, const StoredChange*> m_creations; ///< of this return
    QHash<std::pair<ActId, RecordId>, const StoredChange*> m_removals; ///< of this return, by their acts
    QHash<ChangeId, const StoredChange*> m_removalsById; ///< the same
    QHash<std::pair<ActId, RecordId>, bool>
        m_outsideRemovals; ///< an entry while it is being found out counts as inside
    QHash<RecordId, const EntityInfo*> m_kinds; ///< as the office knows them; nullptr: unknown
    QHash<RecordId, bool> m_newInScope;
    QList<Change> m_own;
};

void Planner::refuse(const StoredChange& change)
{
    m_plan.refusal = Error{ErrorKind::Manipulated, m_returned.source, change.id.toText()};
}

/** What needs no look at the union: known, erased, outside, unreadable. */
Result<void> Planner::sift(qsizetype index)
{
    const StoredChange& stored = m_returned.changes.at(index);
    MergeLine line{index};
    WB_ASSIGN(known, m_office.compare(stored));
    const auto twin = m_seen.constFind(stored.id);
    if (known == HistoryView::Known::Other || stored.id.isNull() || stored.record.isNull()
        || (twin != m_seen.cend() && !sameContent(stored, m_returned.changes.at(*twin)))) {
        refuse(stored);
        return {};
    }
    const bool again = twin != m_seen.cend();
    m_seen.insert(stored.id, index);
    WB_ASSIGN(erased, m_office.isErased(stored.record));
    if (erased)
        line.verdict = ChangeClass::Erased;
    else if (known != HistoryView::Known::No)
        line.verdict = known == HistoryView::Known::Same ? ChangeClass::Known : ChangeClass::Withdrawn;
    else if (!again) {
        DecodedChange change = decoded(stored, true);
        WB_ASSIGN(outside, isOutside(change));
        line.verdict = outside ? ChangeClass::Outside : ChangeClass::TakenOver;
        if (!outside) {
            if (change.fit == Fit::Unknown)
                line.verdict = ChangeClass::UnknownField;
            if (change.fit == Fit::Unsound) {
                line.verdict = ChangeClass::Quarantined;
                line.reason = QuarantineReason::ValueUnsound;
            }
            m_settlement.add({change.change, change.counts()});
            m_own.append(std::move(change.change));
        }
    }
    m_plan.lines.append(line);
    return {};
}

Result<bool> Planner::isOutside(const DecodedChange& decoded)
{
    if (m_issued.everything)
        return false;
    WB_ASSIGN(issued, isIssued(decoded.change));
    if (!issued)
        return true;
    return followsOutside(decoded.change);
}

/** Whether a change only follows, in its act, from a removal that is outside: what lived in the record, or named it,
 *  stays where the record stays. What was new in the Koffer goes as it came: the office never made it. */
Result<bool> Planner::followsOutside(const Change& change)
{
    if (change.kind == Change::Kind::Remove && !m_issued.issued.contains(change.record))
        return false;
    RecordId cause;
    if (change.kind == Change::Kind::Remove && !change.whole.isNull())
        cause = change.whole.owner();
    else if (change.kind == Change::Kind::Set && change.field >= 0)
        cause = valueOr<RecordId>(change.before);
    else if (change.kind == Change::Kind::Drop)
        cause = RecordId::fromText(change.element);
    const std::pair<ActId, RecordId> key(change.origin, cause);
    const StoredChange* removal = cause.isNull() ? nullptr : m_removals.value(key);
    if (!removal)
        return false;
    if (const auto known = m_outsideRemovals.constFind(key); known != m_outsideRemovals.cend())
        return *known;
    m_outsideRemovals.insert(key, false);
    WB_ASSIGN(outside, isOutside(decoded(*removal, true)));
    m_outsideRemovals.insert(key, outside);
    return outside;
}

Result<bool> Planner::isIssued(const Change& change)
{
    if (const auto issued = m_issued.issued.constFind(change.record); issued != m_issued.issued.cend()) {
        if (change.kind == Change::Kind::Remove)
            return issued->mayRemove;
        // A creation of what was issued would bring every field of it, unless it takes back a removal.
        if (change.kind == Change::Kind::Create)
            return issued->mayRemove && givesBack(change, *issued);
        const QString field = change.raw ? change.raw->field
            : change.field < 0           ? QString()
                                         : QString(change.fieldInfo().name());
        return !field.isNull() && issued->fields.contains(field);
    }
    WB_ASSIGN(isNew, isNewInScope(change.record, 0));
    if (!isNew)
        return false;
    // Whatever else the return says of where a new record lives must lead there too.
    if (change.kind == Change::Kind::Create && !change.whole.isNull())
        return mayLiveIn(change.whole.entity(), change.whole.owner(), 0);
    if (change.kind == Change::Kind::Set && change.field >= 0 && change.fieldInfo().has(FieldFlag::Owner))
        return mayLiveIn(*change.entity, valueOr<RecordId>(change.after), 0);
    return true;
}

/** Whether a new record of a kind may live there: in what was issued for it, in what is new itself, or, of some kinds,
 *  in nothing. */
Result<bool> Planner::mayLiveIn(const EntityInfo& kind, RecordId owner, int depth)
{
    if (m_issued.roots.contains(owner) || m_issued.loneKinds.contains(kind.name()))
        return true;
    return owner.isNull() ? Result<bool>(false) : isNewInScope(owner, depth + 1);
}

/** Whether a creation takes back a removal of this return, as an undo does or whoever enters the same thing again.
 *  Fields that are not issued are then what they were or what they are in any new record. */
bool Planner::givesBack(const Change& creation, const Scope::Issued& issued) const
{
    if (creation.whole.isNull())
        return false;
    const EntityInfo& kind = creation.whole.entity();
    const Record blank = kind.blank();
    return std::ranges::any_of(creation.parents, [&](const ChangeId& parent) {
        const StoredChange* removal = m_removalsById.value(parent);
        if (!removal || removal->record != creation.record)
            return false;
        const DecodedChange read = decoded(*removal, true);
        if (!read.counts() || read.change.entity != &kind)
            return false;
        const Record& removed = read.change.whole;
        for (qsizetype i = 0; i < qsizetype(kind.fields.size()); ++i) {
            const Value& value = creation.whole.at(i);
            const bool mayDiffer = issued.fields.contains(QString(kind.fields[size_t(i)].name()));
            if (!mayDiffer && value != removed.at(i) && value != blank.at(i))
                return false;
        }
        return true;
    });
}

/** A record of this return that the office had not, whose owners lead to what was issued for it. */
Result<bool> Planner::isNewInScope(RecordId id, int depth)
{
    constexpr int deepest = 16;
    if (const auto known = m_newInScope.constFind(id); known != m_newInScope.cend())
        return *known;
    bool inScope = false;
    const StoredChange* creation = m_creations.value(id);
    WB_ASSIGN(history, m_office.historyOf(id));
    // What an earlier return of the same issue brought stays in scope: its creation came from elsewhere, even where the
    // office has given it back since, by a decision or an undo.
    const bool officeMade = std::ranges::any_of(history, [](const HistoryNode& node) {
        return node.change.kind == Change::Kind::Create && !node.isForeign() && node.change.parents.isEmpty();
    });
    Record record;
    if (creation && decoded(*creation, true).counts())
        record = decoded(*creation, true).change.whole;
    for (const HistoryNode& node : std::as_const(history)) {
        if (record.isNull() && node.counts && node.change.kind == Change::Kind::Create)
            record = node.change.whole;
    }
    // What is the same by what it is about may have been entered on both sides (decisions.md 5, 28).
    const bool meets = creation && !record.isNull() && identityOf(record) == id;
    if ((!officeMade || meets) && !record.isNull() && m_issued.newKinds.contains(record.entity().name())
        && depth < deepest) {
        WB_ASSIGN(allowed, mayLiveIn(record.entity(), record.owner(), depth));
        inScope = allowed;
    }
    m_newInScope.insert(id, inScope);
    return inScope;
}

bool Planner::isKept(RecordId id, const FieldKey& key) const
{
    return std::ranges::any_of(m_settlement.marksOf(id), [&](const Mark& mark) {
        return mark.kind == Mark::Kind::Kept && mark.field >= 0 && mark.field == key.field
            && (key.element.isNull() || mark.element == key.element);
    });
}

/** Whether a change speaks in a conflict about the life of its record or of one that it cannot be without, or leads to
 *  one that does. */
Result<bool> Planner::isVoice(RecordId id, const ChangeGraph& graph, int node)
{
    WB_ASSIGN(life, m_settlement.life(id));
    if (!life.isOpen)
        return false;
    const QList<Settlement::Voice> voices = life.removals + life.evidence;
    QList<int> own;
    for (const Settlement::Voice& voice : voices) {
        if (voice.record == id)
            own.append(voice.node);
    }
    const bool removes = graph.change(node).kind == Change::Kind::Remove;
    // What the removal has seen is not what it is against.
    const std::vector<bool> removed = graph.seenBy(graph.removals());
    return own.contains(node) || (!removes && graph.seenBy(own)[size_t(node)] && !removed[size_t(node)]);
}

Result<ChangeClass> Planner::judgeUnshown(const ChangeGraph& graph, RecordId id)
{
    // A record that waits for its owner: in conflict where that one is, else it names what is not there.
    const Record record = graph.record();
    for (size_t i = 0; i < record.entity().fields.size(); ++i) {
        const FieldInfo& field = record.entity().fields[i];
        if (field.type != FieldType::Reference || !field.has(FieldFlag::Required))
            continue;
        const RecordId target = valueOr<RecordId>(record.at(qsizetype(i)));
        WB_ASSIGN(there, m_settlement.shown(target));
        if (there)
            continue;
        WB_ASSIGN(life, m_settlement.life(target));
        if (life.isOpen)
            return ChangeClass::Conflict;
        WB_ASSIGN(other, m_settlement.graph(target));
        if (life.alive && target != id && other->isCreated())
            return judgeUnshown(*other, target);
        return ChangeClass::Quarantined;
    }
    return ChangeClass::TakenOver;
}

Result<ChangeClass> Planner::judgeWhole(const ChangeGraph& graph, int node)
{
    const Change& change = graph.change(node);
    const bool creates = change.kind == Change::Kind::Create;
    bool kept = false;
    bool parallel = false;
    const std::vector<bool> seen = graph.seenBy({node});
    if (creates) {
        const QList<FieldKey> keys = graph.keys();
        for (const FieldKey& key : keys) {
            const QList<int> heads = graph.heads(key);
            if (!heads.contains(node))
                continue;
            if (graph.isOpen(key))
                return ChangeClass::Conflict;
            kept = kept || (heads.first() == node && isKept(change.record, key));
        }
    }
    const QList<int> tips = graph.tips();
    for (const int tip : tips) {
        // Another one that neither follows this nor was seen by it.
        const bool beside = tip != node && !seen[size_t(tip)] && !graph.seenBy({tip})[size_t(node)];
        parallel = parallel || (beside && (graph.change(tip).kind == Change::Kind::Create) == creates);
    }
    if (kept)
        return ChangeClass::Quarantined;
    return parallel ? ChangeClass::Equal : ChangeClass::TakenOver;
}

Result<ChangeClass> Planner::judgeField(const ChangeGraph& graph, int node)
{
    const Change& change = graph.change(node);
    const FieldKey key{change.field, change.element};
    if (graph.isOpen(key))
        return ChangeClass::Conflict;
    if (isKept(change.record, key))
        return ChangeClass::Quarantined;
    const QList<int> heads = graph.heads(key);
    const bool parallel =
        std::ranges::any_of(heads, [&](int head) { return head != node && !graph.seenBy({head})[size_t(node)]; });
    return parallel ? ChangeClass::Equal : ChangeClass::TakenOver;
}

Result<void> Planner::judge(MergeLine& line)
{
    const StoredChange& stored = m_returned.changes.at(line.change);
    WB_ASSIGN(goesOn, m_settlement.goesOn(stored.record));
    if (goesOn)
        return {};
    WB_ASSIGN(graph, m_settlement.graph(stored.record));
    const int node = graph->indexOf(stored.id);
    WB_ASSIGN(life, m_settlement.life(stored.record));
    WB_ASSIGN(voice, isVoice(stored.record, *graph, node));
    if (!graph->isCreated()) {
        line.verdict = ChangeClass::Quarantined;
        line.reason = QuarantineReason::RecordUnknown;
        return {};
    }
    line.verdict = ChangeClass::Conflict;
    if (voice)
        return {};
    WB_ASSIGN(shown, m_settlement.shown(stored.record));
    if (life.alive && !shown) {
        WB_ASSIGN(verdict, judgeUnshown(*graph, stored.record));
        line.verdict = verdict;
    } else {
        WB_ASSIGN(verdict, stored.field.isNull() ? judgeWhole(*graph, node) : judgeField(*graph, node));
        line.verdict = verdict;
    }
    if (line.verdict == ChangeClass::Quarantined)
        line.reason = QuarantineReason::TargetMissing;
    return {};
}

QList<Origin> Planner::origins() const
{
    QSet<ActId> used;
    for (const Change& change : m_own)
        used.insert(change.origin);
    QList<Origin> origins;
    for (Origin origin : m_returned.acts) {
        if (!used.contains(origin.act.id))
            continue;
        if (origin.source.isEmpty())
            origin.source = m_returned.source;
        origins.append(origin);
    }
    return origins;
}

Result<MergePlan> Planner::plan()
{
    for (const StoredChange& change : m_returned.changes) {
        // The first says where a new record lives; a second one elsewhere is judged by itself.
        if (change.kind == Change::Kind::Create && !m_creations.contains(change.record))
            m_creations.insert(change.record, &change);
        if (change.kind == Change::Kind::Remove) {
            m_removals.insert({change.act, change.record}, &change);
            m_removalsById.insert(change.id, &change);
        }
    }
    QSet<ActId> acts;
    for (const Origin& origin : m_returned.acts)
        acts.insert(origin.act.id);
    m_seen.reserve(m_returned.changes.size());
    m_plan.lines.reserve(m_returned.changes.size());
    m_own.reserve(m_returned.changes.size());
    for (qsizetype i = 0; i < m_returned.changes.size() && !m_plan.refusal; ++i) {
        if (m_returned.changes.at(i).act.isNull() || !acts.contains(m_returned.changes.at(i).act))
            refuse(m_returned.changes.at(i));
        else
            WB_TRY(sift(i));
    }
    if (m_plan.refusal)
        return m_plan;
    const Result<void> settled = m_settlement.settle();
    if (!settled && settled.error().kind == ErrorKind::Internal) {
        m_plan.refusal = Error{ErrorKind::Manipulated, m_returned.source, settled.error().detail};
        return m_plan;
    }
    WB_TRY(settled);
    for (MergeLine& line : m_plan.lines) {
        if (line.verdict == ChangeClass::TakenOver)
            WB_TRY(judge(line));
    }
    WB_ASSIGN(changes, m_settlement.changes(m_own, origins()));
    WB_ASSIGN(conflicts, conflictsIn(m_settlement));
    if (!m_own.isEmpty())
        m_plan.proposal.changes = changes;
    m_plan.conflicts = conflicts;
    m_plan.proposal.info.kind = QStringLiteral("merge");
    m_plan.proposal.info.source = m_returned.source;
    m_plan.proposal.info.count = m_own.size();
    return m_plan;
}

} // namespace

qsizetype MergePlan::count(ChangeClass verdict) const
{
    return std::ranges::count(lines, verdict, &MergeLine::verdict);
}

Result<MergePlan> planMerge(const HistoryView& office, const Return& returned, const Scope& issued)
{
    std::optional<Result<MergePlan>> plan;
    WB_TRY(office.onOneState([&]() -> Result<void> {
        plan = Planner(office, returned, issued).plan();
        return {};
    }));
    if (*plan) {
        for (auto file = returned.files.cbegin(); file != returned.files.cend(); ++file)
            (*plan)->proposal.changes.keep(file.key(), file.value());
    }
    return *std::move(plan);
}

} // namespace core
