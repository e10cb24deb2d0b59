#include "core/exchange/importplanner.h"

#include "core/change/identity.h"
#include "core/model/validation.h"
#include "core/support/orderkey.h"

namespace core {

namespace {

constexpr qint64 rowsPerReport = 500;
const QString idKey = QStringLiteral("id");

/** A record that a change names, and the field that names it. */
using Named = std::pair<RecordId, const FieldInfo*>;

void collectNamed(const FieldInfo& field, const Value& value, QList<Named>& into)
{
    if (field.type == FieldType::Reference && !isEmpty(value))
        into.append({valueOr<RecordId>(value), &field});
    if (field.type == FieldType::References) {
        for (const QString& element : valueOr<QStringList>(value))
            into.append({RecordId::fromText(element), &field});
    }
}

QList<Named> namedBy(const ChangeSet& changes)
{
    QList<Named> named;
    for (const Change& change : changes) {
        if (change.kind == Change::Kind::Set)
            collectNamed(change.fieldInfo(), change.after, named);
        else if (change.kind == Change::Kind::Add)
            collectNamed(change.fieldInfo(), QStringList{change.element}, named);
        else if (change.kind == Change::Kind::Create) {
            for (size_t i = 0; i < change.entity->fields.size(); ++i)
                collectNamed(change.entity->fields[i], change.whole.at(qsizetype(i)), named);
        }
    }
    return named;
}

bool isTaken(const ImportRow& row)
{
    return row.rowClass != RowClass::Refused && row.rowClass != RowClass::Doubtful;
}

} // namespace

IdSource& ImportFile::ids()
{
    if (!m_ids)
        m_ids.emplace(m_source, lines);
    return *m_ids;
}

/** Refuses rows that name a record which the file was to bring and does not, and then what names those. */
void ImportFile::refuseWhatNames(const QSet<RecordId>& missing)
{
    QMultiHash<RecordId, std::pair<qsizetype, const FieldInfo*>> namedIn;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        for (const auto& [id, field] : namedBy(rows.at(i).changes)) {
            if (reader.isExpected(id))
                namedIn.insert(id, {i, field});
        }
    }
    QList<RecordId> due(missing.begin(), missing.end());
    while (!due.isEmpty()) {
        const RecordId gone = due.takeLast();
        for (const auto& [index, field] : namedIn.values(gone)) {
            ImportRow& row = rows[index].row;
            Error error{
                ErrorKind::NoSuchRecord, gone.toText(), targetOf(*field) ? targetOf(*field)->name() : QString()};
            row.problems.append({0, field->name(), error});
            if (!isTaken(row))
                continue;
            if (row.rowClass == RowClass::New)
                due.append(row.record);
            row.rowClass = RowClass::Refused;
        }
    }
}

Result<ImportPlan> ImportFile::plan() &&
{
    QSet<RecordId> missing;
    for (const Planned& planned : std::as_const(rows)) {
        if (isTaken(planned.row) || !reader.isExpected(planned.row.record))
            continue;
        WB_ASSIGN(known, reader.book().find(planned.row.record));
        if (!known)
            missing.insert(planned.row.record);
    }
    if (!missing.isEmpty())
        refuseWhatNames(missing);
    std::stable_sort(
        rows.begin(), rows.end(), [](const Planned& a, const Planned& b) { return a.row.line < b.row.line; });
    ImportPlan plan;
    plan.rows.reserve(rows.size());
    for (Planned& planned : rows) {
        if (planned.row.rowClass == RowClass::New) {
            WB_ASSIGN(title, reader.titleOf(planned.row.record));
            planned.row.title = title;
        }
        planned.row.firstChange = plan.changes.size();
        if (isTaken(planned.row))
            plan.changes.append(planned.changes);
        planned.row.changeCount = plan.changes.size() - planned.row.firstChange;
        plan.rows.append(std::move(planned.row));
    }
    return plan;
}

ImportPlanner::ImportPlanner(ImportFile& file, const ImportPart& part)
    : m_file(file)
    , m_table(part.table)
    , m_kind(*part.options.kind)
    , m_options(part.options)
    , m_columns(m_kind, m_table, m_options.mapping, m_options.languages, file.reader)
    , m_keyField(keyField())
{
}

QString ImportPlanner::keyField() const
{
    if (!m_options.keyField.isEmpty())
        return m_options.keyField;
    for (const FieldInfo& field : m_kind.fields) {
        if (field.has(FieldFlag::MatchKey) && m_options.mapping.columnOf(field.name()) >= 0)
            return field.name();
    }
    return {};
}

bool ImportPlanner::keyIsEmail() const
{
    const qsizetype field = m_kind.indexOf(m_keyField);
    return field >= 0 && m_kind.fields[size_t(field)].has(FieldFlag::Email);
}

void ImportPlanner::expectAll()
{
    if (m_options.mapping.columnOf(idKey) < 0)
        return;
    for (const ImportLine& line : m_table.lines) {
        QList<ImportProblem> unread;
        if (const RecordId id = m_columns.idOf(line, unread); !id.isNull())
            m_file.reader.expect(id, m_kind);
    }
}

