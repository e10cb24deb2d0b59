#include "core/model/entities/savedfilter.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&SavedFilter::name>("name", QT_TRANSLATE_NOOP("model", "Name"), QT_TRANSLATE_NOOP("model", "Saved filter"),
        Required | Listed | Sorted | Found | InTitle),
    field<&SavedFilter::kind>("kind", QT_TRANSLATE_NOOP("model", "Record kind"),
        QT_TRANSLATE_NOOP("model", "Saved filter"), Required | Listed),
    field<&SavedFilter::words>(
        "words", QT_TRANSLATE_NOOP("model", "Words"), QT_TRANSLATE_NOOP("model", "Saved filter")),
    field<&SavedFilter::conditions>(
        "conditions", QT_TRANSLATE_NOOP("model", "Conditions, one a line"), QT_TRANSLATE_NOOP("model", "Saved filter")),
};

QString titleOf(const Record& record, const Titles&)
{
    return record.text(F("name"));
}

} // namespace

const EntityInfo& SavedFilter::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Saved filter"),
        QT_TRANSLATE_NOOP("model", "Saved filters"), fields, [] { return recordOf(SavedFilter{}); }, titleOf, nullptr};
    return entity;
}

} // namespace core
