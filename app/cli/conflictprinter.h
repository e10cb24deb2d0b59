#pragma once

#include "app/cli/session.h"
#include "core/change/merge.h"

#include <QJsonArray>

namespace cli {

/** Conflicts with their candidates, as every command that meets them says them. */
class ConflictPrinter {
public:
    /** @param acts of a return that is not in the book yet */
    ConflictPrinter(Session& session, core::Book& book, QList<core::Origin> acts = {});

    [[nodiscard]] core::Result<void> print(const core::Conflict& conflict);
    [[nodiscard]] core::Result<QJsonObject> json(const core::Conflict& conflict);

private:
    [[nodiscard]] core::Result<core::Origin> authorOf(const core::Candidate& candidate);

    Session& m_session;
    core::Book& m_book;
    QList<core::Origin> m_acts;
};

} // namespace cli
