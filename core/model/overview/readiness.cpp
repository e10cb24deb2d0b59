#include "core/model/overview/readiness.h"

#include "core/model/entities/agendaitem.h"
#include "core/model/entities/checklistitem.h"
#include "core/model/entities/feedbackround.h"
#include "core/model/entities/measure.h"
#include "core/model/entities/session.h"
#include "core/model/entities/sessionrecord.h"
#include "core/model/entities/sessionrole.h"
#include "core/model/seriesparts.h"

#include <algorithm>
#include <tuple>

namespace core {

namespace {

using F = QLatin1StringView;

/** A session with its id: what is missing there leads there. */
struct Dated {
    RecordId id;
    Session values;
};

/** Looks at a series for one step, item by item. */
class Planner {
public:
    Planner(const Reader& reader, RecordId id, const Series& series, QDate today)
        : m_reader(reader)
        , m_id(id)
        , m_series(series)
        , m_today(today)
    {
    }

    Result<QList<ReadyLine>> before(SeriesState next)
    {
        WB_TRY(load());
        const Series& s = m_series;
        if (next == SeriesState::Announced) {
            field(ReadyItem::Title, "title", !s.title.isEmpty());
            field(ReadyItem::Format, "format", !s.format.isNull());
            addTexts();
            field(ReadyItem::TeamSize, "team_min", s.teamMin.has_value(), ReadyState::Warning);
            addConfidence();
        }
        if (next == SeriesState::Announced || next == SeriesState::RegistrationOpen) {
            addContacts();
            addSessions();
            addCapacity();
            field(ReadyItem::Deadline, "registration_closes", !s.registrationClose.isNull(), ReadyState::Warning);
        }
        if (next == SeriesState::RegistrationOpen || next == SeriesState::RegistrationClosed) {
            addDates();
            addVenues(VenueState::Planned);
            WB_TRY(addChecklist());
        }
        if (next == SeriesState::RegistrationClosed || next == SeriesState::Running) {
            addAnswers();
            addTeams();
            addHosts();
        }
        if (next == SeriesState::Running)
            WB_TRY(addRunning());
        if (next == SeriesState::Finished)
            WB_TRY(addFinished());
        return m_lines;
    }

private:
    Result<void> load()
    {
        WB_ASSIGN(sessions, m_reader.childrenOf(m_id, Session::info()));
        for (const Record& record : std::as_const(sessions)) {
            const auto session = as<Session>(record);
            if (session.state != SessionState::Cancelled)
                m_sessions.append({record.id(), session});
        }
        WB_ASSIGN(teams, teamsOf(m_reader, m_id));
        m_teams = teams;
        return {};
    }

    void field(ReadyItem item, const char* key, bool isThere, ReadyState otherwise = ReadyState::Missing)
    {
        ReadyLine line;
        line.item = item;
        line.record = m_id;
        line.place = QString::fromLatin1(key);
        line.state = isThere ? ReadyState::Done : otherwise;
        m_lines.append(line);
    }

    /** So many of all; the line leads to the first thing that is not. */
    void counted(ReadyItem item, qint64 done, qint64 all, RecordId first, const char* place, ReadyState otherwise)
    {
        ReadyLine line;
        line.item = item;
        line.record = first.isNull() ? m_id : first;
        line.place = QString::fromLatin1(place);
        line.done = done;
        line.all = all;
        line.state = done >= all ? ReadyState::Done : otherwise;
        m_lines.append(line);
    }

    /** Counts the sessions that are as they should be. */
    template <typename IsGood>
    void ofSessions(ReadyItem item, const char* place, ReadyState otherwise, IsGood isGood)
    {
        if (m_sessions.isEmpty())
            return; // that there is none is a line of its own
        RecordId first;
        qint64 done = 0;
        for (const Dated& session : std::as_const(m_sessions)) {
            if (isGood(session))
                ++done;
            else if (first.isNull())
                first = session.id;
        }
        counted(item, done, m_sessions.size(), first, first.isNull() ? "session" : place, otherwise);
    }

    void addTexts()
    {
        const bool isTold =
            !m_series.aims.text.isEmpty() || !m_series.guidingQuestion.text.isEmpty() || !m_series.focus.text.isEmpty();
        field(ReadyItem::Texts, isTold ? "target_groups" : "aims", isTold && !m_series.targetGroups.text.isEmpty(),
            ReadyState::Warning);
    }

    /** What is said in a closed group stays there; that has to be agreed on. */
    void addConfidence()
    {
        if (m_series.groupMode == GroupMode::Closed)
            field(ReadyItem::Confidence, "confidentiality_agreement", !m_series.confidentialityAgreement.text.isEmpty(),
                ReadyState::Warning);
    }

    void addContacts()
    {
        const bool content = !m_series.contentContact.isNull();
        field(ReadyItem::Contacts, content ? "organization_contact" : "content_contact",
            content && !m_series.organizationContact.isNull());
    }

    void addSessions()
    {
        const qint64 planned = std::max<qint64>(1, m_series.plannedSessionCount.value_or(1));
        const qint64 there = m_sessions.size();
        counted(ReadyItem::Sessions, there, m_series.openEnded ? std::min<qint64>(1, planned) : planned, {}, "session",
            there == 0 ? ReadyState::Missing : ReadyState::Warning);
    }

