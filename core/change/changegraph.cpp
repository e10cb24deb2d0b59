#include "core/change/changegraph.h"

#include "core/change/precedence.h"
#include "core/change/saidagain.h"

#include <algorithm>
#include <numeric>

namespace core {

namespace {

bool isWhole(const Change& change)
{
    return change.kind == Change::Kind::Create || change.kind == Change::Kind::Remove;
}

} // namespace

Value valueIn(const Change& change, const FieldKey& key)
{
    switch (change.kind) {
    case Change::Kind::Create:
    case Change::Kind::Remove:
        if (key.element.isNull())
            return change.whole.at(key.field);
        return valueOr<QStringList>(change.whole.at(key.field)).contains(key.element);
    case Change::Kind::Set:
        return change.after;
    case Change::Kind::Add:
        return true;
    case Change::Kind::Drop:
        return false;
    }
    return {};
}

ChangeGraph::ChangeGraph(QList<HistoryNode> nodes)
    : m_nodes(std::move(nodes))
{
    link();
    sortOut();
}

int ChangeGraph::indexOf(const ChangeId& id) const
{
    const auto idOf = [this](int node) -> const ChangeId& { return change(node).id; };
    const auto after = std::ranges::upper_bound(m_byId, id, std::less<>(), idOf);
    return after != m_byId.begin() && idOf(*(after - 1)) == id ? *(after - 1) : -1;
}

void ChangeGraph::link()
{
    const int count = int(m_nodes.size());
    m_byId.resize(size_t(count));
    std::iota(m_byId.begin(), m_byId.end(), 0);
    std::ranges::stable_sort(m_byId, [this](int a, int b) { return change(a).id < change(b).id; });
    m_parentsOf.reserve(size_t(count));
    for (const HistoryNode& node : std::as_const(m_nodes)) {
        const int begin = int(m_parents.size());
        for (const ChangeId& parent : node.change.parents) {
            if (const int at = indexOf(parent); at >= 0)
                m_parents.push_back(at);
        }
        m_parentsOf.emplace_back(begin, int(m_parents.size()));
    }
    order();
    m_sound = m_order.size() == size_t(count);
    if (m_sound)
        linkToo();
}

void ChangeGraph::linkToo()
{
    const SaidAgain again = saidAgain(m_nodes, m_byId, [this](int node) { return parentsOf(node); });
    for (const int node : again.own)
        m_nodes[node].change.origin = {};
    if (again.seen.empty())
        return;
    std::vector<int> parents;
    for (int node = 0; node < int(m_nodes.size()); ++node) {
        const auto named = parentsOf(node);
        const int begin = int(parents.size());
        parents.insert(parents.end(), named.begin(), named.end());
        for (const SaidAgain::Seen& seen : again.seen) {
            if (seen.node == node)
                parents.push_back(seen.too);
        }
        m_parentsOf[size_t(node)] = {begin, int(parents.size())};
    }
    m_parents = std::move(parents);
    order();
}

void ChangeGraph::order()
{
    m_order.clear();
    if (isInOrder()) {
        m_order.resize(size_t(m_nodes.size()));
        std::iota(m_order.begin(), m_order.end(), 0);
    } else {
        putInOrder();
    }
}

bool ChangeGraph::isInOrder() const
{
    for (int i = 0; i < int(m_nodes.size()); ++i) {
        if (std::ranges::any_of(parentsOf(i), [i](int parent) { return parent >= i; }))
            return false;
    }
    return true;
}

void ChangeGraph::putInOrder()
{
    const auto count = size_t(m_nodes.size());
    std::vector<std::vector<int>> children(count);
    std::vector<size_t> missing(count, 0);
    for (int i = 0; i < int(count); ++i) {
        for (const int parent : parentsOf(i))
            children[size_t(parent)].push_back(i);
        missing[size_t(i)] = parentsOf(i).size();
        if (missing[size_t(i)] == 0)
            m_order.push_back(i);
    }
    for (size_t done = 0; done < m_order.size(); ++done) {
        for (const int child : children[size_t(m_order[done])]) {
            if (--missing[size_t(child)] == 0)
                m_order.push_back(child);
        }
    }
}

void ChangeGraph::sortOut()
{
    const EntityInfo* kind = nullptr;
    for (const HistoryNode& node : std::as_const(m_nodes))
        kind = kind || !node.counts ? kind : node.change.entity;
    for (const int i : m_order) {
        const HistoryNode& node = m_nodes.at(i);
        if (!node.counts)
            continue;
        if (node.change.entity != kind) {
            m_sound = false;
            continue;
        }
        if (node.change.kind == Change::Kind::Create)
            m_creates.append(i);
        if (isWhole(node.change))
            m_wholes.append(i);
        else
            m_changes.push_back({{node.change.field, node.change.element}, i});
    }
    std::ranges::stable_sort(m_changes, std::less<>(), &FieldChange::key);
    for (const FieldChange& change : m_changes) {
        if (m_changedKeys.isEmpty() || m_changedKeys.last() != change.key)
            m_changedKeys.append(change.key);
    }
    m_simple = m_creates.size() == 1 && parentsOf(m_creates.first()).empty();
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
        for (const int parent : parentsOf(node)) {
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

bool ChangeGraph::statesAnew(int create, const FieldKey& key, const QList<int>& others) const
{
    const Value value = valueAt(create, key);
    const bool speaks = key.element.isNull() || value == Value{true};
    if (parentsOf(create).empty())
        return speaks;
    // What it gives back as it was when it was removed is not new.
    for (const int parent : parentsOf(create)) {
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
    QList<int> nodes;
    if (m_simple) {
        const int create = m_creates.first();
        if (key.element.isNull() || valueAt(create, key) == Value{true})
            nodes.append(create);
    }
    for (const FieldChange& change : std::ranges::equal_range(m_changes, key, std::less<>(), &FieldChange::key))
        nodes.append(change.node);
    if (m_simple)
        return nodes;
    for (const int create : m_creates) {
        if (statesAnew(create, key, nodes))
            nodes.append(create);
    }
    return nodes;
}

QList<int> ChangeGraph::heads(const FieldKey& key) const
{
    QList<int> heads = headsAmong(stating(key));
    if (heads.size() < 2)
        return heads;
    const EntityInfo& kind = *change(heads.first()).entity;
    // Of two who made the same record, what one left as it is in every new one says nothing against the other.
    if (kind.indexOf(FieldFlag::Identity) >= 0 && key.element.isNull()) {
        const Value blank = kind.blank().at(key.field);
        const auto isSilent = [&](int node) { return isWhole(change(node)) && valueAt(node, key) == blank; };
        if (!std::ranges::all_of(heads, isSilent))
            heads.removeIf(isSilent);
    }
    if (isNotedByProgram(kind, key.field)) {
        const auto isMade = [this](int node) { return isWhole(change(node)); };
        if (std::ranges::all_of(heads, isMade))
            return heads.mid(0, 1);
        heads.removeIf(isMade);
    }
    std::ranges::stable_sort(heads, std::greater<>(), [&](int head) {
        return key.element.isNull() ? caution(kind, key.field, valueAt(head, key)) : 0;
    });
    return heads;
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

const Record& ChangeGraph::record() const
{
    if (!m_record)
        m_record = putTogether();
    return *m_record;
}

Record ChangeGraph::putTogether() const
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
