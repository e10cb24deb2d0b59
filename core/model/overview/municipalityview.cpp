#include "core/model/overview/municipalityview.h"

#include "core/model/overview/municipalityparts.h"

#include <algorithm>

namespace core {

const OverviewPart& MunicipalityView::part(QLatin1StringView key) const
{
    return *std::ranges::find(parts, key, &OverviewPart::key);
}

Result<MunicipalityView> municipalityView(
    const Reader& reader, RecordId municipality, QDate today, const MunicipalityViewOptions& options)
{
    namespace parts = municipalityparts;
    MunicipalityView view;
    WB_TRY(reader.onOneState([&]() -> Result<void> {
        parts::Asked asked{reader, municipality, today, options};
        // People and cases are asked first, because measures come from them too; they are shown further down.
        WB_ASSIGN(people, parts::people(asked));
        WB_ASSIGN(cases, parts::cases(asked));
        WB_ASSIGN(due, parts::due(asked));
        WB_ASSIGN(agreements, parts::agreements(asked));
        view.parts = {due, agreements, people, cases};
        for (const auto ask : {parts::series, parts::measures, parts::funding, parts::committees, parts::transfer,
                 parts::hosting, parts::surveys}) {
            WB_ASSIGN(part, ask(asked));
            view.parts.append(part);
        }
        return {};
    }));
    return view;
}

} // namespace core
