#pragma once

#include "core/model/reader.h"

namespace core {

/** A municipality with everything it would like to work on: theme fields and questions. */
struct InterestedParty {
    RecordId municipality;
    QString name;
    QList<RecordId> themeFields; ///< of its interests and of its open concerns, each once
    QStringList questions; ///< in its own words
    QList<RecordId> interests; ///< that led to no series yet
};

/** Two that go together, and how well. */
struct SharedInterest {
    RecordId first;
    RecordId second;
    qint64 shared = 0; ///< theme fields of both
    qint64 all = 0; ///< theme fields of one or the other
};

/** Municipalities that could make a circle together, as the Brandenburg circles form. */
struct InterestGroup {
    QList<InterestedParty> parties; ///< by name
    QList<RecordId> themes; ///< shared by at least two, those shared by most first
    QStringList themeNames; ///< of the same, in the same order
    QList<qint64> sharedBy; ///< how many of the group want each
    QList<SharedInterest> pairs; ///< every two of the group that share something: why they stand together
    qint64 likeness = 0; ///< per cent: shared theme fields over their union, the mean of all pairs
};

struct InterestGroups {
    QList<InterestGroup> groups; ///< the closest first
    QList<InterestedParty> alone; ///< who shares nothing with enough others
};

/** How a proposal is made. */
struct InterestSettings {
    qint64 least = 2; ///< municipalities of a group (V-20)
    qint64 most = 8;
    qint64 closeness = 20; ///< per cent that the mean of a group must not fall below
};

/** Puts those together whose theme fields overlap most, step by step: the two parties or groups with the greatest mean
 *  overlap become one while it is close enough and not too large. The same book gives the same groups. */
[[nodiscard]] Result<InterestGroups> proposeGroups(const Reader& reader, const InterestSettings& settings = {});

/** The same over parties that are known: nothing is read but the names of theme fields. */
[[nodiscard]] Result<InterestGroups> groupParties(
    const Reader& reader, QList<InterestedParty> parties, const InterestSettings& settings = {});

} // namespace core
