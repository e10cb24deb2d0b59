#include "core/exchange/recordexport.h"

#include "core/exchange/cellkind.h"
#include "core/exchange/importreader.h"
#include "core/exchange/tablecell.h"
#include "core/model/dispute.h"
#include "core/model/typed.h"
#include "core/model/valuecodec.h"
#include "core/support/durablefile.h"
#include "core/support/numbers.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace core {

namespace {

constexpr qint64 recordsPerReport = 1000;

/** What records are called in a file, so that an import finds the same ones again: by title, where nothing else may be
 *  meant by it and the file need not bring the record itself, else with the id. */
class Names {
public:
    explicit Names(const RecordStore& store, const EntityInfo& kind)
        : m_store(store)
        , m_reader(store)
        , m_kind(kind)
    {
    }
    QString of(const FieldInfo& field, RecordId id)
    {
        if (id.isNull())
            return {};
        const std::pair key(&field, id);
        const auto known = m_names.constFind(key);
        if (known != m_names.cend())
            return *known;
        const Result<QString> name = made(field, id);
        if (!name)
            m_error = name.error();
        return *m_names.insert(key, name.value_or(QString()));
    }
    [[nodiscard]] QString title(RecordId id) const { return m_store.titleOf(id).value_or(QString()); }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    Result<QString> made(const FieldInfo& field, RecordId id) const
    {
        WB_ASSIGN(title, m_store.titleOf(id));
        const bool isSeparator = title.contains(u';') || title.contains(u'\n');
        if (field.isSet() && (isSeparator || title.trimmed().isEmpty()))
            return id.toText();
        const bool bySameFile = mayName(field, m_kind);
        const auto meant = resolveAny(field, title,
            [this](const EntityInfo& kind, const QString& words) { return m_reader.resolved(kind, words); });
        if (!meant && meant.error().kind != ErrorKind::NoSuchRecord && meant.error().kind != ErrorKind::Ambiguous)
            return tl::unexpected<Error>(meant.error());
        return meant && *meant == id && !bySameFile ? title : titleWithId(title, id);
    }

