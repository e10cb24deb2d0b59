#include "core/model/entities/survey.h"

#include "core/model/entities/agency.h"
#include "core/model/entities/municipality.h"
#include "core/model/entities/publication.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&Survey::topic>("topic", QT_TRANSLATE_NOOP("model", "Topic"), QT_TRANSLATE_NOOP("model", "Focus survey"),
        Required | Listed | Sorted | Found | InTitle),
    field<&Survey::agency>(
        "agency", QT_TRANSLATE_NOOP("model", "Agency"), QT_TRANSLATE_NOOP("model", "Focus survey"), Listed),
    field<&Survey::method>("method", QT_TRANSLATE_NOOP("model", "Method of the survey"),
        QT_TRANSLATE_NOOP("model", "Focus survey"), Listed, "survey_method"),
    field<&Survey::fieldStart>("field_start", QT_TRANSLATE_NOOP("model", "Field work from"),
        QT_TRANSLATE_NOOP("model", "Focus survey"), Listed),
    field<&Survey::fieldEnd>("field_end", QT_TRANSLATE_NOOP("model", "Field work until"),
        QT_TRANSLATE_NOOP("model", "Focus survey"), Listed),
    field<&Survey::municipalities>(
        "municipalities", QT_TRANSLATE_NOOP("model", "Municipalities"), QT_TRANSLATE_NOOP("model", "Focus survey")),
    field<&Survey::resultPublication>("result_publication", QT_TRANSLATE_NOOP("model", "Published as"),
        QT_TRANSLATE_NOOP("model", "Focus survey"), Listed),
    field<&Survey::summary>(
        "summary", QT_TRANSLATE_NOOP("model", "Summary"), QT_TRANSLATE_NOOP("model", "Focus survey"), Found),
};

QString titleOf(const Record& record, const Titles&)
{
    return record.text(F("topic"));
}

} // namespace

const EntityInfo& Survey::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Focus survey"),
        QT_TRANSLATE_NOOP("model", "Focus surveys"), fields, [] { return recordOf(Survey{}); }, titleOf, nullptr};
    return entity;
}

} // namespace core
