#include "core/store/listgroups.h"

#include "core/store/database.h"
#include "core/store/filterkeys.h"
#include "core/store/listrows.h"
#include "core/store/listsql.h"
#include "core/store/rawcolumn.h"
#include "core/store/recordlist.h"
#include "core/support/text.h"

#include <QSet>
#include <algorithm>

namespace core {

namespace {

/** Values as they are stored and how many records have each. */
using Counts = QHash<QByteArray, qint64>;

bool looksAtWords(const ListQuery& query)
{
    const bool inFields = std::any_of(
        query.fields.begin(), query.fields.end(), [](const FieldFilter& filter) { return !filter.words.isEmpty(); });
    return inFields || !text::foldedWords(query.filter).trimmed().isEmpty();
}

Result<Counts> countedBySql(Database& database, const ListQuery& query, qsizetype field)
{
    Counts counts;
    WB_ASSIGN(rows, database.prepare(listsql::grouped(query, field)));
    listsql::bindGrouped(rows, query, field);
    while (true) {
        WB_ASSIGN(more, rows.step());
        if (!more)
            return counts;
        counts[utf8Column(rows, 0).toByteArray()] += rows.columnInt(1); // nothing may be stored in two ways
    }
}

/** Where words decide, the list itself knows which records are in it. */
Result<Counts> countedByIds(
    Database& database, const ListQuery& query, qsizetype field, const std::shared_ptr<const FilterKeys>& keys)
{
    Counts counts;
    WB_ASSIGN(ids, RecordList(database, query, keys).allIds());
    const QSet<RecordId> shown(ids.begin(), ids.end());
    WB_ASSIGN(rows, database.prepare(listsql::valuesOf(query, field)));
    listsql::bindValuesOf(rows, query, field);
    while (!shown.isEmpty()) {
        WB_ASSIGN(more, rows.step());
        if (!more)
            break;
        if (shown.contains(idColumn(rows, 0)))
            ++counts[utf8Column(rows, 1).toByteArray()];
    }
    return counts;
}

Value valueOf(const FieldInfo& field, const QByteArray& stored)
{
    const QString text = QString::fromUtf8(stored);
    if (field.type == FieldType::Flag)
        return text == u"1";
    if (text.isEmpty())
        return {};
    return field.type == FieldType::Reference ? Value(RecordId::fromText(text)) : Value(text);
}

RecordId recordOf(const FieldInfo& field, const ListGroup& group)
{
    if (field.type == FieldType::References)
        return RecordId::fromText(valueOr<QString>(group.value));
    return valueOr<RecordId>(group.value);
}

Result<void> addTitles(Database& database, const FieldInfo& field, QList<ListGroup>& groups)
{
    if (field.type != FieldType::Reference && field.type != FieldType::References)
        return {};
    QList<RecordId> named;
    for (const ListGroup& group : groups) {
        if (!recordOf(field, group).isNull())
            named.append(recordOf(field, group));
    }
    WB_ASSIGN(titles, registryTexts(database, "title", named));
    for (ListGroup& group : groups)
        group.title = titles.value(recordOf(field, group));
    return {};
}

/** What groups are ordered by: empty ones last, then the place in the list of words, then the name. */
std::tuple<bool, qsizetype, QString> placeOf(const FieldInfo& field, const ListGroup& group)
{
    const QString word = valueOr<QString>(group.value);
    qsizetype rank = 0;
    while (rank < qsizetype(field.choices.size()) && word != QLatin1StringView(field.choices[size_t(rank)].word))
        ++rank;
    if (field.type == FieldType::Flag)
        rank = valueOr<bool>(group.value) ? 0 : 1;
    return {isEmpty(group.value), rank, text::foldedKey(group.title.isEmpty() ? word : group.title)};
}

} // namespace

Result<ListGroups> groupsOf(
    Database& database, const ListQuery& query, qsizetype field, const std::shared_ptr<const FilterKeys>& keys)
{
    if (field < 0 || field >= qsizetype(query.kind->fields.size()))
        return fail(ErrorKind::NoSuchField, query.kind->name(), QString::number(field));
    const FieldInfo& info = query.kind->fields[size_t(field)];
    if (!isGroupable(info))
        return fail(ErrorKind::UsageWrong, info.name());
    ListQuery asked = query;
    asked.fields.removeIf([field](const FieldFilter& filter) { return filter.field == field; });
    asked.sortField = -1;
    WB_TRY(checked(asked));
    WB_ASSIGN(counts,
        looksAtWords(asked) ? countedByIds(database, asked, field, keys) : countedBySql(database, asked, field));
    ListGroups found;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        found.groups.append({valueOf(info, it.key()), {}, it.value()});
    const auto larger = [](const ListGroup& a, const ListGroup& b) { return a.count > b.count; };
    if (found.groups.size() > ListGroups::mostGroups) {
        std::sort(found.groups.begin(), found.groups.end(), larger);
        found.more = found.groups.size() - ListGroups::mostGroups;
        found.groups.resize(ListGroups::mostGroups);
    }
    WB_TRY(addTitles(database, info, found.groups));
    std::sort(found.groups.begin(), found.groups.end(),
        [&](const ListGroup& a, const ListGroup& b) { return placeOf(info, a) < placeOf(info, b); });
    return found;
}

} // namespace core
