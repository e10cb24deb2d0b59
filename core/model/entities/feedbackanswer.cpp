#include "core/model/entities/feedbackanswer.h"

#include "core/model/entities/feedbackquestion.h"
#include "core/model/entities/feedbackround.h"
#include "core/model/entities/titles.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&FeedbackAnswer::feedbackRound>("feedback_round", QT_TRANSLATE_NOOP("model", "Feedback round"),
        QT_TRANSLATE_NOOP("model", "Answer"), Required | Listed | InTitle | Owner),
    field<&FeedbackAnswer::sheet>("sheet", QT_TRANSLATE_NOOP("model", "Code of the sheet"),
        QT_TRANSLATE_NOOP("model", "Answer"), Required | Listed),
    field<&FeedbackAnswer::question>("question", QT_TRANSLATE_NOOP("model", "Question of the form"),
        QT_TRANSLATE_NOOP("model", "Answer"), Required | Listed | InTitle),
    field<&FeedbackAnswer::mark>(
        "mark", QT_TRANSLATE_NOOP("model", "Mark or step"), QT_TRANSLATE_NOOP("model", "Answer"), Listed),
    field<&FeedbackAnswer::words>(
        "text", QT_TRANSLATE_NOOP("model", "In own words"), QT_TRANSLATE_NOOP("model", "Answer"), Listed | Found),
};

QString titleOf(const Record& record, const Titles& titles)
{
    return joined(
        titles(record.reference(F("question"))), titles(record.reference(F("feedback_round"))), QStringLiteral(" – "));
}

} // namespace

const EntityInfo& FeedbackAnswer::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Answer"),
        QT_TRANSLATE_NOOP("model", "Answers"), fields, [] { return recordOf(FeedbackAnswer{}); }, titleOf, nullptr};
    return entity;
}

} // namespace core
