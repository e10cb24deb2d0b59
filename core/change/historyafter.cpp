#include "core/change/historyafter.h"

#include <algorithm>

namespace core {

namespace {

/** The fields by which a record names another one. */
QList<qsizetype> fieldsNaming(const Record& record, RecordId id)
{
    QList<qsizetype> fields;
    for (qsizetype i = 0; i < qsizetype(record.entity().fields.size()); ++i) {
        const FieldType type = record.entity().fields[size_t(i)].type;
        const bool names = type == FieldType::Reference
            ? valueOr<RecordId>(record.at(i)) == id
            : type == FieldType::References && valueOr<QStringList>(record.at(i)).contains(id.toText());
        if (names)
            fields.append(i);
    }
    return fields;
}

/** What a step makes of a record's row; false where it does not fit. */
bool stepped(std::optional<Record>& row, const Change& step)
{
    if (step.kind == Change::Kind::Create) {
        const bool fits = !row.has_value();
        row = step.whole;
        return fits;
    }
    if (!row)
        return false;
    if (step.kind == Change::Kind::Remove) {
        row.reset();
        return true;
    }
    if (step.kind == Change::Kind::Set) {
        row->set(step.field, step.after);
        return true;
    }
    auto set = valueOr<QStringList>(row->at(step.field));
    set.removeAll(step.element);
    if (step.kind == Change::Kind::Add)
        set.append(step.element);
    set.sort();
    row->set(step.field, set);
    return true;
}

} // namespace

void HistoryAfter::noteNamed(const Record& record)
{
    for (qsizetype i = 0; i < qsizetype(record.entity().fields.size()); ++i) {
        const FieldType type = record.entity().fields[size_t(i)].type;
        if (type == FieldType::Reference && !isEmpty(record.at(i)))
            m_named[valueOr<RecordId>(record.at(i))].insert(record.id());
        if (type != FieldType::References)
            continue;
        const auto elements = valueOr<QStringList>(record.at(i));
        for (const QString& element : elements)
            m_named[RecordId::fromText(element)].insert(record.id());
    }
}

Result<void> HistoryAfter::doStep(const Change& step)
{
    if (!m_touched.contains(step.record)) {
        WB_ASSIGN(before, m_now.shown(*step.entity, step.record));
        m_touched.insert(step.record, before);
    }
    std::optional<Record>& row = m_touched[step.record];
    if (!stepped(row, step))
        return fail(ErrorKind::Internal, QStringLiteral("step"), step.record.toText());
    if (row)
        noteNamed(*row);
    return {};
}

Result<void> HistoryAfter::append(const ChangeSet& changes)
{
    for (const Change& step : changes) {
        if (step.part != Change::Part::Table && !step.id.isNull()) {
            m_added[step.record].append({step, !step.raw || decoded(*step.raw, true).counts()});
            m_foreign = m_foreign || !step.origin.isNull();
        }
        if (step.part != Change::Part::History)
            WB_TRY(doStep(step));
    }
    for (const RecordId& settled : changes.meeting().settled) {
        m_settled.insert(settled);
        m_marks.remove(settled);
    }
    for (const Mark& mark : changes.meeting().marks)
        m_marks[mark.record].append(mark);
    return {};
}

Result<QList<HistoryNode>> HistoryAfter::historyOf(RecordId id) const
{
    WB_ASSIGN(nodes, m_now.historyOf(id));
    nodes += m_added.value(id);
    return std::move(nodes);
}

Result<std::optional<Record>> HistoryAfter::shown(const EntityInfo& kind, RecordId id) const
{
    const auto touched = m_touched.constFind(id);
    if (touched == m_touched.cend())
        return m_now.shown(kind, id);
    const bool isOfKind = *touched && &(*touched)->entity() == &kind;
    return isOfKind ? *touched : std::optional<Record>();
}

Result<QList<Reference>> HistoryAfter::referencesTo(const EntityInfo& kind, RecordId id) const
{
    WB_ASSIGN(references, m_now.referencesTo(kind, id));
    references.removeIf([this](const Reference& reference) { return m_touched.contains(reference.record); });
    const QSet<RecordId> named = m_named.value(id);
    for (const RecordId& record : named) {
        const std::optional<Record>& row = *m_touched.constFind(record);
        const QList<qsizetype> fields = row ? fieldsNaming(*row, id) : QList<qsizetype>();
        for (const qsizetype field : fields)
            references.append({record, &row->entity(), field});
    }
    return std::move(references);
}

Result<QList<RecordId>> HistoryAfter::waitingFor(RecordId id) const
{
    WB_ASSIGN(waiting, m_now.waitingFor(id));
    waiting.removeIf([this](const RecordId& record) { return m_settled.contains(record); });
    for (auto marks = m_marks.cbegin(); marks != m_marks.cend(); ++marks) {
        if (std::ranges::any_of(*marks, [&](const Mark& mark) { return mark.target == id; }))
            waiting.append(marks.key());
    }
    return std::move(waiting);
}

Result<bool> HistoryAfter::isMarked(RecordId id) const
{
    return m_settled.contains(id) ? Result<bool>(m_marks.contains(id)) : m_now.isMarked(id);
}

Result<bool> HistoryAfter::isMerged(RecordId id) const
{
    const QList<HistoryNode> added = m_added.value(id);
    if (std::ranges::any_of(added, &HistoryNode::isForeign))
        return true;
    WB_ASSIGN(merged, m_now.isMerged(id));
    WB_ASSIGN(marked, isMarked(id));
    WB_ASSIGN(waiting, waitingFor(id));
    return merged || marked || !waiting.isEmpty();
}

Result<bool> HistoryAfter::hasMerges() const
{
    return m_foreign ? Result<bool>(true) : m_now.hasMerges();
}

} // namespace core
