// The history of a record: it comes in pages, and has its way back.
#include "core/model/entities/series.h"
#include "core/wording/language.h"
#include "tests/ui/overviewbench.h"
#include "ui/look/banner.h"
#include "ui/models/historymodel.h"
#include "ui/pages/historypanel.h"

#include <QAbstractItemModelTester>
#include <QPushButton>

using namespace core;
using test::pageOf;
using test::RuleWorld;
using test::w;
using test::Yes;

class TestOfHistoryPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        speak(QLocale::English);
        ui::applyLook({ui::Scheme::Light, 1.0});
    }

    void historyIsAModelThatComesInPages()
    {
        RuleWorld world;
        world.set(world.series, {{w("subtitle"), w("kurz")}});
        ui::HistoryModel model(*world.book, world.series);
        {
            // The tester itself fetches more whenever the model tells of something, so it is asked of a short one.
            const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
            QCOMPARE(model.rowCount(), 2);
            world.set(world.series, {{w("subtitle"), w("länger")}});
            model.reload();
            QCOMPARE(model.rowCount(), 3);
        }
        for (int i = 0; i < 43; ++i)
            world.set(world.series, {{w("subtitle"), w("Nummer %1").arg(i + 2)}});
        ui::HistoryModel paged(*world.book, world.series);
        paged.fetchMore();
        QCOMPARE(paged.rowCount(), 20);
        model.reload();
        QCOMPARE(model.rowCount(), 20);
        QVERIFY(model.index(0).data(ui::HistoryModel::ChangesRole).toStringList().first().contains(w("Nummer 44")));
        QVERIFY(model.index(0).data(ui::HistoryModel::ChangesRole).toStringList().first().contains(w("Nummer 43")));
        while (model.canFetchMore())
            model.fetchMore();
        QCOMPARE(model.rowCount(), 46);
        world.set(world.series, {{w("subtitle"), w("zuletzt")}});
        model.reload();
        QCOMPARE(model.rowCount(), 46);
        QVERIFY(model.canFetchMore());
    }

    void anActIsTakenBackOrItIsSaidWhyNot()
    {
        RuleWorld world;
        world.set(world.series, {{w("subtitle"), w("alt")}});
        world.set(world.series, {{w("subtitle"), w("neu")}});
        Yes prompts;
        const auto page = pageOf(*world.book, world.series, prompts);
        page->showSection(w("history"));
        auto* const panel = page->findChild<ui::HistoryPanel*>();
        QVERIFY(panel && panel->isVisible());
        const auto buttons = [&] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return panel->findChildren<QPushButton*>(w("takeBack"));
        };
        QVERIFY(buttons().size() >= 3);
        // The older one cannot go while the younger holds.
        buttons().at(1)->click();
        auto* const banner = panel->findChild<ui::Banner*>();
        QVERIFY(banner->isVisible());
        QCOMPARE(world.book->store().getAs<Series>(world.series).value().subtitle, w("neu"));
        buttons().at(0)->click();
        QVERIFY(!banner->isVisible());
        QCOMPARE(world.book->store().getAs<Series>(world.series).value().subtitle, w("alt"));
    }
};

QTEST_MAIN(TestOfHistoryPanel)
#include "tst_historypanel.moc"
