// The editors that name other records: one, and any number of them.
#include "tests/ui/oneeditor.h"
#include "ui/forms/chip.h"

using namespace core;
using namespace ui;
using test::FilledBook;
using test::One;
using test::part;
using test::text;
using test::type;

class TestRecordPicker : public QObject {
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

    void aRecordIsFoundWhileItIsTyped()
    {
        One one(*m_book, "session", "host_municipality");
        RecordPicker* const picker = one.picker();
        type(picker, text("kreis"));
        QVERIFY(picker->list()->isVisible());
        QCOMPARE(picker->list()->model()->rowCount(), 3);
        QCOMPARE(picker->list()->model()->index(0, 0).data().toString(), text("Kreis Olpe"));
        QTest::keyClick(picker->list(), Qt::Key_Down);
        QTest::keyClick(picker->list(), Qt::Key_Return);
        QVERIFY(!picker->list()->isVisible());
        QCOMPARE(one.left.count(), 1);
        QCOMPARE(picker->text(), text("Kreis Soest"));
        QCOMPARE(one.editor->value().value(), Value(one.book.soest));
        type(picker, text("sauer"));
        QTest::keyClick(picker->list(), Qt::Key_Return); // the first one is chosen already
        QCOMPARE(one.editor->value().value(), Value(one.book.hsk));
    }

    void tabPicksNothing()
    {
        One one(*m_book, "session", "host_municipality");
        type(one.picker(), text("kreis"));
        QTest::keyClick(one.picker()->list(), Qt::Key_Tab);
        QVERIFY(!one.picker()->list()->isVisible());
        QVERIFY(!one.picker()->hasFocus());
        QCOMPARE(one.left.count(), 1);
        QVERIFY(!one.editor->value());
        QCOMPARE(one.picker()->text(), text("kreis"));
    }

    void aClickPicks()
    {
        One one(*m_book, "session", "host_municipality");
        type(one.picker(), text("olpe"));
        QAbstractItemView* const list = one.picker()->list();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
        QTRY_COMPARE(one.left.count(), 1);
        QCOMPARE(one.editor->value().value(), Value(one.book.olpe));
    }

    void downOpensTheWholeList()
    {
        One one(*m_book, "session", "host_municipality");
        one.editor->load(one.book.olpe);
        one.picker()->setFocus();
        QTest::keyClick(one.picker(), Qt::Key_Down);
        QCOMPARE(one.picker()->list()->model()->rowCount(), 3);
        QTest::keyClick(one.picker()->list(), Qt::Key_Escape);
        QVERIFY(!one.picker()->list()->isVisible());
        QVERIFY(!one.editor->isTouched());
    }

    void emptyingAReferenceIsNotPickingAgain()
    {
        One one(*m_book, "session", "host_municipality");
        one.editor->load(one.book.olpe);
        type(one.picker(), QString());
        QVERIFY(!one.picker()->list()->isVisible());
        QTest::keyClick(one.picker(), Qt::Key_Return);
        QCOMPARE(one.left.count(), 1);
        QCOMPARE(one.editor->value().value(), Value());
        one.editor->load(one.book.olpe);
        auto* const cross = one.picker()->findChild<QToolButton*>();
        QVERIFY(cross);
        QTest::mouseClick(cross, Qt::LeftButton);
        QCOMPARE(one.left.count(), 2);
        QCOMPARE(one.editor->value().value(), Value());
    }

    void twoOfOneNameAreToldApartByPicking()
    {
        FilledBook own;
        One one(own, "affiliation", "municipality");
        const RecordId second = one.book.municipality("Kreis Olpe", "");
        one.typeAndLeave(text("Kreis Olpe"));
        QCOMPARE(one.editor->value().error().kind, ErrorKind::Ambiguous);
        QVERIFY(!one.editor->problem(one.editor->value().error()).isEmpty());
        one.editor->load(second);
        one.picker()->setFocus();
        QTest::keyClick(one.picker(), Qt::Key_End);
        QTest::keyClicks(one.picker(), text("x"));
        QTest::keyClick(one.picker(), Qt::Key_Backspace);
        one.bench.goOn();
        QCOMPARE(one.editor->value().value(), Value(second)); // the title of the one that was meant
    }

    void aReferenceCanBeShown()
    {
        One one(*m_book, "session", "host_municipality");
        QSignalSpy activated(one.editor, &FieldEditor::referenceActivated);
        auto* const show = part<QPushButton>(*one.editor, "host_municipality.show");
        QVERIFY(!show->isVisible());
        one.editor->load(one.book.olpe);
        QVERIFY(show->isVisible());
        QTest::mouseClick(show, Qt::LeftButton);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().value<RecordId>(), one.book.olpe);
        one.editor->setReadOnly(true);
        QTest::mouseClick(show, Qt::LeftButton);
        QCOMPARE(activated.count(), 2);
        QTest::keyClick(one.picker(), Qt::Key_Down);
        QVERIFY(!one.picker()->list()->isVisible());
    }

    void wordsThatNothingHasAreSaidWhileTyping()
    {
        One one(*m_book, "session", "host_municipality");
        type(one.picker(), text("Atlantis"));
        QVERIFY(!one.picker()->list()->isVisible());
        QCOMPARE(one.editor->note().tone, Tone::Caution);
        type(one.picker(), text("Olpe"));
        QVERIFY(one.editor->note().words.isEmpty());
    }

    void aSetOfRecordsGrowsAndShrinks()
    {
        One one(*m_book, "region", "members");
        const auto titles = [&] {
            QCoreApplication::processEvents(); // a layout shows what is new a moment later
            QStringList shown;
            const QList<Chip*> chips = one.editor->findChildren<Chip*>();
            for (const Chip* chip : chips) {
                if (chip->isVisible())
                    shown.append(chip->title());
            }
            return shown;
        };
        one.editor->load(QStringList{one.book.soest.toText()});
        QCOMPARE(titles(), QStringList{text("Kreis Soest")});
        type(one.picker(), text("olpe"));
        QTest::keyClick(one.picker()->list(), Qt::Key_Return);
        QCOMPARE(one.left.count(), 1);
        QCOMPARE(one.picker()->text(), QString());
        QVERIFY(one.picker()->hasFocus());
        QCOMPARE(titles(), (QStringList{text("Kreis Olpe"), text("Kreis Soest")}));
        one.typeAndLeave(text("Hochsauerlandkreis")); // named in full it counts without being picked
        QCOMPARE(std::get<QStringList>(one.editor->value().value()).size(), 3);
        auto* const cross = one.editor->findChild<QToolButton*>(text("members.") + one.book.soest.toText());
        QVERIFY(cross->accessibleName().contains(text("Kreis Soest")));
        cross->setFocus();
        QTest::keyClick(cross, Qt::Key_Space);
        QVERIFY(one.picker()->hasFocus()); // the keyboard does not fall out
        QCOMPARE(titles(), (QStringList{text("Hochsauerlandkreis"), text("Kreis Olpe")}));
        one.editor->setReadOnly(true);
        QVERIFY(!one.picker()->isVisible());
        QCOMPARE(titles().size(), 2);
        QVERIFY(!one.editor->findChild<Chip*>()->cross()->isVisible());
    }
};

QTEST_MAIN(TestRecordPicker)
#include "tst_recordpicker.moc"
