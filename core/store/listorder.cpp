#include "core/store/listorder.h"

#include "core/store/database.h"
#include "core/store/listsql.h"
#include "core/support/text.h"

#include <QHash>
#include <algorithm>
#include <tuple>

namespace core {

namespace {

/** A text without a stored key gets one here. Lists that are long have stored keys. */
Result<QList<Keyed>> foldedIds(Statement& rows, bool descending)
{
    QList<std::pair<QString, RecordId>> folded;
    while (true) {
        WB_ASSIGN(more, rows.step());
        if (!more)
            break;
        const QString key = text::foldedKey(rows.columnText(1));
        if (!key.isEmpty())
            folded.emplaceBack(key, RecordId(rows.columnUuid(0)));
    }
    std::sort(folded.begin(), folded.end(),
        [descending](const auto& a, const auto& b) { return descending ? b.first < a.first : a.first < b.first; });
    QList<Keyed> found;
    found.reserve(folded.size());
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const bool tied = i > 0 && folded.at(i).first == folded.at(i - 1).first;
        const qsizetype group = i == 0 ? 0 : found.last().group + (tied ? 0 : 1);
        found.append({folded.at(i).second, group});
    }
    return found;
}

/** What a row is ordered by, to be compared with the row before. */
void readKey(const Statement& row, QStringList& key)
{
    key.clear();
    for (int column = 1; column < row.columnCount(); ++column)
        key.append(row.columnText(column));
}

} // namespace

Result<QList<Keyed>> keyedIds(Database& database, const ListQuery& query, qsizetype enough)
{
    WB_ASSIGN(rows, database.cached(listsql::keyed(query)));
    listsql::bindKeyed(*rows, query);
    if (listsql::isFoldedLater(query.kind->fields[size_t(query.sortField)]))
        return foldedIds(*rows, query.descending);
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
        found.append({RecordId(rows->columnUuid(0)), group});
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
    for (const Keyed& row : page) {
        WB_ASSIGN(registry, database.cached("SELECT sort_key FROM record WHERE id = ?"));
        registry->bind(1, row.id.uuid());
        WB_TRY(registry->step());
        const QByteArray key = registry->columnText(0).toUtf8();
        places.emplace_back(row.group, key.isEmpty(), key, row.id.toText().toLatin1());
    }
    std::sort(places.begin(), places.end());
    QList<RecordId> ids;
    ids.reserve(page.size());
    for (const Place& place : places)
        ids.append(RecordId(QUuid::fromString(QLatin1StringView(std::get<3>(place)))));
    return ids;
}

} // namespace core
