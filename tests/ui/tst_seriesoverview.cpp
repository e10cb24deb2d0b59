// The overview of a series: the readiness list with its step, its teams and what happened.
#include "core/model/entities/series.h"
#include "core/wording/language.h"
#include "tests/ui/overviewbench.h"
#include "ui/forms/recordform.h"
#include "ui/look/banner.h"

#include <QPushButton>

using namespace core;
using test::lines;
using test::pageOf;
using test::RuleWorld;
using test::texts;
using test::w;
using test::Yes;

class TestOfSeriesOverview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        speak(QLocale::English);
        ui::applyLook({ui::Scheme::Light, 1.0});
    }

    void aSeriesSaysWhatIsMissingAndGoesOn()
    {
        RuleWorld world;
        Yes prompts;
        const auto page = pageOf(*world.book, world.series, prompts);
        auto* const step = page->findChild<QPushButton*>(w("nextStep"));
        QCOMPARE(ui::buttonLook(step), ui::ButtonLook::Main);
        QCOMPARE(step->text(), w("Announce …"));
        QVERIFY(texts(*page, "readiness").contains(w("Missing")));
        // Thinking better of it changes nothing.
        prompts.answer = false;
        step->click();
        QCOMPARE(prompts.asked.size(), 1);
        QVERIFY(prompts.asked.first().contains(w("Not done yet")));
        QCOMPARE(world.book->store().getAs<Series>(world.series).value().state, SeriesState::Draft);
        prompts.answer = true;
        step->click();
        QCOMPARE(world.book->store().getAs<Series>(world.series).value().state, SeriesState::Announced);
        QCOMPARE(step->text(), w("Open registration …"));
    }

    void whatIsRefusedIsSaidWithoutAsking()
    {
        RuleWorld world;
        world.set(world.series, {{w("format"), Value{}}});
        Yes prompts;
        const auto page = pageOf(*world.book, world.series, prompts);
        QVERIFY(texts(*page, "readiness").contains(w("In the way")));
        page->findChild<QPushButton*>(w("nextStep"))->click();
        QVERIFY(prompts.asked.isEmpty());
        auto* const banner = page->findChild<ui::Banner*>(w("pageBanner"));
        QVERIFY(banner->isVisible());
        QCOMPARE(world.book->store().getAs<Series>(world.series).value().state, SeriesState::Draft);
    }

    void aReadinessLineLeadsToItsField()
    {
        RuleWorld world;
        world.set(world.series, {{w("format"), Value{}}});
        Yes prompts;
        const auto page = pageOf(*world.book, world.series, prompts);
        lines(*page, "readiness").first()->click(); // the format is in the way
        QVERIFY(page->findChild<ui::RecordForm*>()->isVisible());
        QVERIFY(page->focusWidget() && page->findChild<ui::RecordForm*>()->isAncestorOf(page->focusWidget()));
    }

    void aSeriesShowsItsTeamsAndWhatHappened()
    {
        RuleWorld world;
        world.go(world.series, {w("announced"), w("registration_open")});
        world.set(world.series, {{w("capacity_teams"), qint64(2)}});
        const RuleWorld::Entered team = world.enter(world.kreise.first(), 3);
        Yes prompts;
        const auto page = pageOf(*world.book, world.series, prompts);
        QVERIFY(texts(*page, "places").contains(w("0 of 2 teams")));
        QVERIFY(texts(*page, "team_changes").contains(w("Kreis 05966")));
        world.set(team.registration, {{w("state"), w("confirmed")}, {w("confirmed_on"), QDate(2023, 3, 22)}});
        QVERIFY(texts(*page, "places").contains(w("1 of 2 teams")));
        QVERIFY(lines(*page, "team_changes").first()->accessibleName().contains(w("→")));
        QCOMPARE(lines(*page, "sessions").size(), 2);
        QVERIFY(lines(*page, "sessions").first()->accessibleName().contains(w("next")));
    }
};

QTEST_MAIN(TestOfSeriesOverview)
#include "tst_seriesoverview.moc"
