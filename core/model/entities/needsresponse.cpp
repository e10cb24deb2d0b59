#include "core/model/entities/needsresponse.h"

#include "core/model/entities/municipality.h"
#include "core/model/entities/needssurvey.h"
#include "core/model/entities/titles.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&NeedsResponse::survey>("needs_survey", QT_TRANSLATE_NOOP("model", "Needs survey"),
        QT_TRANSLATE_NOOP("model", "Answer to the needs survey"), Required | Listed | InTitle | Owner | Identity),
    field<&NeedsResponse::municipality>("municipality", QT_TRANSLATE_NOOP("model", "Municipality"),
        QT_TRANSLATE_NOOP("model", "Answer to the needs survey"), Required | Listed | InTitle | Identity),
    field<&NeedsResponse::answers>("answers", QT_TRANSLATE_NOOP("model", "Answers, one a line"),
        QT_TRANSLATE_NOOP("model", "Answer to the needs survey")),
    field<&NeedsResponse::topicPriorities>("topic_priorities",
        QT_TRANSLATE_NOOP("model", "Topics, the most wanted first"),
        QT_TRANSLATE_NOOP("model", "Answer to the needs survey"), Listed),
    field<&NeedsResponse::preferredDates>("preferred_dates", QT_TRANSLATE_NOOP("model", "Dates preferred"),
        QT_TRANSLATE_NOOP("model", "Answer to the needs survey"), Listed),
    field<&NeedsResponse::hostingPossible>("hosting_possible", QT_TRANSLATE_NOOP("model", "Could host"),
        QT_TRANSLATE_NOOP("model", "Answer to the needs survey"), Listed),
    field<&NeedsResponse::receivedOn>("received_on", QT_TRANSLATE_NOOP("model", "Received on"),
        QT_TRANSLATE_NOOP("model", "Answer to the needs survey"), Listed),
};

QString titleOf(const Record& record, const Titles& titles)
{
    return joined(titles(record.reference(F("municipality"))), titles(record.reference(F("needs_survey"))),
        QStringLiteral(" – "));
}

} // namespace

const EntityInfo& NeedsResponse::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Answer to the needs survey"),
        QT_TRANSLATE_NOOP("model", "Answers to the needs survey"), fields, [] { return recordOf(NeedsResponse{}); },
        titleOf, nullptr};
    return entity;
}

} // namespace core
