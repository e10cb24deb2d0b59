// Each kind of editor alone: what is shown, what is understood, what is said, when it is left.
#include "tests/ui/oneeditor.h"
#include "ui/forms/checkline.h"
#include "ui/forms/chip.h"
#include "ui/forms/growingtext.h"

using namespace core;
using namespace ui;
using test::FilledBook;
using test::One;
using test::part;
using test::text;
using test::type;

namespace {

void paste(QWidget* into, QMimeData* data)
{
    QApplication::clipboard()->setMimeData(data);
    into->setFocus();
    QTest::keyClick(into, Qt::Key_V, Qt::ControlModifier);
}

} // namespace

class TestEditors : public QObject {
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
    void cleanup() { speak(QLocale::English); }

    void whatIsTypedIsUnderstoodAndShownAsStored_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* kind, const char* key, const char* typed, const char* shown) {
            QTest::addRow("%s %s", key, typed) << QByteArray(kind) << QByteArray(key) << text(typed) << text(shown);
        };
        row("municipality", "name", "  Kreis Olpe ", "Kreis Olpe");
        row("municipality", "population", "1.085.664", "1085664");
        row("municipality", "area_km2", "56,730", "56,73");
        row("municipality", "population_date", "1.6.23", "01.06.2023");
        row("municipality", "population_date", "1. Juni 2023", "01.06.2023");
        row("municipality", "website", "https://www.kreis-olpe.de", "https://www.kreis-olpe.de");
        row("session", "start_time", "9.30 Uhr", "09:30");
        row("session", "start_time", "9", "09:00");
        row("session", "date", "herbst 2021", "Herbst 2021");
        row("session", "date", "ab Herbst 2021", "ab Herbst 2021");
        row("session", "date", "voraussichtlich dez 2020", "vsl. Dezember 2020");
        row("session", "date", "wenn der Schnee schmilzt", "wenn der Schnee schmilzt");
        row("agency", "phone", "0251/20 07 99-32", "0251 200799-32");
        row("agency", "phone", "über die Zentrale", "über die Zentrale");
        row("agency", "email", "info@example.org", "info@example.org");
        row("session", "host_municipality", "kreis olpe", "Kreis Olpe");
    }
    void whatIsTypedIsUnderstoodAndShownAsStored()
    {
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, key);
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        One one(*m_book, kind, key);
        type(one.line(), typed);
        QCOMPARE(one.line()->text(), typed); // nothing is changed under the person's hands
        QCOMPARE(one.left.count(), 0);
        one.bench.goOn();
        QCOMPARE(one.left.count(), 1);
        QCOMPARE(one.line()->text(), shown);
        const Result<Value> value = one.editor->value();
        WB_VERIFY(value);
        QVERIFY(!isEmpty(*value));
        // Typed again as it is shown it means the same.
        one.typeAndLeave(shown);
        QCOMPARE(one.editor->value().value(), *value);
        one.typeAndLeave(QString());
        QVERIFY(isEmpty(one.editor->value().value()));
    }

    void whatIsNotUnderstoodStays_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("typed");
        const auto row = [](const char* kind, const char* key, const char* typed) {
            QTest::addRow("%s %s", key, typed) << QByteArray(kind) << QByteArray(key) << text(typed);
        };
        row("municipality", "population", "viele");
        row("municipality", "population", "3,5");
        row("municipality", "population", "99999999999999999999");
        row("municipality", "area_km2", "0.123");
        row("municipality", "population_date", "31.02.2023");
        row("municipality", "population_date", "Juni 2023");
        row("session", "start_time", "25:00");
        row("session", "date", "01.06. & 28.09.2023");
        row("session", "host_municipality", "Kreis O");
        row("session", "host_municipality", "Atlantis");
        row("region", "members", "Atlantis");
    }
    void whatIsNotUnderstoodStays()
    {
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, key);
        QFETCH(QString, typed);
        One one(*m_book, kind, key);
        one.typeAndLeave(typed);
        QCOMPARE(one.left.count(), 1);
        QCOMPARE(one.line()->text(), typed);
        const Result<Value> value = one.editor->value();
        QVERIFY(!value);
        QVERIFY(!one.editor->problem(value.error()).isEmpty());
        QVERIFY(one.editor->isTouched());
    }

    void untouchedIsExactlyWhatWasLoaded()
    {
        One one(*m_book, "municipality", "area_km2");
        const double unprintable = 0.1 + 0.2; // needs all its digits
        one.editor->load(unprintable);
        QCOMPARE(one.line()->text(), text("0,30000000000000004"));
        one.line()->setFocus();
        one.bench.goOn();
        QCOMPARE(one.left.count(), 0);
        QCOMPARE(std::get<double>(one.editor->value().value()), unprintable);
        // So is what was typed and has been read.
        one.typeAndLeave(text("0,30000000000000004"));
        QCOMPARE(std::get<double>(one.editor->value().value()), unprintable);
        QCOMPARE(one.line()->text(), text("0,30000000000000004"));
    }

    void englishNumbersAreReadAsTheyAreShown()
    {
        speak(QLocale::English);
        One one(*m_book, "municipality", "area_km2");
        one.editor->load(56.73);
        QCOMPARE(one.line()->text(), text("56.73"));
        one.typeAndLeave(text("1,085,664.5"));
        QCOMPARE(std::get<double>(one.editor->value().value()), 1085664.5);
        one.typeAndLeave(text("0,123")); // a German comma could be taken for thousands
        QVERIFY(!one.editor->value());
        QCOMPARE(one.line()->text(), text("0,123"));
    }

    void enterIsLeavingToo()
    {
        One one(*m_book, "municipality", "name");
        type(one.line(), text("Kreis Unna"));
        QTest::keyClick(one.line(), Qt::Key_Return);
        QCOMPARE(one.left.count(), 1);
        QVERIFY(one.line()->hasFocus());
        one.bench.goOn();
        QCOMPARE(one.left.count(), 2); // nobody took it: it is offered again
        one.editor->load(text("Kreis Unna"));
        one.line()->setFocus();
        one.bench.goOn();
        QCOMPARE(one.left.count(), 2);
    }

    void whatIsTooLongIsSaidAndNeverCutOff()
    {
        One one(*m_book, "municipality", "name");
        const QString much(600, u'x');
        one.typeAndLeave(QString(440, u'x'));
        QVERIFY(one.editor->note().words.isEmpty());
        one.typeAndLeave(QString(495, u'x'));
        QVERIFY(one.editor->note().words.contains(u'5'));
        one.typeAndLeave(much);
        QCOMPARE(one.line()->text(), much);
        QCOMPARE(one.editor->value().error().kind, ErrorKind::ValueTooLong);
        QVERIFY(one.editor->note().words.contains(text("100")));
        QCOMPARE(one.editor->note().tone, Tone::Bad);
        auto* const endless = new QMimeData;
        endless->setText(QString(15'000, u'y'));
        one.line()->selectAll();
        paste(one.line(), endless);
        QCOMPARE(one.line()->text().size(), 15'000);
    }

    void linesOfAPastedTextBecomeOne()
    {
        One one(*m_book, "municipality", "name");
        auto* const data = new QMimeData;
        data->setText(text("Kreis\nOlpe\t\r\n"));
        paste(one.line(), data);
        one.bench.goOn();
        QCOMPARE(one.line()->text(), text("Kreis Olpe"));
    }

    void phoneNumbersAreShownAsTheyWillBeWritten()
    {
        One one(*m_book, "agency", "phone");
        type(one.line(), text("0251/20 07 99-32"));
        QVERIFY(one.editor->note().words.contains(text("0251 200799-32")));
        one.bench.goOn();
        QVERIFY(one.editor->note().words.isEmpty());
        type(one.line(), text("Zentrale"));
        QVERIFY(!one.editor->note().words.isEmpty());
    }

    void datesSayHowTheyAreUnderstood()
    {
        One one(*m_book, "session", "date");
        const auto said = [&](const char* typed) {
            type(one.line(), text(typed));
            return one.editor->note().words;
        };
        QCOMPARE(said("Herbst 2021"), text("Herbst 2021 = 01.09.–30.11.2021"));
        QCOMPARE(said("1.6.23"), text("Donnerstag, 1. Juni 2023"));
        QCOMPARE(said("ab Herbst 2021"), text("ab Herbst 2021 = ab 01.09.2021"));
        QCOMPARE(said("bis Ende 2024"), text("bis Ende 2024 = bis 31.12.2024"));
        QCOMPARE(said(""), QString());
        QVERIFY(said("01.06. & 28.09.2023").contains(u'2'));
        QCOMPARE(one.editor->note().tone, Tone::Caution);
        const QString both = one.editor->note().words;
        one.bench.goOn();
        QCOMPARE(one.editor->problem(one.editor->value().error()), both);
        QVERIFY(!said("wenn der Schnee schmilzt").isEmpty());
        QCOMPARE(one.editor->note().tone, Tone::Caution);
        QVERIFY(!said("tba").isEmpty());
        QCOMPARE(one.editor->note().tone, Tone::Neutral);
    }

    void flagsAreSwitchedByKeyAndByTheirWords()
    {
        One one(*m_book, "session", "is_additional");
        auto* const box = one.control<QCheckBox>();
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QCOMPARE(one.left.count(), 1);
        QCOMPARE(one.editor->value().value(), Value(true));
        QTest::mouseClick(one.editor->findChild<QLabel*>(), Qt::LeftButton);
        QCOMPARE(one.left.count(), 2);
        QCOMPARE(one.editor->value().value(), Value(false));
        one.editor->setReadOnly(true);
        QTest::keyClick(box, Qt::Key_Space);
        QCOMPARE(one.left.count(), 2);
        QVERIFY(!box->isChecked());
        QVERIFY(box->isEnabled());
    }

    void walkingThroughAChoiceByKeyPicksWhenItIsLeft()
    {
        One one(*m_book, "session", "state");
        one.editor->load(text("planned"));
        auto* const combo = one.control<QComboBox>();
        QVERIFY(combo->findText(QString()) < 0); // it is never empty
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Down);
        QTest::keyClick(combo, Qt::Key_Down);
        QCOMPARE(one.left.count(), 0);
        one.bench.goOn();
        QCOMPARE(one.left.count(), 1);
        const ChoiceList choices = one.editor->field().choices;
        QCOMPARE(one.editor->value().value(), Value(text(choices[2].word)));
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Up);
        QTest::keyClick(combo, Qt::Key_Return);
        QCOMPARE(one.left.count(), 2);
    }

    void choicesThatMayBeEmptyHaveAnEmptyEntry()
    {
        One one(*m_book, "session", "duration_kind");
        auto* const combo = one.control<QComboBox>();
        one.editor->load({});
        QCOMPARE(combo->currentText(), QString());
        combo->showPopup();
        QTest::keyClick(combo->view(), Qt::Key_Down);
        QTest::keyClick(combo->view(), Qt::Key_Return);
        QTRY_COMPARE(one.left.count(), 1);
        QCOMPARE(one.editor->value().value(), Value(text(one.editor->field().choices[0].word)));
    }

    void theWheelPassesAChoiceBy()
    {
        One one(*m_book, "session", "state");
        auto* const combo = one.control<QComboBox>();
        one.editor->load(text("planned"));
        combo->setFocus();
        QWheelEvent wheel(combo->rect().center(), combo->mapToGlobal(combo->rect().center()), {}, {0, -240},
            Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(combo, &wheel);
        QCOMPARE(combo->currentData().toString(), text("planned"));
        QVERIFY(!one.editor->isTouched());
    }

    void aReadOnlyChoiceShowsAndDoesNotOpen()
    {
        One one(*m_book, "session", "state");
        auto* const combo = one.control<QComboBox>();
        one.editor->load(text("planned"));
        one.editor->setReadOnly(true);
        combo->setFocus();
        QVERIFY(combo->hasFocus());
        QTest::keyClick(combo, Qt::Key_Down);
        QTest::mouseClick(combo, Qt::LeftButton);
        QVERIFY(!combo->view()->isVisible());
        QCOMPARE(combo->currentData().toString(), text("planned"));
    }

    void wordsOfASetAreTicked()
    {
        One one(*m_book, "agency", "area_states");
        auto* const box = part<QCheckBox>(*one.editor, "area_states.NW");
        QVERIFY(box);
        QCOMPARE(one.editor->findChildren<CheckLine*>().size(), qsizetype(one.editor->field().choices.size()));
        one.editor->load(QStringList{text("BE")});
        QTest::mouseClick(box, Qt::LeftButton);
        QCOMPARE(one.left.count(), 1);
        QCOMPARE(one.editor->value().value(), Value(QStringList{text("BE"), text("NW")}));
        box->setFocus();
        part<QCheckBox>(*one.editor, "area_states.BE")->setFocus();
        QCOMPARE(one.left.count(), 1); // from one box to the next is not out of the editor
    }

    void longTextKeepsEveryCharacter()
    {
        One one(*m_book, "municipality", "note");
        auto* const box = one.control<GrowingText>();
        const QString odd = QStringLiteral("z.\u00A0B.\n\n<b>\u202Ea</b>\u00AD & \U0001F600");
        one.editor->load(odd);
        box->setFocus();
        box->moveCursor(QTextCursor::End);
        QTest::keyClicks(box, text("!"));
        QTest::keyClick(box, Qt::Key_Tab);
        QVERIFY(!box->hasFocus());
        QCOMPARE(one.left.count(), 1);
        QCOMPARE(one.editor->value().value(), Value(QString(odd + u'!')));
    }

    void longTextIsPastedWithoutItsLooks()
    {
        One one(*m_book, "municipality", "note");
        auto* const data = new QMimeData;
        data->setHtml(text("<h1>Titel</h1>"));
        data->setText(text("Titel"));
        paste(one.control<GrowingText>(), data);
        QCOMPARE(one.control<GrowingText>()->text(), text("Titel"));
        QCOMPARE(one.control<GrowingText>()->document()->allFormats().size(), 2); // of a block and of its characters
        auto* const only = new QMimeData;
        only->setHtml(text("<h1>Titel</h1>"));
        QVERIFY(!one.control<GrowingText>()->document()->isEmpty());
        paste(one.control<GrowingText>(), only);
        QVERIFY(!one.control<GrowingText>()->text().contains(u'\uFFFC'));
    }

    void longTextGrowsFromThreeToTwelveLines()
    {
        One one(*m_book, "municipality", "note");
        auto* const box = one.control<GrowingText>();
        const auto height = [&](int lines) {
            one.editor->load(QStringList(QList<QString>(lines, text("Zeile"))).join(u'\n'));
            QTest::qWait(1);
            return box->height();
        };
        const int three = height(1);
        QCOMPARE(height(3), three);
        QVERIFY(height(4) > three);
        for (int lines = 1; lines <= 12; ++lines) {
            height(lines);
            QVERIFY2(box->verticalScrollBar()->maximum() == 0, qPrintable(QString::number(lines)));
        }
        const int twelve = height(12);
        QCOMPARE(height(40), twelve);
        QVERIFY(box->verticalScrollBar()->maximum() > 0);
        const QString wrapped = text("Wort ").repeated(400);
        one.editor->load(wrapped);
        QCOMPARE(box->height(), twelve);
        QCOMPARE(height(2), three);
    }

    void longTextHasALimitToo()
    {
        One one(*m_book, "municipality", "note");
        one.editor->load(QString(100'000, u'x'));
        auto* const box = one.control<GrowingText>();
        QVERIFY(!one.editor->note().words.isEmpty());
        box->setFocus();
        box->moveCursor(QTextCursor::End);
        QTest::keyClicks(box, text("yyy"));
        QCOMPARE(one.editor->note().tone, Tone::Bad);
        one.bench.goOn();
        QCOMPARE(one.editor->value().error().kind, ErrorKind::ValueTooLong);
        QCOMPARE(box->text().size(), 100'003);
    }

    void hostileTextIsOnlyText_data()
    {
        QTest::addColumn<QString>("hostile");
        for (qsizetype i = 0; i < test::hostileTexts().size(); ++i)
            QTest::addRow("%lld", qint64(i)) << test::hostileTexts().at(i);
    }
    void hostileTextIsOnlyText()
    {
        QFETCH(QString, hostile);
        const QString stored = hostile.normalized(QString::NormalizationForm_C);
        for (const char* key : {"name", "note"}) {
            One one(*m_book, "municipality", key);
            one.editor->load(hostile);
            type(one.editor->control(), {});
            QApplication::clipboard()->setText(hostile);
            QTest::keyClick(one.editor->control(), Qt::Key_V, Qt::ControlModifier);
            one.bench.goOn();
            QCOMPARE(one.editor->value().value(), Value(stored));
        }
        One region(*m_book, "region", "members");
        const RecordId id = region.book.municipality(hostile.toUtf8().constData(), "");
        region.editor->load(QStringList{id.toText()});
        const Chip* const chip = region.editor->findChild<Chip*>();
        QCOMPARE(chip->title(), stored);
        QCOMPARE(chip->findChild<QLabel*>()->textFormat(), Qt::PlainText);
        One session(*m_book, "session", "host_municipality");
        const RecordId other = session.book.municipality(hostile.toUtf8().constData(), "");
        session.editor->load(other);
        QCOMPARE(session.line()->text(), stored);
    }

    void anEditorMayGoWhileItIsTypedIn()
    {
        for (const char* key : {"host_municipality", "date", "venue_address", "state", "title"}) {
            One one(*m_book, "session", key);
            one.editor->control()->setFocus();
            QTest::keyClicks(one.editor->control(), text("Kreis"));
            delete one.editor;
        }
    }
};

QTEST_MAIN(TestEditors)
#include "tst_editors.moc"
