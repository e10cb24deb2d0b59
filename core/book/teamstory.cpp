#include "core/book/teamstory.h"

#include "core/change/overlay.h"
#include "core/model/entities/ruleoverride.h"
#include "core/model/seriesparts.h"
#include "core/store/history.h"
#include "core/store/recordstore.h"

#include <QSet>

#include <algorithm>

namespace core {

namespace {

/** The changes of the records that a queue is made of, each with its place in history. */
struct Timeline {
    struct Step {
        qint64 place;
        QList<Change> changes; ///< of one act and one record, in order
    };
    QList<Step> steps;
    QSet<RecordId> records; ///< that are in it

    /** What takes everything from a place on back, the newest first. */
    [[nodiscard]] ChangeSet backTo(qint64 place) const
    {
        ChangeSet back;
        for (const Step& step : steps) {
            if (step.place < place)
                break;
            ChangeSet one;
            for (const Change& change : step.changes)
                one.append(change);
            back.append(one.inverse());
        }
        return back;
    }
};

bool isOfQueue(const Change& change)
{
    return change.entity == &Team::info() || change.entity == &Registration::info()
        || change.entity == &TeamMember::info();
}

Result<void> collect(Database& book, RecordId record, Timeline& timeline)
{
    constexpr int everything = 10'000;
    if (timeline.records.contains(record))
        return {};
    timeline.records.insert(record);
    WB_ASSIGN(acts, History(book).actsOn(record, everything));
    for (const RecordAct& act : acts)
        timeline.steps.append({act.place, act.changes});
    return {};
}

/** Records of teams that one act removed: they counted before. */
Result<void> collectRemoved(Database& book, ActId act, Timeline& timeline)
{
    WB_ASSIGN(changes, History(book).changesOf(act));
    for (const Change& change : changes) {
        if (change.kind == Change::Kind::Remove && isOfQueue(change))
            WB_TRY(collect(book, change.record, timeline));
    }
    return {};
}

/** What was removed from teams, of this series or another: what is not of it changes nothing. */
Result<void> collectGone(Database& book, Timeline& timeline)
{
    constexpr int looksBack = 5'000;
    WB_ASSIGN(acts, History(book).acts(looksBack));
    const QStringList kinds{
        Team::info().name(), Registration::info().name(), TeamMember::info().name(), Series::info().name()};
    for (const Act& act : acts) {
        const bool mayRemove =
            act.info.kind == QStringLiteral("remove") || act.info.kind == QStringLiteral("move_team") || act.isUndo();
        if (mayRemove && kinds.contains(act.info.entity))
            WB_TRY(collectRemoved(book, act.id, timeline));
    }
    return {};
}

Result<Timeline> timelineOf(Database& book, RecordId series)
{
    Timeline timeline;
    const RecordStore store(book);
    WB_TRY(collect(book, series, timeline));
    const auto withExceptions = [&](RecordId id) -> Result<void> {
        WB_ASSIGN(exceptions, store.childrenOf(id, RuleOverride::info()));
        for (const Record& each : exceptions)
            WB_TRY(collect(book, each.id(), timeline));
        return {};
    };
    WB_TRY(withExceptions(series));
    WB_ASSIGN(teams, store.childrenOf(series, Team::info()));
    for (const Record& team : teams) {
        WB_TRY(collect(book, team.id(), timeline));
        for (const EntityInfo* kind : {&Registration::info(), &TeamMember::info()}) {
            WB_ASSIGN(children, store.childrenOf(team.id(), *kind));
            for (const Record& child : children) {
                WB_TRY(collect(book, child.id(), timeline));
                WB_TRY(withExceptions(child.id()));
            }
        }
    }
    WB_TRY(collectGone(book, timeline));
    std::ranges::stable_sort(timeline.steps, std::greater(), &Timeline::Step::place);
    return timeline;
}

Result<QList<TeamStep>> told(Database& book, RecordId registration, int most)
{
    QList<TeamStep> story;
    const RecordStore store(book);
    WB_ASSIGN(record, store.get(registration));
    WB_ASSIGN(team, store.getAs<Team>(record.owner()));
    WB_ASSIGN(timeline, timelineOf(book, team.series.id));
    WB_ASSIGN(acts, History(book).actsOn(registration, most));
    for (const RecordAct& each : acts) {
        const ChangeSet laterOn = timeline.backTo(each.place + 1);
        const ChangeSet fromThen = timeline.backTo(each.place);
        const Overlay after(store, laterOn);
        const Overlay before(store, fromThen);
        WB_ASSIGN(said, explainMove(before, after, registration));
        if (said)
            story.append({each.origin ? each.origin->act : each.act, *said});
    }
    return story;
}

} // namespace

Result<QList<TeamStep>> teamStory(Database& book, RecordId registration, int most)
{
    QList<TeamStep> story;
    // What is wound back must be what the histories end with, though others write beside this.
    WB_TRY(RecordStore(book).onOneState([&]() -> Result<void> {
        WB_ASSIGN(steps, told(book, registration, most));
        story = std::move(steps);
        return {};
    }));
    return story;
}

} // namespace core
