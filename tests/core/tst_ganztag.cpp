#include "tests/support/commandline.h"

#include <QTemporaryDir>
#include <QtTest>

using test::actsOf;
using test::CommandLine;
using test::tablesOf;
using Outcome = CommandLine::Outcome;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

/** The series "Ganztag in Südwestfalen", planned from an empty folder by command line alone, up to its announcement. */
class TestOfGanztag : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    CommandLine m_cli{s(WB_CLI)};
    CommandLine m_script{s("bash")};

    QString book() const { return m_folder.filePath(s("ganztag.wbuch")); }
    Outcome plan(const QString& target)
    {
        return m_script.run({s(WB_SOURCE_DIR "/packaging/plan-ganztag.sh"), s(WB_CLI), target,
            s(WB_SOURCE_DIR "/resources/lists/kreise-deutschland-2018.csv")});
    }

    /** The text of a page in the order it is read, with every run of blanks as one. */
    static QString textOf(const QString& pdf)
    {
        const Outcome text = CommandLine(s("pdftotext")).run({s("-layout"), pdf, s("-")});
        return text.status == 0 ? text.out.simplified() : text.err;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Outcome planned = plan(book());
        WB_RUN(planned, 0);
        QVERIFY2(planned.err.isEmpty(), qPrintable(planned.err));
    }

    void theBookIsSound()
    {
        WB_RUN(m_cli.run({s("check"), book()}), 0);
        const QStringList left =
            QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        QCOMPARE(left, QStringList{s("ganztag.wbuch")});
    }

    void thePlanIsWholeOrNotThere()
    {
        const QString before = tablesOf(book());
        WB_RUN(plan(book()), 3);
        QCOMPARE(tablesOf(book()), before);
        const Outcome failed = m_script.run({s(WB_SOURCE_DIR "/packaging/plan-ganztag.sh"), s(WB_CLI),
            m_folder.filePath(s("x.wbuch")), m_folder.filePath(s("nowhere.csv"))});
        QVERIFY(failed.status != 0);
        const QStringList left =
            QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        QVERIFY2(!left.join(u' ').contains(s("x.wbuch")) && !left.join(u' ').contains(s("plan-ganztag")),
            qPrintable(left.join(u' ')));
    }

    void theAnnouncementSaysWhatWasPlanned()
    {
        const QString pdf = m_folder.filePath(s("ausschreibung.pdf"));
        const Outcome made =
            m_cli.run({s("document"), book(), s("ausschreibung"), s("Ganztag in Südwestfalen"), s("-o"), pdf});
        WB_RUN(made, 0);
        const QString text = textOf(pdf);
        for (const char* expected : {"Entwicklung bitte!", "Ganztag in Südwestfalen", "Donnerstag, 1. Juni 2023",
                 "Donnerstag, 28. September 2023", "Olpe · gastgebend: Kreis Olpe",
                 "Meschede · gastgebend: Hochsauerlandkreis", "2 bis 4 Personen", "geschlossen",
                 "Hochsauerlandkreis, Kreis Olpe, Kreis Soest und Märkischer Kreis", "ausgebucht", "kostenfrei",
                 "Wissenschaftliche Mitarbeit, Tel. 0221 4710101, inhalt@beispiel.example",
                 "Gefördert vom Bundesministerium für Bildung und Forschung", "Seite 1 von 1"})
            QVERIFY2(text.contains(s(expected)), qPrintable(s(expected) + s("\nis missing in\n") + text));
        QVERIFY2(!text.contains(s("Siegen-Wittgenstein")), "a Kreis of the region without a team takes no part");
    }

    void noMemberOfATeamIsPrinted()
    {
        const QString text = textOf(m_folder.filePath(s("ausschreibung.pdf")));
        for (const char* name : {"Beispiel,", "Musterfeld", "Fiktiv", "Namenlos"})
            QVERIFY2(!text.contains(s(name)), name);
    }

    void theFifthTeamWouldWait()
    {
        // The announcement follows the data: without one confirmation there is a place again.
        const Outcome state = m_cli.run(
            {s("set"), book(), s("registration"), s("Kreis Olpe – Ganztag in Südwestfalen"), s("state=cancelled")});
        WB_RUN(state, 0);
        const QString pdf = m_folder.filePath(s("wieder-frei.pdf"));
        WB_RUN(m_cli.run({s("document"), book(), s("d-06"), s("EW-2023-03"), s("-o"), pdf}), 0);
        QVERIFY(!textOf(pdf).contains(s("ausgebucht")));
        WB_RUN(m_cli.run({s("undo"), book()}), 0);
        WB_RUN(m_cli.run({s("document"), book(), s("d-06"), s("EW-2023-03"), s("-o"), pdf}), 0);
        QVERIFY(textOf(pdf).contains(s("ausgebucht")));
    }

    void thePlanIsTakenBackActByAct()
    {
        const QString copy = m_folder.filePath(s("copy.wbuch"));
        QVERIFY(QFile::copy(book(), copy));
        const qint64 acts = actsOf(copy);
        QVERIFY(acts > 40);
        while (m_cli.run({s("undo"), copy}).status == 0)
            QVERIFY(actsOf(copy) <= 3 * acts);
        const QString empty = m_folder.filePath(s("empty.wbuch"));
        WB_RUN(m_cli.run({s("new"), empty, s("--empty")}), 0);
        QCOMPARE(tablesOf(copy), tablesOf(empty));
    }
};

QTEST_GUILESS_MAIN(TestOfGanztag)
#include "tst_ganztag.moc"
