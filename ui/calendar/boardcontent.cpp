#include "ui/calendar/boardcontent.h"

#include "core/change/judgement.h"
#include "core/model/fuzzydaterender.h"
#include "core/store/database.h"
#include "core/store/recordstore.h"
#include "core/wording/daytext.h"
#include "core/wording/language.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace ui {

using namespace core;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ui::Calendar)
};

bool isCollision(const Finding& finding)
{
    return finding.rule == QStringLiteral("V-31") || finding.rule == QStringLiteral("V-32");
}

/** What the rules say of the sessions of a plan that are still to be planned. */
Result<Findings> collisionsOf(const Reader& reader, const YearPlan& plan, QDate today)
{
    QList<Record> sessions;
    for (const PlanRow& row : plan.rows) {
        for (const PlanBlock& block : row.blocks) {
            if (!block.hasDay())
                continue;
            WB_ASSIGN(record, reader.get(block.session));
            sessions.append(record);
        }
    }
    WB_ASSIGN(found, judgement::ofEach(reader, sessions, today));
    found.removeIf([](const Finding& finding) { return !isCollision(finding); });
    return std::move(found);
}

/** What is missed in a year is asked as if it were that year. */
Result<Findings> missedIn(const Reader& reader, int year, QDate today)
{
    WB_ASSIGN(formats, yearlyFormats(reader));
    const QDate day = year == today.year() ? today : QDate(year, 1, 1);
    WB_ASSIGN(found, judgement::ofEach(reader, formats, day));
    found.removeIf([](const Finding& finding) { return finding.rule != QStringLiteral("V-34"); });
    return std::move(found);
}

QString shortWordsOf(const PlanBlock& block)
{
    if (!block.hasDay() && block.date.literalText().isEmpty())
        return Words::tr("no date yet");
    if (!block.date.isExact() || block.date.isTentative())
        return renderFuzzyDate(block.date, DateStyle::Short, spokenLanguage());
    return dayOfYearText(block.first());
}

QString dayWordsOf(const PlanBlock& block)
{
    const QString words = shortWordsOf(block);
    return block.date.isExact() && !block.place.isEmpty() ? words + u' ' + block.place : words;
}

QString labelOf(const ChoiceWord& word)
{
    return spokenLabels().of(word.label);
}

QString nameOf(const BoardRow& row, const PlanBlock& block, bool isMarked)
{
    QStringList parts{row.title};
    parts.append(block.title);
    parts.append(renderFuzzyDate(block.date, DateStyle::Weekday, spokenLanguage()));
    if (block.begins.isValid())
        parts.append(block.begins.toString(QStringLiteral("HH:mm")));
    parts.append(block.place);
    parts.append(labelOf(choiceWord(block.state)));
    if (isMarked)
        parts.append(Words::tr("collides"));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString factsOf(const PlanRow& row)
{
    QStringList facts;
    if (row.state)
        facts.append(labelOf(choiceWord(*row.state)));
    if (!row.isOfOwnAgency)
        facts.append(Words::tr("of a partner"));
    return facts.join(QStringLiteral(" · "));
}

QString groupOf(const PlanRow& row)
{
    return row.kind == &Series::info() ? row.group : spokenLabels().of(row.kind->plural);
}

} // namespace

Result<CalendarYear> readCalendarYear(Database& database, int year, QDate today)
{
    const RecordStore store(database);
    CalendarYear read;
    const auto work = [&]() -> Result<void> {
        WB_ASSIGN(plan, yearPlan(store, year, today));
        read.plan = std::move(plan);
        WB_ASSIGN(collisions, collisionsOf(store, read.plan, today));
        read.collisions = std::move(collisions);
        WB_ASSIGN(missed, missedIn(store, year, today));
        read.missed = std::move(missed);
        WB_ASSIGN(disputed, DisputedPlaces::read(database));
        read.disputed = std::move(disputed);
        return {};
    };
    WB_TRY(store.onOneState(work));
    return read;
}

qsizetype BoardContent::blockOf(RecordId session) const
{
    const auto found =
        std::ranges::find_if(blocks, [&](const BoardBlock& block) { return block.plan.session == session; });
    return found == blocks.end() ? -1 : found - blocks.begin();
}

const Holiday* BoardContent::holidayOn(QDate day) const
{
    const auto found = std::ranges::find(holidays, day, &Holiday::day);
    return found == holidays.end() ? nullptr : &*found;
}

const SchoolSpan* BoardContent::schoolOn(QDate day) const
{
    const auto found =
        std::ranges::find_if(schools, [&](const SchoolSpan& span) { return span.first <= day && day <= span.last; });
    return found == schools.end() ? nullptr : &*found;
}

SharedContent boardContent(const CalendarYear& year, const PlanFilter& filter, std::optional<State> land, QDate today)
{
    auto content = std::make_shared<BoardContent>();
    content->year = year.plan.year;
    content->today = today;
    content->land = land;
    QSet<RecordId> marked;
    for (const Finding& finding : year.collisions)
        marked.insert(finding.record);
    for (const PlanRow& plan : year.plan.rows) {
        if (!filter.takes(plan))
            continue;
        BoardRow row{plan.owner, plan.title, year.disputed.marked(plan.owner, factsOf(plan)), groupOf(plan), {}};
        for (const PlanBlock& block : plan.blocks) {
            row.blocks.append(content->blocks.size());
            const bool isMarked = marked.contains(block.session);
            const auto said = [&](const QString& words) { return year.disputed.marked(block.session, words); };
            content->blocks.append({block, content->rows.size(), isMarked, year.disputed.has(block.session),
                said(dayWordsOf(block)), said(shortWordsOf(block)), said(nameOf(row, block, isMarked))});
        }
        content->rows.append(row);
    }
    // A month shows days of the years beside it.
    for (int each = content->year - 1; each <= content->year + 1; ++each)
        content->holidays += publicHolidays(each, land);
    for (const SchoolSpan& span : year.plan.schools) {
        if (!land || span.land == *land)
            content->schools.append(span);
    }
    return content;
}

QString landText(State land)
{
    return labelOf(choiceWord(land));
}

QString holidayText(const Holiday& holiday)
{
    return spokenLabels().of(holiday.name);
}

} // namespace ui
