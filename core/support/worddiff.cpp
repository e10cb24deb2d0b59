#include "core/support/worddiff.h"

#include <vector>

namespace core {

namespace {

/** Cells of the table of common lengths; more would take noticeably long. */
constexpr qsizetype mostCells = 4'000'000;

/** Words, and the blanks and signs between them, each for itself. */
QList<QStringView> tokensOf(const QString& text)
{
    const auto sortOf = [](QChar letter) { return letter.isLetterOrNumber() ? 1 : letter.isSpace() ? 2 : 0; };
    QList<QStringView> tokens;
    const QStringView all(text);
    for (qsizetype from = 0; from < all.size();) {
        qsizetype to = from + 1;
        const int sort = sortOf(all.at(from));
        while (to < all.size() && sort != 0 && sortOf(all.at(to)) == sort)
            ++to;
        // A sign that takes two units stays whole.
        if (sort == 0 && all.at(from).isHighSurrogate() && to < all.size())
            ++to;
        tokens.append(all.mid(from, to - from));
        from = to;
    }
    return tokens;
}

/** Collects the stretches of one side. */
class Pieces {
public:
    void add(QStringView token, bool differs)
    {
        if (m_pieces.isEmpty() || m_pieces.last().differs != differs)
            m_pieces.append({{}, differs});
        m_pieces.last().text += token;
    }
    [[nodiscard]] QList<WordPiece> take() { return std::move(m_pieces); }

private:
    QList<WordPiece> m_pieces;
};

/** Lengths of the longest common sequences of the rests from (i, j) on. */
std::vector<int> commonLengths(const QList<QStringView>& a, const QList<QStringView>& b)
{
    const size_t width = size_t(b.size()) + 1;
    std::vector<int> lengths((size_t(a.size()) + 1) * width, 0);
    for (qsizetype i = a.size() - 1; i >= 0; --i) {
        for (qsizetype j = b.size() - 1; j >= 0; --j) {
            const size_t at = size_t(i) * width + size_t(j);
            lengths[at] =
                a.at(i) == b.at(j) ? lengths[at + width + 1] + 1 : std::max(lengths[at + width], lengths[at + 1]);
        }
    }
    return lengths;
}

} // namespace

WordDifference wordDifference(const QString& one, const QString& other)
{
    QList<QStringView> a = tokensOf(one);
    QList<QStringView> b = tokensOf(other);
    qsizetype begin = 0;
    while (begin < a.size() && begin < b.size() && a.at(begin) == b.at(begin))
        ++begin;
    qsizetype end = 0;
    while (end < a.size() - begin && end < b.size() - begin && a.at(a.size() - 1 - end) == b.at(b.size() - 1 - end))
        ++end;
    Pieces left;
    Pieces right;
    for (const QStringView token : a.mid(0, begin)) {
        left.add(token, false);
        right.add(token, false);
    }
    const QList<QStringView> tail = a.mid(a.size() - end);
    a = a.mid(begin, a.size() - begin - end);
    b = b.mid(begin, b.size() - begin - end);
    const bool compared = a.size() * b.size() <= mostCells;
    const std::vector<int> lengths = compared ? commonLengths(a, b) : std::vector<int>();
    const size_t width = size_t(b.size()) + 1;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() || j < b.size()) {
        const bool both = i < a.size() && j < b.size();
        if (compared && both && a.at(i) == b.at(j)) {
            left.add(a.at(i++), false);
            right.add(b.at(j++), false);
        } else if (j >= b.size()
            || (i < a.size()
                && (!compared
                    || lengths[size_t(i + 1) * width + size_t(j)] >= lengths[size_t(i) * width + size_t(j + 1)]))) {
            left.add(a.at(i++), true);
        } else {
            right.add(b.at(j++), true);
        }
    }
    for (const QStringView token : tail) {
        left.add(token, false);
        right.add(token, false);
    }
    return {left.take(), right.take()};
}

} // namespace core
