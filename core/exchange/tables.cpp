#include "core/exchange/tables.h"

#include "core/exchange/cellkind.h"
#include "core/exchange/statistics.h"
#include "core/model/confidence.h"
#include "core/model/dispute.h"
#include "core/model/entities/feedbackround.h"
#include "core/model/entities/person.h"

namespace core {

namespace {

using F = QLatin1StringView;

constexpr qint64 fewestSheets = 5; ///< below it single answers might tell who gave them (V-43)

constexpr TableColumn municipalities[] = {{nullptr, "ags"}, {nullptr, "name"}, {nullptr, "kind"}, {nullptr, "state"},
    {nullptr, "district"}, {nullptr, "seat"}, {nullptr, "population"}, {nullptr, "population_date"},
    {nullptr, "dkbm_stage"}, {nullptr, "education_office"}, {nullptr, "responsible_staff"}, {nullptr, "website"}};
constexpr TableColumn agreements[] = {{nullptr, "number"}, {nullptr, "title"}, {nullptr, "kind"}, {nullptr, "agency"},
    {QT_TRANSLATE_NOOP("model", "Parties"), "agreement_party>municipality"}, {nullptr, "state"}, {nullptr, "start"},
    {nullptr, "end"}, {nullptr, "signed_on"}, {nullptr, "predecessor"}, {nullptr, "theme_fields"},
    {QT_TRANSLATE_NOOP("model", "Number of goals"), "#agreement_goal"}};
constexpr TableColumn goals[] = {{QT_TRANSLATE_NOOP("model", "Agreement"), "agreement.number"}, {nullptr, "text"},
    {nullptr, "state"}, {nullptr, "due"}, {nullptr, "dkbm_component"}, {nullptr, "dkbm_pillar"},
    {nullptr, "theme_fields"}, {nullptr, "indicator"}, {QT_TRANSLATE_NOOP("model", "Ratings"), "goal_review>rating"}};
constexpr TableColumn dates[] = {{QT_TRANSLATE_NOOP("model", "Number"), "series.number"}, {nullptr, "series"},
    {QT_TRANSLATE_NOOP("model", "Format"), "series.format"}, {nullptr, "title"}, {nullptr, "date"},
    {nullptr, "start_time"}, {nullptr, "end_time"}, {nullptr, "mode"}, {nullptr, "venue_name"}, {nullptr, "venue_city"},
    {nullptr, "host_municipality"}, {nullptr, "state"}};
constexpr TableColumn registrations[] = {{QT_TRANSLATE_NOOP("model", "Workshop series"), "team.series"},
    {QT_TRANSLATE_NOOP("model", "Official municipality key (AGS)"), "team.municipality.ags"},
    {QT_TRANSLATE_NOOP("model", "Municipality"), "team.municipality"}, {nullptr, "state"}, {nullptr, "received_on"},
    {nullptr, "channel"}, {nullptr, "persons_expected"},
    {QT_TRANSLATE_NOOP("model", "Team members"), "team.#team_member"}, {nullptr, "confirmed_on"},
    {nullptr, "cancelled_on"}, {nullptr, "reason"}};
constexpr TableColumn attendances[] = {{QT_TRANSLATE_NOOP("model", "Workshop series"), "session.series"},
    {QT_TRANSLATE_NOOP("model", "Date"), "session.date"}, {nullptr, "person"},
    {QT_TRANSLATE_NOOP("model", "Function level"), "person.function_level"},
    {QT_TRANSLATE_NOOP("model", "Municipality"), "team.municipality"}, {nullptr, "status"}, {nullptr, "from_time"},
    {nullptr, "to_time"}, {nullptr, "represents"}, {nullptr, "represents_body"}};
constexpr TableColumn measures[] = {{nullptr, "what"}, {nullptr, "who"}, {nullptr, "with_whom"}, {nullptr, "until"},
    {nullptr, "state"}, {nullptr, "progress_note"}, {nullptr, "reason"}, {nullptr, "done_on"}, {nullptr, "source"},
    {nullptr, "confidentiality"}};
constexpr TableColumn outcomes[] = {{QT_TRANSLATE_NOOP("model", "Workshop series"), "session.series"},
    {QT_TRANSLATE_NOOP("model", "Date"), "session.date"}, {nullptr, "kind"}, {nullptr, "text"},
    {nullptr, "municipalities"}, {nullptr, "theme_fields"}, {nullptr, "dkbm_component"}, {nullptr, "obstacle_type"},
    {nullptr, "transfer_candidate"}, {nullptr, "confidentiality"}};
constexpr TableColumn cases[] = {{nullptr, "number"}, {nullptr, "title"}, {nullptr, "municipality"},
    {nullptr, "agency"}, {nullptr, "agreement"}, {nullptr, "state"}, {nullptr, "theme_fields"}, {nullptr, "opened_on"},
    {nullptr, "closed_on"}, {nullptr, "lead_staff"}, {QT_TRANSLATE_NOOP("model", "Activities"), "#case_activity"}};
constexpr TableColumn activities[] = {{QT_TRANSLATE_NOOP("model", "Consultation case"), "consultation_case.number"},
    {QT_TRANSLATE_NOOP("model", "Municipality"), "consultation_case.municipality"}, {nullptr, "kind"},
    {nullptr, "title"}, {nullptr, "date"}, {nullptr, "duration_min"}, {nullptr, "place"}, {nullptr, "mode"},
    {QT_TRANSLATE_NOOP("model", "Joint reviews"), "#activity_review"}};
constexpr TableColumn answers[] = {{QT_TRANSLATE_NOOP("model", "Session"), "feedback_round.session"},
    {nullptr, "question"}, {nullptr, "mark"}, {nullptr, "text"}};
constexpr TableColumn rounds[] = {{nullptr, "session"}, {nullptr, "handed_out"}, {nullptr, "returned"},
    {QT_TRANSLATE_NOOP("model", "Answers"), "#feedback_answer"}};
constexpr TableColumn committees[] = {{nullptr, "name"}, {nullptr, "body"}, {nullptr, "kind"}, {nullptr, "reach"},
    {nullptr, "actor_level"}, {nullptr, "goal"}, {nullptr, "mandate"}, {nullptr, "chair"}, {nullptr, "rhythm"},
    {QT_TRANSLATE_NOOP("model", "Members"), "committee_membership>body"},
    {QT_TRANSLATE_NOOP("model", "Number of members"), "#committee_membership"}};
constexpr TableColumn contacts[] = {{QT_TRANSLATE_NOOP("model", "Last name"), "person.last_name"},
    {QT_TRANSLATE_NOOP("model", "First name"), "person.first_name"},
    {QT_TRANSLATE_NOOP("model", "Academic title"), "person.title"}, {nullptr, "municipality"},
    {nullptr, "organisation"}, {nullptr, "org_unit"}, {nullptr, "position"},
    {QT_TRANSLATE_NOOP("model", "E-mail"), "person.email"}, {QT_TRANSLATE_NOOP("model", "Phone"), "person.phone"}};

// V-43
Result<bool> answersAreMany(const Reader& reader, const Record& record)
{
    WB_ASSIGN(round, reader.getAs<FeedbackRound>(record.reference(F("feedback_round"))));
    return round.returned.value_or(0) >= fewestSheets;
}

/** Whose data may not be used, or are gone, is in no list of contacts. */
Result<bool> mayBeContacted(const Reader& reader, const Record& record)
{
    WB_ASSIGN(person, reader.getAs<Person>(record.reference(F("person"))));
    return !person.blocked && !person.anonymizedOn.isValid();
}

constexpr TableInfo tables[] = {
    {"csv-01", QT_TRANSLATE_NOOP("model", "Municipalities"), "municipality", municipalities, nullptr},
    {"csv-02", QT_TRANSLATE_NOOP("model", "Agreements"), "agreement", agreements, nullptr},
    {"csv-02b", QT_TRANSLATE_NOOP("model", "Goals"), "agreement_goal", goals, nullptr},
    {"csv-03", QT_TRANSLATE_NOOP("model", "Sessions"), "session", dates, nullptr},
    {"csv-04", QT_TRANSLATE_NOOP("model", "Registrations"), "registration", registrations, nullptr},
    {"csv-05", QT_TRANSLATE_NOOP("model", "Attendance"), "attendance", attendances, nullptr},
    {"csv-06", QT_TRANSLATE_NOOP("model", "Measures"), "measure", measures, nullptr},
    {"csv-07", QT_TRANSLATE_NOOP("model", "Outcomes"), "outcome", outcomes, nullptr},
    {"csv-08", QT_TRANSLATE_NOOP("model", "Consultation cases"), "consultation_case", cases, nullptr},
    {"csv-08b", QT_TRANSLATE_NOOP("model", "Activities"), "case_activity", activities, nullptr},
    {"csv-09", QT_TRANSLATE_NOOP("model", "Answers"), "feedback_answer", answers, answersAreMany},
    {"csv-09b", QT_TRANSLATE_NOOP("model", "Feedback rounds"), "feedback_round", rounds, nullptr},
    {"csv-10", QT_TRANSLATE_NOOP("model", "Statistics"), nullptr, {}, nullptr},
    {"csv-11", QT_TRANSLATE_NOOP("model", "Committees"), "committee", committees, nullptr},
    {"csv-12", QT_TRANSLATE_NOOP("model", "Contacts"), "affiliation", contacts, mayBeContacted},
};

/** Finds values along the paths of columns. */
class TableRow {
public:
    TableRow(const Reader& reader, const Labels& labels, const QList<Dispute>& disputes)
        : m_reader(reader)
        , m_labels(labels)
    {
        for (const Dispute& dispute : disputes)
            m_disputed.insert({dispute.record, dispute.field});
    }

