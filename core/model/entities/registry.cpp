#include "core/model/entities/registry.h"

#include "core/model/entities/affiliation.h"
#include "core/model/entities/agency.h"
#include "core/model/entities/agendaitem.h"
#include "core/model/entities/agreement.h"
#include "core/model/entities/agreementgoal.h"
#include "core/model/entities/agreementparty.h"
#include "core/model/entities/approvalstep.h"
#include "core/model/entities/attendance.h"
#include "core/model/entities/format.h"
#include "core/model/entities/fundingprogramme.h"
#include "core/model/entities/goalreview.h"
#include "core/model/entities/municipality.h"
#include "core/model/entities/municipalityfunding.h"
#include "core/model/entities/organisation.h"
#include "core/model/entities/outcome.h"
#include "core/model/entities/person.h"
#include "core/model/entities/region.h"
#include "core/model/entities/registration.h"
#include "core/model/entities/ruleoverride.h"
#include "core/model/entities/series.h"
#include "core/model/entities/seriesgroup.h"
#include "core/model/entities/session.h"
#include "core/model/entities/staff.h"
#include "core/model/entities/team.h"
#include "core/model/entities/teammember.h"

namespace core::entities {

std::span<const EntityInfo* const> registry()
{
    static const EntityInfo* const all[] = {&Agency::info(), &Staff::info(), &FundingProgramme::info(),
        &Municipality::info(), &MunicipalityFunding::info(), &Region::info(), &Organisation::info(), &Person::info(),
        &Affiliation::info(), &Agreement::info(), &AgreementParty::info(), &AgreementGoal::info(), &GoalReview::info(),
        &ApprovalStep::info(), &Format::info(), &SeriesGroup::info(), &Series::info(), &Session::info(),
        &AgendaItem::info(), &Team::info(), &TeamMember::info(), &Registration::info(), &Attendance::info(),
        &Outcome::info(), &RuleOverride::info()};
    return all;
}

} // namespace core::entities
