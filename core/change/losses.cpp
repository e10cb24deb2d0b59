#include "core/change/losses.h"

#include <algorithm>

namespace core {

namespace {

bool says(const Record& record, const FieldKey& key)
{
    if (key.field < 0)
        return true;
    const Value& value = record.at(key.field);
    return key.element.isNull() ? !isEmpty(value) : valueOr<QStringList>(value).contains(key.element);
}

/** What one state of a record holds and the other does not. */
QList<FieldKey> emptied(const Record& now, const Record& after)
{
    QList<FieldKey> keys;
    for (qsizetype i = 0; i < qsizetype(now.entity().fields.size()); ++i) {
        if (!now.entity().fields[size_t(i)].isSet()) {
            if (!isEmpty(now.at(i)) && isEmpty(after.at(i)))
                keys.append(FieldKey{i, {}});
            continue;
        }
        const auto elements = valueOr<QStringList>(now.at(i));
        for (const QString& element : elements) {
            if (!says(after, {i, element}))
                keys.append(FieldKey{i, element});
        }
    }
    return keys;
}

} // namespace

Losses::Losses(const HistoryView& view, ActId act, const QList<RecordId>& records)
    : m_before(view, act)
    , m_then(m_before)
{
    for (const RecordId& id : records)
        m_then.lookAt(id);
}

Result<bool> Losses::isLoss(const ChangeGraph& graph, const Record& now, const std::optional<Record>& after)
{
    if (!after)
        return graph.removals().isEmpty() ? stood(graph, graph.tips(), {}) : Result<bool>(false);
    const QList<FieldKey> keys = emptied(now, *after);
    for (const FieldKey& key : keys) {
        WB_ASSIGN(lost, stood(graph, graph.heads(key).mid(0, 1), key));
        if (lost)
            return true;
    }
    return false;
}

Result<bool> Losses::stood(const ChangeGraph& graph, const QList<int>& heads, const FieldKey& key)
{
    if (!m_isSettled)
        WB_TRY(m_then.settle());
    m_isSettled = true;
    const RecordId id = graph.nodes().first().change.record;
    WB_ASSIGN(then, m_then.graph(id));
    WB_ASSIGN(shown, m_then.shown(id));
    return std::ranges::any_of(heads, [&](int head) {
        const bool isSince = then->indexOf(graph.change(head).id) < 0;
        return !graph.nodes().at(head).isForeign() && (isSince || (shown && says(*shown, key)));
    });
}

} // namespace core
