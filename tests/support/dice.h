#pragma once

#include <QRandomGenerator>
#include <QStringList>

namespace test {

/** The counts of the design are for WB_FULL=1; every run has fewer. */
[[nodiscard]] inline int counted(int usual, int full)
{
    return qEnvironmentVariableIntValue("WB_FULL") == 1 ? full : usual;
}

/** Chance that can be had again. The usual runs are all alike, so that what turns red was turned so by a change;
 *  the full counts search further and begin anew each time. WB_SEED sets the seed of either. */
class Dice {
public:
    explicit Dice(quint32 seed)
        : m_random(seed)
    {
    }

    /** The seed of this run, said in the log. Further ones follow it: seed + 1, seed + 2 ... */
    [[nodiscard]] static quint32 firstSeed()
    {
        const int drawn = counted(20'200'319, int(QRandomGenerator::global()->generate() & 0x3fffffff));
        const quint32 seed =
            qEnvironmentVariableIsSet("WB_SEED") ? quint32(qEnvironmentVariableIntValue("WB_SEED")) : quint32(drawn);
        qInfo("WB_SEED=%u", seed);
        return seed;
    }

    /** 0 to limit - 1; 0 for an empty range. */
    int below(qsizetype limit) { return limit < 2 ? 0 : int(m_random.bounded(qint64(limit))); }
    bool oneIn(int chances) { return below(chances) == 0; }
    quint64 bits() { return m_random.generate64(); }
    template <typename List>
    const auto& pick(const List& list)
    {
        return list[size_t(below(qsizetype(std::size(list))))];
    }

private:
    QRandomGenerator m_random;
};

} // namespace test
