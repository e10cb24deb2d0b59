#include "ui/pages/workspaces.h"

#include "ui/pages/municipalityoverview.h"
#include "ui/pages/seriesoverview.h"
#include "ui/pages/sessionrecordoverview.h"
#include "ui/peer/peerworkspace.h"

#include <algorithm>

namespace ui {

namespace {

template <typename T>
Workspace* make(core::Book& book, core::RecordId record)
{
    return new T(book, record);
}

constexpr NamingList ofMunicipality[] = {{"affiliation", "municipality"}, {"agreement_party", "municipality"},
    {"consultation_case", "municipality"}, {"team", "municipality"}, {"measure", "who"}, {"committee", "body"},
    {"transfer_object", "givers"}, {"hosting_offer", "municipality"}, {"survey", "municipalities"}};

constexpr WorkspaceKind workspaces[] = {
    {"municipality", make<MunicipalityOverview>, ofMunicipality},
    {"series", make<SeriesOverview>, {}},
    {"session_record", make<SessionRecordOverview>, {}},
    {"peer_consultation", make<PeerWorkspace>, {}},
};

} // namespace

const WorkspaceKind* workspaceOf(const core::EntityInfo& kind)
{
    const auto found = std::ranges::find_if(
        workspaces, [&](const WorkspaceKind& each) { return kind.name() == QLatin1StringView(each.kind); });
    return found == std::end(workspaces) ? nullptr : found;
}

} // namespace ui
