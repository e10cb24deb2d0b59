#include "core/model/entities/goalreview.h"

#include "core/model/entities/agreementgoal.h"
#include "core/model/entities/caseactivity.h"
#include "core/model/entities/titles.h"

namespace core {

ChoiceList choicesOf(GoalRating)
{
    static constexpr ChoiceWord words[] = {{"not_begun", QT_TRANSLATE_NOOP("model", "0 not begun")},
        {"begun", QT_TRANSLATE_NOOP("model", "1 begun")}, {"partly", QT_TRANSLATE_NOOP("model", "2 partly achieved")},
        {"largely", QT_TRANSLATE_NOOP("model", "3 largely achieved")},
        {"achieved", QT_TRANSLATE_NOOP("model", "4 achieved")},
        {"not_pursued", QT_TRANSLATE_NOOP("model", "x no longer pursued")}};
    return words;
}

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&GoalReview::goal>("goal", QT_TRANSLATE_NOOP("model", "Goal"), QT_TRANSLATE_NOOP("model", "Goal review"),
        Required | Listed | Owner | InTitle),
    field<&GoalReview::date>("date", QT_TRANSLATE_NOOP("model", "Date"), QT_TRANSLATE_NOOP("model", "Goal review"),
        Required | Listed | InTitle),
    field<&GoalReview::rating>(
        "rating", QT_TRANSLATE_NOOP("model", "Rating"), QT_TRANSLATE_NOOP("model", "Goal review"), Listed),
    field<&GoalReview::evidence>(
        "evidence", QT_TRANSLATE_NOOP("model", "Evidence"), QT_TRANSLATE_NOOP("model", "Goal review")),
    field<&GoalReview::comment>(
        "comment", QT_TRANSLATE_NOOP("model", "Comment"), QT_TRANSLATE_NOOP("model", "Goal review")),
    field<&GoalReview::nextStep>(
        "next_step", QT_TRANSLATE_NOOP("model", "Next step"), QT_TRANSLATE_NOOP("model", "Goal review")),
    field<&GoalReview::reviewMeeting>(
        "review_meeting", QT_TRANSLATE_NOOP("model", "Reviewed in"), QT_TRANSLATE_NOOP("model", "Goal review")),
};

QString titleOf(const Record& record, const Titles& titles)
{
    const QDate day = valueOr<QDate>(record.at(F("date")));
    return joined(
        day.toString(QStringLiteral("dd.MM.yyyy")), titles(record.reference(F("goal"))), QStringLiteral(" – "));
}

} // namespace

const EntityInfo& GoalReview::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Goal review"),
        QT_TRANSLATE_NOOP("model", "Goal reviews"), fields, [] { return recordOf(GoalReview{}); }, titleOf, nullptr};
    return entity;
}

} // namespace core
