// The dialog for a new record: what it begins with, what it takes over, what it creates.
#include "core/wording/language.h"
#include "tests/ui/formbench.h"
#include "ui/forms/newrecorddialog.h"
#include "ui/forms/recordeditor.h"
#include "ui/forms/recordform.h"
#include "ui/forms/recordpicker.h"
#include "ui/look/banner.h"

using namespace core;
using namespace ui;
using test::FilledBook;
using test::part;
using test::text;
using test::type;

namespace {

struct Asked {
    FilledBook book;
    NewRecordDialog dialog;
    QSignalSpy created;

    explicit Asked(const char* kind)
        : dialog(*book, *findEntity(text(kind)))
        , created(&dialog, &NewRecordDialog::created)
    {
        open();
    }
    Asked(const char* kind, const std::function<acts::Given(FilledBook&)>& start)
        : dialog(*book, *findEntity(text(kind)), start(book))
        , created(&dialog, &NewRecordDialog::created)
    {
        open();
    }

    void open()
    {
        dialog.open();
        if (!QTest::qWaitForWindowActive(&dialog))
            qFatal("the dialog is not active");
    }
    template <typename Widget = QLineEdit>
    [[nodiscard]] Widget* field(const char* key) const
    {
        return part<Widget>(dialog, key);
    }
    void pick(const char* key, const char* words)
    {
        auto* const picker = field<RecordPicker>(key);
        type(picker, text(words));
        QTest::keyClick(picker->list(), Qt::Key_Return);
    }
    void press(const char* button) { QTest::mouseClick(field<QPushButton>(button), Qt::LeftButton); }
    [[nodiscard]] Record record() { return book->store().get(created.last().first().value<RecordId>()).value(); }
};

} // namespace

class TestNewRecordDialog : public QObject {
    Q_OBJECT

    std::unique_ptr<FilledBook> m_book;

private Q_SLOTS:
    void initTestCase() { m_book = std::make_unique<FilledBook>(); }
    void cleanupTestCase() { m_book.reset(); }
    void init()
    {
        applyLook({.scheme = Scheme::Light, .textScale = 1.0});
        speak(QLocale::German);
    }