    struct Cell : TableCell {
        std::optional<QString> edtf = {}; ///< of a fuzzy date
    };

    [[nodiscard]] Result<Cell> cell(const Record& record, QLatin1StringView path) const
    {
        const qsizetype dot = path.indexOf(u'.');
        if (dot >= 0) {
            const qsizetype index = record.entity().indexOf(QString(path.first(dot)));
            if (index < 0)
                return Cell();
            WB_ASSIGN(next, m_reader.find(valueOr<RecordId>(record.at(index))));
            return next ? cell(*next, path.sliced(dot + 1)) : Result<Cell>(Cell());
        }
        if (path.startsWith(u'#')) {
            WB_ASSIGN(children, m_reader.childrenOf(record.id(), *findEntity(QString(path.sliced(1)))));
            return Cell{{QString::number(children.size()), CellKind::Number, qint64(children.size())}};
        }
        const qsizetype bracket = path.indexOf(u'>');
        if (bracket >= 0)
            return ofChildren(record, *findEntity(QString(path.first(bracket))), path.sliced(bracket + 1));
        const qsizetype index = record.entity().indexOf(QString(path));
        return index < 0 ? Cell() : ofField(record, index);
    }

private:
    [[nodiscard]] Result<Cell> ofChildren(const Record& record, const EntityInfo& kind, QLatin1StringView field) const
    {
        WB_ASSIGN(children, m_reader.childrenOf(record.id(), kind));
        QStringList lines;
        for (const Record& child : children) {
            const QString text = ofField(child, kind.indexOf(QString(field))).text;
            if (!text.isEmpty())
                lines.append(text);
        }
        return Cell{{lines.join(u'\n')}};
    }

