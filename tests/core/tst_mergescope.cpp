#include "tests/support/mergeworld.h"
#include "tests/support/testbook.h"

#include <QCborMap>
#include <QtTest>

#include <algorithm>

using namespace core;
using test::counted;
using test::Dice;
using test::MemoryBook;
using test::MergeWorld;
using test::Move;

namespace {

/** A history in which one copy works and the office too, and an issue of any part of it. */
class Issued {
public:
    explicit Issued(quint32 seed)
        : m_dice(seed)
        , m_world(seed)
    {
        QList<Move> moves = MergeWorld::randomMoves(m_dice, 6 + m_dice.below(25));
        for (Move& move : moves)
            move.who %= 2;
        // Nothing comes in meanwhile, so that what the office has it has made.
        moves.removeIf([](const Move& move) {
            return move.kind == Move::Kind::Deliver || move.kind == Move::Kind::Send || move.kind == Move::Kind::Fork;
        });
        moves.prepend({Move::Kind::Fork, 1, 0, 0, 0});
        if (!m_world.play(moves))
            qFatal("%s", qPrintable(m_world.failure()));
        m_world.sendAll();
        m_returned = m_world.sent().last().returned;
        drawScope();
    }

    [[nodiscard]] const MemoryBook& office() { return m_world.office().book; }
    [[nodiscard]] const Return& returned() const { return m_returned; }
    [[nodiscard]] const Scope& scope() const { return m_scope; }

    /** Whether a record that the office never had may come in, by a plain reading: of a new kind, and its owners lead
     * to a root or to another such record. */
    [[nodiscard]] bool mayBeNew(const QMap<RecordId, Record>& after, RecordId id)
    {
        for (int depth = 0; depth < 10; ++depth) {
            if (m_scope.roots.contains(id))
                return depth > 0;
            const auto record = after.constFind(id);
            if (record == after.cend() || office().table().contains(id)
                || !m_scope.newKinds.contains(QString(record->entity().name())))
                return false;
            id = record->owner();
        }
        return false;
    }

private:
    void drawScope()
    {
        for (int i = 0; i < 12; ++i) {
            const RecordId id = m_world.id(i);
            const auto record = office().table().constFind(id);
            if (record == office().table().cend() || !m_dice.oneIn(3))
                continue;
            Scope::Issued& issued = m_scope.issued[id];
            issued.mayRemove = m_dice.oneIn(4);
            for (const FieldInfo& field : record->entity().fields) {
                if (m_dice.oneIn(2) && !field.has(FieldFlag::Owner))
                    issued.fields.insert(QString(field.name()));
            }
        }
        for (const int i : {4, 8}) {
            if (m_dice.oneIn(2))
                m_scope.roots.insert(m_world.id(i));
        }
        for (const char* kind : {"session", "series", "region", "municipality"}) {
            if (m_dice.oneIn(2))
                m_scope.newKinds.insert(QString::fromLatin1(kind));
        }
    }

    Dice m_dice;
    MergeWorld m_world;
    Return m_returned;
    Scope m_scope;
};

/** What a field says of records that neither went nor came: whoever goes is shown no more where it is named, and again
 *  when it is back. */
Value lasting(const FieldInfo& field, const Value& value, const QSet<RecordId>& there)
{
    if (field.type == FieldType::Reference)
        return there.contains(valueOr<RecordId>(value)) ? value : Value{};
    if (field.type != FieldType::References)
        return value;
    auto elements = valueOr<QStringList>(value);
    elements.removeIf([&](const QString& element) { return !there.contains(RecordId::fromText(element)); });
    return elements;
}

/** What an office has after a merge that it may not have; empty if nothing. */
QString wronglyIn(Issued& issued, const QMap<RecordId, Record>& after)
{
    const QMap<RecordId, Record>& before = issued.office().table();
    QSet<RecordId> there;
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (after.contains(it.key()))
            there.insert(it.key());
    }
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        const auto allowed = issued.scope().issued.constFind(it.key());
        const bool isIssued = allowed != issued.scope().issued.cend();
        const auto now = after.constFind(it.key());
        if (now == after.cend()) {
            if (!isIssued || !allowed->mayRemove)
                return QStringLiteral("gone: ") + QString(it->entity().name());
            continue;
        }
        for (const FieldInfo& field : it->entity().fields) {
            const bool mayChange = isIssued && allowed->fields.contains(QString(field.name()));
            if (!mayChange
                && lasting(field, it->at(field.name()), there) != lasting(field, now->at(field.name()), there))
                return QStringLiteral("changed: %1.%2").arg(it->entity().name(), field.name());
        }
    }
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        // What was issued may come back where it may go.
        const auto allowed = issued.scope().issued.constFind(it.key());
        const bool mayReturn = allowed != issued.scope().issued.cend() && allowed->mayRemove;
        if (!before.contains(it.key()) && !mayReturn && !issued.mayBeNew(after, it.key()))
            return QStringLiteral("came: ") + QString(it->entity().name());
    }
    return {};
}

