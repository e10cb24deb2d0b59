#include "tests/support/kofferhand.h"

#include "core/store/storedhistory.h"

namespace test {

using namespace core;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

/** The fields in which two states of a record differ. */
QString placeText(const Record& a, const Record& b)
{
    QString text;
    for (size_t i = 0; i < a.entity().fields.size(); ++i) {
        if (a.at(qsizetype(i)) != b.at(qsizetype(i)))
            text += QStringLiteral(" %1.%2").arg(a.entity().name(), a.entity().fields[i].name());
    }
    return text;
}

} // namespace

void note(Hand& hand, const Act& act, bool decided)
{
    const QList<Change> changes = StoredHistory(hand.book->connection()).changesOf(act.id).value();
    for (const Change& change : changes) {
        if (!change.origin.isNull())
            continue;
        switch (change.kind) {
        case Change::Kind::Create:
            hand.ledger.created(change);
            break;
        case Change::Kind::Remove:
            decided ? hand.ledger.removedByDecision(change) : hand.ledger.removed(change);
            break;
        default:
            decided ? hand.ledger.decided(change) : hand.ledger.edited(change);
        }
    }
}

void carryOut(Hand& hand, const Result<acts::Proposal>& proposal)
{
    if (!proposal)
        return;
    const auto applied = hand.book->apply(*proposal);
    if (applied && *applied)
        note(hand, **applied);
}

QMap<RecordId, Record> tableOf(Book& book)
{
    QMap<RecordId, Record> table;
    for (const EntityInfo* kind : allEntities()) {
        const QList<Record> records = book.store().all(*kind).value();
        for (const Record& record : records)
            table.insert(record.id(), record);
    }
    return table;
}

QString against(Hand& hand)
{
    const QMap<RecordId, Record> shown = tableOf(*hand.book);
    const QMap<RecordId, Record> expected = hand.ledger.table();
    QString text;
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        if (!shown.contains(it.key()))
            text += s(" missing ") + it->entity().name();
        else if (shown.value(it.key()) != *it)
            text += placeText(*it, shown.value(it.key()));
    }
    for (auto it = shown.cbegin(); it != shown.cend(); ++it) {
        if (!expected.contains(it.key()))
            text += s(" beyond ") + it->entity().name();
    }
    QSet<QString> conflicts;
    QSet<QString> kept;
    const QList<Mark> marks = Unsettled(hand.book->connection()).all().value();
    for (const Mark& mark : marks) {
        if (mark.kind != Mark::Kind::Needs)
            (mark.kind == Mark::Kind::Conflict ? conflicts : kept)
                .insert(MergeLedger::name({mark.record, mark.field, mark.element}));
    }
    if (conflicts != hand.ledger.conflicts())
        text += QStringLiteral(" conflicts %1, not %2").arg(conflicts.size()).arg(hand.ledger.conflicts().size());
    const QStringList lost = hand.ledger.lost(shown, conflicts, kept);
    return lost.isEmpty() ? text : text + s(" lost ") + lost.join(u' ');
}

QString stateOf(Book& book)
{
    QString text = test::dumpRecords(book.connection());
    const QList<Mark> marks = Unsettled(book.connection()).all().value();
    for (const Mark& mark : marks)
        text +=
            mark.record.toText() + QString::number(int(mark.kind)) + QString::number(mark.field) + mark.element + u'\n';
    return text;
}

} // namespace test
