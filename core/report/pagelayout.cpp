#include "core/report/pagelayout.h"

#include <algorithm>

namespace core::report {

namespace {

/** How firmly neighbours hold together; given up step by step where one page cannot hold them. */
enum Hold { Loose, Lines, Groups };

class Paginator {
public:
    Paginator(const std::vector<Slice>& slices, qreal first, qreal other)
        : m_slices(slices)
        , m_first(first)
        , m_other(other)
        , m_pages(1)
    {
    }

    std::vector<Page> run()
    {
        place(0, m_slices.size(), Groups);
        return std::move(m_pages);
    }

private:
    [[nodiscard]] bool holds(size_t i, Hold hold) const
    {
        const Slice& upper = m_slices[i];
        const Slice& lower = m_slices[i + 1];
        if (lower.breakBefore || hold == Loose)
            return false;
        return upper.keepWithNext || (hold == Groups && upper.group != 0 && upper.group == lower.group);
    }

    [[nodiscard]] qreal room(size_t page) const { return page == 0 ? m_first : m_other; }

    /** Height of the header that is repeated when this slice begins a page; none where it would eat up the page. */
    [[nodiscard]] qreal headerHeight(const Slice& slice) const
    {
        const qreal height = slice.header < 0 ? 0 : m_slices[size_t(slice.header)].height;
        return height < m_other / 4 ? height : 0;
    }

    /** Where the bottom of [from, to) comes to stand if put below `previous`, or at the top of a page if there is none.
     */
    [[nodiscard]] qreal bottomOf(size_t from, size_t to, qreal bottom, const Slice* previous) const
    {
        for (size_t i = from; i < to; ++i) {
            const Slice& slice = m_slices[i];
            if (previous)
                bottom += std::max(previous->below, slice.above);
            else
                bottom += headerHeight(slice);
            bottom += slice.height;
            previous = &slice;
        }
        return bottom;
    }

    void place(size_t from, size_t to, Hold hold)
    {
        for (size_t begin = from; begin < to;) {
            size_t end = begin + 1;
            while (end < to && holds(end - 1, hold))
                ++end;
            placeUnit(begin, end, hold);
            begin = end;
        }
    }

    void placeUnit(size_t begin, size_t end, Hold hold)
    {
        if (m_slices[begin].breakBefore && hold == Groups)
            newPage();
        if (bottomOf(begin, end, m_bottom, m_last) <= room(m_pages.size() - 1)) {
            put(begin, end);
        } else if (m_last && bottomOf(begin, end, 0, nullptr) <= m_other) {
            newPage();
            put(begin, end);
        } else if (hold != Loose) {
            place(begin, end, static_cast<Hold>(hold - 1));
        } else {
            newPage();
            put(begin, end);
        }
    }

    void newPage()
    {
        if (!m_last)
            return;
        m_pages.emplace_back();
        m_bottom = 0;
        m_last = nullptr;
    }

    void put(size_t begin, size_t end)
    {
        for (size_t i = begin; i < end; ++i) {
            const Slice& slice = m_slices[i];
            if (!m_last && slice.blank)
                continue;
            if (!m_last && headerHeight(slice) > 0)
                m_pages.back().push_back({&m_slices[size_t(slice.header)], 0});
            m_bottom = bottomOf(i, i + 1, m_bottom, m_last);
            m_pages.back().push_back({&slice, m_bottom - slice.height});
            m_last = &slice;
        }
    }

    const std::vector<Slice>& m_slices;
    qreal m_first;
    qreal m_other;
    std::vector<Page> m_pages;
    qreal m_bottom = 0;
    const Slice* m_last = nullptr;
};

} // namespace

std::vector<Page> cutIntoPages(const std::vector<Slice>& slices, qreal first, qreal other)
{
    return Paginator(slices, first, other).run();
}

} // namespace core::report
