#include "core/exchange/csvreader.h"
#include "core/exchange/csvwriter.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QtTest>

using namespace core;

namespace {

QByteArray written(const QList<QStringList>& table)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    for (const QStringList& row : table) {
        for (const QString& cell : row)
            writer.cell(cell);
        if (!writer.endRow())
            return "failed";
    }
    return writer.finish() ? buffer.data() : QByteArray("failed");
}

/** Text that has broken CSV programs before. */
QString hostileText(QRandomGenerator& random, int longest)
{
    static const QList<QString> pieces{QStringLiteral("\""), QStringLiteral("\"\""), QStringLiteral("\n"),
        QStringLiteral("\r\n"), QStringLiteral("\r"), QStringLiteral(";"), QStringLiteral(","), QStringLiteral("\t"),
        QStringLiteral("'"), QStringLiteral("="), QStringLiteral("+"), QStringLiteral("-"), QStringLiteral("@"),
        QStringLiteral("\uFF1D"), QStringLiteral("\uFF20"), QString(QChar::Null), QStringLiteral("\u202E"),
        QStringLiteral("\u2066"), QStringLiteral("\u200B"), QStringLiteral("\uFEFF"), QStringLiteral("\u2028"),
        QStringLiteral("ä"), QStringLiteral("ß"), QStringLiteral("😀"), QStringLiteral(" "), QStringLiteral("a"),
        QStringLiteral("Kreis"), QStringLiteral("sep=;"), QStringLiteral("sep=,"), QStringLiteral("1,5"),
        QStringLiteral("\\"), QStringLiteral("\u0085"), QStringLiteral("e\u0301"),
        QStringLiteral("=cmd|' /C calc'!A0")};
    QString text;
    for (int n = random.bounded(longest + 1); n > 0; --n)
        text += pieces.at(random.bounded(int(pieces.size())));
    return text;
}

} // namespace

class TestCsvWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesWhatGermanSpreadsheetsExpect()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        CsvWriter writer(buffer);
        for (const QString& name : {QStringLiteral("AGS"), QStringLiteral("Kommune"), QStringLiteral("Fläche")})
            writer.cell(name);
        QVERIFY(writer.endRow());
        writer.cell(u"05766");
        writer.cell(u"Kreis \"Lippe\"; Detmold");
        writer.cell(u"-1246,22", CellKind::Number);
        QVERIFY(writer.endRow());
        writer.cell(u"+49 251");
        writer.cell({});
        writer.cell(u"01.06.2023", CellKind::Date);
        QVERIFY(writer.endRow());
        QVERIFY(writer.finish());
        QCOMPARE(buffer.data(),
            QByteArray("\xEF\xBB\xBF"
                       "AGS;Kommune;Fl\xC3\xA4"
                       "che\r\n05766;\"Kreis \"\"Lippe\"\"; Detmold\";-1246,22\r\n"
                       "'+49 251;;01.06.2023\r\n"));
    }

    void guardsExactlyWhatMustBeGuarded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        const QList<QString> starts{QStringLiteral("="), QStringLiteral("+"), QStringLiteral("-"), QStringLiteral("@"),
            QStringLiteral("\t"), QStringLiteral("\r"), QStringLiteral("\n"), QStringLiteral("\uFF1D"),
            QStringLiteral("\uFF0B"), QStringLiteral("\uFF0D"), QStringLiteral("\uFF20"), QString(QChar::Null)};
        for (const QString& start : starts) {
            const QByteArray name = QByteArray::number(start.at(0).unicode(), 16);
            QTest::newRow(name.constData()) << start << u'\'' + start;
            QTest::newRow((name + " text").constData()) << start + QStringLiteral("1") << u'\'' + start + u'1';
            QTest::newRow(("' " + name).constData()) << u'\'' + start << QStringLiteral("''") + start;
            QTest::newRow(("inside " + name).constData()) << u'a' + start << u'a' + start;
        }
        QTest::newRow("''") << QStringLiteral("''") << QStringLiteral("'''");
        for (const QString& plain : {QString(), QStringLiteral("'"), QStringLiteral("'a"), QStringLiteral("a"),
                 QStringLiteral(" =1"), QStringLiteral("1-2")})
            QTest::newRow(qPrintable(plain)) << plain << plain;
    }
    void guardsExactlyWhatMustBeGuarded()
    {
        QFETCH(QString, text);
        QFETCH(QString, cell);
        QCOMPARE(guarded(text), cell);
        QCOMPARE(unguarded(cell), text);
    }

    void whatIsWrittenIsReadBack()
    {
        QRandomGenerator random(20231005);
        const int rounds = qEnvironmentVariableIsSet("WB_FULL") ? 200'000 : 5'000;
        for (int i = 0; i < rounds; ++i) {
            const int columns = 1 + random.bounded(6);
            QStringList header;
            for (int c = 0; c < columns; ++c)
                header << (hostileText(random, 4) + QString::number(c)).trimmed();
            QList<QStringList> rows;
            for (int r = random.bounded(8); r > 0; --r) {
                QStringList row;
                for (int c = 0; c < columns; ++c)
                    row << hostileText(random, 6);
                rows << row;
            }
            const QByteArray bytes = written(QList<QStringList>{header} + rows);
            const Result<CsvTable> table = readCsvTable(bytes);
            QVERIFY2(table, bytes.constData());
            QStringList unguardedHeader;
            for (const QString& cell : table->header)
                unguardedHeader << unguarded(cell);
            QCOMPARE(unguardedHeader, header);
            QCOMPARE(table->delimiter, QChar(u';'));
            QCOMPARE(table->rows.size(), rows.size());
            for (int r = 0; r < rows.size(); ++r) {
                QStringList cells;
                for (const QString& cell : table->rows.at(r).cells) {
                    QVERIFY2(guarded(unguarded(cell)) == cell, bytes.constData());
                    cells << unguarded(cell);
                }
                QVERIFY2(cells == rows.at(r), bytes.constData());
            }
            for (const CsvProblem& problem : table->problems)
                QCOMPARE(problem.kind, CsvProblemKind::NulByte);
        }
    }

    void aFailedWriteIsReturned()
    {
        QFile full(QStringLiteral("/dev/full"));
        QVERIFY(full.open(QIODevice::WriteOnly));
        CsvWriter few(full);
        few.cell(u"x");
        QVERIFY(few.endRow());
        QCOMPARE(few.finish().error().kind, ErrorKind::DiskFull);

        QFile again(QStringLiteral("/dev/full"));
        QVERIFY(again.open(QIODevice::WriteOnly));
        CsvWriter many(again);
        Result<void> result;
        for (int i = 0; i < 100'000 && result; ++i) {
            many.cell(u"0123456789");
            result = many.endRow();
        }
        QCOMPARE(result.error().kind, ErrorKind::DiskFull);
        QCOMPARE(many.finish().error().kind, ErrorKind::DiskFull);

        QBuffer closed;
        CsvWriter nowhere(closed);
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
        QCOMPARE(nowhere.finish().error().kind, ErrorKind::InputOutput);
    }

    void aCellLargerThanTheBufferIsWritten()
    {
        const QString cell = QStringLiteral("€\"").repeated(200'000);
        const QByteArray bytes = written({{QStringLiteral("a")}, {cell}});
        const Result<CsvTable> table = readCsvTable(bytes);
        QVERIFY(table);
        QVERIFY(table->rows.at(0).cells == QStringList{cell});
    }
};

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
