#pragma once

#include "tests/support/testbook.h"

namespace test {

/** What people do in a test, by storage keys and words. */
using Values = QMap<QString, core::Value>;

/** A small office: one agency in Nordrhein-Westfalen, four Kreise, a format, and a series in draft with two sessions.
 * Its clock stands at 22 March 2023. */
class RuleWorld {
public:
    RuleWorld();

    core::RecordId add(const char* kind, const Values& values) { return book.add(kind, values); }
    /** What the book answers to a new record; the error if it refuses it. */
    core::Result<std::optional<core::Act>> tryToAdd(const char* kind, const Values& values);
    core::Result<std::optional<core::Act>> tryToSet(core::RecordId record, const Values& values);
    /** Fails the test where it is refused. */
    void set(core::RecordId record, const Values& values);
    /** Takes a record through these states. */
    void go(core::RecordId record, const QStringList& states);
    /** The change that tryToSet() would make, with an exception for all that it brings. */
    core::Result<std::optional<core::Act>> setBecause(
        core::RecordId record, const Values& values, const QString& reason, QDate until = {});

    /** A team of so many persons that came on a day, with its registration in a state. */
    struct Entered {
        core::RecordId team;
        core::RecordId registration;
    };
    Entered enter(core::RecordId municipality, int persons, QDate came = {}, const QString& state = {});
    /** A signed agreement of the agency with a municipality. */
    core::RecordId agree(core::RecordId municipality, QDate first, QDate last, const QString& kind = {});
    core::RecordId person(const QString& level = {});
    core::RecordId member(core::RecordId team, const QString& level = {});
    void announce() { go(series, {QStringLiteral("announced")}); }

    /** Findings of a rule in the whole book, as "severity record field what". */
    [[nodiscard]] QStringList found(const char* rule);

    TestBook book;
    core::RecordId agency;
    core::RecordId format;
    core::RecordId series;
    QList<core::RecordId> sessions;
    QList<core::RecordId> kreise;

private:
    int m_number = 0;
};

[[nodiscard]] inline QString w(const char* text)
{
    return QString::fromUtf8(text);
}

/** Rules that refuse a change: their numbers, each once, in order; empty if it was not refused by rules. */
[[nodiscard]] QStringList refusedBy(const core::Result<std::optional<core::Act>>& answer);

} // namespace test
