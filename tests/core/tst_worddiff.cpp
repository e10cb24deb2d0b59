// Word differences: what stays unmarked is common to both, and nothing of either text is lost.
#include "core/support/worddiff.h"
#include "tests/support/dice.h"

#include <QtTest>

using namespace core;

namespace {

QString joined(const QList<WordPiece>& pieces)
{
    QString text;
    for (const WordPiece& piece : pieces)
        text += piece.text;
    return text;
}

QString common(const QList<WordPiece>& pieces)
{
    QString text;
    for (const WordPiece& piece : pieces)
        text += piece.differs ? QString() : piece.text;
    return text;
}

QString marked(const QList<WordPiece>& pieces)
{
    QStringList words;
    for (const WordPiece& piece : pieces) {
        if (piece.differs)
            words.append(piece.text);
    }
    return words.join(u'|');
}

} // namespace

class TestOfWordDiff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalTextsHaveNothingMarked()
    {
        const QString text = QStringLiteral("Die Gruppe hat fünf Maßnahmen vereinbart.");
        const WordDifference difference = wordDifference(text, text);
        QCOMPARE(difference.one, (QList<WordPiece>{{text, false}}));
        QCOMPARE(difference.other, difference.one);
        QVERIFY(wordDifference({}, {}).one.isEmpty());
    }

    void onlyTheWordsThatDifferAreMarked()
    {
        const WordDifference difference = wordDifference(QStringLiteral("Die Gruppe hat vier Maßnahmen vereinbart."),
            QStringLiteral("Die Gruppe hat fünf Maßnahmen vereinbart."));
        QCOMPARE(marked(difference.one), QStringLiteral("vier"));
        QCOMPARE(marked(difference.other), QStringLiteral("fünf"));
    }

    void whatCameInIsMarkedOnItsSideOnly()
    {
        const WordDifference difference = wordDifference(QStringLiteral("eins drei"), QStringLiteral("eins zwei drei"));
        QVERIFY(marked(difference.one).isEmpty());
        QCOMPARE(marked(difference.other).trimmed(), QStringLiteral("zwei"));
        QCOMPARE(marked(wordDifference({}, QStringLiteral("neu")).other), QStringLiteral("neu"));
    }

    void veryLongTextsAreComparedAllTheSame()
    {
        QString one = QStringLiteral("Anfang ");
        QString other = one;
        for (int i = 0; i < 20'000; ++i) {
            one += QStringLiteral("a%1 ").arg(i);
            other += QStringLiteral("b%1 ").arg(i);
        }
        one += QStringLiteral("Ende");
        other += QStringLiteral("Ende");
        const WordDifference difference = wordDifference(one, other);
        QCOMPARE(joined(difference.one), one);
        QCOMPARE(joined(difference.other), other);
        QVERIFY(!difference.one.first().differs && !difference.one.last().differs);
    }

    /** Over random texts: nothing is lost, and what is unmarked is the same on both sides. */
    void nothingIsLost()
    {
        const quint32 seed = test::Dice::firstSeed();
        const QStringList words{QStringLiteral("eins"), QStringLiteral("zwei"), QStringLiteral("drei"),
            QStringLiteral(", "), QStringLiteral("\n"), QStringLiteral("\U0001F600"), QStringLiteral(" ")};
        for (quint32 run = 0; run < 300; ++run) {
            test::Dice dice(seed + run);
            const auto text = [&] {
                QString made;
                for (int i = dice.below(20); i > 0; --i)
                    made += words.at(dice.below(int(words.size())));
                return made;
            };
            const QString one = text();
            const QString other = text();
            const WordDifference difference = wordDifference(one, other);
            QVERIFY2(joined(difference.one) == one && joined(difference.other) == other
                    && common(difference.one) == common(difference.other),
                qPrintable(QString::number(seed + run)));
            const WordDifference back = wordDifference(other, one);
            QVERIFY(joined(back.one) == other && joined(back.other) == one);
        }
    }
};

QTEST_GUILESS_MAIN(TestOfWordDiff)
#include "tst_worddiff.moc"
