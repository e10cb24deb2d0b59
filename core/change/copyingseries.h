#pragma once

#include "core/change/acts.h"

namespace core::acts {

/** How a series is planned once more. */
struct CopySettings {
    enum class Dates {
        Cleared, ///< to be announced
        Shifted, ///< by whole days
    };
    QString title; ///< of the copy, or of the copied group; empty: as it was
    Dates dates = Dates::Cleared;
    qint64 days = 0; ///< of Shifted
    bool hosts = false; ///< hosts and venues are kept
    bool roles = true; ///< who moderates and speaks is kept
};

/** A series as a plan: a draft with its rules, texts and contacts, its sessions with agenda, roles and checklist, all
 * of it still to be done. Teams, what happened, and what was said stay where they are. */
[[nodiscard]] Result<Proposal> copySeries(
    const Reader& reader, RecordId series, const CopySettings& settings, IdSource& ids);

/** A whole group of series (the circles A, B and C) in the same way, each under its own title. */
[[nodiscard]] Result<Proposal> copyGroup(
    const Reader& reader, RecordId group, const CopySettings& settings, IdSource& ids);

} // namespace core::acts
