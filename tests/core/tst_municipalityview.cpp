#include "core/book/newbook.h"
#include "core/model/entities/series.h"
#include "core/model/overview/municipalityview.h"
#include "core/store/history.h"
#include "core/wording/language.h"
#include "tests/support/dice.h"
#include "tests/support/ruleworld.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>

using namespace core;
using test::RuleWorld;
using test::w;
using F = QLatin1StringView;

namespace {

const QDate today(2023, 3, 22); // RuleWorld's

MunicipalityView viewOf(RuleWorld& world, const MunicipalityViewOptions& options = {})
{
    return municipalityView(world.book->store(), world.kreise.first(), today, options).value();
}

QStringList titles(const OverviewPart& part, int depth = 0)
{
    QStringList found;
    for (const OverviewLine& line : part.lines) {
        if (line.depth == depth)
            found.append(line.title);
    }
    return found;
}

QStringList words(const OverviewLine& line)
{
    QStringList found;
    for (const ChoiceWord& word : line.words)
        found.append(QString::fromLatin1(word.word));
    return found;
}

} // namespace

class TestOfMunicipalityView : public QObject {
    Q_OBJECT

    static RecordId person(RuleWorld& world, const char* name, const test::Values& affiliation)
    {
        const RecordId id = world.add("person", {{w("last_name"), w(name)}});
        test::Values values = affiliation;
        values.insert(w("person"), id);
        world.add("affiliation", values);
        return id;
    }

    /** A measure of the first Kreis. */
    static RecordId measure(RuleWorld& world, const QString& what, QDate due, const test::Values& more = {})
    {
        test::Values values{{w("source"), world.sessions.first()}, {w("what"), what}, {w("who"), world.kreise.first()},
            {w("until"), FuzzyDate::day(due)}};
        values.insert(more);
        return world.add("measure", values);
    }

private Q_SLOTS:
    void nothingIsThereOfAnEmptyOne()
    {
        RuleWorld world;
        const MunicipalityView view = viewOf(world);
        QCOMPARE(view.parts.size(), 11);
        for (const OverviewPart& part : view.parts) {
            QVERIFY2(part.lines.isEmpty() && part.count == 0 && part.overdue == 0, part.key.data());
            QVERIFY(!part.kind || part.field >= 0);
        }
    }

    void peopleComeThroughUnitsToo()
    {
        RuleWorld world;
        const RecordId unit =
            world.add("org_unit", {{w("municipality"), world.kreise.first()}, {w("name"), w("Bildungsbüro")}});
        person(world, "Amt", {{w("org_unit"), unit}, {w("position"), w("Koordination")}});
        person(world, "Direkt",
            {{w("municipality"), world.kreise.first()}, {w("valid_from"), FuzzyDate::day(QDate(2020, 1, 1))}});
        person(world, "Fort",
            {{w("municipality"), world.kreise.first()}, {w("valid_to"), FuzzyDate::day(today.addDays(-1))}});
        person(world, "Fremd", {{w("municipality"), world.kreise.at(1)}});
        const OverviewPart part = viewOf(world).part(F("people"));
        QCOMPARE(part.count, 3);
        QStringList names = titles(part);
        QCOMPARE(names.last(), w("Fort"));
        QVERIFY(part.lines.last().isPast && !part.lines.first().isPast);
        names.sort();
        QCOMPARE(names, (QStringList{w("Amt"), w("Direkt"), w("Fort")}));
        const auto inUnit = std::ranges::find(part.lines, w("Amt"), &OverviewLine::title);
        QCOMPARE(inUnit->detail, w("Koordination, Bildungsbüro"));
        // Whoever leads stands before the others, and only so many are told.
        const RecordId lead = person(world, "Leitung", {{w("municipality"), world.kreise.first()}});
        world.set(lead, {{w("function_level"), w("lead")}});
        const OverviewPart cut = viewOf(world, {.most = 2}).part(F("people"));
        QCOMPARE(titles(cut).first(), w("Leitung"));
        QCOMPARE(cut.lines.size(), 2);
        QCOMPARE(cut.count, 4);
    }

