#include "tests/support/commandline.h"
#include "tests/support/dice.h"
#include "tests/support/testbook.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace core;
using test::CommandLine;
using test::counted;
using test::Dice;
using Outcome = CommandLine::Outcome;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

QSet<QString> idsIn(const QString& book)
{
    QSet<QString> ids;
    const Outcome listed = CommandLine(s(WB_CLI)).run({s("list"), book, s("person"), s("--format"), s("json")});
    const QJsonArray records = QJsonDocument::fromJson(listed.out.toUtf8()).array();
    for (const QJsonValue& record : records)
        ids.insert(record[s("id")].toString());
    return ids;
}

} // namespace

class TestOfKills : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    CommandLine m_cli{s(WB_CLI)};

    QString file(const char* name) const { return m_folder.filePath(s(name)); }

    /** Adds a person and kills the command after some microseconds; the id if it had printed one. */
    QString addAndKill(const QString& book, int number, qint64 afterMicroseconds)
    {
        QProcess process;
        process.setProcessEnvironment(m_cli.environment());
        QElapsedTimer timer;
        process.start(s(WB_CLI),
            {s("add"), book, s("person"), s("last_name=Muster %1").arg(number), s("note=") + QString(20'000, u'n')},
            QIODevice::ReadOnly);
        if (!process.waitForStarted())
            return s("not started");
        timer.start();
        while (timer.nsecsElapsed() < afterMicroseconds * 1'000 && process.state() == QProcess::Running)
            process.waitForReadyRead(0);
        process.kill(); // SIGKILL
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    }

private Q_SLOTS:
    void whatWasSaidToBeSavedIsThereAfterAKill()
    {
        const QString book = file("book.wbuch");
        WB_RUN(m_cli.run({s("new"), book, s("--empty")}), 0);
        Dice dice(Dice::firstSeed());
        QElapsedTimer timer;
        timer.start();
        WB_RUN(m_cli.run({s("add"), book, s("person"), s("last_name=Muster"), s("note=") + QString(20'000, u'n')}), 0);
        // Beyond the end of the command, so that some are not hit at all; follows how busy the machine is.
        qint64 longest = timer.nsecsElapsed() / 1'000 * 5 / 4;
        QSet<QString> said;
        int silent = 0;
        const int kills = counted(100, 1'000);
        for (int i = 0; i < kills; ++i) {
            const QString id = addAndKill(book, i, dice.below(longest));
            if (id.isEmpty()) {
                ++silent;
                longest += longest / 10;
            } else {
                said.insert(id);
                longest -= longest / 10;
            }
            // The next command finds neither a lease in its way nor a file it cannot read.
            if (i % 10 == 0)
                WB_RUN(m_cli.run({s("set"), book, s("person"), s("Muster"), s("title=%1").arg(i)}), 0);
        }
        QVERIFY2(silent > kills / 10 && said.size() > kills / 20,
            qPrintable(s("%1 of %2 were killed before they said anything").arg(silent).arg(kills)));
        WB_RUN(m_cli.run({s("check"), book}), 0);
        const QSet<QString> held = idsIn(book);
        QVERIFY2((said - held).isEmpty(), qPrintable(QStringList((said - held).values()).join(u' ')));
        qInfo("%d kills: %d said an id, %d more were saved unsaid", kills, int(said.size()),
            int(held.size() - said.size() - 1));
    }

    void littleIsLeftBesideABookThatWasKilled()
    {
        // A killed command cannot clean up, but what it leaves must not pile up for ever.
        const QStringList left = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
        for (const QString& name : left)
            QVERIFY2(name.startsWith(s("book.wbuch")) || name.endsWith(s(".probe")), qPrintable(left.join(u' ')));
    }

    void aBookThatIsHeldIsReadByOthersAndNotWritten()
    {
        test::TestBook book;
        book.add("municipality", {{s("name"), s("Kreis Olpe")}, {s("state"), s("NW")}});
        const QString before = book.dump();
        const Outcome refused = m_cli.run({s("add"), book.path(), s("region"), s("name=Südwestfalen")});
        WB_RUN(refused, 3);
        QVERIFY2(refused.err.contains(s("Test")), qPrintable(refused.err));
        for (const QStringList& words :
            {QStringList{s("set"), book.path(), s("municipality"), s("Kreis Olpe"), s("seat=Olpe")},
                QStringList{s("remove"), book.path(), s("municipality"), s("Kreis Olpe")},
                QStringList{s("undo"), book.path()}})
            WB_RUN(m_cli.run(words), 3);
        QCOMPARE(book.dump(), before);
        for (const QStringList& words : {QStringList{s("list"), book.path(), s("municipality")},
                 QStringList{s("show"), book.path(), s("municipality"), s("Kreis Olpe")},
                 QStringList{s("history"), book.path()}, QStringList{s("check"), book.path()},
                 QStringList{s("export"), book.path(), s("municipality"), s("-o"), file("x.csv")}})
            WB_RUN(m_cli.run(words), 0);
        const Outcome info = m_cli.run({s("info"), book.path(), s("--json")});
        WB_RUN(info, 0);
        const QString holder = QJsonDocument::fromJson(info.out.toUtf8())[s("holder")].toString();
        QVERIFY2(holder.startsWith(s("Test auf ")), qPrintable(holder));
        // The holder writes on, and is free for others once it is closed.
        book.add("municipality", {{s("name"), s("Kreis Soest")}, {s("state"), s("NW")}});
        book.close();
        WB_RUN(m_cli.run({s("add"), book.path(), s("region"), s("name=Südwestfalen")}), 0);
    }

    void twoCommandsAtOnceBothEndWell()
    {
        const QString book = file("two.wbuch");
        WB_RUN(m_cli.run({s("new"), book, s("--empty")}), 0);
        for (int round = 0; round < counted(10, 100); ++round) {
            QProcess processes[3];
            for (QProcess& process : processes) {
                process.setProcessEnvironment(m_cli.environment());
                process.start(s(WB_CLI), {s("add"), book, s("person"), s("last_name=Muster")}, QIODevice::ReadOnly);
            }
            int done = 0;
            for (QProcess& process : processes) {
                QVERIFY(process.waitForFinished(60'000));
                const QByteArray said = process.readAllStandardError();
                QVERIFY2(process.exitCode() == 0 || process.exitCode() == 3, said);
                done += process.exitCode() == 0 ? 1 : 0;
            }
            QVERIFY(done >= 1);
        }
        WB_RUN(m_cli.run({s("check"), book}), 0);
    }
};

QTEST_GUILESS_MAIN(TestOfKills)
#include "tst_kill.moc"
