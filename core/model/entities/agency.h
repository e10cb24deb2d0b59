#pragma once

#include "core/model/entities/vocabulary.h"
#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

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
    AgreementTerm agreementTerm = AgreementTerm::TargetAgreement;
    FuzzyDate activeSince;
    LongText fundingNotice;
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
