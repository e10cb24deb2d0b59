#include "core/store/liststate.h"

#include "core/model/valuecodec.h"
#include "core/support/text.h"

#include <QJsonArray>
#include <QJsonDocument>

/** A line holds one JSON object: what narrows the list by a field, or its order, its groups, its columns. */
namespace core {

namespace {

constexpr qsizetype mostLines = 200;
constexpr qsizetype mostAlternatives = 1000;
constexpr qsizetype mostColumns = 200;

const QString fieldKey = QStringLiteral("field");
const QString isKey = QStringLiteral("is");
const QString amongKey = QStringLiteral("among");
const QString wordsKey = QStringLiteral("words");
const QString fromKey = QStringLiteral("from");
const QString toKey = QStringLiteral("to");
const QString sortKey = QStringLiteral("sort");
const QString descendingKey = QStringLiteral("descending");
const QString groupKey = QStringLiteral("group");
const QString columnsKey = QStringLiteral("columns");

QJsonObject written(const EntityInfo& kind, const FieldFilter& filter)
{
    QJsonObject line{{fieldKey, QString(kind.fields[size_t(filter.field)].name())}};
    if (!filter.words.isEmpty()) {
        line.insert(wordsKey, filter.words);
    } else if (filter.hasBounds()) {
        if (!isEmpty(filter.from))
            line.insert(fromKey, toJson(filter.from));
        if (!isEmpty(filter.to))
            line.insert(toKey, toJson(filter.to));
    } else {
        const bool several = std::holds_alternative<QStringList>(filter.value);
        line.insert(several ? amongKey : isKey, toJson(filter.value));
    }
    return line;
}

QStringList textsIn(const QJsonValue& json, qsizetype most)
{
    QStringList texts;
    const QJsonArray array = json.toArray();
    for (const QJsonValue& each : array) {
        if (each.isString() && texts.size() < most)
            texts.append(each.toString());
    }
    return texts;
}

/** A bound or a value; nothing where it does not fit the field. */
Value valueIn(const FieldInfo& field, const QJsonValue& json, bool isBound)
{
    if (json.isNull() || json.isUndefined())
        return {};
    if (isBound && field.type == FieldType::Fuzzy) {
        const QDate day = QDate::fromString(json.toString(), Qt::ISODate);
        return day.isValid() ? Value(day) : Value();
    }
    return fromCbor(field, QCborValue::fromJsonValue(json)).value_or(Value());
}

std::optional<FieldFilter> filterIn(const EntityInfo& kind, const QJsonObject& line)
{
    FieldFilter filter;
    filter.field = kind.indexOf(line.value(fieldKey).toString());
    if (filter.field < 0)
        return std::nullopt;
    const FieldInfo& field = kind.fields[size_t(filter.field)];
    filter.words = text::tidyLine(line.value(wordsKey).toString()).left(text::SingleLineLimit);
    filter.from = valueIn(field, line.value(fromKey), true);
    filter.to = valueIn(field, line.value(toKey), true);
    if (line.contains(amongKey))
        filter.value = textsIn(line.value(amongKey), mostAlternatives);
    else if (!field.isSet())
        filter.value = valueIn(field, line.value(isKey), false);
    const bool asksForNothing = line.contains(isKey) && line.value(isKey).isNull();
    const bool says = !filter.words.isEmpty() || filter.hasBounds() || !isEmpty(filter.value) || asksForNothing;
    return says && checked(kind, filter) ? std::optional(filter) : std::nullopt;
}

void take(const EntityInfo& kind, const QJsonObject& line, ListState& state)
{
    const auto known = [&kind](const QString& key, bool (*fits)(const FieldInfo&)) {
        const qsizetype index = kind.indexOf(key);
        return index >= 0 && fits(kind.fields[size_t(index)]) ? key : QString();
    };
    if (line.contains(fieldKey)) {
        if (const std::optional<FieldFilter> filter = filterIn(kind, line))
            state.fields.append(*filter);
    } else if (line.contains(sortKey)) {
        state.sortedBy = known(line.value(sortKey).toString(), isSortable);
        state.descending = !state.sortedBy.isEmpty() && line.value(descendingKey).toBool();
    } else if (line.contains(groupKey)) {
        state.groupedBy = known(line.value(groupKey).toString(), isGroupable);
    } else if (line.contains(columnsKey)) {
        state.columns = textsIn(line.value(columnsKey), mostColumns);
        state.columns.removeIf([&kind](const QString& key) { return kind.indexOf(key) < 0; });
    }
}

} // namespace

SavedFilter savedFilter(const EntityInfo& kind, const QString& name, const ListState& state)
{
    QList<QJsonObject> lines;
    for (const FieldFilter& filter : state.fields) {
        if (checked(kind, filter))
            lines.append(written(kind, filter));
    }
    if (!state.sortedBy.isEmpty())
        lines.append({{sortKey, state.sortedBy}, {descendingKey, state.descending}});
    if (!state.groupedBy.isEmpty())
        lines.append({{groupKey, state.groupedBy}});
    if (!state.columns.isEmpty())
        lines.append({{columnsKey, QJsonArray::fromStringList(state.columns)}});
    QStringList conditions;
    for (const QJsonObject& line : lines)
        conditions.append(QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact)));
    SavedFilter saved;
    saved.name = name;
    saved.kind = kind.name();
    saved.words = state.words;
    saved.conditions.text = conditions.join(u'\n');
    return saved;
}

ListState stateOf(const EntityInfo& kind, const SavedFilter& saved)
{
    ListState state;
    state.words = text::tidyLine(saved.words).left(text::SingleLineLimit);
    const QStringList lines = saved.conditions.text.split(u'\n', Qt::SkipEmptyParts).mid(0, mostLines);
    for (const QString& line : lines) {
        const QJsonDocument document = QJsonDocument::fromJson(line.toUtf8());
        if (document.isObject())
            take(kind, document.object(), state);
    }
    return state;
}

} // namespace core
