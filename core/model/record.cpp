#include "core/model/record.h"

#include "core/model/entities/registry.h"

namespace core {

Record::Record(const EntityInfo& entity, RecordId id)
    : m_entity(&entity)
    , m_id(id)
    , m_values(qsizetype(entity.fields.size()))
{
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        if (entity.fields[i].isSet())
            m_values[qsizetype(i)] = QStringList();
        else if (entity.fields[i].type == FieldType::Flag)
            m_values[qsizetype(i)] = false;
    }
}

const Value& Record::at(QLatin1StringView key) const
{
    const qsizetype index = m_entity->indexOf(key.toString());
    Q_ASSERT(index >= 0);
    return m_values.at(index);
}

void Record::set(QLatin1StringView key, Value value)
{
    const qsizetype index = m_entity->indexOf(key.toString());
    Q_ASSERT(index >= 0);
    m_values[index] = std::move(value);
}

RecordId Record::owner() const
{
    const qsizetype index = m_entity->ownerIndex();
    return index < 0 ? RecordId() : valueOr<RecordId>(m_values.at(index));
}

qsizetype EntityInfo::indexOf(QStringView fieldKey) const
{
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fieldKey == fields[i].name())
            return qsizetype(i);
    }
    return -1;
}

qsizetype EntityInfo::indexOf(FieldFlag flag) const
{
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].has(flag))
            return qsizetype(i);
    }
    return -1;
}

qsizetype EntityInfo::ownerIndex() const
{
    return indexOf(FieldFlag::Owner);
}

qsizetype EntityInfo::orderIndex() const
{
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].type == FieldType::Order)
            return qsizetype(i);
    }
    return -1;
}

std::span<const EntityInfo* const> allEntities()
{
    return entities::registry();
}

const EntityInfo* findEntity(QStringView name)
{
    for (const EntityInfo* entity : allEntities()) {
        if (name == entity->name())
            return entity;
    }
    return nullptr;
}

const EntityInfo* targetOf(const FieldInfo& field)
{
    return field.target ? findEntity(QString::fromLatin1(field.target)) : nullptr;
}

Result<const EntityInfo*> entityNamed(const QString& name)
{
    if (const EntityInfo* entity = findEntity(name))
        return entity;
    return fail(ErrorKind::NoSuchEntity, name);
}

QList<const EntityInfo*> childKinds(const EntityInfo& owner)
{
    QList<const EntityInfo*> kinds;
    for (const EntityInfo* entity : allEntities()) {
        const qsizetype index = entity->ownerIndex();
        if (index >= 0 && owner.name() == QLatin1StringView(entity->fields[size_t(index)].target))
            kinds.append(entity);
    }
    return kinds;
}

} // namespace core
