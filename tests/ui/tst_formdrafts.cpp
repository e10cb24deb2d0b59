// Nothing typed is lost: what stands in an open editor is in the book within two seconds and is offered again. Kills
// are in tst_draftkills.
#include "core/model/valuecodec.h"
#include "core/wording/language.h"
#include "tests/ui/formbench.h"
#include "ui/dialogs/losttextdialog.h"
#include "ui/forms/draftkeeper.h"
#include "ui/forms/draftoffer.h"
#include "ui/forms/growingtext.h"
#include "ui/forms/newrecorddialog.h"
#include "ui/forms/recordeditor.h"
#include "ui/forms/recordform.h"
#include "ui/look/banner.h"
#include "ui/support/prompts.h"
#include "ui/window/draftoffers.h"
#include "ui/window/mainwindow.h"

using namespace core;
using namespace ui;
using test::Bench;
using test::FilledBook;
using test::part;
using test::press;
using test::text;
using test::type;

namespace {

/** What the design allows to be lost. */
constexpr qint64 promisedMs = 2000;

/** A record of a book in an editor in a window. */
struct Desk {
    FilledBook& book;
    RecordEditor* editor;
    Bench bench;

    Desk(FilledBook& filled, RecordId id)
        : book(filled)
        , editor(new RecordEditor(*book, book->store().get(id)->entity()))
        , bench(editor)
    {
        if (!editor->open(id))
            qFatal("there is no such record");
    }
    template <typename Widget = QWidget>
    [[nodiscard]] Widget* field(const char* name) const
    {
        return part<Widget>(*editor, name);
    }
    [[nodiscard]] QString noteText() const { return field<GrowingText>("note")->text(); }
    void click(const char* name) const { QTest::mouseClick(field<QPushButton>(name), Qt::LeftButton); }
};

QString draftWords(FilledBook& book)
{
    QStringList words;
    const QList<Draft> drafts = book->drafts().value();
    for (const Draft& draft : drafts) {
        for (const DraftField& field : draft.fields)
            words.append(field.text.isNull() ? text("value") : field.text);
    }
    return words.join(u'|');
}

/** What is in the file, whatever this process believes. */
QString storedWords(const QString& path)
{
    auto database = Database::open(path, Access::ReadOnly);
    QStringList words;
    const QList<Draft> drafts = readDrafts(database.value()).value();
    for (const Draft& draft : drafts) {
        for (const DraftField& field : draft.fields)
            words.append(field.text);
    }
    return words.join(u'|');
}

constexpr const char* sentenceTyped = "Herr Müller möchte im Mai \"alles\"\nbesprechen <b>&amp;</b> ";

} // namespace

class TestFormDrafts : public QObject {
    Q_OBJECT

    /** Leaves a draft as a crash would: typed, kept, and never saved. */
    static void leaveDraft(FilledBook& book, RecordId id, const char* key, const char* words)
    {
        Draft draft;
        draft.key = draftKey(id, text(key));
        draft.entity = book->store().get(id)->entity().name();
        draft.record = id;
        draft.fields = {{text(key), text(words), {}, valueToCbor(book.stored(id, key))}};
        WB_VERIFY(book->saveDraft(draft).result());
        book.reopen();
    }

private Q_SLOTS:
    void init()
    {
        applyLook({.scheme = Scheme::Light, .textScale = 1.0});
        speak(QLocale::English);
    }

    void whatIsBeingTypedIsKeptAndGoesWithTheSave()
    {
        FilledBook book;
        Desk desk(book, book.olpe);
        const int acts = int(book->history().acts()->size());
        type(desk.field("note"), text(sentenceTyped));
        QTRY_COMPARE_WITH_TIMEOUT(storedWords(book.path()), text(sentenceTyped), int(promisedMs));
        QCOMPARE(int(book->history().acts()->size()), acts);
        desk.bench.goOn();
        QCOMPARE(int(book->history().acts()->size()), acts + 1);
        QCOMPARE(storedWords(book.path()), QString());
        QTest::qWait(draftDelayMs + 200); // and does not come back
        QCOMPARE(storedWords(book.path()), QString());
    }

