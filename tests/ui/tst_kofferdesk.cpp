// The Koffer desk: packing by the dialog, the register, returns that are refused, and two moderators from end to end.
#include "core/koffer/quarantine.h"
#include "core/model/entities/kofferissue.h"
#include "core/model/entities/outcome.h"
#include "core/store/unsettled.h"
#include "core/wording/errortext.h"
#include "tests/support/kofferhand.h"
#include "tests/support/oversized.h"
#include "tests/ui/deskbench.h"
#include "ui/desk/codeview.h"
#include "ui/desk/kofferdesk.h"
#include "ui/desk/lostdialog.h"
#include "ui/desk/packdialog.h"
#include "ui/look/banner.h"
#include "ui/look/sectionnav.h"
#include "ui/models/recordlistview.h"
#include "ui/pages/recordpage.h"
#include "ui/stage/kofferwindow.h"
#include "ui/stage/stageview.h"

#include <QtEndian>

using namespace core;
using namespace ui;
using test::add;
using test::cheap;
using test::DeskPrompts;
using test::DeskWorld;
using test::edit;
using test::given;
using test::KofferWorld;
using test::Laptop;
using test::part;
using test::text;

namespace {

KofferIssue issueOf(Book& book, RecordId id)
{
    return as<KofferIssue>(book.store().get(id).value());
}

RecordId onlyIssue(Book& book)
{
    return book.store().all(KofferIssue::info()).value().first().id();
}

QString wordsIn(const QWidget& widget, const char* banner)
{
    const auto* const shown = widget.findChild<Banner*>(text(banner));
    const auto* const label = shown ? shown->findChild<QLabel*>() : nullptr;
    return label ? label->text() : QString();
}

/** A desk in a window. */
struct Desk {
    Desk(Book& book, Prompts& prompts)
        : desk(new KofferDesk(book, prompts))
        , bench(desk, {1120, 760})
    {
    }
    void settle()
    {
        if (!QTest::qWaitFor([this] { return !desk->mergeDesk() || desk->mergeDesk()->isReady(); }, 20'000))
            qFatal("the desk is not ready");
        QTest::qWait(0);
    }
    void compare(const QString& path)
    {
        desk->compare(path);
        settle();
    }
    /** Takes what lies on the desk over and clears it. */
    void take()
    {
        desk->mergeDesk()->takeOver();
        if (!QTest::qWaitFor([this] { return desk->mergeDesk()->isTaken(); }, 20'000))
            qFatal("not taken over");
        desk->mergeDesk()->giveUp();
        QTest::qWait(0);
    }

    KofferDesk* desk;
    test::Bench bench;
};

/** A dialog that is filled in and packed; gives the code. */
QString packBy(KofferDesk& desk, DeskPrompts& prompts, const QList<RecordId>& sessions, const QString& path)
{
    PackDialog* const dialog = desk.pack(sessions);
    dialog->work().setCost(cheap);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    if (!QTest::qWaitFor([&] { return dialog->isReady(); }, 10'000))
        qFatal("what goes along is not worked out");
    test::type(part<QLineEdit>(*dialog, "packHolder"), text("A. Berger"));
    if (!QTest::qWaitFor(
            [&] { return dialog->isReady() && part<QPushButton>(*dialog, "doPack")->isEnabled(); }, 10'000))
        qFatal("not ready to pack");
    prompts.save = path;
    QTest::mouseClick(part<QPushButton>(*dialog, "doPack"), Qt::LeftButton);
    if (!QTest::qWaitFor(
            [&] { return !part<QPushButton>(*dialog, "doPack")->isVisible() || dialog->code().isEmpty(); }, 20'000))
        qFatal("not packed");
    const QString code = dialog->code();
    delete dialog;
    return code;
}

std::unique_ptr<Laptop> opened(const QString& koffer, const QString& code, const test::FakeClock& clock, quint32 seed)
{
    Q_UNUSED(clock)
    const QString work = koffer + QString::number(seed);
    if (const auto made = koffer::WorkBacking::createWork(work, koffer, code); !made)
        qFatal("%s", test::words(made.error()).constData());
    return std::make_unique<Laptop>(work, seed, code);
}

/** Two Koffer of one session, packed by the dialog; what is recorded in each and meanwhile in the office. Gives the
 *  returns. */
QStringList recordedByTwo(KofferWorld& world, KofferDesk& desk, DeskPrompts& prompts)
{
    const QString first = world.book.file(text("eins.koffer"));
    const QString second = world.book.file(text("zwei.koffer"));
    const QString firstCode = packBy(desk, prompts, {world.sessions[1]}, first);
    const QString secondCode = packBy(desk, prompts, {world.sessions[1]}, second);
    const auto anna = opened(first, firstCode, world.book.clock, 11);
    const auto bert = opened(second, secondCode, world.book.clock, 12);
    edit(anna->book(), world.measure, given({{"until", FuzzyDate::day(QDate(2023, 11, 30))}}));
    edit(bert->book(), world.measure, given({{"state", text("in_progress")}}));
    edit(anna->book(), world.outcome, given({{"text", text("Anna hat das so notiert")}}));
    edit(bert->book(), world.outcome, given({{"text", text("Bert hat es anders notiert")}}));
    for (int i = 0; i < 3; ++i) {
        add(anna->book(), "outcome", given({{"session", world.sessions[1]}, {"text", text("Anna %1").arg(i)}}));
        add(bert->book(), "outcome", given({{"session", world.sessions[1]}, {"text", text("Bert %1").arg(i)}}));
    }
    edit(*world.book, world.measure, given({{"what", text("Gespräch mit dem Träger führen")}}));
    return {anna->giveBack(world.book.file(text("a.zurueck"))), bert->giveBack(world.book.file(text("b.zurueck")))};
}

void mergeAll(Book& book, DeskPrompts& prompts, const QStringList& files)
{
    Desk shown(book, prompts);
    for (const QString& file : files) {
        shown.compare(file);
        shown.take();
    }
}

/** All records, and all that waits for a decision, whatever order it came in. */
QString wholeOf(Book& book)
{
    QStringList waiting;
    const QList<Conflict> open = book.history().conflicts().value();
    for (const Conflict& conflict : open) {
        for (const Candidate& candidate : conflict.candidates)
            waiting.append(QStringList{conflict.id.toString(), candidate.id.toText(), candidate.record.toText(),
                valueOr<QString>(candidate.value), candidate.isShown ? text("shown") : text("not shown")}
                               .join(u'|'));
    }
    waiting.sort();
    return test::dumpRecords(book.connection()) + waiting.join(u'\n');
}

} // namespace

class TestKofferDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::beginAtDesk(); }

    void whatGoesAlongIsShownBeforeAnythingIsWritten()
    {
        KofferWorld world;
        DeskPrompts prompts;
        Desk shown(*world.book, prompts);
        const qint64 acts = world.book->info().value().acts;
        PackDialog* const dialog = shown.desk->pack({world.sessions[1]});
        QVERIFY(QTest::qWaitFor([&] { return dialog->isReady(); }, 10'000));
        // Nobody is known to take it: that is said, and there is no way on.
        QVERIFY(!part<QPushButton>(*dialog, "doPack")->isEnabled());
        QVERIFY2(wordsIn(*dialog, "packBanner").contains(text("Taken by")), qPrintable(wordsIn(*dialog, "packBanner")));
        test::type(part<QLineEdit>(*dialog, "packHolder"), text("A. Berger"));
        QTRY_VERIFY(part<QPushButton>(*dialog, "doPack")->isEnabled());
        const auto* const content = part<QLabel>(*dialog, "packContent");
        QVERIFY2(content->text().contains(text("GANZTAG-2 for A. Berger")), qPrintable(content->text()));
        QVERIFY(content->text().contains(text("Without telephone numbers")));
        QTest::mouseClick(part<QCheckBox>(*dialog, "packContacts"), Qt::LeftButton, {}, QPoint(8, 8));
        QTRY_VERIFY(content->text().contains(text("With telephone numbers")));
        dialog->reject();
        QCOMPARE(world.book->info().value().acts, acts);
    }

    void aWholeSeriesIsTickedAtOnce()
    {
        KofferWorld world;
        const RecordId committee = world.book.add(
            "committee", given({{"name", text("Zentrale Steuerungsgruppe")}, {"body", world.municipalities[0]}}));
        world.book.add("session",
            given({{"series", committee}, {"title", text("Sitzung")}, {"date", FuzzyDate::day(QDate(2023, 9, 4))}}));
        DeskPrompts prompts;
        Desk shown(*world.book, prompts);
        PackDialog* const dialog = shown.desk->pack();
        QVERIFY(QTest::qWaitFor([&] { return dialog->isReady(); }, 10'000));
        auto* const sessions = part<QTreeWidget>(*dialog, "packSessions");
        QCOMPARE(sessions->topLevelItemCount(), 2); // those of a committee, too
        sessions->setFocus();
        sessions->setCurrentItem(sessions->topLevelItem(0));
        QTest::keyClick(sessions, Qt::Key_Space);
        QCOMPARE(dialog->request().sessions.size(), 3);
    }

    /** From where one is: a session's page chooses it, a series' page all that are still to come. */
    void aSessionAndASeriesArePackedFromTheirPages()
    {
        KofferWorld world;
        world.book.clock.set(QDateTime(QDate(2023, 9, 2), QTime(9, 0), Qt::UTC)); // the day of the second session
        DeskPrompts prompts;
        const auto chosenOn = [&](RecordId record) {
            auto* const page = new RecordPage(*world.book, world.book->store().get(record).value(), prompts);
            const test::Bench bench(page, {1120, 760});
            QTest::mouseClick(part<QPushButton>(*page, "packKoffer"), Qt::LeftButton);
            const auto* const dialog = page->findChild<PackDialog*>();
            if (!dialog || !QTest::qWaitFor([&] { return dialog->isReady(); }, 10'000))
                qFatal("no dialog");
            return dialog->request().sessions;
        };
        QCOMPARE(chosenOn(world.sessions[0]), QList{world.sessions[0]}); // also one that is over
        QCOMPARE(chosenOn(world.series), (QList{world.sessions[1], world.sessions[2]}));
        RecordPage other(*world.book, world.book->store().get(world.persons[0]).value(), prompts);
        QVERIFY(!part<QPushButton>(other, "packKoffer"));
    }

    void theCodeIsShownInGroupsAndMayBeWrittenIntoAFile()
    {
        KofferWorld world;
        DeskPrompts prompts;
        Desk shown(*world.book, prompts);
        PackDialog* const dialog = shown.desk->pack({world.sessions[1]});
        dialog->work().setCost(cheap);
        test::type(part<QLineEdit>(*dialog, "packHolder"), text("A. Berger"));
        QTRY_VERIFY(part<QPushButton>(*dialog, "doPack")->isEnabled());
        prompts.save = world.book.file(text("k.koffer"));
        QTest::mouseClick(part<QPushButton>(*dialog, "doPack"), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&] { return part<QWidget>(*dialog, "kofferCode") != nullptr; }, 20'000));
        QString groups;
        for (int i = 0; i < 4; ++i) {
            const auto* const group =
                part<QLabel>(*dialog, QByteArray("codeGroup" + QByteArray::number(i)).constData());
            QVERIFY(group && group->text().size() == 5);
            QVERIFY(!(group->textInteractionFlags() & Qt::TextSelectableByMouse));
            groups += (groups.isEmpty() ? QString() : text("-")) + group->text();
        }
        QCOMPARE(groups, dialog->code());
        prompts.yes = false; // one Esc, and nobody could open it any more
        dialog->reject();
        QVERIFY(dialog->isVisible() && prompts.asked.last().contains(text("not shown again")));
        const qsizetype asked = prompts.asked.size();
        prompts.save = world.book.file(text("code.txt"));
        QTest::mouseClick(part<QPushButton>(*dialog, "saveCode"), Qt::LeftButton);
        QFile file(prompts.save);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()).trimmed(), dialog->code());
        dialog->reject();
        QVERIFY(!dialog->isVisible());
        QCOMPARE(prompts.asked.size(), asked + 1); // where to write it, and no more
        const RecordId issue = onlyIssue(*world.book);
        QCOMPARE(issueOf(*world.book, issue).holder, text("A. Berger"));
        QCOMPARE(issueOf(*world.book, issue).state, KofferState::Out);
    }

    void aLostKofferSaysWhyAndItsReturnsAreSetAside()
    {
        DeskWorld world;
        const QString file = world.fullReturn();
        Desk shown(*world.book, world.prompts);
        const RecordId issue = onlyIssue(*world.book);
        auto* const list = shown.desk->findChild<RecordListView*>();
        QVERIFY(list->select(issue));
        QTest::mouseClick(part<QPushButton>(*shown.desk, "kofferLost"), Qt::LeftButton);
        auto* const dialog = shown.desk->findChild<LostDialog*>();
        QVERIFY(dialog && !part<QPushButton>(*dialog, "reportLost")->isEnabled());
        test::type(part<QPlainTextEdit>(*dialog, "lostReason"), text("Im Zug liegen geblieben"));
        QTest::mouseClick(part<QPushButton>(*dialog, "reportLost"), Qt::LeftButton);
        QCOMPARE(issueOf(*world.book, issue).state, KofferState::Lost);
        QVERIFY(issueOf(*world.book, issue).note.text.contains(text("Im Zug liegen geblieben")));

        const QString before = world.book.dump();
        shown.compare(file);
        const QString said = wordsIn(*shown.desk->mergeDesk(), "deskBanner");
        QVERIFY2(said.contains(text("reported lost")) && said.contains(text("set aside")), qPrintable(said));
        shown.desk->mergeDesk()->giveUp();
        QTest::qWait(0);
        QCOMPARE(world.book.dump(), before);
        QCOMPARE(koffer::heldReturns(*world.book).value().size(), 1);
        shown.desk->showSection(text("held"));
        auto* const held = part<QTableView>(*shown.desk, "heldReturns");
        QCOMPARE(held->model()->rowCount(), 1);
        const QAbstractItemModelTester tester(held->model());
        QVERIFY(held->model()->index(0, 0).data().toString().contains(text("reported lost")));

        // Found again: it is taken over after all, and lies there no longer.
        edit(*world.book, issue, given({{"state", text("out")}}));
        QTest::mouseClick(part<QPushButton>(*shown.desk, "tryAgain"), Qt::LeftButton);
        shown.settle();
        shown.take();
        QVERIFY(koffer::heldReturns(*world.book).value().isEmpty());
        QCOMPARE(issueOf(*world.book, issue).state, KofferState::Returned);
    }

    /** A code that was lost: the office opens the work by its own key, and nobody else's. */
    void workIsOpenedWithoutItsCode()
    {
        DeskWorld world;
        world.summary(world.laptop->book(), "Vor dem Verlust");
        world.prompts.open = world.laptop->book().path();
        world.laptop.reset();
        Desk shown(*world.book, world.prompts);
        auto* const button = part<QPushButton>(*shown.desk, "kofferOpenWithout");
        QVERIFY(button && button->isEnabled());
        KofferWindow* const window = shown.desk->openWithoutCode();
        QVERIFY(window);
        QVERIFY(QTest::qWaitFor([&] { return window->view() != nullptr; }, 20'000));
        QCOMPARE(as<Outcome>(window->book()->store().get(world.outcome).value()).words.text, text("Vor dem Verlust"));
        QSignalSpy returned(window, &KofferWindow::returned);
        window->writeReturn();
        QVERIFY(returned.wait(20'000));
        delete window;
        shown.compare(returned.first().first().toString());
        shown.take();
        QCOMPARE(as<Outcome>(world.book->store().get(world.outcome).value()).words.text, text("Vor dem Verlust"));
        world.prompts.open = world.book.path();
        QVERIFY(!shown.desk->openWithoutCode() && !wordsIn(*shown.desk, "kofferBanner").isEmpty());
    }

    void aReturnWithNothingNewIsNoted()
    {
        DeskWorld world;
        const QString file = world.laptop->giveBack(world.book.file(text("leer.koffer")));
        Desk shown(*world.book, world.prompts);
        shown.compare(file);
        QVERIFY(part<QPushButton>(*shown.desk->mergeDesk(), "deskTake")->isEnabled());
        shown.take();
        QCOMPARE(issueOf(*world.book, onlyIssue(*world.book)).state, KofferState::Returned);
        shown.compare(file);
        QVERIFY(!part<QPushButton>(*shown.desk->mergeDesk(), "deskTake")->isEnabled());
    }

    void whatWasSetAsideCanBeThrownAway()
    {
        DeskWorld world;
        const QString file = world.fullReturn();
        Desk shown(*world.book, world.prompts);
        WB_VERIFY(shown.desk->reportLost(onlyIssue(*world.book), text("weg")));
        shown.compare(file);
        shown.desk->mergeDesk()->giveUp();
        QTest::qWait(0);
        shown.desk->showSection(text("held"));
        world.prompts.yes = false;
        QTest::mouseClick(part<QPushButton>(*shown.desk, "discardHeld"), Qt::LeftButton);
        QCOMPARE(koffer::heldReturns(*world.book).value().size(), 1);
        world.prompts.yes = true;
        QTest::mouseClick(part<QPushButton>(*shown.desk, "discardHeld"), Qt::LeftButton);
        QVERIFY(koffer::heldReturns(*world.book).value().isEmpty());
    }

    /** Each refusal has its own sentence and changes nothing. */
    void everyRefusalIsSaidAndChangesNothing()
    {
        DeskWorld world;
        const QString file = world.fullReturn();
        QByteArray good;
        {
            QFile in(file);
            QVERIFY(in.open(QIODevice::ReadOnly));
            good = in.readAll();
        }
        const auto written = [&](const char* name, const QByteArray& bytes) {
            const QString path = world.book.file(text(name));
            QFile out(path);
            if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
                qFatal("cannot write");
            return path;
        };
        QByteArray flipped = good;
        flipped[flipped.size() - 40] = char(flipped.at(flipped.size() - 40) ^ 1);
        QByteArray newer = good;
        newer[8] = 2;
        QByteArray endless = good;
        qToLittleEndian(quint32(0xffffffff), endless.data() + 12);
        // Signed by somebody who is not the Koffer.
        koffer::Manifest forger = world.laptop->work.backing->manifest();
        forger.sign = koffer::KeyPair::forSigning().secret;
        koffer::Label label = world.laptop->work.backing->label();
        label.type = koffer::FileType::Return;
        label.work = world.laptop->work.backing->work();
        label.number = 9;
        Return empty;
        empty.bookId = label.book.toString(QUuid::WithoutBraces);
        empty.source = text("GANZTAG-2/9");
        const QByteArray forged = koffer::writtenReturn(label, empty, forger).value();
        DeskWorld other;
        const QList<QString> files{written("cut.koffer", good.first(good.size() / 2)), written("flip.koffer", flipped),
            written("newer.koffer", newer), written("endless.koffer", endless), written("forged.koffer", forged),
            written("many.koffer", test::returnOf(label, world.laptop->work.backing->manifest(), 100'001)),
            written("large.koffer", good + QByteArray(65 * 1024 * 1024 - good.size(), 'x')),
            written("text.koffer", "Das ist kein Koffer"), other.fullReturn(), world.book.file(text("a.koffer")),
            world.book.file(text("nicht da.koffer")), world.book.path()};
        Desk shown(*world.book, world.prompts);
        const QString before = world.book.dump();
        const qint64 acts = world.book->info().value().acts;
        QSet<QString> sentences;
        for (const QString& each : files) {
            shown.compare(each);
            const QString said = wordsIn(*shown.desk->mergeDesk(), "deskBanner");
            QVERIFY2(!said.isEmpty(), qPrintable(each));
            QVERIFY(!part<QPushButton>(*shown.desk->mergeDesk(), "deskTake")->isEnabled());
            sentences.insert(said);
            shown.desk->mergeDesk()->giveUp();
            QTest::qWait(0);
            QVERIFY(!shown.desk->mergeDesk());
        }
        const QString all = sentences.values().join(u'\n');
        QVERIFY2(sentences.size() == files.size(), qPrintable(all));
        for (const char* words : {"newer program", "not signed", "no Koffer", "incomplete or was changed", "goes out",
                 "100,000 changes", "(64 MiB)"})
            QVERIFY2(all.contains(text(words)), qPrintable(text(words) + u'\n' + all));
        QCOMPARE(world.book.dump(), before);
        QCOMPARE(world.book->info().value().acts, acts);
        // What may be a return of ours is kept, but nothing that is larger than any return.
        QStringList kept;
        const QList<koffer::HeldReturn> held = koffer::heldReturns(*world.book).value();
        for (const koffer::HeldReturn& each : held)
            kept.append(each.name);
        QVERIFY2(
            kept.contains(text("many.koffer")) && !kept.contains(text("large.koffer")), qPrintable(kept.join(u' ')));
    }

    /** Packs by the dialog, two record without knowing of each other, the office goes on, both come back in either
     *  order: nothing is lost, and it is the same book. */
    void twoModeratorsInEitherOrder()
    {
        KofferWorld world;
        DeskPrompts prompts;
        QStringList files;
        {
            Desk packing(*world.book, prompts);
            files = recordedByTwo(world, *packing.desk, prompts);
        }
        const QString copy = world.book.file(text("andersherum.wbuch"));
        WB_VERIFY(world.book->backup(copy));
        mergeAll(*world.book, prompts, files);
        std::ranges::reverse(files);
        {
            const auto other = Book::open(copy, world.book.options());
            WB_VERIFY(other);
            mergeAll(**other, prompts, files);
            QCOMPARE(wholeOf(**other), wholeOf(*world.book));
        }

        const QList<Record> outcomes =
            world.book->store().childrenOf(world.sessions[1], *findEntity(u"outcome")).value();
        QCOMPARE(outcomes.size(), 7);
        const Record measure = world.book->store().get(world.measure).value();
        QCOMPARE(measure.at(QLatin1StringView("until")), Value(FuzzyDate::day(QDate(2023, 11, 30))));
        QCOMPARE(measure.text(QLatin1StringView("state")), text("in_progress"));
        QCOMPARE(measure.text(QLatin1StringView("what")), text("Gespräch mit dem Träger führen"));
        // One conflict, exactly where both changed the same field differently.
        const QList<Conflict> open = world.book->history().conflicts().value();
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.first().record, world.outcome);
        const QString whole = wholeOf(*world.book);
        for (const char* who : {"Anna hat das so notiert", "Bert hat es anders notiert", "Anna 2", "Bert 2"})
            QVERIFY2(whole.contains(text(who)), who);
    }

    void openConflictsAreDecidedOnTheDeskByKey()
    {
        DeskWorld world;
        Desk shown(*world.book, world.prompts);
        shown.compare(world.fullReturn());
        shown.take();
        auto* const tabs = shown.desk->findChild<SectionNav*>();
        Q_UNUSED(tabs)
        shown.desk->showSection(text("conflicts"));
        auto* const table = part<QTableView>(*shown.desk, "openConflicts");
        const QAbstractItemModelTester tester(table->model());
        QCOMPARE(table->model()->rowCount(), 2);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_R);
        QCOMPARE(table->model()->rowCount(), 1);
        QTest::keyClick(table, Qt::Key_B);
        QCOMPARE(table->model()->rowCount(), 0);
        QVERIFY(world.book->history().conflicts().value().isEmpty());
    }
};

QTEST_MAIN(TestKofferDesk)
#include "tst_kofferdesk.moc"
