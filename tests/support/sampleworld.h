#pragma once

#include "tests/support/testbook.h"

namespace test {

/** The ids of what makeSampleWorld() has put into a book. */
struct SampleWorld {
    core::RecordId agency;
    core::RecordId contact;
    core::RecordId format;
    core::RecordId region;
    core::RecordId series;
    QList<core::RecordId> sessions;
    QList<core::RecordId> teams;
};

/** The official list and the series "Ganztag in Südwestfalen" (domain.md 6), planned by the acts a person uses. Persons
 *  are invented. */
[[nodiscard]] SampleWorld makeSampleWorld(TestBook& book);

} // namespace test
