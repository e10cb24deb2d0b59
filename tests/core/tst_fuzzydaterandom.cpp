#include "core/support/text.h"
#include "tests/core/fuzzydatechecks.h"
#include "tests/core/fuzzydatedice.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace core;
using namespace fuzzy;

class TestFuzzyDateRandom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDayIsReadAndNoOtherIs();
    void randomValuesSurviveEveryWay();
    void randomListsSurviveRendering();
    void babbleNeverBreaksAnything();
    void hugeTextsAreReadInLinearTime();
    void englishHasNoGermanWords();
};

void TestFuzzyDateRandom::everyDayIsReadAndNoOtherIs()
{
    for (const int year : {1900, 2000, 2023, 2024}) {
        for (int i = 0; i < 40 * 15; ++i) {
            const int month = i / 40;
            const int day = i % 40;
            const QDate expected(year, month, day);
            for (const QString& typed : {s("%1.%2.%3").arg(day).arg(month).arg(year),
                     s("%1.%2.%3").arg(day, 2, 10, QChar(u'0')).arg(month, 2, 10, QChar(u'0')).arg(year),
                     s("%3-%2-%1").arg(day, 2, 10, QChar(u'0')).arg(month, 2, 10, QChar(u'0')).arg(year)}) {
                const std::optional<FuzzyDate> date = parseFuzzyDate(typed);
                QVERIFY2(date && date->isExact() == expected.isValid(), qPrintable(typed));
                QVERIFY2(date->earliest() == expected && date->isOpen() != expected.isValid(), qPrintable(typed));
            }
        }
    }
}

void TestFuzzyDateRandom::randomValuesSurviveEveryWay()
{
    Dice dice;
    QSet<int> precisions;
    for (int i = 0; i < 6000; ++i) {
        const FuzzyDate date = dice.any();
        precisions.insert(int(date.precision()));
        const QByteArray fault = faultOf(date);
        QVERIFY2(fault.isEmpty(), show(date) + ' ' + fault);
        QVERIFY2(date.isOpen() || date.isFrom() || date.latest().isValid(), show(date));
        QVERIFY2(date.isOpen() || date.isUntil() || date.earliest().isValid(), show(date));
    }
    QCOMPARE(precisions.size(), int(Precision::Open) + 1);
}

void TestFuzzyDateRandom::randomListsSurviveRendering()
{
    Dice dice;
    for (int i = 0; i < 3000; ++i) {
        QList<FuzzyDate> dates;
        const bool allTentative = dice.below(2) == 0;
        const bool mixed = dice.below(3) == 0;
        for (int n = 1 + dice.below(4); n > 0; --n) {
            const FuzzyDate date =
                dice.below(2) ? FuzzyDate::day(QDate(2023, 1 + dice.below(12), 1 + dice.below(28))) : dice.plain();
            const FuzzyDate other = dice.any();
            dates += !mixed ? (allTentative ? date.asTentative() : date) : other.isOpen() ? FuzzyDate::open() : other;
        }
        for (const QLocale::Language language : {QLocale::German, QLocale::English}) {
            const QString text = renderFuzzyDates(dates, language);
            QVERIFY2(parseFuzzyDates(text) == dates,
                qPrintable(text + s(" -> ") + wordings(parseFuzzyDates(text)) + s(" from ") + wordings(dates)));
        }
    }
}

void TestFuzzyDateRandom::babbleNeverBreaksAnything()
{
    Dice dice;
    int understood = 0;
    for (int i = 0; i < 20000; ++i) {
        const QString typed = dice.babble();
        const QString line = text::tidyLine(typed);
        const QList<FuzzyDate> found = parseFuzzyDates(typed);
        QCOMPARE(found.isEmpty(), line.isEmpty());
        for (const FuzzyDate& date : found) {
            const QByteArray fault = faultOf(date);
            QVERIFY2(fault.isEmpty(), typed.toUtf8() + " -> " + show(date) + ' ' + fault);
            QVERIFY2(date.literalText().isEmpty() || date.literalText() == line, qPrintable(typed));
        }
        const QString rendered = renderFuzzyDates(found, QLocale::German);
        QVERIFY2(parseFuzzyDates(rendered) == found, qPrintable(typed + s(" -> ") + rendered));
        understood += !found.isEmpty() && !found.at(0).isOpen();
    }
    for (int i = 0; i < 2000; ++i) {
        QString noise;
        for (int n = dice.below(80); n > 0; --n)
            noise += QChar(char16_t(dice.below(0xffff)));
        for (const FuzzyDate& date : parseFuzzyDates(noise))
            QVERIFY(date.isOpen() && !date.wording().isEmpty());
    }
    QVERIFY2(understood > 400, qPrintable(QString::number(understood)));
}

void TestFuzzyDateRandom::hugeTextsAreReadInLinearTime()
{
    QElapsedTimer time;
    time.start();
    for (const char* piece : {"im ", "1.", "1.,", "vsl. ", "ab ", "n. ", "Herbst/", "Juni bis ", "((((", "2023-06-01/",
             ";", ",", "\n", "wird noch ", "KW 2/", "~", "2021/22/", "Do, ", "tba "}) {
        const QString longest = s(piece).repeated(500).left(text::SingleLineLimit);
        QVERIFY(parseFuzzyDates(longest).size() <= text::SingleLineLimit);
        const QString huge = s(piece).repeated(300'000) + u'x';
        const std::optional<FuzzyDate> open = parseFuzzyDate(huge);
        QVERIFY2(open && open->isOpen() && open->literalText() == text::tidyLine(huge), piece);
        QVERIFY(!FuzzyDate::fromStored(huge, {}));
    }
    const QList<FuzzyDate> many = parseFuzzyDates(s("1.,").repeated(160) + s("1.6.2023"));
    QCOMPARE(many.size(), 161);
    QVERIFY2(time.elapsed() < 60'000, qPrintable(QString::number(time.elapsed())));
}

void TestFuzzyDateRandom::englishHasNoGermanWords()
{
    static const QStringList known = s(
        "january february march april may june july august september october november december jan feb mar apr jun jul "
        "aug sep oct nov dec monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter "
        "early "
        "mid late first second half of q week tentatively from until the end to and date be announced")
                                         .split(u' ');
    Dice dice;
    for (int i = 0; i < 4000; ++i) {
        const FuzzyDate date = dice.any();
        for (const DateStyle style : AllStyles) {
            const QString text = renderFuzzyDate(date, style, QLocale::English);
            if (!date.literalText().isEmpty())
                continue;
            for (const QString& word : text.toLower().split(QRegularExpression(s("[^\\p{L}]+")), Qt::SkipEmptyParts))
                QVERIFY2(known.contains(word), qPrintable(text));
        }
    }
}

QTEST_GUILESS_MAIN(TestFuzzyDateRandom)
#include "tst_fuzzydaterandom.moc"
