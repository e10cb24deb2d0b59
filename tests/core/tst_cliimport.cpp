#include "tests/support/commandline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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

const QString officialList = s(WB_SOURCE_DIR "/resources/lists/kreise-deutschland-2018.csv");
const QString oracle = s(WB_SOURCE_DIR "/tests/data/municipalities-oracle.csv");

/** Rows of a simple file: no quotes in it. */
QList<QStringList> rowsOf(const QString& path)
{
    QList<QStringList> rows;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
            rows.append(line.trimmed().split(u';'));
    }
    return rows;
}

/** A city's own title, which the list puts behind the comma and the book before the name. */
QString bareName(const QString& name)
{
    for (const char* title : {"Landeshauptstadt ", "Stadt "}) {
        if (name.startsWith(s(title)))
            return name.mid(s(title).size());
    }
    return name;
}

QByteArray inWindows1252(const QString& text)
{
    // Of the characters beyond Latin-1 the list has none.
    return text.toLatin1();
}

} // namespace

class TestOfCommandLineImport : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    CommandLine m_cli{s(WB_CLI)};
    int m_books = 0;

    QString file(const QString& name) const { return m_folder.filePath(name); }

    QString newBook()
    {
        const QString path = file(s("book%1.wbuch").arg(++m_books));
        return m_cli.run({s("new"), path, s("--empty")}).status == 0 ? path : QString();
    }

    QString write(const QString& name, const QByteArray& content)
    {
        QFile target(file(name));
        return target.open(QIODevice::WriteOnly) && target.write(content) == content.size() ? file(name) : QString();
    }

    Outcome import(const QString& book, const QString& csv, const QStringList& options = {})
    {
        return m_cli.run(QStringList{s("import"), book, s("municipality"), csv} + options);
    }

    QJsonArray municipalities(const QString& book)
    {
        const Outcome listed = m_cli.run({s("list"), book, s("municipality"), s("--format"), s("json")});
        return QJsonDocument::fromJson(listed.out.toUtf8()).array();
    }

    /** What a book holds by key, without the ids, which are new in every book. */
    QJsonObject contents(const QString& book)
    {
        QJsonObject bare;
        const QJsonArray all = municipalities(book);
        for (const QJsonValue& record : all) {
            QJsonObject object = record.toObject();
            object.remove(s("id"));
            bare.insert(object.value(s("ags")).toString(), object);
        }
        return bare;
    }

