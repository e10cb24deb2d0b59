#include "core/change/meeting.h"
#include "core/exchange/importplan.h"
#include "core/model/entities/agreementparty.h"
#include "core/model/entities/attendance.h"
#include "core/model/entities/ruleoverride.h"
#include "core/model/validity.h"
#include "core/model/waitinglist.h"
#include "core/store/storedhistory.h"
#include "core/wording/language.h"
#include "tests/support/bookcopy.h"
#include "tests/support/dice.h"
#include "tests/support/ruleworld.h"

#include <QtTest>

using namespace core;
using test::BookCopy;
using test::counted;
using test::Dice;
using test::RuleWorld;
using test::Values;
using test::w;

namespace {

/** Where a book breaks a rule, said by a second reading of domain.md that knows nothing of core/model/rules: how much,
 *  by rule, record and what of it. What stands with a reason that was given for it is left out. */
class Oracle {
public:
    explicit Oracle(RuleWorld& world)
        : m_world(world)
        , m_today(world.book.clock.today())
    {
    }

    QMap<QString, qint64> errors()
    {
        for (const Record& series : all("series"))
            judgeSeries(series);
        for (const Record& record : all("attendance")) {
            const auto attendance = as<Attendance>(record);
            const auto session = get<Session>(attendance.session.id);
            const bool present = attendance.status == AttendanceStatus::Present;
            const QString state = stateOf(attendance.session.id);
            const bool isOff = state == w("cancelled") || state == w("postponed");
            const bool runs = !isOff && session.date.isExact() && session.date.earliest() <= m_today;
            if (present && !isOver(state) && !runs)
                note("V-40", record.id(), {}, 1);
            if ((present || attendance.isSigned) && !session.date.isExact())
                note("V-36", record.id(), {}, 1);
        }
        return m_errors;
    }

    /** Signed and in force, day by day in the plainest way. */
    bool hasAgreement(RecordId municipality, RecordId agency, QDate day)
    {
        for (const Record& record : all("agreement_party")) {
            const auto party = as<AgreementParty>(record);
            const QString state = stateOf(party.agreement.id);
            const auto agreement = get<Agreement>(party.agreement.id);
            if (party.municipality.id != municipality || agreement.agency.id != agency)
                continue;
            const bool wasSigned = state == w("signed") || state == w("fulfilled") || state == w("terminated");
            const bool hasEnded = state != w("signed") && agreement.endedOn.isValid() && agreement.endedOn < day;
            const bool begun = agreement.start.earliest().isValid() && agreement.start.earliest() <= day;
            const bool over = agreement.end.latest().isValid() && agreement.end.latest() < day;
            if (wasSigned && !hasEnded && begun && !over)
                return true;
        }
        return false;
    }

private:
    /** Read once: nothing changes while it is judged. */
    const QList<Record>& all(const char* kind)
    {
        const auto known = m_all.constFind(w(kind));
        return known != m_all.cend() ? *known
                                     : *m_all.insert(w(kind), m_world.book->store().all(*findEntity(w(kind))).value());
    }
    const Record& record(RecordId id)
    {
        const auto known = m_records.constFind(id);
        return known != m_records.cend() ? *known : *m_records.insert(id, m_world.book->store().get(id).value());
    }
    template <typename T>
    T get(RecordId id)
    {
        return as<T>(record(id));
    }
    QString stateOf(RecordId id) { return record(id).text(QLatin1StringView("state")); }
    static bool isOver(const QString& state)
    {
        return state == w("held") || state == w("documented") || state == w("released");
    }

    /** @param part what of the rule, and another record that has a part in it */
    void note(const char* rule, RecordId record, const std::pair<const char*, RecordId>& part, qint64 amount)
    {
        for (const Record& exception : all("rule_override")) {
            const auto stands = as<RuleOverride>(exception);
            const bool isThis = stands.part == w(part.first) && stands.other.id == part.second;
            const bool holds = stands.until.isValid() ? m_today <= stands.until : w(rule) != w("V-01");
            if (stands.record.id == record && stands.rule == w(rule) && isThis && holds
                && stands.amount.value_or(amount) >= amount)
                return;
        }
        m_errors.insert(w(rule) + record.toText() + w(part.first) + part.second.toText(), amount);
    }

