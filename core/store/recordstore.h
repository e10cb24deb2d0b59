#pragma once

#include "core/model/reader.h"

namespace core {

class Database;
class Statement;

/** Reads records by the description of their kind. Owns nothing; lives on the thread of its connection. */
class RecordStore final : public Reader {
public:
    explicit RecordStore(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<std::optional<Record>> find(RecordId id) const override;
    [[nodiscard]] Result<QList<Record>> childrenOf(RecordId owner, const EntityInfo& kind) const override;
    [[nodiscard]] Result<QList<Record>> all(const EntityInfo& kind) const override;
    [[nodiscard]] Result<QList<Reference>> referencesTo(RecordId id) const override;
    [[nodiscard]] Result<QList<RecordId>> withValue(
        const EntityInfo& kind, qsizetype field, const Value& value) const override;
    [[nodiscard]] Result<Excerpted> excerpt(const Excerpt& wanted) const override;
    [[nodiscard]] Result<QList<RecordId>> alike(const Record& record) const override;
    [[nodiscard]] Result<QList<RecordId>> named(const EntityInfo& kind, const QString& words) const override;
    [[nodiscard]] Result<QString> titleOf(RecordId id) const override;
    [[nodiscard]] Result<QList<std::pair<RecordId, QString>>> titles(const EntityInfo& kind) const override;
    [[nodiscard]] Result<std::optional<QByteArray>> file(const QString& hash) const override;
    [[nodiscard]] Result<QList<Dispute>> disputes() const override;

    [[nodiscard]] Result<void> onOneState(const std::function<Result<void>()>& work) const override;

    /** find() where the kind is known, which spares asking the registry. */
    [[nodiscard]] Result<std::optional<Record>> find(const EntityInfo& kind, RecordId id) const;
    /** Kind of a living record; nullptr if there is none. */
    [[nodiscard]] Result<const EntityInfo*> kindOf(RecordId id) const;
    /** Every reference to a record of a kind, whether it lives or has just been removed. */
    [[nodiscard]] Result<QList<Reference>> referencesTo(const EntityInfo& kind, RecordId id) const;
    /** Every living record of a kind, one after the other, in the order of their sort key; memory stays flat. */
    [[nodiscard]] Result<void> forEach(
        const EntityInfo& kind, const std::function<Result<void>(const Record&)>& use) const;
    [[nodiscard]] Result<qint64> count(const EntityInfo& kind) const;

private:
    [[nodiscard]] Result<Record> readRow(const Statement& row, const EntityInfo& kind) const;
    [[nodiscard]] Result<QList<Record>> readAll(Statement& rows, const EntityInfo& kind) const;

    Database& m_database;
};

} // namespace core