    void whoNeverPausesLosesNoMore()
    {
        FilledBook book;
        Desk desk(book, book.olpe);
        desk.field("note")->setFocus();
        QElapsedTimer timer;
        timer.start();
        QString typedBefore; // two seconds ago
        QList<std::pair<qint64, QString>> typed;
        while (timer.elapsed() < 5000) {
            press(desk.field("note"), text("x"));
            typed.append({timer.elapsed(), desk.noteText()});
            QTest::qWait(40);
            for (const auto& [at, words] : typed) {
                if (at <= timer.elapsed() - promisedMs)
                    typedBefore = words;
            }
            QVERIFY(storedWords(book.path()).startsWith(typedBefore));
        }
        QVERIFY(typedBefore.size() > 20);
    }

    void whatIsTakenBackIsKeptNoMore()
    {
        FilledBook book;
        Desk desk(book, book.olpe);
        type(desk.field("short_name"), text("Olpee"));
        QTRY_COMPARE(draftWords(book), text("Olpee"));
        type(desk.field("short_name"), text("Olpe"));
        desk.bench.goOn();
        QTRY_COMPARE(storedWords(book.path()), QString());
        QVERIFY(book->drafts()->isEmpty());
    }

    void whatIsNotUnderstoodIsThereWhenTheFormIsOpenedAgain()
    {
        FilledBook book;
        {
            Desk desk(book, book.format);
            type(desk.field("team_min"), text("zwei bis drei"));
            desk.bench.goOn();
        }
        book.reopen();
        Desk desk(book, book.format);
        QCOMPARE(desk.field<QLineEdit>("team_min")->text(), text("zwei bis drei"));
        QVERIFY(desk.field("team_min.draft") && desk.field("team_min.draft")->isVisible());
        QCOMPARE(book.stored(book.format, "team_min"), Value{qint64(2)});
    }

    void aDraftIsOfferedAndSavesNothingByItself()
    {
        FilledBook book;
        leaveDraft(book, book.olpe, "note", sentenceTyped);
        const int acts = int(book->history().acts()->size());
        {
            Desk desk(book, book.olpe);
            QCOMPARE(desk.noteText(), text(sentenceTyped));
            QCOMPARE(
                desk.field<QLabel>("note.draft")->text(), text("Not saved yet: what you typed on 22 Mar 2023 10:00."));
            QVERIFY(!desk.field<QLabel>("note.inBook")->isVisible());
            QVERIFY(desk.field("note")->accessibleDescription().contains(text("Not saved yet")));
            desk.field("note")->setFocus(Qt::TabFocusReason);
            desk.bench.goOn();
            // Another field of the form is saved without it.
            type(desk.field("short_name"), text("OE"));
            desk.bench.goOn();
        }
        QCOMPARE(int(book->history().acts()->size()), acts + 1);
        QCOMPARE(valueOr<QString>(book.stored(book.olpe, "note")), QString());
        QCOMPARE(storedWords(book.path()), text(sentenceTyped));
    }

    void aDraftIsKeptByOneClick()
    {
        FilledBook book;
        leaveDraft(book, book.olpe, "note", sentenceTyped);
        Desk desk(book, book.olpe);
        desk.click("note.keep");
        QCOMPARE(valueOr<QString>(book.stored(book.olpe, "note")), text(sentenceTyped).trimmed());
        QCOMPARE(storedWords(book.path()), QString());
        QVERIFY(!desk.field("note.draft")->isVisible());
    }

    void aDraftIsDiscardedByOneClick()
    {
        FilledBook book;
        leaveDraft(book, book.olpe, "short_name", "Ol");
        Desk desk(book, book.olpe);
        desk.click("short_name.discard");
        QCOMPARE(desk.field<QLineEdit>("short_name")->text(), text("Olpe"));
        QVERIFY(!desk.field("short_name.draft")->isVisible());
        QTRY_COMPARE(storedWords(book.path()), QString());
        QCOMPARE(valueOr<QString>(book.stored(book.olpe, "short_name")), text("Olpe"));
    }

