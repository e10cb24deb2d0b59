#pragma once

#include <QtGlobal>

/** Times that a book may set and mostly does not: what rules and the list of things due take then. */
namespace core::leadtimes {

/** Days before its end in which an agreement is to be continued (V-18). */
constexpr int agreementDays = 90;
/** Months between two reflection talks where the agency set none (V-17). */
constexpr qint64 reflectionMonths = 12;
/** Months after which a contact has to be looked at, where no retention rule says otherwise (V-45). */
constexpr qint64 contactMonths = 24;
/** The most months that a setting counts for. */
constexpr qint64 mostMonths = 1'200;
/** Months after which a running case without any contact is told of. */
constexpr int caseMonths = 3;
/** Days before its end in which an exception is told of. */
constexpr int exceptionDays = 14;
/** Days in which a record is written and released (WF-11). */
constexpr int recordDays = 7;
/** Days before a session in which it is on the list, and its checklist with it (WF-8). */
constexpr int sessionDays = 28;
/** Days before an inexact date is over in which it has to be made exact, so that people can be invited. */
constexpr int exactDays = 28;
/** Days before which measures, steps and reviews are told of (WF-11). */
constexpr int workDays = 14;
/** Days before the end of a registration, a report or a step of approval. */
constexpr int deadlineDays = 30;
/** Days before which a reminder is told of. */
constexpr int reminderDays = 7;

} // namespace core::leadtimes
