// What is typed in the moderation view and not saved yet: it is there again, where it was typed.
#include "core/model/entities/feedbackround.h"
#include "core/model/entities/outcome.h"
#include "tests/ui/stageworld.h"
#include "ui/look/banner.h"
#include "ui/stage/stagedraft.h"
#include "ui/window/draftoffers.h"

#include <QImage>

using namespace core;
using test::childrenOf;
using test::given;
using test::Keyboard;
using test::said;
using test::saidInBanner;
using test::StageWorld;
using test::text;
using ui::StageView;

namespace {

QList<FeedbackRound> rounds(StageWorld& world)
{
    QList<FeedbackRound> rounds;
    const QList<Record> records = childrenOf(world, FeedbackRound::info());
    for (const Record& record : records)
        rounds.append(as<FeedbackRound>(record));
    return rounds;
}

} // namespace

class TestStageDrafts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::beginOnStage(); }

    /** What is typed in any place is back after the program has gone, and gone once it was saved. */
    void whatIsTypedIsBack()
    {
        StageWorld world;
        {
            StageView view(*world.book, world.session(), true);
            Keyboard keys(view);
            keys.type("Angefangen");
            keys.key(Qt::Key_H, Qt::AltModifier);
            keys.key(Qt::Key_2, Qt::AltModifier);
            keys.key(Qt::Key_F3);
            keys.line("Bedarfsplanung abstimmen");
            keys.type("1");
            keys.key(Qt::Key_F10);
            keys.type("Ferienbetreuung");
            keys.key(Qt::Key_F9);
            keys.type("Struktur offen");
            view.flush(); // as it would by itself within a second
        }
        world.book.reopen();
        StageView view(*world.book, world.session(), true);
        Keyboard keys(view);
        QCOMPARE(test::part<ui::StageText>(view, "quickLine")->text(), text("Angefangen"));
        keys.key(Qt::Key_Return);
        QCOMPARE(said(view, "noteList").first(), text("Obstacle|Angefangen|Unna"));
        keys.key(Qt::Key_F3);
        QCOMPARE(test::part<ui::StageText>(view, "measureWhat")->text(), text("Bedarfsplanung abstimmen"));
        keys.line("Ende Oktober 2023");
        QCOMPARE(
            said(view, "measureList").first(), text("Open|Bedarfsplanung abstimmen|Olpe · until late October 2023"));
        keys.key(Qt::Key_F10);
        QCOMPARE(test::part<ui::StageText>(view, "parkingLine")->text(), text("Ferienbetreuung"));
        keys.key(Qt::Key_Return);
        const QList<Draft> left = world.book->drafts().value();
        for (const Draft& draft : left)
            QCOMPARE(draft.entity, text("status_analysis")); // that one was saved when its cell was left
    }

    void whatIsBeingAnsweredIsAskedAgain_data()
    {
        QTest::addColumn<QStringList>("way"); // keys that lead to the question
        QTest::addColumn<QString>("place"); // key that leads there afterwards
        QTest::addColumn<QString>("unfinished");
        QTest::newRow("note of a block") << QStringList{text("Ctrl+1"), text("N")} << text("Ctrl+1") << text("Agenda");
        QTest::newRow("another block") << QStringList{text("Ctrl+1"), text("E")} << text("Ctrl+1") << text("Agenda");
        QTest::newRow("why dropped") << QStringList{text("F7"), text("Down"), text("X")} << text("F7")
                                     << text("Looking back");
        QTest::newRow("progress") << QStringList{text("F7"), text("Return")} << text("F7") << text("Looking back");
        QTest::newRow("option") << QStringList{text("F8"), text("Q"), text("Return")} << text("F8")
                                << text("Group decision");
        QTest::newRow("result") << QStringList{text("F8"), text("Q"), text("Return"), text("Return"), text("Home"),
            text("R")} << text("F8")
                                << text("Group decision");
        QTest::newRow("words on a sheet") << QStringList{text("F11"), text("Return"), text("Return"), text("Down"),
            text("Return")} << text("F11") << text("Feedback");
    }

    /** A question whose answer was being typed when the program went is asked again with it. */
    void whatIsBeingAnsweredIsAskedAgain()
    {
        QFETCH(QStringList, way);
        QFETCH(QString, place);
        QFETCH(QString, unfinished);
        const QString words = text("Angefangen und dann");
        StageWorld world;
        const auto press = [](Keyboard& keys, const QString& names) {
            const QKeySequence sequence(names);
            keys.key(sequence[0].key(), sequence[0].keyboardModifiers());
        };
        {
            StageView view(*world.book, world.session(), true);
            Keyboard keys(view);
            for (const QString& each : way)
                press(keys, each);
            keys.key(Qt::Key_A, Qt::ControlModifier);
            keys.type(words.toUtf8().constData());
            view.flush(); // as it would by itself within a second
        }
        world.book.reopen();
        QCOMPARE(world.book->drafts()->size(), 1);
        StageView view(*world.book, world.session(), true);
        Keyboard keys(view);
        QVERIFY2(saidInBanner(view).contains(unfinished), qPrintable(saidInBanner(view)));
        press(keys, place);
        auto* const line = qobject_cast<ui::StageText*>(QApplication::focusWidget());
        auto* const asked = line ? line : view.findChild<ui::StageText*>(text("agendaLine"));
        QCOMPARE(asked->text(), words);
        QVERIFY(asked->isVisible());
        QTest::keyClick(asked, Qt::Key_Return);
        QCOMPARE(world.book->drafts()->size(), 0);
        QVERIFY(test::dumpRecords(world.book->connection()).contains(words));
    }

    /** Numbers of sheets and a folder that nobody has left yet. */
    void countsAndTheFolderAreBack()
    {
        StageWorld world;
        QImage picture(4, 4, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        const QTemporaryDir folder;
        QVERIFY(picture.save(folder.filePath(text("flipchart.png"))));
        {
            StageView view(*world.book, world.session(), true);
            Keyboard keys(view);
            keys.key(Qt::Key_F11);
            keys.type("1");
            view.flush(); // as it would by itself within a second
            QCOMPARE(world.book->drafts()->size(), 1);
            keys.line("2");
            QVERIFY(world.book->drafts()->isEmpty());
            QCOMPARE(rounds(world).size(), 1);
            keys.type("9");
            keys.key(Qt::Key_F4);
            keys.key(Qt::Key_A, Qt::ControlModifier);
            keys.type(folder.path().toUtf8().constData());
            view.flush();
        }
        world.book.reopen();
        QCOMPARE(rounds(world).first().handedOut, std::optional<qint64>(12));
        QCOMPARE(rounds(world).first().returned, std::optional<qint64>(9)); // left by going elsewhere
        QCOMPARE(world.book->drafts()->size(), 1);
        {
            // The book's own window shows it, and makes no new record of it.
            const ui::DraftOffers offers(*world.book, world.book->drafts().value());
            const QList<QPushButton*> buttons = offers.findChildren<QPushButton*>();
            QVERIFY(std::ranges::any_of(
                buttons, [](const QPushButton* button) { return button->text() == text("Show text …"); }));
        }
        StageView view(*world.book, world.session(), true);
        Keyboard keys(view);
        QVERIFY2(saidInBanner(view).contains(text("Photos (F4)")), qPrintable(saidInBanner(view)));
        keys.key(Qt::Key_F4);
        QCOMPARE(test::part<QLineEdit>(view, "photoFolder")->text(), folder.path());
        keys.key(Qt::Key_Return);
        QVERIFY(test::part<ui::StageList>(view, "pictureList")->hasFocus());
        QVERIFY(world.book->drafts()->isEmpty());
    }

    /** A count that was being typed when the program was killed is there again, and saved by Enter. */
    void aCountIsGoneOnWith()
    {
        StageWorld world;
        world.book.add("feedback_round", given({{"session", world.session()}, {"handed_out", qint64(20)}}));
        const ui::DraftPlace place = ui::placeOfChange(FeedbackRound::info(),
            world.book->store().childrenOf(world.session(), FeedbackRound::info())->first().id(), {"returned"});
        Draft draft;
        draft.key = place.keys().first();
        draft.entity = FeedbackRound::info().name();
        draft.record = place.record;
        draft.fields = {ui::typedField("returned", text("18"))};
        world.book->saveDraft(draft).waitForFinished();
        StageView view(*world.book, world.session(), true);
        Keyboard keys(view);
        QVERIFY2(saidInBanner(view).contains(text("Feedback sheets (F11)")), qPrintable(saidInBanner(view)));
        keys.key(Qt::Key_F11);
        QCOMPARE(test::part<QLineEdit>(view, "sheetsOut")->text(), text("20"));
        QCOMPARE(test::part<QLineEdit>(view, "sheetsBack")->text(), text("18"));
        keys.key(Qt::Key_Return);
        keys.key(Qt::Key_Return);
        QCOMPARE(rounds(world).first().returned, std::optional<qint64>(18));
        QVERIFY(world.book->drafts()->isEmpty());
    }

    /** What is unfinished is named in its own session and in no other; of a team without a project, too. */
    void unfinishedIsNamedWhereItIs()
    {
        StageWorld world;
        {
            StageView view(*world.book, world.session(), true);
            Keyboard keys(view);
            keys.key(Qt::Key_F7);
            view.findChild<ui::StageList*>(text("lookbackList"))
                ->setCurrentKey(text("progress ") + world.municipalities[1].toText());
            keys.key(Qt::Key_Return);
            keys.type("Noch kein Projekt, aber");
            keys.key(Qt::Key_F11);
            keys.key(Qt::Key_Return);
            keys.key(Qt::Key_Return);
            keys.key(Qt::Key_Down);
            keys.key(Qt::Key_Return);
            keys.type("Mehr Zeit");
            view.flush();
        }
        world.book.reopen();
        QCOMPARE(world.book->drafts()->size(), 2);
        {
            StageView other(*world.book, world.sessions[2], true);
            QVERIFY2(!saidInBanner(other).contains(text("Feedback")), qPrintable(saidInBanner(other)));
            QVERIFY2(!saidInBanner(other).contains(text("Looking back")), qPrintable(saidInBanner(other)));
        }
        StageView view(*world.book, world.session(), true);
        QVERIFY2(saidInBanner(view).contains(text("Feedback sheets (F11)")), qPrintable(saidInBanner(view)));
        QVERIFY2(saidInBanner(view).contains(text("Looking back (F7)")), qPrintable(saidInBanner(view)));
        Keyboard keys(view);
        keys.key(Qt::Key_F7);
        keys.key(Qt::Key_Return);
        QCOMPARE(childrenOf(world, Outcome::info()).size(), 2);
    }

    /** Esc takes back what was typed; the same asked again begins anew. */
    void escapeTakesTheAnswerBack()
    {
        StageWorld world;
        StageView view(*world.book, world.session(), true);
        Keyboard keys(view);
        keys.key(Qt::Key_1, Qt::ControlModifier);
        keys.key(Qt::Key_N);
        keys.type("nein");
        view.flush();
        QCOMPARE(world.book->drafts()->size(), 1);
        keys.key(Qt::Key_Escape);
        QCOMPARE(world.book->drafts()->size(), 0);
        keys.key(Qt::Key_N);
        QCOMPARE(test::part<ui::StageText>(view, "agendaLine")->text(), QString());
        // Another question keeps what is typed under the first.
        keys.type("doch");
        view.findChild<ui::StageList*>(text("agendaList"))->enter();
        keys.key(Qt::Key_E);
        QCOMPARE(test::part<ui::StageText>(view, "agendaLine")->text(), QString());
        view.findChild<ui::StageList*>(text("agendaList"))->enter();
        keys.key(Qt::Key_N);
        QCOMPARE(test::part<ui::StageText>(view, "agendaLine")->text(), text("doch"));
    }

    /** Two notes do not mix: the one in the line is finished first. A field that a form has is none of the line's. */
    void theLineKeepsWhatIsBeingTyped()
    {
        StageWorld world;
        const RecordId note = world.book.add("outcome",
            given({{"session", world.session()}, {"text", text("alt")}, {"kind", text("milestone")},
                {"municipalities", QStringList{world.municipalities[0].toText()}}}));
        Draft draft;
        draft.key = draftKey(note, text("obstacle_type"));
        draft.entity = Outcome::info().name();
        draft.record = note;
        draft.fields = {ui::typedField("obstacle_type", text("Räume"))};
        world.book->saveDraft(draft).waitForFinished();
        StageView view(*world.book, world.session(), true);
        Keyboard keys(view);
        const auto* const line = test::part<ui::StageText>(view, "quickLine");
        QCOMPARE(line->text(), QString());
        keys.type("neu");
        keys.key(Qt::Key_3, Qt::ControlModifier);
        view.findChild<ui::StageList*>(text("noteList"))->setCurrentKey(note.toText());
        keys.key(Qt::Key_Return);
        QCOMPARE(line->text(), text("neu"));
        QVERIFY(line->hasFocus());
        QVERIFY(test::part<ui::Banner>(view, "stageBanner")->isVisible());
    }

    /** A note that was being changed is so again, and does not become a second one. */
    void aChangedNoteIsGoneOnWith()
    {
        StageWorld world;
        const RecordId note = world.book.add("outcome",
            given({{"session", world.session()}, {"text", text("alt")}, {"kind", text("milestone")},
                {"municipalities", QStringList{world.municipalities[0].toText()}}}));
        const qsizetype before = childrenOf(world, Outcome::info()).size();
        {
            StageView view(*world.book, world.session(), true);
            Keyboard keys(view);
            view.findChild<ui::StageList*>(text("noteList"))->enter();
            view.findChild<ui::StageList*>(text("noteList"))->setCurrentKey(note.toText());
            keys.key(Qt::Key_Return);
            keys.type(" und neu");
            view.flush();
        }
        world.book.reopen();
        StageView view(*world.book, world.session(), true);
        Keyboard keys(view);
        QCOMPARE(test::part<ui::StageText>(view, "quickLine")->text(), text("alt und neu"));
        keys.key(Qt::Key_Return);
        QCOMPARE(childrenOf(world, Outcome::info()).size(), before);
        QCOMPARE(as<Outcome>(world.book->store().get(note).value()).words.text, text("alt und neu"));
        QVERIFY(world.book->drafts()->isEmpty());
    }

    /** A whole file that was pasted is refused for its length: what Qt does with one longer still holds the window. */
    void ofAPastedFileAPartIsTaken()
    {
        StageWorld world;
        StageView view(*world.book, world.session(), true);
        Keyboard keys(view);
        auto* const data = new QMimeData;
        data->setText(text("Wort und ").repeated(30'000));
        QApplication::clipboard()->setMimeData(data);
        const auto pasted = [&](const char* name) -> qsizetype {
            QWidget* const field = test::part(view, name);
            field->setFocus();
            keys.key(Qt::Key_V, Qt::ControlModifier);
            if (const auto* const line = qobject_cast<QLineEdit*>(field))
                return line->text().size();
            return static_cast<ui::StageText*>(field)->text().size();
        };
        keys.key(Qt::Key_F3);
        QVERIFY(pasted("measureUntil") <= 20'000);
        keys.key(Qt::Key_F8);
        QVERIFY(pasted("decisionQuestion") <= 20'000);
        // A question to be answered in one line.
        keys.key(Qt::Key_F7);
        view.findChild<ui::StageList*>(text("lookbackList"))->setCurrentKey(world.last.toText());
        keys.key(Qt::Key_V);
        QVERIFY(test::part(view, "lookbackAsk")->hasFocus());
        QVERIFY(pasted("lookbackAsk") <= 20'000);
    }
};

QTEST_MAIN(TestStageDrafts)
#include "tst_stagedrafts.moc"