/** Acts of a return that only edit: what they do is judged field by field. */
QSet<ActId> editingActs(const Return& returned)
{
    QSet<ActId> acts;
    for (const StoredChange& change : returned.changes)
        acts.insert(change.act);
    for (const StoredChange& change : returned.changes) {
        if (change.kind == Change::Kind::Create || change.kind == Change::Kind::Remove)
            acts.remove(change.act);
    }
    return acts;
}

} // namespace

/** P8: nothing outside of what was issued changes, and one change with another content under its id refuses all. */
class TestOfMergeScope : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingOutsideOfWhatWasIssuedChanges()
    {
        const quint32 seed = Dice::firstSeed();
        int inside = 0;
        int outside = 0;
        int arrived = 0;
        for (int i = 0; i < counted(250, 50'000); ++i) {
            Issued issued(seed + quint32(i));
            MemoryBook office = issued.office();
            const Result<MergePlan> plan = office.merge(issued.returned(), issued.scope());
            WB_VERIFY(plan);
            QVERIFY(!plan->refusal);
            const QString wrong = wronglyIn(issued, office.table());
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed + quint32(i)).arg(wrong)));
            const QSet<ActId> editing = editingActs(issued.returned());
            for (const MergeLine& line : plan->lines) {
                const StoredChange& change = issued.returned().changes.at(line.change);
                const auto allowed = issued.scope().issued.constFind(change.record);
                if (line.verdict == ChangeClass::Known || !editing.contains(change.act)
                    || !issued.office().table().contains(change.record))
                    continue;
                const bool mayChange =
                    allowed != issued.scope().issued.cend() && allowed->fields.contains(change.field);
                QCOMPARE(line.verdict == ChangeClass::Outside, !mayChange);
                ++(mayChange ? inside : outside);
            }
            arrived += int(std::ranges::count_if(
                office.table().keys(), [&](const RecordId& id) { return !issued.office().table().contains(id); }));
        }
        QVERIFY(inside > 20 && outside > 80 && arrived > 5);
    }

    /** Any of the changes that the office knows, not only the first ones, and whatever is different of it. */
    void anyChangedTwinRefusesAll()
    {
        const quint32 seed = Dice::firstSeed();
        for (int i = 0; i < counted(100, 10'000); ++i) {
            Dice dice(seed + quint32(i));
            Issued issued(seed + quint32(i));
            MemoryBook office = issued.office();
            Return changed = issued.returned();
            QList<qsizetype> known;
            for (qsizetype at = 0; at < changed.changes.size(); ++at) {
                if (office.compare(changed.changes.at(at)).value() == HistoryView::Known::Same)
                    known.append(at);
            }
            QVERIFY(!known.isEmpty());
            StoredChange& twin = changed.changes[dice.pick(known)];
            switch (dice.below(5)) {
            case 0:
                twin.parents.append(ChangeId(QUuid::createUuidV5(QUuid(), QString::number(i))));
                break;
            case 1:
                twin.after = QCborValue(QCborMap{{QStringLiteral("name"), QStringLiteral("other")}}).toCbor();
                break;
            case 2:
                twin.entity = QStringLiteral("person");
                break;
            case 3:
                twin.record = RecordId(QUuid::createUuidV5(QUuid(), QString::number(i)));
                break;
            default:
                twin.kind = twin.kind == Change::Kind::Remove ? Change::Kind::Create : Change::Kind::Remove;
            }
            const QString before = office.dump();
            const Result<MergePlan> plan = planMerge(office, changed, issued.scope());
            WB_VERIFY(plan);
            QVERIFY2(plan->refusal && plan->refusal->kind == ErrorKind::Manipulated,
                qPrintable(QString::number(seed + quint32(i))));
            QVERIFY(plan->proposal.changes.isEmpty());
            QCOMPARE(office.dump(), before);
        }
    }
};

QTEST_GUILESS_MAIN(TestOfMergeScope)
#include "tst_mergescope.moc"
