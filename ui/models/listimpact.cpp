#include "ui/models/listimpact.h"

namespace ui {

using core::Change;
using core::EntityInfo;
using core::FieldFlag;
using core::FieldInfo;

namespace {

/** Kinds whose titles a list shows or sorts by: those that its fields name, and those that their titles are made of. */
QSet<const EntityInfo*> namedKinds(const EntityInfo& kind)
{
    QSet<const EntityInfo*> named;
    QList<const EntityInfo*> due;
    const auto follow = [&](const FieldInfo& field) {
        const QList<const EntityInfo*> targets = core::targetsOf(field);
        for (const EntityInfo* target : targets) {
            if (!named.contains(target)) {
                named.insert(target);
                due.append(target);
            }
        }
    };
    for (const FieldInfo& field : kind.fields)
        follow(field);
    while (!due.isEmpty()) {
        const EntityInfo* next = due.takeLast();
        for (const FieldInfo& field : next->fields) {
            if (field.has(FieldFlag::InTitle))
                follow(field);
        }
    }
    return named;
}

/** Whether a field has a say in which rows there are and where they stand. */
bool decidesPlace(qsizetype index, const core::ListQuery& query)
{
    const FieldInfo& field = query.kind->fields[size_t(index)];
    const bool owned = !query.owner.isNull();
    return field.has(FieldFlag::InTitle) || index == query.sortField
        || (owned && (field.has(FieldFlag::Owner) || field.type == core::FieldType::Order))
        || (!query.filter.isEmpty() && field.has(FieldFlag::Found))
        || std::any_of(query.fields.begin(), query.fields.end(),
            [index](const core::FieldFilter& filter) { return filter.field == index; });
}

bool comesOrGoes(const Change& change, const core::ListQuery& query)
{
    return change.field < 0 && change.entity == query.kind
        && (query.owner.isNull() || change.whole.owner() == query.owner);
}

} // namespace

ListImpact impactOf(const core::ChangeSet& changes, const core::ListQuery& query)
{
    ListImpact impact;
    const QSet<const EntityInfo*> named = namedKinds(*query.kind);
    for (const Change& change : changes) {
        const bool retitles =
            change.field >= 0 && named.contains(change.entity) && change.fieldInfo().has(FieldFlag::InTitle);
        const bool ours = change.entity == query.kind && change.field >= 0;
        if (comesOrGoes(change, query) || retitles || (ours && decidesPlace(change.field, query))) {
            impact.order = true;
            return impact;
        }
        if (ours)
            impact.edited.insert(change.record);
    }
    // A conflict that comes or is decided changes what a cell says, even where its value stays.
    for (const core::RecordId& settled : changes.meeting().settled)
        impact.edited.insert(settled);
    return impact;
}

} // namespace ui
