// The merge desk: what comes back is compared line by line, decided by key, and taken over as one step.
#include "core/store/unsettled.h"
#include "core/wording/desktext.h"
#include "tests/ui/deskbench.h"
#include "ui/desk/conflictcard.h"
#include "ui/desk/deskmodel.h"
#include "ui/desk/differencetext.h"
#include "ui/look/banner.h"
#include "ui/look/emptystate.h"
#include "ui/look/segmented.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <thread>

using namespace core;
using namespace ui;
using koffer::DeskClass;
using test::DeskWorld;
using test::edit;
using test::given;
using test::openConflicts;
using test::OpenDesk;
using test::part;
using test::stored;
using test::text;

namespace {

QString says(const QWidget& desk)
{
    const auto* const label = desk.findChild<Banner*>(QStringLiteral("deskBanner"))->findChild<QLabel*>();
    return label ? label->text() : QString();
}

} // namespace

class TestMergeDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::beginAtDesk(); }

    void everyChangeIsInOneClassAndTheyAddUp()
    {
        DeskWorld world;
        OpenDesk open(*world.book, world.fullReturn(), world.prompts);
        const koffer::DeskPlan& plan = open.desk->plan();
        const QList<qsizetype> counts = plan.counts();
        QCOMPARE(std::accumulate(counts.begin(), counts.end(), qsizetype(0)), plan.returned.changes.size());
        QSet<qsizetype> seen;
        for (const ReturnRow& row : plan.rows) {
            for (const qsizetype change : row.changes) {
                QVERIFY2(!seen.contains(change), "a change stands in two lines");
                seen.insert(change);
            }
        }
        QCOMPARE(seen.size() + plan.plan.count(ChangeClass::Known), plan.returned.changes.size());
        QCOMPARE(counts.at(int(DeskClass::Conflict)), 2);
        QCOMPARE(counts.at(int(DeskClass::Parallel)), 1);
        QCOMPARE(counts.at(int(DeskClass::Doubtful)), 1);
        // The same numbers in the report.
        const MergeReport report = deskReport(plan, {}, {}, world.book->clock().now(), labelsIn(QLocale::German), {});
        QCOMPARE(report.sum, plan.returned.changes.size());
        qsizetype lines = 0;
        for (const MergeReport::Line& line : report.lines)
            lines += line.changes;
        QCOMPARE(lines + plan.plan.count(ChangeClass::Known), report.sum);
    }

    void theThreeColumnsSayWhatStoodWhere()
    {
        DeskWorld world;
        OpenDesk open(*world.book, world.fullReturn(), world.prompts);
        const QAbstractItemModelTester tester(open.rows()->model());
        const int row = open.rowOf(text("Measure"));
        QVERIFY(row >= 0);
        QCOMPARE(open.cell(row, DeskModel::Class), text("conflict"));
        QCOMPARE(open.cell(row, DeskModel::AtIssue), text("1 Dec 2023"));
        QCOMPARE(open.cell(row, DeskModel::Office), text("15 Oct 2023"));
        QCOMPARE(open.cell(row, DeskModel::Return), text("30 Nov 2023"));
        QCOMPARE(open.cell(row, DeskModel::Decision), text("open"));
        const int parallel = open.rowOf(text("Session"));
        QCOMPARE(open.cell(parallel, DeskModel::Class), text("parallel"));
        QVERIFY2(open.cell(parallel, DeskModel::Office).contains(text("changed")), qPrintable(open.cell(parallel, 3)));
    }

    void manyNewRecordsAreOneLineThatOpens()
    {
        DeskWorld world;
        OpenDesk open(*world.book, world.fullReturn(), world.prompts);
        const int group = open.rowOf(text("Outcome (new)"));
        const int before = open.rows()->model()->rowCount();
        const QAbstractItemModelTester tester(open.rows()->model());
        QVERIFY(open.rows()->model()->index(group, 1).data(DeskModel::NoteRole).toString().startsWith(text("5 more")));
        open.choose(text("Outcome (new)"));
        QTest::keyClick(open.rows(), Qt::Key_Space);
        QCOMPARE(open.rows()->model()->rowCount(), before + 5);
        QTest::keyClick(open.rows(), Qt::Key_Space);
        QCOMPARE(open.rows()->model()->rowCount(), before);
    }

    void cancellingChangesNothing()
    {
        DeskWorld world;
        const QString file = world.fullReturn();
        const QString before = world.book.dump();
        const qint64 acts = world.book->info().value().acts;
        {
            OpenDesk open(*world.book, file, world.prompts);
            open.choose(text("Measure"));
            QTest::keyClick(open.rows(), Qt::Key_R);
            QCOMPARE(open.desk->decisions().size(), 1);
            open.settle();
            QSignalSpy done(open.desk, &MergeDesk::done);
            QTest::mouseClick(part<QPushButton>(*open.desk, "deskCancel"), Qt::LeftButton);
            QCOMPARE(done.count(), 1);
        }
        QCOMPARE(world.book.dump(), before);
        QCOMPARE(world.book->info().value().acts, acts);
        QCOMPARE(openConflicts(*world.book), 0);
    }

    /** Decisions that are not taken over yet go only when a person says so. */
    void decisionsAreNotLostUnasked()
    {
        DeskWorld world;
        OpenDesk open(*world.book, world.fullReturn(), world.prompts);
        QVERIFY(open.desk->mayGo());
        open.choose(text("Measure"));
        QTest::keyClick(open.rows(), Qt::Key_R);
        open.settle();
        world.prompts.yes = false;
        QSignalSpy done(open.desk, &MergeDesk::done);
        QTest::mouseClick(part<QPushButton>(*open.desk, "deskCancel"), Qt::LeftButton);
        QCOMPARE(done.count(), 0);
        QVERIFY2(world.prompts.asked.last().startsWith(text("1 conflict")), qPrintable(world.prompts.asked.last()));
        QCOMPARE(open.desk->decisions().size(), 1);
        world.prompts.yes = true;
        open.desk->giveUp();
        QCOMPARE(done.count(), 1);
    }

    void whatNobodyDecidesStaysOpenInTheBook()
    {
        DeskWorld world;
        OpenDesk open(*world.book, world.fullReturn(), world.prompts);
        auto* const button = part<QPushButton>(*open.desk, "deskTake");
        QCOMPARE(button->text(), text("Take over (2 conflicts open)"));
        open.take();
        QCOMPARE(openConflicts(*world.book), 2);
        QCOMPARE(stored(*world.book, world.measure, "until"), Value(FuzzyDate::day(QDate(2023, 10, 15))));
        QCOMPARE(stored(*world.book, world.sessions[1], "venue_name"), Value(text("Kreishaus, Saal 2")));
        QCOMPARE(world.book->store().childrenOf(world.sessions[1], *findEntity(u"outcome")).value().size(), 7);
        QVERIFY2(says(*open.desk).contains(text("stay")), qPrintable(says(*open.desk)));
    }

    /** Merge and decisions are one act: one undo, and everything is as before. */
    void everythingIsOneStep()
    {
        DeskWorld world;
        const QString file = world.fullReturn();
        const QString before = world.book.dump();
        const qint64 acts = world.book->info().value().acts;
        OpenDesk open(*world.book, file, world.prompts);
        open.choose(text("Measure"));
        QTest::keyClick(open.rows(), Qt::Key_R);
        open.choose(text("Outcome “"));
        QTest::keyClick(open.rows(), Qt::Key_B);
        open.settle();
        QCOMPARE(part<QPushButton>(*open.desk, "deskTake")->text(), text("Take over"));
        open.take();
        QCOMPARE(world.book->info().value().acts, acts + 1);
        QCOMPARE(openConflicts(*world.book), 0);
        QCOMPARE(stored(*world.book, world.measure, "until"), Value(FuzzyDate::day(QDate(2023, 11, 30))));
        QVERIFY(valueOr<QString>(stored(*world.book, world.outcome, "text")).startsWith(text("Die Gruppe")));
        Q_EMIT open.desk->findChild<Banner*>(QStringLiteral("deskBanner"))->actionRequested();
        QCOMPARE(world.book.dump(), before);
        QCOMPARE(openConflicts(*world.book), 0);
        // Offered again it counts as taken back, and adds up still.
        open.settle();
        const QList<qsizetype> counts = open.desk->plan().counts();
        QVERIFY(counts.at(int(DeskClass::Withdrawn)) > 0);
        QCOMPARE(
            std::accumulate(counts.begin(), counts.end(), qsizetype(0)), open.desk->plan().returned.changes.size());
    }

    /** The same once more: nothing is left to decide, and it says so where the lines would be. */
    void whatIsKnownAlreadyIsSaid()
    {
        DeskWorld world;
        const QString file = world.fullReturn();
        const auto nothing = [](const OpenDesk& open) {
            return open.desk->findChild<EmptyState*>()->isVisible() && !open.rows()->isVisible();
        };
        {
            OpenDesk open(*world.book, file, world.prompts);
            QVERIFY(!nothing(open));
            open.choose(text("Measure"));
            QTest::keyClick(open.rows(), Qt::Key_R);
            open.choose(text("Outcome “"));
            QTest::keyClick(open.rows(), Qt::Key_R);
            open.settle();
            open.take();
        }
        const QString before = world.book.dump();
        OpenDesk again(*world.book, file, world.prompts);
        QVERIFY(nothing(again));
        QCOMPARE(again.desk->plan().counts().at(int(DeskClass::Known)), again.desk->plan().returned.changes.size());
        again.desk->takeOver();
        again.settle();
        QCOMPARE(world.book.dump(), before);
        QVERIFY2(says(*again.desk).contains(text("nothing was changed")), qPrintable(says(*again.desk)));
    }

    void keysDecideOneOrMany()
    {
        DeskWorld world;
        OpenDesk open(*world.book, world.fullReturn(), world.prompts);
        auto* const tabs = part<Segmented>(*open.desk, "deskTabs");
        tabs->setCurrent(text("conflict"));
        QCOMPARE(open.rows()->model()->rowCount(), 2);
        open.rows()->setFocus();
        open.rows()->selectAll();
        QTest::keyClick(open.rows(), Qt::Key_B);
        QCOMPARE(open.desk->decisions().size(), 2);
        QCOMPARE(open.cell(0, DeskModel::Decision), text("office"));
        QCOMPARE(open.cell(1, DeskModel::Decision), text("office"));
        open.rows()->selectAll();
        QTest::keyClick(open.rows(), Qt::Key_R);
        QCOMPARE(open.cell(0, DeskModel::Decision), text("GANZTAG-2/1"));
        // Both texts one under the other: only for long text.
        open.rows()->selectAll();
        QTest::keyClick(open.rows(), Qt::Key_U);
        QCOMPARE(open.desk->decisions().size(), 2);
        open.settle();
        open.take();
        const QString words = valueOr<QString>(stored(*world.book, world.outcome, "text"));
        QVERIFY(words.startsWith(text("Die Gruppe")) && words.contains(text("\n\nIm Mittelpunkt")));
        QCOMPARE(stored(*world.book, world.measure, "until"), Value(FuzzyDate::day(QDate(2023, 11, 30))));
        QCOMPARE(openConflicts(*world.book), 0);
    }

    void anOwnValueIsTypedInTheFieldsOwnEditor()
    {
        DeskWorld world;
        OpenDesk open(*world.book, world.fullReturn(), world.prompts);
        open.choose(text("Measure"));
        QTest::keyClick(open.rows(), Qt::Key_T);
        QWidget* const field = QApplication::focusWidget();
        QVERIFY(field && field != open.rows());
        test::type(field, text("11.11.2023"));
        QTest::mouseClick(part<QPushButton>(*open.desk, "takeOwn"), Qt::LeftButton);
        open.settle();
        QCOMPARE(open.desk->decisions().size(), 1);
        // Left open again, and decided again.
        open.choose(text("Measure"));
        QTest::mouseClick(part<QPushButton>(*open.desk, "decideLater"), Qt::LeftButton);
        QVERIFY(open.desk->decisions().isEmpty());
        open.choose(text("Measure"));
        QTest::keyClick(open.rows(), Qt::Key_T);
        test::type(QApplication::focusWidget(), text("11.11.2023"));
        QTest::mouseClick(part<QPushButton>(*open.desk, "takeOwn"), Qt::LeftButton);
        open.settle();
        open.take();
        QCOMPARE(stored(*world.book, world.measure, "until"), Value(FuzzyDate::day(QDate(2023, 11, 11))));
        QCOMPARE(openConflicts(*world.book), 1);
    }

    void longTextsShowWhereTheyDiffer()
    {
        DeskWorld world;
        OpenDesk open(*world.book, world.fullReturn(), world.prompts);
        open.choose(text("Outcome “"));
        auto* const office = part<DifferenceText>(*open.desk, "side0");
        auto* const returned = part<DifferenceText>(*open.desk, "side1");
        QVERIFY(office && returned);
        QVERIFY(office->toPlainText().startsWith(text("Die Gruppe")));
        QVERIFY(returned->toPlainText().startsWith(text("Im Mittelpunkt")));
        QVERIFY(office->markedStretches() > 0 && returned->markedStretches() > 0);
    }

    void possibleDoublesAreProposedAndNeverJoined()
    {
        DeskWorld world;
        OpenDesk open(*world.book, world.fullReturn(), world.prompts);
        open.choose(text("Person (new)"));
        QCOMPARE(open.cell(open.rowOf(text("Person (new)")), DeskModel::Class), text("doubtful"));
        auto* join = part<QPushButton>(*open.desk, "joinDoubles");
        QVERIFY(join && !join->isEnabled());
        const qint64 persons = world.book->store().count(*findEntity(u"person")).value();
        open.take();
        QCOMPARE(world.book->store().count(*findEntity(u"person")).value(), persons + 1);
        open.choose(text("Person (new)"));
        join = part<QPushButton>(*open.desk, "joinDoubles");
        QVERIFY(join && join->isEnabled());
        QTest::mouseClick(join, Qt::LeftButton);
        QVERIFY(open.desk->findChild<QDialog*>(text("joinDialog")));
    }

    void theReportIsWrittenAsPaperAndAsTable()
    {
        DeskWorld world;
        OpenDesk open(*world.book, world.fullReturn(), world.prompts);
        for (const char* name : {"reportPdf", "reportCsv"}) {
            world.prompts.save = world.book.file(text(name));
            open.desk->findChild<QAction*>(text(name))->trigger();
            QFile file(world.prompts.save);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(bytes.size() > 500);
            if (QLatin1StringView(name) == QLatin1StringView("reportPdf"))
                QVERIFY(bytes.startsWith("%PDF"));
            else
                QVERIFY(bytes.contains(QByteArray("Summe aller Klassen")) || bytes.contains("Sum of all classes"));
        }
    }

    void whatChangesMeanwhileIsComparedAnew()
    {
        DeskWorld world;
        OpenDesk open(*world.book, world.fullReturn(), world.prompts);
        open.choose(text("Measure"));
        QTest::keyClick(open.rows(), Qt::Key_R);
        open.settle();
        edit(*world.book, world.measure, given({{"until", FuzzyDate::day(QDate(2024, 1, 1))}}));
        open.settle();
        QCOMPARE(open.cell(open.rowOf(text("Measure")), DeskModel::Office), text("1 Jan 2024"));
        QCOMPARE(open.desk->decisions().size(), 1); // still meant
        open.take();
        QCOMPARE(stored(*world.book, world.measure, "until"), Value(FuzzyDate::day(QDate(2023, 11, 30))));
    }

    /** A step of the reading that takes long keeps nobody: here it waits for a pipe that nobody writes to. */
    void givingUpWaitsForNothing()
    {
        DeskWorld world;
        const QString pipe = world.book.file(text("langsam.koffer"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        auto* const desk = new MergeDesk(*world.book, pipe, world.prompts);
        const test::Bench bench(desk, {1120, 760});
        QVERIFY(!desk->isReady());
        QTRY_VERIFY(
            part<QProgressBar>(*desk, "deskProgress")->value() > 0); // from here on nothing keeps it from the pipe
        QSignalSpy done(desk, &MergeDesk::done);
        std::atomic_bool isGone = false;
        std::atomic_bool isRead = false;
        bool waited = false;
        // Lets go of the reader in the end, so that a desk that waits for it fails rather than hangs.
        std::thread writer([&] {
            for (int i = 0; i < 300 && !isGone; ++i)
                std::this_thread::sleep_for(std::chrono::milliseconds(10));
            waited = !isGone;
            while (!isRead) {
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
                const int end = ::open(QFile::encodeName(pipe).constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC);
                if (end >= 0)
                    ::close(end);
            }
        });
        desk->giveUp();
        const qsizetype told = done.count();
        delete desk;
        isGone = true;
        const bool isIdle = QTest::qWaitFor([] { return BesideReader::isIdle(); }, 20'000);
        isRead = true;
        writer.join();
        QVERIFY(isIdle);
        QCOMPARE(told, 1);
        QVERIFY2(!waited, "the desk waited for what it reads");
        QVERIFY(world.book->history().conflicts().value().isEmpty());
    }

    /** Who is at a line stays there while the book changes, with what is being typed. */
    void theLineAndWhatIsTypedStayWhenTheBookChanges()
    {
        DeskWorld world;
        OpenDesk open(*world.book, world.fullReturn(), world.prompts);
        open.choose(text("Measure"));
        QTest::keyClick(open.rows(), Qt::Key_T);
        test::type(QApplication::focusWidget(), text("11.11.2023"));
        QPointer<QWidget> field = QApplication::focusWidget();
        edit(*world.book, world.sessions[1], given({{"title", text("Ganz anders")}}));
        open.settle();
        QVERIFY(open.cell(open.rows()->currentIndex().row(), DeskModel::What).startsWith(text("Measure")));
        QVERIFY(field && QApplication::focusWidget() == field);
        // The very value that is decided about changes, too.
        edit(*world.book, world.measure, given({{"until", FuzzyDate::day(QDate(2024, 1, 1))}}));
        open.settle();
        QVERIFY(field && QApplication::focusWidget() == field);
        QTest::mouseClick(part<QPushButton>(*open.desk, "takeOwn"), Qt::LeftButton);
        open.settle();
        QCOMPARE(open.desk->decisions().size(), 1);
        // A line that waits for nothing is kept as well, and so are the lines shown.
        auto* const tabs = part<Segmented>(*open.desk, "deskTabs");
        tabs->setCurrent(text("conflict"));
        open.choose(text("Measure"));
        edit(*world.book, world.sessions[1], given({{"title", text("Noch anders")}}));
        open.settle();
        QCOMPARE(part<Segmented>(*open.desk, "deskTabs")->current(), text("conflict"));
        QVERIFY(open.cell(open.rows()->currentIndex().row(), DeskModel::What).startsWith(text("Measure")));
        open.take();
        QCOMPARE(stored(*world.book, world.measure, "until"), Value(FuzzyDate::day(QDate(2023, 11, 11))));
    }
};

QTEST_MAIN(TestMergeDesk)
#include "tst_mergedesk.moc"