    struct Team {
        RecordId id, registration, municipality;
        QString state, came;
        QDate confirmedOn;
        qint64 size = 0;
        qint64 members = 0;
        qint64 exceptions = 0;
    };

    QList<Team> teamsIn(RecordId series)
    {
        QList<Team> teams;
        for (const Record& record : all("registration")) {
            const auto registration = as<Registration>(record);
            const auto team = get<core::Team>(registration.team.id);
            if (team.series.id != series)
                continue;
            Team found{registration.team.id, record.id(), team.municipality.id, record.text(QLatin1StringView("state")),
                {}, registration.confirmedOn};
            // Registrations without a day come last, with a day but without a time after those with one.
            found.came = (registration.receivedOn.isValid() ? registration.receivedOn.toString(Qt::ISODate) : w("~"))
                + (registration.receivedAt.isValid() ? registration.receivedAt.toString(w("HH:mm")) : w("~"))
                + record.id().toText();
            for (const Record& other : all("team_member")) {
                const auto member = as<TeamMember>(other);
                if (member.team.id != registration.team.id || !member.replacedBy.isNull())
                    continue;
                ++found.size;
                found.exceptions += member.isException && !member.exceptionReason.isEmpty() ? 1 : 0;
            }
            found.members = found.size;
            found.size = std::max(found.size, registration.personsExpected.value_or(0));
            teams.append(found);
        }
        return teams;
    }

    void judgeSeries(const Record& record)
    {
        const auto series = as<Series>(record);
        QDate first;
        bool begun = false;
        for (const Record& session : all("session")) {
            const QString state = stateOf(session.id());
            const QDate day = as<Session>(session).date.earliest();
            if (session.owner() != record.id())
                continue;
            begun = begun || isOver(state);
            const bool counts = state != w("cancelled") && state != w("postponed");
            if (counts && day.isValid() && (!first.isValid() || day < first))
                first = day;
        }
        qint64 teams = 0;
        qint64 persons = 0;
        const QList<Team> entered = teamsIn(record.id());
        for (const Team& team : entered) {
            if (team.state != w("confirmed"))
                continue;
            ++teams;
            persons += team.size;
            judgeTeam(series, team, entered, begun, first);
        }
        if (series.capacityTeams && teams > *series.capacityTeams)
            note("V-26", record.id(), {"capacity_teams", {}}, teams - *series.capacityTeams);
        if (series.capacityPersons && persons > *series.capacityPersons)
            note("V-26", record.id(), {"capacity_persons", {}}, persons - *series.capacityPersons);
    }

    void judgeTeam(const Series& series, const Team& team, const QList<Team>& entered, bool begun, QDate first)
    {
        const bool isHard = series.teamStrictness == Strictness::Hard;
        const qint64 counted = team.members == 0 ? team.size : team.members;
        if (isHard && begun && series.teamMin && counted < *series.teamMin)
            note("V-21", team.id, {"team_member", {}}, *series.teamMin - counted);
        if (isHard && series.teamMax && team.size - team.exceptions > *series.teamMax)
            note("V-22", team.id, {"team_member", {}}, team.size - team.exceptions - *series.teamMax);
        if (series.requiresAgreement && series.agreementStrictness == Strictness::Hard
            && !hasAgreement(team.municipality, series.agency.id, first.isValid() ? first : m_today))
            note("V-01", team.registration, {"state", {}}, 0);
        if (series.groupMode == GroupMode::Closed && series.lateEntryStrictness == Strictness::Hard && first.isValid()
            && team.confirmedOn.isValid() && team.confirmedOn > first)
            note("V-24", team.registration, {"state", {}}, 0);
        for (const Team& other : entered) {
            if (other.state == w("waitlisted") && other.came < team.came)
                note("V-26", team.registration, {"state order", other.registration}, 0);
        }
    }

