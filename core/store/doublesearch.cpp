#include "core/store/doublesearch.h"

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
/** Beyond this a block is sorted, and a record compared with those next to it only. */
constexpr qsizetype largestBlock = 400;
constexpr qsizetype neighbours = 40;

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

/** All that is compared of one record of the kind. */
struct Entry {
    RecordId id;
    LikenessKey key;
};

using Blocks = QHash<QString, QList<int>>;

/** The beginning of a word by its consonants, each run of one once: what spellings of a name have in common. */
QString skeleton(const QString& word)
{
    QString bones = word.left(1);
    for (qsizetype i = 1; i < word.size() && bones.size() < 3; ++i) {
        const QChar c = word.at(i);
        if (!QStringView(u"aeiouy").contains(c) && c != bones.back())
            bones += c;
    }
    return bones;
}

/** What records that could be doubles have in common, whatever the order of their words. */
QStringList blocksOf(const LikenessKey& key)
{
    QSet<QString> blocks;
    for (const QString& email : key.emails)
        blocks.insert(u'@' + email);
    for (const QString& phone : key.phones)
        blocks.insert(u'#' + phone);
    if (key.words.size() == 1)
        blocks.insert(skeleton(key.words.first()));
    for (const QString& word : key.words) {
        for (const QString& other : key.words) {
            if (&word != &other && word.size() > 1)
                blocks.insert(skeleton(word) + u' ' + other.left(1));
        }
    }
    return QStringList(blocks.begin(), blocks.end());
}

class PairFinder {
public:
    PairFinder(Database& database, const EntityInfo& kind, const Progress& progress)
        : m_store(database)
        , m_kind(kind)
        , m_progress(progress)
    {
    }

    Result<QList<DoublePair>> find()
    {
        WB_TRY(readAll());
        qint64 done = 0;
        for (auto block = m_blocks.cbegin(); block != m_blocks.cend(); ++block) {
            compare(*block);
            if (m_progress && ++done % 1000 == 0 && !m_progress(done, m_blocks.size()))
                return fail(ErrorKind::Cancelled);
        }
        return inOrder();
    }

private:
    Result<void> readAll()
    {
        WB_TRY(m_store.forEach(m_kind, [this](const Record& record) -> Result<void> {
            Entry entry{record.id(), likenessKey(record)};
            if (entry.key.isEmpty())
                return {};
            const int index = int(m_entries.size());
            for (const QString& block : blocksOf(entry.key))
                m_blocks[block].append(index);
            m_entries.append(std::move(entry));
            return {};
        }));
        return {};
    }

    void compare(QList<int> block)
    {
        const bool isLarge = block.size() > largestBlock;
        if (isLarge)
            std::ranges::sort(
                block, [this](int a, int b) { return m_entries.at(a).key.inOrder < m_entries.at(b).key.inOrder; });
        for (qsizetype i = 0; i < block.size(); ++i) {
            const qsizetype end = isLarge ? std::min(block.size(), i + 1 + neighbours) : block.size();
            for (qsizetype j = i + 1; j < end; ++j) {
                const auto pair = std::minmax(block.at(i), block.at(j));
                const Likeness found = likeness(m_entries.at(pair.first).key, m_entries.at(pair.second).key);
                if (found.isLikely())
                    m_found.insert({pair.first, pair.second}, found);
            }
        }
    }

    Result<QList<DoublePair>> inOrder() const
    {
        QList<DoublePair> pairs;
        pairs.reserve(m_found.size());
        for (auto it = m_found.cbegin(); it != m_found.cend(); ++it) {
            DoublePair pair{m_entries.at(it.key().first).id, m_entries.at(it.key().second).id, {}, {}, *it};
            WB_ASSIGN(title, m_store.titleOf(pair.one));
            WB_ASSIGN(otherTitle, m_store.titleOf(pair.other));
            pair.title = title;
            pair.otherTitle = otherTitle;
            pairs.append(pair);
        }
        std::ranges::sort(pairs, [](const DoublePair& a, const DoublePair& b) {
            return std::tuple(-a.likeness.percent, a.title, a.otherTitle, a.one, a.other)
                < std::tuple(-b.likeness.percent, b.title, b.otherTitle, b.one, b.other);
        });
        return pairs;
    }

    RecordStore m_store;
    const EntityInfo& m_kind;
    const Progress& m_progress;
    QList<Entry> m_entries;
    Blocks m_blocks;
    QHash<std::pair<int, int>, Likeness> m_found;
};

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
    QSet<RecordId> seen{record.id()};
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

Result<QList<DoublePair>> allDoubles(Database& database, const EntityInfo& kind, const Progress& progress)
{
    if (!hasLikeness(kind))
        return fail(ErrorKind::UsageWrong, kind.name(), QStringLiteral("no-name"));
    std::optional<Result<QList<DoublePair>>> pairs;
    WB_TRY(RecordStore(database).onOneState([&]() -> Result<void> {
        pairs = PairFinder(database, kind, progress).find();
        return {};
    }));
    return *std::move(pairs);
}

} // namespace core
