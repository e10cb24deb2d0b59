#pragma once

#include "core/book/book.h"

namespace ui {

class PageHead;
class Prompts;

/** The sessions that a Koffer packed from a record's page begins with: the session itself, and of a series those that
 *  are still to come. */
[[nodiscard]] core::Result<QList<core::RecordId>> sessionsToPack(const core::Book& book, core::RecordId record);

/** At the head of the page of a session or a series: a button that opens the packing dialog with its sessions chosen.
 */
void addPackAction(
    core::Book& book, const core::EntityInfo& kind, core::RecordId record, Prompts& prompts, PageHead* head);

} // namespace ui