private Q_SLOTS:
    void theOfficialListIsTakenInOnceAndGivenBack()
    {
        const QString book = newBook();
        const QString empty = tablesOf(book);
        const Outcome first = import(book, officialList);
        WB_RUN(first, 0);
        QCOMPARE(first.line(), s("401 neu, 0 geändert, 0 gleich, 0 zweifelhaft, 0 abgewiesen"));
        QVERIFY2(first.err.isEmpty(), qPrintable(first.err));
        QCOMPARE(actsOf(book), 1);
        const QString full = tablesOf(book);
        const Outcome second = import(book, officialList);
        WB_RUN(second, 0);
        QCOMPARE(second.line(), s("0 neu, 0 geändert, 401 gleich, 0 zweifelhaft, 0 abgewiesen"));
        QCOMPARE(actsOf(book), 1);
        QCOMPARE(tablesOf(book), full);
        WB_RUN(m_cli.run({s("undo"), book}), 0);
        QCOMPARE(tablesOf(book), empty);
    }

    void theMunicipalitiesOfTheAgenciesAgree()
    {
        const QString book = newBook();
        WB_RUN(import(book, officialList), 0);
        QHash<QString, QJsonObject> byKey;
        const QJsonArray all = municipalities(book);
        for (const QJsonValue& record : all)
            byKey.insert(record[s("ags")].toString(), record.toObject());
        const QHash<QString, QString> kinds{{s("kreisfreie Stadt"), s("kreisfreie_stadt")}, {s("Kreis"), s("kreis")},
            {s("Landkreis"), s("kreis")}, {s("Städteregion"), s("staedteregion")}};
        QList<QStringList> rows = rowsOf(oracle);
        QCOMPARE(rows.takeFirst().first(), s("AGS"));
        QCOMPARE(rows.size(), 71);
        for (const QStringList& row : rows) {
            const QJsonObject found = byKey.value(row.at(0));
            QCOMPARE(found[s("name")].toString(), bareName(row.at(1)));
            QCOMPARE(found[s("kind")].toString(), kinds.value(row.at(2)));
            QCOMPARE(found[s("district")].toString(), row.at(3).size() > 1 ? row.at(3) : QString());
            // The list is of another year, so the numbers of inhabitants are near each other, not the same.
            const double thousands = found[s("population")].toDouble() / 1'000;
            QVERIFY2(std::abs(thousands - row.at(5).toDouble()) < 0.05 * thousands, qPrintable(row.join(u' ')));
        }
        QCOMPARE(byKey.value(s("05315"))[s("population_date")].toString(), s("2018-12-31"));
    }

    void theFormOfTheFileMakesNoDifference_data()
    {
        QTest::addColumn<QByteArray>("content");
        QFile original(officialList);
        QVERIFY(original.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(original.readAll());
        const auto separated = [&](const QString& separator, const QString& end) {
            QString out;
            for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
                QStringList cells = line.trimmed().split(u';');
                for (QString& cell : cells) {
                    if (cell.contains(separator))
                        cell = u'"' + cell + u'"';
                }
                out += cells.join(separator) + end;
            }
            return out;
        };
        const QByteArray mark("\xEF\xBB\xBF");
        QTest::newRow("as it is") << text.toUtf8();
        QTest::newRow("with byte order mark") << mark + text.toUtf8();
        QTest::newRow("Windows-1252") << inWindows1252(text);
        QTest::newRow("commas") << separated(s(","), s("\n")).toUtf8();
        QTest::newRow("commas, Windows-1252, CRLF") << inWindows1252(separated(s(","), s("\r\n")));
        QTest::newRow("tabs") << separated(s("\t"), s("\n")).toUtf8();
        QTest::newRow("tabs, byte order mark, CRLF") << mark + separated(s("\t"), s("\r\n")).toUtf8();
    }

    void theFormOfTheFileMakesNoDifference()
    {
        QFETCH(QByteArray, content);
        const QString expectedBook = newBook();
        WB_RUN(import(expectedBook, officialList), 0);
        QDir(m_folder.path()).mkpath(s("form"));
        const QString book = newBook();
        const Outcome taken = import(book, write(s("form/kreise-deutschland-2018.csv"), content));
        WB_RUN(taken, 0);
        QVERIFY(taken.line().startsWith(s("401 neu")));
        QCOMPARE(contents(book).size(), 401);
        QCOMPARE(contents(book), contents(expectedBook));
    }

    void linesBreakInsideQuotes()
    {
        const QString book = newBook();
        const Outcome taken = import(book,
            write(s("lines.csv"),
                "Amtlicher Name;Land;Notiz\r\nKreis Olpe;NW;\"erste Zeile\r\n\"\"zweite\"\" Zeile; mit "
                "Strichpunkt\"\r\n"
                "\"Kreis\nSoest\";NW;\r\n"));
        WB_RUN(taken, 0);
        QVERIFY2(taken.line().startsWith(s("2 neu")), qPrintable(taken.out));
        const QJsonArray all = municipalities(book);
        QCOMPARE(all[0][s("note")].toString(), s("erste Zeile\n\"zweite\" Zeile; mit Strichpunkt"));
        QCOMPARE(all[1][s("name")].toString(), s("Kreis Soest"));
    }

    void aBrokenRowIsNamedAndTheOthersWait()
    {
        const QString book = newBook();
        const QString csv = write(s("broken.csv"),
            "name;state;population;note\nKreis Olpe;NW;134000;\nKreis Soest;NW;viele;\nKreis Unna;NW;395000;\"a\"b\n"
            "Kreis Borken;;371000;\nKreis Wesel;NW;460.000;\"zwei\nZeilen\"\nKreis Viersen;XX;299000;\n");
        const QString empty = tablesOf(book);
        const Outcome refused = import(book, csv);
        WB_RUN(refused, 1);
        QCOMPARE(refused.line(), s("2 neu, 0 geändert, 0 gleich, 0 zweifelhaft, 4 abgewiesen"));
        for (const char* reason : {"Zeile 3, abgewiesen: Spalte 3 (population): „viele“", "Zeile 4, abgewiesen: Spalte",
                 "Zeile 5, abgewiesen: Spalte 2 (state)", "Zeile 8, abgewiesen: Spalte 2 (state): „XX“"})
            QVERIFY2(refused.err.contains(s(reason)), qPrintable(s(reason) + u'\n' + refused.err));
        QCOMPARE(tablesOf(book), empty);
        const Outcome shown = import(book, csv, {s("--dry-run")});
        WB_RUN(shown, 0);
        QCOMPARE(shown.out, refused.out);
        QCOMPARE(tablesOf(book), empty);
        const Outcome taken = import(book, csv, {s("--skip-refused")});
        WB_RUN(taken, 0);
        QCOMPARE(municipalities(book).size(), 2);
        QCOMPARE(actsOf(book), 1);
    }

    void columnsAreNamedByPeople()
    {
        const QString book = newBook();
        const QString csv = write(s("named.csv"), "Bezeichnung;Wo;Schlüssel;Sitz\nKreis Olpe;NW;05966;Olpe\n");
        WB_RUN(
            import(book, csv, {s("--map"), s("Bezeichnung=name"), s("--map"), s("Wo=state"), s("--map"), s("3=ags")}),
            0);
        QCOMPARE(municipalities(book)[0][s("ags")].toString(), s("05966"));
        QVERIFY(municipalities(book)[0][s("seat")].isNull());
    }

    void recordsAreFoundByTheFieldThatIsNamed()
    {
        const QString book = newBook();
        WB_RUN(import(book, write(s("a.csv"), "name;state;ags\nKreis Olpe;NW;05966\nKreis Soest;NW;05974\n")), 0);
        const QString csv = write(s("b.csv"), "name;seat\nKreis Soest;Soest\nKreis Olpe;Olpe\n");
        // By name nobody is known for certain, and a new municipality would need its Land.
        WB_RUN(import(book, csv), 1);
        const Outcome taken = import(book, csv, {s("--key"), s("name")});
        WB_RUN(taken, 0);
        QCOMPARE(taken.line(), s("0 neu, 2 geändert, 0 gleich, 0 zweifelhaft, 0 abgewiesen"));
        QCOMPARE(municipalities(book)[1][s("seat")].toString(), s("Soest"));
        QCOMPARE(municipalities(book)[1][s("ags")].toString(), s("05974"));
    }

    void aWholeBookGoesIntoOneFileAndBack()
    {
        const QString book = newBook();
        WB_RUN(import(book, officialList), 0);
        WB_RUN(m_cli.run({s("add"), book, s("agency"), s("name=Agentur")}), 0);
        WB_RUN(m_cli.run({s("add"), book, s("series"), s("title==1+1"), s("agency=Agentur")}), 0);
        WB_RUN(m_cli.run({s("add"), book, s("session"), s("series==1+1"), s("date=vsl. Herbst 2023")}), 0);
        WB_RUN(m_cli.run({s("export"), book, s("--all"), s("-o"), file(s("all.json"))}), 0);
        const QString other = newBook();
        const Outcome shown = m_cli.run({s("import"), other, file(s("all.json")), s("--dry-run")});
        WB_RUN(shown, 0);
        QCOMPARE(actsOf(other), 0);
        const Outcome taken = m_cli.run({s("import"), other, file(s("all.json"))});
        WB_RUN(taken, 0);
        QCOMPARE(taken.line(), s("404 neu, 0 geändert, 0 gleich, 0 zweifelhaft, 0 abgewiesen"));
        QCOMPARE(tablesOf(other), tablesOf(book));
        const Outcome said = m_cli.run({s("history"), other});
        QVERIFY2(said.out.contains(s("Import von all.json")), qPrintable(said.out));
        WB_RUN(m_cli.run({s("undo"), other}), 0);
        QVERIFY(tablesOf(other) != tablesOf(book));

        // And kind by kind, by the names of its own fields or by those of another program.
        WB_RUN(m_cli.run({s("export"), book, s("municipality"), s("-o"), file(s("m.json"))}), 0);
        const QString third = newBook();
        WB_RUN(m_cli.run({s("import"), third, s("municipality"), file(s("m.json"))}), 0);
        QCOMPARE(contents(third), contents(book));
        const QString foreign = write(s("f.json"), "[{\"Ort\": \"Kreis Olpe\", \"state\": \"NW\", \"x\": [1]}]");
        WB_RUN(import(third, foreign), 1);
        const Outcome mapped = import(third, foreign, {s("--map"), s("Ort=name"), s("--map"), s("x=")});
        WB_RUN(mapped, 0);
    }

    void namesakesWithoutAKeyAreDoubtful()
    {
        const QString book = newBook();
        const QString csv = write(s("p.csv"), "last_name;first_name\nMuster;Anna\n");
        const auto persons = [&] { return m_cli.run({s("import"), book, s("person"), csv}); };
        WB_RUN(persons(), 0);
        const Outcome again = persons();
        WB_RUN(again, 0);
        QCOMPARE(again.line(), s("0 neu, 0 geändert, 0 gleich, 1 zweifelhaft, 0 abgewiesen"));
        QVERIFY(again.err.contains(s("Zeile 2, zweifelhaft")));
        QCOMPARE(actsOf(book), 1);
    }
};

QTEST_GUILESS_MAIN(TestOfCommandLineImport)
#include "tst_cliimport.moc"