    RuleWorld& m_world;
    QDate m_today;
    QMap<QString, qint64> m_errors;
    QHash<QString, QList<Record>> m_all;
    QHash<RecordId, Record> m_records;
};

/** People who do anything, allowed or not, by all the ways there are. */
class Office {
public:
    Office(RuleWorld& world, quint32 seed)
        : m_world(world)
        , m_dice(seed)
    {
        m_agreements.append(world.agree(world.kreise[0], QDate(2022, 1, 1), QDate(2023, 12, 31)));
        m_agreements.append(world.agree(world.kreise[1], QDate(2023, 5, 1), QDate(2023, 7, 31)));
    }

    QString act()
    {
        switch (m_dice.below(20)) {
        case 0:
        case 1:
            return enter();
        case 2:
        case 3:
        case 4:
            return set(anyOf("registration"),
                {{w("state"), word({"registered", "confirmed", "confirmed", "waitlisted", "declined", "cancelled"})}});
        case 5:
            return set(anyOf("registration"), {{w("received_on"), day()}, {w("persons_expected"), number(6)}});
        case 6:
            return set(m_world.series,
                {{word({"capacity_teams", "capacity_persons", "team_max", "team_min"}),
                    m_dice.oneIn(4) ? Value{} : number(9)}});
        case 7:
            return set(m_world.series, {{w("requires_agreement"), m_dice.oneIn(2)}});
        case 8:
            return set(m_dice.pick(m_agreements),
                m_dice.oneIn(4)
                    ? Values{{w("state"), w("terminated")}, {w("ended_on"), day()}, {w("end_reason"), w("x")}}
                    : Values{{w("end"), FuzzyDate::day(day().addMonths(6))}});
        case 9:
            return member();
        case 10:
            return undo();
        case 11:
            return import();
        case 12:
            m_world.book.clock.advance(86'400 * m_dice.below(30));
            return set(m_dice.pick(m_world.sessions),
                {{w("state"),
                    word({"planned", "scheduled", "confirmed", "held", "documented", "postponed", "cancelled"})}});
        case 13:
        case 14:
            return set(anyOf("session"), {{w("date"), FuzzyDate::day(day().addDays(m_dice.below(120)))}});
        case 15:
            return addSession();
        case 16:
            return rules();
        case 17:
            return set(anyOf("registration"), {{w("confirmed_on"), m_dice.oneIn(4) ? Value{} : Value{day()}}});
        case 18:
            return again();
        case 19:
            return decide();
        default:
            return attend();
        }
    }

private:
    QString word(std::initializer_list<const char*> words)
    {
        return w(*(words.begin() + m_dice.below(qsizetype(words.size()))));
    }
    QDate day() { return QDate(2023, 2, 1).addDays(m_dice.below(60)); }
    qint64 number(int limit) { return 1 + m_dice.below(limit); }
    RecordId anyOf(const char* kind)
    {
        const QList<Record> records = m_world.book->store().all(*findEntity(w(kind))).value();
        return records.isEmpty() ? RecordId() : m_dice.pick(records).id();
    }
    static QString said(const char* what, bool done) { return w(what) + (done ? w(" done") : w(" refused")); }

    QString enter()
    {
        const acts::Given registration{{w("received_on"), day()}, {w("persons_expected"), number(5)},
            {w("state"), word({"registered", "waitlisted", "confirmed"})}};
        const auto proposal = acts::enterTeam(
            m_world.book->store(), m_world.series, m_dice.pick(m_world.kreise), registration, m_world.book.ids);
        return said("enter", m_world.book->apply(*proposal).has_value());
    }
    QString set(RecordId record, const Values& values)
    {
        if (record.isNull())
            return w("nothing");
        const QDate until = m_dice.oneIn(2) ? m_world.book.clock.today().addDays(20) : QDate();
        if (m_dice.oneIn(5))
            return said("set because", m_world.setBecause(record, values, w("so entschieden"), until).has_value());
        return said("set", m_world.tryToSet(record, values).has_value());
    }
    QString member()
    {
        const RecordId team = anyOf("team");
        if (team.isNull())
            return w("nothing");
        return said("member",
            m_world
                .tryToAdd("team_member",
                    {{w("team"), team}, {w("person"), m_world.person()}, {w("is_exception"), m_dice.oneIn(4)},
                        {w("exception_reason"), w("x")}})
                .has_value());
    }
    QString attend()
    {
        return said("attend",
            m_world
                .tryToAdd("attendance",
                    {{w("session"), m_dice.pick(m_world.sessions)}, {w("person"), m_world.person()},
                        {w("status"), word({"present", "excused"})}})
                .has_value());
    }
    QString addSession()
    {
        return said("add session",
            m_world
                .tryToAdd("session",
                    {{w("series"), m_world.series}, {w("date"), FuzzyDate::day(day().addDays(m_dice.below(120)))}})
                .has_value());
    }
    QString rules()
    {
        if (m_dice.oneIn(3))
            return set(m_world.series, {{w("group_mode"), word({"open", "closed"})}});
        const QString strictness = word({"team_strictness", "late_entry_strictness", "agreement_strictness"});
        return set(m_world.series, {{strictness, word({"hard", "hard", "recommended"})}});
    }
    /** The same team once more, as a form that was sent twice. */
    QString again()
    {
        const RecordId team = anyOf("team");
        if (team.isNull())
            return w("nothing");
        const Values values{{w("team"), team}, {w("state"), word({"registered", "confirmed"})}};
        return said("register again", m_world.tryToAdd("registration", values).has_value());
    }
    QString undo()
    {
        const QList<Act> acts = m_world.book->history().acts(12).value();
        const Act act = m_dice.pick(acts);
        const bool done = m_world.book->undo(act.id).has_value();
        // What a merge brought comes in again with it, whatever that breaks.
        if (act.info.kind == w("merge") && act.isUndo())
            return said("redo of a merge", done);
        return said("undo", done);
    }
    QString decide()
    {
        const QList<Conflict> open = m_world.book->history().conflicts().value();
        if (open.isEmpty() || m_dice.oneIn(4))
            return merge();
        const Conflict conflict = m_dice.pick(open);
        const auto proposal = acts::decide(
            StoredHistory(m_world.book->connection()), conflict, m_dice.pick(conflict.candidates).id, m_world.book.ids);
        return said("decide", proposal && m_world.book->apply(*proposal));
    }
    /** Both sides go on for a while, and come together. */
    QString merge()
    {
        const int seed = m_dice.below(100'000);
        BookCopy copy(m_world.book, quint32(seed));
        const QList<Record> registrations = m_world.book->store().all(*findEntity(u"registration")).value();
        for (const Record& registration : registrations) {
            // Refused or not, on either side.
            if (m_dice.oneIn(3))
                static_cast<void>(copy.set(registration.id(), {{w("state"), word({"confirmed", "waitlisted"})}}));
            if (m_dice.oneIn(4))
                static_cast<void>(
                    m_world.tryToSet(registration.id(), {{w("state"), word({"confirmed", "cancelled"})}}));
        }
        static_cast<void>(copy.set(m_world.series, {{w("capacity_teams"), number(9)}}));
        static_cast<void>(m_world.tryToSet(m_world.series, {{w("capacity_teams"), number(9)}}));
        return said("merge", test::merge(*m_world.book, copy.book()).has_value());
    }
    /** Registrations as they come back from a spreadsheet, with states put in by hand. */
    QString import()
    {
        QByteArray csv = "id;state;persons_expected\n";
        const QList<Record> registrations = m_world.book->store().all(*findEntity(u"registration")).value();
        for (const Record& registration : registrations) {
            if (m_dice.oneIn(3))
                csv += registration.id().toText().toLatin1() + ';'
                    + word({"confirmed", "waitlisted", "cancelled"}).toLatin1() + ';' + QByteArray::number(number(5))
                    + '\n';
        }
        const Result<CsvTable> table = readCsvTable(csv);
        ImportOptions options;
        options.kind = findEntity(u"registration");
        options.languages = allLanguages();
        options.mapping = guessMapping(*options.kind, table->header, w("x.csv"), allLanguages());
        const auto plan = planImport(m_world.book->store(), m_world.book.ids, *table, options);
        if (!plan)
            return w("nothing");
        return said("import", m_world.book->apply(importProposal(*plan, *options.kind, w("x.csv"))).has_value());
    }

    RuleWorld& m_world;
    Dice m_dice;
    QList<RecordId> m_agreements;
};

} // namespace

class TestOfRuleWorlds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /** No way into the book leaves an error that was not there before and that nobody has answered for. */
    void noPathIntroducesAnError()
    {
        const quint32 seed = Dice::firstSeed();
        QMap<QString, int> done;
        for (int number = 0; number < counted(6, 200); ++number) {
            RuleWorld world;
            Office office(world, seed + quint32(number));
            Findings foundBefore = world.book->findings().value();
            for (int i = 0; i < 60; ++i) {
                const QMap<QString, qint64> before = Oracle(world).errors();
                const QDate morning = world.book.clock.today();
                const QString act = office.act();
                ++done[act];
                const Findings found = world.book->findings().value();
                const Findings known = std::exchange(foundBefore, found);
                if (world.book.clock.today() != morning || mayBring(act))
                    continue; // what time brings is no act's
                const QString where = w("seed %1, act %2 (%3): ").arg(seed + quint32(number)).arg(i).arg(act);
                const QMap<QString, qint64> after = Oracle(world).errors();
                for (auto it = after.cbegin(); it != after.cend(); ++it)
                    QVERIFY2(before.contains(it.key()) && before.value(it.key()) >= it.value(),
                        qPrintable(where + it.key() + w(" %1").arg(it.value())));
                for (const Finding& finding : found)
                    QVERIFY2(!finding.isOpenError() || isNoWorse(finding, known),
                        qPrintable(where + finding.rule + u' ' + finding.field + u' ' + finding.what));
            }
        }
        QVERIFY(done.value(w("set done")) > 20 && done.value(w("set refused")) > 20);
        QVERIFY(done.value(w("import done")) > 1 && done.value(w("import refused")) > 1);
        QVERIFY(done.value(w("undo done")) > 1 && done.value(w("set because done")) > 1);
        QVERIFY(done.value(w("merge done")) > 1 && done.value(w("add session done")) > 1);
        qInfo() << done;
    }

