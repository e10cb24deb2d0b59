#include "core/model/entities/registry.h"

#include "core/model/entities/activityreview.h"
#include "core/model/entities/affiliation.h"
#include "core/model/entities/agency.h"
#include "core/model/entities/agendaitem.h"
#include "core/model/entities/agendatemplate.h"
#include "core/model/entities/agreement.h"
#include "core/model/entities/agreementamendment.h"
#include "core/model/entities/agreementduty.h"
#include "core/model/entities/agreementgoal.h"
#include "core/model/entities/agreementparty.h"
#include "core/model/entities/agreementservice.h"
#include "core/model/entities/approvalstep.h"
#include "core/model/entities/attachment.h"
#include "core/model/entities/attendance.h"
#include "core/model/entities/caseactivity.h"
#include "core/model/entities/checklistitem.h"
#include "core/model/entities/committee.h"
#include "core/model/entities/committeemembership.h"
#include "core/model/entities/componentassessment.h"
#include "core/model/entities/concern.h"
#include "core/model/entities/consent.h"
#include "core/model/entities/consultationcase.h"
#include "core/model/entities/decisionoption.h"
#include "core/model/entities/documenttemplate.h"
#include "core/model/entities/feedbackanswer.h"
#include "core/model/entities/feedbackquestion.h"
#include "core/model/entities/feedbackround.h"
#include "core/model/entities/feedbacktemplate.h"
#include "core/model/entities/format.h"
#include "core/model/entities/funder.h"
#include "core/model/entities/fundingphase.h"
#include "core/model/entities/fundingprogramme.h"
#include "core/model/entities/goalreview.h"
#include "core/model/entities/groupdecision.h"
#include "core/model/entities/hostingoffer.h"
#include "core/model/entities/interest.h"
#include "core/model/entities/keptmapping.h"
#include "core/model/entities/kofferissue.h"
#include "core/model/entities/labelsheet.h"
#include "core/model/entities/measure.h"
#include "core/model/entities/method.h"
#include "core/model/entities/municipality.h"
#include "core/model/entities/municipalityfunding.h"
#include "core/model/entities/needitem.h"
#include "core/model/entities/needsresponse.h"
#include "core/model/entities/needssurvey.h"
#include "core/model/entities/nodouble.h"
#include "core/model/entities/organisation.h"
#include "core/model/entities/organisationlink.h"
#include "core/model/entities/orgunit.h"
#include "core/model/entities/outcome.h"
#include "core/model/entities/parkingitem.h"
#include "core/model/entities/peerconsultation.h"
#include "core/model/entities/peercontribution.h"
#include "core/model/entities/peerphase.h"
#include "core/model/entities/peertemplate.h"
#include "core/model/entities/person.h"
#include "core/model/entities/personregistration.h"
#include "core/model/entities/planitem.h"
#include "core/model/entities/project.h"
#include "core/model/entities/projectmilestone.h"
#include "core/model/entities/projectupdate.h"
#include "core/model/entities/publication.h"
#include "core/model/entities/region.h"
#include "core/model/entities/registration.h"
#include "core/model/entities/reportingperiod.h"
#include "core/model/entities/retentionrule.h"
#include "core/model/entities/ruleoverride.h"
#include "core/model/entities/savedfilter.h"
#include "core/model/entities/schoolholiday.h"
#include "core/model/entities/series.h"
#include "core/model/entities/seriesgroup.h"
#include "core/model/entities/session.h"
#include "core/model/entities/sessionrecord.h"
#include "core/model/entities/sessionrole.h"
#include "core/model/entities/snooze.h"
#include "core/model/entities/staff.h"
#include "core/model/entities/statusanalysis.h"
#include "core/model/entities/survey.h"
#include "core/model/entities/team.h"
#include "core/model/entities/teammember.h"
#include "core/model/entities/themefield.h"
#include "core/model/entities/transferobject.h"
#include "core/model/entities/transferprocess.h"
#include "core/model/entities/valuelist.h"
#include "core/model/entities/valuelistentry.h"

namespace core::entities {

std::span<const EntityInfo* const> registry()
{
    static const EntityInfo* const all[] = {&Funder::info(), &FundingProgramme::info(), &FundingPhase::info(),
        &Agency::info(), &Staff::info(), &ValueList::info(), &ValueListEntry::info(), &ThemeField::info(),
        &Municipality::info(), &MunicipalityFunding::info(), &Region::info(), &OrgUnit::info(), &Organisation::info(),
        &OrganisationLink::info(), &Person::info(), &Affiliation::info(), &Consent::info(), &Committee::info(),
        &CommitteeMembership::info(), &Agreement::info(), &AgreementParty::info(), &AgreementGoal::info(),
        &GoalReview::info(), &AgreementService::info(), &AgreementDuty::info(), &AgreementAmendment::info(),
        &ApprovalStep::info(), &PlanItem::info(), &ConsultationCase::info(), &StatusAnalysis::info(),
        &ComponentAssessment::info(), &NeedItem::info(), &CaseActivity::info(), &ActivityReview::info(),
        &Method::info(), &AgendaTemplate::info(), &Format::info(), &SeriesGroup::info(), &Series::info(),
        &Session::info(), &SessionRole::info(), &AgendaItem::info(), &ChecklistItem::info(), &Team::info(),
        &TeamMember::info(), &Registration::info(), &PersonRegistration::info(), &Attendance::info(),
        &HostingOffer::info(), &Interest::info(), &NeedsSurvey::info(), &NeedsResponse::info(), &GroupDecision::info(),
        &DecisionOption::info(), &Concern::info(), &SessionRecord::info(), &Outcome::info(), &ParkingItem::info(),
        &Project::info(), &ProjectMilestone::info(), &ProjectUpdate::info(), &PeerTemplate::info(),
        &PeerConsultation::info(), &PeerPhase::info(), &PeerContribution::info(), &Measure::info(),
        &FeedbackTemplate::info(), &FeedbackQuestion::info(), &FeedbackRound::info(), &FeedbackAnswer::info(),
        &TransferObject::info(), &TransferProcess::info(), &Publication::info(), &Survey::info(), &Attachment::info(),
        &ReportingPeriod::info(), &RetentionRule::info(), &SchoolHoliday::info(), &DocumentTemplate::info(),
        &LabelSheet::info(), &KeptMapping::info(), &SavedFilter::info(), &Snooze::info(), &KofferIssue::info(),
        &RuleOverride::info(), &NoDouble::info()};
    return all;
}

} // namespace core::entities
