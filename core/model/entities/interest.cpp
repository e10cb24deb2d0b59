#include "core/model/entities/interest.h"

#include "core/model/entities/format.h"
#include "core/model/entities/municipality.h"
#include "core/model/entities/person.h"
#include "core/model/entities/series.h"
#include "core/model/entities/themefield.h"
#include "core/model/entities/titles.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&Interest::municipality>("municipality", QT_TRANSLATE_NOOP("model", "Municipality"),
        QT_TRANSLATE_NOOP("model", "Interest"), Required | Listed | InTitle | Owner),
    field<&Interest::question>("question", QT_TRANSLATE_NOOP("model", "Concern or question"),
        QT_TRANSLATE_NOOP("model", "Interest"), Required | Listed | Found | InTitle),
    field<&Interest::themeFields>(
        "theme_fields", QT_TRANSLATE_NOOP("model", "Theme fields"), QT_TRANSLATE_NOOP("model", "Interest"), Listed),
    field<&Interest::format>(
        "format", QT_TRANSLATE_NOOP("model", "Format"), QT_TRANSLATE_NOOP("model", "Interest"), Listed),
    field<&Interest::contact>(
        "contact", QT_TRANSLATE_NOOP("model", "Contact"), QT_TRANSLATE_NOOP("model", "Interest"), Personal),
    field<&Interest::raisedOn>(
        "raised_on", QT_TRANSLATE_NOOP("model", "Raised on"), QT_TRANSLATE_NOOP("model", "Interest"), Listed),
    field<&Interest::series>(
        "series", QT_TRANSLATE_NOOP("model", "Became series"), QT_TRANSLATE_NOOP("model", "Interest"), Listed),
    field<&Interest::note>("note", QT_TRANSLATE_NOOP("model", "Note"), QT_TRANSLATE_NOOP("model", "Interest")),
};

QString titleOf(const Record& record, const Titles& titles)
{
    return joined(record.text(F("question")), titles(record.reference(F("municipality"))), QStringLiteral(" – "));
}

} // namespace

const EntityInfo& Interest::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Interest"),
        QT_TRANSLATE_NOOP("model", "Interests"), fields, [] { return recordOf(Interest{}); }, titleOf, nullptr};
    return entity;
}

} // namespace core
