#include "core/exchange/recordexport.h"

#include "core/exchange/csvwriter.h"
#include "core/model/valuecodec.h"

#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>

namespace core {

namespace {

constexpr qint64 recordsPerReport = 1000;

CellKind cellKind(const FieldInfo& field)
{
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Real:
        return CellKind::Number;
    case FieldType::Date:
    case FieldType::Time:
        return CellKind::Date;
    default:
        return CellKind::Text;
    }
}

/** Titles asked for again and again by the rows of one file. */
class TitleCache {
public:
    explicit TitleCache(const RecordStore& store)
        : m_store(store)
    {
    }
    QString operator()(RecordId id)
    {
        if (id.isNull())
            return {};
        const auto known = m_titles.constFind(id);
        if (known != m_titles.cend())
            return *known;
        const Result<QString> title = m_store.titleOf(id);
        if (!title)
            m_error = title.error();
        return *m_titles.insert(id, title.value_or(QString()));
    }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    const RecordStore& m_store;
    QHash<RecordId, QString> m_titles;
    std::optional<Error> m_error;
};

/** The same few words are asked for by row after row. */
class KnownLabels final : public Labels {
public:
    explicit KnownLabels(const Labels& labels)
        : m_labels(labels)
    {
    }
    [[nodiscard]] QLocale::Language language() const override { return m_labels.language(); }
    [[nodiscard]] QString of(const char* source) const override
    {
        QString& label = m_known[source];
        if (label.isNull())
            label = m_labels.of(source);
        return label;
    }

private:
    const Labels& m_labels;
    mutable QHash<const char*, QString> m_known;
};

Result<void> writeHeader(CsvWriter& csv, const EntityInfo& kind, const Labels& labels)
{
    csv.cell(u"ID");
    for (const FieldInfo& field : kind.fields) {
        csv.cell(labels.of(field.label));
        if (field.type == FieldType::Fuzzy)
            csv.cell(labels.of(field.label) + QStringLiteral(" (EDTF)"));
    }
    return csv.endRow();
}

Result<void> writeRow(CsvWriter& csv, const Record& record, const Labels& labels, TitleCache& titles)
{
    csv.cell(record.id().toText());
    const auto fields = record.entity().fields;
    const Titles lookUp = [&titles](RecordId id) { return titles(id); };
    for (qsizetype i = 0; i < qsizetype(fields.size()); ++i) {
        const FieldInfo& field = fields[size_t(i)];
        csv.cell(readable(field, record.at(i), labels, lookUp), cellKind(field));
        if (field.type == FieldType::Fuzzy)
            csv.cell(valueOr<FuzzyDate>(record.at(i)).edtf());
    }
    return csv.endRow();
}

} // namespace

Result<void> exportCsv(const RecordStore& store, const EntityInfo& kind, const Labels& labels, QIODevice& target,
    const QList<RecordId>* chosen, const Progress& progress)
{
    CsvWriter csv(target);
    TitleCache titles(store);
    const KnownLabels words(labels);
    WB_TRY(writeHeader(csv, kind, words));
    qint64 done = 0;
    WB_ASSIGN(total, store.count(kind));
    const auto writeOne = [&](const Record& record) -> Result<void> {
        if (++done % recordsPerReport == 0 && progress && !progress(done, total))
            return fail(ErrorKind::Cancelled);
        return writeRow(csv, record, words, titles);
    };
    if (chosen) {
        for (const RecordId& id : *chosen) {
            WB_ASSIGN(record, store.get(id));
            WB_TRY(writeOne(record));
        }
    } else {
        WB_TRY(store.forEach(kind, writeOne));
    }
    if (titles.error())
        return tl::unexpected<Error>(*titles.error());
    return csv.finish();
}

Result<void> exportJson(const RecordStore& store, const EntityInfo& kind, QIODevice& target)
{
    bool first = true;
    const auto write = [&](const QByteArray& bytes) -> Result<void> {
        if (target.write(bytes) == bytes.size())
            return {};
        return fail(ErrorKind::InputOutput, {}, target.errorString());
    };
    WB_TRY(write("["));
    WB_TRY(store.forEach(kind, [&](const Record& record) -> Result<void> {
        const QByteArray object = QJsonDocument(recordToJson(record)).toJson(QJsonDocument::Compact);
        const QByteArray separator = std::exchange(first, false) ? "\n" : ",\n";
        return write(separator + object);
    }));
    return write("\n]\n");
}

} // namespace core
