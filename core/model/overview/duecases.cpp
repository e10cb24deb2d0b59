#include "core/model/entities/caseactivity.h"
#include "core/model/entities/consultationcase.h"
#include "core/model/entities/session.h"
#include "core/model/overview/duefinder.h"
#include "core/model/rules/leadtimes.h"

#include <QSet>
#include <algorithm>

/** What is due in consultation: cases that nobody has heard of for long, and days that cases name. */
namespace core::due {

namespace {

using F = QLatin1StringView;

constexpr qsizetype all = 5'000; // of what is looked at without being told of one by one

/** What waits or is over needs no contact. */
QStringList runningStates()
{
    QStringList words;
    for (const CaseState state : {CaseState::Inquiry, CaseState::FirstMeeting, CaseState::MandateClarification,
             CaseState::Analysis, CaseState::Advice, CaseState::Reflection})
        words.append(detail::wordOf(state));
    return words;
}

/** Cases in which something was done since a day, or is planned. */
Result<QSet<RecordId>> heardOf(Finder& finder, QDate since)
{
    QSet<RecordId> cases;
    WB_ASSIGN(activities, finder.those({CaseActivity::info(), {}, {}, F("date"), since, {}, {}, all}));
    for (const Record& record : activities)
        cases.insert(record.owner());
    WB_ASSIGN(sessions, finder.those({Session::info(), {}, {}, F("date"), since, {}, {}, all}));
    for (const Record& record : sessions) {
        if (as<Session>(record).state != SessionState::Cancelled)
            cases.insert(record.owner());
    }
    return cases;
}

Result<QDate> lastContact(const Reader& reader, RecordId id, const ConsultationCase& own)
{
    QDate last = own.openedOn;
    const auto take = [&last](const FuzzyDate& date) {
        if (date.latest().isValid() && (!last.isValid() || date.latest() > last))
            last = date.latest();
    };
    WB_ASSIGN(activities, reader.childrenOf(id, CaseActivity::info()));
    for (const Record& record : activities)
        take(as<CaseActivity>(record).date);
    WB_ASSIGN(sessions, reader.childrenOf(id, Session::info()));
    for (const Record& record : sessions)
        take(as<Session>(record).date);
    return last;
}

Result<void> followUp(Finder& finder, const Record& record, QDate day)
{
    if (!day.isValid() || day > finder.today.addDays(leadtimes::workDays))
        return {};
    DueItem item{DueKind::FollowUp, {}, record.id(), record.id()};
    item.day = day;
    return finder.add(item);
}

} // namespace

Result<void> cases(Finder& finder)
{
    const QDate since = finder.today.addMonths(-leadtimes::caseMonths);
    WB_ASSIGN(heard, heardOf(finder, since));
    QStringList states = runningStates();
    states.append(detail::wordOf(CaseState::OnHold));
    WB_ASSIGN(records,
        finder.those({ConsultationCase::info(), F("state"), states, {}, {}, {}, {}, all}, DueKind::CaseContact));
    for (const Record& record : records) {
        const auto own = as<ConsultationCase>(record);
        WB_ASSIGN(ours, finder.isOurs(own.agency.id));
        if (!ours)
            continue;
        WB_TRY(followUp(finder, record, own.followUp));
        const bool isPlanned = own.followUp >= finder.today; // somebody has it in mind
        if (own.state == CaseState::OnHold || isPlanned || heard.contains(record.id()) || own.openedOn >= since)
            continue;
        DueItem item{DueKind::CaseContact, {}, record.id(), record.id()};
        WB_ASSIGN(last, lastContact(finder.reader, record.id(), own));
        item.day = last.isValid() ? last.addMonths(leadtimes::caseMonths) : QDate();
        item.parameters = {
            QString::number(leadtimes::caseMonths), last.isValid() ? last.toString(Qt::ISODate) : QString()};
        WB_TRY(finder.add(item));
    }
    return {};
}

} // namespace core::due
