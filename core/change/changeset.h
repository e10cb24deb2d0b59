#pragma once

#include "core/model/record.h"

namespace core {

/** One step of a change. Creation and removal carry the whole record, edits one field before and after, sets one
 *  element. */
struct Change {
    enum class Kind { Create, Remove, Set, Add, Drop };

    Kind kind = Kind::Set;
    RecordId record;
    const EntityInfo* entity = nullptr;
    qsizetype field = -1; ///< of Set, Add and Drop
    QString element; ///< of Add and Drop
    Value before; ///< of Set
    Value after; ///< of Set
    Record whole; ///< of Create (as it will be) and Remove (as it was)

    [[nodiscard]] const FieldInfo& fieldInfo() const { return entity->fields[size_t(field)]; }
    [[nodiscard]] Change inverse() const;
    bool operator==(const Change&) const = default;
};

/** Whatever edits a book, as one value: an ordered list of changes that holds as a whole or not at all. */
class ChangeSet {
public:
    [[nodiscard]] bool isEmpty() const { return m_changes.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_changes.size(); }
    [[nodiscard]] const QList<Change>& changes() const { return m_changes; }
    [[nodiscard]] auto begin() const { return m_changes.cbegin(); }
    [[nodiscard]] auto end() const { return m_changes.cend(); }

    void create(const Record& record);
    void remove(const Record& record);
    /** The steps from `before` to `after` of the same record; none for equal fields. */
    void edit(const Record& before, const Record& after);
    void append(Change change) { m_changes.append(std::move(change)); }
    void append(const ChangeSet& other) { m_changes.append(other.m_changes); }

    /** Takes it all back: the inverse of every step, last first. */
    [[nodiscard]] ChangeSet inverse() const;
    /** The records touched, each once, in the order of first touch. */
    [[nodiscard]] QList<RecordId> records() const;

    bool operator==(const ChangeSet&) const = default;

private:
    QList<Change> m_changes;
};

} // namespace core
