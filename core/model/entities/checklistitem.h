#pragma once

#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct Staff;

/** Kinds that an item of the checklist may name as "belongs to". */
struct ChecklistOwner {
    static constexpr const char* entityKey = "session series";
};

/** Something to see to before a session or a series (domain.md 2.2 D). */
struct ChecklistItem {
    static constexpr const char* entityKey = "checklist_item";
    [[nodiscard]] static const EntityInfo& info();

    Ref<ChecklistOwner> subject;
    OrderKey order;
    QString what;
    QString area;
    Ref<Staff> responsible;
    QDate due;
    bool done = false;
    LongText note;

    bool operator==(const ChecklistItem&) const = default;
};

} // namespace core
