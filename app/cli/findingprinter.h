#pragma once

#include "app/cli/session.h"

#include <QJsonArray>

namespace cli {

/** What the rules say, as --json gives it. */
[[nodiscard]] QJsonArray findingsJson(const core::Findings& findings);
/** One line each, on stderr as after any other change. */
void sayFindings(Session& session, const core::Findings& findings);

} // namespace cli