    void validOnADayAgreesWithAPlainReading()
    {
        Dice dice(Dice::firstSeed());
        for (int i = 0; i < counted(20, 300); ++i) {
            RuleWorld world;
            for (int k = 0; k < 3; ++k) {
                const QDate first = QDate(2023, 1, 1).addDays(dice.below(300));
                const RecordId agreement =
                    world.agree(world.kreise[0], first, dice.oneIn(4) ? QDate() : first.addDays(dice.below(300)));
                if (dice.oneIn(3))
                    world.set(agreement,
                        {{w("state"), word(dice)}, {w("ended_on"), first.addDays(dice.below(200))},
                            {w("end_reason"), w("x")}});
            }
            Oracle oracle(world);
            for (int day = -30; day < 700; day += 1 + dice.below(20)) {
                const QDate on = QDate(2023, 1, 1).addDays(day);
                const auto valid = agreementsValidOn(world.book->store(), world.kreise[0], world.agency, on);
                QCOMPARE(!valid->isEmpty(), oracle.hasAgreement(world.kreise[0], world.agency, on));
            }
        }
    }

private:
    /** A merge never blocks, so it is the one way in for errors. */
    static bool mayBring(const QString& act)
    {
        return act.startsWith(w("merge")) || act.startsWith(w("redo of a merge"));
    }

    /** Whether all the rules, asked of the whole book, said the same before. */
    static bool isNoWorse(const Finding& finding, const Findings& before)
    {
        return std::ranges::any_of(before, [&](const Finding& old) {
            return old.isSameAs(finding) && old.isOpenError() && old.amount >= finding.amount;
        });
    }
    static QString word(Dice& dice) { return dice.oneIn(2) ? w("terminated") : w("fulfilled"); }
};

QTEST_GUILESS_MAIN(TestOfRuleWorlds)
#include "tst_ruleworlds.moc"
