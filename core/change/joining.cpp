#include "core/change/joining.h"

#include "core/change/identity.h"
#include "core/change/joinedvalues.h"
#include "core/change/joinsteps.h"
#include "core/support/orderkey.h"

#include <QSet>

#include <algorithm>

namespace core::acts {

namespace {

bool hasIdentity(const EntityInfo& kind)
{
    return kind.indexOf(FieldFlag::Identity) >= 0;
}

/** Works out which records go into which other ones, and then what all of them will hold. */
class Joiner {
public:
    Joiner(const Reader& reader, const Record& kept, const Record& other, const JoinChoices& choices)
        : m_reader(reader)
        , m_kept(kept)
        , m_other(other)
        , m_choices(choices)
    {
    }

    Result<Joining> join()
    {
        m_before.insert(m_kept.id(), m_kept);
        m_before.insert(m_other.id(), m_other);
        m_successor.insert(m_other.id(), m_kept.id());
        WB_TRY(findFollowers());
        WB_TRY(makeSuccessors());
        WB_TRY(moveReferences());
        return joining();
    }

private:
    [[nodiscard]] RecordId successorOf(RecordId id) const
    {
        for (auto next = m_successor.constFind(id); next != m_successor.cend(); next = m_successor.constFind(id))
            id = *next;
        return id;
    }

    [[nodiscard]] bool goes(RecordId id) const { return m_successor.contains(id); }

    Result<Record> before(RecordId id)
    {
        if (const auto known = m_before.constFind(id); known != m_before.cend())
            return *known;
        WB_ASSIGN(record, m_reader.get(id));
        m_before.insert(id, record);
        return record;
    }

    /** The record with every name of one that goes replaced. A name of itself that this would bring is left out. */
    [[nodiscard]] Result<Record> renamed(Record record, RecordId self) const
    {
        const auto fields = record.entity().fields;
        for (qsizetype i = 0; i < qsizetype(fields.size()); ++i) {
            const FieldInfo& field = fields[size_t(i)];
            if (field.type == FieldType::References) {
                record.set(i, renamedSet(valueOr<QStringList>(record.at(i)), self));
                continue;
            }
            const auto named = valueOr<RecordId>(record.at(i));
            if (field.type != FieldType::Reference || named.isNull())
                continue;
            const RecordId successor = successorOf(named);
            const bool namesItself = successor == self && named != record.id();
            if (namesItself && field.has(FieldFlag::Required)) {
                WB_ASSIGN(title, m_reader.titleOf(named));
                WB_ASSIGN(user, m_reader.titleOf(record.id()));
                return fail(ErrorKind::StillReferenced, title, user);
            }
            if (successor != named)
                record.set(i, namesItself ? Value{} : Value{successor});
            else if (namesItself)
                record.set(i, Value{});
        }
        return record;
    }

    [[nodiscard]] QStringList renamedSet(const QStringList& elements, RecordId self) const
    {
        QStringList renamed;
        for (const QString& element : elements) {
            const RecordId named = RecordId::fromText(element);
            const RecordId successor = successorOf(named);
            const QString text = successor == named ? element : successor.toText();
            if (!(successor == self && successor != named) && !renamed.contains(text))
                renamed.append(text);
        }
        renamed.sort();
        return renamed;
    }

    /** Everything that names a record that goes, until no more records have to go with it. */
    Result<void> findFollowers()
    {
        QList<RecordId> due{m_other.id()};
        while (!due.isEmpty()) {
            const RecordId gone = due.takeFirst();
            if (!m_namedBy.contains(gone)) {
                WB_ASSIGN(references, m_reader.referencesTo(gone));
                m_namedBy.insert(gone, references);
                m_references.append(references);
            }
            // Also those met before: with one more name replaced they may become another record.
            for (const Reference& reference : m_namedBy.value(gone)) {
                if (!m_met.contains(reference.record)) {
                    m_met.insert(reference.record);
                    m_touched.append(reference.record);
                }
                WB_ASSIGN(successor, followedBy(reference.record));
                if (!successor.isNull()) {
                    m_successor.insert(reference.record, successor);
                    due.append(reference.record);
                }
            }
        }
        return {};
    }

