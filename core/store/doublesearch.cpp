#include "core/store/doublesearch.h"

#include "core/model/entities/nodouble.h"
#include "core/store/database.h"
#include "core/store/recordstore.h"
#include "core/support/similarity.h"
#include "core/support/text.h"

#include <QSet>

#include <algorithm>

namespace core {

namespace {

/** What is read whole to be compared exactly. */
constexpr qsizetype mostRead = 60;
/** Of a typed name that must be found in what the registry keeps of a record. */
constexpr double leastCovered = 0.6;
constexpr double ofInitial = 0.9;

struct Candidate {
    RecordId id;
    double covered = 0;
};

/** How much of the typed words the words of a filter key are like. */
double coverage(const QStringList& typed, const QStringList& words)
{
    double found = 0;
    double length = 0;
    for (const QString& word : typed) {
        double best = 0;
        for (const QString& each : words) {
            const bool isInitial = each.size() == 1 || word.size() == 1;
            if (isInitial ? each.front() == word.front() : best < 1)
                best = std::max(best, isInitial ? ofInitial : similarity(word, each));
        }
        found += best * double(word.size());
        length += double(word.size());
    }
    return length > 0 ? found / length : 0;
}

/** Records whose filter key has much of the name, or the address as a whole. */
Result<QList<Candidate>> candidates(Database& database, const EntityInfo& kind, const LikenessKey& key)
{
    QStringList addresses;
    for (const QString& email : key.emails)
        addresses.append(text::foldedWords(email));
    WB_ASSIGN(rows, database.cached("SELECT id, filter_key FROM record WHERE entity = ?1 AND alive = 1"));
    rows->bind(1, QString(kind.name()));
    QList<Candidate> found;
    while (true) {
        WB_ASSIGN(more, rows->step());
        if (!more)
            break;
        const QString filterKey = rows->columnText(1);
        const bool hasAddress =
            std::ranges::any_of(addresses, [&](const QString& address) { return filterKey.contains(address); });
        const double covered = hasAddress ? 2 : coverage(key.words, nameWords(filterKey));
        if (covered >= leastCovered)
            found.append({RecordId(rows->columnUuid(0)), covered});
    }
    const qsizetype read = std::min(mostRead, found.size());
    std::ranges::partial_sort(
        found, found.begin() + read, [](const Candidate& a, const Candidate& b) { return a.covered > b.covered; });
    found.resize(read);
    return found;
}

/** Records that hold the same words in a field where the registry does not have them. */
Result<void> addWithValues(const RecordStore& store, const Record& record, QList<Candidate>& into)
{
    const auto fields = record.entity().fields;
    for (qsizetype from = 0; from < qsizetype(fields.size()); ++from) {
        const FieldInfo& field = fields[size_t(from)];
        const FieldFlag what = field.has(FieldFlag::Phone) ? FieldFlag::Phone : FieldFlag::Email;
        if (!field.has(what) || isEmpty(record.at(from))
            || (field.has(FieldFlag::Email) && field.has(FieldFlag::Found)))
            continue;
        for (qsizetype in = 0; in < qsizetype(fields.size()); ++in) {
            if (!fields[size_t(in)].has(what))
                continue;
            WB_ASSIGN(ids, store.withValue(record.entity(), in, record.at(from)));
            for (const RecordId& id : ids.mid(0, mostRead))
                into.append({id, 1});
        }
    }
    return {};
}

/** What somebody has said is not the same as a record. */
Result<QSet<RecordId>> noDoublesOf(const RecordStore& store, RecordId id)
{
    QSet<RecordId> known;
    if (id.isNull())
        return known;
    const EntityInfo& kind = NoDouble::info();
    for (const char16_t* key : {u"record", u"other"}) {
        WB_ASSIGN(said, store.withValue(kind, kind.indexOf(QStringView(key)), id));
        for (const RecordId& each : std::as_const(said)) {
            WB_ASSIGN(pair, store.getAs<NoDouble>(each));
            known.insert(pair.record.id == id ? pair.other.id : pair.record.id);
        }
    }
    return known;
}

} // namespace

Result<QList<DoubleHit>> likelyDoubles(Database& database, const Record& record, int limit)
{
    const LikenessKey key = likenessKey(record);
    QList<DoubleHit> hits;
    if (key.isEmpty() || !hasLikeness(record.entity()))
        return hits;
    const RecordStore store(database);
    WB_ASSIGN(found, candidates(database, record.entity(), key));
    WB_TRY(addWithValues(store, record, found));
    WB_ASSIGN(seen, noDoublesOf(store, record.id()));
    seen.insert(record.id());
    for (const Candidate& candidate : std::as_const(found)) {
        if (seen.contains(candidate.id))
            continue;
        seen.insert(candidate.id);
        WB_ASSIGN(other, store.find(record.entity(), candidate.id));
        if (!other)
            continue;
        const Likeness alike = likeness(key, likenessKey(*other));
        if (!alike.isLikely())
            continue;
        WB_ASSIGN(title, store.titleOf(candidate.id));
        hits.append({candidate.id, title, alike});
    }
    std::ranges::stable_sort(
        hits, [](const DoubleHit& a, const DoubleHit& b) { return a.likeness.percent > b.likeness.percent; });
    return hits.mid(0, limit);
}

} // namespace core
