#include "core/change/interestacts.h"

#include "core/model/entities/registration.h"
#include "core/model/entities/series.h"
#include "core/model/entities/team.h"
#include "core/model/overview/overview.h"

namespace core::acts {

Result<Proposal> seriesFromGroup(
    const Reader& reader, const InterestGroup& group, const Given& given, QDate today, IdSource& ids)
{
    Given whole = given;
    QStringList themes;
    for (const RecordId& theme : group.themes)
        themes.append(theme.toText());
    themes.sort();
    whole.insert(QStringLiteral("theme_fields"), themes);
    WB_ASSIGN(series, prepared(reader, Series::info(), whole, ids));
    WB_ASSIGN(proposal, add(reader, series));
    for (const InterestedParty& party : group.parties) {
        Given teamFields{{QStringLiteral("series"), series.id()}, {QStringLiteral("municipality"), party.municipality}};
        if (!party.questions.isEmpty())
            teamFields.insert(QStringLiteral("expectations"), party.questions.join(u'\n'));
        WB_ASSIGN(team, prepared(reader, Team::info(), teamFields, ids));
        proposal.changes.create(team);
        WB_ASSIGN(registration,
            prepared(reader, Registration::info(),
                Given{{QStringLiteral("team"), team.id()},
                    {QStringLiteral("state"), storedWord(RegistrationState::Interested)},
                    {QStringLiteral("received_on"), today}},
                ids));
        proposal.changes.create(registration);
        for (const RecordId& id : party.interests) {
            WB_ASSIGN(interest, reader.get(id));
            WB_ASSIGN(taken, difference(interest, Given{{QStringLiteral("series"), series.id()}}));
            proposal.changes.append(taken);
        }
    }
    return std::move(proposal);
}

} // namespace core::acts
