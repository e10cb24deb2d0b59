#pragma once

#include "tests/support/dice.h"
#include "tests/support/memorybook.h"
#include "tests/support/mergeledger.h"

namespace test {

/** One thing that somebody does in a random history. Numbers that do not fit the moment make it do nothing, so a list
 * of moves stays a history when some are taken out. */
struct Move {
    enum class Kind { Fork, Edit, Toggle, Create, Remove, Refer, Decide, DecideValue, GiveBack, Send, Deliver, Redo };
    Kind kind = Kind::Edit;
    int who = 0; ///< 0: the office
    int a = 0;
    int b = 0;
    int c = 0;
};

/** A book, the copies that people took of it, what they sent back, and the ledger of each. */
class MergeWorld {
public:
    static constexpr int people = 5; ///< the office and up to four others

    struct Copy {
        MemoryBook book{1};
        MergeLedger ledger;
        bool exists = false;
    };
    struct Sent {
        core::Return returned;
        MergeLedger ledger;
    };

    explicit MergeWorld(quint32 seed);

    static QList<Move> randomMoves(Dice& dice, int count);
    /** False where something failed that must not; the reason is in failure(). */
    bool play(const QList<Move>& moves);
    /** Delivers to the office. */
    bool deliver(Copy& to, const Sent& sent);

    [[nodiscard]] Copy& office() { return m_copies[0]; }
    [[nodiscard]] Copy& copy(int who) { return m_copies[size_t(who)]; }
    [[nodiscard]] const QList<Sent>& sent() const { return m_sent; }
    /** One last return of everybody. */
    void sendAll();
    [[nodiscard]] const QString& failure() const { return m_failure; }
    /** What the ledger says against a copy; empty if nothing. */
    [[nodiscard]] static QString against(const Copy& copy);
    [[nodiscard]] static QString words(const QList<Move>& moves);
    /** Has random histories judged, their seeds counting up: what is wrong with the first one that fails, with its seed
     *  and the smallest history that still fails. Empty if none does. */
    [[nodiscard]] static QString firstFailure(
        int count, quint32 seed, const std::function<QString(quint32, const QList<Move>&)>& judge);
    [[nodiscard]] core::RecordId id(int index) const { return m_ids.at(index % m_ids.size()); }

private:
    bool act(const Move& move);
    bool write(Copy& copy, const core::ChangeSet& changes);
    bool edit(Copy& copy, const Move& move);
    bool toggle(Copy& copy, const Move& move);
    bool refer(Copy& copy, const Move& move);
    bool create(Copy& copy, const Move& move);
    bool remove(Copy& copy, const Move& move);
    bool giveBack(Copy& copy, const Move& move);
    bool decide(Copy& copy, const Move& move);
    bool redo(Copy& copy);
    [[nodiscard]] core::Record made(int index, const Move& move) const;
    bool fail(const QString& why);

    std::array<Copy, people> m_copies;
    QList<Sent> m_sent;
    QList<core::RecordId> m_ids;
    QString m_failure;
};

} // namespace test
