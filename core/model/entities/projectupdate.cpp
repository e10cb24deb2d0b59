#include "core/model/entities/projectupdate.h"

#include "core/model/entities/project.h"
#include "core/model/entities/session.h"
#include "core/model/entities/titles.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&ProjectUpdate::project>("project", QT_TRANSLATE_NOOP("model", "Development project"),
        QT_TRANSLATE_NOOP("model", "Update"), Required | Listed | InTitle | Owner | Identity),
    field<&ProjectUpdate::session>("session", QT_TRANSLATE_NOOP("model", "Session"),
        QT_TRANSLATE_NOOP("model", "Update"), Required | Listed | InTitle | Identity),
    field<&ProjectUpdate::progress>(
        "progress", QT_TRANSLATE_NOOP("model", "Progress"), QT_TRANSLATE_NOOP("model", "Update"), Listed),
    field<&ProjectUpdate::obstacles>(
        "obstacles", QT_TRANSLATE_NOOP("model", "Obstacles"), QT_TRANSLATE_NOOP("model", "Update")),
    field<&ProjectUpdate::nextSteps>(
        "next_steps", QT_TRANSLATE_NOOP("model", "Next steps"), QT_TRANSLATE_NOOP("model", "Update")),
    field<&ProjectUpdate::confidentiality>(
        "confidentiality", QT_TRANSLATE_NOOP("model", "Confidentiality"), QT_TRANSLATE_NOOP("model", "Update")),
};

QString titleOf(const Record& record, const Titles& titles)
{
    return joined(
        titles(record.reference(F("session"))), titles(record.reference(F("project"))), QStringLiteral(" – "));
}

} // namespace

const EntityInfo& ProjectUpdate::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Update"),
        QT_TRANSLATE_NOOP("model", "Updates"), fields, [] { return recordOf(ProjectUpdate{}); }, titleOf, nullptr};
    return entity;
}

} // namespace core
