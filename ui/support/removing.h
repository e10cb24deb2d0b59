#pragma once

#include "core/book/book.h"

class QWidget;

namespace ui {

class Prompts;

/** Asks whether a record and all that belongs to it is to be removed, and removes it as one act. nullopt: the person
 *  thought better of it. `parent` may be gone afterwards. */
[[nodiscard]] core::Result<std::optional<core::Act>> removeRecord(
    core::Book& book, core::RecordId record, Prompts& prompts, QWidget* parent);

} // namespace ui
