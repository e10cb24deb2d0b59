#pragma once

#include "tests/support/dice.h"
#include "tests/support/testbook.h"

namespace test {

/** Does at random to a book what people do with it: adds, edits, removes, orders, imports. Values are of every type and
 *  partly hostile; all are such that the program must take them. */
class RandomWorld {
public:
    RandomWorld(TestBook& book, quint32 seed);

    /** A change that may be applied now; what the program refuses with a reason (a record still in use) is tried again
     *  otherwise. */
    [[nodiscard]] core::acts::Proposal proposal();
    /** Applies proposals. */
    void live(int acts);
    [[nodiscard]] core::Value value(const core::FieldInfo& field);
    [[nodiscard]] core::Record record(const core::EntityInfo& kind);
    [[nodiscard]] QString text();
    [[nodiscard]] core::RecordId anyOf(const core::EntityInfo& kind);
    [[nodiscard]] core::RecordId any();

    Dice dice;

private:
    using Attempt = core::Result<core::acts::Proposal>;
    [[nodiscard]] Attempt attempt();
    [[nodiscard]] Attempt add();
    [[nodiscard]] Attempt edit();
    [[nodiscard]] Attempt remove();
    [[nodiscard]] Attempt place();
    [[nodiscard]] Attempt import();
    [[nodiscard]] core::Value scalar(const core::FieldInfo& field);
    [[nodiscard]] core::FuzzyDate fuzzyDate();
    [[nodiscard]] QStringList set(const core::FieldInfo& field);
    core::RecordId ensure(const core::EntityInfo& kind);
    /** A new one, whatever there is. */
    core::RecordId added(const core::EntityInfo& kind);
    [[nodiscard]] core::Record prepared(const core::EntityInfo& kind, const core::acts::Given& given);
    /** The record without the values that rules would refuse. */
    [[nodiscard]] core::Record allowed(core::Record record);

    TestBook& m_book;
};

} // namespace test
