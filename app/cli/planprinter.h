#pragma once

#include "app/cli/session.h"
#include "core/change/merge.h"

#include <QJsonObject>

namespace cli {

/** What a merge does, every change of the return in exactly one class: as JSON, or said. */
[[nodiscard]] core::Result<QJsonObject> planJson(
    Session& session, core::Book& book, const core::MergePlan& plan, const core::Return& returned);
[[nodiscard]] core::Result<void> printPlan(
    Session& session, core::Book& book, const core::MergePlan& plan, const core::Return& returned);

} // namespace cli
