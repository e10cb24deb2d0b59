#include "core/change/overlay.h"

#include "core/model/valuecodec.h"

#include <algorithm>

namespace core {

namespace {

void applyStep(Record& record, const Change& step)
{
    if (step.kind == Change::Kind::Set) {
        record.set(step.field, step.after);
        return;
    }
    auto set = valueOr<QStringList>(record.at(step.field));
    set.removeAll(step.element);
    if (step.kind == Change::Kind::Add)
        set.append(step.element);
    set.sort();
    record.set(step.field, set);
}

} // namespace

Overlay::Overlay(const Reader& before, const ChangeSet& changes)
    : m_before(before)
    , m_changes(changes)
{
}

Result<void> Overlay::load() const
{
    if (m_loaded)
        return {};
    m_touched.reserve(m_changes.size());
    for (const Change& step : m_changes) {
        if (step.kind == Change::Kind::Create) {
            m_touched.insert(step.record, step.whole);
            continue;
        }
        auto known = m_touched.find(step.record);
        if (known == m_touched.end()) {
            WB_ASSIGN(record, m_before.find(step.record));
            known = m_touched.insert(step.record, record);
        }
        if (step.kind == Change::Kind::Remove)
            known->reset();
        else if (*known)
            applyStep(**known, step);
    }
    for (const RecordId& id : m_changes.records()) {
        if (const auto& record = m_touched.value(id))
            m_ofKind[&record->entity()].append(id);
    }
    m_loaded = true;
    return {};
}

const Overlay::Index& Overlay::indexOf(const EntityInfo& kind, qsizetype field) const
{
    const std::pair key(&kind, field);
    if (const auto known = m_indexes.constFind(key); known != m_indexes.cend())
        return *known;
    Index index;
    for (const RecordId& id : m_ofKind.value(&kind)) {
        const Value& value = m_touched.value(id)->at(field);
        const FieldInfo& info = kind.fields[size_t(field)];
        if (!info.isSet())
            index[valueToCbor(value)].append(id);
        for (const QString& element : valueOr<QStringList>(value))
            index[valueToCbor(info.type == FieldType::References ? Value(RecordId::fromText(element)) : Value(element))]
                .append(id);
    }
    return *m_indexes.insert(key, index);
}

Result<std::optional<Record>> Overlay::find(RecordId id) const
{
    WB_TRY(load());
    if (const auto known = m_touched.constFind(id); known != m_touched.cend())
        return *known;
    return m_before.find(id);
}

Result<QList<Record>> Overlay::childrenOf(RecordId owner, const EntityInfo& kind) const
{
    WB_TRY(load());
    WB_ASSIGN(children, m_before.childrenOf(owner, kind));
    const qsizetype ownerField = kind.ownerIndex();
    if (ownerField < 0)
        return children;
    children.removeIf([&](const Record& child) { return m_touched.contains(child.id()); });
    const QList<RecordId> touched = indexOf(kind, ownerField).value(valueToCbor(owner));
    for (const RecordId& id : touched)
        children.append(*m_touched.value(id));
    const qsizetype order = kind.orderIndex();
    if (!touched.isEmpty() && order >= 0)
        std::ranges::stable_sort(children, {},
            [order](const Record& child) { return std::pair(valueOr<QString>(child.at(order)), child.id()); });
    return children;
}

Result<QList<Record>> Overlay::all(const EntityInfo& kind) const
{
    WB_TRY(load());
    WB_ASSIGN(records, m_before.all(kind));
    records.removeIf([&](const Record& record) { return m_touched.contains(record.id()); });
    for (const RecordId& id : m_ofKind.value(&kind))
        records.append(*m_touched.value(id));
    return records;
}

Result<QList<Reference>> Overlay::referencesTo(RecordId id) const
{
    WB_TRY(load());
    WB_ASSIGN(references, m_before.referencesTo(id));
    references.removeIf([&](const Reference& reference) { return m_touched.contains(reference.record); });
    for (auto it = m_touched.cbegin(); it != m_touched.cend(); ++it) {
        if (!*it)
            continue;
        const EntityInfo& kind = (*it)->entity();
        for (qsizetype i = 0; i < qsizetype(kind.fields.size()); ++i) {
            const FieldInfo& field = kind.fields[size_t(i)];
            const Value& value = (*it)->at(i);
            const bool names = field.type == FieldType::Reference ? valueOr<RecordId>(value) == id
                : field.type == FieldType::References             ? valueOr<QStringList>(value).contains(id.toText())
                                                                  : false;
            if (names)
                references.append({it.key(), &kind, i});
        }
    }
    return references;
}

Result<QList<RecordId>> Overlay::withValue(const EntityInfo& kind, qsizetype field, const Value& value) const
{
    WB_TRY(load());
    WB_ASSIGN(ids, m_before.withValue(kind, field, value));
    ids.removeIf([&](const RecordId& id) { return m_touched.contains(id); });
    return ids + indexOf(kind, field).value(valueToCbor(value));
}

Result<QList<RecordId>> Overlay::alike(const Record& record) const
{
    // Doubles are looked for before something is entered, never in what is being entered.
    return m_before.alike(record);
}

Result<QList<RecordId>> Overlay::named(const EntityInfo& kind, const QString& words) const
{
    return m_before.named(kind, words);
}

Result<QString> Overlay::titleOf(RecordId id) const
{
    WB_TRY(load());
    const auto known = m_touched.constFind(id);
    if (known == m_touched.cend() || !*known)
        return m_before.titleOf(id);
    std::optional<Error> error;
    const QString title = (*known)->entity().title(**known, [&](RecordId other) {
        const Result<QString> part = titleOf(other);
        if (!part)
            error = part.error();
        return part.value_or(QString());
    });
    if (error)
        return tl::unexpected<Error>(*error);
    return title;
}

} // namespace core
