#include "tests/support/plainreader.h"

#include "core/model/valuecodec.h"

#include <algorithm>

namespace test {

using namespace core;

namespace {

constexpr int deepestTitle = 4;

bool holds(const Record& record, qsizetype field, const Value& value)
{
    const FieldInfo& info = record.entity().fields[size_t(field)];
    if (!info.isSet())
        return record.at(field) == value;
    const auto* id = std::get_if<RecordId>(&value);
    return valueOr<QStringList>(record.at(field)).contains(id ? id->toText() : valueOr<QString>(value));
}

} // namespace

PlainReader PlainReader::after(const ChangeSet& changes) const
{
    PlainReader next;
    next.m_records = m_records;
    for (const Change& step : changes) {
        if (step.kind == Change::Kind::Create) {
            next.put(step.whole);
            continue;
        }
        const auto record = next.m_records.find(step.record);
        if (step.kind == Change::Kind::Remove) {
            next.m_records.remove(step.record);
        } else if (step.kind == Change::Kind::Set) {
            record->set(step.field, step.after);
        } else {
            auto set = valueOr<QStringList>(record->at(step.field));
            set.removeAll(step.element);
            if (step.kind == Change::Kind::Add)
                set.append(step.element);
            set.sort();
            record->set(step.field, set);
        }
    }
    return next;
}

const QList<Record>& PlainReader::ofKind(const EntityInfo& kind) const
{
    if (const auto known = m_ofKind.constFind(&kind); known != m_ofKind.cend())
        return *known;
    QList<Record> records;
    for (const Record& record : m_records) {
        if (&record.entity() == &kind)
            records.append(record);
    }
    if (const qsizetype order = kind.orderIndex(); order >= 0)
        std::ranges::stable_sort(
            records, {}, [order](const Record& record) { return valueOr<QString>(record.at(order)); });
    return *m_ofKind.insert(&kind, records);
}

Result<std::optional<Record>> PlainReader::find(RecordId id) const
{
    const auto known = m_records.constFind(id);
    return known == m_records.cend() ? std::optional<Record>() : std::optional<Record>(*known);
}

Result<QList<Record>> PlainReader::childrenOf(RecordId owner, const EntityInfo& kind) const
{
    QList<Record> children;
    for (const Record& record : ofKind(kind)) {
        if (record.owner() == owner)
            children.append(record);
    }
    return children;
}

Result<QList<Record>> PlainReader::all(const EntityInfo& kind) const
{
    return ofKind(kind);
}

Result<QList<Reference>> PlainReader::referencesTo(RecordId id) const
{
    QList<Reference> references;
    for (const Record& record : m_records) {
        for (qsizetype i = 0; i < qsizetype(record.entity().fields.size()); ++i) {
            const FieldType type = record.entity().fields[size_t(i)].type;
            if ((type == FieldType::Reference || type == FieldType::References) && holds(record, i, id))
                references.append({record.id(), &record.entity(), i});
        }
    }
    return references;
}

Result<QList<RecordId>> PlainReader::withValue(const EntityInfo& kind, qsizetype field, const Value& value) const
{
    QList<RecordId> ids;
    for (const Record& record : ofKind(kind)) {
        if (holds(record, field, value))
            ids.append(record.id());
    }
    return ids;
}

Result<QList<RecordId>> PlainReader::alike(const Record&) const
{
    return QList<RecordId>();
}

Result<QList<RecordId>> PlainReader::named(const EntityInfo&, const QString&) const
{
    return QList<RecordId>();
}

QString PlainReader::titled(RecordId id, int depth) const
{
    const auto known = m_records.constFind(id);
    if (known == m_records.cend() || depth == 0)
        return {};
    return known->entity().title(*known, [this, depth](RecordId other) { return titled(other, depth - 1); });
}

Result<QString> PlainReader::titleOf(RecordId id) const
{
    return titled(id, deepestTitle);
}

} // namespace test