    void typingOnGoesOnFromTheDraft()
    {
        FilledBook book;
        leaveDraft(book, book.olpe, "note", "angefangen");
        Desk desk(book, book.olpe);
        auto* const note = desk.field<GrowingText>("note");
        note->setFocus(Qt::TabFocusReason);
        note->moveCursor(QTextCursor::End);
        press(note, text(" und fertig"));
        QVERIFY(!desk.field("note.draft")->isVisible());
        desk.bench.goOn();
        QCOMPARE(valueOr<QString>(book.stored(book.olpe, "note")), text("angefangen und fertig"));
        QTRY_COMPARE(storedWords(book.path()), QString());
    }

    void aFieldThatChangedMeanwhileShowsBoth()
    {
        FilledBook book;
        leaveDraft(book, book.olpe, "note", "mein Text");
        const auto change = [&book](const char* words) {
            const auto edit =
                acts::edit(book->store(), *book->store().get(book.olpe), acts::Given{{text("note"), text(words)}});
            WB_VERIFY(book->apply(*edit));
        };
        change("von jemand anderem <i>geschrieben</i>");
        Desk desk(book, book.olpe);
        QCOMPARE(desk.noteText(), text("mein Text"));
        QVERIFY(desk.field<QLabel>("note.inBook")->isVisible());
        QVERIFY(desk.field<QLabel>("note.inBook")->text().contains(text("von jemand anderem <i>geschrieben</i>")));
        QCOMPARE(desk.field<QLabel>("note.inBook")->textFormat(), Qt::PlainText);
        change("noch einmal"); // while it is shown
        QCOMPARE(desk.noteText(), text("mein Text"));
        QVERIFY(desk.field<QLabel>("note.inBook")->text().contains(text("noch einmal")));
        change("mein Text"); // somebody has written the very same: it is still the person's to say
        desk.click("note.discard");
        QCOMPARE(desk.noteText(), text("mein Text"));
    }

    void whatTheBookSaysByNowIsNotOffered()
    {
        FilledBook book;
        leaveDraft(book, book.olpe, "short_name", "Olpe");
        Desk desk(book, book.olpe);
        QVERIFY(!desk.field("short_name.draft"));
        QTRY_COMPARE(storedWords(book.path()), QString());
    }

    void whoOnlyReadsIsOfferedNothing()
    {
        FilledBook book;
        leaveDraft(book, book.olpe, "note", "mein Text");
        const auto reader = Book::open(book.path(), book.options());
        WB_VERIFY(reader);
        RecordEditor editor(**reader, *findEntity(u"municipality"));
        WB_VERIFY(editor.open(book.olpe));
        QCOMPARE(part<GrowingText>(editor, "note")->text(), QString());
        QCOMPARE(storedWords(book.path()), text("mein Text"));
    }

