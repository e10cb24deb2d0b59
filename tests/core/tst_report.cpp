#include "core/report/document.h"
#include "tests/support/pdfcheck.h"

#include <QtTest>

#include <future>

using namespace core;
using namespace core::report;
using namespace pdfcheck;

class TestReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headingsOfTwoLevelsNest()
    {
        const QByteArray file =
            pdf(xml(s("<heading>A</heading><p>x</p><heading level='2'>B</heading><p>x</p><pagebreak/>"
                      "<heading>C</heading><p>x</p>")));
        const QJsonArray outline = outlineOf(file);
        const QJsonArray kids = outline.at(0)[s("kids")].toArray();
        QCOMPARE(kids.size(), 2);
        QCOMPARE(kids.at(0)[s("kids")].toArray().at(0)[s("title")].toString(), s("B"));
        QCOMPARE(kids.at(1)[s("destpageposfrom1")].toInt(), 2);
    }

    void noRowsOneRowManyRows_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("0") << 0;
        QTest::newRow("1") << 1;
        QTest::newRow("300") << 300;
    }
    void noRowsOneRowManyRows()
    {
        QFETCH(int, count);
        QString facts;
        QString rows;
        for (int i = 0; i < count; ++i) {
            facts += s("<fact label='Nr. %1;'>Wert %1;</fact>").arg(i);
            rows += s("<row><cell>R%1;</cell><cell>Zelle %1;</cell></row>").arg(i);
        }
        const QByteArray file =
            pdf(xml(s("<facts>%1</facts><pagebreak/><table widths='1 3'><row header='yes'><cell>Kopf</cell>"
                      "<cell>Inhalt</cell></row>%2</table>")
                        .arg(facts, rows)));
        const QString text = textOf(file);
        for (int i = 0; i < count; ++i) {
            QCOMPARE(text.count(s("Wert %1;").arg(i)), 1);
            QCOMPARE(text.count(s("Zelle %1;").arg(i)), 1);
        }
        const qsizetype heads = text.count(s("Kopf"));
        QVERIFY(count < 300 ? heads == 1 : heads > 5);
        QVERIFY(count < 300 ? pageCount(file) <= 2 : pageCount(file) > 12);
    }

    void lettersHaveTheirFieldsAndTheirOwnPageNumbers()
    {
        DocumentWriter writer(options());
        PageFrame around = frame();
        around.senderLine = s("Transferagentur NRW · 48147 Münster");
        for (int i = 1; i <= 3; ++i)
            QVERIFY(writer.add(
                xml(s("<address>Kreis Olpe<br/>Empfang %1</address><info><fact label='Datum'>22.03.2023</fact>"
                      "</info><heading>Einladung</heading><p>Guten Tag</p>")
                        .arg(i)),
                around));
        const auto file = writer.finish();
        QVERIFY(file);
        QCOMPARE(pageCount(*file), 3);
        for (int i = 1; i <= 3; ++i) {
            const QString text = textOf(*file, i);
            QVERIFY(text.contains(s("Empfang %1").arg(i)) && text.contains(s("Seite 1 von 1")));
            QVERIFY(text.contains(s("48147 Münster")) && text.contains(QRegularExpression(s("Datum +22.03.2023"))));
        }
        const QJsonArray outline = outlineOf(*file);
        QCOMPARE(outline.size(), 3);
    }

    void aDocumentThatFailsLeavesTheOthersAlone()
    {
        DocumentWriter writer(options());
        QVERIFY(writer.add(xml(s("<p>eins</p>")), frame()));
        QVERIFY(!writer.add(xml(s("<img/>")), frame()));
        QVERIFY(writer.add(xml(s("<p>zwei</p>"), s("page='landscape'")), frame()));
        const auto file = writer.finish();
        QVERIFY(file);
        QCOMPARE(pageCount(*file), 2);
        QVERIFY(output(s("pdfinfo"), {s("-f"), s("1"), s("-l"), s("2"), s("FILE")}, *file).contains("842 x 595"));
        QVERIFY(!DocumentWriter(options()).finish());
    }

    void tooManyPagesAreRefused()
    {
        DocumentOptions few = options();
        few.pageLimit = 3;
        const auto three = renderDocument(xml(s("<p>x</p><pagebreak/>").repeated(2) + s("<p>x</p>")), frame(), few);
        QVERIFY(three);
        const auto four = renderDocument(xml(s("<p>x</p><pagebreak/>").repeated(3) + s("<p>x</p>")), frame(), few);
        QVERIFY(!four);
        QCOMPARE(four.error().kind, ErrorKind::ValueTooLong);
        QCOMPARE(four.error().detail, s("3"));
    }

    void logosArePicturesOrAnError()
    {
        QImage red(20, 20, QImage::Format_RGB32);
        red.fill(Qt::red);
        QByteArray png;
        QBuffer buffer(&png);
        QVERIFY(red.save(&buffer, "png"));
        PageFrame around = frame();
        around.logo = png;
        around.funderLogos = {around.logo, around.logo};
        const QByteArray good = pdf(xml(s("<p>x</p>")), around);
        QVERIFY(output(s("pdfimages"), {s("-list"), s("FILE")}, good).contains("image"));
        DocumentWriter letters(options());
        for (int i = 0; i < 20; ++i)
            QVERIFY(letters.add(xml(s("<p>x</p>")), around));
        QVERIFY(output(s("qpdf"), {s("--qdf"), s("FILE"), s("-")}, *letters.finish()).count("/Subtype /Image") <= 2);
        for (const QByteArray& bad :
            {QByteArray("<svg/>"), around.logo.left(30), QByteArray(3'000'000, 'x'), around.logo.mid(1)}) {
            around.logo = bad;
            const auto out = renderDocument(xml(s("<p>x</p>")), around, options());
            QVERIFY(!out);
            QCOMPARE(out.error().subject, s("logo"));
        }
    }

    void documentsAreSetOnAnyThread()
    {
        const QByteArray document = xml(s("<heading>A</heading><p>Guten Tag</p>").repeated(30));
        const QByteArray here = pdf(document);
        QVERIFY(here.startsWith("%PDF"));
        std::vector<std::future<QByteArray>> others;
        for (int i = 0; i < 3; ++i)
            others.push_back(std::async(std::launch::async, [document] { return pdf(document); }));
        for (auto& other : others)
            QCOMPARE(other.get(), here);
    }

    void aShortDocumentIsTightenedToSpareAPage()
    {
        const auto rows = [](int count) {
            return pdf(xml(s("<facts>%1</facts>").arg(s("<fact label='x'>Wert</fact>").repeated(count))));
        };
        const int airy = int(textOf(rows(300), 1).count(s("Wert"))); // a long document is not tightened
        QVERIFY(airy > 20);
        QCOMPARE(pageCount(rows(airy + 2)), 1);
        QCOMPARE(pageCount(rows(airy + 20)), 2);
    }

    void otherScriptsComeOut()
    {
        const QString text =
            textOf(pdf(xml(s("<p>Привет Ελληνικά Zażółć Chóśebuz Öffentlichkeit Pflicht Auflage</p>"))));
        QVERIFY(text.contains(s("Привет Ελληνικά Zażółć Chóśebuz Öffentlichkeit Pflicht Auflage")));
    }
};

QTEST_MAIN(TestReport)
#include "tst_report.moc"
