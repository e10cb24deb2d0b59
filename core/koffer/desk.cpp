#include "core/koffer/desk.h"

#include "core/change/judgement.h"
#include "core/change/overlay.h"
#include "core/exchange/changefile.h"
#include "core/report/releasedstate.h"
#include "core/store/attachedfiles.h"
#include "core/store/bookreturn.h"
#include "core/store/history.h"
#include "core/store/storedhistory.h"

#include <QFile>
#include <QFileInfo>

namespace core::koffer {

namespace {

constexpr int mostDoubles = 3; ///< of one new record
constexpr int mostCompared = 200; ///< new records that doubles are looked for of
constexpr qint64 steps = 5;

/** Whether a file is a book or a file of changes rather than a return. Never asked of the open book itself: closing
 *  another descriptor of a file drops the locks on it. */
bool isCopy(const QString& path)
{
    static const QByteArray sqlite("SQLite format 3");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray first = file.read(sqlite.size());
    return first == sqlite || first.startsWith(changefile::magic());
}

Result<void> planCopy(Database& office, const DeskRequest& request, const Clock& clock, DeskPlan& plan)
{
    WB_ASSIGN(id, bookIdOf(office));
    WB_ASSIGN(files, attachedHashes(office));
    WB_ASSIGN(returned, readReturn(request.file, {id, request.book, files}, clock));
    WB_ASSIGN(planned, planMerge(StoredHistory(office), returned, Scope::all()));
    if (planned.refusal)
        return tl::unexpected<Error>(*planned.refusal);
    plan.returned = returned;
    plan.plan = planned;
    return {};
}

Result<void> planFromKoffer(Database& office, const DeskRequest& request, IdSource& ids, DeskPlan& plan)
{
    WB_ASSIGN(read, planReturn(office, request.file, request.today, ids));
    plan = begunWith(read);
    return {};
}

/** The act that packed the Koffer: what was done after it, its holder did not know. */
Result<Meanwhile> meanwhileOf(Database& office, const DeskPlan& plan)
{
    Meanwhile meanwhile;
    if (!plan.issue)
        return meanwhile;
    WB_ASSIGN(entries, History(office).ofRecord(*plan.issue));
    if (!entries.isEmpty())
        meanwhile.since = entries.first().act.id;
    return meanwhile;
}

Result<void> findDoubles(Database& office, DeskPlan& plan)
{
    const RecordStore store(office);
    const ChangeSet inTables = plan.plan.proposal.changes.inTables();
    const Overlay after(store, inTables);
    int compared = 0;
    for (const ReturnRow& row : std::as_const(plan.rows)) {
        // What belongs to something is no double of what belongs elsewhere.
        const bool wanted = row.isNew && row.entity && row.verdict == ChangeClass::TakenOver
            && row.entity->ownerIndex() < 0 && hasLikeness(*row.entity);
        if (!wanted || ++compared > mostCompared)
            continue;
        WB_ASSIGN(record, after.find(row.record));
        WB_ASSIGN(there, store.find(row.record));
        if (!record || there)
            continue;
        WB_ASSIGN(hits, likelyDoubles(office, *record, mostDoubles));
        if (!hits.isEmpty())
            plan.doubles.insert(row.record, hits);
    }
    return {};
}

Result<void> nameAuthors(Database& office, DeskPlan& plan)
{
    QHash<ActId, Origin> brought;
    for (Origin origin : plan.returned.acts) {
        if (origin.source.isEmpty())
            origin.source = plan.returned.source;
        brought.insert(origin.act.id, origin);
    }
    const History history(office);
    for (const Conflict& conflict : std::as_const(plan.plan.conflicts)) {
        for (const Candidate& candidate : conflict.candidates) {
            WB_ASSIGN(known, history.authorOf(candidate.id));
            plan.authors.insert(candidate.id, known ? *known : brought.value(candidate.origin));
        }
    }
    return {};
}

Result<Findings> findingsOf(Database& office, const ChangeSet& changes, QDate today)
{
    return judgement::broughtByMerge(RecordStore(office), changes, today);
}

} // namespace

DeskPlan begunWith(const ReturnPlan& read)
{
    DeskPlan plan;
    plan.issue = read.issue.id;
    plan.facts = read.issue.facts;
    plan.returned = read.returned;
    plan.plan = read.plan;
    plan.unread = read.unread;
    return plan;
}

DeskClass DeskPlan::classOf(const ReturnRow& row) const
{
    switch (row.verdict) {
    case ChangeClass::Conflict:
        return DeskClass::Conflict;
    case ChangeClass::Quarantined:
        return DeskClass::Kept;
    case ChangeClass::UnknownField:
        return DeskClass::NewerField;
    case ChangeClass::Outside:
        return DeskClass::Outside;
    case ChangeClass::Erased:
        return DeskClass::Erased;
    case ChangeClass::Withdrawn:
        return DeskClass::Withdrawn;
    case ChangeClass::Equal:
        return DeskClass::Parallel;
    case ChangeClass::Known:
        return DeskClass::Known;
    case ChangeClass::TakenOver:
        break;
    }
    if (row.isNew && doubles.contains(row.record))
        return DeskClass::Doubtful;
    return row.isParallel ? DeskClass::Parallel : DeskClass::TakenOver;
}

QList<qsizetype> DeskPlan::counts() const
{
    QList<qsizetype> counts(deskClasses, 0);
    for (const ReturnRow& row : rows)
        counts[int(classOf(row))] += row.changes.size();
    counts[int(DeskClass::Known)] += plan.count(ChangeClass::Known);
    return counts;
}

const Conflict* DeskPlan::conflictOf(const ReturnRow& row) const
{
    for (const Conflict& conflict : plan.conflicts) {
        if (row.conflict && conflict.id == *row.conflict)
            return &conflict;
    }
    return nullptr;
}

std::optional<Origin> DeskPlan::latest() const
{
    std::optional<Origin> latest;
    for (const Origin& origin : returned.acts) {
        if (!latest || latest->act.at < origin.act.at)
            latest = origin;
    }
    return latest;
}

Result<DeskPlan> planDesk(
    Database& office, const DeskRequest& request, const Clock& clock, IdSource& ids, const Progress& progress)
{
    DeskPlan plan;
    qint64 done = 0;
    const auto goOn = [&]() -> Result<void> {
        return progress && !progress(++done, steps) ? Result<void>(fail(ErrorKind::Cancelled)) : Result<void>();
    };
    WB_TRY(goOn());
    if (QFileInfo(request.file) == QFileInfo(request.book))
        return fail(ErrorKind::UsageWrong, request.file, QStringLiteral("BOOK"));
    if (!QFileInfo::exists(request.file))
        return fail(ErrorKind::FileMissing, request.file);
    WB_TRY(isCopy(request.file) ? planCopy(office, request, clock, plan) : planFromKoffer(office, request, ids, plan));
    WB_ASSIGN(laid, laidOut(office, std::move(plan), request.today, goOn));
    WB_TRY(goOn());
    return laid;
}

Result<DeskPlan> laidOut(Database& office, DeskPlan begun, QDate today, const std::function<Result<void>()>& goOn)
{
    const auto step = [&] { return goOn ? goOn() : Result<void>(); };
    DeskPlan plan = std::move(begun);
    plan.source = plan.returned.source;
    WB_TRY(step());
    WB_ASSIGN(meanwhile, meanwhileOf(office, plan));
    WB_ASSIGN(rows, returnRows(StoredHistory(office), RecordStore(office), plan.returned, plan.plan, meanwhile));
    plan.rows = rows;
    WB_TRY(step());
    WB_TRY(findDoubles(office, plan));
    WB_TRY(nameAuthors(office, plan));
    WB_TRY(step());
    WB_ASSIGN(findings, findingsOf(office, plan.plan.proposal.changes, today));
    plan.findings = findings;
    const RecordStore store(office);
    const ChangeSet inTables = plan.plan.proposal.changes.inTables();
    WB_ASSIGN(overtaken, overtakenRecords(Overlay(store, inTables), inTables));
    plan.overtaken = overtaken;
    return plan;
}

Result<DecidedDesk> decidedDesk(
    Database& office, const DeskPlan& plan, const QList<Decision>& decisions, QDate today, IdSource& ids)
{
    WB_ASSIGN(merge, decided(StoredHistory(office), plan.plan, decisions, ids));
    WB_ASSIGN(findings, findingsOf(office, merge.proposal.changes, today));
    return DecidedDesk{merge, findings};
}

} // namespace core::koffer
