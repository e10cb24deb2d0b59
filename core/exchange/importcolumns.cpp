#include "core/exchange/importcolumns.h"

#include "core/exchange/jsonvalue.h"
#include "core/exchange/officialnames.h"
#include "core/exchange/tablecell.h"
#include "core/model/dispute.h"
#include "core/support/text.h"

#include <algorithm>

namespace core {

namespace {

const QString idKey = QStringLiteral("id");
const QString edtfSuffix = QStringLiteral(":edtf");

const char* fieldOf(OfficialProblem problem)
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

} // namespace

ImportColumns::ImportColumns(const EntityInfo& kind, const ImportTable& table, const ImportMapping& mapping,
    Languages languages, const ImportReader& reader)
    : m_kind(kind)
    , m_table(table)
    , m_mapping(mapping)
    , m_languages(languages)
    , m_reader(reader)
{
    for (const QString& target : mapping.fields) {
        const bool isEdtf = table.hasColumns && target.endsWith(edtfSuffix);
        const QString key = isEdtf ? target.chopped(edtfSuffix.size()) : target;
        const qsizetype other = mapping.columnOf(isEdtf ? key : key + edtfSuffix);
        m_columns.append({key, kind.indexOf(key), isEdtf, other});
    }
}

ImportProblem ImportColumns::at(qsizetype column, const Error& error) const
{
    return {m_table.hasColumns ? int(column) + 1 : 0, m_table.header.value(column), error};
}

ImportProblem ImportColumns::about(const QString& field, const Error& error) const
{
    const qsizetype column = m_mapping.columnOf(field);
    return column < 0 ? ImportProblem{0, {}, error} : at(column, error);
}

/** The words of a cell, whatever its type; none for what is not there. */
QString ImportColumns::words(const ImportLine& line, qsizetype column) const
{
    if (column < 0 || column >= line.cells.size())
        return {};
    const ImportCell& cell = line.cells.at(column);
    const auto* json = std::get_if<QCborValue>(&cell);
    return json                                 ? json->toVariant().toString()
        : std::holds_alternative<QString>(cell) ? std::get<QString>(cell)
                                                : QString();
}

RecordId ImportColumns::idOf(const ImportLine& line, QList<ImportProblem>& problems) const
{
    const qsizetype column = m_mapping.columnOf(idKey);
    const auto* json =
        column < 0 || column >= line.cells.size() ? nullptr : std::get_if<QCborValue>(&line.cells.at(column));
    if (json && !json->isString() && !json->isNull())
        problems.append(about(idKey, {ErrorKind::ParseFailed, {}, QStringLiteral("no-text")}));
    const QString text = words(line, column).trimmed();
    const RecordId id = RecordId::fromText(text);
    if (!text.isEmpty() && id.isNull())
        problems.append(about(idKey, {ErrorKind::ValueInvalid, idKey, text.left(200)}));
    return id;
}

/** Whether a cell says what the record holds, as an export wrote it. Titles, which may mean several records, and texts
 *  that hold a separator are not to be read then. */
bool ImportColumns::says(const ImportCell& cell, const FieldInfo& field, const Value& value) const
{
    const auto titleOf = [this](RecordId id) { return m_reader.titleOf(id).value_or(QString()); };
    if (const auto* json = std::get_if<QCborValue>(&cell))
        return field.type == FieldType::Reference && json->isString() && !isEmpty(value)
            && json->toString() == titleOf(valueOr<RecordId>(value));
    return std::any_of(m_languages.begin(), m_languages.end(),
        [&](const Labels* labels) { return filed(field, value, *labels, titleOf) == std::get<QString>(cell); });
}

Result<Value> ImportColumns::read(const FieldInfo& field, const ImportCell& cell) const
{
    const Resolver resolver = [this](const EntityInfo& kind, const QString& typed) {
        return m_reader.resolved(kind, typed);
    };
    if (const auto* json = std::get_if<QCborValue>(&cell))
        return jsonValue(field, *json, resolver);
    return parseTyped(field, std::get<QString>(cell), m_languages, resolver);
}

/** A date that has an EDTF column beside its readable one. Of a record that is there the one that says something new
 *  counts; else EDTF, with the words of the other where they mean the same. */
Result<std::optional<Value>> ImportColumns::readFuzzy(
    const ImportLine& line, qsizetype edtfColumn, const std::optional<Record>& before) const
{
    const auto& [key, index, isEdtf, readableColumn] = m_columns.at(edtfColumn);
    const FieldInfo& field = m_kind.fields[size_t(index)];
    const QString edtf = words(line, edtfColumn).trimmed();
    const QString words = this->words(line, readableColumn);
    const bool hasWords = readableColumn >= 0 && readableColumn < line.cells.size();
    const bool saysWords = before && (!hasWords || says(words, field, before->at(index)));
    if (before && valueOr<FuzzyDate>(before->at(index)).edtf() == edtf) {
        if (saysWords)
            return std::optional<Value>();
        if (text::tidyLine(words).isEmpty())
            return std::optional<Value>(Value{});
        if (const auto said = read(field, ImportCell(words)); said || !FuzzyDate::fromStored(edtf, words))
            return said.map([](const Value& value) { return std::optional<Value>(value); });
    }
    auto date = FuzzyDate::fromStored(edtf, text::tidyLine(words));
    if (!date)
        date = FuzzyDate::fromStored(edtf, {});
    if (!date)
        return failField(ErrorKind::ValueInvalid, field, edtf.left(200));
    return std::optional<Value>(Value{*date});
}

acts::Given ImportColumns::valuesOf(
    const ImportLine& line, const std::optional<Record>& before, QList<ImportProblem>& problems) const
{
    acts::Given given = m_mapping.constants;
    if (m_mapping.officialList)
        readOfficial(line, problems, given);
    // Spreadsheets leave empty cells at the end of a row away; what is not there is left as it is.
    const qsizetype columns = std::min(m_columns.size(), line.cells.size());
    for (qsizetype column = 0; column < columns; ++column) {
        const auto& [key, index, isEdtf, other] = m_columns.at(column);
        const ImportCell& cell = line.cells.at(column);
        if (std::holds_alternative<std::monostate>(cell) || (m_mapping.officialList && given.contains(key)))
            continue;
        if (index < 0) {
            if (!key.isEmpty() && key != idKey && key != disputedKey)
                problems.append({0, {}, {ErrorKind::NoSuchField, m_kind.name(), key.left(200)}});
            continue;
        }
        const FieldInfo& field = m_kind.fields[size_t(index)];
        if (isEdtf && words(line, column).trimmed().isEmpty())
            continue;
        if (isEdtf) {
            const Result<std::optional<Value>> date = readFuzzy(line, column, before);
            if (!date)
                problems.append(at(column, date.error()));
            else if (*date)
                given.insert(key, **date);
            continue;
        }
        const bool readWithEdtf = field.type == FieldType::Fuzzy && !words(line, other).trimmed().isEmpty();
        if (readWithEdtf || (before && says(cell, field, before->at(index))))
            continue;
        const Result<Value> value = read(field, cell);
        if (value)
            given.insert(key, *value);
        else
            problems.append(at(column, value.error()));
    }
    return given;
}

void ImportColumns::readOfficial(const ImportLine& line, QList<ImportProblem>& problems, acts::Given& given) const
{
    const auto cell = [&](const char* field) {
        return words(line, m_mapping.columnOf(QString::fromLatin1(field))).trimmed();
    };
    const OfficialReading reading =
        readOfficialRow({cell("ags"), cell("name"), cell("kind"), cell("state"), cell("district")});
    for (const OfficialProblem problem : reading.problems) {
        const char* field = fieldOf(problem);
        const QString key = QString::fromLatin1(field);
        const FieldInfo& info = m_kind.fields[size_t(m_kind.indexOf(key))];
        problems.append(about(key, failField(ErrorKind::ValueInvalid, info, cell(field)).value()));
    }
    const OfficialMunicipality& official = reading.municipality;
    const std::pair<const char*, QString> values[] = {{"name", official.name}, {"short_name", official.shortName},
        {"addition", official.addition}, {"kind", official.kind}, {"official_kind", official.officialKind},
        {"state", official.state}, {"district", official.district}};
    for (const auto& [key, value] : values)
        given.insert(QString::fromLatin1(key), value.isEmpty() ? Value{} : Value{value});
}

} // namespace core
