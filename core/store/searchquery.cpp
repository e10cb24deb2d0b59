#include "core/store/searchquery.h"

#include "core/store/database.h"
#include "core/store/recordstore.h"
#include "core/store/searchexcerpt.h"
#include "core/store/searchindex.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"
#include "core/support/text.h"

namespace core {

namespace {

/** What the index gives of one question before it is ranked; the newest of them. */
constexpr int candidatesTyping = 200;
constexpr int candidatesThorough = 100'000;

/** The better, the less. */
enum class Place { Same, Beginning, Words, Inside, Elsewhere };

struct Candidate {
    RecordId id;
    const EntityInfo* kind = nullptr;
    QString title; ///< folded
    QString sortKey; ///< the same with numbers padded
    Place place = Place::Elsewhere;

    [[nodiscard]] auto key() const { return std::tuple(place, kind->ownerIndex() >= 0, QStringView(sortKey)); }
    bool operator<(const Candidate& other) const { return key() != other.key() ? key() < other.key() : id < other.id; }
};

/** One question to the index: folded words hold letters and digits only, so that quoting needs no more than this. */
QString inColumns(const QString& columns, const QStringList& words)
{
    QStringList terms;
    for (const QString& word : words) {
        const QString other = otherSpelling(word);
        // One letter as a beginning would be half of all words.
        const QString sign = word.size() == 1 ? QString() : QStringLiteral(" *");
        QString term = u'"' + word + u'"' + sign;
        if (!other.isEmpty())
            term += QStringLiteral(" OR \"%1\" *").arg(other);
        const bool inside = word.size() >= fewestInside;
        const QString where = inside ? columns : QString(columns).remove(QStringLiteral("inside"));
        terms.append(QStringLiteral("({%1} : (%2))").arg(where, term));
    }
    return terms.join(QStringLiteral(" AND "));
}

class Search {
public:
    Search(Database& database, const SearchRequest& request)
        : m_database(database)
        , m_request(request)
        , m_words(searchedWords(request.typed))
        , m_typed(text::foldedWords(text::tidyLine(request.typed).left(text::SingleLineLimit)))
        , m_cap(request.thorough ? candidatesThorough : candidatesTyping)
    {
    }

    [[nodiscard]] Result<SearchAnswer> run()
    {
        WB_ASSIGN(waiting, waitingForSearch(m_database));
        m_answer.waiting = waiting;
        if (m_words.isEmpty())
            return m_answer;
        WB_TRY(collectBeginning());
        WB_ASSIGN(all, collectMatching(QStringLiteral("title body inside")));
        if (!all) // titles are not to be hidden by newer texts
            WB_TRY(collectMatching(QStringLiteral("title inside")));
        WB_TRY(choose());
        return m_answer;
    }

private:
    [[nodiscard]] Result<void> collectBeginning();
    /** The newest that have the words in these columns; whether these are all. */
    [[nodiscard]] Result<bool> collectMatching(const QString& columns);
    /** @param row record, entity and title of the entry. */
    void add(const Statement& row, const EntityInfo* kind);
    [[nodiscard]] Place placeIn(const QString& title) const;
    [[nodiscard]] Result<void> choose();
    [[nodiscard]] Result<std::optional<SearchHit>> hitOf(const Candidate& candidate);
    /** The words that a title does not have, as beginnings of its words or anywhere. */
    [[nodiscard]] QStringList missingIn(const QString& title, bool anywhere) const;

