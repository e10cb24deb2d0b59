#pragma once

#include "core/model/entities/series.h"
#include "ui/pages/workspace.h"

namespace ui {

/** A series at a glance: what is missing before the next step, its sessions, places, latest team changes and key facts
 *  (ui.md, "Reihe"). */
class SeriesOverview final : public Workspace {
    Q_OBJECT

public:
    SeriesOverview(core::Book& book, core::RecordId series, QWidget* parent = nullptr);

protected:
    [[nodiscard]] core::Result<void> fill() override;

private:
    [[nodiscard]] core::Result<void> fillReadiness();
    [[nodiscard]] core::Result<void> fillSessions();
    [[nodiscard]] core::Result<void> fillPlaces(const core::Series& series);
    [[nodiscard]] core::Result<void> fillTeamChanges();
    [[nodiscard]] core::Result<void> fillFacts();

    OverviewCard* m_readiness;
    OverviewCard* m_places;
    OverviewCard* m_sessions;
    OverviewCard* m_changes;
    OverviewCard* m_facts;
};

/** What the step to a state is called on its button; ends with "…", because it explains itself first. */
[[nodiscard]] QString stepText(core::SeriesState next);

} // namespace ui
