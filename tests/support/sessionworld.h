#pragma once

#include "tests/support/given.h"

namespace test {

/** A series with two municipalities, a session that was held two days ago and one in a month. The clock stands at 22
 *  March 2023. What is recorded is each test's own. */
class SessionWorld {
public:
    explicit SessionWorld(quint32 seed = 1);

    core::RecordId add(const char* kind, const core::acts::Given& given) { return book.add(kind, given); }
    /** Fails the test where it is refused. */
    void set(core::RecordId record, const core::acts::Given& given);
    core::Result<std::optional<core::Act>> tryToSet(core::RecordId record, const core::acts::Given& given);
    core::Result<std::optional<core::Act>> apply(const core::Result<core::acts::Proposal>& proposal);
    template <typename T>
    [[nodiscard]] T read(core::RecordId id)
    {
        return book->store().getAs<T>(id).value();
    }
    /** A JPEG photo of one colour, attached to a record; gives the attachment. */
    core::RecordId photo(core::RecordId owner, const core::acts::Given& given);

    TestBook book;
    core::RecordId agency, series, session, next, theme;
    QList<core::RecordId> municipalities, teams, persons; ///< one team and two persons a municipality
    core::RecordId peerTemplate; ///< three phases of 5, 10 and 5 minutes
};

} // namespace test
