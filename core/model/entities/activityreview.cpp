#include "core/model/entities/activityreview.h"

#include "core/model/entities/caseactivity.h"
#include "core/model/entities/titles.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&ActivityReview::activity>("case_activity", QT_TRANSLATE_NOOP("model", "Activity"),
        QT_TRANSLATE_NOOP("model", "Joint review"), Required | Listed | InTitle | Owner),
    field<&ActivityReview::date>("date", QT_TRANSLATE_NOOP("model", "Date"), QT_TRANSLATE_NOOP("model", "Joint review"),
        Required | Listed | InTitle),
    field<&ActivityReview::withWhom>("with_whom", QT_TRANSLATE_NOOP("model", "With whom"),
        QT_TRANSLATE_NOOP("model", "Joint review"), Listed | Personal),
    field<&ActivityReview::whatHelped>(
        "what_helped", QT_TRANSLATE_NOOP("model", "What helped"), QT_TRANSLATE_NOOP("model", "Joint review")),
    field<&ActivityReview::whatHindered>(
        "what_hindered", QT_TRANSLATE_NOOP("model", "What hindered"), QT_TRANSLATE_NOOP("model", "Joint review")),
    field<&ActivityReview::usefulness>("usefulness", QT_TRANSLATE_NOOP("model", "Usefulness from 1 to 5"),
        QT_TRANSLATE_NOOP("model", "Joint review"), Listed),
    field<&ActivityReview::consequences>(
        "consequences", QT_TRANSLATE_NOOP("model", "Consequences"), QT_TRANSLATE_NOOP("model", "Joint review")),
};

QString titleOf(const Record& record, const Titles& titles)
{
    return joined(dayIn(record, F("date")), titles(record.reference(F("case_activity"))), QStringLiteral(" – "));
}

} // namespace

const EntityInfo& ActivityReview::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Joint review"),
        QT_TRANSLATE_NOOP("model", "Joint reviews"), fields, [] { return recordOf(ActivityReview{}); }, titleOf,
        nullptr};
    return entity;
}

} // namespace core
