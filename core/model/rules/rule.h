#pragma once

#include "core/model/seriesparts.h"
#include "core/support/finding.h"

#include <QDate>
#include <QHash>

/** Rules of the domain (domain.md 2.4 and 2.5): pure functions over what a book holds. Their limits are fields of
 *  format and series, never constants. */
namespace core {

struct Rule;

/** What a rule may look at: one state of a book. Lives as long as one question to the rules. */
class RuleView {
public:
    /** @param earlier the book before a person's act, and before a merge for rules that are of merges, too; nullptr
     *  where there is none, as in a check */
    RuleView(const Reader& book, QDate day, const Reader* earlier = nullptr)
        : reader(book)
        , today(day)
        , before(earlier)
    {
    }

    /** The teams of a series, read once for all rules and all their subjects. */
    [[nodiscard]] Result<QList<TeamInSeries>> teams(RecordId series) const;

    const Reader& reader;
    const QDate today; ///< in Berlin
    const Reader* const before;

private:
    mutable QHash<RecordId, QList<TeamInSeries>> m_teams;
};

/** Takes what one rule finds fault with in one record. */
class FindingList {
public:
    FindingList(const Rule& rule, const Record& subject, Findings& into)
        : m_rule(rule)
        , m_subject(subject)
        , m_into(into)
    {
    }

    struct Particulars {
        QLatin1StringView field = {};
        QLatin1StringView what = {};
        QStringList parameters = {};
        qint64 amount = 0;
        RecordId other = {};
        bool mayStand = true; ///< as far as the rule lets anything stand
    };
    void add(Severity severity, const Particulars& particulars);

private:
    const Rule& m_rule;
    const Record& m_subject;
    Findings& m_into;
};

/** What may change a rule's verdict: a field of some kind, and the way from there to the records judged. A path is of
 *  steps: ".team" goes to what the field names, "<team.series" to the records of that kind whose field names this
 *  one. */
struct Watch {
    const char* kind;
    const char* fields; ///< storage keys with blanks between; empty: any, and coming and going
    const char* path; ///< steps with blanks between; empty: the record itself
};

struct Rule {
    const char* id;
    const char* kind; ///< storage name of the records it judges
    bool mayStand; ///< people may let it stand with a reason
    std::span<const Watch> watches;
    Result<void> (*judge)(const RuleView& view, const Record& subject, FindingList& found);
    bool needsDay = false; ///< what it finds as an error stands only until a day that people name
    bool ofMerges = false; ///< compares with the book before in a merge, too
};

/** All rules, in the order of their numbers. */
[[nodiscard]] QList<const Rule*> allRules();

} // namespace core
