// No event of a day's work holds the window's thread for longer than a person notices, in a book of 100,000 persons.
// That is measured under the label full in an optimised build (`ctest --preset bench`); everywhere else a small book has
// the same steps done. tst_watchdog finds by counting what would grow with the book.
#include "tests/support/dice.h"
#include "tests/ui/listbench.h"
#include "tests/ui/longday.h"

using largebook::LongDay;

namespace {

#ifdef NDEBUG
constexpr int fullPersons = 100'000;
#else
constexpr int fullPersons = 0; // what is not optimised says nothing about the program that people have
#endif
constexpr int fewPersons = 300;

test::StallWatch* watch = nullptr;

} // namespace

class TestStalls : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        listbench::freshSettings(m_folder);
        core::speak(QLocale::German);
    }

    void noEventHoldsTheWindow()
    {
        const int persons = test::counted(fewPersons, fullPersons);
        if (persons == 0)
            QSKIP("measured in the optimised build");
        // Of the processor's time: what else runs on the machine is not the program's fault.
        watch->setMeter(test::threadMilliseconds);
        QStringList troubles;
        int steps = 0;
        LongDay(*watch, m_folder.path(), persons, persons == fewPersons ? 10 : 250, [&](const LongDay::Step& step) {
            ++steps;
            if (persons == fewPersons || step.isMet())
                return;
            troubles.append(QStringLiteral("%1: %2 ms, by %3").arg(step.what).arg(step.held, 0, 'f', 1).arg(step.by));
        }).run();
        watch->setMeter({});
        QVERIFY2(troubles.isEmpty(), qPrintable(troubles.join(u'\n')));
        QVERIFY(steps > 100); // it did something
    }

    /** The watch itself tells of what it is there for. */
    void whatTakesLongIsCaught()
    {
        watch->setMeter(test::threadMilliseconds);
        watch->begin();
        QTimer::singleShot(0, this, [] {
            const double begun = test::threadMilliseconds();
            while (test::threadMilliseconds() < begun + LongDay::mostMilliseconds) { }
        });
        QTRY_VERIFY(watch->most() >= LongDay::mostMilliseconds);
        watch->setMeter({});
    }
};

int main(int argc, char** argv)
{
    test::StallWatch application(argc, argv);
    watch = &application;
    TestStalls tests;
    return QTest::qExec(&tests, argc, argv);
}
#include "tst_stalls.moc"
