#include "core/model/entities/nodouble.h"
#include "core/store/database.h"
#include "core/store/doublesearch.h"
#include "core/store/recordstore.h"
#include "core/support/similarity.h"

#include <QSet>

#include <algorithm>

namespace core {

namespace {

/** Beyond this a block is sorted, and a record compared with those next to it only. */
constexpr qsizetype largestBlock = 400;
constexpr qsizetype neighbours = 40;
/** Words that say too little for their likeness to matter. */
constexpr qsizetype shortWord = 3;

/** All that is compared of one record of the kind. */
struct Entry {
    RecordId id;
    LikenessKey key;
};

/** A record in a block, and the word by which it is told from the others there; empty: by none. */
struct Member {
    int entry = 0;
    QString word;
};

using Blocks = QHash<QString, QList<Member>>;

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

/** Puts an entry where it meets all that it could be a double of, whatever the order of their words. */
void enter(Blocks& blocks, const LikenessKey& key, int index)
{
    for (const QString& email : key.emails)
        blocks[u'@' + email].append(Member{index, {}});
    for (const QString& phone : key.phones)
        blocks[u'#' + phone].append(Member{index, {}});
    if (key.words.size() == 1)
        blocks[skeleton(key.words.first())].append(Member{index, {}});
    for (const QString& word : key.words) {
        for (const QString& other : key.words) {
            if (&word != &other && word.size() > 1)
                blocks[skeleton(word) + u' ' + other.left(1)].append(Member{index, other});
        }
    }
}

/** Whether two records of a block may be one, as far as their words of the same beginning say. */
bool mayMeet(const QString& one, const QString& other)
{
    return one == other || one.size() <= shortWord || other.size() <= shortWord || similarity(one, other) > 0;
}

bool share(const QStringList& one, const QStringList& other)
{
    return std::ranges::any_of(one, [&](const QString& each) { return !each.isEmpty() && other.contains(each); });
}

/** Namesakes told apart by a number are not worth a closer look, unless they share more than a name. */
bool areToldApart(const LikenessKey& one, const LikenessKey& other)
{
    return one.figures != other.figures && !one.figures.isEmpty() && !other.figures.isEmpty()
        && !share(one.emails, other.emails) && !share(one.phones, other.phones) && !share(one.numbers, other.numbers);
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
        for (auto block = m_blocks.begin(); block != m_blocks.end(); ++block) {
            block->size() > largestBlock ? compareNeighbours(*block) : compareGroups(*block);
            if (m_progress && ++done % 1000 == 0 && !m_progress(done, m_blocks.size()))
                return fail(ErrorKind::Cancelled);
        }
        return inOrder();
    }

private:
    Result<void> readAll()
    {
        WB_TRY(m_store.forEach(m_kind, [this](const Record& record) -> Result<void> {
            const LikenessKey key = likenessKey(record);
            if (key.isEmpty())
                return {};
            enter(m_blocks, key, int(m_entries.size()));
            m_entries.append({record.id(), key});
            return {};
        }));
        WB_ASSIGN(known, m_store.all(NoDouble::info()));
        for (const Record& each : std::as_const(known)) {
            const auto pair = as<NoDouble>(each);
            m_known.insert(std::minmax(pair.record.id, pair.other.id));
        }
        return {};
    }

    void compareNeighbours(QList<Member> block)
    {
        std::ranges::sort(block, [this](const Member& a, const Member& b) {
            return m_entries.at(a.entry).key.inOrder < m_entries.at(b.entry).key.inOrder;
        });
        for (qsizetype i = 0; i < block.size(); ++i) {
            const qsizetype end = std::min(block.size(), i + 1 + neighbours);
            for (qsizetype j = i + 1; j < end; ++j)
                compare(block.at(i).entry, block.at(j).entry);
        }
    }

    /** There are far fewer words than records: they are compared first. */
    void compareGroups(const QList<Member>& block)
    {
        QHash<QString, QList<int>> groups;
        for (const Member& member : block)
            groups[member.word].append(member.entry);
        const QStringList words = groups.keys();
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QList<int>& group = groups[words.at(i)];
            for (qsizetype a = 0; a < group.size(); ++a) {
                for (qsizetype b = a + 1; b < group.size(); ++b)
                    compare(group.at(a), group.at(b));
            }
            for (qsizetype j = i + 1; j < words.size(); ++j) {
                if (!mayMeet(words.at(i), words.at(j)))
                    continue;
                for (const int one : group) {
                    for (const int other : std::as_const(groups[words.at(j)]))
                        compare(one, other);
                }
            }
        }
    }

    void compare(int one, int other)
    {
        const auto pair = std::minmax(one, other);
        const LikenessKey& first = m_entries.at(pair.first).key;
        const LikenessKey& second = m_entries.at(pair.second).key;
        if (one == other || areToldApart(first, second))
            return;
        const Likeness found = likeness(first, second);
        if (found.isLikely() && !m_known.contains(std::minmax(m_entries.at(one).id, m_entries.at(other).id)))
            m_found.insert(pair, found);
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
    QSet<std::pair<RecordId, RecordId>> m_known; ///< that they are two
    QHash<std::pair<int, int>, Likeness> m_found;
};

} // namespace

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
