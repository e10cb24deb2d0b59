// A record that saves itself: what is typed and left is in the book, undo brings it back, and nothing typed is lost.
#include "core/wording/language.h"
#include "tests/support/faultvfs.h"
#include "tests/ui/formbench.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/recordeditor.h"
#include "ui/forms/recordform.h"
#include "ui/forms/recordpicker.h"

using namespace core;
using namespace ui;
using test::Bench;
using test::FilledBook;
using test::part;
using test::text;
using test::type;

namespace {

/** A record of a book in an editor in a window. */
struct Desk {
    FilledBook book;
    RecordId id;
    RecordEditor* editor;
    Bench bench;
    QSignalSpy saved;
    QSignalSpy failed;

    explicit Desk(RecordId FilledBook::*which)
        : id(book.*which)
        , editor(new RecordEditor(*book, book->store().get(id)->entity()))
        , bench(editor)
        , saved(editor, &RecordEditor::saved)
        , failed(editor, &RecordEditor::failed)
    {
        if (!editor->open(id))
            qFatal("there is no such record");
    }

    template <typename Widget = QLineEdit>
    [[nodiscard]] Widget* field(const char* key) const
    {
        return part<Widget>(*editor, key);
    }
    void typeAndLeave(const char* key, const char* words)
    {
        type(field<QWidget>(key), text(words));
        bench.goOn();
    }
    [[nodiscard]] Value stored(const char* key) { return book.stored(id, key); }
    void set(const char* key, const Value& value)
    {
        const auto before = book->store().get(id);
        const auto edit = acts::edit(book->store(), *before, acts::Given{{text(key), value}});
        if (!book->apply(*edit))
            qFatal("not applied");
    }
};

} // namespace

class TestRecordEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        applyLook({.scheme = Scheme::Light, .textScale = 1.0});
        speak(QLocale::German);
    }

    void everyTypeIsSavedWhenLeftAndUndone_data()
    {
        QTest::addColumn<int>("record");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        const auto row = [](int record, const char* key, const char* typed, const char* shown) {
            QTest::newRow(key) << record << QByteArray(key) << text(typed) << text(shown);
        };
        row(0, "title", "Auftakt", "Auftakt");
        row(0, "venue_address", "Steinstraße 27\n59872 Meschede", "Steinstraße 27\n59872 Meschede");
        row(0, "date", "herbst 2023", "Herbst 2023");
        row(0, "start_time", "9.30", "09:30");
        row(0, "host_municipality", "Kreis Soest", "Kreis Soest");
        row(0, "online_link", "https://example.org/x?a=1&b=2", "https://example.org/x?a=1&b=2");
        row(1, "population", "133.963", "133963");
        row(1, "population_date", "31.12.22", "31.12.2022");
        row(1, "area_km2", "712,14", "712,14");
        row(2, "phone", "0251/20 07 99-32", "0251 200799-32");
        row(2, "email", "info@example.org", "info@example.org");
    }
    void everyTypeIsSavedWhenLeftAndUndone()
    {
        QFETCH(int, record);
        QFETCH(QByteArray, key);
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        RecordId FilledBook::*const records[] = {&FilledBook::session, &FilledBook::olpe, &FilledBook::agency};
        Desk desk(records[record]);
        QWidget* const field = desk.field<QWidget>(key);
        const auto inField = [&] {
            const auto* const box = qobject_cast<QPlainTextEdit*>(field);
            return box ? box->toPlainText() : qobject_cast<QLineEdit*>(field)->text();
        };
        const QString shownBefore = inField();
        const Value before = desk.stored(key);
        type(field, typed);
        QCOMPARE(desk.saved.count(), 0);
        desk.bench.goOn();
        QCOMPARE(desk.saved.count(), 1);
        QCOMPARE(desk.saved.first().first().value<Act>().info.field, QString::fromLatin1(key));
        QVERIFY(desk.stored(key) != before);
        QCOMPARE(inField(), shown);
        QVERIFY(desk.editor->form()->touched().isEmpty());
        WB_VERIFY(desk.book->undoNext());
        QCOMPARE(desk.stored(key), before);
        QCOMPARE(inField(), shownBefore);
        WB_VERIFY(desk.book->redoNext());
        QCOMPARE(inField(), shown);
        QCOMPARE(desk.failed.count(), 0);
    }

    void whatIsPickedOrTickedIsSavedAtOnce()
    {
        Desk desk(&FilledBook::session);
        auto* const additional = desk.field<QCheckBox>("is_additional");
        additional->setFocus();
        QTest::keyClick(additional, Qt::Key_Space);
        QCOMPARE(desk.stored("is_additional"), Value(true));
        auto* const state = desk.field<QComboBox>("state");
        state->setFocus();
        const Value planned = desk.stored("state");
        QTest::keyClick(state, Qt::Key_Down);
        QCOMPARE(desk.stored("state"), planned);
        desk.bench.goOn();
        QVERIFY(desk.stored("state") != planned);
        auto* const host = desk.field<RecordPicker>("host_municipality");
        type(host, text("olpe"));
        QTest::keyClick(host->list(), Qt::Key_Return);
        QCOMPARE(desk.stored("host_municipality"), Value(desk.book.olpe));
        QCOMPARE(desk.saved.count(), 3);
        WB_VERIFY(desk.book->undoNext());
        WB_VERIFY(desk.book->undoNext());
        WB_VERIFY(desk.book->undoNext());
        QVERIFY(!additional->isChecked());
        QCOMPARE(state->currentData().toString(), valueOr<QString>(planned));
        QVERIFY(host->text().isEmpty());
    }

    void setsAreSavedElementByElement()
    {
        Desk desk(&FilledBook::region);
        auto* const members = desk.field<RecordPicker>("members");
        for (const char* name : {"olpe", "soest"}) {
            type(members, text(name));
            QTest::keyClick(members->list(), Qt::Key_Return);
        }
        QCOMPARE(valueOr<QStringList>(desk.stored("members")).size(), 2);
        auto* const cross = desk.editor->findChild<QToolButton*>(text("members.") + desk.book.olpe.toText());
        QTest::mouseClick(cross, Qt::LeftButton);
        QCOMPARE(desk.stored("members"), Value(QStringList{desk.book.soest.toText()}));
        QCOMPARE(desk.saved.count(), 3);
        Desk agency(&FilledBook::agency);
        QTest::mouseClick(agency.field<QCheckBox>("area_states.NW"), Qt::LeftButton);
        QCOMPARE(agency.stored("area_states"), Value(QStringList{text("NW")}));
        WB_VERIFY(agency.book->undoNext());
        QVERIFY(!agency.field<QCheckBox>("area_states.NW")->isChecked());
    }

    void whatCannotBeReadIsNotSavedAndNotLost()
    {
        Desk desk(&FilledBook::olpe);
        const QString before = desk.book.dump();
        desk.typeAndLeave("population", "viele");
        desk.typeAndLeave("name", "");
        QCOMPARE(desk.book.dump(), before);
        QCOMPARE(desk.saved.count(), 0);
        QCOMPARE(desk.field("population")->text(), text("viele"));
        desk.typeAndLeave("seat", "Olpe"); // the rest goes on
        QCOMPARE(desk.stored("seat"), Value(text("Olpe")));
        QCOMPARE(desk.field("population")->text(), text("viele"));
        QVERIFY(desk.field<QLabel>("population.words")->isVisible());
        QCOMPARE(desk.field("name")->text(), QString());
        desk.typeAndLeave("population", "133963");
        QCOMPARE(desk.stored("population"), Value(qint64(133963)));
        QVERIFY(!desk.field<QLabel>("population.words")->isVisible());
    }

    void hostileTextIsStoredAsTyped()
    {
        Desk desk(&FilledBook::olpe);
        for (const QString& hostile : test::hostileTexts()) {
            for (const char* key : {"seat", "note"}) {
                type(desk.field<QWidget>(key), hostile);
                desk.bench.goOn();
                QCOMPARE(desk.stored(key), Value(hostile.normalized(QString::NormalizationForm_C)));
            }
        }
        type(desk.field<QWidget>("seat"), QString(600, u'x'));
        desk.bench.goOn();
        QCOMPARE(desk.field("seat")->text().size(), 600);
        QVERIFY(desk.field<QLabel>("seat.words")->isVisible());
    }

    void aChangeFromElsewhereIsShownAndDoesNotDisturbTyping()
    {
        Desk desk(&FilledBook::olpe);
        type(desk.field("name"), text("Kreis Ol"));
        desk.set("seat", text("Olpe"));
        QCOMPARE(desk.field("seat")->text(), text("Olpe"));
        QCOMPARE(desk.field("name")->text(), text("Kreis Ol"));
        QCOMPARE(desk.stored("name"), Value(text("Kreis Olpe")));
        desk.bench.goOn();
        QCOMPARE(desk.stored("name"), Value(text("Kreis Ol")));
        QCOMPARE(desk.stored("seat"), Value(text("Olpe")));
    }

    void whatElsewhereHasMadeSoIsNoActOfItsOwn()
    {
        Desk desk(&FilledBook::olpe);
        type(desk.field("seat"), text("Olpe"));
        desk.set("seat", text("Olpe"));
        desk.bench.goOn();
        QCOMPARE(desk.saved.count(), 0);
        QVERIFY(desk.editor->form()->touched().isEmpty());
    }

    void titlesOfReferencesFollow()
    {
        Desk desk(&FilledBook::session);
        desk.set("host_municipality", desk.book.olpe);
        QCOMPARE(desk.field("host_municipality")->text(), text("Kreis Olpe"));
        const auto before = desk.book->store().get(desk.book.olpe);
        const auto rename =
            acts::edit(desk.book->store(), *before, acts::Given{{text("name"), text("Kreis Olpe (neu)")}});
        WB_VERIFY(desk.book->apply(*rename));
        QCOMPARE(desk.field("host_municipality")->text(), text("Kreis Olpe (neu)"));
    }

    void whatCouldNotBeWrittenStaysAndIsOfferedAgain()
    {
        FaultVfs disk;
        Desk desk(&FilledBook::olpe);
        type(desk.field("seat"), text("Olpe"));
        disk.arm(1, FaultVfs::Mode::Lasting);
        desk.bench.goOn();
        QVERIFY(disk.fired());
        disk.disarm();
        QCOMPARE(desk.saved.count(), 0);
        QVERIFY(desk.failed.count() >= 1);
        QCOMPARE(desk.field("seat")->text(), text("Olpe"));
        QVERIFY(desk.field<QLabel>("seat.words")->isVisible());
        QCOMPARE(desk.stored("seat"), Value());
        desk.field("seat")->setFocus();
        desk.bench.goOn();
        QCOMPARE(desk.saved.count(), 1);
        QCOMPARE(desk.stored("seat"), Value(text("Olpe")));
        QVERIFY(!desk.field<QLabel>("seat.words")->isVisible());
    }

    void aBookForReadingIsOnlyShown()
    {
        FilledBook book;
        BookOptions options = book.options();
        const Result<std::unique_ptr<Book>> second = Book::open(book.path(), options);
        WB_VERIFY(second);
        QVERIFY((*second)->isReadOnly());
        auto* const editor = new RecordEditor(**second, *findEntity(u"municipality"));
        WB_VERIFY(editor->open(book.olpe));
        Bench bench(editor);
        auto* const name = part<QLineEdit>(*editor, "name");
        QVERIFY(name->isReadOnly());
        QCOMPARE(name->text(), text("Kreis Olpe"));
        type(name, text("x"));
        bench.goOn();
        QCOMPARE(book.stored(book.olpe, "name"), Value(text("Kreis Olpe")));
        delete editor;
    }

    void aRecordThatIsRemovedCanComeBack()
    {
        Desk desk(&FilledBook::hsk);
        QSignalSpy gone(desk.editor, &RecordEditor::gone);
        WB_VERIFY(desk.book->apply(acts::remove(desk.book->store(), desk.id).value()));
        QCOMPARE(gone.count(), 1);
        QVERIFY(desk.field("name")->isReadOnly());
        desk.bench.goOn();
        WB_VERIFY(desk.book->undoNext());
        QVERIFY(!desk.field("name")->isReadOnly());
        QCOMPARE(desk.field("name")->text(), text("Hochsauerlandkreis"));
        QCOMPARE(desk.failed.count(), 0);
    }

    void goingAwayIsLeaving()
    {
        Desk desk(&FilledBook::olpe);
        type(desk.field("seat"), text("Olpe"));
        WB_VERIFY(desk.editor->open(desk.book.soest)); // to another record
        QCOMPARE(desk.book.stored(desk.book.olpe, "seat"), Value(text("Olpe")));
        QCOMPARE(desk.field("seat")->text(), QString());
        type(desk.field("seat"), text("Soest"));
        desk.editor->hide(); // to another page
        QCOMPARE(desk.book.stored(desk.book.soest, "seat"), Value(text("Soest")));
        desk.editor->show();
        type(desk.field<QWidget>("note"), text("Notiz"));
        QHideEvent closing; // the window system need not take the keyboard away before the window is gone
        QApplication::sendEvent(desk.editor, &closing);
        QCOMPARE(desk.book.stored(desk.book.soest, "note"), Value(text("Notiz")));
        QCOMPARE(desk.saved.count(), 3);
        QCOMPARE(desk.editor->open(RecordId(desk.book.ids.next())).error().kind, ErrorKind::NoSuchRecord);
        QCOMPARE(desk.editor->open(desk.book.series).error().kind, ErrorKind::NoSuchRecord); // of another kind
        QCOMPARE(desk.editor->record(), desk.book.soest);
    }
};

QTEST_MAIN(TestRecordEditor)
#include "tst_recordeditor.moc"
