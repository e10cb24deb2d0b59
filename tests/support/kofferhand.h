#pragma once

#include "tests/support/kofferworld.h"
#include "tests/support/mergeledger.h"

namespace test {

/** Somebody with a book or a working copy: what it holds, and what it must hold. */
struct Hand {
    std::unique_ptr<core::Book> book;
    core::koffer::WorkBacking* backing = nullptr; ///< of a working copy
    FakeClock clock;
    core::SeededIdSource ids{1};
    MergeLedger ledger;
    QString path;

    explicit Hand(quint32 seed)
        : ids(seed)
    {
    }
};

/** Tells the ledger what an act of the hand's own has changed. */
void note(Hand& hand, const core::Act& act, bool decided = false);
/** Applies what is allowed; a refusal is no concern of a random history. */
void carryOut(Hand& hand, const core::Result<core::acts::Proposal>& proposal);

[[nodiscard]] QMap<core::RecordId, core::Record> tableOf(core::Book& book);
/** Data, open conflicts and what is kept. */
[[nodiscard]] QString stateOf(core::Book& book);
/** What the ledger says against the book; empty if nothing. */
[[nodiscard]] QString against(Hand& hand);

} // namespace test