    /** The record that one becomes because of what it names; null if it stays what it is. */
    Result<RecordId> followedBy(RecordId id)
    {
        if (id == m_kept.id() || id == m_other.id())
            return RecordId();
        WB_ASSIGN(record, before(id));
        WB_ASSIGN(after, renamed(record, id));
        if (!identityOf(after).isNull()) {
            if (identityOf(after) == identityOf(record)) // in an older book its id may be another one all the same
                return RecordId();
            WB_ASSIGN(there, sameByIdentity(m_reader, after));
            const RecordId identity = there ? there->id() : identityOf(after);
            return identity == id || identity == m_successor.value(id) ? RecordId() : identity;
        }
        return goes(id) ? RecordId() : twinOf(record, after);
    }

    /** A record that says of the kept one all that `after` will say of it, and lives in it. */
    Result<RecordId> twinOf(const Record& record, const Record& after)
    {
        const RecordId owner = after.owner();
        if (owner.isNull() || owner == record.owner())
            return RecordId();
        const auto siblings = m_siblings.constFind({owner, &after.entity()});
        if (siblings == m_siblings.cend()) {
            WB_ASSIGN(read, m_reader.childrenOf(owner, after.entity()));
            m_siblings.insert({owner, &after.entity()}, read);
        }
        const qsizetype order = after.entity().orderIndex();
        const qsizetype count = qsizetype(after.entity().fields.size());
        for (const Record& sibling : m_siblings.value({owner, &after.entity()})) {
            bool isTwin = !goes(sibling.id());
            for (qsizetype i = 0; isTwin && i < count; ++i)
                isTwin = i == order || sibling.at(i) == after.at(i);
            if (isTwin)
                return sibling.id();
        }
        return RecordId();
    }

    /** What the records that stay take over from those that go into them. */
    Result<void> makeSuccessors()
    {
        QList<RecordId> going = m_touched;
        going.prepend(m_other.id());
        for (const RecordId& id : std::as_const(going)) {
            if (!goes(id))
                continue;
            const RecordId successor = successorOf(id);
            WB_ASSIGN(gone, before(id));
            WB_ASSIGN(brought, renamed(gone, successor));
            if (!m_after.contains(successor)) {
                WB_ASSIGN(known, m_reader.find(successor));
                if (!known) {
                    brought.setId(successor);
                    m_created.append(successor);
                    m_after.insert(successor, brought);
                    continue;
                }
                m_before.insert(successor, *known);
                WB_ASSIGN(own, renamed(*known, successor));
                m_after.insert(successor, own);
            }
            if (id != m_other.id())
                m_followers.append({id, successor});
            WB_TRY(takeOver(m_after[successor], brought, id == m_other.id() ? &m_choices : nullptr));
        }
        return {};
    }

    /** Everything else that names what goes. Children come behind those that their new owner has. */
    Result<void> moveReferences()
    {
        QList<std::pair<QString, RecordId>> inOrder;
        for (const RecordId& id : std::as_const(m_touched)) {
            if (goes(id) || m_after.contains(id))
                continue;
            WB_ASSIGN(record, before(id));
            const qsizetype order = record.entity().orderIndex();
            inOrder.append({order < 0 ? QString() : valueOr<QString>(record.at(order)), id});
        }
        std::ranges::stable_sort(inOrder);
        for (const auto& [key, id] : std::as_const(inOrder)) {
            WB_ASSIGN(record, before(id));
            WB_ASSIGN(after, renamed(record, id));
            const qsizetype order = after.entity().orderIndex();
            if (order >= 0 && after.owner() != record.owner())
                WB_TRY(placeLast(after, order));
            m_after.insert(id, after);
        }
        return {};
    }

    Result<void> placeLast(Record& child, qsizetype order)
    {
        QString& last = m_lastOrder[{child.owner(), &child.entity()}];
        if (last.isEmpty()) {
            WB_ASSIGN(siblings, m_reader.childrenOf(child.owner(), child.entity()));
            last = siblings.isEmpty() ? valueOr<QString>(child.at(order)) : valueOr<QString>(siblings.last().at(order));
            if (siblings.isEmpty())
                return {};
        }
        last = orderKeyBetween(last, {});
        child.set(order, last);
        return {};
    }

    [[nodiscard]] QList<JoinMove> moves() const
    {
        const QSet<RecordId> created(m_created.begin(), m_created.end());
        QList<JoinMove> moves;
        for (const Reference& reference : m_references) {
            const bool isNew = created.contains(successorOf(reference.record));
            if ((goes(reference.record) && !isNew) || reference.record == m_kept.id())
                continue;
            const auto known = std::ranges::find_if(moves,
                [&](const JoinMove& move) { return move.entity == reference.entity && move.field == reference.field; });
            if (known == moves.end())
                moves.append({reference.entity, reference.field, 1});
            else
                ++known->count;
        }
        return moves;
    }

