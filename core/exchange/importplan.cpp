#include "core/exchange/importplan.h"

#include "core/exchange/csvwriter.h"
#include "core/exchange/officialnames.h"
#include "core/model/validation.h"
#include "core/support/orderkey.h"
#include "core/support/sortedids.h"

#include <QSet>

namespace core {

namespace {

constexpr qint64 rowsPerReport = 500;
const QString idKey = QStringLiteral("id");
const QString edtfSuffix = QStringLiteral(":edtf");

/** Plans row after row; what it has seen of the file decides on doubles within it. */
class Planner {
public:
    Planner(const Reader& reader, IdSource& ids, const CsvTable& table, const ImportOptions& options)
        : m_reader(reader)
        , m_ids(ids, table.rows.size())
        , m_table(table)
        , m_options(options)
        , m_kind(*options.kind)
        , m_keyField(keyField())
    {
        for (const QString& target : options.mapping.fields) {
            const bool isEdtf = target.endsWith(edtfSuffix);
            const QString key = isEdtf ? target.chopped(edtfSuffix.size()) : target;
            m_columns.append({key, m_kind.indexOf(key), isEdtf});
        }
    }

    Result<ImportPlan> plan(const Progress& progress)
    {
        m_plan.rows.reserve(m_table.rows.size());
        for (const CsvRow& row : m_table.rows) {
            WB_ASSIGN(planned, planRow(row));
            m_plan.rows.append(planned);
            if (progress && m_plan.rows.size() % rowsPerReport == 0
                && !progress(m_plan.rows.size(), m_table.rows.size()))
                return fail(ErrorKind::Cancelled);
        }
        for (const CsvProblem& problem : m_table.problems) {
            if (problem.rowRead)
                continue;
            ImportRow row;
            row.line = problem.line;
            row.problems.append({problem.column, {}, {ErrorKind::ParseFailed, {}, wordOf(problem.kind)}});
            m_plan.rows.append(row);
        }
        std::stable_sort(m_plan.rows.begin(), m_plan.rows.end(),
            [](const ImportRow& a, const ImportRow& b) { return a.line < b.line; });
        return std::move(m_plan);
    }

private:
    struct Column {
        QString key;
        qsizetype field = -1;
        bool isEdtf = false;
    };

    QString keyField() const
    {
        if (!m_options.keyField.isEmpty())
            return m_options.keyField;
        for (const FieldInfo& field : m_kind.fields) {
            if (field.has(FieldFlag::MatchKey) && m_options.mapping.columnOf(field.name()) >= 0)
                return field.name();
        }
        return {};
    }

    Result<RecordId> resolveOnce(const EntityInfo& kind, const QString& typed)
    {
        auto& known = m_resolved[&kind];
        if (const auto it = known.constFind(typed); it != known.cend())
            return *it;
        const Result<RecordId> id = resolve(m_reader, kind, typed);
        if (id)
            known.insert(typed, *id);
        return id;
    }

    void note(ImportRow& row, const QString& field, const Error& error) const
    {
        const qsizetype column = m_options.mapping.columnOf(field);
        row.problems.append(
            {column < 0 ? 0 : int(column) + 1, column < 0 ? QString() : m_table.header.value(column), error});
    }

    /** Whether a cell says what the record holds, as an export wrote it. Titles, which may mean several records, and
     *  texts that hold a separator are not to be read then. */
    bool says(const QString& cell, const FieldInfo& field, const Value& value) const
    {
        const auto titleOf = [this](RecordId id) { return m_reader.titleOf(id).value_or(QString()); };
        return std::any_of(m_options.languages.begin(), m_options.languages.end(),
            [&](const Labels* labels) { return readable(field, value, *labels, titleOf) == cell; });
    }

    /** The cells as values; what cannot be read is noted in the row, what `before` holds already is left out. */
    acts::Given valuesOf(const CsvRow& csv, const std::optional<Record>& before, ImportRow& row)
    {
        acts::Given given = m_options.mapping.constants;
        if (m_options.mapping.officialList)
            readOfficial(csv, row, given);
        // Spreadsheets leave empty cells at the end of a row away; what is not there is left as it is.
        const qsizetype columns = std::min(m_columns.size(), csv.cells.size());
        for (qsizetype column = 0; column < columns; ++column) {
            const auto& [key, index, isEdtf] = m_columns.at(column);
            const QString cell = unguarded(csv.cells.at(column));
            if (index < 0 || (isEdtf && cell.isEmpty()) || (m_options.mapping.officialList && given.contains(key)))
                continue;
            const FieldInfo& field = m_kind.fields[size_t(index)];
            if (before
                && (isEdtf ? valueOr<FuzzyDate>(before->at(index)).edtf() == cell
                           : says(cell, field, before->at(index))))
                continue;
            const bool edtfColumnWins = given.contains(key) && !isEdtf;
            const Result<Value> value = isEdtf
                ? edtfValue(field, cell, given.value(key))
                : parseTyped(field, cell, m_options.languages,
                    [this](const EntityInfo& kind, const QString& typed) { return resolveOnce(kind, typed); });
            if (!value)
                row.problems.append({int(column) + 1, m_table.header.value(column), value.error()});
            else if (!edtfColumnWins)
                given.insert(key, *value);
        }
        return given;
    }

