#pragma once

#include "core/model/overview/municipalityview.h"
#include "ui/pages/workspace.h"

#include <QHash>

namespace ui {

/** Everything about one municipality in one place (ui.md, "Kommune"). */
class MunicipalityOverview final : public Workspace {
    Q_OBJECT

public:
    MunicipalityOverview(core::Book& book, core::RecordId municipality, QWidget* parent = nullptr);

protected:
    [[nodiscard]] core::Result<void> fill() override;

private:
    void makeCard(const core::OverviewPart& part);
    [[nodiscard]] core::Result<void> fillCard(const core::OverviewPart& part);
    void addNew(const core::EntityInfo& kind, qsizetype field);

    QHash<QString, OverviewCard*> m_cards;
};

} // namespace ui
