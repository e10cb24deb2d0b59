#include "core/model/overview/coverage.h"

#include "core/model/entities/agreementparty.h"
#include "core/model/rules/area.h"
#include "core/model/validity.h"

#include <QSet>

namespace core {

namespace {

struct Client {
    RecordId id;
    bool isCity = false;
};

Result<QList<Client>> clientsOf(const Reader& reader, const Agency& agency)
{
    QList<Client> clients;
    const EntityInfo& info = Municipality::info();
    for (const MunicipalityKind kind :
        {MunicipalityKind::District, MunicipalityKind::IndependentCity, MunicipalityKind::CityRegion}) {
        WB_ASSIGN(ids, reader.withValue(info, info.indexOf(u"kind"), detail::wordOf(kind)));
        for (const RecordId& id : ids) {
            WB_ASSIGN(municipality, reader.getAs<Municipality>(id));
            if (!rulesets::isOutside(agency, municipality) && !rulesets::isTooSmall(agency, municipality))
                clients.append({id, kind == MunicipalityKind::IndependentCity});
        }
    }
    return clients;
}

/** The municipalities that are a party of an agreement of the agency, in force on the first or on the second day. */
struct Parties {
    QSet<RecordId> now;
    QSet<RecordId> before;
};

Result<Parties> partiesOn(const Reader& reader, RecordId agency, QDate now, QDate before)
{
    Parties parties;
    Excerpt excerpt;
    excerpt.kind = &Agreement::info();
    excerpt.fields = {excerpt.kind->indexOf(u"agency")};
    excerpt.targets = {agency};
    excerpt.endField = excerpt.kind->indexOf(u"end");
    excerpt.endsFrom = before;
    excerpt.most = 20'000;
    WB_ASSIGN(found, reader.excerpt(excerpt));
    for (const Record& record : std::as_const(found.records)) {
        const auto agreement = as<Agreement>(record);
        const bool isNow = isValidOn(agreement, now);
        const bool wasBefore = isValidOn(agreement, before);
        if (!isNow && !wasBefore)
            continue;
        WB_ASSIGN(members, reader.childrenOf(record.id(), AgreementParty::info()));
        for (const Record& member : members) {
            const RecordId municipality = as<AgreementParty>(member).municipality.id;
            if (isNow)
                parties.now.insert(municipality);
            if (wasBefore)
                parties.before.insert(municipality);
        }
    }
    return parties;
}

} // namespace

Result<std::optional<Coverage>> coverageOn(const Reader& reader, QDate day)
{
    WB_ASSIGN(agencies, reader.all(Agency::info()));
    for (const Record& record : agencies) {
        const auto agency = as<Agency>(record);
        if (!agency.isOwn)
            continue;
        WB_ASSIGN(clients, clientsOf(reader, agency));
        WB_ASSIGN(parties, partiesOn(reader, record.id(), day, QDate(day.year(), 1, 1)));
        Coverage coverage;
        coverage.all = clients.size();
        for (const Client& client : clients) {
            const bool isCovered = parties.now.contains(client.id);
            coverage.covered += isCovered ? 1 : 0;
            coverage.cities += isCovered && client.isCity ? 1 : 0;
            coverage.districts += isCovered && !client.isCity ? 1 : 0;
            coverage.coveredAtNewYear += parties.before.contains(client.id) ? 1 : 0;
        }
        return clients.isEmpty() ? std::optional<Coverage>() : coverage;
    }
    return std::optional<Coverage>();
}

} // namespace core