    /** The EDTF column beside the readable one: what the readable one says is kept where both mean the same. */
    static Result<Value> edtfValue(const FieldInfo& field, const QString& cell, const Value& readableValue)
    {
        if (const auto* date = std::get_if<FuzzyDate>(&readableValue); date && date->edtf() == cell.trimmed())
            return readableValue;
        const auto date = FuzzyDate::fromStored(cell.trimmed(), {});
        if (!date)
            return failField(ErrorKind::ValueInvalid, field, cell.left(200));
        return Value{*date};
    }

    void readOfficial(const CsvRow& csv, ImportRow& row, acts::Given& given)
    {
        const auto cell = [&](const char* field) {
            const qsizetype column = m_options.mapping.columnOf(QString::fromLatin1(field));
            return column < 0 ? QString() : csv.cells.value(column).trimmed();
        };
        const OfficialReading reading =
            readOfficialRow({cell("ags"), cell("name"), cell("kind"), cell("state"), cell("district")});
        for (const OfficialProblem problem : reading.problems) {
            const char* field = fieldOf(problem);
            const QString key = QString::fromLatin1(field);
            const FieldInfo& info = m_kind.fields[size_t(m_kind.indexOf(key))];
            note(row, key, failField(ErrorKind::ValueInvalid, info, cell(field)).value());
        }
        const OfficialMunicipality& official = reading.municipality;
        const std::pair<const char*, QString> values[] = {{"name", official.name}, {"short_name", official.shortName},
            {"addition", official.addition}, {"kind", official.kind}, {"official_kind", official.officialKind},
            {"state", official.state}, {"district", official.district}};
        for (const auto& [key, value] : values)
            given.insert(QString::fromLatin1(key), value.isEmpty() ? Value{} : Value{value});
    }

    static const char* fieldOf(OfficialProblem problem)
    {
        switch (problem) {
        case OfficialProblem::NameMissing:
            return "name";
        case OfficialProblem::AgsInvalid:
        case OfficialProblem::AgsNotOfCity:
            return "ags";
        case OfficialProblem::KindUnknown:
            return "kind";
        case OfficialProblem::StateMismatch:
            return "state";
        case OfficialProblem::DistrictMismatch:
            return "district";
        }
        return "";
    }

    Result<ImportRow> planRow(const CsvRow& csv)
    {
        ImportRow row;
        row.line = csv.line;
        const RecordId ownId = idOf(csv, row);
        WB_ASSIGN(own, m_reader.find(ownId));
        if (own && &own->entity() != &m_kind) {
            note(row, idKey, {ErrorKind::NoSuchRecord, ownId.toText(), m_kind.name()});
            return row;
        }
        const acts::Given given = valuesOf(csv, own, row);
        if (!row.problems.isEmpty())
            return row;
        if (own)
            return planEdit(std::move(row), *own, given);
        const Value key = given.value(m_keyField);
        if (!ownId.isNull() || isEmpty(key))
            return planNew(std::move(row), given, ownId);
        WB_ASSIGN(matches, m_reader.withValue(m_kind, m_kind.indexOf(m_keyField), key));
        if (matches.size() > 1) {
            row.rowClass = RowClass::Doubtful;
            note(row, m_keyField, {ErrorKind::Ambiguous, valueOr<QString>(key), QString::number(matches.size())});
            return row;
        }
        if (matches.isEmpty())
            return planNew(std::move(row), given, {});
        WB_ASSIGN(before, m_reader.get(matches.first()));
        return planEdit(std::move(row), before, given);
    }

    /** A record that the file has already: the second row is refused. */
    bool isSecond(ImportRow& row, RecordId id, const acts::Given& given)
    {
        const QString key = valueOr<QString>(given.value(m_keyField));
        if (m_seenRecords.contains(id))
            note(row, idKey, {ErrorKind::AlreadyThere, id.toText(), {}});
        else if (!key.isEmpty() && m_seenKeys.contains(key))
            note(row, m_keyField, {ErrorKind::AlreadyThere, key, {}});
        m_seenRecords.insert(id);
        m_seenKeys.insert(key);
        return !row.problems.isEmpty();
    }

