#pragma once

#include "core/model/record.h"

#include <span>

namespace core {
class Book;
}

namespace ui {

class Workspace;

/** A list of records that name another one without living in it: the measures of a municipality. */
struct NamingList {
    const char* kind;
    const char* field;
};

/** A record kind whose first section is more than its form. */
struct WorkspaceKind {
    const char* kind;
    Workspace* (*make)(core::Book& book, core::RecordId record);
    std::span<const NamingList> lists; ///< sections beside those of what lives in the record
};

/** nullptr for the kinds whose form is their overview. */
[[nodiscard]] const WorkspaceKind* workspaceOf(const core::EntityInfo& kind);

} // namespace ui
