#pragma once

#include "core/book/book.h"

namespace ui {

class PageHead;
class Prompts;

/** The documents about a record, at the head of its page: the first as a button, further ones in a menu; those of a
 *  session all in the menu. */
void addDocumentActions(
    core::Book& book, const core::EntityInfo& kind, core::RecordId record, Prompts& prompts, PageHead* head);

} // namespace ui