    void addCapacity()
    {
        field(ReadyItem::Capacity, "capacity_teams", m_series.capacityTeams || m_series.capacityPersons,
            ReadyState::Warning);
    }

    void addDates()
    {
        ofSessions(ReadyItem::Dates, "date", ReadyState::Missing,
            [](const Dated& each) { return each.values.date.isExact() && !each.values.date.isTentative(); });
    }

    void addVenues(VenueState least)
    {
        ofSessions(ReadyItem::Venues, "venue_state",
            least == VenueState::Confirmed ? ReadyState::Missing : ReadyState::Warning, [least](const Dated& each) {
                return each.values.venueState >= least || each.values.mode == SessionMode::Online;
            });
    }

    void addHosts()
    {
        ofSessions(ReadyItem::Hosts, "host_municipality", ReadyState::Warning, [](const Dated& each) {
            return !each.values.hostMunicipality.isNull() || each.values.mode == SessionMode::Online;
        });
    }

    Result<void> addChecklist()
    {
        WB_ASSIGN(items, m_reader.childrenOf(m_id, ChecklistItem::info()));
        if (items.isEmpty())
            return {};
        qint64 done = 0;
        RecordId first;
        bool late = false;
        for (const Record& record : std::as_const(items)) {
            const auto item = as<ChecklistItem>(record);
            done += item.done;
            late = late || (!item.done && item.due.isValid() && item.due < m_today);
            if (!item.done && first.isNull())
                first = record.id();
        }
        counted(
            ReadyItem::Checklist, done, items.size(), first, "done", late ? ReadyState::Missing : ReadyState::Warning);
        if (first.isNull())
            m_lines.last().place = QStringLiteral("checklist_item");
        return {};
    }

    void addAnswers()
    {
        qint64 answered = 0;
        qint64 asked = 0;
        for (const TeamInSeries& team : std::as_const(m_teams)) {
            asked += !team.registrationId.isNull();
            answered += !team.registrationId.isNull() && !team.isIn(RegistrationState::Interested)
                && !team.isIn(RegistrationState::Registered);
        }
        if (asked > 0)
            counted(ReadyItem::Answers, answered, asked, {}, "team", ReadyState::Missing);
    }

    void addTeams()
    {
        const auto confirmed = std::ranges::count_if(m_teams, &TeamInSeries::isConfirmed);
        const qint64 least = m_series.minTeams.value_or(2); // V-20: an exchange needs two
        counted(ReadyItem::Teams, confirmed, least, {}, "team", ReadyState::Missing);
    }

    Result<void> addRunning()
    {
        addVenues(VenueState::Confirmed);
        qint64 named = 0;
        qint64 all = 0;
        RecordId first;
        for (const TeamInSeries& team : std::as_const(m_teams)) {
            if (!team.isConfirmed())
                continue;
            ++all;
            const bool isNamed = team.members.size() >= std::max<qint64>(1, m_series.teamMin.value_or(1));
            named += isNamed;
            if (!isNamed && first.isNull())
                first = team.id;
        }
        if (all > 0)
            counted(
                ReadyItem::Members, named, all, first, first.isNull() ? "team" : "team_member", ReadyState::Missing);
        if (m_sessions.isEmpty())
            return {};
        const RecordId session = m_sessions.first().id;
        WB_ASSIGN(roles, m_reader.childrenOf(session, SessionRole::info()));
        const auto moderating = std::ranges::count_if(roles, [](const Record& record) {
            const auto role = as<SessionRole>(record);
            return role.role == SessionRoleKind::Moderator && !role.who.isNull();
        });
        counted(
            ReadyItem::Moderation, std::min<qint64>(1, moderating), 1, session, "session_role", ReadyState::Missing);
        WB_ASSIGN(agenda, m_reader.childrenOf(session, AgendaItem::info()));
        counted(ReadyItem::Agenda, std::min<qint64>(1, agenda.size()), 1, session, "agenda_item", ReadyState::Missing);
        const auto held = std::ranges::count_if(m_sessions, [](const Dated& each) { return isHeld(each.values); });
        counted(ReadyItem::Held, std::min<qint64>(1, held), 1, session, "state", ReadyState::Missing);
        return {};
    }

    Result<void> addFinished()
    {
        ofSessions(
            ReadyItem::Held, "state", ReadyState::Missing, [](const Dated& each) { return isHeld(each.values); });
        WB_TRY(addRecords());
        WB_TRY(addMeasures());
        WB_TRY(addFeedback());
        field(ReadyItem::Closing, "closing_reflection", !m_series.closingReflection.text.isEmpty());
        return {};
    }

