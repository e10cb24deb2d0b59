#pragma once

#include "core/support/id.h"

#include <QStringList>

namespace core {

/** What a rule thinks of what it found: worth knowing, better otherwise, not to be. */
enum class Severity { Hint, Warning, Error };

/** Where a rule does not hold, as a value; `core/wording` makes the sentence. */
struct Finding {
    QString rule; ///< V-21; of a state machine its section in the domain, 2.4.3
    Severity severity = Severity::Warning;
    RecordId record;
    QString entity; ///< storage name of the record's kind
    QString title; ///< of the record
    QString field; ///< storage key; empty if the whole record is meant
    RecordId other; ///< another record that has a part in it; null if none has
    QString what; ///< tells the findings of one rule apart, where it has several
    QStringList parameters; ///< titles, ISO days and numbers for the sentence
    qint64 amount = 0; ///< how bad, where that can grow: persons too many, teams passed over
    bool mayStand = false; ///< people may let it stand, with a reason
    QString excuse; ///< the reason that people gave; empty if it does not stand by their will

    /** An error nobody has answered for. */
    [[nodiscard]] bool isOpenError() const { return severity == Severity::Error && excuse.isEmpty(); }
    /** The same thing at the same place, however bad. */
    [[nodiscard]] bool isSameAs(const Finding& finding) const
    {
        return rule == finding.rule && record == finding.record && field == finding.field && other == finding.other
            && what == finding.what;
    }
    bool operator==(const Finding&) const = default;
};

using Findings = QList<Finding>;

} // namespace core
