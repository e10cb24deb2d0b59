#include "core/support/numbers.h"
#include "core/support/phone.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace core;

class TestPhone : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesNumbersAsDin5008Asks_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("printed");
        const auto row = [](const char* typed, const char* printed) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(printed);
        };
        row("0251/20 07 99-32", "0251 200799-32");
        row("0331 – 2378 5334", "0331 23785334");
        row("+49 (0)251 20 07 99-32", "+49 251 200799-32");
        row("+49 (0) 251 / 200799 - 32", "+49 251 200799-32");
        row("0049 251 200799", "+49 251 200799");
        row("+49 0251 200799", "+49 251 200799");
        row("+49 (251) 200799", "+49 251 200799");
        row("+49 (0251) 200799", "+49 251 200799");
        row("+49-251-200799-32", "+49 251 200799-32");
        row("+49251200799", "+49 251200799");
        row("(0251) 200799-0", "0251 200799-0");
        row("(0)251 200799", "0251 200799");
        row("02 51 / 20 07 99", "0251 200799");
        row("02 51 - 20 07 99", "0251 200799");
        row("0251.20.07.99", "0251 200799");
        row("0251 - 200799 - 32", "0251 200799-32");
        row("0211-837-1001", "0211 837-1001");
        row("0251 20-07-99", "0251 200799");
        row("0251200799", "0251200799");
        row("0251200799-32", "0251200799-32");
        row("030 12345", "030 12345");
        row("0170/1234567", "0170 1234567");
        row("033920 12345", "033920 12345");
        row("0251\u00A0200799", "0251 200799");
        row("20 07 99-32", "200799-32");
        row("251/20 07 99", "251 200799");
        row("200799", "200799");
        row("110", "110");
        row("+43 (0)1 53115-0", "+43 1 53115-0");
        row("+1 (212) 555-1234", "+1 212 555-1234");
        row("+31 20 123 45 67", "+31 20 1234567");
        row("+31201234567", "+31201234567");
        row("  0251 200799 ", "0251 200799");
    }
    void writesNumbersAsDin5008Asks()
    {
        QFETCH(QString, typed);
        QFETCH(QString, printed);
        const PhoneNumber number = normalizedPhone(typed);
        QCOMPARE(number.text, printed);
        QVERIFY(number.isNumber);
    }

    void leavesWhatIsNoSingleNumberAsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char* typed :
            {"", "  ", "siehe Sekretariat", "Tel. 0251 200799", "0251 200799 App. 5", "0251/1234, 0170/1234567",
                "0251/1234/5", "12", "0251 (200799)", "(0251 200799", "0251) 200799", "0251 200799-", "(0251)",
                "1/2345", "0251/", "++49 251 1", "0251 + 200799", "123456789012345678901", "a@b.de", "٠٢٥١ ٢٠٠"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }
    void leavesWhatIsNoSingleNumberAsTyped()
    {
        QFETCH(QString, typed);
        QCOMPARE(normalizedPhone(typed), (PhoneNumber{typed, false}));
    }

    void keepsEveryDigitAndIsDoneAfterOneTime()
    {
        QRandomGenerator random(20231002);
        const QString alphabet = QStringLiteral("0123456789012345678900 --/().+–");
        int numbers = 0;
        for (int i = 0; i < 50'000; ++i) {
            QString typed = random.bounded(3) == 0 ? QStringLiteral("+49")
                : random.bounded(2) == 0           ? QStringLiteral("0")
                                                   : QString();
            for (int n = random.bounded(18); n > 0; --n)
                typed += alphabet.at(random.bounded(int(alphabet.size())));
            const PhoneNumber once = normalizedPhone(typed);
            if (!once.isNumber) {
                QCOMPARE(once.text, typed);
                continue;
            }
            ++numbers;
            const PhoneNumber twice = normalizedPhone(once.text);
            QVERIFY2(twice == once,
                qPrintable(typed + QStringLiteral(" -> ") + once.text + QStringLiteral(" -> ") + twice.text));
            static const QRegularExpression form(QStringLiteral("^\\+?\\d+( \\d+){0,2}(-\\d+)?$"));
            QVERIFY2(form.match(once.text).hasMatch(), qPrintable(typed + QStringLiteral(" -> ") + once.text));
            static const QRegularExpression noDigit(QStringLiteral("\\D"));
            QString before = typed;
            QString after = once.text;
            before.remove(noDigit);
            after.remove(noDigit);
            if (!typed.trimmed().startsWith(u'+') && !before.startsWith(QStringLiteral("00")))
                QCOMPARE(after, before);
        }
        QVERIFY(numbers > 10'000);
    }

    void readsGermanNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value");
        const auto row = [](const char* text, double value) {
            QTest::newRow(text) << QString::fromUtf8(text) << value;
        };
        row("1.085.664", 1085664);
        row("1085664", 1085664);
        row("56,73", 56.73);
        row("1.085", 1085);
        row("1.085,5", 1085.5);
        row("1 085 664", 1085664);
        row("1\u00A0085\u202F664", qQNaN());
        row("1\u202F085\u202F664", 1085664);
        row("-3", -3);
        row("−3,5", -3.5);
        row("+7", 7);
        row(" 12 ", 12);
        row("0", 0);
        row("0,5", 0.5);
        row("007", 7);
        for (const char* refused :
            {"", " ", "405.01", "1,085,664", "0.123", "1.0856", "1.08.664", "12345.678", "1085.664", ",5", "5,", "1,-5",
                "1e3", "12 %", "405,01 km²", "nan", "inf", "--3", "1..000", "1.000,5.5", ".", "-", "٣"})
            row(refused, qQNaN());
    }
    void readsGermanNumbers()
    {
        QFETCH(QString, text);
        QFETCH(double, value);
        const std::optional<double> read = parseGermanNumber(text);
        QCOMPARE(read.has_value(), !qIsNaN(value));
        if (read)
            QCOMPARE(*read, value);
    }

    void wholeNumbersRefuseDecimals()
    {
        QCOMPARE(parseGermanInteger(u"1.085.664"), std::optional<qint64>(1085664));
        QCOMPARE(parseGermanInteger(u"-7"), std::optional<qint64>(-7));
        QVERIFY(!parseGermanInteger(u"7,0"));
        QVERIFY(!parseGermanInteger(u"99999999999999999999"));
        QVERIFY(!parseGermanNumber(QString(401, u'9')));
    }

    void writtenNumbersAreReadBack()
    {
        QCOMPARE(germanNumber(56.73), QStringLiteral("56,73"));
        QCOMPARE(germanNumber(1085664), QStringLiteral("1085664"));
        QCOMPARE(germanNumber(-0.5), QStringLiteral("-0,5"));
        QCOMPARE(germanNumber(qQNaN()), QString());
        QRandomGenerator random(20231003);
        for (int i = 0; i < 10'000; ++i) {
            const double value = (random.generateDouble() - 0.5) * 1e9;
            QCOMPARE(parseGermanNumber(germanNumber(value)), std::optional(value));
        }
    }
};

QTEST_GUILESS_MAIN(TestPhone)
#include "tst_phone.moc"
