#include "core/exchange/tablefiles.h"
#include "core/store/recordlist.h"
#include "core/support/durablefile.h"
#include "core/wording/language.h"
#include "tests/support/commandline.h"
#include "tests/support/dice.h"
#include "tests/support/given.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QXmlStreamReader>
#include <QtTest>

using namespace core;
using test::given;
using test::TestBook;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

/** One part of the packed file, by a program that knows nothing of ours. */
QByteArray part(const QString& path, const char* name)
{
    QProcess unzip;
    unzip.start(s("unzip"), {s("-p"), path, s(name)});
    const bool done = unzip.waitForFinished(60'000) && unzip.exitCode() == 0;
    return done ? unzip.readAllStandardOutput() : QByteArray();
}

/** A cell as a reader of the format takes it. */
struct Read {
    QString type; ///< "n" or "inlineStr"
    QString text;
    int style = 0;
};

/** The codes of characters turned back, as ECMA-376 has them. */
QString decoded(const QString& text)
{
    static const QRegularExpression code(s("_x([0-9A-Fa-f]{4})_"));
    QString back;
    qsizetype from = 0;
    for (auto match = code.match(text); match.hasMatch(); match = code.match(text, from)) {
        back += QStringView(text).sliced(from, match.capturedStart() - from);
        back += QChar(match.captured(1).toUShort(nullptr, 16));
        from = match.capturedEnd();
    }
    return back + text.mid(from);
}

/** The sheet, read as strictly as XML is; anything that is not text or number ends the test. */
QList<QMap<int, Read>> sheetOf(const QString& path)
{
    QXmlStreamReader xml(part(path, "xl/worksheets/sheet1.xml"));
    QList<QMap<int, Read>> rows;
    int column = -1;
    Read cell;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"row") {
            rows.append(QMap<int, Read>());
        } else if (xml.isStartElement() && xml.name() == u"c") {
            const QString name = xml.attributes().value(s("r")).toString();
            column = name.at(0).unicode() - u'A';
            cell = {xml.attributes().value(s("t")).toString(), {}, xml.attributes().value(s("s")).toInt()};
        } else if (xml.isStartElement() && (xml.name() == u"t" || xml.name() == u"v")) {
            cell.text = xml.readElementText();
            rows.last().insert(column, cell);
        } else if (xml.isStartElement() && (xml.name() == u"f" || xml.name() == u"hyperlink")) {
            qFatal("a cell that is more than text: %s", qPrintable(xml.name().toString()));
        }
    }
    if (xml.hasError())
        qFatal("%s", qPrintable(xml.errorString()));
    return rows;
}

XlsxOptions options()
{
    return {s("Blatt: [1]/2*?"), QDateTime(QDate(2023, 3, 22), QTime(9, 0), Qt::UTC), s("…[cut]")};
}

} // namespace

class TestOfXlsx : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const char* name) const { return m_folder.filePath(s(name)); }

    /** Writes one column of texts and reads it back. */
    QStringList through(const QStringList& texts, qint64* cut = nullptr)
    {
        XlsxFile file(options());
        const QString target = path("through.xlsx");
        const auto written = replaceFile(target, [&](QIODevice& device) -> Result<void> {
            WB_TRY(file.head({s("Text")}));
            for (const QString& text : texts)
                WB_TRY(file.row({{text}}));
            return file.finish(device);
        });
        if (!written)
            qFatal("%s", test::words(written.error()).constData());
        if (cut)
            *cut = file.cutCells();
        QStringList back;
        const QList<QMap<int, Read>> rows = sheetOf(target);
        for (qsizetype i = 1; i < rows.size(); ++i) {
            const Read cell = rows.at(i).value(0);
            if (!cell.text.isEmpty() && cell.type != u"inlineStr")
                qFatal("no text: %s", qPrintable(cell.type));
            back.append(decoded(cell.text));
        }
        return back;
    }

