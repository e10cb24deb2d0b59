#include "core/exchange/csvreader.h"
#include "core/exchange/csvwriter.h"
#include "core/support/durablefile.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace core;

namespace {

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(u'|');
}

QByteArray cp1252(const QString& text)
{
    QByteArray out;
    for (const QChar c : text)
        out += c == QChar(0x20AC) ? '\x80' : c == QChar(0x201E) ? '\x84' : char(c.unicode());
    return out;
}

QByteArray encoded(const QString& text, const QString& encoding)
{
    if (encoding == QStringLiteral("Windows-1252"))
        return cp1252(text);
    if (encoding == QStringLiteral("UTF-8"))
        return text.toUtf8();
    if (encoding == QStringLiteral("UTF-8 with mark"))
        return QByteArrayLiteral("\xEF\xBB\xBF") + text.toUtf8();
    QStringEncoder encoder(encoding.toLatin1().constData(), QStringConverter::Flag::WriteBom);
    return encoder.encode(text);
}

QList<QStringList> cellsOf(const CsvTable& table)
{
    QList<QStringList> out;
    for (const CsvRow& row : table.rows)
        out << row.cells;
    return out;
}

QStringList placesOf(const CsvTable& table)
{
    QStringList out;
    for (const CsvProblem& problem : table.problems)
        out << QStringLiteral("%1:%2 cell %3 %4%5")
                   .arg(problem.line)
                   .arg(problem.column)
                   .arg(problem.cell)
                   .arg(wordOf(problem.kind), problem.rowRead ? QString() : QStringLiteral(" lost"));
    return out;
}

} // namespace

class TestCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryEncodingDelimiterLineEndAndQuoting_data()
    {
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QChar>("delimiter");
        QTest::addColumn<QString>("lineEnd");
        QTest::addColumn<bool>("quoted");
        QTest::addColumn<bool>("lastLineEnds");
        for (const char* encoding : {"UTF-8", "UTF-8 with mark", "UTF-16LE", "UTF-16BE", "Windows-1252"})
            for (const char delimiter : {';', ',', '\t'})
                for (const char* lineEnd : {"\n", "\r\n", "\r"})
                    for (const bool quoted : {false, true})
                        for (const bool last : {false, true})
                            QTest::addRow("%s %d %d %s%d %d", encoding, delimiter, int(qstrlen(lineEnd)),
                                lineEnd[0] == '\n' ? "LF" : "CR", quoted, last)
                                << QString::fromLatin1(encoding) << QChar::fromLatin1(delimiter)
                                << QString::fromLatin1(lineEnd) << quoted << last;
    }
    void readsEveryEncodingDelimiterLineEndAndQuoting()
    {
        QFETCH(QString, encoding);
        QFETCH(QChar, delimiter);
        QFETCH(QString, lineEnd);
        QFETCH(bool, quoted);
        QFETCH(bool, lastLineEnds);
        const QList<QStringList> rows{
            words("Köln|Müller €|1"), words("||"), words("Straße|„Ganztag|x  "), words("|b|")};
        const auto line = [&](QStringList cells) {
            if (quoted)
                for (QString& cell : cells)
                    cell = u'"' + cell + u'"';
            return cells.join(delimiter);
        };
        QStringList lines{line(words(" Kommune |Name|Zahl"))};
        for (const QStringList& row : rows)
            lines << line(row);
        const QString text = lines.join(lineEnd) + (lastLineEnds ? lineEnd : QString());
        const Result<CsvTable> table = readCsvTable(encoded(text, encoding));
        QVERIFY(table);
        QCOMPARE(table->header, words("Kommune|Name|Zahl"));
        QCOMPARE(cellsOf(*table), rows);
        QCOMPARE(table->delimiter, delimiter);
        QCOMPARE(table->encoding, encoding.section(u' ', 0, 0));
        QVERIFY(table->problems.isEmpty());
        for (int i = 0; i < rows.size(); ++i)
            QCOMPARE(table->rows.at(i).line, i + 2);
    }

    void findsTheDelimiterThatIsMeant_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<char>("delimiter");
        QTest::addColumn<QString>("header");
        const auto row = [](const char* name, const char* text, char delimiter, const char* header) {
            QTest::newRow(name) << QByteArray(text) << delimiter << QString::fromUtf8(header);
        };
        row("commas in the texts", "Name;Themen (A, B, C, D)\nx;a, b, c, d\ny;a, b, c, d\n", ';',
            "Name|Themen (A, B, C, D)");
        row("decimal commas", "AGS;Name;Fl, km\n05315;K;405,01\n05314;B;141,06\n", ';', "AGS|Name|Fl, km");
        row("more commas than semicolons", "a;b\n1,2,3,4;5,6,7,8\n", ';', "a|b");
        row("semicolons in the texts", "Name,Ort,Note\nx,y,a; b\nz,w,c; d; e\n", ',', "Name|Ort|Note");
        row("quoted semicolons", "\"Na;me\",Ort\n\"x;y\",z\n", ',', "Na;me|Ort");
        row("tabs", "Name\tOrt, Land\nMeier; Anna\tKoeln, NRW\n", '\t', "Name|Ort, Land");
        row("one column", "Name\nMeier, Anna\nMueller, Ute\n", ';', "Name");
        row("one quoted column", "\"Name, Vorname\"\n\"Meier, Anna\"\n", ';', "Name, Vorname");
        row("only a header", "Name, Vorname;Ort", ';', "Name, Vorname|Ort");
        row("rows of other lengths", "a;b;c;d\n1;2\n1;2,3\n1;2;3\n", ';', "a|b|c|d");
        row("declared", "sep=,\r\na,b;c\n1;2,3;4\n", ',', "a|b;c");
        row("declared tab", "sep=\t\na\tb\n", '\t', "a|b");
        row("not declared", "sep=x\na;b\n", ';', "sep=x");
    }
    void findsTheDelimiterThatIsMeant()
    {
        QFETCH(QByteArray, text);
        QFETCH(char, delimiter);
        QFETCH(QString, header);
        const Result<CsvTable> table = readCsvTable(text);
        QVERIFY(table);
        QCOMPARE(table->delimiter, QChar::fromLatin1(delimiter));
        QCOMPARE(table->header, header.split(u'|'));
    }

    void countsLinesOfTheFile_data()
    {
        QTest::addColumn<QString>("lineEnd");
        QTest::newRow("LF") << QStringLiteral("\n");
        QTest::newRow("CRLF") << QStringLiteral("\r\n");
        QTest::newRow("CR") << QStringLiteral("\r");
    }
    void countsLinesOfTheFile()
    {
        QFETCH(QString, lineEnd);
        QString text = QStringLiteral("sep=;\n\na;\"b\nb\";c\n1;\"x\n\ny\";3\n\n  \n4;5;\"6\n\"\n7;8;9");
        text.replace(u'\n', lineEnd);
        const Result<CsvTable> table = readCsvTable(text.toUtf8());
        QVERIFY(table);
        QVERIFY2(table->problems.isEmpty(), qPrintable(placesOf(*table).join(u'\n')));
        QCOMPARE(table->header,
            (QStringList{QStringLiteral("a"), QStringLiteral("b") + lineEnd + u'b', QStringLiteral("c")}));
        QCOMPARE(table->rows.size(), 3);
        QCOMPARE(table->rows.at(0).line, 5);
        QCOMPARE(table->rows.at(0).cells.at(1), QStringLiteral("x") + lineEnd + lineEnd + u'y');
        QCOMPARE(lineOfCell(table->rows.at(0), 1), 5);
        QCOMPARE(lineOfCell(table->rows.at(0), 2), 7);
        QCOMPARE(table->rows.at(1).line, 10);
        QCOMPARE(table->rows.at(2).line, 12);
    }

    void reportsBrokenRowsAndReadsTheOthers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("problems");
        QTest::addColumn<QString>("rows");
        const auto row = [](const char* name, const char* text, const char* problems, const char* rows) {
            QStringList places = QString::fromLatin1(problems).split(u'|', Qt::SkipEmptyParts);
            QTest::newRow(name) << QString::fromUtf8(text) << places << QString::fromUtf8(rows);
        };
        row("text after a quote", "a;b\n1;2\nü;\"3\"4\n5;6\n", "3:6 cell 2 text-after-quote lost", "1,2 5,6");
        row("quote never closed", "a;b\n1;2\nä;\"3\n5;6\n7;8\n", "3:3 cell 2 unclosed-quote lost", "1,2 5,6 7,8");
        row("closed by a later quote", "a;b\n1;\"2\n3;\"4\"\n5;6\n", "2:3 cell 2 unclosed-quote lost", "3,4 5,6");
        row("behind many lines", "a;b\n1;\"x\ny\"z\n3;4\n",
            "2:3 cell 2 unclosed-quote lost|3:1 cell 2 too-few-cells lost", "3,4");
        row("in the last line", "a;b\n1;2\n3;\"4", "3:3 cell 2 unclosed-quote lost", "1,2");
        row("in every line", "a;b\n\"1\n\"2\n", "2:1 cell 1 unclosed-quote lost|3:1 cell 1 unclosed-quote lost", "");
        row("too many cells", "a;b\n1;2;ä;4\n5;6\n", "2:5 cell 3 too-many-cells lost", "5,6");
        row("too many in many lines", "a;b\n1;2;\"3\n4\";\"5\n6\"\n7;8\n", "2:5 cell 3 too-many-cells lost", "7,8");
        row("empty cells too many", "a;b\n1;2;;\n5;;\n", "", "1,2 5,");
        row("too few cells", "a;b;c\n1;2\n5;6;7\n", "2:3 cell 3 too-few-cells", "1,2 5,6,7");
        row("a quote inside a text", "a;b\n5\" Monitor;\"x\"\n", "", "5\" Monitor,x");
        row("twice the same name", "a;b; a ;;\n1;2;3;4;5\n", "1:1 cell 3 duplicate-header", "1,2,3,4,5");
        row("CR LF and a broken quote", "a;b\r\n1;\"2\r\n3;4\r\n5;6", "2:3 cell 2 unclosed-quote lost", "3,4 5,6");
    }
    void reportsBrokenRowsAndReadsTheOthers()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, problems);
        QFETCH(QString, rows);
        const Result<CsvTable> table = readCsvTable(text.toUtf8());
        QVERIFY(table);
        QCOMPARE(placesOf(*table), problems);
        QString read;
        for (const CsvRow& row : table->rows)
            read += (read.isEmpty() ? QString() : QStringLiteral(" ")) + row.cells.join(u',');
        QCOMPARE(read, rows);
    }

    void oneBrokenRowCostsNoOther()
    {
        QRandomGenerator random(20231004);
        const QStringList broken{QStringLiteral("x;\"y;z"), QStringLiteral("\"x\"y;z;z"), QStringLiteral("x;y;\"z\"z"),
            QStringLiteral("\"x;y;z"), QStringLiteral("1;2;3;4")};
        for (int i = 0; i < 1'000; ++i) {
            QStringList lines{QStringLiteral("a;b;c")};
            const int count = 2 + random.bounded(40);
            const int bad = random.bounded(count);
            for (int n = 0; n < count; ++n)
                lines << (n == bad ? broken.at(random.bounded(int(broken.size())))
                                   : QStringLiteral("%1;\"Zeile\nzwei \"\"%1\"\"\";ü").arg(n));
            const Result<CsvTable> table = readCsvTable(lines.join(u'\n').toUtf8());
            QVERIFY(table);
            QCOMPARE(table->rows.size(), count - 1);
            QCOMPARE(table->problems.size(), 1);
            QCOMPARE(table->problems.front().line, 2 + 2 * bad);
            for (const CsvRow& row : table->rows)
                QCOMPARE(row.line,
                    row.cells.at(0).toInt() < bad ? 2 + 2 * row.cells.at(0).toInt() : 1 + 2 * row.cells.at(0).toInt());
        }
    }

    void saysWhatCannotBeDecoded()
    {
        const Result<CsvTable> windows = readCsvTable("a;b\n\xFC;x\x81y\n");
        QVERIFY(windows);
        QCOMPARE(windows->encoding, QStringLiteral("Windows-1252"));
        QCOMPARE(windows->rows.at(0).cells, words("ü|x\uFFFDy"));
        QCOMPARE(placesOf(*windows), QStringList{QStringLiteral("2:3 cell 2 bad-encoding")});

        const Result<CsvTable> marked = readCsvTable("\xEF\xBB\xBF"
                                                     "a;b\n\xC3\xBC;x\xFFy\n");
        QVERIFY(marked);
        QCOMPARE(marked->encoding, QStringLiteral("UTF-8"));
        QCOMPARE(marked->rows.at(0).cells, words("ü|x\uFFFDy"));
        QCOMPARE(placesOf(*marked), QStringList{QStringLiteral("2:3 cell 2 bad-encoding")});

        const Result<CsvTable> cut =
            readCsvTable(encoded(QStringLiteral("a;b\n1;2"), QStringLiteral("UTF-16LE")) + 'x');
        QVERIFY(cut);
        QCOMPARE(placesOf(*cut), QStringList{QStringLiteral("2:3 cell 2 bad-encoding")});

        const Result<CsvTable> nul = readCsvTable(QByteArray("a;b\nx\0y;2\n", 10));
        QVERIFY(nul);
        QCOMPARE(nul->rows.at(0).cells.at(0), QStringLiteral("x") + QChar(QChar::Null) + u'y');
        QCOMPARE(placesOf(*nul), QStringList{QStringLiteral("2:1 cell 1 nul-byte")});
    }

    void charactersAcrossPiecesStayWhole_data()
    {
        QTest::addColumn<QString>("encoding");
        for (const char* encoding : {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
            QTest::newRow(encoding) << QString::fromLatin1(encoding);
    }
    void charactersAcrossPiecesStayWhole()
    {
        QFETCH(QString, encoding);
        for (int shift = 0; shift < 5; ++shift) {
            const QString cell = QStringLiteral("x").repeated(shift) + QStringLiteral("😀ü€").repeated(200'000);
            const QStringList cells{cell.left(200'000 + shift), cell.mid(200'000 + shift, 200'000)};
            const QString text = QStringLiteral("a;b\n") + cells.join(u';') + u'\n';
            const Result<CsvTable> table = readCsvTable(encoded(text, encoding));
            QVERIFY(table);
            QVERIFY(table->problems.isEmpty());
            QCOMPARE(table->encoding, encoding);
            QVERIFY(table->rows.at(0).cells == cells);
        }
    }

    void refusesWhatIsTooLarge()
    {
        const QByteArray big(csvlimit::CellBytes + 1, 'x');
        const Result<CsvTable> cell =
            readCsvTable("a;b\n1;2\n3;" + big + "\n5;" + big.left(csvlimit::CellBytes) + "\n");
        QVERIFY(cell);
        QCOMPARE(placesOf(*cell), QStringList{QStringLiteral("3:3 cell 2 too-long lost")});
        QCOMPARE(cell->rows.size(), 2);

        const Result<CsvTable> quote = readCsvTable("a;b\n1;\"2\n" + QByteArray("3;4\n").repeated(400'000));
        QVERIFY(quote);
        QCOMPARE(placesOf(*quote), QStringList{QStringLiteral("2:3 cell 2 unclosed-quote lost")});
        QCOMPARE(quote->rows.size(), 400'000);

        const Result<CsvTable> row = readCsvTable(QByteArray("a;").repeated(20) + "b\n"
            + (big.left(900'000) + ';').repeated(20) + "\n" + QByteArray("c;").repeated(20) + "d\n");
        QVERIFY(row);
        QCOMPARE(placesOf(*row).last(), QStringLiteral("2:16200019 cell 19 too-long lost"));
        QCOMPARE(row->rows.size(), 1);

        const Result<CsvTable> columns = readCsvTable(QByteArray("a;").repeated(csvlimit::Columns) + "b\n");
        QCOMPARE(columns.error().kind, ErrorKind::ParseFailed);
        QCOMPARE(columns.error().detail, QStringLiteral("1:2001 too-many-cells"));
        QVERIFY(readCsvTable(QByteArray("a;").repeated(csvlimit::Columns) + "\n"));

        QByteArray names;
        for (int i = 0; i < csvlimit::Columns; ++i)
            names += 'a' + QByteArray::number(i) + (i + 1 < csvlimit::Columns ? ';' : '\n');
        const Result<CsvTable> table =
            readCsvTable(names + (QByteArray(csvlimit::Columns - 1, ';') + '\n').repeated(5'001));
        QCOMPARE(table.error().detail, QStringLiteral("5002:1 table-too-large"));
    }

    void aHugeFileIsRefusedUnread()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("huge.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(csvlimit::FileBytes + 1));
        file.close();
        const Result<CsvTable> table = readCsvFile(file.fileName());
        QCOMPARE(table.error(), (Error{ErrorKind::ParseFailed, file.fileName(), QStringLiteral("1:1 file-too-large")}));
    }

    void namesWhatIsNoTable_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("detail");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("1:1 empty");
        QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << QStringLiteral("1:1 empty");
        QTest::newRow("only line ends") << QByteArray("\n\r\n\n") << QStringLiteral("1:1 empty");
        QTest::newRow("broken header") << QByteArray("a;\"b\nc;d\n") << QStringLiteral("1:3 unclosed-quote");
        QTest::newRow("text after quote") << QByteArray("\na;\"b\"c\n") << QStringLiteral("2:6 text-after-quote");
    }
    void namesWhatIsNoTable()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, detail);
        const Result<CsvTable> table = readCsvTable(text);
        QCOMPARE(table.error(), (Error{ErrorKind::ParseFailed, {}, detail}));
    }

    void namesWhatIsNoFile()
    {
        QTemporaryDir dir;
        QCOMPARE(readCsvFile(dir.filePath(QStringLiteral("none.csv"))).error().kind, ErrorKind::FileMissing);
        QCOMPARE(readCsvFile(dir.path()).error().kind, ErrorKind::FileNotOurs);
        QCOMPARE(readCsvFile(QStringLiteral("/dev/zero")).error().kind, ErrorKind::FileNotOurs);
    }

    void readsAFileInPiecesAndCanBeStopped()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("big.csv"));
        QVERIFY(replaceFile(path, [](QIODevice& device) {
            CsvWriter writer(device);
            writer.cell(u"Nr");
            writer.cell(u"Name");
            for (int i = 0; i < 100'000; ++i) {
                if (auto done = writer.endRow(); !done)
                    return done;
                writer.cell(QString::number(i), CellKind::Number);
                writer.cell(u"Märkischer Kreis");
            }
            if (auto done = writer.endRow(); !done)
                return done;
            return writer.finish();
        }));
        qint64 rows = 0;
        qint64 lastDone = 0;
        int calls = 0;
        bool complete = false;
        CsvSink sink;
        sink.row = [&](CsvRow&& row) {
            complete = row.cells == QStringList{QString::number(rows), QStringLiteral("Märkischer Kreis")}
                && row.line == rows + 2;
            ++rows;
            return complete;
        };
        sink.progress = [&](qint64 done, qint64 total) {
            ++calls;
            lastDone = done;
            return done <= total;
        };
        const Result<CsvLayout> layout = readCsvFile(path, sink);
        QVERIFY(layout);
        QCOMPARE(rows, 100'000);
        QVERIFY(calls > 5);
        QCOMPARE(lastDone, QFileInfo(path).size() - 3);

        sink.progress = [&](qint64 done, qint64) { return done < 500'000; };
        QCOMPARE(readCsvFile(path, sink).error().kind, ErrorKind::Cancelled);
        sink.progress = nullptr;
        sink.row = [&](CsvRow&& row) { return row.line < 10; };
        QCOMPARE(readCsvFile(path, sink).error(), (Error{ErrorKind::Cancelled, path, {}}));
    }

    void randomBytesNeverBreakTheReader()
    {
        QRandomGenerator random(20231006);
        const QByteArray likely(";;;\"\"\"\n\n\r,\t'abc=\0\xC3\xBC\xFF\xEF\xBB\xBF", 24);
        const int rounds = qEnvironmentVariableIsSet("WB_FULL") ? 500'000 : 20'000;
        for (int i = 0; i < rounds; ++i) {
            QByteArray bytes;
            if (random.bounded(10) == 0)
                bytes = random.bounded(2) == 0 ? QByteArray("\xFF\xFE") : QByteArray("\xFE\xFF");
            const bool wild = random.bounded(4) == 0;
            for (int n = random.bounded(200); n > 0; --n)
                bytes += wild ? char(random.bounded(256)) : likely.at(random.bounded(int(likely.size())));
            const Result<CsvTable> table = readCsvTable(bytes);
            if (!table) {
                QCOMPARE(table.error().kind, ErrorKind::ParseFailed);
                continue;
            }
            qint64 line = 0;
            for (const CsvRow& row : table->rows) {
                QVERIFY2(row.line > line && row.cells.size() <= table->header.size(), bytes.toHex().constData());
                line = row.line;
            }
            for (const CsvProblem& problem : table->problems)
                QVERIFY2(problem.line > 0 && problem.column > 0 && problem.cell > 0, bytes.toHex().constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