Result<void> ImportPlanner::nameAll()
{
    if (m_kind.indexOf(FieldFlag::Identity) < 0 || m_options.mapping.columnOf(idKey) < 0)
        return {};
    for (const ImportLine& line : m_table.lines) {
        QList<ImportProblem> unread;
        const RecordId id = m_columns.idOf(line, unread);
        WB_ASSIGN(own, m_file.reader.book().find(id));
        if (id.isNull() || own)
            continue;
        const acts::Given given = m_columns.valuesOf(line, {}, unread);
        Record record = m_kind.blank();
        bool isRead = true;
        for (qsizetype i = 0; i < qsizetype(m_kind.fields.size()); ++i) {
            const FieldInfo& field = m_kind.fields[size_t(i)];
            const auto value = given.constFind(field.name());
            if (!field.has(FieldFlag::Identity) || value == given.cend())
                continue;
            const Result<Value> tidy = storable(field, *value);
            isRead = isRead && tidy;
            record.set(i, tidy.value_or(Value{}));
        }
        if (!isRead)
            continue; // the row will be refused with what is wrong in it
        WB_ASSIGN(there, sameByIdentity(m_file.reader.book(), record));
        const RecordId right = there ? there->id() : identityOf(record);
        if (!right.isNull() && right != id)
            m_file.reader.rename(id, right, m_kind);
    }
    return {};
}

Result<void> ImportPlanner::planAll(const Progress& progress)
{
    for (const ImportLine& line : m_table.lines) {
        WB_ASSIGN(planned, planLine(line));
        m_file.rows.append(std::move(planned));
        if (progress && m_file.rows.size() % rowsPerReport == 0 && !progress(m_file.rows.size(), m_file.lines))
            return fail(ErrorKind::Cancelled);
    }
    return {};
}

void ImportPlanner::note(Planned& planned, const QString& field, const Error& error) const
{
    planned.row.problems.append(m_columns.about(field, error));
}

Result<ImportFile::Planned> ImportPlanner::planLine(const ImportLine& line)
{
    Planned planned;
    planned.row.line = line.line;
    planned.row.problems = line.problems;
    const RecordId ownId = m_file.reader.nowCalled(m_columns.idOf(line, planned.row.problems));
    planned.row.record = ownId;
    WB_ASSIGN(own, m_file.reader.book().find(ownId));
    if (own && &own->entity() != &m_kind) {
        note(planned, idKey, {ErrorKind::NoSuchRecord, ownId.toText(), m_kind.name()});
        return planned;
    }
    m_line = &line;
    const acts::Given given = m_columns.valuesOf(line, own, planned.row.problems);
    if (!planned.row.problems.isEmpty())
        return planned;
    if (own)
        return planEdit(std::move(planned), *own, given, ownId);
    const Value key = given.value(m_keyField);
    if (!ownId.isNull() || isEmpty(key))
        return planNew(std::move(planned), given, ownId);
    WB_ASSIGN(matches, m_file.reader.withValue(m_kind, m_kind.indexOf(m_keyField), key));
    if (matches.size() > 1) {
        WB_TRY(addCandidates(planned, matches, given));
        if (const auto chosen = chosenFor(planned))
            return chosen->isNull() ? planNew(std::move(planned), given, {}) : planChosen(std::move(planned), *chosen);
        planned.row.rowClass = RowClass::Doubtful;
        note(planned, m_keyField, {ErrorKind::Ambiguous, valueOr<QString>(key), QString::number(matches.size())});
        return planned;
    }
    if (matches.isEmpty())
        return planNew(std::move(planned), given, {});
    WB_ASSIGN(before, m_file.reader.get(matches.first()));
    return planEdit(std::move(planned), before, given, {});
}

ImportDecision ImportPlanner::decision() const
{
    return m_options.decisions.value(m_line->line);
}

Result<void> ImportPlanner::addCandidates(
    Planned& planned, const QList<RecordId>& records, const acts::Given& given) const
{
    if (records.isEmpty())
        return {};
    Record said = m_kind.blank();
    for (auto it = given.cbegin(); it != given.cend(); ++it)
        said.set(m_kind.indexOf(it.key()), it.value());
    for (const RecordId& id : records) {
        const bool isKnown = std::ranges::any_of(
            planned.row.candidates, [&](const ImportCandidate& candidate) { return candidate.record == id; });
        if (isKnown)
            continue;
        WB_ASSIGN(record, m_file.reader.get(id));
        planned.row.candidates.append({id, likeness(likenessKey(said), likenessKey(record))});
    }
    std::ranges::stable_sort(planned.row.candidates,
        [](const ImportCandidate& a, const ImportCandidate& b) { return a.likeness.percent > b.likeness.percent; });
    return {};
}

