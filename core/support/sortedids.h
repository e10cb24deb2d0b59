#pragma once

#include "core/support/clock.h"

#include <QList>

#include <algorithm>
#include <functional>

namespace core {

/** As many fresh ids as will be needed, handed out in their own order, then whatever comes. What is written in the
 * order of its ids stands side by side in the book, which a long write gains much by. */
class SortedIds final : public IdSource {
public:
    SortedIds(IdSource& ids, qsizetype count)
        : m_ids(ids)
    {
        m_fresh.reserve(count);
        for (qsizetype i = 0; i < count; ++i)
            m_fresh.append(ids.next());
        std::sort(m_fresh.begin(), m_fresh.end(), std::greater<>());
    }
    [[nodiscard]] QUuid next() override { return m_fresh.isEmpty() ? m_ids.next() : m_fresh.takeLast(); }

private:
    IdSource& m_ids;
    QList<QUuid> m_fresh; ///< the next one last
};

} // namespace core
