#include "core/model/overview/substitutes.h"

#include "core/model/entities/affiliation.h"
#include "core/model/entities/person.h"
#include "core/model/seriesparts.h"

#include <QSet>

#include <algorithm>

namespace core {

Result<QList<SubstituteCandidate>> substitutesFor(const Reader& reader, RecordId teamId, QDate today)
{
    QList<SubstituteCandidate> candidates;
    WB_ASSIGN(part, teamInSeries(reader, teamId));
    QSet<RecordId> taken;
    for (const TeamMember& member : std::as_const(part.members))
        taken.insert(member.person.id);
    const EntityInfo& kind = Affiliation::info();
    WB_ASSIGN(ids, reader.withValue(kind, kind.indexOf(u"municipality"), part.team.municipality.id));
    for (const RecordId& id : ids) {
        WB_ASSIGN(affiliation, reader.getAs<Affiliation>(id));
        const QDate last = affiliation.to.latest();
        const bool isOver = last.isValid() && last < today;
        if (isOver || taken.contains(affiliation.person.id))
            continue;
        WB_ASSIGN(person, reader.getAs<Person>(affiliation.person.id));
        if (person.blocked || person.anonymizedOn.isValid())
            continue;
        taken.insert(affiliation.person.id);
        WB_ASSIGN(name, reader.titleOf(affiliation.person.id));
        candidates.append({affiliation.person.id, name, affiliation.position});
    }
    std::ranges::sort(
        candidates, {}, [](const SubstituteCandidate& each) { return std::pair(each.name, each.person); });
    return candidates;
}

} // namespace core
