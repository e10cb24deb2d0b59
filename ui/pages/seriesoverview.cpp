#include "ui/pages/seriesoverview.h"

#include "core/book/seriesstep.h"
#include "core/model/booking.h"
#include "core/model/entities/session.h"
#include "core/model/fuzzydaterender.h"
#include "core/model/seriesparts.h"
#include "core/report/announcement.h"
#include "core/wording/acttext.h"
#include "core/wording/daytext.h"
#include "core/wording/language.h"
#include "core/wording/readinesstext.h"
#include "ui/models/statetone.h"

#include <algorithm>

namespace ui {

using namespace core;

namespace {

constexpr qsizetype mostSessions = 6;
constexpr qsizetype mostChanges = 5;
/** Teams whose history is looked into for the latest changes. */
constexpr qsizetype mostTeams = 60;

Tone toneOf(const ReadyLine& line)
{
    if (line.state == ReadyState::Done)
        return Tone::Good;
    return line.state == ReadyState::Missing ? Tone::Bad : Tone::Caution;
}

QString label(const ChoiceWord& word)
{
    return spokenLabels().of(word.label);
}

} // namespace

QString stepText(SeriesState next)
{
    switch (next) {
    case SeriesState::Announced:
        return SeriesOverview::tr("Announce …");
    case SeriesState::RegistrationOpen:
        return SeriesOverview::tr("Open registration …");
    case SeriesState::RegistrationClosed:
        return SeriesOverview::tr("Close registration …");
    case SeriesState::Running:
        return SeriesOverview::tr("Begin …");
    case SeriesState::Finished:
        return SeriesOverview::tr("Finish …");
    default:
        return {};
    }
}

SeriesOverview::SeriesOverview(Book& book, RecordId series, QWidget* parent)
    : Workspace(book, series, parent)
    , m_readiness(addCard(QStringLiteral("readiness"), tr("Ready for the next step?"), 0))
    , m_places(addCard(QStringLiteral("places"), tr("Places"), 1))
    , m_sessions(addCard(QStringLiteral("sessions"), tr("Sessions"), 1))
    , m_changes(addCard(QStringLiteral("team_changes"), tr("Latest in the teams"), 1))
    , m_facts(addCard(QStringLiteral("facts"), tr("Key facts"), 0))
{
    m_readiness->setEmptyWords(tr("The series has come to its end."));
    m_places->setEmptyWords(tr("No team has registered yet."));
    m_sessions->setEmptyWords(tr("Here stand the sessions of the series."));
    m_changes->setEmptyWords(tr("Nothing happened in the teams yet."));
    connect(m_sessions, &OverviewCard::allRequested, this,
        [this] { Q_EMIT sectionRequested(QString::fromLatin1(Session::entityKey)); });
    connect(m_places, &OverviewCard::allRequested, this,
        [this] { Q_EMIT sectionRequested(QString::fromLatin1(Team::entityKey)); });
}

Result<void> SeriesOverview::fill()
{
    WB_ASSIGN(series, book().store().getAs<Series>(record()));
    WB_TRY(fillReadiness());
    WB_TRY(fillSessions());
    WB_TRY(fillPlaces(series));
    WB_TRY(fillTeamChanges());
    return fillFacts();
}

Result<void> SeriesOverview::fillReadiness()
{
    WB_ASSIGN(ready, readinessOf(book(), record()));
    QList<OverviewText> lines;
    for (const ReadyLine& each : std::as_const(ready.lines)) {
        OverviewText line;
        line.link = {each.record, each.place};
        line.text.title = sentence(each);
        line.text.state = stateText(each);
        line.text.tone = toneOf(each);
        line.text.isQuiet = each.state == ReadyState::Done;
        if (!each.finding.rule.isEmpty())
            line.text.facts = each.finding.rule;
        lines.append(line);
    }
    m_readiness->setLines(disputed().marked(lines));
    m_readiness->setFacts(
        ready.next ? tr("%1 of %2").arg(ready.count(ReadyState::Done)).arg(ready.lines.size()) : QString());
    return {};
}

Result<void> SeriesOverview::fillSessions()
{
    WB_ASSIGN(sessions, book().store().childrenOf(record(), Session::info()));
    const QDate today = book().clock().today();
    QList<OverviewText> lines;
    bool isNext = true; // until the first one that is still to come
    for (const Record& each : std::as_const(sessions)) {
        const auto session = as<Session>(each);
        OverviewText line;
        line.link.record = each.id();
        const QString date = renderFuzzyDate(session.date, DateStyle::Weekday, spokenLanguage());
        line.text.title = date.isEmpty() ? session.title : date;
        const ChoiceWord state = choicesOf(session.state)[size_t(session.state)];
        line.text.state = label(state);
        line.text.tone = wordTone(QString::fromLatin1(state.word)).value_or(Tone::Neutral);
        WB_ASSIGN(host, book().store().titleOf(session.hostMunicipality.id));
        QStringList facts{date.isEmpty() ? QString() : session.title, session.venueName, session.venueCity,
            host.isEmpty() ? QString() : tr("host: %1").arg(host)};
        line.text.isQuiet = isHeld(session) || session.state == SessionState::Cancelled;
        const bool isOver = session.date.latest().isValid() && session.date.latest() < today;
        if (isNext && !line.text.isQuiet && !isOver && session.date.latest().isValid()) {
            isNext = false;
            facts.prepend(tr("next"));
        }
        facts.removeAll(QString());
        line.text.facts = facts.join(QStringLiteral(" · "));
        lines.append(line);
    }
    m_sessions->setFacts(lines.isEmpty() ? QString() : QString::number(lines.size()));
    m_sessions->setAllText(lines.size() > mostSessions ? tr("All %n …", nullptr, int(lines.size())) : QString());
    m_sessions->setLines(disputed().marked(lines.mid(0, mostSessions)));
    return {};
}

Result<void> SeriesOverview::fillPlaces(const Series& series)
{
    WB_ASSIGN(occupancy, occupancyOf(book().store(), record()));
    WB_ASSIGN(teams, teamsOf(book().store(), record()));
    QList<OverviewText> lines;
    const QString section = QString::fromLatin1(Team::entityKey);
    const auto add = [&](const QString& title, const QString& facts, const QString& place) {
        OverviewText line;
        line.link = {record(), place};
        line.text.title = title;
        line.text.facts = facts;
        lines.append(line);
    };
    if (!teams.isEmpty() || series.capacityTeams || series.capacityPersons) {
        const QString teamsWords = series.capacityTeams
            ? tr("%1 of %2 teams").arg(occupancy.confirmedTeams).arg(*series.capacityTeams)
            : tr("%n team(s)", nullptr, int(occupancy.confirmedTeams));
        const QString personWords = series.capacityPersons
            ? tr("%1 of %2 persons").arg(occupancy.confirmedPersons).arg(*series.capacityPersons)
            : tr("%n person(s)", nullptr, int(occupancy.confirmedPersons));
        add(teamsWords + QStringLiteral(" · ") + personWords, tr("confirmed"), section);
        const BookingState booking = bookingState(series, occupancy);
        lines.last().text.state = label(choicesOf(booking)[size_t(booking)]);
        lines.last().text.tone = booking == BookingState::Free ? Tone::Good : Tone::Caution;
        if (disputed().has(record(), {"capacity_teams", "capacity_persons", "sold_out_override"}))
            DisputedPlaces::mark(lines.last());
    }
    for (const ChoiceWord& state : choicesOf(RegistrationState{})) {
        if (QLatin1StringView(state.word) == QLatin1StringView("confirmed"))
            continue;
        const auto count = std::ranges::count_if(teams, [&](const TeamInSeries& team) {
            const RegistrationState held = team.registration.state;
            return !team.registrationId.isNull()
                && QLatin1StringView(choicesOf(held)[size_t(held)].word) == QLatin1StringView(state.word);
        });
        if (count > 0)
            add(tr("%n team(s)", nullptr, int(count)), label(state), section);
    }
    m_places->setLines(lines);
    return {};
}

Result<void> SeriesOverview::fillTeamChanges()
{
    struct Change {
        RecordAct act;
        RecordId team;
        QString municipality;
    };
    QList<Change> changes;
    const RecordStore& store = book().store();
    WB_ASSIGN(teams, store.childrenOf(record(), Team::info()));
    for (const Record& team : teams.mid(0, mostTeams)) {
        WB_ASSIGN(name, store.titleOf(team.reference(QLatin1StringView("municipality"))));
        WB_ASSIGN(registrations, store.childrenOf(team.id(), Registration::info()));
        for (const Record& registration : std::as_const(registrations)) {
            WB_ASSIGN(acts, book().history().actsOn(registration.id(), int(mostChanges)));
            for (const RecordAct& act : std::as_const(acts))
                changes.append({act, team.id(), name});
        }
    }
    std::ranges::stable_sort(changes, [](const Change& a, const Change& b) { return a.act.place > b.act.place; });
    const Titles titles = [&store](RecordId id) { return store.titleOf(id).value_or(QString()); };
    QList<OverviewText> lines;
    for (const Change& change : changes.mid(0, mostChanges)) {
        QStringList words;
        bool hasState = false;
        for (const core::Change& step : change.act.changes) {
            // Where the state changed, that is the news; the day beside it says when it did.
            const bool isState = step.field >= 0 && step.fieldInfo().name() == QLatin1StringView("state");
            if (isState)
                words = {changeText(step, titles)};
            else if (!hasState)
                words.append(changeText(step, titles));
            hasState = hasState || isState;
        }
        const Act& act = change.act.origin ? change.act.origin->act : change.act.act;
        OverviewText line;
        line.link.record = change.team;
        line.text.title = change.municipality + QStringLiteral(": ") + words.join(QStringLiteral("; "));
        QStringList facts{act.who, momentText(act.at)};
        facts.removeAll(QString());
        line.text.facts = facts.join(QStringLiteral(" · "));
        lines.append(line);
    }
    m_changes->setLines(lines);
    return {};
}

Result<void> SeriesOverview::fillFacts()
{
    WB_ASSIGN(held, book().store().get(record()));
    const RecordStore& store = book().store();
    const Titles titles = [&store](RecordId id) { return store.titleOf(id).value_or(QString()); };
    QList<OverviewText> lines;
    for (const char* key : {"format", "region", "group_mode", "required_agreement", "registration_closes",
             "content_contact", "organization_contact", "fee_text"}) {
        const qsizetype field = held.entity().indexOf(QString::fromLatin1(key));
        if (field < 0)
            continue;
        const FieldInfo& info = held.entity().fields[size_t(field)];
        const QString text = readable(info, held.at(field), spokenLabels(), titles);
        if (text.isEmpty())
            continue;
        OverviewText line;
        line.link = {record(), QString::fromLatin1(key)};
        line.text.title = text;
        line.text.facts = spokenLabels().of(info.label);
        lines.append(line);
    }
    m_facts->setLines(disputed().marked(lines));
    return {};
}

} // namespace ui
