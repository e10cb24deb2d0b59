#pragma once

#include <QUuid>

namespace core {

/** Identity of a thing of one kind. Ids of different kinds do not compare. Null means "none". */
template <typename Tag>
class Id {
public:
    Id() = default;
    explicit Id(const QUuid& uuid)
        : m_uuid(uuid)
    {
    }

    [[nodiscard]] static Id fromText(QStringView text) { return Id(QUuid::fromString(text)); }
    [[nodiscard]] QString toText() const { return m_uuid.toString(QUuid::WithoutBraces); }
    [[nodiscard]] const QUuid& uuid() const { return m_uuid; }
    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }

    friend bool operator==(const Id& a, const Id& b) { return a.m_uuid == b.m_uuid; }
    friend bool operator<(const Id& a, const Id& b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using RecordId = Id<struct RecordTag>;
using ActId = Id<struct ActTag>;
using ChangeId = Id<struct ChangeTag>;

} // namespace core