    void aNewRecordIsOfferedAtTheNextStart()
    {
        FilledBook book;
        {
            auto dialog = std::make_unique<NewRecordDialog>(
                *book, *findEntity(u"session"), acts::Given{{text("series"), book.series}});
            dialog->open();
            QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
            type(part<QWidget>(*dialog, "title"), text("Auftakt"));
            type(part<QWidget>(*dialog, "start_time"), text("halb zeh"));
        } // the window goes, and nobody has created or cancelled anything
        book.close();
        TestPrompts prompts;
        auto window = std::make_unique<MainWindow>(Book::open(book.path(), book.options()).value(), prompts);
        window->show();
        auto* const banner = part<Banner>(*window, "draftBanner");
        QVERIFY(banner->isVisible());
        Q_EMIT banner->actionRequested();
        auto* dialog = window->findChild<NewRecordDialog*>();
        QVERIFY(dialog);
        QVERIFY(!banner->isVisible());
        QCOMPARE(part<QLineEdit>(*dialog, "title")->text(), text("Auftakt"));
        QCOMPARE(part<QLineEdit>(*dialog, "start_time")->text(), text("halb zeh"));
        dialog->accept();
        QVERIFY(dialog->isVisible()); // "halb zeh" is no time
        type(part<QWidget>(*dialog, "start_time"), text("9:30"));
        type(part<QWidget>(*dialog, "date"), text("Mai 2024"));
        QSignalSpy created(dialog, &NewRecordDialog::created);
        dialog->accept();
        QCOMPARE(created.size(), 1);
        const Record record = window->book().store().get(created.first().first().value<RecordId>()).value();
        QCOMPARE(record.text(QLatin1StringView("title")), text("Auftakt"));
        QCOMPARE(record.owner(), book.series);
        QVERIFY(window->book().drafts()->isEmpty());
        window.reset();
        QCOMPARE(storedWords(book.path()), QString());
    }

    void whatIsCancelledIsNotOffered()
    {
        FilledBook book;
        NewRecordDialog dialog(*book, *findEntity(u"person"));
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        type(part<QWidget>(dialog, "last_name"), text("Muster"));
        QTRY_VERIFY(draftWords(book).contains(text("Muster")));
        dialog.reject(); // asks
        QVERIFY(dialog.isVisible() && !book->drafts()->isEmpty());
        dialog.reject();
        QVERIFY(book->drafts()->isEmpty());
        QTest::qWait(draftDelayMs + 200);
        QCOMPARE(storedWords(book.path()), QString());
    }

    void textOfARecordThatIsNoMoreCanBeCopied()
    {
        FilledBook book;
        leaveDraft(book, book.hsk, "note", sentenceTyped);
        const auto removal = acts::remove(book->store(), book.hsk);
        WB_VERIFY(removal);
        WB_VERIFY(book->apply(*removal));
        book.close();
        TestPrompts prompts;
        MainWindow window(Book::open(book.path(), book.options()).value(), prompts);
        window.show();
        auto* const banner = part<Banner>(window, "draftBanner");
        QVERIFY(banner->isVisible());
        Q_EMIT banner->actionRequested();
        auto* dialog = window.findChild<LostTextDialog*>();
        QVERIFY(dialog);
        QCOMPARE(part<QPlainTextEdit>(*dialog, "lostText")->toPlainText(), text(sentenceTyped));
        QTest::mouseClick(part<QPushButton>(*dialog, "copyText"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), text(sentenceTyped));
        QCOMPARE(window.book().drafts()->size(), 1);
        QTest::mouseClick(part<QPushButton>(*dialog, "discardText"), Qt::LeftButton);
        QVERIFY(window.book().drafts()->isEmpty());
    }

    void severalAreOfferedOneAfterTheOther()
    {
        FilledBook book;
        leaveDraft(book, book.olpe, "note", "eins");
        leaveDraft(book, book.soest, "note", "zwei");
        DraftOffers offers(*book, book->drafts().value());
        QSignalSpy wanted(&offers, &DraftOffers::recordWanted);
        auto* const banner = part<Banner>(offers, "draftBanner");
        offers.show();
        Q_EMIT banner->actionRequested();
        QVERIFY(!offers.isHidden());
        Q_EMIT banner->closed(); // later
        QVERIFY(offers.isHidden());
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(book->drafts()->size(), 2);
    }

private:
    /** Answers nothing: these tests are asked nothing. */
    class TestPrompts final : public Prompts {
    public:
        QString fileToOpen(QWidget*, const QString&, const QString&) override { return {}; }
        QString fileToSave(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
        bool confirm(QWidget*, const QString&, const QString&) override { return false; }
        std::optional<Standing> letStand(QWidget*, const QStringList&) override { return std::nullopt; }
    };
};

QTEST_MAIN(TestFormDrafts)
#include "tst_formdrafts.moc"
