#pragma once

#include "core/model/entities/series.h"
#include "core/model/reader.h"

#include <QDate>

namespace core {

/** What somebody who plans well has done before a series goes a step further. Rule: a rule said it. */
enum class ReadyItem {
    Rule,
    Title,
    Format,
    Contacts,
    Sessions,
    Texts,
    Capacity,
    TeamSize,
    Deadline,
    Confidence,
    Dates,
    Venues,
    Hosts,
    Checklist,
    Answers,
    Teams,
    Members,
    Moderation,
    Agenda,
    Held,
    Records,
    Measures,
    Feedback,
    Closing,
};

enum class ReadyState {
    Done,
    Warning, ///< it would be better; nothing stands in the way
    Missing, ///< not there yet; the rules refuse the step where `blocks` says so
};

struct ReadyLine {
    ReadyItem item = ReadyItem::Rule;
    ReadyState state = ReadyState::Done;
    bool blocks = false;
    RecordId record; ///< where to see to it
    QString place; ///< a field of it, or a record kind that lives in it: its section; empty: the record
    qint64 done = 0; ///< of `all`, where the thing is counted
    qint64 all = 0;
    Finding finding; ///< of Rule: what wording makes the sentence of
};

/** How far a series is on its way to the next state (domain.md 2.4.3). */
struct Readiness {
    std::optional<SeriesState> next; ///< nullopt: there is none
    QList<ReadyLine> lines; ///< what blocks first, then what is missing, better, done

    [[nodiscard]] qsizetype count(ReadyState state) const;
};

/** The state that follows when all goes well; nullopt for the last one and for what was cancelled. */
[[nodiscard]] std::optional<SeriesState> nextState(SeriesState state);

/** What is missing before the next state.
 *  @param brought what the rules said of a proposal that goes there, as Book::judge does */
[[nodiscard]] Result<Readiness> readiness(const Reader& reader, RecordId series, QDate today, const Findings& brought);

} // namespace core
