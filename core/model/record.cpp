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

QList<const EntityInfo*> targetsOf(const FieldInfo& field)
{
    QList<const EntityInfo*> kinds;
    for (QLatin1StringView name : QLatin1StringView(field.target).tokenize(u' ', Qt::SkipEmptyParts))
        kinds.append(findEntity(QString(name)));
    return kinds;
}

const EntityInfo* targetOf(const FieldInfo& field)
{
    const bool several = field.target && QLatin1StringView(field.target).contains(u' ');
    return field.target && !several ? findEntity(QString::fromLatin1(field.target)) : nullptr;
}

bool mayName(const FieldInfo& field, const EntityInfo& kind)
{
    // Asked of every field of every kind for one record.
    const std::string_view targets(field.target ? field.target : "");
    const std::string_view key(kind.key);
    for (size_t at = targets.find(key); at != std::string_view::npos; at = targets.find(key, at + 1)) {
        const size_t end = at + key.size();
        if ((at == 0 || targets[at - 1] == ' ') && (end == targets.size() || targets[end] == ' '))
            return true;
    }
    return false;
}

namespace {

QByteArray identityPart(const Value& value)
{
    if (const auto* id = std::get_if<RecordId>(&value))
        return id->toText().toLatin1();
    if (const auto* number = std::get_if<qint64>(&value))
        return QByteArray::number(*number);
    return valueOr<QString>(value).toUtf8();
}

} // namespace

RecordId identityOf(const Record& record)
{
    static const QUuid space(QStringLiteral("7d0b2b0e-5f0a-4b8e-9a53-5b1f6a3f7c11"));
    QByteArray name;
    const auto fields = record.entity().fields;
    for (qsizetype i = 0; i < qsizetype(fields.size()); ++i) {
        if (!fields[size_t(i)].has(FieldFlag::Identity))
            continue;
        if (isEmpty(record.at(i)))
            return {};
        name += '/' + identityPart(record.at(i));
    }
    return name.isEmpty() ? RecordId() : RecordId(QUuid::createUuidV5(space, record.entity().key + name));
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
        if (index >= 0 && mayName(entity->fields[size_t(index)], owner))
            kinds.append(entity);
    }
    return kinds;
}

} // namespace core
