#include "core/model/entities/checklistitem.h"

#include "core/model/entities/staff.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&ChecklistItem::subject>("subject", QT_TRANSLATE_NOOP("model", "Belongs to"),
        QT_TRANSLATE_NOOP("model", "Item of the checklist"), Required | Listed | Owner),
    field<&ChecklistItem::order>(
        "order_key", QT_TRANSLATE_NOOP("model", "Order"), QT_TRANSLATE_NOOP("model", "Item of the checklist")),
    field<&ChecklistItem::what>("what", QT_TRANSLATE_NOOP("model", "What"),
        QT_TRANSLATE_NOOP("model", "Item of the checklist"), Required | Listed | Found | InTitle),
    field<&ChecklistItem::area>("area", QT_TRANSLATE_NOOP("model", "Area"),
        QT_TRANSLATE_NOOP("model", "Item of the checklist"), Listed, "checklist_area"),
    field<&ChecklistItem::responsible>("responsible", QT_TRANSLATE_NOOP("model", "Responsible"),
        QT_TRANSLATE_NOOP("model", "Item of the checklist"), Listed),
    field<&ChecklistItem::due>(
        "due", QT_TRANSLATE_NOOP("model", "Due"), QT_TRANSLATE_NOOP("model", "Item of the checklist"), Listed),
    field<&ChecklistItem::done>(
        "done", QT_TRANSLATE_NOOP("model", "Done"), QT_TRANSLATE_NOOP("model", "Item of the checklist"), Listed),
    field<&ChecklistItem::note>(
        "note", QT_TRANSLATE_NOOP("model", "Note"), QT_TRANSLATE_NOOP("model", "Item of the checklist")),
};

QString titleOf(const Record& record, const Titles&)
{
    return record.text(F("what"));
}

} // namespace

const EntityInfo& ChecklistItem::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Item of the checklist"),
        QT_TRANSLATE_NOOP("model", "Checklist"), fields, [] { return recordOf(ChecklistItem{}); }, titleOf, nullptr};
    return entity;
}

} // namespace core
