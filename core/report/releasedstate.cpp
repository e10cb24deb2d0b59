#include "core/report/releasedstate.h"

#include "core/change/historybefore.h"
#include "core/change/settlement.h"
#include "core/model/entities/session.h"
#include "core/model/overview/recordversions.h"
#include "core/store/leftsince.h"
#include "core/store/recordstore.h"
#include "core/store/storedhistory.h"

#include <algorithm>

namespace core {

namespace {

using F = QLatin1StringView;

/** What a session's record tells of, and what it lives in. */
struct Part {
    const char* kind;
    const char* owner;
};
constexpr Part told[] = {{"session_role", "session"}, {"agenda_item", "session"}, {"attendance", "session"},
    {"outcome", "session"}, {"parking_item", "session"}, {"group_decision", "session"},
    {"decision_option", "group_decision"}, {"feedback_round", "session"}, {"peer_consultation", "session"},
    {"measure", "session"}, {"measure", "peer_consultation"}};
/** What lives elsewhere and says in a field of which session it is. */
constexpr const char* named[] = {"project_update", "status_analysis"};

const EntityInfo& kindNamed(const char* name)
{
    return *findEntity(QString::fromLatin1(name));
}

bool isTold(const EntityInfo& kind)
{
    const auto isKind = [&](const char* name) { return kind.name() == F(name); };
    return isKind("session") || std::ranges::any_of(named, isKind)
        || std::ranges::any_of(told, [&](const Part& each) { return isKind(each.kind); });
}

/** The records of a session that its record tells of, those too that have left it since. */
class Family {
public:
    Family(Database& database, const RecordStore& store, ActId since)
        : m_database(database)
        , m_store(store)
        , m_since(since)
    {
    }

    Result<QList<RecordId>> of(RecordId session)
    {
        add(session);
        WB_TRY(addBelow(session, "session"));
        for (const char* const name : named) {
            const EntityInfo& kind = kindNamed(name);
            WB_ASSIGN(there, m_store.withValue(kind, kind.indexOf(u"session"), session));
            WB_ASSIGN(removed, removedOf(m_database, kind));
            for (const RecordId& id : there + removed)
                add(id);
        }
        // The record names the next date of the series.
        WB_ASSIGN(record, m_store.get(session));
        const RecordId owner = record.owner();
        WB_ASSIGN(sessions, m_store.childrenOf(owner, Session::info()));
        WB_ASSIGN(gone, removedFrom(m_database, owner, Session::info()));
        for (const Record& each : sessions)
            add(each.id());
        for (const RecordId& id : gone)
            add(id);
        return m_ids;
    }

private:
    bool add(RecordId id)
    {
        const bool isNew = !m_seen.contains(id);
        m_seen.insert(id);
        if (isNew)
            m_ids.append(id);
        return isNew;
    }

    Result<void> addBelow(RecordId owner, const char* ownerKind)
    {
        if (std::ranges::none_of(told, [&](const Part& each) { return F(each.owner) == F(ownerKind); }))
            return {};
        WB_ASSIGN(left, turnedAwaySince(m_database, owner, m_since));
        for (const RecordId& id : left)
            add(id);
        for (const Part& each : told) {
            if (F(each.owner) != F(ownerKind))
                continue;
            const EntityInfo& kind = kindNamed(each.kind);
            WB_ASSIGN(children, m_store.childrenOf(owner, kind));
            WB_ASSIGN(ids, removedFrom(m_database, owner, kind));
            for (const Record& child : children)
                ids.append(child.id());
            for (const RecordId& id : ids) {
                if (add(id))
                    WB_TRY(addBelow(id, each.kind));
            }
        }
        return {};
    }

