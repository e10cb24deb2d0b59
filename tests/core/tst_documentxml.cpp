#include "core/report/documentxml.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace core;
using namespace core::report;

class TestDocumentXml : public QObject {
    Q_OBJECT

    static Result<DocumentTree> read(const QString& inside)
    {
        return readDocument(QStringLiteral("<document title=\"T\" lang=\"de\">\n%1</document>").arg(inside).toUtf8());
    }
    static QString textOf(const Runs& runs)
    {
        QString out;
        for (const Run& run : runs)
            out += run.text;
        return out;
    }

private Q_SLOTS:
    void readsEveryElement()
    {
        const auto tree = readDocument(
            "<document title='Titel' lang='en' page='landscape' draft='yes'>"
            "<address>A<br/>B</address><info><fact label='Tel.'>1</fact></info>"
            "<tagline>t</tagline><title>T</title><subtitle>s <badge>neu</badge></subtitle>"
            "<heading level='2'>h</heading><p style='lead'>l</p><p style='quiet'>q</p>"
            "<list numbered='yes'><item>i</item><item>j</item></list>"
            "<keep><facts><fact label='L'>v <strong>st<small>sm</small></strong></fact></facts></keep>"
            "<space mm='7'/><pagebreak/>"
            "<table widths='1 2' height='9'><row header='yes'><cell>a</cell><cell align='right'>b</cell></row></table>"
            "</document>");
        QVERIFY2(tree, qPrintable(tree ? QString() : tree.error().detail));
        QCOMPARE(tree->title, QStringLiteral("Titel"));
        QCOMPARE(tree->language, Language::English);
        QVERIFY(tree->landscape && tree->draft && tree->isLetter());
        QCOMPARE(textOf(tree->address), QStringLiteral("A\u2028B"));
        QCOMPARE(tree->info.size(), size_t(1));
        QCOMPARE(tree->blocks.size(), size_t(12));
        QVERIFY(tree->blocks[2].runs.back().badge);
        QCOMPARE(tree->blocks[3].level, 2);
        QCOMPARE(tree->blocks[7].marker, QStringLiteral("2."));
        const Block& facts = tree->blocks[8];
        QVERIFY(facts.group != 0);
        QVERIFY(facts.rows[0].cells[1].runs.back().strong && facts.rows[0].cells[1].runs.back().small);
        QCOMPARE(tree->blocks[9].millimetres, 7);
        const Block& table = tree->blocks[11];
        QVERIFY(table.rows[0].header && table.rows[0].cells[1].align == Align::Right);
        QCOMPARE(table.widths, (std::vector<int>{1, 2}));
    }

    void theTemplatesWhiteSpaceIsNotText_data()
    {
        QTest::addColumn<QString>("xml");
        QTest::addColumn<QString>("text");
        QTest::newRow("ends") << QStringLiteral("\n   a\n ") << QStringLiteral("a");
        QTest::newRow("between") << QStringLiteral("a\n   b") << QStringLiteral("a b");
        QTest::newRow("beside a break") << QStringLiteral("a\n <br/>\n b") << QStringLiteral("a\u2028b");
        QTest::newRow("across styles") << QStringLiteral("a\n<strong>b</strong>\n c") << QStringLiteral("a b c");
        QTest::newRow("typed blanks") << QStringLiteral("a  b\u2028  c") << QStringLiteral("a  b\u2028  c");
        QTest::newRow("typed empty lines") << QStringLiteral("a\u2028\u2028b") << QStringLiteral("a\u2028\u2028b");
    }
    void theTemplatesWhiteSpaceIsNotText()
    {
        QFETCH(QString, xml);
        QFETCH(QString, text);
        const auto tree = read(QStringLiteral("<p>%1</p>").arg(xml));
        QVERIFY(tree);
        QCOMPARE(textOf(tree->blocks.at(0).runs), text);
    }

    void whatWouldSteerTheTextEngineIsDropped()
    {
        const auto tree = read(QStringLiteral("<p>a\u202Eb\u2066\tc\uFFFCd\u2029e\u0085f\u05D0</p>"));
        QVERIFY(tree);
        QCOMPARE(textOf(tree->blocks.at(0).runs), QStringLiteral("ab\u2003cd\u2028ef\u05D0"));
    }

    void blocksWithoutTextAreLeftOut()
    {
        const auto tree =
            read(QStringLiteral("<p> \n</p><heading/><list><item/></list><facts></facts><title>x</title>"));
        QVERIFY(tree);
        QCOMPARE(tree->blocks.size(), size_t(1));
    }

    void headingsWithNothingBelowAreLeftOut()
    {
        const auto tree =
            read(QStringLiteral("<heading>a</heading><heading>b</heading><heading level='2'>c</heading><p>x</p>"
                                "<heading level='2'>d</heading><heading>e</heading><list/><space mm='1'/>"));
        QVERIFY(tree);
        QStringList texts;
        for (const Block& block : tree->blocks)
            texts += textOf(block.runs);
        QCOMPARE(texts, (QStringList{QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("x"), QString()}));
    }

