#pragma once

#include "core/model/reader.h"

#include <QHash>
#include <QSet>

namespace core {

/** A book as an import sees it: with the records that the file brings, whether their lines have been read yet or not,
 *  and with names that are looked up again and again. Where a file is written it tells which names are clear. */
class ImportReader final : public Reader {
public:
    /** @param book longer lived than this */
    explicit ImportReader(const Reader& book)
        : m_book(book)
    {
    }

    /** The file brings a record of that id; what refers to it may stand anywhere in the file. */
    void expect(RecordId id, const EntityInfo& kind) { m_expected.insert(id, &kind); }
    [[nodiscard]] bool isExpected(RecordId id) const { return m_expected.contains(id); }
    /** What the file calls by one id is, by what it is about, the record of another one. */
    void rename(RecordId from, RecordId to, const EntityInfo& kind);
    [[nodiscard]] RecordId nowCalled(RecordId id) const { return m_renamed.value(id, id); }
    /** The record as it will be. */
    void bring(const Record& record) { m_brought.insert(record.id(), record); }
    [[nodiscard]] const Reader& book() const { return m_book; }

    /** core::resolve(), for records of the file by id too; asks only once for the same words. */
    [[nodiscard]] Result<RecordId> resolved(const EntityInfo& kind, const QString& words) const;

    [[nodiscard]] Result<std::optional<Record>> find(RecordId id) const override;
    [[nodiscard]] Result<QList<Record>> childrenOf(RecordId owner, const EntityInfo& kind) const override;
    [[nodiscard]] Result<QList<Record>> all(const EntityInfo& kind) const override;
    [[nodiscard]] Result<QList<Reference>> referencesTo(RecordId id) const override;
    [[nodiscard]] Result<QList<RecordId>> withValue(
        const EntityInfo& kind, qsizetype field, const Value& value) const override;
    /** Besides those of the same title those whose name has the same words in another order or spelling. */
    [[nodiscard]] Result<QList<RecordId>> alike(const Record& record) const override;
    [[nodiscard]] Result<QList<RecordId>> named(const EntityInfo& kind, const QString& words) const override;
    [[nodiscard]] Result<QString> titleOf(RecordId id) const override;

private:
    using Names = QHash<QString, QList<RecordId>>;
    [[nodiscard]] Result<const Names*> namesOf(const EntityInfo& kind) const;
    /** Records by the words of their title, in whatever order and spelling. */
    [[nodiscard]] Result<const Names*> wordsOf(const EntityInfo& kind) const;

    const Reader& m_book;
    QHash<RecordId, const EntityInfo*> m_expected;
    QHash<RecordId, RecordId> m_renamed;
    QHash<RecordId, Record> m_brought;
    mutable QHash<const EntityInfo*, Names> m_names; ///< by folded title
    mutable QHash<const EntityInfo*, Names> m_words;
    mutable QHash<std::pair<const EntityInfo*, QString>, RecordId> m_resolved;
    mutable QSet<RecordId> m_asking; ///< whose title is being made: a file may name records in a circle
};

} // namespace core
