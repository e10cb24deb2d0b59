#pragma once

#include "core/change/changeset.h"
#include "core/model/reader.h"

#include <QHash>
#include <QMap>

namespace test {

/** Records in memory and nothing else: the plainest reading of a book, to hold cleverer ones against. */
class PlainReader final : public core::Reader {
public:
    void put(const core::Record& record) { m_records.insert(record.id(), record); }
    /** The same after a change. */
    [[nodiscard]] PlainReader after(const core::ChangeSet& changes) const;
    [[nodiscard]] const QMap<core::RecordId, core::Record>& records() const { return m_records; }

    [[nodiscard]] core::Result<std::optional<core::Record>> find(core::RecordId id) const override;
    [[nodiscard]] core::Result<QList<core::Record>> childrenOf(
        core::RecordId owner, const core::EntityInfo& kind) const override;
    [[nodiscard]] core::Result<QList<core::Record>> all(const core::EntityInfo& kind) const override;
    [[nodiscard]] core::Result<QList<core::Reference>> referencesTo(core::RecordId id) const override;
    [[nodiscard]] core::Result<QList<core::RecordId>> withValue(
        const core::EntityInfo& kind, qsizetype field, const core::Value& value) const override;
    /** None: nobody asks these for doubles. */
    [[nodiscard]] core::Result<QList<core::RecordId>> alike(const core::Record& record) const override;
    [[nodiscard]] core::Result<QList<core::RecordId>> named(
        const core::EntityInfo& kind, const QString& words) const override;
    [[nodiscard]] core::Result<QString> titleOf(core::RecordId id) const override;

private:
    /** By kind, in their order; made when first asked for. */
    [[nodiscard]] const QList<core::Record>& ofKind(const core::EntityInfo& kind) const;
    [[nodiscard]] QString titled(core::RecordId id, int depth) const;

    QMap<core::RecordId, core::Record> m_records;
    mutable QHash<const core::EntityInfo*, QList<core::Record>> m_ofKind;
};

} // namespace test
