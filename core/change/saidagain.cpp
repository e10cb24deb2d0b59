#include "core/change/saidagain.h"

#include <algorithm>

namespace core {

namespace {

bool isLike(const ChangeId& a, const ChangeId& b)
{
    return a.uuid().data1 == b.uuid().data1 && a.uuid().data2 == b.uuid().data2 && a.uuid().data3 == b.uuid().data3;
}

bool isWhole(const Change& change)
{
    return change.field < 0;
}

FieldKey keyOf(const Change& change)
{
    return {change.field, change.element};
}

/** Whether a change makes of the record what an earlier one did. */
bool saysAgain(const HistoryNode& again, const HistoryNode& first)
{
    const Change& change = again.change;
    if (!again.counts || !first.counts || change.entity != first.change.entity)
        return false;
    if (isWhole(change))
        return change.kind == first.change.kind;
    const bool saidOfField = first.change.kind == Change::Kind::Create
        || (!isWhole(first.change) && keyOf(first.change) == keyOf(change));
    return saidOfField && valueIn(first.change, keyOf(change)) == valueIn(change, keyOf(change));
}

class Comparing {
public:
    Comparing(const QList<HistoryNode>& nodes, const std::vector<int>& byId,
        const std::function<std::span<const int>(int)>& parents)
        : m_nodes(nodes)
        , m_byId(byId)
        , m_parents(parents)
    {
    }

    SaidAgain find()
    {
        for (size_t begin = 0; begin < m_byId.size();) {
            size_t end = begin + 1;
            while (end < m_byId.size() && isLike(idAt(begin), idAt(end)))
                ++end;
            for (size_t first = begin; first < end; ++first) {
                for (size_t again = begin; again < end; ++again)
                    compare(m_byId[first], m_byId[again]);
            }
            begin = end;
        }
        for (const auto& [first, again] : m_pairs)
            addThoseWhoWentOn(first, again);
        return m_found;
    }

private:
    const ChangeId& idAt(size_t place) const { return m_nodes.at(m_byId[place]).change.id; }

    void compare(int first, int again)
    {
        if (first == again || !saysAgain(m_nodes.at(again), m_nodes.at(first)) || !follows(again, first, false))
            return;
        m_pairs.emplace_back(first, again);
        if (m_nodes.at(again).isForeign() && !m_nodes.at(first).isForeign())
            m_found.own.push_back(again);
    }

    /** Not what was said again itself: candidates that come back together stand beside each other. Nor what was taken
     *  back by saying something again: its author knew nothing of that. */
    void addThoseWhoWentOn(int first, int again)
    {
        for (const int node : m_byId) {
            const bool wasBefore = std::ranges::any_of(m_pairs, [&](const std::pair<int, int>& pair) {
                return pair.second == node || follows(pair.second, node, true);
            });
            if (!wasBefore && wentOn(node, first, again))
                m_found.seen.push_back({node, again});
        }
    }

    /** Whether the author of a change had the first one before him where it is said again. */
    bool wentOn(int node, int first, int again) const
    {
        const Change& change = m_nodes.at(node).change;
        const Change& said = m_nodes.at(again).change;
        if (std::ranges::find(m_parents(node), first) == m_parents(node).end())
            return false;
        if (isWhole(said))
            return isWhole(change);
        if (!isWhole(change) && keyOf(change) != keyOf(said))
            return false;
        // Whoever removes a record follows its creation as well as what its fields were given since.
        return std::ranges::none_of(m_byId, [&](int other) {
            const Change& between = m_nodes.at(other).change;
            return other != node && !isWhole(between) && keyOf(between) == keyOf(said) && follows(node, other, false)
                && follows(other, first, false);
        });
    }

    /** @param andToo also by what was found here */
    bool follows(int node, int earlier, bool andToo) const
    {
        std::vector<bool> seen(size_t(m_nodes.size()), false);
        std::vector<int> stack{node};
        const auto push = [&](int parent) {
            if (!seen[size_t(parent)])
                stack.push_back(parent);
            seen[size_t(parent)] = true;
        };
        while (!stack.empty() && !seen[size_t(earlier)]) {
            const int at = stack.back();
            stack.pop_back();
            std::ranges::for_each(m_parents(at), push);
            for (const SaidAgain::Seen& seenToo : m_found.seen) {
                if (andToo && seenToo.node == at)
                    push(seenToo.too);
            }
        }
        return seen[size_t(earlier)];
    }

    const QList<HistoryNode>& m_nodes;
    const std::vector<int>& m_byId;
    const std::function<std::span<const int>(int)>& m_parents;
    std::vector<std::pair<int, int>> m_pairs; ///< a change and one that says it again
    SaidAgain m_found;
};

} // namespace

ChangeId idLike(const ChangeId& earlier, QUuid fresh)
{
    fresh.data1 = earlier.uuid().data1;
    fresh.data2 = earlier.uuid().data2;
    fresh.data3 = earlier.uuid().data3;
    return ChangeId(fresh);
}

SaidAgain saidAgain(const QList<HistoryNode>& nodes, const std::vector<int>& byId,
    const std::function<std::span<const int>(int)>& parents)
{
    // Nearly no history has any, and a merge asks for thousands.
    const auto alike = std::ranges::adjacent_find(
        byId, [&](int a, int b) { return isLike(nodes.at(a).change.id, nodes.at(b).change.id); });
    return alike == byId.end() ? SaidAgain() : Comparing(nodes, byId, parents).find();
}

} // namespace core
