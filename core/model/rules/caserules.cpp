#include "core/model/entities/activityreview.h"
#include "core/model/entities/agency.h"
#include "core/model/entities/agreement.h"
#include "core/model/entities/caseactivity.h"
#include "core/model/entities/concern.h"
#include "core/model/entities/consultationcase.h"
#include "core/model/entities/measure.h"
#include "core/model/entities/statusanalysis.h"
#include "core/model/rules/leadtimes.h"
#include "core/model/rules/rulesets.h"
#include "core/model/validity.h"

#include <algorithm>

namespace core::rulesets {

namespace {

using F = QLatin1StringView;
using enum Severity;

/** How far a case has come; cases that rest or never began have come nowhere. */
int progressOf(CaseState state)
{
    switch (state) {
    case CaseState::FirstMeeting:
        return 1;
    case CaseState::MandateClarification:
        return 2;
    case CaseState::Analysis:
        return 3;
    case CaseState::Advice:
        return 4;
    case CaseState::Reflection:
        return 5;
    case CaseState::Closed:
        return 6;
    default:
        return 0;
    }
}

bool isBeyond(const ConsultationCase& subject, CaseState state)
{
    return progressOf(subject.state) > progressOf(state);
}

// V-01
Result<void> agreementIsValid(const RuleView& view, const Record& subject, FindingList& found)
{
    const auto own = as<ConsultationCase>(subject);
    if (!isBeyond(own, CaseState::MandateClarification) || own.state == CaseState::Closed)
        return {};
    WB_ASSIGN(valid, agreementsValidOn(view.reader, own.municipality.id, own.agency.id, view.today, {}));
    if (!valid.isEmpty())
        return {};
    WB_ASSIGN(agency, view.reader.getAs<Agency>(own.agency.id));
    WB_ASSIGN(municipality, view.reader.titleOf(own.municipality.id));
    found.add(Error,
        {F("agreement"), {}, {municipality, detail::wordOf(agency.agreementTerm), view.today.toString(Qt::ISODate)}});
    return {};
}

// V-12
Result<void> startsFromAConcern(const RuleView& view, const Record& subject, FindingList& found)
{
    if (!isBeyond(as<ConsultationCase>(subject), CaseState::FirstMeeting))
        return {};
    WB_ASSIGN(concerns, view.reader.childrenOf(subject.id(), Concern::info()));
    if (concerns.isEmpty())
        found.add(Error, {F("concern"), {}, {}});
    return {};
}

// V-15
Result<void> existingStructuresAreKnown(const RuleView&, const Record& subject, FindingList& found)
{
    const auto own = as<ConsultationCase>(subject);
    if (isBeyond(own, CaseState::Analysis) && own.existingStructures.text.isEmpty())
        found.add(Warning, {F("existing_structures"), {}, {}});
    return {};
}

// V-16
Result<void> everyActivityIsReviewed(const RuleView& view, const Record& subject, FindingList& found)
{
    if (as<ConsultationCase>(subject).state != CaseState::Closed)
        return {};
    WB_ASSIGN(activities, view.reader.childrenOf(subject.id(), CaseActivity::info()));
    for (const Record& activity : activities) {
        WB_ASSIGN(reviews, view.reader.childrenOf(activity.id(), ActivityReview::info()));
        if (!reviews.isEmpty())
            continue;
        WB_ASSIGN(title, view.reader.titleOf(activity.id()));
        found.add(Error, {F("state"), {}, {title}, 0, activity.id()});
    }
    return {};
}

// V-17
Result<void> reflectionTalkIsNotOverdue(const RuleView& view, const Record& subject, FindingList& found)
{
    const auto agreement = as<Agreement>(subject);
    if (!isValidOn(agreement, view.today))
        return {};
    WB_ASSIGN(agency, view.reader.getAs<Agency>(agreement.agency.id));
    const qint64 months =
        std::clamp(agency.reflectionMonths.value_or(leadtimes::reflectionMonths), qint64(1), leadtimes::mostMonths);
    const QDate since = view.today.addMonths(-int(months));
    if (!agreement.start.earliest().isValid() || agreement.start.earliest() > since)
        return {};
    const EntityInfo& kind = ConsultationCase::info();
    WB_ASSIGN(cases, view.reader.withValue(kind, kind.indexOf(u"agreement"), subject.id()));
    for (const RecordId& id : cases) {
        WB_ASSIGN(activities, view.reader.childrenOf(id, CaseActivity::info()));
        for (const Record& record : activities) {
            const auto activity = as<CaseActivity>(record);
            const QDate day = activity.date.latest();
            if (activity.kind == ActivityKind::ReflectionTalk && day.isValid() && day >= since && day <= view.today)
                return {};
        }
    }
    found.add(Warning, {F("state"), {}, {QString::number(months)}});
    return {};
}

Result<bool> hasFirstMeeting(const Reader& reader, RecordId subject)
{
    WB_ASSIGN(activities, reader.childrenOf(subject, CaseActivity::info()));
    return std::ranges::any_of(activities,
        [](const Record& activity) { return as<CaseActivity>(activity).kind == ActivityKind::FirstMeeting; });
}

Result<qint64> openMeasures(const Reader& reader, RecordId subject)
{
    WB_ASSIGN(measures, reader.childrenOf(subject, Measure::info()));
    return std::ranges::count_if(measures, [](const Record& record) {
        const MeasureState state = as<Measure>(record).state;
        return state == MeasureState::Open || state == MeasureState::InProgress;
    });
}

// The guards of 2.4.2: what a state needs to be there.
Result<void> stateIsEarned(const RuleView& view, const Record& subject, FindingList& found)
{
    const auto own = as<ConsultationCase>(subject);
    const bool ended = own.state == CaseState::Rejected || own.state == CaseState::Aborted;
    if (ended && own.rejectionReason.isEmpty())
        found.add(Error, {F("rejection_reason"), F("ended"), {}});
    if (isBeyond(own, CaseState::FirstMeeting)) {
        WB_ASSIGN(talked, hasFirstMeeting(view.reader, subject.id()));
        if (!talked)
            found.add(Error, {F("case_activity"), F("first_meeting"), {}});
    }
    if (isBeyond(own, CaseState::MandateClarification) && !own.mandateConfirmedOn.isValid())
        found.add(Error, {F("mandate_confirmed_on"), F("mandate"), {}});
    if (isBeyond(own, CaseState::Analysis)) {
        WB_ASSIGN(analyses, view.reader.childrenOf(subject.id(), StatusAnalysis::info()));
        if (analyses.isEmpty())
            found.add(Error, {F("status_analysis"), F("analysis"), {}});
    }
    if (own.state == CaseState::Closed) {
        WB_ASSIGN(open, openMeasures(view.reader, subject.id()));
        if (open > 0)
            found.add(Error, {F("measure"), F("measures"), {QString::number(open)}, open});
    }
    return {};
}

constexpr Watch agreed[] = {{"consultation_case", "state municipality agency", ""},
    {"agreement_party", "agreement municipality", ".municipality <consultation_case.municipality"},
    {"agreement", "state start end ended_on agency",
        "<agreement_party.agreement .municipality <consultation_case.municipality"}};
constexpr Watch concerned[] = {{"consultation_case", "state", ""}, {"concern", "subject", ".subject"}};
constexpr Watch structures[] = {{"consultation_case", "state existing_structures", ""}};
constexpr Watch reviewed[] = {{"consultation_case", "state", ""},
    {"case_activity", "consultation_case", ".consultation_case"},
    {"activity_review", "case_activity", ".case_activity .consultation_case"}};
constexpr Watch reflected[] = {{"agreement", "state start end ended_on agency", ""},
    {"agency", "reflection_months", "<agreement.agency"}, {"consultation_case", "agreement", ".agreement"},
    {"case_activity", "consultation_case kind date", ".consultation_case .agreement"}};
constexpr Watch earned[] = {{"consultation_case", "state rejection_reason mandate_confirmed_on", ""},
    {"case_activity", "consultation_case kind", ".consultation_case"}, {"status_analysis", "subject", ".subject"},
    {"measure", "source state", ".source"}};

constexpr Rule rules[] = {
    {"V-01", "consultation_case", true, agreed, agreementIsValid, true},
    {"V-12", "consultation_case", false, concerned, startsFromAConcern},
    {"V-15", "consultation_case", true, structures, existingStructuresAreKnown},
    {"V-16", "consultation_case", false, reviewed, everyActivityIsReviewed},
    {"V-17", "agreement", true, reflected, reflectionTalkIsNotOverdue},
    {"2.4.2", "consultation_case", false, earned, stateIsEarned},
};

} // namespace

std::span<const Rule> consultation()
{
    return rules;
}

} // namespace core::rulesets