    void agreementsShowGoalsWithTheirLastRating()
    {
        RuleWorld world;
        const RecordId running = world.agree(world.kreise.first(), QDate(2022, 1, 1), QDate(2024, 12, 31));
        const RecordId over = world.agree(world.kreise.first(), QDate(2018, 1, 1), QDate(2020, 12, 31));
        const RecordId goal = world.add("agreement_goal",
            {{w("agreement"), running}, {w("text"), w("Ziel A")}, {w("due"), FuzzyDate::day(today.addDays(-3))}});
        OverviewPart part = viewOf(world).part(F("agreements"));
        QCOMPARE(part.count, 2);
        QCOMPARE(part.lines.first().record, running);
        QCOMPARE(words(part.lines.first()), QStringList{w("active")});
        QCOMPARE(part.lines.last().record, over);
        QVERIFY(part.lines.last().isPast);
        const auto line = [&] { return *std::ranges::find(part.lines, goal, &OverviewLine::record); };
        QCOMPARE(line().depth, 1);
        QVERIFY(line().isOverdue);
        QCOMPARE(words(line()), QStringList{w("open")});
        world.add("goal_review", {{w("goal"), goal}, {w("date"), QDate(2022, 6, 1)}, {w("rating"), w("begun")}});
        world.add("goal_review", {{w("goal"), goal}, {w("date"), QDate(2023, 1, 1)}, {w("rating"), w("largely")}});
        world.add("goal_review", {{w("goal"), goal}, {w("date"), QDate(2022, 9, 1)}, {w("rating"), w("partly")}});
        part = viewOf(world).part(F("agreements"));
        QCOMPARE(words(line()), QStringList{w("largely")});
        QCOMPARE(line().from, FuzzyDate::day(QDate(2023, 1, 1)));
    }

    void whatEndsSoonIsDue()
    {
        RuleWorld world;
        world.agree(world.kreise.first(), QDate(2022, 1, 1), today.addDays(91));
        QVERIFY(viewOf(world).part(F("due")).lines.isEmpty());
        const RecordId soon = world.agree(world.kreise.first(), QDate(2022, 1, 1), today.addDays(90));
        QCOMPARE(viewOf(world).part(F("due")).lines.size(), 1);
        QCOMPARE(viewOf(world).part(F("due")).lines.first().record, soon);
    }

    void sessionsOfConfirmedTeamsAreDueInTime()
    {
        RuleWorld world;
        world.go(world.series, {w("announced"), w("registration_open")});
        const RuleWorld::Entered team = world.enter(world.kreise.first(), 3);
        world.set(world.sessions.first(), {{w("date"), FuzzyDate::day(today.addDays(28))}});
        QVERIFY(viewOf(world).part(F("due")).lines.isEmpty());
        world.set(team.registration, {{w("state"), w("confirmed")}, {w("confirmed_on"), today}});
        const OverviewPart due = viewOf(world).part(F("due"));
        QCOMPARE(due.lines.size(), 1);
        QCOMPARE(due.lines.first().record, world.sessions.first());
        QCOMPARE(due.lines.first().from, FuzzyDate::day(today.addDays(28)));
        world.set(world.sessions.first(), {{w("date"), FuzzyDate::day(today.addDays(29))}});
        QVERIFY(viewOf(world).part(F("due")).lines.isEmpty());
    }

    void measuresStandOverdueFirst()
    {
        RuleWorld world;
        measure(world, w("später"), today.addDays(10));
        measure(world, w("heute"), today);
        measure(world, w("gestern"), today.addDays(-1));
        measure(world, w("lange her"), today.addDays(-100));
        const RecordId done = measure(world, w("getan"), today.addDays(-200));
        world.set(done, {{w("state"), w("done")}});
        OverviewPart part = viewOf(world).part(F("measures"));
        QCOMPARE(titles(part), (QStringList{w("lange her"), w("gestern"), w("heute"), w("später"), w("getan")}));
        QCOMPARE(part.overdue, 2);
        QCOMPARE(part.count, 5);
        QCOMPARE(std::ranges::count(part.lines, true, &OverviewLine::isOverdue), 2);
        QVERIFY(part.lines.last().isPast);
        part = viewOf(world, {.most = 1}).part(F("measures"));
        QCOMPARE(titles(part), QStringList{w("lange her")});
        QCOMPARE(part.overdue, 2);
        QCOMPARE(part.count, 5);
        // Of its people and its cases too, of others never.
        const RecordId somebody = person(world, "Amt", {{w("municipality"), world.kreise.first()}});
        measure(world, w("Person"), today, {{w("who"), somebody}});
        measure(world, w("Nachbar"), today, {{w("who"), world.kreise.at(1)}});
        part = viewOf(world, {.most = 20}).part(F("measures"));
        QVERIFY(titles(part).contains(w("Person")) && !titles(part).contains(w("Nachbar")));
        QCOMPARE(std::ranges::find(part.lines, w("Person"), &OverviewLine::title)->detail, w("Amt"));
    }

