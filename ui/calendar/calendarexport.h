#pragma once

#include "core/book/book.h"

#include <QFuture>

class QMenu;
class QPushButton;

namespace ui {

class BesideReader;
class PageHead;
class Prompts;

/** A calendar file of sessions, made beside the window: the whole book's for no name. */
[[nodiscard]] QFuture<core::Result<QByteArray>> makeCalendarFile(
    BesideReader& reader, const core::Book& book, const QString& name, const QList<core::RecordId>& sessions);

/** At the head of the page of a record that has sessions: a button that saves them as a calendar. */
void addCalendarAction(
    core::Book& book, const core::EntityInfo& kind, core::RecordId record, Prompts& prompts, PageHead* head);
/** The same as an entry of a menu; `shower` is the button that has it. */
void addCalendarAction(core::Book& book, core::RecordId record, Prompts& prompts, QPushButton* shower, QMenu& menu);

} // namespace ui