    RecordId idOf(const CsvRow& csv, ImportRow& row) const
    {
        const qsizetype column = m_options.mapping.columnOf(idKey);
        const QString cell = column < 0 ? QString() : csv.cells.value(column).trimmed();
        const RecordId id = RecordId::fromText(cell);
        if (!cell.isEmpty() && id.isNull())
            note(row, idKey, {ErrorKind::ValueInvalid, idKey, cell.left(200)});
        return id;
    }

    Result<ImportRow> planEdit(ImportRow row, const Record& before, const acts::Given& given)
    {
        row.record = before.id();
        WB_ASSIGN(title, m_reader.titleOf(before.id()));
        row.title = title;
        if (isSecond(row, before.id(), given))
            return row;
        const Result<ChangeSet> edit = acts::difference(before, given);
        if (!edit) {
            note(row, edit.error().subject, edit.error());
            return row;
        }
        row.rowClass = edit->isEmpty() ? RowClass::Same : RowClass::Changed;
        for (const Change& change : *edit) {
            if (!row.changedFields.contains(change.field))
                row.changedFields.append(change.field);
        }
        m_plan.changes.append(*edit);
        return row;
    }

    Result<ImportRow> planNew(ImportRow row, const acts::Given& given, RecordId ownId)
    {
        Result<Record> prepared = acts::prepared(m_reader, m_kind, given, m_ids);
        if (!prepared) {
            note(row, prepared.error().subject, prepared.error());
            return row;
        }
        Record record = *std::move(prepared);
        if (!ownId.isNull())
            record.setId(ownId);
        if (isSecond(row, record.id(), given))
            return row;
        row.record = record.id();
        row.title = m_kind.title(record, [this](RecordId id) { return m_reader.titleOf(id).value_or(QString()); });
        // Without an id or a key of its own nothing tells a double from a namesake.
        if (ownId.isNull() && isEmpty(given.value(m_keyField))) {
            WB_ASSIGN(alike, m_reader.alike(record));
            if (!alike.isEmpty()) {
                row.rowClass = RowClass::Doubtful;
                row.problems.append({0, {}, {ErrorKind::AlreadyThere, row.title, alike.first().toText()}});
                return row;
            }
        }
        placeAfterSiblings(record, given);
        row.rowClass = RowClass::New;
        m_plan.changes.create(record);
        return row;
    }

    /** prepared() knows the children in the book, not those that this file has brought before. */
    void placeAfterSiblings(Record& record, const acts::Given& given)
    {
        const qsizetype order = m_kind.orderIndex();
        if (order < 0 || !isEmpty(given.value(m_kind.fields[size_t(order)].name())))
            return;
        QString& last = m_lastOrder[record.owner()];
        if (!last.isEmpty())
            record.set(order, orderKeyBetween(last, {}));
        last = valueOr<QString>(record.at(order));
    }

    const Reader& m_reader;
    SortedIds m_ids;
    const CsvTable& m_table;
    const ImportOptions& m_options;
    const EntityInfo& m_kind;
    const QString m_keyField;
    QList<Column> m_columns;
    ImportPlan m_plan;
    QSet<RecordId> m_seenRecords;
    QSet<QString> m_seenKeys;
    QHash<const EntityInfo*, QHash<QString, RecordId>> m_resolved;
    QHash<RecordId, QString> m_lastOrder;
};

} // namespace

qsizetype ImportPlan::count(RowClass rowClass) const
{
    return std::count_if(
        rows.begin(), rows.end(), [rowClass](const ImportRow& row) { return row.rowClass == rowClass; });
}

acts::Proposal importProposal(const ImportPlan& plan, const EntityInfo& kind, const QString& fileName)
{
    acts::Proposal proposal;
    proposal.changes = plan.changes;
    proposal.info.kind = QStringLiteral("import");
    proposal.info.entity = kind.name();
    proposal.info.source = fileName;
    proposal.info.count = plan.count(RowClass::New) + plan.count(RowClass::Changed);
    return proposal;
}

Result<ImportPlan> planImport(
    const Reader& reader, IdSource& ids, const CsvTable& table, const ImportOptions& options, const Progress& progress)
{
    const auto& fields = options.mapping.fields;
    const bool nothingMapped = std::all_of(fields.begin(), fields.end(), [](const QString& f) { return f.isEmpty(); });
    if (nothingMapped)
        return fail(ErrorKind::ParseFailed, table.header.join(QStringLiteral(", ")), QStringLiteral("NoColumnFits"));
    if (!options.keyField.isEmpty() && options.keyField != idKey && options.kind->indexOf(options.keyField) < 0)
        return fail(ErrorKind::NoSuchField, options.kind->name(), options.keyField);
    std::optional<Result<ImportPlan>> plan;
    WB_TRY(reader.onOneState([&]() -> Result<void> {
        plan = Planner(reader, ids, table, options).plan(progress);
        return {};
    }));
    return *std::move(plan);
}

} // namespace core
