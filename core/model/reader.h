#pragma once

#include "core/model/excerpt.h"
#include "core/model/record.h"

namespace core {

struct Dispute;

/** A field of a record that names another one. */
struct Reference {
    RecordId record;
    const EntityInfo* entity = nullptr;
    qsizetype field = -1;
    bool operator==(const Reference&) const = default;
};

/** What acts, rules, imports and documents may ask a book. The store implements it; tests may do so in memory. */
class Reader {
public:
    virtual ~Reader() = default;

    /** nullopt: there is no living record of that id. */
    [[nodiscard]] virtual Result<std::optional<Record>> find(RecordId id) const = 0;
    /** Records of a kind that live in `owner`, in their order. */
    [[nodiscard]] virtual Result<QList<Record>> childrenOf(RecordId owner, const EntityInfo& kind) const = 0;
    /** All living records of a kind in the order of their sort key. */
    [[nodiscard]] virtual Result<QList<Record>> all(const EntityInfo& kind) const = 0;
    /** Every reference to a record, owners' children included. */
    [[nodiscard]] virtual Result<QList<Reference>> referencesTo(RecordId id) const = 0;
    /** Living records of a kind whose field equals a value, or whose set has it as an element. */
    [[nodiscard]] virtual Result<QList<RecordId>> withValue(
        const EntityInfo& kind, qsizetype field, const Value& value) const = 0;
    /** The first of the living records that an excerpt asks for, and the number of all. */
    [[nodiscard]] virtual Result<Excerpted> excerpt(const Excerpt& wanted) const;
    /** Living records of a kind with the sort key that `record` would have: possible doubles of it. */
    [[nodiscard]] virtual Result<QList<RecordId>> alike(const Record& record) const = 0;
    /** Living records of a kind with that title, case and accents apart; where there is none, those whose id begins
     * with the words, of which four are needed. */
    [[nodiscard]] virtual Result<QList<RecordId>> named(const EntityInfo& kind, const QString& words) const = 0;
    /** Title of a record, living or removed; empty for null and for ids never seen. */
    [[nodiscard]] virtual Result<QString> titleOf(RecordId id) const = 0;
    /** Every living record of a kind with its title, in no order: for who looks up many names. */
    [[nodiscard]] virtual Result<QList<std::pair<RecordId, QString>>> titles(const EntityInfo& kind) const;

    /** The bytes of an attached file by its hash; nullopt where they are not there. */
    [[nodiscard]] virtual Result<std::optional<QByteArray>> file(const QString& hash) const;

    /** What waits for a person's decision between several values (dispute.h); none where there is no history to ask. */
    [[nodiscard]] virtual Result<QList<Dispute>> disputes() const;

    /** Does work that reads much. All of it sees one state of the book, and each single look costs less. */
    [[nodiscard]] virtual Result<void> onOneState(const std::function<Result<void>()>& work) const { return work(); }

    /** find() where absence is an error. */
    [[nodiscard]] Result<Record> get(RecordId id) const;
    /** get() as the plain struct; null id gives the struct's defaults. */
    template <typename T>
    [[nodiscard]] Result<T> getAs(RecordId id) const
    {
        if (id.isNull())
            return T{};
        WB_ASSIGN(record, get(id));
        if (&record.entity() != &T::info())
            return fail(ErrorKind::NoSuchRecord, id.toText(), QString::fromLatin1(T::entityKey));
        return as<T>(record);
    }
};

/** The record of a kind that a person means: its id, also in square brackets behind its title, as an export tells
 *  namesakes apart; a unique beginning of the id (at least four characters), its match key, or its title. NoSuchRecord
 * or Ambiguous otherwise. */
[[nodiscard]] Result<RecordId> resolve(const Reader& reader, const EntityInfo& kind, const QString& typed);

/** "Neustadt [7d0b2b0e-5f0a-4b8e-9a53-5b1f6a3f7c11]" */
[[nodiscard]] QString titleWithId(const QString& title, RecordId id);
/** The id that words are, or have in brackets at their end; null if there is none. */
[[nodiscard]] RecordId idIn(const QString& words);

} // namespace core
