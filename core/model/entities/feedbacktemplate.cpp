#include "core/model/entities/feedbacktemplate.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&FeedbackTemplate::name>("name", QT_TRANSLATE_NOOP("model", "Name"),
        QT_TRANSLATE_NOOP("model", "Feedback form"), Required | Listed | Sorted | Found | InTitle | MatchKey),
    field<&FeedbackTemplate::introduction>(
        "introduction", QT_TRANSLATE_NOOP("model", "Introduction"), QT_TRANSLATE_NOOP("model", "Feedback form")),
    field<&FeedbackTemplate::retired>(
        "retired", QT_TRANSLATE_NOOP("model", "No longer proposed"), QT_TRANSLATE_NOOP("model", "Feedback form")),
};

QString titleOf(const Record& record, const Titles&)
{
    return record.text(F("name"));
}

} // namespace

const EntityInfo& FeedbackTemplate::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Feedback form"),
        QT_TRANSLATE_NOOP("model", "Feedback forms"), fields, [] { return recordOf(FeedbackTemplate{}); }, titleOf,
        nullptr};
    return entity;
}

} // namespace core
