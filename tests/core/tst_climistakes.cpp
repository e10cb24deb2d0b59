#include "core/store/lease.h"
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

/** Every kind of mistake: the status of cli.md, a sentence on stderr, nothing on stdout, nothing changed. */
class TestOfMistakes : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    CommandLine m_cli{s(WB_CLI)};

    QString file(const char* name) const { return m_folder.filePath(s(name)); }

    void write(const char* name, const QByteArray& content)
    {
        QFile target(file(name));
        QVERIFY(target.open(QIODevice::WriteOnly) && target.write(content) == content.size());
    }

    /** BOOK and FOLDER stand for the paths. */
    QStringList filledIn(const char* words) const
    {
        QStringList arguments = s(words).split(u'|');
        for (QString& argument : arguments) {
            argument.replace(s("BOOK"), file("book.wbuch"));
            argument.replace(s("FOLDER"), m_folder.path());
        }
        return arguments;
    }

    void expect(const char* words, int status, const char* said)
    {
        const QString tables = tablesOf(file("book.wbuch"));
        const qint64 acts = actsOf(file("book.wbuch"));
        const Outcome outcome = m_cli.run(filledIn(words));
        const QByteArray all = words + s(" -> %1: %2%3").arg(outcome.status).arg(outcome.out, outcome.err).toUtf8();
        QVERIFY2(outcome.status == status, all);
        QVERIFY2(outcome.err.contains(s(said)), all);
        QVERIFY2(!outcome.err.contains(s("Internal")) && !outcome.err.contains(s("%1")), all);
        QVERIFY2(outcome.out.isEmpty() || s(words).startsWith(s("import")), all);
        QCOMPARE(tablesOf(file("book.wbuch")), tables);
        QCOMPARE(actsOf(file("book.wbuch")), acts);
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char* words : {"new|BOOK", "add|BOOK|municipality|name=Kreis Olpe|state=NW|ags=05966",
                 "add|BOOK|municipality|name=Neustadt|state=NW", "add|BOOK|municipality|name=Neustadt|state=BB",
                 "add|BOOK|agency|name=Transferagentur", "add|BOOK|series|title=Ganztag|agency=Transferagentur",
                 "add|BOOK|team|series=Ganztag|municipality=Kreis Olpe"})
            WB_RUN(m_cli.run(filledIn(words)), 0);
        write("not-ours.wbuch", "SQLite format 3" + QByteArray(5'000, '\0'));
        write("empty.wbuch", {});
        write("text.wbuch", "Kreis Olpe\n");
        write("broken.csv", "name;state\nKreis Soest;NW\nKreis \"Unna\";XX\n");
        write("strange.csv", "Wetter;Temperatur\nheiter;21\n");
        write("empty.csv", {});
        write("kinds.json", "{\"region\": [{\"name\": \"R\"}], \"municipality\": []}");
        write("broken.json",
            "[{\"name\": \"Kreis Soest\", \"state\": \"NW\", \"colour\": 1},\n {\"name\": \"U\\ud83d\"}]");
        write("cut.json", "[{\"name\": \"Kreis Soest\",");
        // A file that a later program has made: its version stands at byte 60 of the header.
        QVERIFY(QFile::copy(file("book.wbuch"), file("newer.wbuch")));
        QFile newer(file("newer.wbuch"));
        QVERIFY(newer.open(QIODevice::ReadWrite) && newer.seek(60) && newer.write(QByteArray("\0\0\3\1", 4)) == 4);
    }

    void wrongUsageIsTwo()
    {
        expect("", 2, "help");
        expect("conquer|BOOK", 2, "help");
        expect("list|BOOK", 2, "help");
        expect("list|BOOK|municipality|--format|pdf", 2, "help");
        expect("list|BOOK|municipality|--loud", 2, "help");
        expect("list|BOOK|planet", 2, "planet");
        expect("entities|planet", 2, "planet");
        expect("add|BOOK|municipality|name", 2, "FIELD=VALUE");
        expect("add|BOOK|municipality|colour=red", 2, "colour");
        expect("set|BOOK|municipality|05966|colour=red", 2, "colour");
        expect("list|BOOK|municipality|--where|colour=red", 2, "colour");
        expect("export|BOOK|municipality|-o|FOLDER/x.doc", 2, ".csv");
        expect("import|BOOK|municipality|FOLDER/broken.csv|--map|Farbe=name", 2, "Farbe");
        expect("import|BOOK|municipality|FOLDER/broken.csv|--map|state=colour", 2, "colour");
        expect("import|BOOK|municipality|FOLDER/broken.csv|--map|state", 2, "COLUMN=FIELD");
        expect("import|BOOK|municipality|FOLDER/broken.csv|--key|colour", 2, "colour");
        expect("export|BOOK|--all|-o|FOLDER/x.csv", 2, ".json");
        expect("export|BOOK|municipality|--all|-o|FOLDER/x.json", 2, "--all");
        expect("export|BOOK|-o|FOLDER/x.json", 2, "--all");
        expect("import|BOOK|FOLDER/broken.csv", 2, "ENTITY");
        expect("import|BOOK|planet|FOLDER/broken.json", 2, "planet");
        expect("import|BOOK|FOLDER/kinds.json|--key|name", 2, "--key");
        expect("document|BOOK|d-99|Ganztag|-o|FOLDER/x.pdf", 2, "d-06");
        QVERIFY(!QFile::exists(file("x.doc")) && !QFile::exists(file("x.pdf")));
    }

    void whatARecordSaysNoToIsOne()
    {
        expect("show|BOOK|municipality|Kreis Siegen", 1, "Kreis Siegen");
        expect("show|BOOK|municipality|ffffffff-ffff-4fff-8fff-ffffffffffff", 1, "ffffffff");
        expect("show|BOOK|municipality|Neustadt", 1, "2");
        expect("set|BOOK|municipality|05966|population=viele", 1, "viele");
        expect("set|BOOK|municipality|05966|population_date=31.02.2023", 1, "31.02.2023");
        expect("set|BOOK|municipality|05966|kind=Dorf", 1, "Dorf");
        expect("set|BOOK|municipality|05966|name=", 1, "Name");
        expect("set|BOOK|municipality|05966|parent=Kreis Siegen", 1, "Kreis Siegen");
        expect("set|BOOK|team|Kreis Olpe – Ganztag|lead_contact=Kreis Olpe", 1, "Kreis Olpe");
        expect("add|BOOK|municipality|name=Kreis Soest", 1, "Land");
        expect("add|BOOK|session|series=Ganztag|date=2023|order_key=0", 1, "„0“");
        expect("remove|BOOK|municipality|05966", 1, "Ganztag");
        expect("undo|BOOK|abcd", 1, "abcd");
        expect("import|BOOK|municipality|FOLDER/broken.csv", 1, "XX");
        expect("import|BOOK|municipality|FOLDER/broken.csv|--map|state=", 1, "Land");
        expect("import|BOOK|municipality|FOLDER/broken.json", 1, "Zeile 1, abgewiesen: Kommune hat kein Feld „colour“");
        expect(
            "import|BOOK|municipality|FOLDER/broken.json", 1, "Zeile 2, abgewiesen: name: es steht ein halbes Zeichen");
        const QByteArray tooLong = "set|BOOK|municipality|05966|seat=" + QByteArray(501, 'x');
        expect(tooLong.constData(), 1, "500");
    }

    void whatCannotBeReadOrWrittenIsThree()
    {
        expect("info|FOLDER/nowhere.wbuch", 3, "nowhere.wbuch");
        expect("add|FOLDER/nowhere.wbuch|region|name=R", 3, "nowhere.wbuch");
        expect("info|FOLDER", 3, "");
        expect("info|FOLDER/not-ours.wbuch", 3, "not-ours.wbuch");
        expect("info|FOLDER/empty.wbuch", 3, "empty.wbuch");
        expect("add|FOLDER/text.wbuch|region|name=R", 3, "text.wbuch");
        expect("info|FOLDER/newer.wbuch", 3, "769");
        expect("add|FOLDER/newer.wbuch|region|name=R", 3, "769");
        expect("new|BOOK", 3, "book.wbuch");
        expect("new|FOLDER/nowhere/book.wbuch", 3, "nowhere");
        expect("backup|BOOK|FOLDER/text.wbuch", 3, "text.wbuch");
        expect("backup|BOOK|FOLDER/nowhere/x.wbuch", 3, "nowhere");
        expect("export|BOOK|municipality|-o|FOLDER/nowhere/x.csv", 3, "nowhere");
        expect("import|BOOK|municipality|FOLDER/nowhere.csv", 3, "nowhere.csv");
        expect("import|BOOK|municipality|FOLDER/empty.csv", 3, "");
        expect("import|BOOK|municipality|FOLDER/strange.csv", 3, "Temperatur");
        expect("import|BOOK|municipality|FOLDER", 3, "");
        expect("import|BOOK|municipality|FOLDER/cut.json", 3, "Zeile 1, Spalte 25: die Datei endet mitten");
        expect("import|BOOK|FOLDER/broken.json", 3, "nennen Sie die Art");
        expect("import|BOOK|municipality|FOLDER/kinds.json", 3, "nennt die Arten");
        QFile text(file("text.wbuch"));
        QVERIFY(text.open(QIODevice::ReadOnly));
        QCOMPARE(text.readAll(), "Kreis Olpe\n");
    }

    void nothingIsLeftBesideTheBook()
    {
        // The journal stays, empty: its mode is TRUNCATE.
        QCOMPARE(QFileInfo(file("book.wbuch-journal")).size(), 0);
        const QStringList known{s("book.wbuch"), s("book.wbuch-journal"), s("broken.csv"), s("broken.json"),
            s("cut.json"), s("empty.csv"), s("empty.wbuch"), s("kinds.json"), s("newer.wbuch"), s("not-ours.wbuch"),
            s("strange.csv"), s("text.wbuch")};
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name), known);
    }

    /** Somebody at a computer that died has the book: said at once, and taken over after a minute where it is asked. */
    void aHolderWhoDoesNotAnswer()
    {
        const core::SystemClock clock;
        core::LeaseSurroundings anna{s("Anna Berg"), clock};
        anna.process.host = s("laptop-7");
        anna.process.machine = s("another one");
        const auto lease = core::Lease::acquire(file("book.wbuch"), anna);
        QVERIFY(lease);
        const QStringList adding{s("add"), file("book.wbuch"), s("region"), s("name=Lausitz")};
        const Outcome refused = m_cli.run(adding);
        QCOMPARE(refused.status, 3);
        QVERIFY2(refused.err.contains(s("Anna Berg")), refused.err.toUtf8());
        if (qEnvironmentVariableIsEmpty("WB_FULL"))
            QSKIP("takes a minute");
        const Outcome taken = m_cli.run(QStringList{s("--take-over")} + adding);
        QVERIFY2(taken.status == 0, taken.err.toUtf8());
        QVERIFY(!core::readHolder(file("book.wbuch"))->has_value());
    }
};

QTEST_GUILESS_MAIN(TestOfMistakes)
#include "tst_climistakes.moc"