    Database& m_database;
    const RecordStore& m_store;
    const ActId m_since;
    QList<RecordId> m_ids;
    QSet<RecordId> m_seen;
};

bool isReleasedWord(const Value& state)
{
    const auto word = valueOr<QString>(state);
    return word == F("approved") || word == F("sent");
}

/** The act that brought the release into this book; nullopt where history does not say. */
Result<std::optional<ActId>> releasingAct(const HistoryView& history, RecordId record)
{
    WB_ASSIGN(nodes, history.historyOf(record));
    const qsizetype state = SessionRecord::info().indexOf(u"state");
    std::optional<ActId> act;
    for (const HistoryNode& node : std::as_const(nodes)) {
        const Change& change = node.change;
        if (!node.counts)
            continue;
        const bool isWhole = change.kind == Change::Kind::Create && isReleasedWord(change.whole.at(state));
        const bool isStep = change.kind == Change::Kind::Set && change.field == state && isReleasedWord(change.after)
            && !isReleasedWord(change.before);
        if (isWhole || isStep)
            act = node.act;
    }
    return act;
}

/** Whether a step changes what a released record says itself. */
bool isOfRelease(const Change& change)
{
    return change.field >= 0 && !goesOnAfterRelease(change.entity, change.field);
}

/** Whether a step releases the record that it is about. */
bool isRelease(const Change& change)
{
    const EntityInfo& kind = SessionRecord::info();
    return change.entity == &kind && change.kind == Change::Kind::Set && change.fieldInfo().name() == F("state")
        && isReleasedWord(change.after) && !isReleasedWord(change.before);
}

/** Back to what a record said when it was released. How it went on since, when it was sent and to whom, stays. */
ChangeSet releasedSteps(const Record& stands, const std::optional<Record>& stood)
{
    Record back = stands;
    for (qsizetype i = 0; stood && i < qsizetype(stands.entity().fields.size()); ++i) {
        if (!goesOnAfterRelease(&stands.entity(), i))
            back.set(i, stood->at(i));
    }
    ChangeSet steps;
    steps.edit(stands, back);
    return steps;
}

/** The steps from what stands to what stood, and what waited for a decision then. */
Result<void> goBack(const HistoryView& history, const RecordStore& store, ActId until, ReleasedState& state)
{
    const HistoryBefore before(history, until);
    Settlement then(before);
    QList<RecordId> ids;
    for (const RecordId& id : std::as_const(state.looked)) {
        WB_ASSIGN(erased, history.isErased(id));
        if (erased)
            continue;
        ids.append(id);
        then.lookAt(id);
    }
    WB_TRY(then.settle());
    QSet<RecordId> supplements;
    for (const RecordId& id : std::as_const(ids)) {
        WB_ASSIGN(stood, then.shown(id));
        WB_ASSIGN(stands, store.find(id));
        const bool isRecord = stands && &stands->entity() == &SessionRecord::info();
        if ((stood && !isRecord && !isTold(stood->entity())) || (stands && !isRecord && !isTold(stands->entity())))
            continue;
        ChangeSet steps;
        if (isRecord)
            steps = releasedSteps(*stands, stood);
        else if (stood && stands)
            steps.edit(*stands, *stood);
        else if (stood)
            steps.create(*stood);
        else if (stands)
            steps.remove(*stands);
        if (std::ranges::any_of(steps, isSupplement))
            supplements.insert(id);
        state.back.append(steps);
        for (const Mark& mark : then.marksOf(id)) {
            if (mark.kind == Mark::Kind::Conflict && !goesOnAfterRelease(mark.entity, mark.field))
                state.open.append({mark.record, mark.entity, mark.field, mark.element, {}});
        }
    }
    state.supplements = int(supplements.size());
    return {};
}

/** The session that a record tells of; null for none. */
RecordId sessionOf(const Reader& reader, Record record)
{
    constexpr int deepest = 4;
    for (int depth = 0; depth < deepest; ++depth) {
        if (&record.entity() == &Session::info())
            return record.id();
        const bool isNamed =
            std::ranges::any_of(named, [&](const char* name) { return record.entity().name() == F(name); });
        const RecordId next = isNamed ? record.reference(F("session")) : record.owner();
        const Result<std::optional<Record>> above = reader.find(next);
        if (next.isNull() || !above || !*above)
            return {};
        record = **above;
    }
    return {};
}

} // namespace

Result<PrintedRecord> printedRecord(const Reader& reader, RecordId id)
{
    WB_ASSIGN(subject, reader.get(id));
    if (&subject.entity() == &Session::info()) {
        WB_ASSIGN(versions, recordVersions(reader, id));
        return versions.isEmpty() ? PrintedRecord{{}, {}, id}
                                  : PrintedRecord{as<SessionRecord>(versions.last()), versions.last().id(), id};
    }
    const auto record = as<SessionRecord>(subject);
    WB_ASSIGN(of, reader.get(record.subject.id));
    if (&of.entity() != &Session::info())
        return fail(ErrorKind::UsageWrong, QString(of.entity().name()), QStringLiteral("session"));
    return PrintedRecord{record, id, of.id()};
}

Result<std::optional<ReleasedState>> releasedState(Database& book, RecordId subject)
{
    const RecordStore store(book);
    WB_ASSIGN(printed, printedRecord(store, subject));
    if (!printed.isReleased())
        return std::optional<ReleasedState>();
    const StoredHistory history(book);
    WB_ASSIGN(act, releasingAct(history, printed.id));
    if (!act)
        return std::optional<ReleasedState>();
    ReleasedState state;
    state.on = printed.record.approvedOn;
    // Up to the end of that act: of a merge, all it brought was there when it was released elsewhere.
    WB_ASSIGN(until, actAfter(book, *act));
    if (!until)
        return std::optional(state);
    WB_TRY(history.onOneState([&]() -> Result<void> {
        WB_ASSIGN(family, Family(book, store, *until).of(printed.session));
        state.looked = family << printed.id;
        return goBack(history, store, *until, state);
    }));
    return std::optional(state);
}

bool goesOnAfterRelease(const EntityInfo* kind, qsizetype field)
{
    return kind == &SessionRecord::info() && field >= 0
        && freeFieldsOfApproved().contains(kind->fields[size_t(field)].name());
}

bool isSupplement(const Change& change)
{
    if (change.entity == &SessionRecord::info())
        return isOfRelease(change);
    if (!change.entity || !isTold(*change.entity) || change.entity == &Session::info()
        || change.entity->name() == F("peer_consultation"))
        return false;
    if (change.kind == Change::Kind::Create || change.kind == Change::Kind::Remove)
        return true;
    const QLatin1StringView field = change.fieldInfo().name();
    // A measure and a topic go on after the session; what they are does not change by that.
    if (change.entity->name() == F("measure"))
        return field == F("what");
    if (change.entity->name() == F("parking_item"))
        return field == F("topic");
    return field != F("order_key");
}

Result<QList<RecordId>> overtakenRecords(const Reader& after, const ChangeSet& changes)
{
    QSet<RecordId> sessions;
    QSet<RecordId> asked;
    // What is released by these changes themselves says all that they bring to it.
    for (const Change& change : changes) {
        if (isRelease(change))
            asked.insert(change.record);
    }
    for (const Change& change : changes) {
        if (!isSupplement(change) || asked.contains(change.record))
            continue;
        asked.insert(change.record);
        WB_ASSIGN(there, after.find(change.record));
        const Record& record = there ? *there : change.whole;
        if (!record.isNull())
            sessions.insert(sessionOf(after, record));
    }
    QList<RecordId> overtaken;
    for (const RecordId& session : std::as_const(sessions)) {
        if (session.isNull())
            continue;
        WB_ASSIGN(printed, printedRecord(after, session));
        if (printed.isReleased())
            overtaken.append(printed.id);
    }
    std::ranges::sort(overtaken, {}, &RecordId::toText);
    return overtaken;
}

} // namespace core
