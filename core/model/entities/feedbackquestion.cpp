#include "core/model/entities/feedbackquestion.h"

#include "core/model/entities/feedbacktemplate.h"

namespace core {

ChoiceList choicesOf(FeedbackScale)
{
    static constexpr ChoiceWord words[] = {{"agreement", QT_TRANSLATE_NOOP("model", "Four steps and no answer")},
        {"mark", QT_TRANSLATE_NOOP("model", "Mark from 1 to 6")},
        {"open_answer", QT_TRANSLATE_NOOP("model", "Answer of their own")}};
    return words;
}

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&FeedbackQuestion::feedbackTemplate>("feedback_template", QT_TRANSLATE_NOOP("model", "Feedback form"),
        QT_TRANSLATE_NOOP("model", "Question of the form"), Required | Listed | Owner),
    field<&FeedbackQuestion::order>(
        "order_key", QT_TRANSLATE_NOOP("model", "Order"), QT_TRANSLATE_NOOP("model", "Question of the form")),
    field<&FeedbackQuestion::question>("question", QT_TRANSLATE_NOOP("model", "Question"),
        QT_TRANSLATE_NOOP("model", "Question of the form"), Required | Listed | Found | InTitle),
    field<&FeedbackQuestion::scale>(
        "scale", QT_TRANSLATE_NOOP("model", "Scale"), QT_TRANSLATE_NOOP("model", "Question of the form"), Listed),
};

QString titleOf(const Record& record, const Titles&)
{
    return record.text(F("question"));
}

} // namespace

const EntityInfo& FeedbackQuestion::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Question of the form"),
        QT_TRANSLATE_NOOP("model", "Questions of the form"), fields, [] { return recordOf(FeedbackQuestion{}); },
        titleOf, nullptr};
    return entity;
}

} // namespace core