    [[nodiscard]] Cell ofField(const Record& record, qsizetype index) const
    {
        const FieldInfo& field = record.entity().fields[size_t(index)];
        const Titles titles = [this](RecordId id) { return m_reader.titleOf(id).value_or(QString()); };
        Cell cell{cellOf(field, record.at(index), m_labels, titles)};
        if (field.type == FieldType::Fuzzy)
            cell.edtf = valueOr<FuzzyDate>(record.at(index)).edtf();
        if (m_disputed.contains({record.id(), index}))
            static_cast<TableCell&>(cell) = marked(cell, m_labels);
        return cell;
    }

    const Reader& m_reader;
    const Labels& m_labels;
    QSet<std::pair<RecordId, qsizetype>> m_disputed;
};

/** The field that a path ends at, seen from a kind; nullptr for counts and where a step may lead to several kinds. */
const FieldInfo* fieldAt(const EntityInfo& kind, QLatin1StringView path)
{
    const qsizetype dot = path.indexOf(u'.');
    const qsizetype index = kind.indexOf(QString(dot < 0 ? path : path.first(dot)));
    if (index < 0)
        return nullptr;
    const FieldInfo& field = kind.fields[size_t(index)];
    if (dot < 0)
        return &field;
    for (const EntityInfo* target : targetsOf(field)) {
        if (const FieldInfo* found = fieldAt(*target, path.sliced(dot + 1)))
            return found;
    }
    return nullptr;
}

QList<TableHead> headsOf(const TableInfo& table, const EntityInfo& kind, const Labels& labels)
{
    QList<TableHead> heads;
    for (const TableColumn& column : table.columns) {
        const FieldInfo* field = fieldAt(kind, QLatin1StringView(column.path));
        const QString label = labels.of(column.label ? column.label : field->label);
        const QString path = QString::fromLatin1(column.path);
        heads.append({path, label});
        if (field && field->type == FieldType::Fuzzy)
            heads.append({path + QStringLiteral(":edtf"), label + QStringLiteral(" (EDTF)")});
    }
    return heads;
}

Result<QList<TableCell>> cellsOf(
    const TableRow& row, const TableInfo& table, const EntityInfo& kind, const Record& record)
{
    QList<TableCell> cells;
    for (const TableColumn& column : table.columns) {
        WB_ASSIGN(cell, row.cell(record, QLatin1StringView(column.path)));
        cells.append(cell);
        const FieldInfo* field = fieldAt(kind, QLatin1StringView(column.path));
        if (field && field->type == FieldType::Fuzzy)
            cells.append({cell.edtf.value_or(QString())});
    }
    return cells;
}

} // namespace

std::span<const TableInfo> allTables()
{
    return tables;
}

const TableInfo* findTable(const QString& number)
{
    for (const TableInfo& table : tables) {
        if (number.compare(QLatin1StringView(table.number), Qt::CaseInsensitive) == 0)
            return &table;
    }
    return nullptr;
}

Result<void> readTable(const Reader& reader, const TableInfo& table, Audience audience, QDate today,
    const Labels& labels, const TableUse& use)
{
    if (!table.kind)
        return readStatistics(reader, today, labels, use);
    const EntityInfo& kind = *findEntity(QString::fromLatin1(table.kind));
    WB_TRY(use.heads(headsOf(table, kind, labels)));
    WB_ASSIGN(records, reader.all(kind));
    WB_ASSIGN(disputes, reader.disputes());
    const TableRow row(reader, labels, disputes);
    for (const Record& record : records) {
        Result<bool> keeps = table.keeps ? table.keeps(reader, record) : Result<bool>(true);
        WB_TRY(keeps);
        if (!*keeps || !mayRead(audience, record))
            continue;
        WB_ASSIGN(cells, cellsOf(row, table, kind, record));
        WB_TRY(use.row(cells));
    }
    return {};
}

TableUse writingTo(CsvWriter& csv)
{
    return {[&csv](const QList<TableHead>& heads) {
                for (const TableHead& head : heads)
                    csv.cell(head.label);
                return csv.endRow();
            },
        [&csv](const QList<TableCell>& cells) {
            for (const TableCell& cell : cells)
                csv.cell(cell.text, cell.kind);
            return csv.endRow();
        }};
}

Result<void> exportTable(const Reader& reader, const TableInfo& table, Audience audience, QDate today,
    const Labels& labels, QIODevice& target)
{
    CsvWriter csv(target);
    WB_TRY(readTable(reader, table, audience, today, labels, writingTo(csv)));
    return csv.finish();
}

} // namespace core
