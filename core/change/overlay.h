#pragma once

#include "core/change/changeset.h"
#include "core/model/reader.h"

#include <QHash>

namespace core {

/** A book as it would be after a change set, without writing it. Rules judge by it what a change brings. */
class Overlay final : public Reader {
public:
    /** Both must outlive the overlay. */
    Overlay(const Reader& before, const ChangeSet& changes);

    [[nodiscard]] Result<std::optional<Record>> find(RecordId id) const override;
    [[nodiscard]] Result<QList<Record>> childrenOf(RecordId owner, const EntityInfo& kind) const override;
    [[nodiscard]] Result<QList<Record>> all(const EntityInfo& kind) const override;
    [[nodiscard]] Result<QList<Reference>> referencesTo(RecordId id) const override;
    [[nodiscard]] Result<QList<RecordId>> withValue(
        const EntityInfo& kind, qsizetype field, const Value& value) const override;
    [[nodiscard]] Result<QList<RecordId>> alike(const Record& record) const override;
    [[nodiscard]] Result<QList<RecordId>> named(const EntityInfo& kind, const QString& words) const override;
    [[nodiscard]] Result<QString> titleOf(RecordId id) const override;
    [[nodiscard]] Result<std::optional<QByteArray>> file(const QString& hash) const override
    {
        return m_before.file(hash);
    }
    [[nodiscard]] Result<void> onOneState(const std::function<Result<void>()>& work) const override
    {
        return m_before.onOneState(work);
    }

private:
    using Index = QHash<QByteArray, QList<RecordId>>;

    /** The touched records as they will be, gone ones without a value. Read once, when first asked for. */
    [[nodiscard]] Result<void> load() const;
    /** Touched records of a kind by what a field of them holds. */
    [[nodiscard]] const Index& indexOf(const EntityInfo& kind, qsizetype field) const;

    const Reader& m_before;
    const ChangeSet& m_changes;
    mutable bool m_loaded = false;
    mutable QHash<RecordId, std::optional<Record>> m_touched;
    mutable QHash<const EntityInfo*, QList<RecordId>> m_ofKind; ///< touched and there, in the order of first touch
    mutable QHash<std::pair<const EntityInfo*, qsizetype>, Index> m_indexes;
};

} // namespace core
