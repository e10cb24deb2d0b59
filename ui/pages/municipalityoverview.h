#pragma once

#include "core/model/overview/municipalityview.h"
#include "ui/pages/workspace.h"
#include "ui/support/besidereader.h"

#include <QFutureWatcher>
#include <QHash>

namespace ui {

/** Everything about one municipality in one place (ui.md, "Kommune"). A large one has thousands of people: it is read
 *  beside the window. */
class MunicipalityOverview final : public Workspace {
    Q_OBJECT

public:
    MunicipalityOverview(core::Book& book, core::RecordId municipality, QWidget* parent = nullptr);

protected:
    [[nodiscard]] core::Result<void> fill() override;

private:
    struct Facts {
        core::MunicipalityView view;
        QHash<QString, qint64> listed; ///< by key of a part, how many its list has, where that is asked for
    };

    [[nodiscard]] static core::Result<Facts> factsOf(
        core::Database& database, core::RecordId municipality, QDate today);
    void showFacts();
    void makeCard(const core::OverviewPart& part);
    void fillCard(const core::OverviewPart& part, qint64 listed);
    void addNew(const core::EntityInfo& kind, qsizetype field);

    QHash<QString, OverviewCard*> m_cards;
    BesideReader m_reader;
    QFutureWatcher<core::Result<Facts>> m_watcher;
    bool m_isAskedAgain = false; ///< the book changed while it was read
};

} // namespace ui
