// Which side a key of the merge desk takes, where more than two copies were at work on the same place.
#include "core/wording/desktext.h"
#include "tests/ui/deskbench.h"
#include "ui/desk/conflictcard.h"
#include "ui/desk/deskmodel.h"
#include "ui/desk/differencetext.h"
#include "ui/look/segmented.h"

using namespace core;
using namespace ui;
using test::edit;
using test::given;
using test::openConflicts;
using test::OpenDesk;
using test::part;
using test::stored;
using test::text;

namespace {

/** Two moderators with a Koffer of the same session each. The ids of what they change are in any order. */
struct TwoLaptops : test::KofferWorld {
    QList<RecordId> notes;
    std::unique_ptr<test::Laptop> anna, berta;
    test::DeskPrompts prompts;
    QString annas; ///< what Anna's return is called

    TwoLaptops()
    {
        for (int i = 0; i < 5; ++i)
            notes.append(book.add("outcome", given({{"session", sessions[1]}, {"text", text("Notiz %1").arg(i)}})));
        anna = std::make_unique<test::Laptop>(packAndOpen("a.koffer", {sessions[1]}).value(), 7);
        berta = std::make_unique<test::Laptop>(packAndOpen("b.koffer", {sessions[1]}).value(), 8);
    }
    QString returned(test::Laptop& laptop, const char* words)
    {
        for (const RecordId& note : std::as_const(notes))
            edit(laptop.book(), note, given({{"text", text(words)}}));
        return laptop.giveBack(book.file(text(words)));
    }
    /** Anna's return is taken over and whatever is in conflict with it left open. */
    void takeOverAnnas()
    {
        OpenDesk open(*book, returned(*anna, "Anna"), prompts);
        annas = open.desk->plan().source;
        open.take();
    }
    /** The lines in turn decided by these keys, those of one key at once, and taken over; what the notes should say and
     *  do not. */
    QStringList decidedBy(OpenDesk& open, const QList<std::pair<int, QString>>& keys)
    {
        part<Segmented>(*open.desk, "deskTabs")->setCurrent(text("conflict"));
        auto* const lines = static_cast<DeskModel*>(open.rows()->model());
        QHash<RecordId, QString> meant;
        open.rows()->setFocus();
        for (int key = 0; key < keys.size(); ++key) {
            open.rows()->clearSelection();
            for (int row = key; row < lines->rowCount(); row += int(keys.size())) {
                meant.insert(lines->row(row).record, keys.at(key).second);
                open.rows()->selectionModel()->select(
                    lines->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
            }
            QTest::keyClick(open.rows(), Qt::Key(keys.at(key).first));
        }
        open.settle();
        open.take();
        QStringList wrong;
        for (const RecordId& note : std::as_const(notes)) {
            const QString said = valueOr<QString>(stored(*book, note, "text"));
            if (said != meant.value(note))
                wrong.append(said + text(" instead of ") + meant.value(note));
        }
        return wrong;
    }
    /** Whether the value of a return that came first is the one shown; of conflicts after the merge. */
    static int shownOf(const koffer::DeskPlan& plan)
    {
        return int(std::ranges::count_if(plan.plan.conflicts, [&](const Conflict& conflict) {
            return plan.authors.value(conflict.candidates.first().id).source == plan.source;
        }));
    }
};

} // namespace

class TestMergeDeskSides : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::beginAtDesk(); }

    /** The office has no value of its own, only an earlier return's: the keys take what the columns show, whichever of
     *  the two happens to have the smaller id. */
    void keysMeanTheColumnsAmongTwoReturns()
    {
        TwoLaptops world;
        world.takeOverAnnas();
        OpenDesk open(*world.book, world.returned(*world.berta, "Berta"), world.prompts);
        const int shown = world.shownOf(open.desk->plan());
        QVERIFY2(shown > 0 && shown < world.notes.size(), "the ids are in one order: choose other seeds");
        part<Segmented>(*open.desk, "deskTabs")->setCurrent(text("conflict"));
        QCOMPARE(open.rows()->model()->rowCount(), int(world.notes.size()));
        for (int row = 0; row < open.rows()->model()->rowCount(); ++row) {
            open.rows()->setCurrentIndex(open.rows()->model()->index(row, 0));
            QCOMPARE(open.cell(row, DeskModel::Office), text("Anna"));
            QCOMPARE(open.cell(row, DeskModel::Return), text("Berta"));
            QCOMPARE(part<QPushButton>(*open.desk, "decideOffice")->text(), world.annas + text(" (B)"));
            QCOMPARE(part<QPushButton>(*open.desk, "decideReturn")->text(), open.desk->plan().source + text(" (R)"));
            QCOMPARE(part<DifferenceText>(*open.desk, "side0")->toPlainText(), text("Anna"));
        }
        QCOMPARE(world.decidedBy(open, {{Qt::Key_B, text("Anna")}, {Qt::Key_R, text("Berta")}}), QStringList());
        QCOMPARE(openConflicts(*world.book), 0);
    }

    /** Three values at one place: the office's, the return's, and one of an earlier return, which its number takes. */
    void keysMeanTheColumnsAmongThree()
    {
        TwoLaptops world;
        for (const RecordId& note : std::as_const(world.notes))
            edit(*world.book, note, given({{"text", text("Büro")}}));
        world.takeOverAnnas();
        QCOMPARE(openConflicts(*world.book), world.notes.size());
        OpenDesk open(*world.book, world.returned(*world.berta, "Berta"), world.prompts);
        open.choose(text("Outcome “"));
        QCOMPARE(part<QPushButton>(*open.desk, "decideSide2")->text(), world.annas + text(" (3)"));
        const QStringList wrong =
            world.decidedBy(open, {{Qt::Key_B, text("Büro")}, {Qt::Key_R, text("Berta")}, {Qt::Key_3, text("Anna")}});
        QCOMPARE(wrong, QStringList());
        QCOMPARE(openConflicts(*world.book), 0);
    }

    /** What the rules say of the decisions is in the report, as paper and as a table. */
    void theReportSaysWhatTheDecisionsBring()
    {
        TwoLaptops world;
        const auto hours = [&](Book& book, int from, int to) {
            edit(book, world.sessions[1], given({{"start_time", QTime(from, 0)}, {"end_time", QTime(to, 0)}}));
        };
        hours(world.anna->book(), 9, 11);
        hours(*world.book, 13, 15);
        OpenDesk open(*world.book, world.anna->giveBack(world.book.file(text("zeiten"))), world.prompts);
        const auto report = [&] {
            world.prompts.save = world.book.file(text("bericht%1.csv").arg(open.desk->decisions().size()));
            open.desk->findChild<QAction*>(text("reportCsv"))->trigger();
            QFile file(world.prompts.save);
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        const QString before = report();
        QVERIFY(before.contains(text("Summe")) && !before.contains(text("Fehler")));
        // From one in the afternoon to eleven in the morning: nobody meant that, and the rules say so.
        for (const auto& [field, key] : {std::pair("Begins", Qt::Key_B), std::pair("Ends", Qt::Key_R)}) {
            for (int row = 0; row < open.rows()->model()->rowCount(); ++row) {
                if (!open.cell(row, DeskModel::What).contains(text(field)))
                    continue;
                open.rows()->setCurrentIndex(open.rows()->model()->index(row, 0));
                QTest::keyClick(open.rows(), key);
                break; // the next line has come
            }
        }
        QCOMPARE(open.desk->decisions().size(), 2);
        open.settle();
        const QString after = report();
        QVERIFY2(after.contains(text("Fehler")), qPrintable(after));
    }
};

QTEST_MAIN(TestMergeDeskSides)
#include "tst_mergedesksides.moc"
