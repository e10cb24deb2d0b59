#include "core/report/template.h"

#include <QtTest>

using namespace core;
using namespace core::report;

class TestTemplate : public QObject {
    Q_OBJECT

    static QString filled(const QString& text, const QVariantMap& data)
    {
        const auto out = fillTemplate(text, data);
        return out ? QString::fromUtf8(*out)
                   : QStringLiteral("error: %1 %2").arg(out.error().subject, out.error().detail);
    }
    static QVariantMap one(const QVariant& value) { return {{QStringLiteral("a"), value}}; }

private Q_SLOTS:
    void valuesAreEscaped()
    {
        QCOMPARE(filled(QStringLiteral("<p x=\"{{a}}\">{{a}}</p>"), one(QStringLiteral("<b>\"&'"))),
            QStringLiteral("<p x=\"&lt;b&gt;&quot;&amp;&apos;\">&lt;b&gt;&quot;&amp;&apos;</p>"));
    }

    void aValueIsNeverATemplate()
    {
        QCOMPARE(
            filled(QStringLiteral("{{a}}"), one(QStringLiteral("{{{a}}}{{>a}}"))), QStringLiteral("{{{a}}}{{&gt;a}}"));
    }

    void whatXmlForbidsIsDropped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("written");
        QTest::newRow("controls") << QStringLiteral("a\u0001\u0008\u001Fb\tc") << QStringLiteral("ab\tc");
        QTest::newRow("nul") << QString(u'a' + QString(QChar(0)) + u'b') << QStringLiteral("ab");
        QTest::newRow("not characters") << QString(u'a' + QString(QChar(0xFFFE)) + QChar(0xFFFF))
                                        << QStringLiteral("a");
        QTest::newRow("half a character")
            << QString(QChar(0xD83D) + QStringLiteral("a") + QChar(0xDE00)) << QStringLiteral("a");
        QTest::newRow("beyond the first plane") << QStringLiteral("\U0001F600") << QStringLiteral("\U0001F600");
        QTest::newRow("line breaks") << QStringLiteral("a\nb\r\nc\rd\u2029e")
                                     << QStringLiteral("a\u2028b\u2028c\u2028d\u2028e");
    }
    void whatXmlForbidsIsDropped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, written);
        QCOMPARE(filled(QStringLiteral("{{a}}"), one(typed)), written);
    }

    void sectionsFollowTheData()
    {
        const QString text = QStringLiteral("{{#a}}[{{b}}]{{/a}}{{^a}}none{{/a}}");
        const QVariantMap x{{QStringLiteral("b"), QStringLiteral("x")}};
        const QVariantMap y{{QStringLiteral("b"), 7}};
        QCOMPARE(filled(text, one(QVariantList{x, y})), QStringLiteral("[x][7]"));
        QCOMPARE(filled(text, one(x)), QStringLiteral("[x]"));
        QCOMPARE(filled(text, one(QVariantList())), QStringLiteral("none"));
        QCOMPARE(
            filled(QStringLiteral("{{#a}}{{.}};{{/a}}"), one(QStringList{QStringLiteral("ä"), QStringLiteral("<")})),
            QStringLiteral("ä;&lt;;"));
    }

    void emptyCountsAsFalse_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::newRow("text") << QVariant(QString());
        QTest::newRow("list") << QVariant(QVariantList());
        QTest::newRow("map") << QVariant(QVariantMap());
        QTest::newRow("nothing") << QVariant();
        QTest::newRow("false") << QVariant(false);
        QTest::newRow("only what XML forbids") << QVariant(QStringLiteral("\u0001"));
    }
    void emptyCountsAsFalse()
    {
        QFETCH(QVariant, value);
        QCOMPARE(filled(QStringLiteral("{{#a}}yes{{/a}}{{^a}}no{{/a}}{{a}}"), one(value)), QStringLiteral("no"));
        QCOMPARE(filled(QStringLiteral("{{#a?}}yes{{/a?}}{{^a?}}no{{/a?}}"), one(value)), QStringLiteral("no"));
    }

    void aQuestionIsAskedOnce()
    {
        const QStringList three{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")};
        QCOMPARE(filled(QStringLiteral("{{#a?}}<{{#a}}{{.}}{{/a}}>{{/a?}}"), one(three)), QStringLiteral("<123>"));
    }

    void unescapedAndForeignTagsAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("detail");
        QTest::newRow("triple") << QStringLiteral("\n  {{{a}}}") << QStringLiteral("2:3 refused");
        QTest::newRow("ampersand") << QStringLiteral("{{&a}}") << QStringLiteral("1:1 refused");
        QTest::newRow("ampersand after blanks") << QStringLiteral("{{ \n& a}}") << QStringLiteral("1:1 refused");
        QTest::newRow("delimiters") << QStringLiteral("{{=<% %>=}}<%& a%>") << QStringLiteral("1:1 refused");
        QTest::newRow("partial") << QStringLiteral("x{{> a}}") << QStringLiteral("1:2 refused");
        QTest::newRow("depth") << QStringLiteral("{{#a}}").repeated(40) + QStringLiteral("{{/a}}").repeated(40)
                               << QStringLiteral("1:73 nested too deeply");
    }
    void unescapedAndForeignTagsAreRefused()
    {
        QFETCH(QString, text);
        QFETCH(QString, detail);
        const auto out = fillTemplate(text, one(QStringLiteral("<b>")));
        QVERIFY(!out);
        QCOMPARE(out.error().kind, ErrorKind::ParseFailed);
        QCOMPARE(out.error().detail, detail);
    }

    void brokenTemplatesAreAnError_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"{{a", "{{#a}}", "{{/a}}", "{{#a}}{{/b}}", "{{", "{{#a}}{{^a}}{{/a}}"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void brokenTemplatesAreAnError()
    {
        QFETCH(QString, text);
        const auto out = fillTemplate(text, one(true));
        QVERIFY(!out);
        QCOMPARE(out.error().kind, ErrorKind::ParseFailed);
    }

    void namesTheDataDoesNotHaveAreReported()
    {
        const auto out =
            fillTemplate(QStringLiteral("{{a}}{{titel}}{{#orte}}{{/orte}}{{#x?}}{{/x?}}{{titel}}"), one(1));
        QVERIFY(!out);
        QCOMPARE(out.error().kind, ErrorKind::ValueMissing);
        QCOMPARE(out.error().subject, QStringLiteral("titel, orte, x"));
    }

    void valuesThatNeedALanguageAreRefused()
    {
        const auto out = fillTemplate(QStringLiteral("{{a}}"), one(QVariantMap{{QStringLiteral("b"), 1.5}}));
        QVERIFY(!out);
        QCOMPARE(out.error().kind, ErrorKind::ValueInvalid);
        QCOMPARE(out.error().subject, QStringLiteral("a.b"));
        QCOMPARE(fillTemplate(QStringLiteral("{{a}}"), one(QDate(2023, 6, 1))).error().detail, QStringLiteral("QDate"));
    }

    void aTemplateThatMultipliesItselfStops()
    {
        const QStringList many(100, QStringLiteral("xxxxxxxxxx"));
        const QString loops =
            QStringLiteral("{{#a}}").repeated(8) + QStringLiteral("{{.}}\n") + QStringLiteral("{{/a}}").repeated(8);
        QElapsedTimer timer;
        timer.start();
        const auto out = fillTemplate(loops, one(many));
        QVERIFY(!out);
        QCOMPARE(out.error().kind, ErrorKind::ValueTooLong);
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_APPLESS_MAIN(TestTemplate)
#include "tst_template.moc"
