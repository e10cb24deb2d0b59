#pragma once

#include "core/change/changegraph.h"

#include <QMap>
#include <QSet>

#include <set>

namespace test {

/** What everybody in a random history has done and seen, kept by whoever makes it up: for every field the values that
 *  nobody who saw them has replaced. Knows changes only by their ids, and nothing of parents, heads or plans. */
class MergeLedger {
public:
    struct Place {
        core::RecordId record;
        qsizetype field = -1; ///< -1: whether the record is there
        QString element;
        friend bool operator<(const Place& a, const Place& b)
        {
            return std::tie(a.record, a.field, a.element) < std::tie(b.record, b.field, b.element);
        }
        friend bool operator==(const Place&, const Place&) = default;
    };

    void edited(const core::Change& change);
    void created(const core::Change& change);
    /** A record that had been removed is given back as it was. */
    void givenBack(const core::Change& change, bool decided);
    void removed(const core::Change& change);
    void removedByDecision(const core::Change& change);
    /** The author had all candidates before him. */
    void decided(const core::Change& change);
    /** Everything that somebody else knows; what is new of it is not one's own. */
    void join(const MergeLedger& other);

    // What a book must hold then.
    [[nodiscard]] QMap<core::RecordId, core::Record> table() const;
    [[nodiscard]] QSet<QString> conflicts() const;
    /** Every edit that was ever made is shown, replaced by somebody who saw it, in conflict, or kept. */
    [[nodiscard]] QStringList lost(const QMap<core::RecordId, core::Record>& shown, const QSet<QString>& conflicts,
        const QSet<QString>& kept) const;
    [[nodiscard]] static QString name(const Place& place);

private:
    struct Entry {
        core::ChangeId id;
        core::Value value;
        bool isCreation = false;
    };
    /** One change at one place; a creation is at many. */
    using At = std::pair<Place, core::ChangeId>;
    struct Whole {
        core::ChangeId id;
        bool removes = false;
        std::set<At> seen; ///< by a removal
        core::Record record;
    };

    [[nodiscard]] QList<Entry> live(const Place& place) const;
    [[nodiscard]] QList<Whole> liveWholes(core::RecordId id, bool removals) const;
    [[nodiscard]] bool before(const core::ChangeId& a, const core::ChangeId& b) const;
    [[nodiscard]] std::optional<core::Value> shownAt(const Place& place) const;
    [[nodiscard]] std::optional<core::Record> values(core::RecordId id) const;
    [[nodiscard]] QList<core::ChangeId> voices(core::RecordId id, QSet<core::RecordId>& asked) const;
    [[nodiscard]] bool isAlive(core::RecordId id, bool* open = nullptr) const;
    [[nodiscard]] bool isShown(core::RecordId id, QSet<core::RecordId>& asked) const;
    void replaceShown(const Place& place);

    using Fields = QMap<Place, QList<Entry>>;
    [[nodiscard]] Fields fields(core::RecordId id) const { return m_entries.value(id); }
    QList<Entry>& entries(const Place& place) { return m_entries[place.record][place]; }

    QMap<core::RecordId, Fields> m_entries;
    mutable QHash<core::RecordId, bool> m_shown; ///< while a table is made
    QMap<core::RecordId, QList<Whole>> m_wholes;
    std::set<At> m_replaced; ///< as a value
    QSet<core::ChangeId> m_followed; ///< as a word on whether the record is there
    QSet<core::ChangeId> m_foreign;
};

} // namespace test