private Q_SLOTS:
    void hostileTextIsTheSameTextAndNothingElse()
    {
        const QStringList texts{s("=1+1"), s("+49 30 123"), s("-2"), s("@SUM(A1)"), s("=HYPERLINK(\"http://x\",\"y\")"),
            s("http://example.org/?a=1&b=2"), s("mailto:a@b.de"), s("internal:Sheet1!A1"), s("<script>&amp;\"'</t>"),
            s("'quoted"), s(" blanks around "), s("two\nlines"), s("tab\there"), s("00123"), s("1e5"), s("TRUE"),
            s("01.02.2023"), s("Öhringen ß 𝒳 👩‍👩‍👧"), s("_x0041_"), s("_x000D_ and _xZZZZ_ and _x12"),
            QString(QChar(1)) + s("a") + QChar(0x1f), s("cr\rlf"), QString(u'a') + QChar(0) + u'b',
            QString(QChar(0xFFFE)) + QChar(0xFFFF), s("]]>"), s("{=A1}"), s("\uFF1D1")};
        QCOMPARE(through(texts), texts);
    }

    void anyTextComesBack()
    {
        test::Dice dice(test::Dice::firstSeed());
        static const QStringList pieces{s("="), s("_x00"), s("41_"), s("_"), s("x"), s("&"), s("<"), s("\n"), s("\t"),
            s("\r"), s("\""), QString(QChar(0)), QString(QChar(0xFFFF)), s("ä"), s("𝒳"), s(" "), s("+"), s("'")};
        QStringList texts;
        for (int i = 0; i < test::counted(600, 20'000); ++i) {
            QString text;
            for (int n = dice.below(12); n >= 0; --n)
                text += dice.pick(pieces);
            texts.append(text);
        }
        const QStringList back = through(texts);
        QCOMPARE(back.size(), texts.size());
        for (qsizetype i = 0; i < texts.size(); ++i)
            QCOMPARE(back.at(i), texts.at(i));
    }

    void numbersDaysAndTimesAreTyped()
    {
        XlsxFile file(options());
        const QString target = path("typed.xlsx");
        WB_VERIFY(replaceFile(target, [&](QIODevice& device) -> Result<void> {
            WB_TRY(file.head({s("A"), s("B"), s("C"), s("D"), s("E")}));
            WB_TRY(file.row({{s("12"), CellKind::Number, qint64(12)}, {s("0,1"), CellKind::Number, 0.1},
                {s("01.03.2023"), CellKind::Date, QDate(2023, 3, 1)}, {s("12:00"), CellKind::Date, QTime(12, 0)},
                {s("12")}}));
            WB_TRY(file.row({{s("9007199254740993"), CellKind::Number, qint64(9007199254740993)},
                {QString(), CellKind::Number, {}}, {s("24.12.1899"), CellKind::Date, QDate(1899, 12, 24)},
                {QString(), CellKind::Date, {}}, {s("nan"), CellKind::Number, std::nan("")}}));
            return file.finish(device);
        }));
        const QList<QMap<int, Read>> rows = sheetOf(target);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(1).value(0).text, s("12"));
        QCOMPARE(rows.at(1).value(1).text.toDouble(), 0.1);
        QCOMPARE(rows.at(1).value(2).text, s("44986")); // days since 30.12.1899
        QCOMPARE(rows.at(1).value(3).text.toDouble(), 0.5);
        for (int column = 0; column < 4; ++column)
            QVERIFY(rows.at(1).value(column).type != u"inlineStr");
        QCOMPARE(rows.at(1).value(4).type, s("inlineStr"));
        // What a spreadsheet could not hold as it is stays the text it was.
        QCOMPARE(rows.at(2).value(0).text, s("9007199254740993"));
        QCOMPARE(rows.at(2).value(2).text, s("24.12.1899"));
        QCOMPARE(rows.at(2).value(4).text, s("nan"));
        QVERIFY(!rows.at(2).contains(1));
        const QByteArray styles = part(target, "xl/styles.xml");
        QVERIFY(styles.contains("dd.mm.yyyy") && styles.contains("hh:mm"));
    }

    void theHeadStaysInViewAndColumnsAreWide()
    {
        (void)through({s("eine ziemlich lange Zelle mit Text")});
        const QByteArray sheet = part(path("through.xlsx"), "xl/worksheets/sheet1.xml");
        QVERIFY(sheet.contains("state=\"frozen\""));
        QVERIFY(sheet.contains("<autoFilter ref=\"A1:A2\""));
        QVERIFY(sheet.contains("customWidth=\"1\""));
        QVERIFY(part(path("through.xlsx"), "xl/workbook.xml").contains("name=\"Blatt 12\""));
    }

    void textsThatAreTooLongAreCutAndSaidToBe()
    {
        const qsizetype most = XlsxFile::mostCharacters;
        qint64 cut = -1;
        const QString fits(most, u'a');
        const QString astral = s("𝒳").repeated(most); // two units each: no half of one may be left
        const QStringList back =
            through({fits, fits + u'b', QString(most - 1, u'a') + s("\r"), astral, s("_x0041_").repeated(5000)}, &cut);
        QCOMPARE(cut, 4);
        QCOMPARE(back.at(0), fits);
        QCOMPARE(back.at(1), fits.left(most - 6) + s("…[cut]"));
        QVERIFY(back.at(2).endsWith(s("…[cut]")));
        QVERIFY(back.at(3).size() <= most && back.at(3).endsWith(s("𝒳…[cut]")));
        QVERIFY(astral.startsWith(back.at(3).chopped(6)));
        QVERIFY(s("_x0041_").repeated(5000).startsWith(back.at(4).chopped(6)));
    }

    void aFailureLeavesTheOldFile()
    {
        const QString target = path("old.xlsx");
        WB_VERIFY(replaceFile(target, QByteArray("old")));
        XlsxFile file(options());
        const auto written = replaceFile(target, [&](QIODevice& device) -> Result<void> {
            WB_TRY(file.head({s("A")}));
            WB_TRY(file.row({{s("x")}}));
            QBuffer closed; // takes nothing
            (void)device;
            return file.finish(closed);
        });
        QVERIFY(!written);
        QFile old(target);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
        QCOMPARE(QDir(m_folder.path()).entryList({s("old*")}, QDir::Files | QDir::Hidden).size(), 1);
    }

    void aListIsWrittenAsItIsShown()
    {
        TestBook book;
        for (const char* name : {"Olpe", "=Aachen", "Zwickau"})
            book.add("municipality", given({{"name", s(name)}, {"state", s("NW")}, {"population", qint64(17)}}));
        ListQuery query;
        query.kind = findEntity(u"municipality");
        query.descending = true;
        const auto ids = RecordList(book->connection(), query).allIds();
        WB_VERIFY(ids);
        ShownList list{query.kind, *ids, {query.kind->indexOf(u"name"), query.kind->indexOf(u"population")}, false};
        list.ids.insert(1, RecordId(book.ids.next())); // gone since
        WB_VERIFY(replaceFile(path("list.xlsx"), [&](QIODevice& device) -> Result<void> {
            WB_ASSIGN(
                report, exportXlsx(book->connection(), list, labelsIn(QLocale::German), book.clock.now(), device));
            return report.cutCells == 0 ? Result<void>() : fail(ErrorKind::Internal);
        }));
        const QList<QMap<int, Read>> rows = sheetOf(path("list.xlsx"));
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows.at(0).value(0).text, s("Amtlicher Name"));
        QCOMPARE(rows.at(1).value(0).text, s("Zwickau"));
        QCOMPARE(rows.at(3).value(0).text, s("=Aachen"));
        QCOMPARE(rows.at(3).value(1).text, s("17"));
    }

    void cancellingLeavesNothing()
    {
        TestBook book;
        book.add("municipality", given({{"name", s("Olpe")}, {"state", s("NW")}}));
        ListQuery query;
        query.kind = findEntity(u"municipality");
        const ShownList list = ShownList::whole(*query.kind, RecordList(book->connection(), query).allIds().value());
        const auto written = replaceFile(path("cancelled.xlsx"), [&](QIODevice& device) -> Result<void> {
            WB_ASSIGN(report,
                exportXlsx(book->connection(), list, labelsIn(QLocale::German), book.clock.now(), device,
                    [](qint64, qint64) { return false; }));
            return report.cutCells == 0 ? Result<void>() : fail(ErrorKind::Internal);
        });
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Cancelled);
        QVERIFY(!QFile::exists(path("cancelled.xlsx")));
    }

    void theCommandLineWritesKindsAndTables()
    {
        TestBook book;
        book.add("municipality", given({{"name", s("Olpe")}, {"state", s("NW")}, {"ags", s("05966")}}));
        book.close();
        const test::CommandLine cli(s(WB_CLI));
        for (const char* what : {"municipality", "csv-01", "csv-10"}) {
            const QString target = path(what) + s(".xlsx");
            const auto done = cli.run({s("export"), book.path(), s(what), s("-o"), target});
            QVERIFY2(done.status == 0, qPrintable(done.err));
            const QList<QMap<int, Read>> rows = sheetOf(target);
            QVERIFY(rows.size() >= 2);
            const auto json = cli.run({s("export"), book.path(), s(what), s("-o"), path(what) + s(".json")});
            QVERIFY2(json.status == 0, qPrintable(json.err));
            QFile file(path(what) + s(".json"));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(QJsonDocument::fromJson(file.readAll()).array().size(), rows.size() - 1);
        }
        QCOMPARE(sheetOf(path("csv-01.xlsx")).at(1).value(0).text, s("05966"));
        QVERIFY(cli.run({s("export"), book.path(), s("municipality"), s("-o"), path("x.ods")}).status == 2);
        QVERIFY(cli.run({s("export"), book.path(), s("csv-01"), s("-o"), path("x.pdf")}).status == 2);
        const auto listed = cli.run({s("list"), book.path(), s("municipality"), s("--format"), s("csv")});
        QCOMPARE(listed.status, 0);
        QVERIFY(listed.out.contains(s("05966")) && listed.out.contains(s(";")));
        QVERIFY(cli.run({s("list"), book.path(), s("municipality"), s("--format"), s("text")}).status != 0);
    }
};

QTEST_GUILESS_MAIN(TestOfXlsx)
#include "tst_xlsx.moc"
