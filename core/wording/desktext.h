#pragma once

#include "core/koffer/desk.h"
#include "core/report/mergereport.h"

namespace core {

// What the merge desk says, in the window and in its report. The report has a language of its own, so labels are an
// argument everywhere.

/** The class as a word beside a line: "taken over". */
[[nodiscard]] QString deskClassText(koffer::DeskClass kind, const Labels& labels);
/** How many there are of each class that has any: "36 taken over · 1 parallel". */
[[nodiscard]] QString deskCountsText(const koffer::DeskPlan& plan, const Labels& labels);
/** The record, and its field where the line is about one. */
[[nodiscard]] QString deskRowText(const ReturnRow& row, const Labels& labels);
/** The quiet second line: what a person should know of it; may be empty. */
[[nodiscard]] QString deskRowNote(const koffer::DeskPlan& plan, const ReturnRow& row, const Labels& labels);
/** A value of the line's field; of a new record, a dash. */
[[nodiscard]] QString deskValueText(
    const ReturnRow& row, const Value& value, const Labels& labels, const Titles& titles);
/** What the office has of it. */
[[nodiscard]] QString deskOfficeText(const ReturnRow& row, const Labels& labels, const Titles& titles);
/** What the return says: a value, or the title of a new record. */
[[nodiscard]] QString deskReturnText(const ReturnRow& row, const Labels& labels, const Titles& titles);
/** What was decided: "office", a copy's name, or the own value; "open" where nothing was. */
[[nodiscard]] QString decisionText(const koffer::DeskPlan& plan, const Conflict& conflict,
    const std::optional<Decision>& decision, const Labels& labels, const Titles& titles);

/** Titles as they are in the book, and of what the return brings; a copy. The reader must outlive it. */
[[nodiscard]] Titles deskTitles(const Reader& reader, const koffer::DeskPlan& plan);

/** That released records stay as they are and their next version is due; empty where there are none. */
[[nodiscard]] QString overtakenText(const QList<RecordId>& overtaken, const Labels& labels, const Titles& titles);

/** The whole as a report.
 *  @param findings what the rules say of the result, with the decisions */
[[nodiscard]] MergeReport deskReport(const koffer::DeskPlan& plan, const QList<Decision>& decisions,
    const Findings& findings, const QDateTime& at, const Labels& labels, const Titles& titles);

} // namespace core