/** The candidate that a person has chosen, null for a new record; nullopt where nobody has, or it is none any more. */
std::optional<RecordId> ImportPlanner::chosenFor(const Planned& planned) const
{
    const std::optional<RecordId> chosen = decision().record;
    const bool isOne = chosen
        && (chosen->isNull() || std::ranges::any_of(planned.row.candidates, [&](const ImportCandidate& candidate) {
               return candidate.record == *chosen;
           }));
    return isOne ? chosen : std::nullopt;
}

/** A row that a person has said to be one of its candidates. */
Result<ImportFile::Planned> ImportPlanner::planChosen(Planned planned, RecordId chosen)
{
    WB_ASSIGN(before, m_file.reader.get(chosen));
    const acts::Given given = m_columns.valuesOf(*m_line, before, planned.row.problems);
    if (!planned.row.problems.isEmpty())
        return planned;
    return planEdit(std::move(planned), before, given, {});
}

/** A record that the file has already: the second row is refused. Rows with ids of their own may share a key, as
 *  records may, and so may those that a person told apart. */
bool ImportPlanner::isSecond(Planned& planned, RecordId id, const acts::Given& given, RecordId ownId)
{
    const QString key = valueOr<QString>(given.value(m_keyField));
    const bool isDecided = decision().record.has_value();
    if (m_file.seen.contains(id))
        note(planned, idKey, {ErrorKind::AlreadyThere, id.toText(), {}});
    else if (!key.isEmpty() && !isDecided && m_seenKeys.contains(key) && (ownId.isNull() || !m_seenKeys.value(key)))
        note(planned, m_keyField, {ErrorKind::AlreadyThere, key, {}});
    m_file.seen.insert(id);
    m_seenKeys.insert(key, !ownId.isNull());
    return !planned.row.problems.isEmpty();
}

Result<ImportFile::Planned> ImportPlanner::planEdit(
    Planned planned, const Record& before, const acts::Given& given, RecordId ownId)
{
    ImportRow& row = planned.row;
    row.record = before.id();
    WB_ASSIGN(title, m_file.reader.titleOf(before.id()));
    row.title = title;
    if (isSecond(planned, before.id(), given, ownId))
        return planned;
    const Result<ChangeSet> edit = acts::difference(before, given);
    if (!edit) {
        note(planned, edit.error().subject, edit.error());
        return planned;
    }
    const QSet<QString> left = decision().left;
    for (const Change& change : *edit) {
        if (left.contains(change.fieldInfo().name())) {
            row.left.append(change);
            continue;
        }
        if (!row.changedFields.contains(change.field))
            row.changedFields.append(change.field);
        planned.changes.append(change);
    }
    row.rowClass = planned.changes.isEmpty() ? RowClass::Same : RowClass::Changed;
    return planned;
}

Result<ImportFile::Planned> ImportPlanner::planNew(Planned planned, const acts::Given& given, RecordId ownId)
{
    ImportRow& row = planned.row;
    Result<Record> prepared = acts::prepared(m_file.reader, m_kind, given, m_file.ids());
    if (!prepared) {
        note(planned, prepared.error().subject, prepared.error());
        return planned;
    }
    Record record = *std::move(prepared);
    // What it is about tells which one it is, also where the file has no ids.
    const RecordId identity = identityOf(record);
    WB_ASSIGN(known, sameByIdentity(m_file.reader.book(), record));
    if (known)
        return planEdit(std::move(planned), *known, given, ownId);
    if (!ownId.isNull() && identity.isNull())
        record.setId(ownId);
    if (isSecond(planned, record.id(), given, ownId))
        return planned;
    row.record = record.id();
    m_file.reader.bring(record);
    // Without an id or a key of its own nothing tells a double from a namesake; nor does an address not seen before.
    if (ownId.isNull() && identity.isNull() && (isEmpty(given.value(m_keyField)) || keyIsEmail())) {
        WB_ASSIGN(alike, m_file.reader.alike(record));
        WB_TRY(addCandidates(planned, alike, given));
    }
    const std::optional<RecordId> chosen = chosenFor(planned);
    if (chosen && !chosen->isNull())
        return planChosen(std::move(planned), *chosen);
    if (!row.candidates.isEmpty() && !chosen) {
        WB_ASSIGN(title, m_file.reader.titleOf(record.id()));
        row.title = title;
        row.rowClass = RowClass::Doubtful;
        row.problems.append({0, {}, {ErrorKind::AlreadyThere, row.title, row.candidates.first().record.toText()}});
        return planned;
    }
    placeAfterSiblings(record, given);
    row.rowClass = RowClass::New;
    planned.changes.create(record);
    return planned;
}

/** prepared() knows the children in the book, not those that this file has brought before. */
void ImportPlanner::placeAfterSiblings(Record& record, const acts::Given& given)
{
    const qsizetype order = m_kind.orderIndex();
    if (order < 0 || !isEmpty(given.value(m_kind.fields[size_t(order)].name())))
        return;
    QString& last = m_lastOrder[record.owner()];
    if (!last.isEmpty())
        record.set(order, orderKeyBetween(last, {}));
    last = valueOr<QString>(record.at(order));
}

} // namespace core
