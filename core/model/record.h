#pragma once

#include "core/model/field.h"
#include "core/support/result.h"

#include <functional>

namespace core {

struct EntityInfo;

/** One record of any kind: its id and the values of its fields in the order of the field list. */
class Record {
public:
    Record() = default;
    Record(const EntityInfo& entity, RecordId id);

    [[nodiscard]] bool isNull() const { return !m_entity; }
    [[nodiscard]] const EntityInfo& entity() const { return *m_entity; }
    [[nodiscard]] RecordId id() const { return m_id; }
    void setId(RecordId id) { m_id = id; }

    [[nodiscard]] const Value& at(qsizetype field) const { return m_values.at(field); }
    void set(qsizetype field, Value value) { m_values[field] = std::move(value); }
    /** Where a value is read into. */
    [[nodiscard]] Value& slot(qsizetype field) { return m_values[field]; }

    /** By storage key. @pre the entity has the field */
    [[nodiscard]] const Value& at(QLatin1StringView key) const;
    void set(QLatin1StringView key, Value value);
    [[nodiscard]] QString text(QLatin1StringView key) const { return valueOr<QString>(at(key)); }
    [[nodiscard]] RecordId reference(QLatin1StringView key) const { return valueOr<RecordId>(at(key)); }
    /** The record this one lives in; null if its kind stands alone. */
    [[nodiscard]] RecordId owner() const;

    bool operator==(const Record& other) const = default;

private:
    const EntityInfo* m_entity = nullptr;
    RecordId m_id;
    QList<Value> m_values;
};

/** Titles of the records that a title is made of. */
using Titles = std::function<QString(RecordId)>;

/** Description of one record kind. */
struct EntityInfo {
    const char* key; ///< storage name
    const char* singular; ///< English source text in the translation context "model"
    const char* plural;
    std::span<const FieldInfo> fields;
    Record (*blank)(); ///< a record with the defaults of the struct, without an id
    QString (*title)(const Record&, const Titles&);
    QString (*sortText)(const Record&, const Titles&); ///< nullptr: the title

    [[nodiscard]] QLatin1StringView name() const { return QLatin1StringView(key); }
    /** Index of a field by its storage key, -1 if there is none. */
    [[nodiscard]] qsizetype indexOf(QStringView fieldKey) const;
    /** Index of the owner field, -1 if the kind stands alone. */
    [[nodiscard]] qsizetype ownerIndex() const;
    [[nodiscard]] qsizetype indexOf(FieldFlag flag) const;
    [[nodiscard]] qsizetype orderIndex() const;
};

/** All record kinds, in the order of the rail and of exports. */
[[nodiscard]] std::span<const EntityInfo* const> allEntities();
/** By storage name; nullptr if there is none. */
[[nodiscard]] const EntityInfo* findEntity(QStringView name);
/** The kinds that a reference field may name; none for other fields. */
[[nodiscard]] QList<const EntityInfo*> targetsOf(const FieldInfo& field);
/** The kind that a reference field names; nullptr where it may name several, and for other fields. */
[[nodiscard]] const EntityInfo* targetOf(const FieldInfo& field);
[[nodiscard]] bool mayName(const FieldInfo& field, const EntityInfo& kind);
[[nodiscard]] Result<const EntityInfo*> entityNamed(const QString& name);
/** The id of a record whose kind has fields that say what it is: the same for the same values, so that two people who
 *  enter it make one record (decisions.md 5). Null for other kinds. */
[[nodiscard]] RecordId identityOf(const Record& record);
/** Kinds whose records live in records of this one. */
[[nodiscard]] QList<const EntityInfo*> childKinds(const EntityInfo& owner);

/** A fields-only record as the plain struct that domain code reads. */
template <typename T>
[[nodiscard]] T as(const Record& record)
{
    T object;
    const auto fields = T::info().fields;
    for (size_t i = 0; i < fields.size(); ++i)
        fields[i].set(&object, record.at(qsizetype(i)));
    return object;
}

template <typename T>
[[nodiscard]] Record recordOf(const T& object, RecordId id = {})
{
    Record record(T::info(), id);
    const auto fields = T::info().fields;
    for (size_t i = 0; i < fields.size(); ++i)
        record.set(qsizetype(i), fields[i].get(&object));
    return record;
}

} // namespace core
