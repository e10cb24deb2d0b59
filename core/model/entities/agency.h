#pragma once

#include "core/model/entities/vocabulary.h"
#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct Funder;

enum class AgencyKind { TransferAgency, RegionalAgency, ExpertCentre };
[[nodiscard]] ChoiceList choicesOf(AgencyKind);

/** What the agency calls its agreement with a municipality. */
enum class AgreementTerm { TargetAgreement, FrameworkAgreement, CooperationAgreement };
[[nodiscard]] ChoiceList choicesOf(AgreementTerm);

/** A Transferagentur or its successor: the own one and partners (domain.md 2.2 A). */
struct Agency {
    static constexpr const char* entityKey = "agency";
    [[nodiscard]] static const EntityInfo& info();

    QString name;
    QString shortName;
    AgencyKind kind = AgencyKind::TransferAgency;
    bool isOwn = false;
    Ref<Agency> predecessor;
    QString carrier;
    Words<State> areaStates;
    std::optional<qint64> minPopulation;
    std::optional<qint64> reflectionMonths;
    AgreementTerm agreementTerm = AgreementTerm::TargetAgreement;
    QString agreementWord;
    FuzzyDate activeSince;
    LongText fundingNotice;
    Ref<Funder> funder;
    QString motto;
    LongText missionStatement;
    LongText about;
    LongText address;
    QString phone;
    QString email;
    QString website;

    bool operator==(const Agency&) const = default;
};

} // namespace core