    void likelyDoublesAreShownAndOpenedInstead()
    {
        Asked asked("person");
        const RecordId anna =
            asked.book.add("person", {{text("first_name"), text("Anna")}, {text("last_name"), text("Müller")}});
        QSignalSpy chosen(&asked.dialog, &NewRecordDialog::existingChosen);
        type(asked.field("first_name"), text("Anna"));
        type(asked.field("last_name"), text("Mueller"));
        QTRY_VERIFY(part<QPushButton>(asked.dialog, "double0"));
        QVERIFY(asked.field<QPushButton>("double0")->text().startsWith(text("Müller, Anna")));
        asked.press("double0");
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<RecordId>(), anna);
        QVERIFY(!asked.dialog.isVisible() && asked.created.isEmpty());
    }

    void whoIsNewIsNotTakenForADouble()
    {
        Asked asked("person");
        asked.book.add("person", {{text("first_name"), text("Anna")}, {text("last_name"), text("Müller")}});
        type(asked.field("first_name"), text("Bert"));
        type(asked.field("last_name"), text("Müller"));
        QTest::qWait(600);
        QVERIFY(!part<QWidget>(asked.dialog, "doubles")->isVisible());
    }

    void createsWhatIsTyped()
    {
        Asked asked("municipality");
        QVERIFY(asked.field("name")->hasFocus());
        type(asked.field("name"), text("Kreis Unna"));
        asked.field<QComboBox>("state")->setFocus();
        QTest::keyClicks(asked.field<QComboBox>("state"), text("Nord"));
        type(asked.field("population"), text("396.035"));
        asked.press("create"); // without leaving the field first
        QCOMPARE(asked.created.count(), 1);
        QVERIFY(!asked.dialog.isVisible());
        QCOMPARE(asked.record().text(QLatin1StringView("name")), text("Kreis Unna"));
        QCOMPARE(asked.record().at(QLatin1StringView("population")), Value(qint64(396035)));
        QCOMPARE(asked.book->nextUndo()->info.kind, text("add"));
    }

    void enterCreates()
    {
        Asked asked("region");
        type(asked.field("name"), text("Münsterland"));
        QTest::keyClick(asked.field("name"), Qt::Key_Return);
        QCOMPARE(asked.created.count(), 1);
    }

    void whatMustBeThereIsAskedFor()
    {
        Asked asked("municipality");
        const QString before = asked.book.dump();
        asked.press("create");
        QCOMPARE(asked.created.count(), 0);
        QVERIFY(asked.dialog.isVisible());
        QVERIFY(asked.field<QLabel>("name.words")->isVisible());
        QVERIFY(asked.field<QLabel>("state.words")->isVisible());
        QVERIFY(asked.field("name")->hasFocus());
        QCOMPARE(asked.book.dump(), before);
        type(asked.field("name"), text("Kreis Unna"));
        QVERIFY(!asked.field<QLabel>("name.words")->isVisible());
        type(asked.field("population"), text("viele"));
        asked.press("create");
        QVERIFY(asked.field<QLabel>("population.words")->isVisible());
        QCOMPARE(asked.field("population")->text(), text("viele"));
        QCOMPARE(asked.created.count(), 0);
    }

    void theOneOwnAgencyStandsInWhereOneIsRequired()
    {
        Asked asked("series");
        QCOMPARE(asked.field("agency")->text(), text("Transferagentur NRW"));
        type(asked.field("title"), text("Ganztag"));
        asked.press("create");
        QCOMPARE(asked.record().reference(QLatin1StringView("agency")), asked.book.agency);
    }

    void twoOwnAgenciesAreLeftToThePerson()
    {
        FilledBook book;
        book.add("agency", {{text("name"), text("Zweite")}, {text("is_own"), true}});
        NewRecordDialog dialog(*book, *findEntity(u"series"));
        QCOMPARE(part<QLineEdit>(dialog, "agency")->text(), QString());
    }

    void aModelFillsInWhatNobodyTyped()
    {
        Asked asked("series");
        type(asked.field("title"), text("Ganztag"));
        type(asked.field("team_max"), text("6"));
        asked.pick("format", "entwicklung");
        QCOMPARE(asked.field("team_min")->text(), text("2"));
        QCOMPARE(asked.field("team_max")->text(), text("6"));
        QCOMPARE(asked.field("title")->text(), text("Ganztag"));
        QCOMPARE(asked.field("fee_text")->text(), text("kostenfrei"));
        QVERIFY(asked.field<QCheckBox>("requires_agreement")->isChecked());
        // Another choice takes back what the first one brought, and still not what was typed.
        type(asked.field("fee_text"), QString());
        asked.pick("format", "lerncluster");
        QCOMPARE(asked.field("team_min")->text(), text("5"));
        QCOMPARE(asked.field("team_max")->text(), text("6"));
        QVERIFY(!asked.field<QCheckBox>("requires_agreement")->isChecked());
        asked.pick("format", "entwicklung");
        QCOMPARE(asked.field("fee_text")->text(), QString());
        asked.press("create");
        const Record record = asked.record();
        QCOMPARE(record.reference(QLatin1StringView("format")), asked.book.format);
        QCOMPARE(record.at(QLatin1StringView("team_min")), Value(qint64(2)));
        QCOMPARE(record.at(QLatin1StringView("team_max")), Value(qint64(6)));
        QCOMPARE(record.at(QLatin1StringView("requires_agreement")), Value(true));
        QCOMPARE(record.text(QLatin1StringView("fee_text")), QString());
    }

    void theOwnerGivenIsNotAskedFor()
    {
        Asked asked("session", [](FilledBook& book) { return acts::Given{{text("series"), book.series}}; });
        QVERIFY(!asked.field("series"));
        type(asked.field("date"), text("28.09.2023"));
        asked.press("create");
        const Record record = asked.record();
        QCOMPARE(record.owner(), asked.book.series);
        QVERIFY(record.text(QLatin1StringView("order_key"))
            > valueOr<QString>(asked.book.stored(asked.book.session, "order_key")));
    }

    void anOwnerThatIsNotKnownIsAskedFor()
    {
        Asked asked("session");
        QVERIFY(asked.field("series"));
        type(asked.field("date"), text("28.09.2023"));
        asked.press("create");
        QCOMPARE(asked.created.count(), 0);
        asked.pick("series", "ganz");
        asked.press("create");
        QCOMPARE(asked.record().owner(), asked.book.series);
    }

    void whatWasTypedIsNotThrownAwayByOneKey()
    {
        Asked asked("region");
        QTest::keyClick(&asked.dialog, Qt::Key_Escape);
        QVERIFY(!asked.dialog.isVisible()); // nothing was typed
        Asked typed("region");
        type(typed.field("name"), text("Münsterland"));
        QTest::keyClick(&typed.dialog, Qt::Key_Escape);
        QVERIFY(typed.dialog.isVisible());
        QVERIFY(typed.dialog.findChild<Banner*>()->isVisible());
        QTest::keyClick(&typed.dialog, Qt::Key_Escape);
        QVERIFY(!typed.dialog.isVisible());
        QCOMPARE(typed.created.count(), 0);
    }

    void whoTypesOnIsAskedAgain()
    {
        Asked typed("region");
        type(typed.field("name"), text("Münster"));
        QTest::keyClick(&typed.dialog, Qt::Key_Escape);
        QVERIFY(typed.dialog.findChild<Banner*>()->isVisible());
        test::press(typed.field("name"), text("land")); // goes on, long after the question
        QVERIFY(!typed.dialog.findChild<Banner*>()->isVisible());
        QTest::keyClick(&typed.dialog, Qt::Key_Escape);
        QVERIFY(typed.dialog.isVisible());
        QVERIFY(typed.dialog.findChild<Banner*>()->isVisible());
        QCOMPARE(typed.field("name")->text(), text("Münsterland"));
    }

    void whatWasTypedGoesAlongToTheOneThatIsThere()
    {
        Asked asked("person");
        const RecordId anna =
            asked.book.add("person", {{text("first_name"), text("Anna")}, {text("last_name"), text("Müller")}});
        type(asked.field("first_name"), text("Anna"));
        type(asked.field("last_name"), text("MÜLLER"));
        type(asked.field("email"), text("anna@example.org"));
        QTRY_VERIFY(part<QPushButton>(asked.dialog, "double0"));
        asked.press("double0");
        // The name was only written otherwise, and the dialog's own draft goes once this one is written.
        QTRY_COMPARE(asked.book->drafts()->size(), 1);
        const QList<Draft> waiting = asked.book->drafts().value();
        QCOMPARE(waiting.first().record, anna);
        QCOMPARE(waiting.first().fields.first().field, text("email"));
        RecordEditor editor(*asked.book, *findEntity(u"person"));
        WB_VERIFY(editor.open(anna));
        QVERIFY(editor.form()->isOffered(findEntity(u"person")->indexOf(text("email"))));
        QCOMPARE(part<QLineEdit>(editor, "email")->text(), text("anna@example.org"));
    }

    void everyKindCanBeAskedFor_data()
    {
        QTest::addColumn<QString>("kind");
        for (const EntityInfo* entity : allEntities())
            QTest::newRow(entity->key) << QString(entity->name());
    }
    void everyKindCanBeAskedFor()
    {
        QFETCH(QString, kind);
        NewRecordDialog dialog(**m_book, *findEntity(kind));
        QVERIFY(dialog.windowTitle().contains(spokenLabels().of(findEntity(kind)->singular)));
        dialog.open();
        const bool typedNothing = dialog.form()->touched().isEmpty();
        QVERIFY(typedNothing);
        dialog.accept();
        const bool needsSomething = dialog.isVisible();
        QVERIFY2(needsSomething, "every kind has something that must be filled in");
        dialog.reject();
    }
};

QTEST_MAIN(TestNewRecordDialog)
#include "tst_newrecorddialog.moc"
