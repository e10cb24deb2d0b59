#pragma once

#include "core/model/entities/agreement.h"
#include "core/model/reader.h"

namespace core {

/** Where an agreement stands on a day. In force and expired come with time and are never stored (decisions.md 7). */
enum class Standing { NotSigned, Coming, InForce, Expired, Ended };
[[nodiscard]] ChoiceList choicesOf(Standing);

/** Signed, begun, neither past its last day nor ended before the day (domain.md 2.4.1). An agreement without a last day
 *  stays in force; one with an inexact term from the earliest to the latest day that it may mean. */
[[nodiscard]] bool isValidOn(const Agreement& agreement, QDate day);
[[nodiscard]] Standing standingOf(const Agreement& agreement, QDate day);

/** The agreements of an agency that a municipality is a party of and that are valid on a day; of every kind, or of one.
 */
[[nodiscard]] Result<QList<Record>> agreementsValidOn(const Reader& reader, RecordId municipality, RecordId agency,
    QDate day, const std::optional<AgreementTerm>& kind = std::nullopt);

} // namespace core
