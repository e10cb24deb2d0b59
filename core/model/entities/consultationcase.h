#pragma once

#include "core/model/entities/vocabulary.h"
#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct Agency;
struct Agreement;
struct Municipality;
struct OrgUnit;
struct Organisation;
struct Person;
struct Staff;
struct ThemeField;

/** domain.md 2.4.2 */
enum class CaseState {
    Inquiry,
    FirstMeeting,
    MandateClarification,
    Analysis,
    Advice,
    Reflection,
    OnHold,
    Closed,
    Rejected,
    Aborted
};
[[nodiscard]] ChoiceList choicesOf(CaseState);

/** The consultation of one municipality by one agency (Kommunale Begleitung, domain.md 2.2 C). */
struct ConsultationCase {
    static constexpr const char* entityKey = "consultation_case";
    [[nodiscard]] static const EntityInfo& info();

    QString number;
    QString title;
    Ref<Municipality> municipality;
    Ref<Agency> agency;
    Ref<Agreement> agreement;
    CaseState state = CaseState::Inquiry;
    QString purpose;
    Refs<ThemeField> themeFields;
    Words<DkbmPillar> dkbmPillars;
    QDate openedOn;
    Ref<Staff> leadStaff;
    Refs<Staff> coStaff;
    Ref<Person> municipalLead;
    Refs<Person> municipalContacts;
    Refs<OrgUnit> involvedOrgUnits;
    Refs<Organisation> involvedOrganisations;
    LongText existingStructures;
    LongText mandate;
    QDate mandateConfirmedOn;
    QString mandateConfirmedBy;
    QString rejectionReason;
    QDate closedOn;
    LongText closingSummary;
    QDate followUp;

    bool operator==(const ConsultationCase&) const = default;
};

} // namespace core