    const RecordStore& m_store;
    const ImportReader m_reader;
    const EntityInfo& m_kind;
    QHash<std::pair<const FieldInfo*, RecordId>, QString> m_names;
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

/** What waits for a decision in records of a kind: said in a column of its own, so that every other cell can be taken
 * in again as it stands. Most books have nothing of the sort, and then there is no such column. */
class OpenDisputes {
public:
    static Result<OpenDisputes> read(const Reader& reader, const EntityInfo& kind)
    {
        OpenDisputes open;
        WB_ASSIGN(all, reader.disputes());
        for (const Dispute& dispute : std::as_const(all)) {
            if (dispute.entity == &kind)
                open.m_ofRecord[dispute.record].append(dispute);
        }
        return open;
    }
    [[nodiscard]] bool isEmpty() const { return m_ofRecord.isEmpty(); }
    [[nodiscard]] QString lines(RecordId record, const Labels& labels, const Titles& titles) const
    {
        QStringList lines;
        const QList<Dispute> open = m_ofRecord.value(record);
        for (const Dispute& dispute : open)
            lines.append(disputeLine(dispute, labels, titles));
        return lines.join(u'\n');
    }
    /** Storage keys of the fields; empty for the whole record. */
    [[nodiscard]] QStringList keys(RecordId record) const
    {
        QStringList keys;
        const QList<Dispute> open = m_ofRecord.value(record);
        for (const Dispute& dispute : open) {
            const QString key =
                dispute.field < 0 ? QString() : QString(dispute.entity->fields[size_t(dispute.field)].name());
            if (!keys.contains(key))
                keys.append(key);
        }
        return keys;
    }

private:
    QHash<RecordId, QList<Dispute>> m_ofRecord;
};

Result<void> writeHeader(CsvWriter& csv, const EntityInfo& kind, const Labels& labels, bool isDisputed)
{
    csv.cell(u"ID");
    for (const FieldInfo& field : kind.fields) {
        csv.cell(labels.of(field.label));
        if (field.type == FieldType::Fuzzy)
            csv.cell(labels.of(field.label) + QStringLiteral(" (EDTF)"));
    }
    if (isDisputed)
        csv.cell(labels.of(QT_TRANSLATE_NOOP("model", "In conflict")));
    return csv.endRow();
}

/** A date in words that the import reads as the same date: as people read it, where that is one, else as it is
 *  stored. */
QString readableDate(const FieldInfo& field, const Value& value, const Labels& labels)
{
    const auto date = valueOr<FuzzyDate>(value);
    const QString words = readable(field, value, labels, {});
    return FuzzyDate::fromStored(date.edtf(), words) == date ? words : date.wording();
}

QString cellFor(const FieldInfo& field, const Value& value, const Labels& labels, Names& names)
{
    if (field.type == FieldType::Fuzzy)
        return readableDate(field, value, labels);
    // A point may separate groups of digits, a comma never does.
    if (field.type == FieldType::Real)
        return isEmpty(value) ? QString() : germanNumber(valueOr<double>(value));
    return filed(field, value, labels, [&](RecordId id) { return names.of(field, id); });
}

Result<void> writeRow(
    CsvWriter& csv, const Record& record, const Labels& labels, Names& names, const OpenDisputes& disputes)
{
    csv.cell(record.id().toText());
    const auto fields = record.entity().fields;
    for (qsizetype i = 0; i < qsizetype(fields.size()); ++i) {
        const FieldInfo& field = fields[size_t(i)];
        csv.cell(cellFor(field, record.at(i), labels, names), cellKindOf(field.type));
        if (field.type == FieldType::Fuzzy)
            csv.cell(valueOr<FuzzyDate>(record.at(i)).edtf());
    }
    if (!disputes.isEmpty())
        csv.cell(disputes.lines(record.id(), labels, [&names](RecordId id) { return names.title(id); }));
    return csv.endRow();
}

} // namespace

Result<void> exportCsv(const RecordStore& store, const EntityInfo& kind, const Labels& labels, QIODevice& target,
    const QList<RecordId>* chosen, const Progress& progress)
{
    CsvWriter csv(target);
    Names names(store, kind);
    const KnownLabels words(labels);
    WB_ASSIGN(disputes, OpenDisputes::read(store, kind));
    WB_TRY(writeHeader(csv, kind, words, !disputes.isEmpty()));
    qint64 done = 0;
    WB_ASSIGN(all, store.count(kind));
    const qint64 total = chosen ? chosen->size() : all;
    const auto writeOne = [&](const Record& record) -> Result<void> {
        if (++done % recordsPerReport == 0 && progress && !progress(done, total))
            return fail(ErrorKind::Cancelled);
        return writeRow(csv, record, words, names, disputes);
    };
    if (chosen) {
        for (const RecordId& id : *chosen) {
            WB_ASSIGN(record, store.get(id));
            WB_TRY(writeOne(record));
        }
    } else {
        WB_TRY(store.forEach(kind, writeOne));
    }
    if (names.error())
        return tl::unexpected<Error>(*names.error());
    return csv.finish();
}

namespace {

Result<void> writeAll(QIODevice& target, const QByteArray& bytes)
{
    return target.write(bytes) == bytes.size() ? Result<void>() : tl::unexpected<Error>(writeError(target));
}

} // namespace

Result<void> exportJson(const RecordStore& store, const EntityInfo& kind, QIODevice& target)
{
    bool first = true;
    WB_ASSIGN(disputes, OpenDisputes::read(store, kind));
    WB_TRY(writeAll(target, "["));
    WB_TRY(store.forEach(kind, [&](const Record& record) -> Result<void> {
        QJsonObject fields = recordToJson(record);
        if (const QStringList keys = disputes.keys(record.id()); !keys.isEmpty())
            fields.insert(disputedKey, QJsonArray::fromStringList(keys));
        const QByteArray object = QJsonDocument(fields).toJson(QJsonDocument::Compact);
        return writeAll(target, (std::exchange(first, false) ? "\n" : ",\n") + object);
    }));
    return writeAll(target, "\n]\n");
}

Result<void> exportJson(const RecordStore& store, QIODevice& target)
{
    QByteArray separator = "{\n";
    return store.onOneState([&]() -> Result<void> {
        for (const EntityInfo* kind : allEntities()) {
            WB_TRY(writeAll(target, std::exchange(separator, ",\n") + '"' + kind->key + "\": "));
            WB_TRY(exportJson(store, *kind, target));
        }
        return writeAll(target, "}\n");
    });
}

} // namespace core
