#pragma once

#include "core/store/listrows.h"

#include <QVariant>

/** What the cells of a list say, field by field. */
namespace ui::recordcell {

/** Whether a role asks for what a record holds; views ask for many that do not. */
[[nodiscard]] bool needsRecord(const core::FieldInfo& field, int role);
/** A value as people read it where there is one line for it, with long numbers in groups of three digits. */
[[nodiscard]] QString line(const core::FieldInfo& field, const core::Value& value, const core::Titles& titles);
/** Numbers stand at the right. */
[[nodiscard]] QVariant alignment(const core::FieldInfo& field);
/** For Qt::DisplayRole as people read it in a table, for Qt::EditRole as core::readable has it. */
[[nodiscard]] QVariant data(
    const core::FieldInfo& field, const core::Record& record, const core::ListRows& rows, int role);
/** The label as the head of a column, which begins with a capital letter. */
[[nodiscard]] QString head(const core::FieldInfo& field);
[[nodiscard]] QString title(const core::Record& record, const core::ListRows& rows);

} // namespace ui::recordcell
