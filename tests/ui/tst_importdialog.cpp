// Taking a file in: columns remembered, rows looked at one by one, doubts decided, and the way back.
#include "core/wording/language.h"
#include "tests/ui/formbench.h"
#include "tests/ui/listbench.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/importrowsmodel.h"
#include "ui/look/banner.h"
#include "ui/look/segmented.h"
#include "ui/support/undoing.h"

using namespace core;
using namespace ui;
using test::FilledBook;
using test::part;
using test::text;

namespace {

struct Asked {
    FilledBook book;
    std::unique_ptr<ImportDialog> dialog;

    void open(const char* kind, const char* content, const char* name = "leute.csv")
    {
        const QString path = book.file(text(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) < 0)
            qFatal("cannot write");
        file.close();
        dialog = std::make_unique<ImportDialog>(*book, *findEntity(text(kind)), path);
        dialog->open();
        if (!QTest::qWaitForWindowActive(dialog.get()))
            qFatal("the dialog is not active");
        settle();
    }
    void settle()
    {
        if (!QTest::qWaitFor([this] { return dialog->isPlanned(); }))
            qFatal("not planned");
        QTest::qWait(0);
    }
    template <typename Widget>
    [[nodiscard]] Widget* child(const char* name) const
    {
        return part<Widget>(*dialog, name);
    }
    [[nodiscard]] QTableView* rows() const { return child<QTableView>("rows"); }
    [[nodiscard]] QTableWidget* fields() const { return child<QTableWidget>("rowFields"); }
    [[nodiscard]] QComboBox* which() const { return child<QComboBox>("whichRecord"); }
    void show(const char* rowClass)
    {
        auto* const classes = child<Segmented>("classes");
        classes->setCurrent(text(rowClass));
        Q_EMIT classes->currentChanged(text(rowClass));
    }
    void map(int column, const char* field)
    {
        auto* const choice = part<QComboBox>(*dialog, QByteArray("field" + QByteArray::number(column)).constData());
        choice->setCurrentIndex(choice->findData(text(field)));
        Q_EMIT choice->activated(choice->currentIndex());
        settle();
    }
    /** A choice of which record the row is. */
    void choose(int index)
    {
        which()->setCurrentIndex(index);
        Q_EMIT which()->activated(index);
        settle();
    }
    void takeIn()
    {
        QTest::mouseClick(child<QPushButton>("takeIn"), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([this] { return child<QPushButton>("closeImport")->text() == text("Close"); }));
    }
    RecordId person(const char* first, const char* last, const char* email = "")
    {
        return book.add("person",
            {{text("first_name"), text(first)}, {text("last_name"), text(last)}, {text("email"), text(email)}});
    }
    [[nodiscard]] qsizetype count(RowClass rowClass) const { return dialog->plan().count(rowClass); }
    [[nodiscard]] qint64 persons() { return book->store().count(*findEntity(u"person")).value(); }
};

} // namespace

class TestImportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        applyLook({.scheme = Scheme::Light, .textScale = 1.0});
        speak(QLocale::English);
    }

    void columnsAreRememberedForTheNextFile()
    {
        Asked asked;
        asked.open("person", "Familie;Rufname\nBeispiel;Anna\n");
        QVERIFY(!asked.child<QPushButton>("takeIn")->isEnabled());
        asked.map(0, "last_name");
        asked.map(1, "first_name");
        asked.takeIn();
        QCOMPARE(asked.persons(), 1);
        QCOMPARE(asked.book->store().count(*findEntity(u"import_mapping")).value(), 1);
        // The same headers, in another order: nobody has to say it again, and it is not kept twice.
        asked.open("person", "Rufname;Familie\nBert;Muster\n", "andere.csv");
        QCOMPARE(asked.count(RowClass::New), 1);
        asked.takeIn();
        QCOMPARE(asked.persons(), 2);
        QCOMPARE(asked.book->store().count(*findEntity(u"import_mapping")).value(), 1);
        // Other headers are another file.
        asked.open("person", "Familie;Ort\nMuster;Olpe\n", "dritte.csv");
        QCOMPARE(asked.count(RowClass::New), 0);
    }

    void whatIsLeftOutIsWorkedWith()
    {
        Asked asked;
        listbench::Answers answers;
        asked.open("person", "first_name;last_name;email\nBert;Beispiel;b@b.de\nCarl;;c@b.de\n=Dora;;d@b.de\n");
        QCOMPARE(asked.count(RowClass::Refused), 2);
        auto* const save = asked.child<QPushButton>("saveLeft");
        QVERIFY(save->isHidden()); // nowhere to write to
        asked.dialog->setPrompts(answers);
        QVERIFY(save->isVisible());
        asked.takeIn();
        // The refused ones are shown then, and can be read and saved, but nothing more is said about them.
        QCOMPARE(asked.rows()->model()->rowCount(), 2);
        QVERIFY(asked.rows()->isEnabled() && !asked.fields()->isEnabled());
        answers.file = asked.book.file(text("mend.csv"));
        QTest::mouseClick(save, Qt::LeftButton);
        QCOMPARE(answers.proposed, text("leute-left-out.csv"));
        QTRY_VERIFY(save->isEnabled()); // it is written beside the window
        const Result<CsvTable> written = readCsvFile(answers.file);
        WB_VERIFY(written);
        QCOMPARE(written->header.size(), 4);
        QCOMPARE(written->header.mid(0, 3).join(u' '), text("first_name last_name email"));
        QCOMPARE(written->rows.size(), 2);
        QCOMPARE(written->rows.at(1).cells.first(), text("'=Dora")); // no formula for whoever mends it
        QVERIFY(!written->rows.at(0).cells.last().isEmpty());
        // Mended it comes in, with the reason's column passed over.
        asked.open("person", "first_name;last_name;email;Why it was left out\nCarl;Clausen;c@b.de;no name\n");
        QCOMPARE(asked.count(RowClass::New), 1);
        asked.dialog->setPrompts(answers);
        QVERIFY(asked.child<QPushButton>("saveLeft")->isHidden()); // there is nothing left
    }

    void rowsAreShownByTheirClass()
    {
        Asked asked;
        asked.person("Anna", "Muster", "a@b.de");
        asked.open("person", "first_name;last_name;email\nAnne;Muster;a@b.de\nBert;Beispiel;b@b.de\nCarl;;c@b.de\n");
        QCOMPARE(asked.count(RowClass::Changed), 1);
        QCOMPARE(asked.count(RowClass::New), 1);
        QCOMPARE(asked.count(RowClass::Refused), 1);
        QCOMPARE(asked.rows()->model()->rowCount(), 3);
        asked.show("refused");
        QCOMPARE(asked.rows()->model()->rowCount(), 1);
        QVERIFY(part<QLabel>(*asked.dialog, "reasons")->text().contains(QStringLiteral("must not be empty")));
        asked.show("changed");
        QCOMPARE(asked.fields()->rowCount(), 1);
        QCOMPARE(asked.fields()->item(0, 1)->text(), text("Anna"));
        QCOMPARE(asked.fields()->item(0, 2)->text(), text("Anne"));
        asked.show("new");
        QVERIFY(asked.fields()->isColumnHidden(1));
        QCOMPARE(asked.fields()->item(0, 2)->text(), text("Bert"));
    }

    void aFieldMayStayAsTheBookHasIt()
    {
        Asked asked;
        const RecordId anna = asked.person("Anna", "Muster", "a@b.de");
        asked.open("person", "first_name;last_name;email\nAnne;Meister;a@b.de\n");
        asked.fields()->setFocus();
        asked.fields()->setCurrentCell(0, 2);
        QTest::keyClick(asked.fields(), Qt::Key_Space);
        asked.settle();
        QCOMPARE(asked.count(RowClass::Changed), 1);
        QCOMPARE(asked.fields()->rowCount(), 2); // still there to be ticked again
        asked.takeIn();
        QCOMPARE(asked.book.stored(anna, "first_name"), Value(text("Anna")));
        QCOMPARE(asked.book.stored(anna, "last_name"), Value(text("Meister")));
    }

    void aDoubtfulRowIsWhatThePersonSays()
    {
        Asked asked;
        const RecordId anna = asked.person("Anna", "Müller");
        asked.open("person", "first_name;last_name;phone\nMueller;Anna;02761 81-1\n");
        QCOMPARE(asked.count(RowClass::Doubtful), 1);
        QCOMPARE(asked.which()->count(), 3);
        QVERIFY2(asked.which()->itemText(1).contains(QStringLiteral("another order")),
            qPrintable(asked.which()->itemText(1)));
        QVERIFY(!asked.child<QPushButton>("takeIn")->isEnabled());

        asked.choose(2); // a new record
        QCOMPARE(asked.count(RowClass::New), 1);
        asked.choose(0);
        QCOMPARE(asked.count(RowClass::Doubtful), 1);
        asked.choose(1);
        QCOMPARE(asked.count(RowClass::Changed), 1);
        QCOMPARE(asked.dialog->plan().rows.first().record, anna);
        // Field by field: the name stays as it is, the phone comes.
        for (int row = 0; row < 2; ++row) {
            asked.fields()->setCurrentCell(row, 2);
            QTest::keyClick(asked.fields(), Qt::Key_Space);
            asked.settle();
        }
        asked.takeIn();
        QCOMPARE(asked.persons(), 1);
        QCOMPARE(asked.book.stored(anna, "last_name"), Value(text("Müller")));
        QCOMPARE(asked.book.stored(anna, "phone"), Value(text("02761 81-1")));
    }

    void whatWasDecidedIsNotLostByOneKeyNorByAnotherColumn()
    {
        Asked asked;
        listbench::Answers answers;
        const RecordId anna = asked.person("Anna", "Müller");
        asked.open("person", "first_name;last_name;phone;Bemerkung\nMueller;Anna;02761 81-1;x\n");
        asked.dialog->setPrompts(answers);
        asked.choose(1);
        QCOMPARE(asked.dialog->plan().rows.first().record, anna);
        asked.map(3, "note");
        QCOMPARE(asked.dialog->plan().rows.first().record, anna);
        answers.yes = false;
        asked.dialog->reject();
        QVERIFY(asked.dialog->isVisible());
        answers.yes = true;
        asked.dialog->reject();
        QVERIFY(!asked.dialog->isVisible());
    }

    void severalOfOneAddressAreTold()
    {
        Asked asked;
        const RecordId anna = asked.person("Anna", "Muster", "info@b.de");
        asked.person("Bert", "Beispiel", "info@b.de");
        asked.open("person", "first_name;last_name;email\nBert;Beispielmann;info@b.de\n");
        QCOMPARE(asked.count(RowClass::Doubtful), 1);
        // The likelier one stands first.
        QVERIFY(asked.which()->itemText(1).startsWith(text("Beispiel, Bert")));
        asked.choose(2);
        QCOMPARE(asked.dialog->plan().rows.first().record, anna);
    }

    void whatCameInGoesAgain()
    {
        Asked asked;
        const QString before = asked.book.dump();
        asked.open("person", "first_name;last_name\nAnna;Muster\nBert;Beispiel\n");
        asked.takeIn();
        QCOMPARE(asked.persons(), 2);
        auto* const banner = asked.dialog->findChild<Banner*>();
        QVERIFY(banner->isVisible());
        Q_EMIT banner->actionRequested();
        QCOMPARE(asked.book.dump(), before);
        asked.settle();
        // And may come in once more.
        QVERIFY(asked.child<QPushButton>("takeIn")->isEnabled());
        asked.takeIn();
        QCOMPARE(asked.persons(), 2);
    }

    /** So many are not taken back in one turn of the loop; undo and redo know of it all the same. */
    void manyRowsGoBesideTheWindow()
    {
        Asked asked;
        const QString before = asked.book.dump();
        QByteArray content = "first_name;last_name\n";
        const int rows = int(Undoing::mostAtOnce) + 20;
        for (int i = 0; i < rows; ++i)
            content += "Anna;Muster" + QByteArray::number(i) + "\n";
        asked.open("person", content.constData());
        asked.takeIn();
        QCOMPARE(asked.persons(), rows);
        const ActId act = asked.book->nextUndo()->id;
        Q_EMIT asked.dialog->findChild<Banner*>()->actionRequested();
        QCOMPARE(asked.persons(), rows);
        QTRY_COMPARE(asked.persons(), 0);
        QCOMPARE(asked.book.dump(), before);
        QTRY_VERIFY(asked.book->nextRedo());
        QCOMPARE(asked.book->nextRedo()->id, act);
        QVERIFY(asked.book->nextUndo()->id != act);
        // As the window does it.
        Undoing undoing(*asked.book);
        QSignalSpy ended(&undoing, &Undoing::ended);
        QVERIFY(asked.book->redoNext());
        QCOMPARE(asked.persons(), rows);
        undoing.undoNext();
        QVERIFY(undoing.isUnderWay());
        undoing.undoNext(); // one at a time
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(asked.persons(), 0);
        undoing.redoNext();
        QVERIFY(undoing.isUnderWay());
        QTRY_COMPARE(ended.size(), 2);
        QCOMPARE(asked.persons(), rows);
        // Cancelled, nothing of it is done.
        undoing.undoNext();
        undoing.cancel();
        QTRY_COMPARE(ended.size(), 3);
        QVERIFY(!ended.last().first().value<Result<Act>>());
        QCOMPARE(asked.persons(), rows);
        QCOMPARE(asked.book->nextUndo()->id, act);
    }

    void cancellingLeavesNothingHalfDone()
    {
        Asked asked;
        QByteArray content = "first_name;last_name\n";
        for (int i = 0; i < 3000; ++i)
            content += "Anna;Muster" + QByteArray::number(i) + "\n";
        const QString before = asked.book.dump();
        asked.open("person", content.constData());
        QCOMPARE(asked.count(RowClass::New), 3000);
        QTest::mouseClick(asked.child<QPushButton>("takeIn"), Qt::LeftButton);
        asked.dialog->reject();
        QTRY_VERIFY(!asked.child<QWidget>("importProgress")->isVisible());
        const qint64 persons = asked.persons();
        QVERIFY2(persons == 0 || persons == 3000, qPrintable(QString::number(persons)));
        if (persons == 0)
            QCOMPARE(asked.book.dump(), before);
    }
};

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
