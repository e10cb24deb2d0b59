#include "core/change/changegraph.h"

#include <algorithm>
#include <tuple>

namespace core {

namespace {

bool isWhole(const Change& change)
{
    return change.kind == Change::Kind::Create || change.kind == Change::Kind::Remove;
}

} // namespace

ChangeGraph::ChangeGraph(QList<HistoryNode> nodes)
    : m_nodes(std::move(nodes))
{
    link();
    sortOut();
}

void ChangeGraph::link()
{
    const int count = int(m_nodes.size());
    m_index.reserve(count);
    for (int i = 0; i < count; ++i)
        m_index.insert(m_nodes.at(i).change.id, i);
    m_parents.resize(size_t(count));
    std::vector<std::vector<int>> children(static_cast<size_t>(count));
    std::vector<int> missing(size_t(count), 0);
    for (int i = 0; i < count; ++i) {
        for (const ChangeId& parent : m_nodes.at(i).change.parents) {
            const int at = m_index.value(parent, -1);
            if (at < 0)
                continue;
            m_parents[size_t(i)].push_back(at);
            children[size_t(at)].push_back(i);
            ++missing[size_t(i)];
        }
    }
    for (int i = 0; i < count; ++i) {
        if (missing[size_t(i)] == 0)
            m_order.append(i);
    }
    for (int done = 0; done < m_order.size(); ++done) {
        for (const int child : children[size_t(m_order.at(done))]) {
            if (--missing[size_t(child)] == 0)
                m_order.append(child);
        }
    }
    m_sound = m_order.size() == count;
}

void ChangeGraph::sortOut()
{
    const EntityInfo* kind = nullptr;
    for (const HistoryNode& node : std::as_const(m_nodes))
        kind = kind || !node.counts ? kind : node.change.entity;
    for (const int i : std::as_const(m_order)) {
        const HistoryNode& node = m_nodes.at(i);
        if (!node.counts)
            continue;
        if (node.change.entity != kind) {
            m_sound = false;
            continue;
        }
        if (node.change.kind == Change::Kind::Create)
            m_creates.append(i);
        if (isWhole(node.change)) {
            m_wholes.append(i);
            continue;
        }
        const FieldKey key{node.change.field, node.change.element};
        QList<int>& changes = m_changes[key];
        if (changes.isEmpty())
            m_changedKeys.append(key);
        changes.append(i);
    }
    std::ranges::sort(m_changedKeys, [](const FieldKey& a, const FieldKey& b) {
        return std::tie(a.field, a.element) < std::tie(b.field, b.element);
    });
    m_simple = m_creates.size() == 1 && m_parents[size_t(m_creates.first())].empty();
}

bool ChangeGraph::isMerged() const
{
    return std::ranges::any_of(m_nodes, [](const HistoryNode& node) { return node.isForeign(); });
}

bool ChangeGraph::showsBefore(int a, int b) const
{
    if (m_nodes.at(a).isForeign() != m_nodes.at(b).isForeign())
        return m_nodes.at(b).isForeign();
    return change(a).id < change(b).id;
}

std::vector<bool> ChangeGraph::seenBy(const QList<int>& nodes) const
{
    std::vector<bool> seen(size_t(m_nodes.size()), false);
    std::vector<int> stack;
    const auto push = [&](int node) {
        for (const int parent : m_parents[size_t(node)]) {
            if (!seen[size_t(parent)]) {
                seen[size_t(parent)] = true;
                stack.push_back(parent);
            }
        }
    };
    for (const int node : nodes)
        push(node);
    while (!stack.empty()) {
        const int node = stack.back();
        stack.pop_back();
        push(node);
    }
    return seen;
}

QList<int> ChangeGraph::headsAmong(const QList<int>& nodes) const
{
    if (nodes.size() < 2)
        return nodes;
    const std::vector<bool> seen = seenBy(nodes);
    QList<int> heads;
    for (const int node : nodes) {
        if (!seen[size_t(node)])
            heads.append(node);
    }
    std::ranges::sort(heads, [this](int a, int b) { return showsBefore(a, b); });
    return heads;
}

Value ChangeGraph::valueAt(int node, const FieldKey& key) const
{
    const Change& step = change(node);
    switch (step.kind) {
    case Change::Kind::Create:
    case Change::Kind::Remove:
        if (key.element.isNull())
            return step.whole.at(key.field);
        return valueOr<QStringList>(step.whole.at(key.field)).contains(key.element);
    case Change::Kind::Set:
        return step.after;
    case Change::Kind::Add:
        return true;
    case Change::Kind::Drop:
        return false;
    }
    return {};
}

bool ChangeGraph::statesAnew(int create, const FieldKey& key, const QList<int>& others) const
{
    const Value value = valueAt(create, key);
    const bool speaks = key.element.isNull() || value == Value{true};
    if (m_parents[size_t(create)].empty())
        return speaks;
    // What it gives back as it was when it was removed is not new.
    for (const int parent : m_parents[size_t(create)]) {
        const bool gaveUp = change(parent).kind == Change::Kind::Remove && m_nodes.at(parent).counts;
        if (gaveUp && valueAt(parent, key) == value)
            return false;
    }
    const std::vector<bool> seen = seenBy({create});
    QList<int> earlier;
    for (const int other : others) {
        if (seen[size_t(other)])
            earlier.append(other);
    }
    const QList<int> known = headsAmong(earlier);
    if (known.isEmpty())
        return speaks;
    return std::ranges::none_of(known, [&](int head) { return valueAt(head, key) == value; });
}

QList<int> ChangeGraph::stating(const FieldKey& key) const
{
    QList<int> nodes = m_changes.value(key);
    if (m_simple) {
        const int create = m_creates.first();
        if (key.element.isNull() || valueAt(create, key) == Value{true})
            nodes.prepend(create);
        return nodes;
    }
    for (const int create : m_creates) {
        if (statesAnew(create, key, nodes))
            nodes.append(create);
    }
    return nodes;
}

QList<int> ChangeGraph::heads(const FieldKey& key) const
{
    return headsAmong(stating(key));
}

bool ChangeGraph::isOpen(const FieldKey& key) const
{
    const QList<int> all = heads(key);
    return std::ranges::any_of(all, [&](int head) { return valueAt(head, key) != valueAt(all.first(), key); });
}

QList<FieldKey> ChangeGraph::keys() const
{
    QList<FieldKey> keys;
    if (m_creates.isEmpty())
        return m_changedKeys;
    const auto fields = change(m_creates.first()).entity->fields;
    for (qsizetype i = 0; i < qsizetype(fields.size()); ++i) {
        if (!fields[size_t(i)].isSet()) {
            keys.append(FieldKey{i, {}});
            continue;
        }
        QStringList elements;
        for (const int create : m_creates)
            elements += valueOr<QStringList>(change(create).whole.at(i));
        for (const FieldKey& key : m_changedKeys) {
            if (key.field == i)
                elements.append(key.element);
        }
        elements.sort();
        elements.removeDuplicates();
        for (const QString& element : std::as_const(elements))
            keys.append(FieldKey{i, element});
    }
    return keys;
}

QList<FieldKey> ChangeGraph::openKeys() const
{
    QList<FieldKey> open;
    const QList<FieldKey> candidates = m_simple ? m_changedKeys : keys();
    for (const FieldKey& key : candidates) {
        if (isOpen(key))
            open.append(key);
    }
    return open;
}

Record ChangeGraph::record() const
{
    Record record = change(m_creates.first()).whole;
    const auto put = [&](const FieldKey& key) {
        const QList<int> all = heads(key);
        const Value value = all.isEmpty() ? Value{false} : valueAt(all.first(), key);
        if (key.element.isNull()) {
            record.set(key.field, value);
            return;
        }
        auto set = valueOr<QStringList>(record.at(key.field));
        set.removeAll(key.element);
        if (value == Value{true})
            set.append(key.element);
        set.sort();
        record.set(key.field, set);
    };
    const QList<FieldKey> changed = m_simple ? m_changedKeys : keys();
    for (const FieldKey& key : changed)
        put(key);
    return record;
}

QList<int> ChangeGraph::tips() const
{
    return headsAmong(m_wholes);
}

QList<int> ChangeGraph::removals() const
{
    QList<int> all = tips();
    all.removeIf([this](int node) { return change(node).kind != Change::Kind::Remove; });
    return all;
}

QList<int> ChangeGraph::evidence() const
{
    const QList<int> removed = removals();
    const std::vector<bool> seen = seenBy(removed);
    QList<int> all = tips();
    all.removeIf([this](int node) { return change(node).kind == Change::Kind::Remove; });
    for (const FieldKey& key : m_changedKeys) {
        const QList<int> keyHeads = heads(key);
        for (const int head : keyHeads) {
            if (!seen[size_t(head)] && !isWhole(change(head)))
                all.append(head);
        }
    }
    std::ranges::sort(all, [this](int a, int b) { return showsBefore(a, b); });
    return all;
}

} // namespace core
