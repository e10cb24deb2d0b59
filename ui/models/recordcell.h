#pragma once

#include "core/store/listrows.h"

#include <QVariant>

/** What the cells of a list say, field by field. */
namespace ui::recordcell {

/** Whether a role asks for what a record holds; views ask for many that do not. */
[[nodiscard]] bool needsRecord(const core::FieldInfo& field, int role);
/** Numbers stand at the right. */
[[nodiscard]] QVariant alignment(const core::FieldInfo& field);
[[nodiscard]] QVariant data(
    const core::FieldInfo& field, const core::Record& record, const core::ListRows& rows, int role);
[[nodiscard]] QString title(const core::Record& record, const core::ListRows& rows);

} // namespace ui::recordcell