    Database& m_database;
    const SearchRequest& m_request;
    const QStringList m_words;
    const QString m_typed;
    const int m_cap;
    QList<Candidate> m_candidates;
    QSet<qint64> m_seen;
    SearchAnswer m_answer;
};

void Search::add(const Statement& row, const EntityInfo* kind)
{
    Candidate candidate{RecordId(row.columnUuid(0)), kind, row.columnText(2), {}};
    candidate.sortKey = text::foldedKey(candidate.title);
    candidate.place = placeIn(candidate.title);
    if (kind)
        m_candidates.append(candidate);
}

/** Of every kind the first ones, so that no kind hides another. */
Result<void> Search::collectBeginning()
{
    WB_ASSIGN(rows,
        m_database.cached("SELECT record, entity, title, doc FROM search_doc WHERE entity = ?1 AND title >= ?2 AND "
                          "title < ?3 ORDER BY title LIMIT ?4"));
    const int most = m_request.most + 1;
    rows->bindAll(QString(), m_typed, m_typed + QString::fromUcs4(U"\U0010FFFF", 1), most);
    for (const EntityInfo* kind : allEntities()) {
        rows->bind(1, QString(kind->name()));
        int count = 0;
        while (true) {
            WB_ASSIGN(more, rows->step());
            if (!more)
                break;
            ++count;
            m_seen.insert(rows->columnInt(3));
            add(*rows, kind);
        }
        m_answer.more = m_answer.more || count >= most;
    }
    return {};
}

Result<bool> Search::collectMatching(const QString& columns)
{
    WB_ASSIGN(rows,
        m_database.cached("SELECT rowid FROM search_index WHERE search_index MATCH ?1 ORDER BY rowid DESC LIMIT ?2"));
    WB_ASSIGN(entry, m_database.cached("SELECT record, entity, title FROM search_doc WHERE doc = ?"));
    rows->bindAll(inColumns(columns, m_words), m_cap);
    int count = 0;
    while (true) {
        WB_ASSIGN(more, rows->step());
        if (!more)
            break;
        ++count;
        const qint64 doc = rows->columnInt(0);
        if (m_seen.contains(doc))
            continue;
        m_seen.insert(doc);
        WB_ASSIGN(known, entry->bind(1, doc).step());
        if (known)
            add(*entry, findEntity(entry->columnText(1)));
    }
    if (count < m_cap)
        return true;
    m_answer.more = true;
    m_answer.ranked = false;
    return false;
}

Result<void> Search::choose()
{
    std::sort(m_candidates.begin(), m_candidates.end());
    QHash<const EntityInfo*, int> ofKind;
    QList<bool> chosen(m_candidates.size(), false);
    qsizetype free = m_request.most;
    for (const bool kindsShare : {true, false}) {
        for (qsizetype i = 0; i < m_candidates.size() && free > 0; ++i) {
            const bool fits = !kindsShare || ofKind.value(m_candidates.at(i).kind) < m_request.mostOfAKind;
            if (chosen.at(i) || !fits)
                continue;
            chosen[i] = true;
            ++ofKind[m_candidates.at(i).kind];
            --free;
        }
    }
    if (m_candidates.size() > m_request.most)
        m_answer.more = true;
    for (qsizetype i = 0; i < m_candidates.size(); ++i) {
        if (!chosen.at(i))
            continue;
        WB_ASSIGN(hit, hitOf(m_candidates.at(i)));
        if (hit)
            m_answer.hits.append(*hit);
    }
    return {};
}

Place Search::placeIn(const QString& title) const
{
    if (title.startsWith(m_typed))
        return title.size() == m_typed.size() ? Place::Same : Place::Beginning;
    if (missingIn(title, false).isEmpty())
        return Place::Words;
    return missingIn(title, true).isEmpty() ? Place::Inside : Place::Elsewhere;
}

QStringList Search::missingIn(const QString& title, bool anywhere) const
{
    const QString spaced = u' ' + title;
    const QString other = otherSpelling(spaced);
    QStringList missing;
    for (const QString& word : m_words) {
        const QString start = anywhere && word.size() >= fewestInside ? word : u' ' + word;
        const QString variant = otherSpelling(start);
        const bool there = spaced.contains(start) || other.contains(start)
            || (!variant.isEmpty() && (spaced.contains(variant) || other.contains(variant)));
        if (!there)
            missing.append(word);
    }
    return missing;
}

Result<std::optional<SearchHit>> Search::hitOf(const Candidate& candidate)
{
    WB_ASSIGN(row, m_database.cached("SELECT title FROM record WHERE id = ? AND alive = 1"));
    row->bind(1, candidate.id.uuid());
    WB_ASSIGN(lives, row->step());
    if (!lives) // removed since, and waiting to be taken out of the index
        return std::optional<SearchHit>();
    SearchHit hit{candidate.id, candidate.kind, row->columnText(0), nullptr, {}};
    const QStringList missing = missingIn(candidate.title, true);
    if (missing.isEmpty())
        return std::optional(hit);
    const RecordStore store(m_database);
    WB_ASSIGN(record, store.find(*candidate.kind, candidate.id));
    if (record) {
        const SearchExcerpt excerpt = searchExcerpt(*record, missing);
        hit.field = excerpt.field;
        hit.excerpt = excerpt.text;
    }
    return std::optional(hit);
}

} // namespace

Result<SearchAnswer> searchEverything(Database& database, const SearchRequest& request)
{
    // One state of the file, so that a hit and its title belong together.
    SearchAnswer answer;
    WB_TRY(RecordStore(database).onOneState([&]() -> Result<void> {
        WB_ASSIGN(found, Search(database, request).run());
        answer = found;
        return {};
    }));
    return answer;
}

} // namespace core
