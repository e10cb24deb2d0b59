#include "core/change/returnrows.h"

#include "core/change/overlay.h"

#include <QSet>

#include <algorithm>

namespace core {

namespace {

/** Where a line stands: the same for all changes that it gathers. */
struct Place {
    RecordId record;
    QString field; ///< empty: the whole record
    QString element;
    ChangeClass verdict;
    friend bool operator==(const Place&, const Place&) = default;
    friend size_t qHash(const Place& place, size_t seed = 0)
    {
        return qHashMulti(seed, place.record, place.field, place.element, int(place.verdict));
    }
};

class Gatherer {
public:
    Gatherer(const HistoryView& office, const Reader& reader, const Return& returned, const MergePlan& plan,
        const Meanwhile& meanwhile)
        : m_office(office)
        , m_reader(reader)
        , m_returned(returned)
        , m_plan(plan)
        , m_meanwhile(meanwhile)
        , m_inTables(plan.proposal.changes.inTables())
        , m_after(reader, m_inTables)
    {
    }

    Result<QList<ReturnRow>> gather();

private:
    void add(const MergeLine& line);
    Result<void> complete(ReturnRow& row);
    Result<void> compare(ReturnRow& row);
    Result<void> name(ReturnRow& row);
    Result<QList<qsizetype>> changedByOffice(RecordId record);
    void matchConflicts();
    void addOlderConflict(const Conflict& conflict);