    Result<void> addRecords()
    {
        qint64 approved = 0;
        qint64 all = 0;
        RecordId first;
        for (const Dated& session : std::as_const(m_sessions)) {
            if (!isHeld(session.values))
                continue;
            ++all;
            WB_ASSIGN(records, m_reader.childrenOf(session.id, SessionRecord::info()));
            const bool is = std::ranges::any_of(records, [](const Record& record) {
                const RecordState state = as<SessionRecord>(record).state;
                return state == RecordState::Approved || state == RecordState::Sent;
            });
            approved += is;
            if (!is && first.isNull())
                first = session.id;
        }
        if (all > 0)
            counted(ReadyItem::Records, approved, all, first, first.isNull() ? "session" : "session_record",
                ReadyState::Missing);
        return {};
    }

    Result<void> addMeasures()
    {
        Excerpt wanted;
        wanted.kind = &Measure::info();
        wanted.fields = {wanted.kind->ownerIndex()};
        for (const Dated& session : std::as_const(m_sessions))
            wanted.targets.append(session.id);
        wanted.most = 1;
        wanted.sortField = wanted.kind->indexOf(u"until");
        WB_ASSIGN(all, m_reader.excerpt(wanted));
        if (all.count == 0)
            return {};
        QStringList open;
        for (const MeasureState state : {MeasureState::Open, MeasureState::InProgress, MeasureState::Moved})
            open.append(QString::fromLatin1(choicesOf(state)[size_t(state)].word));
        wanted.words = {{wanted.kind->indexOf(u"state"), open}};
        WB_ASSIGN(pending, m_reader.excerpt(wanted));
        const RecordId first = pending.records.isEmpty() ? RecordId() : pending.records.first().id();
        counted(ReadyItem::Measures, all.count - pending.count, all.count, first, first.isNull() ? "session" : "state",
            ReadyState::Warning);
        return {};
    }

    Result<void> addFeedback()
    {
        qint64 done = 0;
        RecordId first;
        for (const Dated& session : std::as_const(m_sessions)) {
            WB_ASSIGN(rounds, m_reader.childrenOf(session.id, FeedbackRound::info()));
            done += !rounds.isEmpty();
            if (rounds.isEmpty() && first.isNull())
                first = session.id;
        }
        if (!m_sessions.isEmpty())
            counted(ReadyItem::Feedback, done, m_sessions.size(), first, first.isNull() ? "session" : "feedback_round",
                ReadyState::Warning);
        return {};
    }

    const Reader& m_reader;
    const RecordId m_id;
    const Series& m_series;
    const QDate m_today;
    QList<Dated> m_sessions; ///< without those that were cancelled
    QList<TeamInSeries> m_teams;
    QList<ReadyLine> m_lines;
};

/** The item that a rule is about; Rule where the planner has none for it. */
ReadyItem itemOf(const Finding& finding)
{
    struct Known {
        const char* rule;
        const char* field;
        ReadyItem item;
    };
    static constexpr Known known[] = {{"V-10", "format", ReadyItem::Format}, {"V-10", "session", ReadyItem::Sessions},
        {"V-11", "", ReadyItem::Contacts}, {"V-20", "", ReadyItem::Teams}, {"V-30", "", ReadyItem::Sessions},
        {"2.4.3", "state", ReadyItem::Held}, {"2.4.3", "closing_reflection", ReadyItem::Closing}};
    for (const Known& each : known) {
        if (finding.rule == F(each.rule) && (!*each.field || finding.field == F(each.field)))
            return each.item;
    }
    return ReadyItem::Rule;
}

/** What a rule said stands where the planner has said it already; there is one line for one thing. */
void addFinding(const Finding& finding, QList<ReadyLine>& lines)
{
    if (!finding.excuse.isEmpty() || finding.severity == Severity::Hint)
        return;
    ReadyLine line;
    line.record = finding.record;
    line.place = finding.field;
    line.finding = finding;
    line.blocks = finding.isOpenError();
    line.state = line.blocks ? ReadyState::Missing : ReadyState::Warning;
    const ReadyItem item = itemOf(finding);
    const auto same = std::ranges::find_if(lines, [&](const ReadyLine& each) {
        return item != ReadyItem::Rule && each.item == item && each.finding.rule.isEmpty();
    });
    if (same == lines.end()) {
        lines.append(line);
        return;
    }
    same->finding = finding;
    same->blocks = line.blocks;
    same->state = std::max(same->state, line.state);
}

} // namespace

qsizetype Readiness::count(ReadyState state) const
{
    return std::ranges::count(lines, state, &ReadyLine::state);
}

std::optional<SeriesState> nextState(SeriesState state)
{
    if (state == SeriesState::Finished || state == SeriesState::Cancelled)
        return std::nullopt;
    return SeriesState(int(state) + 1);
}

Result<Readiness> readiness(const Reader& reader, RecordId id, QDate today, const Findings& brought)
{
    Readiness found;
    WB_ASSIGN(series, reader.getAs<Series>(id));
    found.next = nextState(series.state);
    if (!found.next)
        return found;
    WB_ASSIGN(lines, Planner(reader, id, series, today).before(*found.next));
    found.lines = lines;
    for (const Finding& finding : brought)
        addFinding(finding, found.lines);
    std::ranges::stable_sort(
        found.lines, {}, [](const ReadyLine& line) { return std::tuple(!line.blocks, -int(line.state)); });
    return found;
}

} // namespace core
