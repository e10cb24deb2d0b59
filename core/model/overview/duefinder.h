#pragma once

#include "core/model/overview/due.h"

/** What the sources of the list of things due share. */
namespace core::due {

class Finder {
public:
    Finder(const Reader& book, const DueQuestion& asked, DueList& into)
        : reader(book)
        , question(asked)
        , today(asked.today)
        , list(into)
    {
    }

    /** Of one kind and state, how many are told one by one. */
    static constexpr qsizetype mostOfAKind = 200;

    /** Which records of a kind a source looks at: those whose choice is one of some words, with a last day up to
     *  another; without a day, all of them. */
    struct Wanted {
        const EntityInfo& kind;
        QLatin1StringView state = {}; ///< storage key of the choice; empty: whatever it is
        QStringList words = {};
        QLatin1StringView day = {}; ///< storage key of the date
        QDate from = {};
        QDate until = {};
        QLatin1StringView empty = {}; ///< a field that holds nothing yet
        qsizetype most = mostOfAKind;
    };
    /** The first of them, those that are longest due at the head; the others are counted as left over. */
    [[nodiscard]] Result<QList<Record>> those(const Wanted& wanted, std::optional<DueKind> countedAs = std::nullopt);
    /** Whether work of an agency is our own: of the own agency, or of none; of any where a book names no own one. What
     *  partners do is in the book to be known of, not to be done. */
    [[nodiscard]] Result<bool> isOurs(RecordId agency);
    /** Adds an item; `title` is that of its record where it has none of its own. */
    [[nodiscard]] Result<void> add(DueItem item);

    const Reader& reader;
    const DueQuestion& question;
    const QDate today;
    DueList& list;

private:
    std::optional<QList<RecordId>> m_own; ///< the own agencies, once they were asked for
};

/** The day by which a date is over: its last day, or its first where it has no end. */
[[nodiscard]] QDate lastDayOf(const FuzzyDate& date);
/** The date where it has to be said in words: nothing for an exact day. */
[[nodiscard]] FuzzyDate inWords(const FuzzyDate& date);

// The sources, one for each part of the domain.
[[nodiscard]] Result<void> sessions(Finder& finder);
[[nodiscard]] Result<void> registrations(Finder& finder);
[[nodiscard]] Result<void> records(Finder& finder);
[[nodiscard]] Result<void> agreements(Finder& finder);
[[nodiscard]] Result<void> approvals(Finder& finder);
[[nodiscard]] Result<void> goals(Finder& finder);
[[nodiscard]] Result<void> cases(Finder& finder);
[[nodiscard]] Result<void> measures(Finder& finder);
[[nodiscard]] Result<void> steps(Finder& finder);
[[nodiscard]] Result<void> office(Finder& finder);
[[nodiscard]] Result<void> contacts(Finder& finder);
[[nodiscard]] Result<void> conflicts(Finder& finder);
[[nodiscard]] Result<void> reminders(Finder& finder);
/** How it went on with what a peer consultation advised, to be asked at the next session. */
[[nodiscard]] Result<void> followUps(Finder& finder);

} // namespace core::due
