#include "tests/support/commandline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using test::CommandLine;
using Outcome = CommandLine::Outcome;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

/** What the command line says of rules: it prints findings, refuses with them, and records a reason. */
class TestOfCommandLineRules : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    CommandLine m_cli{s(WB_CLI)};
    QString m_book;
    QString m_series;

    QString add(const QStringList& words)
    {
        const Outcome added = m_cli.run(QStringList{s("add"), m_book} + words);
        if (added.status != 0)
            qFatal("%s", qPrintable(added.err));
        return added.line();
    }
    QString team(const char* name, const char* ags, const char* persons, const char* day)
    {
        const QString municipality =
            add({s("municipality"), s("name=") + s(name), s("kind=kreis"), s("state=NW"), s("ags=") + s(ags)});
        const QString entered = add({s("team"), s("series=") + m_series, s("municipality=") + municipality});
        return add({s("registration"), s("team=") + entered, s("state=angemeldet"), s("persons_expected=") + s(persons),
            s("received_on=") + s(day)});
    }
    Outcome go(const QString& registration, const QStringList& words)
    {
        return m_cli.run(QStringList{s("set"), m_book, s("registration"), registration} + words);
    }

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        m_book = m_folder.filePath(s("book%1.wbuch").arg(++number));
        const Outcome made =
            m_cli.run({s("--as"), s("Büro"), s("new"), m_book, s("--empty"), s("--agency"), s("Agentur")});
        WB_RUN(made, 0);
        m_series = add({s("series"), s("title=Ganztag"), s("agency=") + made.line(), s("capacity_teams=1")});
    }

    void whatIsRefusedSaysWhyAndChangesNothing()
    {
        const QString first = team("Kreis Olpe", "05966", "3", "01.03.2023");
        const QString second = team("Kreis Soest", "05974", "3", "02.03.2023");
        WB_RUN(go(first, {s("state=bestätigt")}), 0);
        const QString before = test::tablesOf(m_book);
        const Outcome refused = go(second, {s("state=bestätigt")});
        WB_RUN(refused, 1);
        QVERIFY2(refused.err.contains(s("V-26")) && refused.err.contains(s("Warteliste")), qPrintable(refused.err));
        QCOMPARE(test::tablesOf(m_book), before);
        WB_RUN(go(second, {s("state=Warteliste")}), 0);
    }

    void aReasonIsRecordedWithWhoAndUntilWhen()
    {
        const QString first = team("Kreis Olpe", "05966", "3", "01.03.2023");
        const QString second = team("Kreis Soest", "05974", "3", "02.03.2023");
        WB_RUN(go(first, {s("state=bestätigt")}), 0);
        const Outcome set = m_cli.run({s("--as"), s("Büro"), s("set"), m_book, s("registration"), second,
            s("state=bestätigt"), s("--because"), s("größerer Raum zugesagt"), s("--until"), s("31.12.2099")});
        WB_RUN(set, 0);
        QVERIFY2(set.err.contains(s("größerer Raum zugesagt")), qPrintable(set.err));
        const Outcome checked = m_cli.run({s("check"), m_book, s("--json")});
        WB_RUN(checked, 0);
        const QJsonArray findings = QJsonDocument::fromJson(checked.out.toUtf8())[s("findings")].toArray();
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0][s("rule")].toString(), s("V-26"));
        QCOMPARE(findings[0][s("stands_because")].toString(), s("größerer Raum zugesagt"));
        const Outcome exceptions = m_cli.run({s("list"), m_book, s("rule_override"), s("--format"), s("json")});
        WB_RUN(exceptions, 0);
        QVERIFY(exceptions.out.contains(s("Büro")) && exceptions.out.contains(s("2099-12-31")));
        // What may not stand does not stand for any reason.
        const Outcome never = go(second, {s("state=interessiert"), s("--because"), s("egal")});
        WB_RUN(never, 1);
        QVERIFY2(never.err.contains(s("2.4.5")), qPrintable(never.err));
        WB_RUN(go(second, {s("state=abgemeldet"), s("--until"), s("2024")}), 2);
    }

    void anAgreementInPreparationStandsUntilADay()
    {
        const QString first = team("Kreis Olpe", "05966", "3", "01.03.2023");
        WB_RUN(m_cli.run({s("set"), m_book, s("series"), m_series, s("requires_agreement=ja")}), 0);
        const QString before = test::tablesOf(m_book);
        const QStringList because{s("state=bestätigt"), s("--because"), s("in Vorbereitung")};
        const Outcome endless = go(first, because);
        WB_RUN(endless, 1);
        QVERIFY2(endless.err.contains(s("V-01")), qPrintable(endless.err));
        QCOMPARE(test::tablesOf(m_book), before);
        WB_RUN(go(first, because + QStringList{s("--until"), s("31.12.2099")}), 0);
    }

    void warningsAreSaidAndCheckListsAll()
    {
        const Outcome set = m_cli.run({s("set"), m_book, s("series"), m_series, s("planned_session_count=2"),
            s("format=") + add({s("format"), s("name=Werkstatt")})});
        WB_RUN(set, 0);
        add({s("session"), s("series=") + m_series, s("date=Herbst 2021")});
        const Outcome announced = m_cli.run({s("set"), m_book, s("series"), m_series, s("state=angekündigt")});
        WB_RUN(announced, 0);
        for (const char* rule : {"V-11", "V-30"})
            QVERIFY2(announced.err.contains(s(rule)), qPrintable(announced.err));
        const Outcome checked = m_cli.run({s("check"), m_book});
        WB_RUN(checked, 0); // warnings are no errors
        for (const char* rule : {"V-11", "V-14", "V-30"})
            QVERIFY2(checked.out.contains(s(rule)), qPrintable(checked.out));
    }

    void anImportMeetsTheSameRules()
    {
        const QString first = team("Kreis Olpe", "05966", "3", "01.03.2023");
        const QString second = team("Kreis Soest", "05974", "3", "02.03.2023");
        QFile file(m_folder.filePath(s("r.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QStringLiteral("id;state\n%1;confirmed\n%2;confirmed\n").arg(first, second).toUtf8());
        file.close();
        const QString before = test::tablesOf(m_book);
        const Outcome shown = m_cli.run({s("import"), m_book, s("registration"), file.fileName(), s("--dry-run")});
        WB_RUN(shown, 0);
        QVERIFY2(shown.err.contains(s("V-26")), qPrintable(shown.err));
        WB_RUN(m_cli.run({s("import"), m_book, s("registration"), file.fileName()}), 1);
        QCOMPARE(test::tablesOf(m_book), before);
        WB_RUN(m_cli.run({s("import"), m_book, s("registration"), file.fileName(), s("--because"), s("Raum")}), 0);
    }
};

QTEST_GUILESS_MAIN(TestOfCommandLineRules)
#include "tst_clirules.moc"
