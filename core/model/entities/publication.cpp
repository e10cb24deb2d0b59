#include "core/model/entities/publication.h"

#include "core/model/entities/agency.h"
#include "core/model/entities/themefield.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&Publication::title>("title", QT_TRANSLATE_NOOP("model", "Title"), QT_TRANSLATE_NOOP("model", "Publication"),
        Required | Listed | Sorted | Found | InTitle),
    field<&Publication::kind>("kind", QT_TRANSLATE_NOOP("model", "Kind of publication"),
        QT_TRANSLATE_NOOP("model", "Publication"), Listed | Sorted, "publication_kind"),
    field<&Publication::agency>(
        "agency", QT_TRANSLATE_NOOP("model", "Published by"), QT_TRANSLATE_NOOP("model", "Publication"), Listed),
    field<&Publication::publicationSeries>("publication_series", QT_TRANSLATE_NOOP("model", "In the series"),
        QT_TRANSLATE_NOOP("model", "Publication"), Listed | Found),
    field<&Publication::number>(
        "number", QT_TRANSLATE_NOOP("model", "Number"), QT_TRANSLATE_NOOP("model", "Publication"), Listed),
    field<&Publication::year>(
        "year", QT_TRANSLATE_NOOP("model", "Year"), QT_TRANSLATE_NOOP("model", "Publication"), Listed),
    field<&Publication::authors>("authors", QT_TRANSLATE_NOOP("model", "Authors"),
        QT_TRANSLATE_NOOP("model", "Publication"), Listed | Found | Personal),
    field<&Publication::isbn>(
        "isbn", QT_TRANSLATE_NOOP("model", "ISBN"), QT_TRANSLATE_NOOP("model", "Publication"), Listed | Found),
    field<&Publication::link>(
        "link", QT_TRANSLATE_NOOP("model", "Link"), QT_TRANSLATE_NOOP("model", "Publication"), Web),
    field<&Publication::themeFields>(
        "theme_fields", QT_TRANSLATE_NOOP("model", "Theme fields"), QT_TRANSLATE_NOOP("model", "Publication")),
    field<&Publication::dkbmPillars>(
        "dkbm_pillars", QT_TRANSLATE_NOOP("model", "Pillars"), QT_TRANSLATE_NOOP("model", "Publication")),
    field<&Publication::actorLevels>(
        "actor_levels", QT_TRANSLATE_NOOP("model", "Actor levels"), QT_TRANSLATE_NOOP("model", "Publication")),
    field<&Publication::summary>(
        "summary", QT_TRANSLATE_NOOP("model", "Summary"), QT_TRANSLATE_NOOP("model", "Publication"), Found),
};

QString titleOf(const Record& record, const Titles&)
{
    return record.text(F("title"));
}

} // namespace

const EntityInfo& Publication::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Publication"),
        QT_TRANSLATE_NOOP("model", "Publications"), fields, [] { return recordOf(Publication{}); }, titleOf, nullptr};
    return entity;
}

} // namespace core
