#include "core/support/numbers.h"
#include "core/support/orderkey.h"
#include "core/support/text.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace core;

class TestSupport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldsAsDin5007()
    {
        QCOMPARE(text::foldedKey(u"Märkischer Kreis"), QStringLiteral("markischer kreis"));
        QCOMPARE(text::foldedKey(u"Straße"), text::foldedKey(u"STRASSE"));
        QVERIFY(text::foldedKey(u"Termin 2") < text::foldedKey(u"Termin 10"));
        QVERIFY(text::foldedKey(u"Zwickau") > text::foldedKey(u"Übach"));
        QCOMPARE(text::foldedWords(u"Nr. 05315"), QStringLiteral("nr 05315"));
    }

    void tidiesTypedText()
    {
        QCOMPARE(text::tidyLine(QStringLiteral("  Kreis\r\nOlpe\0x ").replace(u'x', QChar(0))),
            QStringLiteral("Kreis Olpe"));
        QCOMPARE(text::tidyLongText(QStringLiteral("a\r\nb\rc")), QStringLiteral("a\nb\nc"));
        QCOMPARE(text::tidyLine(QStringLiteral("u\u0308")), QStringLiteral("ü"));
    }

    void fileNamesAreHarmless_data()
    {
        QTest::addColumn<QString>("proposal");
        for (const QString& evil : {QStringLiteral("../../etc/passwd"), QStringLiteral(""), QStringLiteral("..."),
                 QStringLiteral("CON.txt"), QStringLiteral("a\u202Eb"), QStringLiteral("x").repeated(400),
                 QStringLiteral("C:\\windows"), QStringLiteral(" . ")})
            QTest::newRow(qPrintable(evil.left(20))) << evil;
    }
    void fileNamesAreHarmless()
    {
        QFETCH(QString, proposal);
        const QString name = text::fileName(proposal);
        QVERIFY(!name.isEmpty());
        QVERIFY(name.size() <= 121);
        QVERIFY(!name.contains(u'/') && !name.contains(u'\\') && !name.startsWith(u'.'));
        QVERIFY(name.toUpper().section(u'.', 0, 0) != QStringLiteral("CON"));
    }

    void differencesStayNumbers()
    {
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        constexpr qint64 least = std::numeric_limits<qint64>::min();
        QCOMPARE(cappedDifference(7, 9), -2);
        QCOMPARE(cappedDifference(most, -1), most);
        QCOMPARE(cappedDifference(0, least), most);
        QCOMPARE(cappedDifference(least, 1), least);
        QCOMPARE(cappedDifference(least, least), 0);
        QCOMPARE(cappedDifference(-1, most), least);
    }

    void orderKeysStayBetween()
    {
        QRandomGenerator random(20231001);
        QStringList keys;
        for (int i = 0; i < 3000; ++i) {
            const qsizetype at = random.bounded(int(keys.size()) + 1);
            const QString before = at > 0 ? keys.at(at - 1) : QString();
            const QString after = at < keys.size() ? keys.at(at) : QString();
            const QString key = orderKeyBetween(before, after);
            QVERIFY2(before < key, qPrintable(before + u' ' + key));
            QVERIFY2(after.isEmpty() || key < after, qPrintable(key + u' ' + after));
            keys.insert(at, key);
        }
        QString last;
        for (int i = 0; i < 1000; ++i)
            last = orderKeyBetween(last, {});
        QVERIFY(last.size() < 40);
    }
};

QTEST_GUILESS_MAIN(TestSupport)
#include "tst_support.moc"
