#pragma once

#include "core/change/act.h"
#include "core/model/record.h"

#include <memory>

namespace core {

struct StoredChange;

/** One step of a change. Creation and removal carry the whole record, edits one field before and after, sets one
 *  element. */
struct Change {
    enum class Kind { Create, Remove, Set, Add, Drop };
    /** What a step is written to. A merge keeps in history what is not shown, and shows what several changes make. */
    enum class Part { Both, History, Table };

    Kind kind = Kind::Set;
    RecordId record;
    const EntityInfo* entity = nullptr;
    qsizetype field = -1; ///< of Set, Add and Drop
    QString element; ///< of Add and Drop
    Value before; ///< of Set
    Value after; ///< of Set
    Record whole; ///< of Create (as it will be) and Remove (as it was)
    ChangeId id; ///< null: the writer gives one and finds the latest change that it follows
    QList<ChangeId> parents; ///< what its author had seen, where `id` is given
    ActId origin; ///< the act it was made in, where that is another's; null: the act it is written with
    Part part = Part::Both;
    std::shared_ptr<const StoredChange> raw; ///< as it came, where this program cannot read all of it

    [[nodiscard]] const FieldInfo& fieldInfo() const { return entity->fields[size_t(field)]; }
    [[nodiscard]] Change inverse() const;
    bool operator==(const Change&) const = default;
};

/** A place in a book where heads of history differ, or where something in history is not shown. Derived from history
 *  (settlement.h); the store keeps them so that lists need not derive them anew. */
struct Mark {
    enum class Kind {
        Conflict, ///< unequal candidates wait for a decision
        Kept, ///< in history, not in the data: it names a record that is not there
        Needs, ///< of a record that is not in the data and not given up: what it cannot be without
    };
    Kind kind = Kind::Conflict;
    RecordId record;
    const EntityInfo* entity = nullptr;
    qsizetype field = -1; ///< -1: whether the record is there at all
    QString element;
    RecordId target; ///< of Kept and Needs: the record that is missed or needed
    bool operator==(const Mark&) const = default;
};

/** An act of another copy of the book, with what that copy is called: who made the changes that came from there. */
struct Origin {
    Act act;
    QString source;
    bool operator==(const Origin&) const = default;
};

/** What a change set carries beside its steps where histories meet. */
struct Meeting {
    QList<Origin> origins; ///< acts that steps name as their origin
    QList<RecordId> settled; ///< records whose marks are now those below, and no others
    QList<Mark> marks;
    bool operator==(const Meeting&) const = default;
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
    void append(const ChangeSet& other);

    /** Takes it all back: the inverse of every step, last first. */
    [[nodiscard]] ChangeSet inverse() const;
    /** What of it the tables are changed by: without steps that only history keeps. */
    [[nodiscard]] ChangeSet inTables() const;
    /** The records touched, each once, in the order of first touch. */
    [[nodiscard]] QList<RecordId> records() const;

    [[nodiscard]] const Meeting& meeting() const { return m_meeting; }
    void setMeeting(Meeting meeting) { m_meeting = std::move(meeting); }

    /** Bytes that attachments of this change name by their hash; the book keeps them once (decisions.md 12). */
    [[nodiscard]] const QHash<QString, QByteArray>& files() const { return m_files; }
    void keep(const QString& hash, const QByteArray& bytes) { m_files.insert(hash, bytes); }

    bool operator==(const ChangeSet&) const = default;

private:
    QList<Change> m_changes;
    Meeting m_meeting;
    QHash<QString, QByteArray> m_files;
};

} // namespace core
