// What municipalities want: the ranking of a needs survey, and circles that form of shared interests.
#include "core/change/interestacts.h"
#include "core/model/overview/interestgroups.h"
#include "core/model/overview/needsranking.h"
#include "core/model/seriesparts.h"
#include "tests/support/dice.h"
#include "tests/support/ruleworld.h"

#include <QtTest>

using namespace core;
using test::counted;
using test::Dice;
using test::RuleWorld;
using test::w;

class TestOfInterestGroups : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void topicsAreRankedByWhatIsWantedMost()
    {
        RuleWorld world;
        const RecordId survey = world.add("needs_survey",
            {{w("series"), world.series}, {w("title"), w("Bedarf")}, {w("topics"), w("Übergänge\nGanztag\nDaten")}});
        const auto answer = [&](int who, const char* priorities, bool hosts) {
            world.add("needs_response",
                {{w("needs_survey"), survey}, {w("municipality"), world.kreise.at(who)},
                    {w("topic_priorities"), w(priorities)}, {w("hosting_possible"), hosts}});
        };
        answer(0, "Ganztag\nÜbergänge", true);
        answer(1, "2.\n3.", false); // by the numbers of the survey
        answer(2, "daten\nInklusion", true);
        world.enter(world.kreise.at(3), 2);
        const NeedsPicture picture = needsPicture(world.book->store(), survey).value();
        QStringList ranking;
        for (const RankedTopic& topic : picture.topics)
            ranking.append(w("%1 %2").arg(topic.topic).arg(topic.points));
        QCOMPARE(ranking, (QStringList{w("Ganztag 4"), w("Daten 3"), w("Übergänge 1"), w("Inklusion 1")}));
        QCOMPARE(picture.topics.first().first, 2);
        QCOMPARE(picture.hosts, 2);
        QCOMPARE(picture.missing, QStringList{w("Kreis 05958")});
    }

    void interestsFormCircles()
    {
        RuleWorld world;
        QList<RecordId> themes;
        for (const char* name : {"Ganztag", "Übergänge", "Daten", "Digitales", "Inklusion"})
            themes.append(world.add("theme_field", {{w("name"), w(name)}}));
        const auto wish = [&](int who, const QList<int>& which) {
            QStringList ids;
            for (const int each : which)
                ids.append(themes.at(each).toText());
            ids.sort();
            return world.add("interest",
                {{w("municipality"), world.kreise.at(who)}, {w("question"), w("Wie?")}, {w("theme_fields"), ids}});
        };
        wish(0, {0, 1});
        wish(1, {0, 1, 2});
        wish(2, {3});
        const RecordId last = wish(3, {3, 4});
        InterestGroups groups = proposeGroups(world.book->store()).value();
        QCOMPARE(groups.groups.size(), 2);
        QCOMPARE(groups.alone.size(), 0);
        const InterestGroup& closest = groups.groups.first();
        QCOMPARE(closest.likeness, 66); // two of three
        QCOMPARE(closest.themeNames, (QStringList{w("Ganztag"), w("Übergänge")}));
        QCOMPARE(closest.pairs.first().shared, 2);
        QCOMPARE(closest.pairs.first().all, 3);
        // The group becomes a series with its municipalities as interested; their interests are taken up.
        const auto made = acts::seriesFromGroup(world.book->store(), groups.groups.last(),
            {{w("title"), w("Digitales")}, {w("agency"), world.agency}}, world.book.clock.today(), world.book.ids);
        WB_VERIFY(made);
        WB_VERIFY(world.book->apply(*made));
        const RecordId series = made->changes.changes().first().record;
        QCOMPARE(teamsOf(world.book->store(), series)->size(), 2);
        QCOMPARE(world.book->store().get(last)->reference(QLatin1StringView("series")), series);
        QCOMPARE(proposeGroups(world.book->store())->groups.size(), 1);
    }

    /** Random wishes: everybody is in exactly one place, groups are neither too small nor too large, and the order in
     * which they came says nothing. */
    void circlesAreFair()
    {
        const quint32 seed = Dice::firstSeed();
        RuleWorld world;
        QList<RecordId> themes;
        for (int i = 0; i < 6; ++i)
            themes.append(world.add("theme_field", {{w("name"), w("Feld %1").arg(i)}}));
        for (int number = 0; number < counted(40, 2'000); ++number) {
            Dice dice(seed + quint32(number));
            QList<InterestedParty> parties;
            for (int i = 2 + dice.below(8); i > 0; --i) {
                InterestedParty party;
                party.municipality = RecordId(QUuid::createUuidV5(QUuid(), QByteArray::number(i)));
                party.name = w("K%1").arg(i);
                for (const RecordId& theme : themes) {
                    if (dice.oneIn(3))
                        party.themeFields.append(theme);
                }
                parties.append(party);
            }
            InterestSettings settings;
            settings.most = 4;
            const auto told = [&](const QList<InterestedParty>& all) {
                const InterestGroups groups = groupParties(world.book->store(), all, settings).value();
                QStringList lines;
                for (const InterestGroup& group : groups.groups) {
                    QStringList names;
                    for (const InterestedParty& party : group.parties)
                        names.append(party.name);
                    lines.append(names.join(u'+'));
                }
                for (const InterestedParty& party : groups.alone)
                    lines.append(party.name);
                return lines;
            };
            const QStringList lines = told(parties);
            QStringList everybody;
            for (const QString& line : lines) {
                everybody += line.split(u'+');
                QVERIFY(line.count(u'+') + 1 <= settings.most);
            }
            QCOMPARE(everybody.size(), parties.size());
            QCOMPARE(QSet<QString>(everybody.begin(), everybody.end()).size(), parties.size());
            std::reverse(parties.begin(), parties.end());
            QCOMPARE(told(parties), lines);
        }
    }
};

QTEST_GUILESS_MAIN(TestOfInterestGroups)
#include "tst_interestgroups.moc"
