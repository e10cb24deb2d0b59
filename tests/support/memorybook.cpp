#include "tests/support/memorybook.h"

#include "core/change/placing.h"
#include "core/model/valuecodec.h"

#include <algorithm>

namespace test {

using namespace core;

Result<HistoryView::Known> MemoryBook::compare(const StoredChange& change) const
{
    const auto row = m_rows.constFind(change.id);
    if (row == m_rows.cend())
        return Known::No;
    StoredChange stored = row->stored;
    if (!m_erased.contains(stored.record) && !sameContent(stored, change))
        return Known::Other;
    const auto act = std::ranges::find(m_acts, row->act, &Done::id);
    return row->foreign && act->undone ? Known::Withdrawn : Known::Same;
}

Result<QList<HistoryNode>> MemoryBook::historyOf(RecordId id) const
{
    ++m_historiesAsked;
    QList<HistoryNode> nodes;
    for (const ChangeId& change : m_histories.value(id)) {
        const Row& row = *m_rows.constFind(change);
        const DecodedChange read = decoded(row.stored, row.foreign);
        nodes.append({read.change, read.counts(), row.act});
    }
    return nodes;
}

Result<QList<HistoryView::Step>> MemoryBook::stepsOf(RecordId id) const
{
    QList<Step> steps;
    for (const ChangeId& change : m_hidesSteps ? QList<ChangeId>() : m_histories.value(id)) {
        const Row& row = *m_rows.constFind(change);
        steps.append({row.stored.id, row.stored.field, row.foreign});
    }
    return steps;
}

Result<QList<HistoryNode>> MemoryBook::historyBefore(RecordId id, ActId act) const
{
    WB_ASSIGN(nodes, historyOf(id));
    const auto at = [this](ActId each) { return std::ranges::find(m_acts, each, &Done::id); };
    nodes.removeIf([&](const HistoryNode& node) { return at(node.act) >= at(act); });
    return nodes;
}

Result<std::optional<Record>> MemoryBook::shown(const EntityInfo&, RecordId id) const
{
    const auto row = m_table.constFind(id);
    return row == m_table.cend() ? std::optional<Record>() : std::optional<Record>(*row);
}

Result<QList<Reference>> MemoryBook::referencesTo(const EntityInfo&, RecordId id) const
{
    QList<Reference> references;
    for (const Record& record : m_table) {
        for (size_t i = 0; i < record.entity().fields.size(); ++i) {
            const Value& value = record.at(qsizetype(i));
            if (value == Value{id} || valueOr<QStringList>(value).contains(id.toText()))
                references.append({record.id(), &record.entity(), qsizetype(i)});
        }
    }
    return references;
}

Result<QList<RecordId>> MemoryBook::waitingFor(RecordId id) const
{
    QList<RecordId> waiting;
    for (auto it = m_marks.cbegin(); it != m_marks.cend(); ++it) {
        if (std::ranges::any_of(*it, [&](const Mark& mark) { return mark.target == id; }))
            waiting.append(it.key());
    }
    return waiting;
}

Result<bool> MemoryBook::isMarked(RecordId id) const
{
    return !m_marks.value(id).isEmpty();
}

Result<bool> MemoryBook::isMerged(RecordId id) const
{
    const QList<ChangeId> history = m_histories.value(id);
    const bool foreign =
        std::ranges::any_of(history, [this](const ChangeId& change) { return m_rows.constFind(change)->foreign; });
    return foreign || !m_marks.value(id).isEmpty() || !waitingFor(id)->isEmpty();
}

Result<bool> MemoryBook::hasMerges() const
{
    return !m_origins.isEmpty();
}

Result<Act> MemoryBook::act(ActId id) const
{
    const auto done = std::ranges::find(m_acts, id, &Done::id);
    Act act{id, {}, {}, done->info, done->undone};
    act.info.undoes = done->undoes;
    return act;
}

Result<QList<Change>> MemoryBook::changesOf(ActId id) const
{
    QList<Change> changes;
    const auto act = std::ranges::find(m_acts, id, &Done::id);
    for (const ChangeId& change : act->changes) {
        const Row& row = *m_rows.constFind(change);
        const DecodedChange read = decoded(row.stored, row.foreign);
        if (read.counts())
            changes.append(read.change);
    }
    return changes;
}

Result<void> MemoryBook::doStep(const Change& step)
{
    const auto row = m_table.find(step.record);
    const bool there = row != m_table.end();
    if (step.kind == Change::Kind::Create) {
        if (there)
            return fail(ErrorKind::AlreadyThere, step.record.toText());
        m_table.insert(step.record, step.whole);
        return {};
    }
    const auto stale = [&] { return fail(ErrorKind::Stale, step.record.toText(), wordOf(step.kind)); };
    if (!there)
        return stale();
    if (step.kind == Change::Kind::Remove) {
        if (*row != step.whole)
            return stale();
        m_table.erase(row);
        return {};
    }
    if (step.kind == Change::Kind::Set) {
        if (row->at(step.field) != step.before)
            return stale();
        row->set(step.field, step.after);
        return {};
    }
    auto set = valueOr<QStringList>(row->at(step.field));
    if (set.contains(step.element) == (step.kind == Change::Kind::Add))
        return stale();
    if (step.kind == Change::Kind::Add)
        set.append(step.element);
    else
        set.removeAll(step.element);
    set.sort();
    row->set(step.field, set);
    return {};
}

Result<void> MemoryBook::checkReferences() const
{
    for (const Record& record : m_table) {
        for (size_t i = 0; i < record.entity().fields.size(); ++i) {
            const Value& value = record.at(qsizetype(i));
            QStringList named;
            if (record.entity().fields[i].type == FieldType::References)
                named = valueOr<QStringList>(value);
            else if (const auto* id = std::get_if<RecordId>(&value))
                named.append(id->toText());
            for (const QString& id : std::as_const(named)) {
                if (!m_table.contains(RecordId::fromText(id)))
                    return fail(ErrorKind::NoSuchRecord, record.id().toText(), id);
            }
        }
    }
    return {};
}

void MemoryBook::note(Change step, ActId act, QList<Change>& written)
{
    if (step.id.isNull()) {
        step.id = ChangeId(m_ids.next());
        step.parents = seenParents(ChangeGraph(*historyOf(step.record)), step);
    }
    StoredChange stored = encoded(step);
    stored.parents = step.parents;
    stored.id = step.id;
    const bool foreign = !step.origin.isNull();
    stored.act = foreign ? step.origin : act;
    m_rows.insert(step.id, {stored, act, foreign});
    m_order.append(step.id);
    m_histories[step.record].append(step.id);
    m_acts.last().changes.append(step.id);
    written.append(step);
}

Result<QList<Change>> MemoryBook::apply(const ChangeSet& changes, const ActInfo& info)
{
    QList<Change> written;
    WB_ASSIGN(steps, placed(*this, changes, m_ids));
    if (steps.isEmpty())
        return written;
    m_acts.append({ActId(m_ids.next()), info, {}, false, info.undoes});
    for (const Origin& origin : steps.meeting().origins)
        m_origins.insert(origin.act.id, origin);
    Result<void> done;
    for (const Change& step : steps) {
        if (done && step.part != Change::Part::History)
            done = doStep(step);
        if (done && step.part != Change::Part::Table)
            note(step, m_acts.last().id, written);
    }
    for (const RecordId& record : steps.meeting().settled)
        m_marks.remove(record);
    for (const Mark& mark : steps.meeting().marks)
        m_marks[mark.record].append(mark);
    if (done)
        done = checkReferences();
    WB_TRY(done);
    return written;
}

Result<MergePlan> MemoryBook::merge(const Return& returned, const Scope& scope)
{
    WB_ASSIGN(plan, planMerge(*this, returned, scope));
    if (!plan.refusal)
        WB_TRY(apply(plan.proposal.changes, plan.proposal.info));
    return std::move(plan);
}

Result<ActId> MemoryBook::undo(ActId act)
{
    WB_ASSIGN(changes, takingBack(*this, act, m_ids));
    const auto undone = std::ranges::find(m_acts, act, &Done::id);
    ActInfo info = undone->info;
    info.undoes = act;
    const qsizetype before = m_acts.size();
    WB_TRY(apply(changes, info));
    // Taking back what changes nothing any more is an act all the same.
    if (m_acts.size() == before)
        m_acts.append({ActId(m_ids.next()), info, {}, false, act});
    // An undo of an undo gives the first its effect back.
    for (ActId taken = act; !taken.isNull();) {
        const auto known = std::ranges::find(m_acts, taken, &Done::id);
        known->undone = !known->undone;
        taken = known->undoes;
    }
    return m_acts.last().id;
}

void MemoryBook::erase(RecordId id)
{
    m_erased.insert(id);
    for (const ChangeId& change : m_histories.value(id)) {
        m_rows[change].stored.before = {};
        m_rows[change].stored.after = {};
    }
}

Return MemoryBook::asReturn(const QString& source) const
{
    Return returned;
    returned.source = source;
    for (const Done& act : m_acts)
        returned.acts.append(Origin{{act.id, QDateTime(), source, act.info, false}, {}});
    for (const Origin& origin : m_origins)
        returned.acts.append(origin);
    for (const ChangeId& change : m_order)
        returned.changes.append(m_rows.constFind(change)->stored);
    return returned;
}

Result<QList<Conflict>> MemoryBook::conflicts() const
{
    Settlement settlement(*this);
    for (auto it = m_marks.cbegin(); it != m_marks.cend(); ++it)
        settlement.lookAt(it.key());
    WB_TRY(settlement.settle());
    return conflictsIn(settlement);
}

Result<QList<Mark>> MemoryBook::derivedMarks() const
{
    Settlement settlement(*this);
    QList<RecordId> records = m_histories.keys();
    std::ranges::sort(records, std::less<>());
    for (const RecordId& id : std::as_const(records)) {
        if (*isMerged(id))
            settlement.lookAt(id);
    }
    WB_TRY(settlement.settle());
    return settlement.marks();
}

QList<Mark> MemoryBook::marks() const
{
    QList<Mark> all;
    for (const QList<Mark>& marks : m_marks)
        all += marks;
    return all;
}

QString MemoryBook::dump() const
{
    QString text;
    for (const Record& record : m_table) {
        const Record blank = record.entity().blank();
        text += record.entity().name() + u' ' + record.id().toText();
        for (qsizetype i = 0; i < qsizetype(record.entity().fields.size()); ++i) {
            if (record.at(i) != blank.at(i))
                text += QStringLiteral(" %1=%2").arg(record.entity().fields[size_t(i)].name(),
                    QCborValue::fromCbor(valueToCbor(record.at(i))).toDiagnosticNotation());
        }
        text += u'\n';
    }
    return text;
}

} // namespace test
