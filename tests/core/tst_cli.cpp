#include "tests/support/commandline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <sqlite3.h>

using test::actsOf;
using test::CommandLine;
using test::tablesOf;
using Outcome = CommandLine::Outcome;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

QJsonDocument json(const Outcome& outcome)
{
    return QJsonDocument::fromJson(outcome.out.toUtf8());
}

} // namespace

class TestOfCommandLine : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    CommandLine m_cli{s(WB_CLI)};
    int m_books = 0;

    QString file(const QString& name) const { return m_folder.filePath(name); }

    /** An empty book of its own for each test. */
    QString newBook()
    {
        const QString path = file(s("book%1.wbuch").arg(++m_books));
        return m_cli.run({s("new"), path, s("--empty")}).status == 0 ? path : QString();
    }

    QString add(const QString& book, const char* kind, const QStringList& fields)
    {
        const Outcome added = m_cli.run(QStringList{s("add"), book, s(kind)} + fields);
        return added.status == 0 ? added.line() : s("not added: ") + added.err;
    }

    QString olpe(const QString& book)
    {
        return add(book, "municipality", {s("name=Kreis Olpe"), s("state=NW"), s("ags=05966")});
    }

private Q_SLOTS:
    void aNewBookIsMadeOnce()
    {
        const QString book = file(s("new.wbuch"));
        const Outcome made = m_cli.run({s("new"), book, s("--empty"), s("--agency"), s("Transferagentur NRW")});
        WB_RUN(made, 0);
        const Outcome shown = m_cli.run({s("show"), book, s("agency"), made.line(), s("--format"), s("json")});
        WB_RUN(shown, 0);
        QCOMPARE(json(shown)[s("name")].toString(), s("Transferagentur NRW"));
        QCOMPARE(json(shown)[s("is_own")].toBool(), true);
        const QString before = tablesOf(book);
        const Outcome again = m_cli.run({s("new"), book, s("--empty")});
        WB_RUN(again, 3);
        QVERIFY(again.err.contains(book));
        QCOMPARE(tablesOf(book), before);
    }

    void infoSaysWhatTheBookIs()
    {
        const QString book = newBook();
        olpe(book);
        const Outcome info = m_cli.run({s("info"), book, s("--json")});
        WB_RUN(info, 0);
        const QJsonDocument facts = json(info);
        QVERIFY(!QUuid::fromString(facts[s("id")].toString()).isNull());
        QCOMPARE(facts[s("counts")][s("municipality")].toInt(), 1);
        QCOMPARE(facts[s("acts")].toInt(), 1);
        QCOMPARE(facts[s("bytes")].toInteger(), QFileInfo(book).size());
        QVERIFY(facts[s("holder")].isNull() && facts[s("last_backup")].isNull());
        const Outcome text = m_cli.run({s("info"), book});
        WB_RUN(text, 0);
        QVERIFY(text.out.contains(facts[s("id")].toString()) && text.out.contains(s("Kommunen: 1")));
    }

    void entitiesListEveryKindWithItsFields()
    {
        const Outcome all = m_cli.run({s("entities"), s("--json")});
        WB_RUN(all, 0);
        QStringList kinds;
        const QJsonArray described = json(all).array();
        for (const QJsonValue& kind : described) {
            kinds.append(kind[s("entity")].toString());
            QVERIFY(!kind[s("fields")].toArray().isEmpty());
        }
        for (const char* kind : {"agency", "municipality", "person", "series", "session", "team", "team_member"})
            QVERIFY(kinds.contains(s(kind)));
        const Outcome one = m_cli.run({s("entities"), s("team_member")});
        WB_RUN(one, 0);
        QVERIFY(one.out.contains(QRegularExpression(s("person +reference +required,listed,personal +-> person"))));
        QVERIFY(one.out.contains(s("lead | specialist | politics | external")));
    }

    void aRecordIsAddedShownChangedAndRemoved()
    {
        const QString book = newBook();
        const QString id = olpe(book);
        QVERIFY(!QUuid::fromString(id).isNull());
        WB_RUN(m_cli.run({s("set"), book, s("municipality"), id.left(8), s("population=134.000"), s("kind=Kreis"),
                   s("area_km2=712,14"), s("population_date=31.12.2019"), s("dkbm_stage=building")}),
            0);
        const Outcome shown = m_cli.run({s("show"), book, s("municipality"), s("05966"), s("--format"), s("json")});
        WB_RUN(shown, 0);
        const QJsonDocument record = json(shown);
        QCOMPARE(record[s("id")].toString(), id);
        QCOMPARE(record[s("population")].toInt(), 134'000);
        QCOMPARE(record[s("area_km2")].toDouble(), 712.14);
        QCOMPARE(record[s("population_date")].toString(), s("2019-12-31"));
        QCOMPARE(record[s("kind")].toString(), s("kreis"));
        QVERIFY(record[s("note")].isNull());
        const Outcome text = m_cli.run({s("show"), book, s("municipality"), s("Kreis Olpe")});
        WB_RUN(text, 0);
        QVERIFY(text.out.contains(s("712,14")) && text.out.contains(s("Aufbau")));
        WB_RUN(m_cli.run({s("remove"), book, s("municipality"), id}), 0);
        WB_RUN(m_cli.run({s("show"), book, s("municipality"), id}), 1);
    }

    void listsFindByValue()
    {
        const QString book = newBook();
        const QString first = olpe(book);
        add(book, "municipality", {s("name=Köln"), s("state=NW"), s("ags=05315"), s("kind=kreisfreie_stadt")});
        add(book, "municipality", {s("name=Potsdam"), s("state=BB"), s("kind=kreisfreie_stadt")});
        add(book, "region", {s("name=Südwestfalen"), s("members=Kreis Olpe; 05315")});
        add(book, "region", {s("name=Rheinland"), s("members=05315")});
        const auto found = [&](const char* kind, const QStringList& where) {
            const Outcome listed = m_cli.run(QStringList{s("list"), book, s(kind), s("--format"), s("json")} + where);
            return listed.status == 0 ? json(listed).array().size() : -1;
        };
        QCOMPARE(found("municipality", {}), 3);
        QCOMPARE(found("municipality", {s("--where"), s("state=NW")}), 2);
        QCOMPARE(found("municipality", {s("--where"), s("state=Brandenburg"), s("--where"), s("kind=kreis")}), 0);
        QCOMPARE(found("region", {s("--where"), s("members=Kreis Olpe")}), 1);
        QCOMPARE(found("region", {s("--where"), s("members=05315")}), 2);
        QCOMPARE(found("municipality", {s("--where"), s("ags=")}), 1);
        const Outcome table = m_cli.run({s("list"), book, s("municipality")});
        WB_RUN(table, 0);
        QCOMPARE(table.out.count(u'\n'), 4);
        QVERIFY(table.out.contains(first.left(8)) && table.out.contains(s("kreisfreie Stadt")));
    }

    void searchFindsByTheWordsOfTitles()
    {
        const QString book = newBook();
        const QString olpeId = olpe(book);
        add(book, "region", {s("name=Region um Olpe")});
        const Outcome found = m_cli.run({s("search"), book, s("kreis"), s("olpe")});
        WB_RUN(found, 0);
        QVERIFY(found.out.contains(olpeId.left(8)) && !found.out.contains(s("Region")));
        QCOMPARE(m_cli.run({s("search"), book, s("olpe"), s("--json")}).out.count(s("\"title\"")), 2);
        WB_RUN(m_cli.run({s("search"), book, s("nirgends")}), 1);
    }

    void exportsAreWholeAndReplaced()
    {
        const QString book = newBook();
        olpe(book);
        const QString csv = file(s("kommunen.csv"));
        const QString asJson = file(s("kommunen.json"));
        for (int round = 0; round < 2; ++round) {
            WB_RUN(m_cli.run({s("export"), book, s("municipality"), s("-o"), csv}), 0);
            WB_RUN(m_cli.run({s("export"), book, s("municipality"), s("-o"), asJson}), 0);
        }
        QFile text(csv);
        QVERIFY(text.open(QIODevice::ReadOnly));
        const QString lines = QString::fromUtf8(text.readAll());
        QCOMPARE(lines.count(s("\r\n")), 2);
        QVERIFY(lines.contains(s("Kreis Olpe;")) && lines.contains(s("Nordrhein-Westfalen")));
        QFile objects(asJson);
        QVERIFY(objects.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(objects.readAll())[0][s("ags")].toString(), s("05966"));
        const Outcome again = m_cli.run({s("import"), book, s("municipality"), csv});
        WB_RUN(again, 0);
        QVERIFY(again.out.contains(s("1 gleich")));
    }

    void historySaysWhoDidWhat()
    {
        const QString book = newBook();
        const QString id = olpe(book);
        WB_RUN(m_cli.run({s("--as"), s("Büro 1"), s("set"), book, s("municipality"), id, s("seat=Olpe")}), 0);
        const Outcome acts = m_cli.run({s("history"), book, s("--json")});
        WB_RUN(acts, 0);
        QCOMPARE(json(acts).array().size(), 2);
        QCOMPARE(json(acts)[0][s("who")].toString(), s("Büro 1"));
        QCOMPARE(json(acts)[0][s("kind")].toString(), s("edit"));
        const Outcome changes = m_cli.run({s("history"), book, s("municipality"), id, s("--json")});
        WB_RUN(changes, 0);
        QCOMPARE(json(changes).array().size(), 2);
        QCOMPARE(json(changes)[1][s("field")].toString(), s("seat"));
        QVERIFY(json(changes)[1][s("text")].toString().contains(s("→ Olpe")));
        const Outcome text = m_cli.run({s("history"), book});
        WB_RUN(text, 0);
        QVERIFY(text.out.startsWith(json(acts)[0][s("act")].toString().left(8)) && text.out.contains(s("Büro 1")));
    }

    void undoTakesBackTheLastOrANamedAct()
    {
        const QString book = newBook();
        const QString empty = tablesOf(book);
        const QString id = olpe(book);
        const QString added = tablesOf(book);
        WB_RUN(m_cli.run({s("set"), book, s("municipality"), id, s("seat=Olpe")}), 0);
        const QString edited = tablesOf(book);
        const Outcome undone = m_cli.run({s("undo"), book});
        WB_RUN(undone, 0);
        QCOMPARE(tablesOf(book), added);
        // The taking back is an act too, and taking it back does it again.
        WB_RUN(m_cli.run({s("undo"), book, undone.line()}), 0);
        QCOMPARE(tablesOf(book), edited);
        const QString first = json(m_cli.run({s("history"), book, s("--json")}))[3][s("act")].toString();
        const Outcome blocked = m_cli.run({s("undo"), book, first});
        WB_RUN(blocked, 1);
        QCOMPARE(tablesOf(book), edited);
        WB_RUN(m_cli.run({s("undo"), book}), 0);
        WB_RUN(m_cli.run({s("undo"), book, first.left(13)}), 0);
        QCOMPARE(tablesOf(book), empty);
        const Outcome nothing = m_cli.run({s("undo"), book});
        WB_RUN(nothing, 1);
        QCOMPARE(nothing.err.trimmed(), s("Es gibt nichts zurückzunehmen."));
    }

    void checkFindsWhatForeignHandsHaveDone()
    {
        const QString book = newBook();
        olpe(book);
        WB_RUN(m_cli.run({s("check"), book}), 0);
        sqlite3* connection = nullptr;
        QCOMPARE(sqlite3_open(QFile::encodeName(book).constData(), &connection), SQLITE_OK);
        const int code =
            sqlite3_exec(connection, "UPDATE record SET title = 'Kreis Siegen'", nullptr, nullptr, nullptr);
        sqlite3_close(connection);
        QCOMPARE(code, SQLITE_OK);
        const Outcome found = m_cli.run({s("check"), book, s("--json")});
        WB_RUN(found, 1);
        // the title in the list of all records, and the search's entry, which no longer says the same
        QCOMPARE(json(found)[s("file")].toArray().size(), 2);
    }

    void checkFindsADamagedFile()
    {
        const QString book = newBook();
        for (int i = 0; i < 3; ++i)
            add(book, "person", {s("last_name=Muster %1").arg(i), s("note=") + QString(8'000, u'n')});
        QFile raw(book);
        QVERIFY(raw.open(QIODevice::ReadWrite));
        const qint64 page = raw.size() - 4'096;
        QVERIFY(raw.seek(page) && raw.write(QByteArray(4'096, 'x')) == 4'096);
        raw.close();
        const QByteArray before = [&] {
            raw.open(QIODevice::ReadOnly);
            return raw.readAll();
        }();
        raw.close();
        WB_RUN(m_cli.run({s("check"), book}), 3);
        WB_RUN(m_cli.run({s("add"), book, s("person"), s("last_name=Muster")}), 3);
        QVERIFY(raw.open(QIODevice::ReadOnly));
        QCOMPARE(raw.readAll(), before);
    }

    void aBackupIsTheSameBook()
    {
        const QString book = newBook();
        olpe(book);
        const QString copy = file(s("sicherung.wbuch"));
        WB_RUN(m_cli.run({s("backup"), book, copy}), 0);
        QCOMPARE(tablesOf(copy), tablesOf(book));
        QVERIFY(!json(m_cli.run({s("info"), book, s("--json")}))[s("last_backup")].isNull());
        WB_RUN(m_cli.run({s("check"), copy}), 0);
        WB_RUN(m_cli.run({s("backup"), book, copy}), 3);
        QCOMPARE(tablesOf(copy), tablesOf(book));
    }

    void speaksTheLanguageOfTheLocale_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("sentence");
        const QString german = s("Es gibt nichts zurückzunehmen.");
        const QString english = s("There is nothing to undo.");
        QTest::newRow("de") << s("de_DE.UTF-8") << german;
        QTest::newRow("at") << s("de_AT.UTF-8") << german;
        QTest::newRow("unsaid") << s("C.UTF-8") << german;
        QTest::newRow("C") << s("C") << german;
        QTest::newRow("en") << s("en_US.UTF-8") << english;
        QTest::newRow("fr") << s("fr_FR.UTF-8") << english;
    }

    void speaksTheLanguageOfTheLocale()
    {
        QFETCH(QString, locale);
        QFETCH(QString, sentence);
        const Outcome said = CommandLine(s(WB_CLI), locale).run({s("undo"), newBook()});
        WB_RUN(said, 1);
        QCOMPARE(said.err.trimmed(), sentence);
    }

    void helpAndVersionAreNoMistake()
    {
        for (const QStringList& arguments : {QStringList{s("--help")}, QStringList{s("import"), s("--help")}}) {
            const Outcome help = m_cli.run(arguments);
            WB_RUN(help, 0);
            QVERIFY(help.out.contains(s("--help")) && help.err.isEmpty());
        }
        const Outcome version = m_cli.run({s("--version")});
        WB_RUN(version, 0);
        QVERIFY(version.out.contains(QRegularExpression(s("\\d+\\.\\d+"))));
    }
};

QTEST_GUILESS_MAIN(TestOfCommandLine)
#include "tst_cli.moc"
