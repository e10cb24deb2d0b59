#include "core/model/entities/feedbackround.h"

#include "core/model/entities/feedbacktemplate.h"
#include "core/model/entities/session.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&FeedbackRound::session>("session", QT_TRANSLATE_NOOP("model", "Session"),
        QT_TRANSLATE_NOOP("model", "Feedback round"), Required | Listed | InTitle | Owner | Identity),
    field<&FeedbackRound::feedbackTemplate>("feedback_template", QT_TRANSLATE_NOOP("model", "Feedback form"),
        QT_TRANSLATE_NOOP("model", "Feedback round"), Listed),
    field<&FeedbackRound::handedOut>("handed_out", QT_TRANSLATE_NOOP("model", "Sheets handed out"),
        QT_TRANSLATE_NOOP("model", "Feedback round"), Listed),
    field<&FeedbackRound::returned>("returned", QT_TRANSLATE_NOOP("model", "Sheets returned"),
        QT_TRANSLATE_NOOP("model", "Feedback round"), Listed),
    field<&FeedbackRound::note>(
        "note", QT_TRANSLATE_NOOP("model", "Note"), QT_TRANSLATE_NOOP("model", "Feedback round")),
};

QString titleOf(const Record& record, const Titles& titles)
{
    return titles(record.reference(F("session")));
}

} // namespace

const EntityInfo& FeedbackRound::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Feedback round"),
        QT_TRANSLATE_NOOP("model", "Feedback rounds"), fields, [] { return recordOf(FeedbackRound{}); }, titleOf,
        nullptr};
    return entity;
}

} // namespace core
