#include "core/model/entities/labelsheet.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&LabelSheet::name>("name", QT_TRANSLATE_NOOP("model", "Name"), QT_TRANSLATE_NOOP("model", "Label sheet"),
        Required | Listed | Sorted | Found | InTitle | MatchKey),
    field<&LabelSheet::columns>(
        "columns", QT_TRANSLATE_NOOP("model", "Columns"), QT_TRANSLATE_NOOP("model", "Label sheet"), Required | Listed),
    field<&LabelSheet::rows>(
        "rows", QT_TRANSLATE_NOOP("model", "Rows"), QT_TRANSLATE_NOOP("model", "Label sheet"), Required | Listed),
    field<&LabelSheet::labelWidth>("label_width", QT_TRANSLATE_NOOP("model", "Width of a label in mm"),
        QT_TRANSLATE_NOOP("model", "Label sheet"), Required | Listed),
    field<&LabelSheet::labelHeight>("label_height", QT_TRANSLATE_NOOP("model", "Height of a label in mm"),
        QT_TRANSLATE_NOOP("model", "Label sheet"), Required | Listed),
    field<&LabelSheet::marginLeft>(
        "margin_left", QT_TRANSLATE_NOOP("model", "Left margin in mm"), QT_TRANSLATE_NOOP("model", "Label sheet")),
    field<&LabelSheet::marginTop>(
        "margin_top", QT_TRANSLATE_NOOP("model", "Top margin in mm"), QT_TRANSLATE_NOOP("model", "Label sheet")),
    field<&LabelSheet::gapAcross>("gap_across", QT_TRANSLATE_NOOP("model", "Gap between columns in mm"),
        QT_TRANSLATE_NOOP("model", "Label sheet")),
    field<&LabelSheet::gapDown>(
        "gap_down", QT_TRANSLATE_NOOP("model", "Gap between rows in mm"), QT_TRANSLATE_NOOP("model", "Label sheet")),
};

QString titleOf(const Record& record, const Titles&)
{
    return record.text(F("name"));
}

} // namespace

const EntityInfo& LabelSheet::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Label sheet"),
        QT_TRANSLATE_NOOP("model", "Label sheets"), fields, [] { return recordOf(LabelSheet{}); }, titleOf, nullptr};
    return entity;
}

} // namespace core
