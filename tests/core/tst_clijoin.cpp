// Doubles by the command line: listed, joined, taken back.
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

class TestOfCommandLineJoin : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    CommandLine m_cli{s(WB_CLI), s("C.UTF-8")};
    QString m_book;
    QString m_anna;
    QString m_double;

    Outcome run(const QStringList& arguments) { return m_cli.run(arguments); }

private Q_SLOTS:
    void init()
    {
        m_book = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + s(".wbuch"));
        WB_RUN(run({s("new"), m_book}), 0);
        m_anna = run({s("add"), m_book, s("person"), s("first_name=Anna"), s("last_name=Müller")}).line();
        m_double =
            run({s("add"), m_book, s("person"), s("first_name=Anna"), s("last_name=Mueller"), s("email=a@olpe.de")})
                .line();
        const QString role = s("person=") + m_double;
        WB_RUN(run({s("add"), m_book, s("affiliation"), role, s("position=Leitung")}), 0);
    }

    void doublesAreListed()
    {
        const Outcome listed = run({s("doubles"), m_book, s("person")});
        WB_RUN(listed, 0);
        QCOMPARE(listed.out.count(u'\n'), 1);
        QVERIFY(listed.out.contains(m_anna) && listed.out.contains(m_double));
        WB_RUN(run({s("doubles"), m_book, s("attendance")}), 2);
        WB_RUN(run({s("doubles"), m_book, s("nose")}), 2);
    }

    void twoBecomeOneAndTwoAgain()
    {
        const QString before = tablesOf(m_book);
        const qint64 acts = actsOf(m_book);
        WB_RUN(run({s("join"), m_book, s("person"), m_anna, m_double, s("--dry-run")}), 0);
        QCOMPARE(tablesOf(m_book), before);
        const Outcome joined = run({s("join"), m_book, s("person"), m_anna, m_double, s("last_name=other")});
        WB_RUN(joined, 0);
        QVERIFY2(joined.out.contains(s(": 1")), qPrintable(joined.out));
        QCOMPARE(actsOf(m_book), acts + 1);
        QVERIFY(!tablesOf(m_book).contains(m_double));
        const QString shown = run({s("show"), m_book, s("person"), m_anna}).out;
        QVERIFY2(shown.contains(s("Mueller")) && shown.contains(s("a@olpe.de")), qPrintable(shown));
        WB_RUN(run({s("undo"), m_book}), 0);
        QCOMPARE(tablesOf(m_book), before);
    }

    void whatMakesNoSenseIsRefused()
    {
        const QString before = tablesOf(m_book);
        for (const QStringList& words : {QStringList{m_anna, m_anna}, QStringList{m_anna, m_double, s("nose=other")},
                 QStringList{m_anna, m_double, s("last_name=left")}, QStringList{m_anna, s("Nobody")}}) {
            const Outcome refused = run(QStringList{s("join"), m_book, s("person")} + words);
            QVERIFY2(refused.status == 1 || refused.status == 2, qPrintable(words.join(u' ')));
            QVERIFY(!refused.err.isEmpty());
        }
        QCOMPARE(tablesOf(m_book), before);
    }
};

QTEST_GUILESS_MAIN(TestOfCommandLineJoin)
#include "tst_clijoin.moc"
