#pragma once

#include "core/model/reader.h"
#include "core/support/finding.h"

#include <QDate>

/** Rules of the domain (domain.md 2.4 and 2.5): pure functions over what a book holds. Their limits are fields of
 *  format and series, never constants. */
namespace core {

struct Rule;

/** What a rule may look at. */
struct RuleView {
    const Reader& reader;
    QDate today; ///< in Berlin
    const Reader* before = nullptr; ///< the book before a person's act; nullptr where there is none, as in a check
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
};

/** All rules, in the order of their numbers. */
[[nodiscard]] QList<const Rule*> allRules();

} // namespace core
