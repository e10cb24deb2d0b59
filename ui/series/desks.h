#pragma once

#include "ui/series/desk.h"

namespace ui {

/** A section of a record kind that is a desk, in place of the list of a kind that lives in it or beside those lists. */
struct DeskKind {
    const char* kind; ///< of the record
    const char* section; ///< its key; that of a record kind where it stands in place of its list
    const char* after; ///< the kind whose section it comes after, where it is one of its own; nullptr otherwise
    const char* text; ///< its name, where it is a section of its own; QT_TRANSLATE_NOOP of the context "Desks"
    Desk* (*make)(core::Book& book, core::RecordId record, Prompts& prompts);
};

/** nullptr: the section is none. */
[[nodiscard]] const DeskKind* deskOf(const core::EntityInfo& kind, const QString& section);
/** Desks of a kind that are sections of their own and come after that of one of its children. */
[[nodiscard]] QList<const DeskKind*> desksAfter(const core::EntityInfo& kind, const core::EntityInfo& child);
[[nodiscard]] QString deskText(const DeskKind& desk);

} // namespace ui
