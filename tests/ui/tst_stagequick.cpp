// One line and a few keys make a note; and the lists of the moderation view as models.
#include "tests/support/dice.h"
#include "ui/stage/quickentry.h"
#include "ui/stage/stagelistmodel.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QtTest>

using core::Confidentiality;
using core::OutcomeKind;
using test::Dice;
using ui::QuickEntry;
using Answer = QuickEntry::Answer;
using Step = QuickEntry::Step;

namespace {

QuickEntry entryOf(qsizetype municipalities, const char* words = "Zuständigkeit liegt in drei Ämtern")
{
    QuickEntry entry;
    entry.setMunicipalities(municipalities);
    entry.setWords(QString::fromUtf8(words));
    return entry;
}

} // namespace

class TestStageQuick : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasALetterOfItsOwn()
    {
        QSet<char> letters{ui::confidentialityKey};
        QSet<OutcomeKind> kinds;
        for (const ui::QuickKind& each : ui::quickKinds()) {
            letters.insert(each.letter);
            kinds.insert(each.kind);
        }
        QCOMPARE(letters.size(), 15);
        QCOMPARE(kinds.size(), qsizetype(core::choicesOf(OutcomeKind::Knowledge).size()));
    }

    void enterLetterDigitEnter()
    {
        QuickEntry entry = entryOf(4);
        QCOMPARE(entry.key(u'h', false), Answer::Ignored); // a letter of the words
        QCOMPARE(entry.enter(), Answer::Taken);
        QCOMPARE(entry.step(), Step::Kind);
        QCOMPARE(entry.enter(), Answer::Refused); // which kind is not said yet
        QCOMPARE(entry.key(u'x', false), Answer::Ignored);
        QCOMPARE(entry.key(u'h', false), Answer::Taken);
        QCOMPARE(entry.kind(), std::optional(OutcomeKind::Obstacle));
        QCOMPARE(entry.step(), Step::Municipality);
        QCOMPARE(entry.key(u'5', false), Answer::Refused);
        QCOMPARE(entry.key(u'2', false), Answer::Taken);
        QCOMPARE(entry.chosen(), QList<qsizetype>{1});
        QCOMPARE(entry.enter(), Answer::Complete);
        entry.reset();
        QVERIFY(entry.words().isEmpty() && !entry.kind() && entry.chosen().isEmpty());
        QCOMPARE(entry.enter(), Answer::Refused);
    }

    void withAltWhileTyping()
    {
        QuickEntry entry = entryOf(4);
        QCOMPARE(entry.key(u'M', true), Answer::Taken);
        QCOMPARE(entry.step(), Step::Words);
        QCOMPARE(entry.key(u'3', true), Answer::Taken);
        QCOMPARE(entry.key(u'1', true), Answer::Taken);
        QCOMPARE(entry.key(u'K', true), Answer::Taken);
        QCOMPARE(entry.confidentiality(), Confidentiality::Agency);
        QCOMPARE(entry.enter(), Answer::Complete);
        QCOMPARE(entry.chosen(), (QList<qsizetype>{0, 2}));
        entry.reset();
        QCOMPARE(entry.confidentiality(), Confidentiality::Group); // what people expect
    }

    void allAndNone()
    {
        QuickEntry entry = entryOf(3);
        (void)entry.enter();
        (void)entry.key(u'w', false);
        QCOMPARE(entry.key(u'0', false), Answer::Taken);
        QVERIFY(entry.isAll());
        QCOMPARE(entry.key(u'0', false), Answer::Taken);
        QVERIFY(entry.chosen().isEmpty());
        QCOMPARE(entry.enter(), Answer::Complete); // of nobody in particular
        QuickEntry alone = entryOf(0);
        (void)alone.enter();
        (void)alone.key(u'f', false);
        QCOMPARE(alone.key(u'1', false), Answer::Ignored);
        QCOMPARE(alone.enter(), Answer::Complete);
    }

    void twentyTeamsHaveTwoDigits()
    {
        QuickEntry entry = entryOf(20);
        (void)entry.enter();
        (void)entry.key(u'l', false);
        for (const char digit : {'1', '2', '0', '7'})
            QCOMPARE(entry.key(QLatin1Char(digit), false), Answer::Taken);
        QCOMPARE(entry.chosen(), (QList<qsizetype>{6, 11}));
        QCOMPARE(entry.key(u'3', false), Answer::Taken);
        QCOMPARE(entry.chosen(), (QList<qsizetype>{2, 6, 11})); // one that stands alone counts
        QCOMPARE(entry.key(u'9', false), Answer::Refused); // there is no 39th
        QCOMPARE(entry.enter(), Answer::Complete);
        QCOMPARE(entry.chosen(), (QList<qsizetype>{6, 11}));
        QuickEntry all = entryOf(20);
        (void)all.enter();
        (void)all.key(u'l', false);
        (void)all.key(u'0', false);
        QCOMPARE(all.enter(), Answer::Complete);
        QVERIFY(all.isAll());
    }

    void backAndForth()
    {
        QuickEntry entry = entryOf(2);
        QCOMPARE(entry.back(), Answer::Ignored); // the line itself takes letters back
        (void)entry.enter();
        (void)entry.key(u'h', false);
        (void)entry.key(u'1', false);
        QCOMPARE(entry.back(), Answer::Taken);
        QCOMPARE(entry.step(), Step::Municipality);
        QVERIFY(entry.chosen().isEmpty());
        QCOMPARE(entry.back(), Answer::Taken);
        QCOMPARE(entry.step(), Step::Kind);
        QVERIFY(!entry.kind());
        (void)entry.back();
        QCOMPARE(entry.step(), Step::Words);
        QVERIFY(!entry.words().isEmpty());
    }

    /** Whatever is pressed: words are never lost but by reset(), and nothing is complete without words and a kind. */
    void anyKeysHold()
    {
        Dice dice(Dice::firstSeed());
        for (int run = 0; run < test::counted(300, 5000); ++run) {
            const qsizetype count = dice.below(25);
            QuickEntry entry = entryOf(count, dice.oneIn(8) ? "  " : "Wort");
            const QString words = entry.words();
            for (int i = 0; i < 12; ++i) {
                Answer answer = Answer::Ignored;
                switch (dice.below(5)) {
                case 0:
                    answer = entry.enter();
                    break;
                case 1:
                    answer = entry.back();
                    break;
                case 2:
                    entry.toWords();
                    break;
                default:
                    answer = entry.key(QChar(u"MLHIWGFSBOAPEVKXYZ0123456789 ,"[dice.below(30)]), dice.oneIn(3));
                }
                QCOMPARE(entry.words(), words);
                if (answer == Answer::Complete)
                    QVERIFY(entry.kind() && !words.trimmed().isEmpty());
                const QList<qsizetype> chosen = entry.chosen();
                for (const qsizetype index : chosen)
                    QVERIFY(index >= 0 && index < count);
                QCOMPARE(QSet<qsizetype>(chosen.begin(), chosen.end()).size(), chosen.size());
            }
        }
    }

    void linesAreAModel()
    {
        Dice dice(Dice::firstSeed());
        ui::StageListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int run = 0; run < test::counted(200, 2000); ++run) {
            QList<ui::StageRow> rows;
            const int count = dice.below(12);
            for (int i = 0; i < count; ++i) {
                ui::StageRow row;
                row.key = dice.oneIn(6) ? QString() : QString::number(dice.below(9));
                row.isHeader = row.key.isEmpty();
                row.title = QString::number(dice.below(5));
                rows.append(row);
            }
            model.setRows(rows);
            QCOMPARE(model.rows(), rows);
            QCOMPARE(model.rowCount(), int(rows.size()));
        }
    }
};

QTEST_GUILESS_MAIN(TestStageQuick)
#include "tst_stagequick.moc"
