#include "core/store/listorder.h"

#include "core/store/database.h"
#include "core/store/listrows.h"
#include "core/store/listsql.h"
#include "core/store/rawcolumn.h"
#include "core/support/text.h"

#include <QHash>
#include <algorithm>
#include <tuple>
#include <vector>

namespace core {

namespace {

/** A folded text with its first characters as a number, by which nearly all are told apart without being looked at. */
struct Folded {
    explicit Folded(const QString& folded, RecordId record)
        : key(folded)
        , id(record)
    {
        for (qsizetype i = 0; i < 4; ++i)
            begin = begin << 16 | (i < key.size() ? key.at(i).unicode() : 0);
    }
    bool operator<(const Folded& other) const { return begin != other.begin ? begin < other.begin : key < other.key; }

    quint64 begin = 0;
    QString key;
    RecordId id;
};

/** A text without a stored key gets one here. */
Result<QList<Keyed>> foldedIds(Statement& rows, bool descending)
{
    std::vector<Folded> folded;
    while (true) {
        WB_ASSIGN(more, rows.step());
        if (!more)
            break;
        const QString key = text::foldedKey(rows.columnText(1));
        if (!key.isEmpty())
            folded.emplace_back(key, idColumn(rows, 0));
    }
    std::sort(folded.begin(), folded.end(),
        [descending](const Folded& a, const Folded& b) { return descending ? b < a : a < b; });
    QList<Keyed> found;
    found.reserve(qsizetype(folded.size()));
    for (size_t i = 0; i < folded.size(); ++i) {
        const bool tied = i > 0 && folded[i].key == folded[i - 1].key;
        const qsizetype group = i == 0 ? 0 : found.last().group + (tied ? 0 : 1);
        found.append({folded[i].id, group});
    }
    return found;
}

/** Words stand in the order of their list; what is in none comes last. */
Result<QList<Keyed>> rankedIds(Statement& rows, const FieldInfo& field, bool descending)
{
    QHash<QString, qsizetype> rankOf;
    for (const ChoiceWord& choice : field.choices)
        rankOf.insert(QString::fromLatin1(choice.word), rankOf.size());
    const qsizetype last = rankOf.size();
    QList<Keyed> found;
    while (true) {
        WB_ASSIGN(more, rows.step());
        if (!more)
            return found;
        const qsizetype rank = rankOf.value(rows.columnText(1), last);
        found.append({idColumn(rows, 0), descending ? last - rank : rank});
    }
}

/** What a row is ordered by, to be compared with the row before. */
void readKey(const Statement& row, QStringList& key)
{
    key.clear();
    for (int column = 1; column < row.columnCount(); ++column)
        key.append(row.columnText(column));
}

/** Registry of a record that stands in a list of its kind; nullopt for any other. */
Result<std::optional<QString>> sortKeyOf(Database& database, const EntityInfo& kind, RecordId id)
{
    WB_ASSIGN(row, database.cached("SELECT sort_key FROM record WHERE id = ? AND entity = ? AND alive = 1"));
    row->bind(1, id.uuid());
    row->bind(2, QString(kind.name()));
    WB_ASSIGN(found, row->step());
    return found ? std::optional<QString>(row->columnText(0)) : std::nullopt;
}

Result<std::optional<qint64>> rankByKey(Database& database, const ListQuery& query, RecordId id, const QString& sortKey)
{
    WB_ASSIGN(own, database.cached(listsql::keyOf(query)));
    own->bind(1, id.uuid());
    WB_ASSIGN(found, own->step());
    QStringList key;
    if (found)
        readKey(*own, key);
    if (key.isEmpty() || key.first().isEmpty())
        return std::optional<qint64>();
    WB_ASSIGN(before, database.cached(listsql::before(query)));
    WB_ASSIGN(equal, database.cached(listsql::equalBefore(query)));
    int position = 0;
    for (const QString& part : key) {
        before->bind(++position, part);
        equal->bind(position, part);
    }
    equal->bind(++position, sortKey.isEmpty());
    equal->bind(++position, sortKey);
    equal->bind(++position, id.uuid());
    WB_TRY(before->step());
    WB_TRY(equal->step());
    return std::optional<qint64>(before->columnInt(0) + equal->columnInt(0));
}

} // namespace

Result<QList<Keyed>> keyedIds(Database& database, const ListQuery& query, qsizetype enough)
{
    WB_ASSIGN(rows, database.cached(listsql::keyed(query)));
    listsql::bindKeyed(*rows, query);
    const FieldInfo& field = query.kind->fields[size_t(query.sortField)];
    if (listsql::isFoldedLater(field))
        return foldedIds(*rows, query.descending);
    if (field.type == FieldType::Choice)
        return rankedIds(*rows, field, query.descending);
    QList<Keyed> found;
    QStringList key;
    QStringList last;
    qsizetype group = -1;
    while (true) {
        WB_ASSIGN(more, rows->step());
        if (!more)
            return found;
        readKey(*rows, key);
        const bool begins = group < 0 || key != last;
        const qsizetype beyond = found.size() - enough;
        if (enough >= 0 && ((begins && beyond >= 0) || beyond > mostTied))
            return found;
        group += begins ? 1 : 0;
        key.swap(last);
        found.append({idColumn(*rows, 0), group});
    }
}

QList<RecordId> arranged(const QList<RecordId>& natural, const QList<Keyed>& filled)
{
    QHash<RecordId, qsizetype> rankOf;
    rankOf.reserve(natural.size());
    for (const RecordId& id : natural)
        rankOf.insert(id, rankOf.size());
    std::vector<std::pair<qsizetype, qsizetype>> places; // group, rank
    places.reserve(size_t(filled.size()));
    std::vector<bool> placed(size_t(natural.size()));
    for (const Keyed& row : filled) {
        if (const auto rank = rankOf.constFind(row.id); rank != rankOf.cend()) {
            places.emplace_back(row.group, *rank);
            placed[size_t(*rank)] = true;
        }
    }
    std::sort(places.begin(), places.end());
    QList<RecordId> ids;
    ids.reserve(natural.size());
    for (const auto& [group, rank] : places)
        ids.append(natural.at(rank));
    for (qsizetype rank = 0; rank < natural.size(); ++rank) {
        if (!placed[size_t(rank)])
            ids.append(natural.at(rank));
    }
    return ids;
}

Result<QList<RecordId>> arranged(Database& database, const QList<Keyed>& page)
{
    // Group, whether nameless, sort key and id, texts as SQLite compares them.
    using Place = std::tuple<qsizetype, bool, QByteArray, QByteArray>;
    std::vector<Place> places;
    places.reserve(size_t(page.size()));
    const auto groupAt = [&page](qsizetype i) { return i < 0 || i >= page.size() ? -1 : page.at(i).group; };
    QList<RecordId> tied;
    for (qsizetype i = 0; i < page.size(); ++i) {
        if (groupAt(i) == groupAt(i - 1) || groupAt(i) == groupAt(i + 1))
            tied.append(page.at(i).id);
    }
    WB_ASSIGN(sortKeys, registryTexts(database, "sort_key", tied));
    for (const Keyed& row : page) {
        const QByteArray key = sortKeys.value(row.id).toUtf8();
        places.emplace_back(row.group, key.isEmpty(), key, row.id.toText().toLatin1());
    }
    std::sort(places.begin(), places.end());
    QList<RecordId> ids;
    ids.reserve(page.size());
    for (const Place& place : places)
        ids.append(RecordId(QUuid::fromString(QLatin1StringView(std::get<3>(place)))));
    return ids;
}

Result<std::optional<qint64>> rankOf(Database& database, const ListQuery& query, RecordId id)
{
    WB_ASSIGN(sortKey, sortKeyOf(database, *query.kind, id));
    if (!sortKey)
        return std::optional<qint64>(-1);
    if (query.sortField >= 0) {
        const FieldInfo& field = query.kind->fields[size_t(query.sortField)];
        const bool counts = listsql::isOrderedByIndex(field) && field.type != FieldType::Reference;
        return counts ? rankByKey(database, query, id, *sortKey) : std::optional<qint64>();
    }
    if (sortKey->isEmpty())
        return std::optional<qint64>();
    WB_ASSIGN(before, database.cached(listsql::before(query)));
    before->bind(1, QString(query.kind->name()));
    before->bind(2, *sortKey);
    before->bind(3, id.uuid());
    WB_TRY(before->step());
    return std::optional<qint64>(before->columnInt(0));
}

} // namespace core