    [[nodiscard]] JoinOutcome outcome() const
    {
        JoinOutcome outcome{m_before, m_after, m_created, {m_kept.id()}, {m_other.id()}};
        for (const RecordId& id : m_touched)
            (goes(id) ? outcome.gone : outcome.edited).append(id);
        for (const auto& [from, into] : m_followers) {
            if (!goes(into))
                outcome.edited.append(into);
        }
        return outcome;
    }

    Result<Joining> joining()
    {
        Joining made;
        WB_ASSIGN(changes, joinSteps(outcome()));
        made.proposal.changes = changes;
        made.kept = m_after.value(m_kept.id());
        made.moves = moves();
        made.followers = m_followers;
        WB_ASSIGN(title, m_reader.titleOf(m_kept.id()));
        made.proposal.info.kind = QStringLiteral("join");
        made.proposal.info.entity = m_kept.entity().name();
        made.proposal.info.title = title;
        made.proposal.info.count = made.proposal.changes.records().size();
        return made;
    }

    const Reader& m_reader;
    const Record& m_kept;
    const Record& m_other;
    const JoinChoices& m_choices;
    QHash<RecordId, RecordId> m_successor; ///< of records that go
    QHash<RecordId, Record> m_before;
    QHash<RecordId, Record> m_after;
    QList<RecordId> m_touched; ///< name a record that goes
    QSet<RecordId> m_met; ///< the same
    QHash<RecordId, QList<Reference>> m_namedBy; ///< of records that go
    QList<Reference> m_references; ///< all of these, in the order they were met
    QList<RecordId> m_created; ///< successors that are not there yet
    QList<std::pair<RecordId, RecordId>> m_followers;
    QHash<std::pair<RecordId, const EntityInfo*>, QList<Record>> m_siblings;
    QHash<std::pair<RecordId, const EntityInfo*>, QString> m_lastOrder;
};

/** Whether `inner` lives in `outer`, directly or not. */
Result<bool> livesIn(const Reader& reader, Record inner, RecordId outer)
{
    for (RecordId owner = inner.owner(); !owner.isNull(); owner = inner.owner()) {
        if (owner == outer)
            return true;
        WB_ASSIGN(next, reader.get(owner));
        inner = next;
    }
    return false;
}

Result<Joining> joined(const Reader& reader, RecordId keptId, RecordId otherId, const JoinChoices& choices)
{
    WB_ASSIGN(kept, reader.get(keptId));
    WB_ASSIGN(other, reader.get(otherId));
    if (!mayJoin(kept.entity()))
        return fail(ErrorKind::UsageWrong, kept.entity().name(), QStringLiteral("join-kind"));
    if (keptId == otherId)
        return fail(ErrorKind::UsageWrong, keptId.toText(), QStringLiteral("join-itself"));
    if (&kept.entity() != &other.entity())
        return fail(ErrorKind::NoSuchRecord, otherId.toText(), kept.entity().name());
    WB_ASSIGN(inOther, livesIn(reader, kept, otherId));
    WB_ASSIGN(inKept, livesIn(reader, other, keptId));
    if (inOther || inKept) {
        WB_ASSIGN(title, reader.titleOf(otherId));
        WB_ASSIGN(user, reader.titleOf(keptId));
        return fail(ErrorKind::StillReferenced, title, user);
    }
    return Joiner(reader, kept, other, choices).join();
}

} // namespace

bool mayJoin(const EntityInfo& kind)
{
    if (hasIdentity(kind))
        return false;
    return kind.ownerIndex() < 0 || std::ranges::any_of(kind.fields, [](const FieldInfo& field) {
        return field.isText() && field.has(FieldFlag::InTitle) && field.has(FieldFlag::Found);
    });
}

Result<Joining> joinRecords(const Reader& reader, RecordId kept, RecordId other, const JoinChoices& choices)
{
    std::optional<Result<Joining>> made;
    WB_TRY(reader.onOneState([&]() -> Result<void> {
        made = joined(reader, kept, other, choices);
        return {};
    }));
    return *std::move(made);
}

} // namespace core::acts
