#include "core/model/entities/needssurvey.h"

#include "core/model/entities/series.h"
#include "core/model/entities/titles.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&NeedsSurvey::series>("series", QT_TRANSLATE_NOOP("model", "Workshop series"),
        QT_TRANSLATE_NOOP("model", "Needs survey"), Required | Listed | InTitle | Owner),
    field<&NeedsSurvey::title>("title", QT_TRANSLATE_NOOP("model", "Title"), QT_TRANSLATE_NOOP("model", "Needs survey"),
        Required | Listed | Found | InTitle),
    field<&NeedsSurvey::questions>(
        "questions", QT_TRANSLATE_NOOP("model", "Questions, one a line"), QT_TRANSLATE_NOOP("model", "Needs survey")),
    field<&NeedsSurvey::topics>(
        "topics", QT_TRANSLATE_NOOP("model", "Topics to rank, one a line"), QT_TRANSLATE_NOOP("model", "Needs survey")),
    field<&NeedsSurvey::sentOn>(
        "sent_on", QT_TRANSLATE_NOOP("model", "Sent on"), QT_TRANSLATE_NOOP("model", "Needs survey"), Listed),
    field<&NeedsSurvey::due>(
        "due", QT_TRANSLATE_NOOP("model", "Due"), QT_TRANSLATE_NOOP("model", "Needs survey"), Listed),
};

QString titleOf(const Record& record, const Titles& titles)
{
    return joined(record.text(F("title")), titles(record.reference(F("series"))), QStringLiteral(" – "));
}

} // namespace

const EntityInfo& NeedsSurvey::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Needs survey"),
        QT_TRANSLATE_NOOP("model", "Needs surveys"), fields, [] { return recordOf(NeedsSurvey{}); }, titleOf, nullptr};
    return entity;
}

} // namespace core
