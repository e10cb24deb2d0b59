#include "core/change/judgement.h"

#include "core/change/overlay.h"
#include "core/model/rules/exception.h"
#include "core/model/validation.h"

#include <QSet>
#include <algorithm>

namespace core {

namespace judgement {

namespace {

using Subjects = QSet<std::pair<const Rule*, RecordId>>;

bool names(const char* fields, QLatin1StringView key)
{
    for (QLatin1StringView field : QLatin1StringView(fields).tokenize(u' ')) {
        if (field == key)
            return true;
    }
    return false;
}

/** Records that a step of a path leads to. */
Result<QSet<RecordId>> follow(const Reader& reader, const QSet<RecordId>& from, QLatin1StringView step)
{
    QSet<RecordId> to;
    const bool forward = step.startsWith(u'.');
    const QLatin1StringView rest = step.sliced(1);
    const qsizetype dot = rest.indexOf(u'.');
    const EntityInfo* kind = forward ? nullptr : findEntity(QString(rest.first(dot)));
    for (const RecordId& id : from) {
        if (forward) {
            WB_ASSIGN(record, reader.find(id));
            if (record && record->entity().indexOf(QString(rest)) >= 0) // an owner may be of several kinds
                to.insert(record->reference(rest));
            continue;
        }
        WB_ASSIGN(found, reader.withValue(*kind, kind->indexOf(QString(rest.sliced(dot + 1))), id));
        to.unite(QSet<RecordId>(found.begin(), found.end()));
    }
    to.remove(RecordId());
    return to;
}

Result<void> addSubjects(
    const Reader& reader, RecordId changed, const Rule& rule, const Watch& watch, Subjects& subjects)
{
    QSet<RecordId> at{changed};
    for (QLatin1StringView step : QLatin1StringView(watch.path).tokenize(u' ', Qt::SkipEmptyParts)) {
        WB_ASSIGN(next, follow(reader, at, step));
        at = next;
    }
    for (const RecordId& id : std::as_const(at))
        subjects.insert({&rule, id});
    return {};
}

/** Rules by the kind that they watch. */
const QHash<const EntityInfo*, QList<std::pair<const Rule*, const Watch*>>>& watchers()
{
    static const auto all = [] {
        QHash<const EntityInfo*, QList<std::pair<const Rule*, const Watch*>>> made;
        for (const Rule* rule : allRules()) {
            for (const Watch& watch : rule->watches)
                made[findEntity(QString::fromLatin1(watch.kind))].append({rule, &watch});
        }
        return made;
    }();
    return all;
}

bool isWatched(const Watch& watch, const Change& step)
{
    return step.field < 0 || !*watch.fields || names(watch.fields, step.fieldInfo().name());
}

/** What has to be judged: seen from the book before for what goes, and from the one after for what comes. */
Result<Subjects> subjectsOf(const Reader& before, const Reader& after, const ChangeSet& changes)
{
    Subjects subjects;
    QSet<std::pair<std::pair<const Rule*, const Watch*>, RecordId>> done; // rules may share a watch
    for (const Change& step : changes) {
        if (step.entity == &RuleOverride::info()) {
            // An exception that comes or goes changes the verdict on the record it is about.
            for (const Reader* reader : {&before, &after}) {
                WB_ASSIGN(record, reader->find(step.record));
                for (const Rule* rule : allRules()) {
                    if (record)
                        subjects.insert({rule, record->owner()});
                }
            }
        }
        const auto watching = watchers().constFind(step.entity);
        if (watching == watchers().cend())
            continue;
        for (const auto& [rule, watch] : *watching) {
            if (!isWatched(*watch, step) || done.contains({{rule, watch}, step.record}))
                continue;
            done.insert({{rule, watch}, step.record});
            WB_TRY(addSubjects(before, step.record, *rule, *watch, subjects));
            WB_TRY(addSubjects(after, step.record, *rule, *watch, subjects));
        }
    }
    return subjects;
}

/** Whether an exception answers for a finding on a day. */
bool answersFor(const RuleOverride& exception, const Finding& finding, QDate today)
{
    const bool holds = exception.until.isValid() ? today <= exception.until : !needsDay(finding);
    return holds && isAbout(exception, finding);
}

/** Notes which findings people let stand. */
Result<void> noteExcuses(const RuleView& view, Findings& findings)
{
    for (Finding& finding : findings) {
        if (!finding.mayStand)
            continue;
        WB_ASSIGN(exceptions, view.reader.childrenOf(finding.record, RuleOverride::info()));
        for (const Record& record : exceptions) {
            const auto exception = as<RuleOverride>(record);
            if (answersFor(exception, finding, view.today))
                finding.excuse = exception.reason.text;
        }
    }
    return {};
}

Result<Findings> judge(const RuleView& view, const Rule& rule, RecordId id)
{
    Findings findings;
    WB_ASSIGN(subject, view.reader.find(id));
    if (!subject || subject->entity().name() != QLatin1StringView(rule.kind))
        return findings;
    FindingList list(rule, *subject, findings);
    WB_TRY(rule.judge(view, *subject, list));
    if (findings.isEmpty())
        return findings;
    WB_TRY(noteExcuses(view, findings));
    WB_ASSIGN(title, view.reader.titleOf(id));
    for (Finding& finding : findings)
        finding.title = title;
    return findings;
}

/** No worse than one that was there. */
bool wasThere(const Finding& finding, const Findings& before)
{
    return std::ranges::any_of(before, [&](const Finding& old) {
        return old.isSameAs(finding) && old.amount >= finding.amount && old.severity >= finding.severity
            && (old.isOpenError() || !finding.isOpenError());
    });
}

Result<void> collectOne(const RuleView& view, const Record& record, Findings& into)
{
    for (const Rule* rule : allRules()) {
        if (record.entity().name() == QLatin1StringView(rule->kind)) {
            WB_ASSIGN(findings, judge(view, *rule, record.id()));
            into.append(findings);
        }
    }
    return {};
}

Result<void> collect(const RuleView& view, const Record& record, Findings& into)
{
    WB_TRY(collectOne(view, record, into));
    for (const EntityInfo* kind : childKinds(record.entity())) {
        WB_ASSIGN(children, view.reader.childrenOf(record.id(), *kind));
        for (const Record& child : children)
            WB_TRY(collect(view, child, into));
    }
    return {};
}

} // namespace

Result<Findings> broughtBy(const Reader& before, const ChangeSet& changes, QDate today, Doing doing)
{
    Findings brought;
    const Overlay after(before, changes);
    WB_ASSIGN(subjects, subjectsOf(before, after, changes));
    const RuleView viewNow(after, today, doing == Doing::Person ? &before : nullptr);
    const RuleView viewMerged(after, today, &before);
    const RuleView viewThen(before, today);
    for (const auto& [rule, id] : subjects) {
        const bool compares = doing == Doing::Merging && rule->ofMerges;
        WB_ASSIGN(now, judge(compares ? viewMerged : viewNow, *rule, id));
        if (now.isEmpty())
            continue;
        WB_ASSIGN(then, judge(viewThen, *rule, id));
        for (const Finding& finding : now) {
            if (!wasThere(finding, then))
                brought.append(finding);
        }
    }
    std::ranges::sort(brought, [](const Finding& a, const Finding& b) {
        return std::tuple(-int(a.severity), a.rule, a.title, a.record, a.what, a.field)
            < std::tuple(-int(b.severity), b.rule, b.title, b.record, b.what, b.field);
    });
    return brought;
}

Result<Findings> broughtByMerge(const Reader& before, const ChangeSet& changes, QDate today)
{
    return broughtBy(before, changes.inTables(), today, Doing::Merging);
}

Result<void> allow(const Findings& brought)
{
    if (std::ranges::none_of(brought, &Finding::isOpenError))
        return {};
    return tl::unexpected<Error>(Error{ErrorKind::ForbiddenByRule, brought.first().title, {}, brought});
}

bool needsDay(const Finding& finding)
{
    const QList<const Rule*> rules = allRules();
    return finding.severity == Severity::Error && std::ranges::any_of(rules, [&](const Rule* rule) {
        return rule->needsDay && finding.rule == QLatin1StringView(rule->id);
    });
}

Result<Findings> ofOne(const Reader& reader, const Record& record, QDate today)
{
    Findings findings;
    const RuleView view(reader, today);
    WB_TRY(collectOne(view, record, findings));
    return findings;
}

Result<Findings> ofEach(const Reader& reader, const QList<Record>& records, QDate today)
{
    Findings findings;
    const RuleView view(reader, today);
    for (const Record& record : records)
        WB_TRY(collectOne(view, record, findings));
    return findings;
}

Result<Findings> of(const Reader& reader, const Record& record, QDate today)
{
    Findings findings;
    const RuleView view(reader, today);
    WB_TRY(collect(view, record, findings));
    return findings;
}

Result<Findings> ofAll(const Reader& reader, QDate today)
{
    Findings findings;
    const RuleView view(reader, today);
    QSet<QString> judged;
    for (const Rule* rule : allRules())
        judged.insert(QString::fromLatin1(rule->kind));
    for (const EntityInfo* kind : allEntities()) {
        if (!judged.contains(QString(kind->name())))
            continue;
        WB_ASSIGN(records, reader.all(*kind));
        for (const Record& record : records)
            WB_TRY(collectOne(view, record, findings));
    }
    return findings;
}

} // namespace judgement

namespace acts {

Result<void> excuse(
    Proposal& proposal, const Findings& findings, const QString& reason, const QString& who, QDate until, IdSource& ids)
{
    for (const Finding& finding : findings) {
        if (!finding.mayStand)
            return fail(ErrorKind::UsageWrong, finding.title, finding.rule);
        if (!finding.excuse.isEmpty())
            continue;
        if (!until.isValid() && judgement::needsDay(finding)) {
            Finding open = finding;
            open.what = QStringLiteral("until");
            return tl::unexpected<Error>(Error{ErrorKind::ForbiddenByRule, finding.title, {}, {open}});
        }
        RuleOverride exception;
        exception.record.id = finding.record;
        exception.rule = finding.rule;
        exception.part = exceptionPart(finding);
        exception.other.id = finding.other;
        if (finding.amount > 0)
            exception.amount = finding.amount;
        exception.reason.text = reason;
        exception.until = until;
        exception.who = who;
        WB_ASSIGN(record, storable(recordOf(exception, RecordId(ids.next()))));
        proposal.changes.create(record);
    }
    return {};
}

} // namespace acts

} // namespace core
