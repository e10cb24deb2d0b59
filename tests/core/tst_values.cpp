#include "core/model/typed.h"
#include "core/model/validation.h"
#include "core/support/orderkey.h"
#include "core/support/text.h"
#include "core/wording/language.h"

#include <QtTest>

using namespace core;

namespace {

const FieldInfo& fieldOf(const char* kind, const char* field)
{
    const EntityInfo* entity = findEntity(QString::fromLatin1(kind));
    return entity->fields[size_t(entity->indexOf(QString::fromLatin1(field)))];
}

Result<RecordId> nothing(const EntityInfo& kind, const QString& typed)
{
    return fail(ErrorKind::NoSuchRecord, typed, kind.name());
}

} // namespace

class TestOfValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textTidiedTwiceIsTextTidiedOnce_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("tidy");
        const auto row = [](const char* name, const QString& typed, const QString& tidy) {
            QTest::newRow(name) << typed << tidy;
        };
        row("plain", QStringLiteral(" Olpe "), QStringLiteral("Olpe"));
        row("composed", QString::fromUtf8("a\u0308"), QString::fromUtf8("ä"));
        row("control between letter and accent", QStringLiteral("a") + QChar(1) + QChar(0x308), QString::fromUtf8("ä"));
        row("byte order mark", QString::fromUtf8("\uFEFF Olpe\uFEFF"), QStringLiteral("Olpe"));
        row("high half", QStringLiteral("a") + QChar(0xD800) + u'b', QString::fromUtf8("a\uFFFDb"));
        row("low half", QString(QChar(0xDC00)), QString::fromUtf8("\uFFFD"));
        row("whole", QString::fromUtf8("\U0001F600"), QString::fromUtf8("\U0001F600"));
        row("NUL", QStringLiteral("a") + QChar(0) + u'b', QStringLiteral("ab"));
        row("lines", QStringLiteral("a\r\nb\nc"), QStringLiteral("a b c"));
    }

    void textTidiedTwiceIsTextTidiedOnce()
    {
        QFETCH(QString, typed);
        QFETCH(QString, tidy);
        QCOMPARE(text::tidyLine(typed), tidy);
        QCOMPARE(text::tidyLine(tidy), tidy);
        QCOMPARE(QString::fromUtf8(tidy.toUtf8()), tidy); // what a file keeps of it
    }

    void theShortWayOfFoldingIsTheLongOne()
    {
        // A character beyond ÿ takes the text the long way; at its end a hyphen leaves nothing behind.
        const QChar beyond(0x2010);
        for (ushort c = 1; c < 256; ++c) {
            const QString word = QStringLiteral("12a") + QChar(c) + QStringLiteral("007É");
            QCOMPARE(text::foldedKey(word), text::foldedKey(word + beyond));
            QCOMPARE(text::foldedWords(word), text::foldedWords(word + beyond));
            const QString tidy = text::tidyLine(word);
            QCOMPARE(text::tidyLine(word + beyond), tidy + beyond);
        }
        QCOMPARE(text::foldedKey(u"Ðoð Øre ÆŒ Łódź ẞ"), QStringLiteral("dod ore aeoe lodz ss"));
    }

    void orderKeysMustLeaveRoom()
    {
        const FieldInfo& order = fieldOf("session", "order_key");
        for (const char* bad : {"0", "A0", "ä", "!", "a b"})
            QCOMPARE(storable(order, QString::fromUtf8(bad)).error().kind, ErrorKind::ValueInvalid);
        QVERIFY(!storable(order, QString(501, u'1')));
        for (const char* good : {"1", "0V", "zz"})
            QVERIFY(storable(order, QString::fromLatin1(good)));
        Record session = findEntity(u"session")->blank();
        session.set(QLatin1StringView("series"), RecordId(QUuid::createUuid()));
        session.set(QLatin1StringView("date"), FuzzyDate::year(2023));
        QCOMPARE(storable(session).error().kind, ErrorKind::ValueMissing);
        session.set(QLatin1StringView("order_key"), orderKeyBetween({}, {}));
        QVERIFY(storable(session));
    }

    void yearsHaveFourDigits()
    {
        const FieldInfo& date = fieldOf("registration", "received_on");
        QVERIFY(storable(date, QDate(1, 1, 1)));
        QVERIFY(storable(date, QDate(9999, 12, 31)));
        QVERIFY(!storable(date, QDate(10'000, 1, 1)));
        QVERIFY(!storable(date, QDate(-1, 1, 1)));
    }

    void numbersAreReadAsTheyAreShown()
    {
        const FieldInfo& area = fieldOf("municipality", "area_km2");
        const auto titles = [](RecordId) { return QString(); };
        for (const double number : {0.1, 1.0 / 3, 56.73, 123456789.125, -0.000123, 1e15, 4503599627370495.5}) {
            const QString shown = readable(area, number, labelsIn(QLocale::German), titles);
            const Result<Value> read = parseTyped(area, shown, allLanguages(), nothing);
            QVERIFY2(read, qPrintable(shown));
            QCOMPARE(*read, Value{number});
        }
    }
};

QTEST_GUILESS_MAIN(TestOfValues)
#include "tst_values.moc"
