#pragma once

#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct PeerConsultation;
struct PeerPhase;
struct Person;

/** domain.md 2.2 E */
enum class ContributionKind { Hypothesis, Idea, Question, Resonance };
[[nodiscard]] ChoiceList choicesOf(ContributionKind);

/** What somebody says in a peer consultation, without a name by default (domain.md 2.2 E). */
struct PeerContribution {
    static constexpr const char* entityKey = "peer_contribution";
    [[nodiscard]] static const EntityInfo& info();

    Ref<PeerConsultation> consultation;
    OrderKey order;
    LongText words;
    ContributionKind kind = ContributionKind::Idea;
    Ref<PeerPhase> phase;
    Ref<Person> person;
    bool adopted = false;

    bool operator==(const PeerContribution&) const = default;
};

} // namespace core
