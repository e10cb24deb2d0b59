#include "tests/support/mergeworld.h"

#include "core/change/placing.h"
#include "core/model/fuzzydateparser.h"
#include "core/model/validation.h"
#include "core/model/valuecodec.h"

#include <algorithm>

namespace test {

using namespace core;

namespace {

/** What each index of a record is: two of most kinds from the start, and some that anybody may create. */
const QStringList& kinds()
{
    static const QStringList kinds{QStringLiteral("agency"), QStringLiteral("municipality"),
        QStringLiteral("municipality"), QStringLiteral("region"), QStringLiteral("series"), QStringLiteral("session"),
        QStringLiteral("session"), QStringLiteral("session"), QStringLiteral("series"), QStringLiteral("municipality"),
        QStringLiteral("region"), QStringLiteral("session")};
    return kinds;
}
constexpr int firstRecords = 6;

QString word(int which)
{
    static const QStringList words{QString(), QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    return words.at(which % 4);
}

/** Text fields and order keys that moves edit. */
QList<qsizetype> editable(const EntityInfo& kind)
{
    QList<qsizetype> fields;
    for (const char* key : {"name", "title", "note", "tagline", "order_key"}) {
        if (const qsizetype index = kind.indexOf(QString::fromLatin1(key)); index >= 0)
            fields.append(index);
    }
    return fields;
}

QString difference(const QMap<RecordId, Record>& expected, const QMap<RecordId, Record>& found)
{
    QString text;
    for (const auto& [one, other, words] :
        {std::tuple(&expected, &found, "expected"), std::tuple(&found, &expected, "found")}) {
        for (auto it = one->cbegin(); it != one->cend(); ++it) {
            const auto twin = other->constFind(it.key());
            if (twin != other->cend() && *twin == *it)
                continue;
            text += QStringLiteral(" %1 %2 %3").arg(QLatin1StringView(words), it->entity().name(), it.key().toText());
            for (size_t i = 0; twin != other->cend() && i < it->entity().fields.size(); ++i) {
                if (it->at(qsizetype(i)) != twin->at(qsizetype(i)))
                    text += QStringLiteral(" %1=%2").arg(it->entity().fields[i].name(),
                        QCborValue::fromCbor(valueToCbor(it->at(qsizetype(i)))).toDiagnosticNotation());
            }
        }
    }
    return text;
}

Change wholeStep(Change::Kind kind, const Record& record)
{
    Change step;
    step.kind = kind;
    step.record = record.id();
    step.entity = &record.entity();
    step.whole = record;
    return step;
}

} // namespace

MergeWorld::MergeWorld(quint32 seed)
{
    SeededIdSource ids(seed * 7919 + 1);
    for (int i = 0; i < kinds().size(); ++i)
        m_ids.append(RecordId(ids.next()));
    office().book.becomeCopy(seed * 31 + 3);
    office().exists = true;
    for (int i = 0; i < firstRecords; ++i) {
        ChangeSet set;
        set.create(made(i, {}));
        write(office(), set);
    }
}

bool MergeWorld::fail(const QString& why)
{
    m_failure = why;
    return false;
}

Record MergeWorld::made(int index, const Move& move) const
{
    const EntityInfo& kind = *findEntity(kinds().at(index));
    Record record = kind.blank();
    record.setId(m_ids.at(index));
    const auto put = [&](const char* key, const Value& value) {
        if (const qsizetype at = kind.indexOf(QString::fromLatin1(key)); at >= 0)
            record.set(at, value);
    };
    put("name", QStringLiteral("n") + word(move.b));
    put("title", QStringLiteral("t") + word(move.b));
    if (kind.name() == QLatin1StringView("municipality"))
        put("state", QStringLiteral("NW"));
    put("agency", m_ids.at(0));
    put("series", m_ids.at(move.c % 3 == 1 ? 8 : 4));
    put("order_key", QStringLiteral("V"));
    put("date", *parseFuzzyDate(QStringLiteral("2023")));
    if (kinds().at(index) == QStringLiteral("region") && move.c % 2)
        put("members", QStringList{m_ids.at(1).toText()});
    const Result<Record> tidy = storable(record);
    if (!tidy)
        qFatal("%s %s", qPrintable(tidy.error().subject), qPrintable(tidy.error().detail));
    return *tidy;
}

bool MergeWorld::write(Copy& copy, const ChangeSet& changes)
{
    const auto written = copy.book.apply(changes);
    if (!written)
        return fail(QStringLiteral("refused %1 %2 %3")
                        .arg(int(written.error().kind))
                        .arg(written.error().subject, written.error().detail));
    for (const Change& change : *written) {
        if (change.kind == Change::Kind::Create)
            copy.ledger.created(change);
        else if (change.kind == Change::Kind::Remove)
            copy.ledger.removed(change);
        else
            copy.ledger.edited(change);
    }
    return true;
}

bool MergeWorld::edit(Copy& copy, const Move& move)
{
    // Every third edit goes to a field in conflict, if there is one.
    RecordId target = id(move.a);
    qsizetype conflicting = -1;
    if (move.a % 3 == 0) {
        for (const Mark& mark : copy.book.marks()) {
            if (mark.kind == Mark::Kind::Conflict && mark.field >= 0 && editable(*mark.entity).contains(mark.field)) {
                target = mark.record;
                conflicting = mark.field;
            }
        }
    }
    const auto row = copy.book.table().constFind(target);
    if (row == copy.book.table().cend())
        return true;
    const QList<qsizetype> fields = editable(row->entity());
    const qsizetype field = conflicting >= 0 ? conflicting : fields.at(move.b % fields.size());
    const FieldInfo& info = row->entity().fields[size_t(field)];
    Value value = word(move.c);
    if (info.type == FieldType::Order)
        value = QStringLiteral("V") + word(move.c);
    else if (isEmpty(value) && info.has(FieldFlag::Required))
        value = QStringLiteral("x");
    else if (isEmpty(value))
        value = Value{};
    Record after = *row;
    after.set(field, value);
    ChangeSet set;
    set.edit(*row, after);
    return write(copy, set);
}

bool MergeWorld::toggle(Copy& copy, const Move& move)
{
    const auto row = copy.book.table().constFind(id(move.a % 2 ? 3 : 10));
    static const QList<int> municipalities{1, 2, 9};
    const RecordId element = id(municipalities.at(move.b % 3));
    if (row == copy.book.table().cend() || !copy.book.table().contains(element))
        return true;
    const qsizetype field = row->entity().indexOf(u"members");
    auto members = valueOr<QStringList>(row->at(field));
    if (!members.removeAll(element.toText()))
        members.append(element.toText());
    members.sort();
    Record after = *row;
    after.set(field, members);
    ChangeSet set;
    set.edit(*row, after);
    return write(copy, set);
}

bool MergeWorld::refer(Copy& copy, const Move& move)
{
    static const QList<int> sessions{5, 6, 7, 11};
    static const QList<int> municipalities{1, 2, 9};
    const auto row = copy.book.table().constFind(id(sessions.at(move.a % 4)));
    if (row == copy.book.table().cend())
        return true;
    Record after = *row;
    const RecordId target = id(municipalities.at(move.b % 3));
    const bool empties = move.c % 4 == 0 || !copy.book.table().contains(target);
    after.set(QLatin1StringView("host_municipality"), empties ? Value{} : Value{target});
    ChangeSet set;
    set.edit(*row, after);
    return write(copy, set);
}

bool MergeWorld::create(Copy& copy, const Move& move)
{
    const int index = firstRecords + move.a % (int(m_ids.size()) - firstRecords);
    // Whoever knows of it gives it back instead; a book does not make the same id twice.
    if (!copy.book.historyOf(m_ids.at(index))->isEmpty())
        return true;
    const Record record = made(index, move);
    for (size_t i = 0; i < record.entity().fields.size(); ++i) {
        const auto* target = std::get_if<RecordId>(&record.at(qsizetype(i)));
        if (target && !copy.book.table().contains(*target))
            return true;
    }
    Record sound = record;
    if (const qsizetype members = record.entity().indexOf(u"members");
        members >= 0 && !copy.book.table().contains(m_ids.at(1)))
        sound.set(members, QStringList());
    ChangeSet set;
    set.create(sound);
    return write(copy, set);
}

bool MergeWorld::remove(Copy& copy, const Move& move)
{
    const RecordId doomed = id(move.a);
    ChangeSet set;
    QList<RecordId> gone{doomed};
    for (qsizetype i = 0; i < gone.size(); ++i) {
        const QList<Reference> references = *copy.book.referencesTo(*findEntity(kinds().at(0)), gone.at(i));
        for (const Reference& reference : references) {
            const FieldInfo& field = reference.entity->fields[size_t(reference.field)];
            if (field.has(FieldFlag::Required) && field.type == FieldType::Reference
                && !gone.contains(reference.record))
                gone.append(reference.record);
        }
    }
    for (const RecordId& each : std::as_const(gone)) {
        const QList<Reference> references = *copy.book.referencesTo(*findEntity(kinds().at(0)), each);
        for (const Reference& reference : references) {
            if (gone.contains(reference.record))
                continue;
            const Record before = *copy.book.table().constFind(reference.record);
            Record after = before;
            auto set2 = valueOr<QStringList>(before.at(reference.field));
            set2.removeAll(each.toText());
            after.set(
                reference.field, reference.entity->fields[size_t(reference.field)].isSet() ? Value{set2} : Value{});
            set.edit(before, after);
        }
    }
    if (!copy.book.table().contains(doomed))
        return true;
    for (auto it = gone.crbegin(); it != gone.crend(); ++it)
        set.remove(*copy.book.table().constFind(*it));
    return write(copy, set);
}

/** A removal taken back: with the values it had, as far as it can live. */
bool MergeWorld::giveBack(Copy& copy, const Move& move)
{
    QList<RecordId> removed;
    for (const RecordId& each : std::as_const(m_ids)) {
        if (!copy.book.table().contains(each) && !copy.book.historyOf(each)->isEmpty())
            removed.append(each);
    }
    if (removed.isEmpty())
        return true;
    const RecordId lost = removed.at(move.a % removed.size());
    std::optional<Change> removal;
    const QList<HistoryNode> history = *copy.book.historyOf(lost);
    const ChangeGraph graph(history);
    if (!graph.isCreated() || graph.removals().isEmpty())
        return true;
    removal = graph.change(graph.removals().first());
    Record record = removal->whole;
    for (size_t i = 0; i < record.entity().fields.size(); ++i) {
        const auto* target = std::get_if<RecordId>(&record.at(qsizetype(i)));
        const auto elements = record.entity().fields[i].type == FieldType::References
            ? valueOr<QStringList>(record.at(qsizetype(i)))
            : QStringList();
        const bool dead = std::ranges::any_of(
            elements, [&](const QString& element) { return !copy.book.table().contains(RecordId::fromText(element)); });
        if (dead || (target && !copy.book.table().contains(*target)))
            return true;
    }
    ChangeSet set;
    set.append(wholeStep(Change::Kind::Create, record));
    const auto written = copy.book.apply(set);
    if (!written)
        return fail(QStringLiteral("giving back refused: %1").arg(written.error().detail));
    for (const Change& change : *written)
        copy.ledger.givenBack(change, false);
    return true;
}

bool MergeWorld::decide(Copy& copy, const Move& move)
{
    const QList<Conflict> conflicts = *copy.book.conflicts();
    if (conflicts.isEmpty())
        return true;
    const Conflict conflict = conflicts.at(move.a % conflicts.size());
    const Candidate chosen = conflict.candidates.at(move.b % conflict.candidates.size());
    const bool own = move.kind == Move::Kind::DecideValue && !conflict.isAboutRecord() && conflict.element.isNull()
        && conflict.entity->fields[size_t(conflict.field)].isText();
    const Result<acts::Proposal> proposal = own
        ? acts::decide(copy.book, conflict, Value{QStringLiteral("own")}, copy.book.ids())
        : acts::decide(copy.book, conflict, chosen.id, copy.book.ids());
    if (!proposal)
        return fail(QStringLiteral("decision: %1 %2").arg(proposal.error().subject, proposal.error().detail));
    const auto written = copy.book.apply(proposal->changes);
    if (!written)
        return fail(QStringLiteral("decision refused: %1 %2 %3")
                        .arg(int(written.error().kind))
                        .arg(written.error().subject, written.error().detail));
    for (const Change& change : *written) {
        const bool place =
            change.record == conflict.record && change.field == conflict.field && change.element == conflict.element;
        if (change.kind == Change::Kind::Create)
            copy.ledger.givenBack(change, true);
        else if (change.kind == Change::Kind::Remove)
            copy.ledger.removedByDecision(change);
        else if (place)
            copy.ledger.decided(change);
        else
            copy.ledger.edited(change);
    }
    const QList<Conflict> left = *copy.book.conflicts();
    const bool closed = std::ranges::find(left, conflict.id, &Conflict::id) == left.end();
    return closed || fail(QStringLiteral("a decided conflict stays open"));
}

/** The last merge is taken back and done again, as if nothing had been: the ledger hears nothing of it. */
bool MergeWorld::redo(Copy& copy)
{
    const QList<MemoryBook::Done> acts = copy.book.acts();
    const auto last = std::ranges::find_if(
        acts.rbegin(), acts.rend(), [](const MemoryBook::Done& done) { return done.undoes.isNull(); });
    if (last == acts.rend() || last->info.kind != QStringLiteral("merge"))
        return true;
    const Result<ActId> undo = copy.book.undo(last->id);
    if (!undo)
        return fail(QStringLiteral("the last merge cannot be undone: %1").arg(undo.error().detail));
    return copy.book.undo(*undo) || fail(QStringLiteral("an undone merge cannot be done again"));
}

bool MergeWorld::deliver(Copy& to, const Sent& sent)
{
    const Result<MergePlan> plan = to.book.merge(sent.returned);
    if (!plan)
        return fail(QStringLiteral("merge: %1 %2 %3")
                        .arg(int(plan.error().kind))
                        .arg(plan.error().subject, plan.error().detail));
    if (plan->refusal)
        return fail(QStringLiteral("refused as manipulated"));
    if (plan->lines.size() != sent.returned.changes.size())
        return fail(QStringLiteral("the report does not add up"));
    to.ledger.join(sent.ledger);
    return true;
}

bool MergeWorld::act(const Move& move)
{
    Copy& copy = m_copies[size_t(move.who)];
    if (move.kind == Move::Kind::Fork) {
        if (!copy.exists) {
            copy = office();
            copy.book.becomeCopy(quint32(1000 + move.who * 77));
        }
        return true;
    }
    if (!copy.exists)
        return true;
    switch (move.kind) {
    case Move::Kind::Edit:
        return edit(copy, move);
    case Move::Kind::Toggle:
        return toggle(copy, move);
    case Move::Kind::Create:
        return create(copy, move);
    case Move::Kind::Remove:
        return move.b % 3 ? true : remove(copy, move);
    case Move::Kind::Refer:
        return refer(copy, move);
    case Move::Kind::GiveBack:
        return giveBack(copy, move);
    case Move::Kind::Decide:
    case Move::Kind::DecideValue:
        return decide(copy, move);
    case Move::Kind::Send:
        m_sent.append({copy.book.asReturn(QString::number(move.who)), copy.ledger});
        return true;
    case Move::Kind::Deliver:
        return m_sent.isEmpty() || deliver(copy, m_sent.at(move.a % m_sent.size()));
    case Move::Kind::Redo:
        return redo(copy);
    case Move::Kind::Fork:
        break;
    }
    return true;
}

bool MergeWorld::play(const QList<Move>& moves)
{
    for (const Move& move : moves) {
        if (!act(move))
            return false;
        const Copy& copy = m_copies[size_t(move.who)];
        const bool looks = move.kind == Move::Kind::Deliver || move.kind == Move::Kind::Decide
            || move.kind == Move::Kind::Redo;
        const QString wrong = copy.exists && looks ? against(copy) : QString();
        if (!wrong.isEmpty())
            return fail(words({move}) + wrong);
    }
    return true;
}

void MergeWorld::sendAll()
{
    for (int who = 1; who < people; ++who) {
        const Copy& copy = m_copies[size_t(who)];
        if (copy.exists)
            m_sent.append({copy.book.asReturn(QString::number(who)), copy.ledger});
    }
}

QString MergeWorld::against(const Copy& copy)
{
    const QMap<RecordId, Record> expected = copy.ledger.table();
    if (expected != copy.book.table())
        return QStringLiteral("the data are not what the ledger says:") + difference(expected, copy.book.table());
    QSet<QString> conflicts;
    QSet<QString> kept;
    const QList<Mark> marks = copy.book.marks();
    for (const Mark& mark : marks) {
        const QString name = MergeLedger::name({mark.record, mark.field, mark.element});
        if (mark.kind != Mark::Kind::Needs)
            (mark.kind == Mark::Kind::Conflict ? conflicts : kept).insert(name);
    }
    if (conflicts != copy.ledger.conflicts())
        return QStringLiteral("the conflicts are not what the ledger says");
    const QStringList lost = copy.ledger.lost(copy.book.table(), conflicts, kept);
    return lost.isEmpty() ? QString() : QStringLiteral("lost: ") + lost.join(u' ');
}

} // namespace test
