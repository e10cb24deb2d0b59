#pragma once

#include "core/model/entities/series.h"
#include "core/model/entities/session.h"
#include "core/model/overview/overview.h"
#include "core/model/reader.h"

/** What stands in the calendar of a year, as values: the board and the printed plan make shapes of it. */
namespace core {

/** One session of a row. */
struct PlanBlock {
    RecordId session;
    int number = 0; ///< among the sessions of its row, from 1
    QString title; ///< of the session alone
    FuzzyDate date;
    QTime begins;
    QTime ends;
    SessionState state = SessionState::Planned;
    QString place; ///< town, else venue, else the municipality that is host
    QList<RecordId> people; ///< that have a role at it

    /** First and last day it is drawn on; invalid while none is known. */
    [[nodiscard]] QDate first() const { return date.namedFirst(); }
    [[nodiscard]] QDate last() const { return date.namedLast(); }
    [[nodiscard]] bool isCancelled() const { return state == SessionState::Cancelled; }
    [[nodiscard]] bool hasDay() const { return first().isValid(); }
    bool operator==(const PlanBlock&) const = default;
};

/** A series, a committee or a case with its sessions: those with a day first, by day. */
struct PlanRow {
    RecordId owner;
    const EntityInfo* kind = nullptr;
    QString title;
    QString group; ///< of series: the group they are in, else their format; empty for others
    std::optional<SeriesState> state; ///< of series
    bool isOpenEvent = false;
    bool isOfOwnAgency = true;
    QList<State> laender; ///< where its sessions are; none: not known
    QList<RecordId> people; ///< who answers for it or has a role at one of its sessions
    QList<PlanBlock> blocks;

    bool operator==(const PlanRow&) const = default;
};

/** Days without school. */
struct SchoolSpan {
    QString name;
    State land = State::NW;
    QDate first;
    QDate last;
    bool operator==(const SchoolSpan&) const = default;
};

/** A person or post that answers for a series or has a role at a session. */
struct PlanPerson {
    RecordId id;
    QString title;
    bool operator==(const PlanPerson&) const = default;
};

struct YearPlan {
    int year = 0;
    QList<PlanRow> rows; ///< groups together, committees and cases last; within by first day
    QList<SchoolSpan> schools; ///< that touch the year, of all Länder, by day
    QList<PlanPerson> people; ///< of all rows, by name
    std::optional<State> ownLand; ///< of an own agency for one Land

    [[nodiscard]] QDate firstDay() const { return {year, 1, 1}; }
    [[nodiscard]] QDate lastDay() const { return {year, 12, 31}; }
};

/** What of a plan is wanted. What is not set leaves everything in. */
struct PlanFilter {
    std::optional<State> land; ///< rows that take place there, or nobody knows where
    std::optional<SeriesState> state;
    RecordId person;

    [[nodiscard]] bool takes(const PlanRow& row) const;
    bool operator==(const PlanFilter&) const = default;
};

/** The plan of a year: every row with a session in it, and from `today`'s year on those that are to come and have a
 *  session without a day. Sessions of the row outside the year are left out. */
[[nodiscard]] Result<YearPlan> yearPlan(const Reader& reader, int year, QDate today);

/** Formats that are to have an event every year (V-34). */
[[nodiscard]] Result<QList<Record>> yearlyFormats(const Reader& reader);

} // namespace core
