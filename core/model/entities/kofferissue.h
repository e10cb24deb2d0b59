#pragma once

#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct Session;

/** Where a Koffer is. */
enum class KofferState { Out, Returned, Lost };
[[nodiscard]] ChoiceList choicesOf(KofferState);

/** Who has which sessions with them since when (koffer.md). */
struct KofferIssue {
    static constexpr const char* entityKey = "koffer_issue";
    [[nodiscard]] static const EntityInfo& info();

    QString number;
    QString holder;
    Refs<Session> sessions;
    QDate issuedOn;
    KofferState state = KofferState::Out;
    QDate returnedOn; ///< when a return was last taken over
    QString scope; ///< hash of what was recorded at issue
    LongText note;

    bool operator==(const KofferIssue&) const = default;
};

} // namespace core