    const HistoryView& m_office;
    const Reader& m_reader;
    const Return& m_returned;
    const MergePlan& m_plan;
    const Meanwhile& m_meanwhile;
    const ChangeSet m_inTables;
    const Overlay m_after;
    QList<ReturnRow> m_rows;
    QHash<Place, qsizetype> m_places;
    QSet<RecordId> m_created; ///< by this return
    QSet<ChangeId> m_ids; ///< of this return
    QHash<ActId, qsizetype> m_acts;
    QHash<RecordId, QList<qsizetype>> m_changedByOffice;
};

void Gatherer::add(const MergeLine& line)
{
    const StoredChange& change = m_returned.changes.at(line.change);
    const bool isNew = m_created.contains(change.record);
    const bool wholeLine = isNew && line.verdict != ChangeClass::Conflict && change.kind != Change::Kind::Remove;
    const Place place{
        change.record, wholeLine ? QString() : change.field, wholeLine ? QString() : change.element, line.verdict};
    if (!m_places.contains(place)) {
        m_places.insert(place, m_rows.size());
        ReturnRow row;
        row.record = change.record;
        row.kind = change.entity;
        row.entity = findEntity(change.entity);
        row.isNew = isNew;
        row.fieldKey = place.field;
        row.field = row.entity && !place.field.isEmpty() ? row.entity->indexOf(place.field) : -1;
        row.element = place.element;
        row.verdict = line.verdict;
        m_rows.append(row);
    }
    ReturnRow& row = m_rows[m_places.value(place)];
    row.changes.append(line.change);
    row.isRemoval = row.isRemoval || change.kind == Change::Kind::Remove;
    row.last = change.id;
    if (line.reason != QuarantineReason::None)
        row.reason = line.reason;
    if (const auto act = m_acts.constFind(change.act); act != m_acts.cend()) {
        row.author = m_returned.acts.at(*act);
        if (row.author.source.isEmpty())
            row.author.source = m_returned.source;
    }
}

/** Fields that the office changed since the other side left: -1 where it created or removed the record. */
Result<QList<qsizetype>> Gatherer::changedByOffice(RecordId record)
{
    if (const auto known = m_changedByOffice.constFind(record); known != m_changedByOffice.cend())
        return *known;
    WB_ASSIGN(history, m_office.historyOf(record));
    QSet<ChangeId> before;
    if (m_meanwhile.since) {
        WB_ASSIGN(earlier, m_office.historyBefore(record, *m_meanwhile.since));
        for (const HistoryNode& node : std::as_const(earlier))
            before.insert(node.change.id);
    }
    QList<qsizetype> fields;
    for (const HistoryNode& node : std::as_const(history)) {
        const bool isKnownThere = m_meanwhile.since ? before.contains(node.change.id) : m_ids.contains(node.change.id);
        if (isKnownThere || m_ids.contains(node.change.id) || !node.counts || fields.contains(node.change.field))
            continue;
        fields.append(node.change.field);
    }
    m_changedByOffice.insert(record, fields);
    return fields;
}

Result<void> Gatherer::compare(ReturnRow& row)
{
    if (row.changes.isEmpty() || row.verdict == ChangeClass::Erased)
        return {};
    if (!row.isNew || row.verdict == ChangeClass::Conflict) {
        WB_ASSIGN(changed, changedByOffice(row.record));
        row.officeFields = changed;
        row.officeFields.removeAll(-1);
        row.isParallel = row.verdict == ChangeClass::Equal
            || (row.verdict == ChangeClass::TakenOver && !row.officeFields.isEmpty()
                && !row.officeFields.contains(row.field));
    }
    if (!row.isAboutField())
        return {};
    const DecodedChange first = decoded(m_returned.changes.at(row.changes.first()), true);
    const DecodedChange last = decoded(m_returned.changes.at(row.changes.last()), true);
    WB_ASSIGN(now, m_reader.find(row.record));
    if (!row.element.isEmpty()) {
        row.atIssue = Value{first.change.kind == Change::Kind::Drop};
        row.returned = Value{last.change.kind == Change::Kind::Add};
        if (now)
            row.office = Value{valueOr<QStringList>(now->at(row.field)).contains(row.element)};
        return {};
    }
    row.atIssue = first.change.before;
    row.returned = last.change.after;
    if (now)
        row.office = now->at(row.field);
    return {};
}

Result<void> Gatherer::name(ReturnRow& row)
{
    WB_ASSIGN(before, m_reader.titleOf(row.record));
    row.title = before;
    if (!row.title.isEmpty() || row.verdict == ChangeClass::Erased)
        return {};
    WB_ASSIGN(after, m_after.titleOf(row.record));
    row.title = after;
    if (!row.title.isEmpty())
        return {};
    // Not taken over: it is only in the return.
    for (const qsizetype index : std::as_const(row.changes)) {
        const DecodedChange change = decoded(m_returned.changes.at(index), true);
        if (change.counts() && !change.change.whole.isNull())
            row.title = change.change.whole.entity().title(
                change.change.whole, [this](RecordId id) { return m_after.titleOf(id).value_or(QString()); });
    }
    return {};
}

Result<void> Gatherer::complete(ReturnRow& row)
{
    WB_TRY(compare(row));
    return name(row);
}

/** A conflict whose candidates are not of this return: it was open before, and may be decided here as well. */
void Gatherer::addOlderConflict(const Conflict& conflict)
{
    ReturnRow row;
    row.record = conflict.record;
    row.entity = conflict.entity;
    row.kind = conflict.entity->name();
    row.field = conflict.field;
    row.fieldKey =
        conflict.isAboutRecord() ? QString() : QString(conflict.entity->fields[size_t(conflict.field)].name());
    row.element = conflict.element;
    row.verdict = ChangeClass::Conflict;
    row.conflict = conflict.id;
    m_rows.append(row);
}

void Gatherer::matchConflicts()
{
    QHash<ChangeId, qsizetype> rowOf;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        for (const qsizetype change : m_rows.at(i).changes)
            rowOf.insert(m_returned.changes.at(change).id, i);
    }
    for (const Conflict& conflict : m_plan.conflicts) {
        const auto isPlace = [&](const ReturnRow& row) {
            return !row.conflict && row.verdict == ChangeClass::Conflict && row.record == conflict.record
                && row.field == conflict.field && row.element == conflict.element;
        };
        auto row = std::ranges::find_if(m_rows, isPlace);
        for (const Candidate& candidate : conflict.candidates) {
            const qsizetype at = rowOf.value(candidate.id, -1);
            if (row == m_rows.end() && at >= 0 && !m_rows.at(at).conflict)
                row = m_rows.begin() + at;
        }
        if (row != m_rows.end() && (row->field == conflict.field || conflict.isAboutRecord()))
            row->conflict = conflict.id;
        else
            addOlderConflict(conflict);
    }
}

Result<QList<ReturnRow>> Gatherer::gather()
{
    for (qsizetype i = 0; i < m_returned.acts.size(); ++i)
        m_acts.insert(m_returned.acts.at(i).act.id, i);
    for (const MergeLine& line : m_plan.lines) {
        const StoredChange& change = m_returned.changes.at(line.change);
        m_ids.insert(change.id);
        if (change.kind == Change::Kind::Create && change.parents.isEmpty() && line.verdict != ChangeClass::Known)
            m_created.insert(change.record);
    }
    for (const MergeLine& line : m_plan.lines) {
        if (line.verdict != ChangeClass::Known)
            add(line);
    }
    matchConflicts();
    for (ReturnRow& row : m_rows)
        WB_TRY(complete(row));
    return m_rows;
}

} // namespace

Result<QList<ReturnRow>> returnRows(const HistoryView& office, const Reader& reader, const Return& returned,
    const MergePlan& plan, const Meanwhile& meanwhile)
{
    return Gatherer(office, reader, returned, plan, meanwhile).gather();
}

} // namespace core
