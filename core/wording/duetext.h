#pragma once

#include "core/model/overview/due.h"

namespace core {

/** What a thing due is, in one word: "Session", "Agreement". In the language of the process, as all of these. */
[[nodiscard]] QString dueKindText(DueKind kind);
/** By when: "overdue", "today", "28.09.", with its year where that is not the present one; "open" without a day. */
[[nodiscard]] QString dueWhenText(const DueItem& item, QDate today);
/** What is to be done, with the name of what it is about. */
[[nodiscard]] QString dueText(const DueItem& item);
/** The quiet word beside it: since when, with whom, how many. May be empty. */
[[nodiscard]] QString dueNote(const DueItem& item, QDate today);
/** Until when and why something was put off, and by whom. */
[[nodiscard]] QString putOffText(const PutOff& putOff);
/** "and 1,204 more: Measure" */
[[nodiscard]] QString dueLeftText(DueKind kind, qint64 left);
/** How a session is called among others: "Ganztag in Südwestfalen, session 2". */
[[nodiscard]] QString sessionText(const QString& owner, const QString& title, int number);
/** "4 teams, 13 persons"; empty where nobody is known to come. */
[[nodiscard]] QString comersText(qint64 teams, qint64 persons);

} // namespace core
