#pragma once

#include "core/model/entities/snooze.h"
#include "core/model/reader.h"

#include <QDate>
#include <QHash>

namespace core {

/** Something put off is out of sight until a day. */
struct PutOff {
    RecordId snooze;
    QDate until;
    QString reason;
    QString who;
};

/** One thing that somebody has to see to. A value: `core/wording` makes the sentence. */
struct DueItem {
    DueKind kind = DueKind::Reminder;
    QString what = {}; ///< tells the reasons of a kind apart, where it has several
    RecordId record = {}; ///< to be opened
    RecordId subject = {}; ///< what it is about, and where putting it off is kept
    QString title = {};
    QDate day = {}; ///< by when; invalid: nobody knows
    FuzzyDate date = {}; ///< as people said it, where that is not a day
    QStringList parameters = {}; ///< titles, ISO days and numbers for the sentence
    bool mayPutOff = true;
    bool isDisputed = false; ///< something of what it is about waits for a decision, and this is not about that
    std::optional<PutOff> putOff = {};

    [[nodiscard]] bool isOverdue(QDate today) const { return day.isValid() && day < today; }
    /** The same for the same thing on every day and in every run. */
    [[nodiscard]] QString key() const;
};

/** What is due, the most pressing first: overdue, longest first; then by day; then what has none. */
struct DueList {
    QList<DueItem> items;
    QList<DueItem> putOff; ///< by the day they come back
    QHash<DueKind, qint64> left; ///< further ones of a kind, where a book has very many

    [[nodiscard]] qint64 count() const;
};

/** What a list of things due is made of, beside what the book holds. */
struct DueQuestion {
    QDate today; ///< in Berlin
    /** Open conflicts per record, which only history knows. */
    QHash<RecordId, qint64> conflicts;
};

/** Everything due in a book. At most some hundred of each kind are told one by one, so that the cost follows what is
 *  due, not what the book holds. */
[[nodiscard]] Result<DueList> dueOn(const Reader& reader, const DueQuestion& question);

/** The numbers beside the rail. */
struct DueCounts {
    qint64 overdueMeasures = 0;
    qint64 koffersOut = 0;
};
[[nodiscard]] Result<DueCounts> dueCounts(const Reader& reader, QDate today);

} // namespace core