    void anAudienceSeesWhatItMay()
    {
        RuleWorld world;
        for (const char* level : {"group", "agency", "network", "public"})
            measure(world, w(level), today, {{w("confidentiality"), w(level)}});
        const auto seen = [&](Confidentiality audience) {
            QStringList found = titles(viewOf(world, {.most = 9, .audience = audience}).part(F("measures")));
            found.sort();
            return found;
        };
        QCOMPARE(seen(Confidentiality::Group), (QStringList{w("agency"), w("group"), w("network"), w("public")}));
        QCOMPARE(seen(Confidentiality::Agency), (QStringList{w("agency"), w("network"), w("public")}));
        QCOMPARE(seen(Confidentiality::Network), (QStringList{w("network"), w("public")}));
        QCOMPARE(seen(Confidentiality::Public), QStringList{w("public")});
        QCOMPARE(viewOf(world, {.audience = Confidentiality::Public}).part(F("measures")).count, 1);
    }

    void casesAreATimeline()
    {
        RuleWorld world;
        const RecordId held = world.add("consultation_case",
            {{w("municipality"), world.kreise.first()}, {w("agency"), world.agency}, {w("title"), w("Fall")},
                {w("number"), w("BF-1")}, {w("opened_on"), QDate(2022, 5, 1)}, {w("follow_up"), today.addDays(-2)}});
        for (const int month : {3, 1, 2})
            world.add("case_activity",
                {{w("consultation_case"), held}, {w("title"), w("Gespräch %1").arg(month)},
                    {w("date"), FuzzyDate::day(QDate(2023, month, 1))}});
        const MunicipalityView view = viewOf(world, {.most = 2});
        QCOMPARE(titles(view.part(F("cases"))).size(), 1);
        QCOMPARE(titles(view.part(F("cases")), 1), (QStringList{w("Gespräch 3"), w("Gespräch 2")}));
        QCOMPARE(view.part(F("cases")).lines.first().more, 1);
        QCOMPARE(view.part(F("due")).lines.first().record, held);
        QVERIFY(view.part(F("due")).lines.first().isOverdue);
    }

    void seriesFundingCommitteesTransferAndHosting()
    {
        RuleWorld world;
        const RecordId kreis = world.kreise.first();
        const RuleWorld::Entered entered = world.enter(kreis, 3);
        const RecordId programme = world.add("funding_programme", {{w("name"), w("Bildungskommunen")}});
        const RecordId funding =
            world.add("municipality_funding", {{w("municipality"), kreis}, {w("programme"), programme}});
        const RecordId committee = world.add("committee", {{w("name"), w("Beirat")}, {w("body"), kreis}});
        const RecordId object =
            world.add("transfer_object", {{w("title"), w("Portal")}, {w("givers"), QStringList{kreis.toText()}}});
        const RecordId process = world.add("transfer_process",
            {{w("transfer_object"), object}, {w("giver"), world.kreise.at(1)}, {w("receiver"), kreis}});
        const RecordId offer = world.add("hosting_offer", {{w("series"), world.series}, {w("municipality"), kreis}});
        const RecordId survey =
            world.add("survey", {{w("topic"), w("Umfrage")}, {w("municipalities"), QStringList{kreis.toText()}}});
        const MunicipalityView view = viewOf(world);
        const OverviewPart series = view.part(F("series"));
        QCOMPARE(series.lines.size(), 2);
        QCOMPARE(series.lines.first().record, world.series);
        QCOMPARE(series.lines.last().record, entered.team);
        QCOMPARE(series.lines.last().persons, 3);
        QCOMPARE(words(series.lines.last()), QStringList{w("registered")});
        QCOMPARE(view.part(F("funding")).lines.first().record, funding);
        QCOMPARE(view.part(F("funding")).lines.first().title, w("Bildungskommunen"));
        QCOMPARE(view.part(F("committees")).lines.first().record, committee);
        QCOMPARE(view.part(F("transfer")).count, 2);
        QCOMPARE(view.part(F("transfer")).lines.first().record, object);
        QCOMPARE(view.part(F("transfer")).lines.last().record, process);
        QCOMPARE(words(view.part(F("transfer")).lines.last()).first(), w("receiver"));
        QCOMPARE(view.part(F("hosting")).lines.first().record, offer);
        QCOMPARE(view.part(F("surveys")).lines.first().record, survey);
        world.set(world.sessions.first(), {{w("host_municipality"), kreis}});
        QCOMPARE(viewOf(world).part(F("hosting")).count, 2);
        // A neighbour has nothing of it.
        const MunicipalityView other = municipalityView(world.book->store(), world.kreise.at(2), today).value();
        QVERIFY(std::ranges::all_of(other.parts, [](const OverviewPart& part) { return part.count == 0; }));
    }

