#pragma once

#include "core/book/book.h"

class QMenu;

namespace ui {

class PageHead;
class Prompts;

/** What can be done with a session, at the head of its page: moderating it first, beside it its documents and the
 * Koffer, and in a menu what is seldom wanted. The menu is given back for what every record has.
 *  @param page the head stands on; what is opened belongs to it */
[[nodiscard]] QMenu* addSessionActions(
    core::Book& book, core::RecordId session, Prompts& prompts, PageHead* head, QWidget* page);

} // namespace ui
