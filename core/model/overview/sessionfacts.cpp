#include "core/model/overview/sessionfacts.h"

#include "core/model/entities/personregistration.h"
#include "core/model/seriesparts.h"

#include <algorithm>

namespace core {

namespace {

Result<bool> isOfSeries(const Reader& reader, const Session& session)
{
    WB_ASSIGN(whole, reader.find(session.series.id));
    return whole && &whole->entity() == &Series::info();
}

} // namespace

Result<SessionFacts> sessionName(const Reader& reader, const Record& record)
{
    SessionFacts facts;
    facts.id = record.id();
    facts.session = as<Session>(record);
    const Session& session = facts.session;
    WB_ASSIGN(owner, reader.titleOf(session.series.id));
    facts.owner = owner;
    facts.place = session.venueCity.isEmpty() ? session.venueName : session.venueCity;
    if (facts.place.isEmpty()) {
        WB_ASSIGN(host, reader.titleOf(session.hostMunicipality.id));
        facts.place = host;
    }
    WB_ASSIGN(counted, isOfSeries(reader, session));
    if (!counted)
        return facts;
    WB_ASSIGN(records, reader.childrenOf(session.series.id, Session::info()));
    int number = 0;
    for (const Record& each : records) {
        if (as<Session>(each).state == SessionState::Cancelled)
            continue;
        ++number;
        if (each.id() == facts.id)
            facts.number = number;
    }
    if (number < 2)
        facts.number = 0;
    return facts;
}

Result<SessionFacts> sessionFacts(const Reader& reader, const Record& record)
{
    WB_ASSIGN(facts, sessionName(reader, record));
    WB_ASSIGN(counted, isOfSeries(reader, facts.session));
    if (!counted)
        return facts;
    WB_ASSIGN(teams, teamsOf(reader, facts.session.series.id));
    for (const TeamInSeries& team : teams) {
        facts.teams += team.isConfirmed() ? 1 : 0;
        facts.persons += team.isConfirmed() ? team.persons() : 0;
    }
    for (const RecordId& subject : {facts.session.series.id, facts.id}) {
        WB_ASSIGN(singles, reader.childrenOf(subject, PersonRegistration::info()));
        facts.persons += std::ranges::count_if(singles,
            [](const Record& single) { return as<PersonRegistration>(single).state == RegistrationState::Confirmed; });
    }
    return facts;
}

Result<QList<SessionFacts>> nextSessions(const Reader& reader, QDate today, qsizetype most)
{
    Excerpt excerpt;
    excerpt.kind = &Session::info();
    excerpt.ofAll = true;
    excerpt.words = {{excerpt.kind->indexOf(u"state"),
        {detail::wordOf(SessionState::Planned), detail::wordOf(SessionState::Scheduled),
            detail::wordOf(SessionState::Confirmed), detail::wordOf(SessionState::Postponed)}}};
    excerpt.endField = excerpt.kind->indexOf(u"date");
    excerpt.endsFrom = today;
    excerpt.sortField = excerpt.endField;
    excerpt.most = 4 * most;
    WB_ASSIGN(found, reader.excerpt(excerpt));
    // A long span that has begun long ago says less of what is next than a day that is known.
    std::ranges::stable_sort(found.records, [](const Record& one, const Record& other) {
        const QDate first = as<Session>(one).date.latest();
        const QDate second = as<Session>(other).date.latest();
        return first.isValid() && (!second.isValid() || first < second);
    });
    QList<SessionFacts> next;
    for (const Record& record : std::as_const(found.records)) {
        if (next.size() == most)
            break;
        WB_ASSIGN(series, reader.find(record.owner()));
        const bool isDraft = series && &series->entity() == &Series::info()
            && (as<Series>(*series).state == SeriesState::Draft || as<Series>(*series).state == SeriesState::Cancelled);
        if (isDraft)
            continue;
        WB_ASSIGN(facts, sessionFacts(reader, record));
        next.append(facts);
    }
    return next;
}

} // namespace core
