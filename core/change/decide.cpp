#include "core/change/meeting.h"
#include "core/change/placing.h"

#include "core/model/validation.h"

#include <algorithm>

namespace core {

namespace {

using acts::Proposal;

/** Collects what a decision changes, and settles it. */
class Decision {
public:
    Decision(const HistoryView& view, const Conflict& conflict, IdSource& ids)
        : m_conflict(conflict)
        , m_ids(ids)
        , m_now(view)
        , m_then(view)
    {
    }

    Result<void> look()
    {
        m_now.lookAt(m_conflict.record);
        WB_TRY(m_now.settle());
        WB_ASSIGN(graph, m_now.graph(m_conflict.record));
        if (!graph->isCreated())
            return fail(ErrorKind::NoSuchRecord, m_conflict.record.toText());
        return {};
    }

    Result<void> give(const Value& value)
    {
        WB_ASSIGN(graph, m_now.graph(m_conflict.record));
        WB_ASSIGN(shown, m_now.shown(m_conflict.record));
        Change step = fieldStep(shown ? *shown : graph->record(), m_conflict.key(), value);
        for (const Candidate& candidate : m_conflict.candidates)
            step.parents.append(candidate.id);
        append(step);
        return {};
    }

    Result<void> keep()
    {
        WB_ASSIGN(graph, m_now.graph(m_conflict.record));
        Change step;
        step.kind = Change::Kind::Create;
        step.whole = graph->record();
        for (const Candidate& candidate : m_conflict.candidates) {
            if (candidate.record == m_conflict.record)
                step.parents.append(candidate.id);
        }
        append(about(m_conflict.record, step));
        return {};
    }

    /** With all that cannot be without it; what else names it is emptied. */
    Result<void> remove(RecordId id)
    {
        if (m_removed.contains(id))
            return {};
        m_removed.insert(id);
        WB_ASSIGN(dependents, m_now.dependents(id));
        for (const RecordId& dependent : dependents)
            WB_TRY(remove(dependent));
        WB_ASSIGN(graph, m_now.graph(id));
        WB_ASSIGN(shown, m_now.shown(id));
        const bool gone = graph->evidence().isEmpty() && !graph->removals().isEmpty();
        if (gone && id != m_conflict.record)
            return {};
        Change step;
        step.kind = Change::Kind::Remove;
        step.whole = shown ? *shown : graph->record();
        step.parents = allHeads(*graph);
        append(about(id, step));
        return {};
    }

    Result<void> emptyReferences(const HistoryView& view)
    {
        QHash<RecordId, Record> records;
        for (const RecordId& id : std::as_const(m_removed)) {
            WB_ASSIGN(graph, m_now.graph(id));
            WB_ASSIGN(references, view.referencesTo(*kindOf(*graph), id));
            for (const Reference& reference : references) {
                if (m_removed.contains(reference.record))
                    continue;
                WB_ASSIGN(user, m_now.graph(reference.record));
                WB_ASSIGN(record, view.shown(*reference.entity, reference.record));
                const bool isSet = reference.entity->fields[size_t(reference.field)].isSet();
                const FieldKey key{reference.field, isSet ? id.toText() : QString()};
                Change step = fieldStep(*record, key, isSet ? Value{false} : Value{});
                step.parents = seenParents(*user, step);
                append(step);
            }
        }
        return {};
    }

    Result<Proposal> proposal()
    {
        WB_TRY(m_then.settle());
        WB_ASSIGN(changes, m_then.changes(m_steps));
        Proposal proposal;
        proposal.changes = changes;
        proposal.info.kind = QStringLiteral("decide");
        proposal.info.entity = m_conflict.entity->name();
        if (!m_conflict.isAboutRecord())
            proposal.info.field = m_conflict.entity->fields[size_t(m_conflict.field)].name();
        WB_ASSIGN(graph, m_now.graph(m_conflict.record));
        proposal.info.title = m_conflict.entity->title(graph->record(), [](RecordId) { return QString(); });
        return proposal;
    }

private:
    static Change about(RecordId id, Change step)
    {
        step.record = id;
        step.entity = &step.whole.entity();
        return step;
    }

    void append(Change step)
    {
        step.id = ChangeId(m_ids.next());
        m_then.add({step, true});
        m_steps.append(step);
    }

    const Conflict& m_conflict;
    IdSource& m_ids;
    Settlement m_now;
    Settlement m_then;
    QSet<RecordId> m_removed;
    QList<Change> m_steps;
};

} // namespace

namespace acts {

Result<Proposal> decide(const HistoryView& view, const Conflict& conflict, const ChangeId& candidate, IdSource& ids)
{
    const auto chosen = std::ranges::find(conflict.candidates, candidate, &Candidate::id);
    if (chosen == conflict.candidates.end())
        return fail(ErrorKind::NoSuchRecord, candidate.toText());
    Decision decision(view, conflict, ids);
    WB_TRY(decision.look());
    if (!conflict.isAboutRecord()) {
        WB_TRY(decision.give(chosen->value));
    } else if (chosen->value == Value{true}) {
        WB_TRY(decision.keep());
    } else {
        WB_TRY(decision.remove(conflict.record));
        WB_TRY(decision.emptyReferences(view));
    }
    return decision.proposal();
}

Result<Proposal> decide(const HistoryView& view, const Conflict& conflict, const Value& value, IdSource& ids)
{
    if (conflict.isAboutRecord() || !conflict.element.isNull())
        return fail(ErrorKind::ValueInvalid, conflict.isAboutRecord() ? QString() : conflict.element);
    const FieldInfo& field = conflict.entity->fields[size_t(conflict.field)];
    WB_ASSIGN(tidy, storable(field, value));
    if (isEmpty(tidy) && (field.has(FieldFlag::Required) || field.type == FieldType::Order))
        return fail(ErrorKind::ValueMissing, field.name(), conflict.entity->name());
    Decision decision(view, conflict, ids);
    WB_TRY(decision.look());
    WB_TRY(decision.give(tidy));
    return decision.proposal();
}

} // namespace acts

} // namespace core