    void whatIsNotAllowedIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QString>("xml");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const char* xml, const char* subject, const char* reason) {
            QTest::newRow(name) << QString::fromLatin1(xml) << QString::fromLatin1(subject)
                                << QString::fromLatin1(reason);
        };
        row("unknown element", "\n<img src='file:///etc/passwd'/>", "img", "unknown element");
        row("html", "\n<p>a<a href='x'>b</a></p>", "a", "unknown element");
        row("prefix", "\n<x:p>a</x:p>", "x:p", "unknown element");
        row("place", "\n<item>a</item>", "item", "not allowed here");
        row("table in a cell", "\n<table widths='1'><row><cell><table/></cell></row></table>", "table",
            "not allowed here");
        row("keep in keep", "\n<keep><keep/></keep>", "keep", "not allowed here");
        row("text between", "\nabc<p>a</p>", "text", "not allowed here");
        row("attribute", "\n<p onclick='x'>a</p>", "onclick", "unknown attribute");
        row("value", "\n<p style='red'>a</p>", "style", "wrong value");
        row("number", "\n<space mm='1e9'/>", "mm", "wrong value");
        row("no widths", "\n<table><row/></table>", "widths", "wrong value");
        row("cells", "\n<table widths='1 1'><row><cell>a</cell></row></table>", "row", "wrong number of cells");
        row("depth", "\n<p><strong><small><strong><small>a</small></strong></small></strong></p>", "small",
            "nested too deeply");
        row("content of an empty one", "\n<p><br>a</br></p>", "text", "not allowed here");
        row("instruction", "\n<?xml-stylesheet href='file:///dev/zero'?>", "xml", "refused");
    }
    void whatIsNotAllowedIsRefusedWithItsLine()
    {
        QFETCH(QString, xml);
        QFETCH(QString, subject);
        QFETCH(QString, reason);
        const auto tree = read(xml);
        QVERIFY(!tree);
        QCOMPARE(tree.error().kind, ErrorKind::ParseFailed);
        QCOMPARE(tree.error().subject, subject);
        QVERIFY2(tree.error().detail.startsWith(QStringLiteral("3:")), qPrintable(tree.error().detail));
        QVERIFY2(tree.error().detail.endsWith(reason), qPrintable(tree.error().detail));
    }

    void documentTypesAndEntitiesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::newRow("external") << QByteArray("<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                                                "<document title='' lang='de'><p>&x;</p></document>");
        QTest::newRow("billion laughs") << QByteArray("<!DOCTYPE d [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]>"
                                                      "<document title='' lang='de'><p>&b;</p></document>");
        QTest::newRow("undeclared") << QByteArray("<document title='' lang='de'><p>&x;</p></document>");
        QTest::newRow("two roots") << QByteArray("<document title='' lang='de'/><document title='' lang='de'/>");
        QTest::newRow("cut off") << QByteArray("<document title='' lang='de'><p>");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("language") << QByteArray("<document title='' lang='fr'/>");
        QTest::newRow("no language") << QByteArray("<document title=''/>");
    }
    void documentTypesAndEntitiesAreRefused()
    {
        QFETCH(QByteArray, xml);
        const auto tree = readDocument(xml);
        QVERIFY(!tree);
        QCOMPARE(tree.error().kind, ErrorKind::ParseFailed);
    }

    void tooMuchIsRefused()
    {
        const auto text = read(QStringLiteral("<p>%1</p>").arg(QString(TextLimit + 1, u'x')));
        QVERIFY(!text);
        QCOMPARE(text.error().kind, ErrorKind::ValueTooLong);
        QCOMPARE(text.error().subject, QStringLiteral("characters"));
        QVERIFY(
            !read(QStringLiteral("<p>%1</p>").arg(QString(TextLimit, u'x')).repeated(CharacterLimit / TextLimit + 1)));
        const auto elements = read(QStringLiteral("<p/>").repeated(ElementLimit + 1));
        QVERIFY(!elements);
        QCOMPARE(elements.error().subject, QStringLiteral("elements"));
        const auto styles =
            read(QStringLiteral("<p>%1</p>").arg(QStringLiteral("<strong>a</strong>b").repeated(10'000)));
        QVERIFY(!styles);
        QCOMPARE(styles.error().subject, QStringLiteral("styles"));
    }

    void damagedDocumentsAreReadOrRefused()
    {
        const QByteArray whole(
            "<document title='T' lang='de'><heading>h</heading><p style='lead'>a <strong>b</strong> &amp; c"
            "<br/>d</p><list><item>i</item></list><facts><fact label='L'>v</fact></facts><keep><table"
            " widths='1 2'><row header='yes'><cell>a</cell><cell align='right'>b</cell></row></table>"
            "</keep><space mm='5'/><pagebreak/></document>");
        QVERIFY(readDocument(whole));
        QRandomGenerator random(2023);
        int refused = 0;
        for (int i = 0; i < 20'000; ++i) {
            QByteArray damaged = whole;
            for (int hits = random.bounded(1, 4); hits > 0; --hits) {
                const qsizetype at = random.bounded(damaged.size());
                if (random.bounded(2))
                    damaged[at] = char(random.bounded(256));
                else
                    damaged.remove(at, random.bounded(1, 9));
            }
            const auto tree = readDocument(damaged);
            refused += !tree;
            QVERIFY(tree || tree.error().kind == ErrorKind::ParseFailed);
        }
        QVERIFY(refused > 10'000 && refused < 20'000);
    }

    void deepNestingEndsAtTheFirstElementOutOfPlace()
    {
        QVERIFY(!read(QStringLiteral("<keep>").repeated(200'000)));
        QVERIFY(!read(QStringLiteral("<p>") + QStringLiteral("<strong>").repeated(200'000)));
    }
};

QTEST_APPLESS_MAIN(TestDocumentXml)
#include "tst_documentxml.moc"
