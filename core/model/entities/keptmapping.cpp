#include "core/model/entities/keptmapping.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&KeptMapping::name>("name", QT_TRANSLATE_NOOP("model", "Name"), QT_TRANSLATE_NOOP("model", "Import mapping"),
        Required | Listed | Sorted | Found | InTitle | MatchKey),
    field<&KeptMapping::kind>("kind", QT_TRANSLATE_NOOP("model", "Record kind"),
        QT_TRANSLATE_NOOP("model", "Import mapping"), Required | Listed),
    field<&KeptMapping::keyField>(
        "key_field", QT_TRANSLATE_NOOP("model", "Found by field"), QT_TRANSLATE_NOOP("model", "Import mapping")),
    field<&KeptMapping::columns>("columns", QT_TRANSLATE_NOOP("model", "Columns and fields, one pair a line"),
        QT_TRANSLATE_NOOP("model", "Import mapping"), Required),
};

QString titleOf(const Record& record, const Titles&)
{
    return record.text(F("name"));
}

} // namespace

const EntityInfo& KeptMapping::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Import mapping"),
        QT_TRANSLATE_NOOP("model", "Import mappings"), fields, [] { return recordOf(KeptMapping{}); }, titleOf,
        nullptr};
    return entity;
}

} // namespace core