    /** What the store answers in one statement is what anybody gets who reads all records and looks. */
    void anExcerptIsTheBeginningOfWhatIsThere()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(w("demo.wbuch"));
        QVERIFY(createDemo(path, QDate(2026, 11, 22), allLanguages()));
        const auto book = Book::open(path, {}).value();
        const quint32 seed = test::Dice::firstSeed();
        test::Dice dice(seed);
        int hits = 0;
        for (const EntityInfo* kind : allEntities()) {
            for (qsizetype field = 0; field < qsizetype(kind->fields.size()); ++field) {
                const FieldInfo& info = kind->fields[size_t(field)];
                if (info.type != FieldType::Reference && info.type != FieldType::References)
                    continue;
                Excerpt wanted;
                wanted.kind = kind;
                wanted.fields = {field};
                for (const EntityInfo* target : targetsOf(info)) {
                    const QList<Record> records = book->store().all(*target).value();
                    for (int i = 0; i < 3 && !records.isEmpty(); ++i)
                        wanted.targets.append(records.at(dice.below(int(records.size()))).id());
                }
                for (qsizetype other = 0; other < qsizetype(kind->fields.size()); ++other) {
                    const FieldInfo& each = kind->fields[size_t(other)];
                    const bool isDate = each.type == FieldType::Date || each.type == FieldType::Fuzzy;
                    if (isDate && dice.below(2) == 0)
                        wanted.sortField = other;
                    if (isDate && dice.below(3) == 0) {
                        wanted.endField = other;
                        wanted.endsFrom = QDate(2020 + dice.below(8), 6, 1);
                    }
                    if (each.type == FieldType::Choice && dice.below(4) == 0)
                        wanted.words.append({other, {w(each.choices[0].word), w(each.choices.back().word)}});
                }
                wanted.descending = dice.below(2) == 0;
                wanted.most = dice.below(4);
                const Excerpted quick = book->store().excerpt(wanted).value();
                const Excerpted slow = book->store().Reader::excerpt(wanted).value();
                const QByteArray where = QByteArray(kind->key) + '.' + info.key + " seed " + QByteArray::number(seed);
                QVERIFY2(quick.count == slow.count, where.constData());
                QVERIFY2(quick.records == slow.records, where.constData());
                hits += int(quick.count);
            }
        }
        QVERIFY(hits > 50);
    }

    void manyMeasuresCostNoWait()
    {
        const int count = test::counted(2'000, 10'000);
        RuleWorld world;
        const Record one = acts::prepared(world.book->store(), *findEntity(u"measure"),
            {{w("source"), world.sessions.first()}, {w("what"), w("Maßnahme")}, {w("who"), world.kreise.first()},
                {w("until"), FuzzyDate::day(today)}},
            world.book.ids)
                               .value();
        acts::Proposal many;
        many.info.kind = w("import");
        for (int i = 0; i < count; ++i) {
            Record record = one;
            record.setId(RecordId(world.book.ids.next()));
            record.set(F("what"), w("Maßnahme %1").arg(i));
            record.set(F("until"), FuzzyDate::day(today.addDays(i - count / 2)));
            many.changes.create(record);
        }
        WB_VERIFY(world.book->apply(many));
        static_cast<void>(viewOf(world)); // statements are prepared once
        QElapsedTimer timer;
        timer.start();
        const OverviewPart part = viewOf(world).part(F("measures"));
        const qint64 passed = timer.elapsed();
        QCOMPARE(part.count, count);
        QCOMPARE(part.overdue, count / 2);
        QCOMPARE(part.lines.size(), 6);
        QCOMPARE(part.lines.first().title, w("Maßnahme 0"));
        // Under sanitizers everything takes several times as long.
        QVERIFY2(passed < 500, QByteArray::number(passed));
        qInfo("an overview with %d measures: %lld ms", count, static_cast<long long>(passed));
    }

    void historyOfARecordComesInPages()
    {
        RuleWorld world;
        for (int i = 0; i < 7; ++i)
            world.set(world.series, {{w("subtitle"), w("Nummer %1").arg(i)}});
        const History history = world.book->history();
        const QList<RecordAct> all = history.actsOn(world.series, 100).value();
        QCOMPARE(all.size(), 8); // and its creation
        QCOMPARE(all.last().act.info.kind, w("add"));
        QList<RecordAct> paged;
        while (paged.size() < 100) {
            const QList<RecordAct> page =
                history.actsOn(world.series, 3, paged.isEmpty() ? 0 : paged.last().place).value();
            if (page.isEmpty())
                break;
            QVERIFY(page.size() <= 3);
            paged += page;
        }
        QCOMPARE(paged.size(), all.size());
        for (qsizetype i = 0; i < all.size(); ++i)
            QCOMPARE(paged.at(i).act.id, all.at(i).act.id);
        QCOMPARE(valueOr<QString>(all.first().changes.first().after), w("Nummer 6"));
        QCOMPARE(valueOr<QString>(all.first().changes.first().before), w("Nummer 5"));
    }
};

QTEST_GUILESS_MAIN(TestOfMunicipalityView)
#include "tst_municipalityview.moc"
