#pragma once

#include "core/model/holidays.h"
#include "core/model/overview/yearplan.h"
#include "core/support/finding.h"
#include "ui/pages/disputedlines.h"

#include <QHash>
#include <memory>

namespace core {
class Database;
}

namespace ui {

/** What the calendar of a year reads from the book, beside the window. */
struct CalendarYear {
    core::YearPlan plan;
    core::Findings collisions; ///< of the sessions of the plan: V-31 and V-32
    DisputedPlaces disputed; ///< sessions and rows of which something waits for a decision are marked
    core::Findings missed; ///< yearly events that nobody has planned: V-34
};

[[nodiscard]] core::Result<CalendarYear> readCalendarYear(core::Database& database, int year, QDate today);

/** One session on a board. */
struct BoardBlock {
    core::PlanBlock plan;
    qsizetype row = 0;
    bool isMarked = false; ///< a rule has found a collision
    bool isDisputed = false; ///< something of it waits for a decision; the words below say so
    QString dayWords; ///< "28.09. Meschede", "Herbst 2023"
    QString shortWords; ///< the same without the place
    QString name; ///< all of it, for who does not see the board

    [[nodiscard]] bool isExact() const { return plan.date.isExact(); }
    [[nodiscard]] bool hasDay() const { return plan.first().isValid(); }
};

/** One line of a board with the places of its blocks in the list of all. */
struct BoardRow {
    core::RecordId owner;
    QString title;
    QString facts; ///< quiet, below the title: state, and that of a partner
    QString group; ///< heading above the first row of it
    QList<qsizetype> blocks; ///< by day; those without a day last
};

/** What a board shows: rows and blocks after filtering, and the days that are not like others. Never changed once it
 *  is made. */
struct BoardContent {
    int year = 0;
    QDate today;
    QList<BoardRow> rows;
    QList<BoardBlock> blocks;
    QList<core::Holiday> holidays; ///< of the Land, in the year and a week around it
    QList<core::SchoolSpan> schools; ///< of the Land, or of all
    std::optional<core::State> land;

    [[nodiscard]] qsizetype blockOf(core::RecordId session) const; ///< -1: not there
    [[nodiscard]] const core::Holiday* holidayOn(QDate day) const;
    [[nodiscard]] const core::SchoolSpan* schoolOn(QDate day) const;
};
using SharedContent = std::shared_ptr<const BoardContent>;

/** @param land whose holidays are shown; nullopt: those of all Germany */
[[nodiscard]] SharedContent boardContent(
    const CalendarYear& year, const core::PlanFilter& filter, std::optional<core::State> land, QDate today);

/** The Land as a word of the window. */
[[nodiscard]] QString landText(core::State land);
/** A public holiday as a word of the window. */
[[nodiscard]] QString holidayText(const core::Holiday& holiday);

} // namespace ui
