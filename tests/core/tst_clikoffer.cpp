#include "tests/support/bookfile.h"
#include "tests/support/commandline.h"
#include "tests/support/kofferworld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace core;
using test::CommandLine;
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

/** The way of a Koffer as a person goes it. Keys from codes are cheap here but in one test: the library packs then. */
class TestOfCliKoffer : public QObject {
    Q_OBJECT

    CommandLine m_cli{s(WB_CLI), s("en_US.UTF-8")};
    std::unique_ptr<test::KofferWorld> m_world;
    QString m_book, m_koffer, m_work, m_back, m_session, m_outcome;

    QString file(const char* name) const { return m_world->book.file(s(name)); }
    QString field(const QString& book, const QString& id, const char* key, const char* kind = "outcome")
    {
        const Outcome shown = m_cli.run({s("show"), book, s(kind), id, s("--format"), s("json")});
        return json(shown)[s(key)].toString();
    }
    Outcome set(const QString& book, const QString& id, const char* what, const char* kind = "outcome")
    {
        return m_cli.run({s("--as"), s("Anna"), s("set"), book, s(kind), id, s(what)});
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<test::KofferWorld>();
        m_session = m_world->sessions[1].toText();
        m_outcome = m_world->outcome.toText();
        m_book = m_world->book.path();
        m_koffer = m_world->pack("k.koffer", {m_world->sessions[1]}).value();
        m_work = file("k.work");
        m_back = file("back.koffer");
        m_world->book.close();
        bookfile::overwrite(file("code"), test::kofferCode().toUtf8() + "\n");
        m_cli.setVariable(s("WERKSTATTBUCH_CODE_FILE"), file("code"));
        WB_VERIFY(koffer::WorkBacking::createWork(m_work, m_koffer, test::kofferCode()));
    }

    /** With keys as dear as people have them. */
    void aKofferIsPackedAndOpened()
    {
        const QString out = file("GANZTAG-3.koffer");
        const Outcome packed = m_cli.run({s("koffer"), s("pack"), m_book, s("--session"), m_world->sessions[2].toText(),
            s("--to"), s("Berta"), s("-o"), out, s("--code-file"), file("code3")});
        WB_RUN(packed, 0);
        const QString code = QString::fromUtf8(bookfile::contents(file("code3"))).trimmed();
        QCOMPARE(code.size(), 23);
        QVERIFY(!packed.out.contains(code) && !packed.err.contains(code));
        QCOMPARE(QFile::permissions(file("code3")) & QFile::ReadGroup, QFile::Permissions());
        QCOMPARE(field(m_book, packed.line(), "holder", "koffer_issue"), s("Berta"));
        QCOMPARE(field(m_book, packed.line(), "number", "koffer_issue"), s("GANZTAG-3"));
        QCOMPARE(field(m_book, packed.line(), "state", "koffer_issue"), s("out"));
        // Nothing is written over, and without a place for the code nothing is packed.
        const QStringList again{s("koffer"), s("pack"), m_book, s("--session"), m_session, s("--to"), s("Berta"),
            s("-o"), out, s("--code-file"), file("code4")};
        WB_RUN(m_cli.run(again), 3);
        QVERIFY(!QFile::exists(file("code4")));
        WB_RUN(m_cli.run(again.mid(0, 9)), 2);
        WB_RUN(m_cli.run({s("koffer"), s("open"), out, s("-o"), file("w3"), s("--code-file"), file("code")}), 3);
        WB_RUN(m_cli.run({s("koffer"), s("open"), out, s("-o"), file("w3"), s("--code-file"), file("code3")}), 0);
        // What has left cannot be undone.
        const QJsonArray acts = json(m_cli.run({s("history"), m_book, s("--json")})).array();
        const Outcome undone = m_cli.run({s("undo"), m_book, acts[0][s("act")].toString()});
        WB_RUN(undone, 1);
        QVERIFY2(undone.err.contains(s("cannot be undone")), qPrintable(undone.err));
    }

    void theWayThereAndBack()
    {
        // The working copy takes the place of a book.
        QCOMPARE(field(m_work, m_outcome, "text"), s("Steuerung braucht Auftrag"));
        WB_RUN(set(m_work, m_outcome, "text=Auftrag der Spitze"), 0);
        const Outcome added = m_cli.run({s("--as"), s("Anna"), s("add"), m_work, s("outcome"),
            s("session=") + m_session, s("text=Neu aus der Werkstatt")});
        WB_RUN(added, 0);
        WB_RUN(m_cli.run({s("check"), m_work}), 0);
        WB_RUN(m_cli.run({s("list"), m_work, s("outcome")}), 0);
        WB_RUN(m_cli.run({s("info"), m_work}), 0);
        WB_RUN(m_cli.run({s("undo"), m_work}), 0);
        WB_RUN(m_cli.run({s("undo"), m_work,
                   json(m_cli.run({s("history"), m_work, s("--json")})).array()[0][s("act")].toString()}),
            0);
        QCOMPARE(field(m_work, added.line(), "text"), s("Neu aus der Werkstatt"));
        const Outcome back = m_cli.run({s("koffer"), s("return"), m_work, s("-o"), m_back});
        WB_RUN(back, 0);
        QCOMPARE(back.line(), s("GANZTAG-2/1"));
        WB_RUN(m_cli.run({s("koffer"), s("return"), m_work, s("-o"), m_back}), 3); // nothing is written over

        const QString before = test::tablesOf(m_book);
        const Outcome dry = m_cli.run({s("koffer"), s("merge"), m_book, m_back, s("--dry-run"), s("--json")});
        WB_RUN(dry, 0);
        QCOMPARE(test::tablesOf(m_book), before);
        const Outcome merged = m_cli.run({s("koffer"), s("merge"), m_book, m_back, s("--json")});
        WB_RUN(merged, 0);
        qint64 sum = 0;
        const QJsonObject counts = json(merged)[s("counts")].toObject();
        for (const QJsonValue& count : counts)
            sum += count.toInteger();
        QCOMPARE(sum, json(merged)[s("changes")].toInteger());
        QCOMPARE(field(m_book, m_outcome, "text"), s("Auftrag der Spitze"));
        QCOMPARE(field(m_book, added.line(), "text"), s("Neu aus der Werkstatt"));
        const QJsonArray issues =
            json(m_cli.run({s("list"), m_book, s("koffer_issue"), s("--format"), s("json")})).array();
        QCOMPARE(issues[0][s("state")].toString(), s("returned"));

        // Later work comes with a later return; the earlier one brings nothing then.
        WB_RUN(set(m_work, m_outcome, "text=Nachtrag"), 0);
        const QString later = file("later.koffer");
        WB_RUN(m_cli.run({s("koffer"), s("return"), m_work, s("-o"), later}), 0);
        WB_RUN(m_cli.run({s("koffer"), s("merge"), m_book, later}), 0);
        QCOMPARE(field(m_book, m_outcome, "text"), s("Nachtrag"));
        const qint64 acts = test::actsOf(m_book);
        WB_RUN(m_cli.run({s("koffer"), s("merge"), m_book, m_back}), 0);
        QCOMPARE(test::actsOf(m_book), acts);

        // All of it is one step, and does not come again once it was taken back.
        WB_RUN(m_cli.run({s("undo"), m_book}), 0);
        QCOMPARE(field(m_book, m_outcome, "text"), s("Auftrag der Spitze"));
        const Outcome offered = m_cli.run({s("koffer"), s("merge"), m_book, later, s("--json")});
        WB_RUN(offered, 0);
        QCOMPARE(json(offered)[s("counts")][s("withdrawn")].toInt(), 1);
        QCOMPARE(field(m_book, m_outcome, "text"), s("Auftrag der Spitze"));
    }

    /** Nothing was recorded: what happens all the same is said. */
    void aReturnWithNothingInItSaysWhatCame()
    {
        WB_RUN(m_cli.run({s("koffer"), s("return"), m_work, s("-o"), m_back}), 0);
        const Outcome merged = m_cli.run({s("koffer"), s("merge"), m_book, m_back});
        WB_RUN(merged, 0);
        QCOMPARE(merged.out, s("GANZTAG-2/1: nothing was recorded in it\nNoted: Koffer GANZTAG-2 is back\n"));
        const Outcome again = m_cli.run({s("koffer"), s("merge"), m_book, m_back});
        WB_RUN(again, 0);
        QCOMPARE(again.out, s("GANZTAG-2/1: nothing was recorded in it\n"));
    }

    /** Where the code is lost, the book that packed the Koffer opens it and the work on it. */
    void aLostCodeIsNoHindrance()
    {
        WB_RUN(set(m_work, m_outcome, "text=Vor dem Verlust"), 0);
        CommandLine without{s(WB_CLI), s("en_US.UTF-8")};
        const QStringList back{s("koffer"), s("return"), m_work, s("-o"), m_back};
        const Outcome refused = without.run(back);
        WB_RUN(refused, 3);
        QVERIFY2(refused.err.contains(s("--office")), qPrintable(refused.err));
        WB_RUN(without.run(QStringList{s("--office"), m_book} + back), 0);
        WB_RUN(m_cli.run({s("koffer"), s("merge"), m_book, m_back}), 0);
        QCOMPARE(field(m_book, m_outcome, "text"), s("Vor dem Verlust"));
        WB_RUN(without.run({s("--office"), m_book, s("koffer"), s("open"), m_koffer, s("-o"), file("again")}), 0);
        const Outcome shown = without.run(
            {s("--office"), m_book, s("show"), file("again"), s("outcome"), m_outcome, s("--format"), s("json")});
        QCOMPARE(json(shown)[s("text")].toString(), s("Steuerung braucht Auftrag"));
    }

    void aConflictIsShownAndDecided()
    {
        WB_RUN(set(m_book, m_outcome, "text=Büro"), 0);
        WB_RUN(set(m_work, m_outcome, "text=Werkstatt"), 0);
        WB_RUN(m_cli.run({s("koffer"), s("return"), m_work, s("-o"), m_back}), 0);
        WB_RUN(m_cli.run({s("koffer"), s("merge"), m_book, m_back}), 1);
        QCOMPARE(field(m_book, m_outcome, "text"), s("Büro"));
        const QJsonArray open = json(m_cli.run({s("koffer"), s("conflicts"), m_book, s("--json")})).array();
        QCOMPARE(open.size(), 1);
        WB_RUN(m_cli.run({s("koffer"), s("decide"), m_book, open[0][s("conflict")].toString(), s("GANZTAG-2/1")}), 0);
        QCOMPARE(field(m_book, m_outcome, "text"), s("Werkstatt"));
        WB_RUN(m_cli.run({s("koffer"), s("merge"), m_book, m_back}), 0);
    }

    /** The report is the desk's: each change in one line, and the classes add up to what came. */
    void theReportOfAMergeAddsUp()
    {
        WB_RUN(set(m_book, m_outcome, "text=Büro"), 0);
        WB_RUN(set(m_work, m_outcome, "text=Werkstatt"), 0);
        WB_RUN(m_cli.run({s("--as"), s("Anna"), s("add"), m_work, s("outcome"), s("session=") + m_session,
                   s("text=Neu aus der Werkstatt")}),
            0);
        WB_RUN(m_cli.run({s("koffer"), s("return"), m_work, s("-o"), m_back}), 0);
        const QString csv = file("bericht.csv");
        const Outcome merged = m_cli.run(
            {s("koffer"), s("merge"), m_book, m_back, s("--conflicts"), s("return"), s("--report"), csv, s("--json")});
        WB_RUN(merged, 0);
        qint64 lines = 0, classes = 0, sum = 0;
        const QStringList rows = QString::fromUtf8(bookfile::contents(csv)).split(u'\n', Qt::SkipEmptyParts);
        for (const QString& row : rows.mid(1)) {
            const qint64 count = row.section(u';', 0, 0).toLongLong();
            const QString word = row.section(u';', 1, 1).trimmed();
            (word.startsWith(s("Summe aller")) ? sum : word.startsWith(s("Summe:")) ? classes : lines) += count;
        }
        QCOMPARE(sum, json(merged)[s("changes")].toInteger());
        QCOMPARE(classes, sum);
        QCOMPARE(lines, sum);
        QVERIFY2(rows.join(u'\n').contains(s("GANZTAG-2/1")), "the decision");
        // Once more everything is known already, and so it says; a paper of a lost Koffer there is none.
        WB_RUN(m_cli.run({s("koffer"), s("merge"), m_book, m_back, s("--report"), file("zwei.pdf")}), 0);
        QVERIFY(bookfile::contents(file("zwei.pdf")).startsWith("%PDF"));
        WB_RUN(m_cli.run({s("set"), m_book, s("koffer_issue"), s("GANZTAG-2"), s("state=lost")}), 0);
        WB_RUN(m_cli.run({s("koffer"), s("merge"), m_book, m_back, s("--report"), file("drei.pdf")}), 1);
        QVERIFY(!QFile::exists(file("drei.pdf")));
        WB_RUN(m_cli.run({s("koffer"), s("merge"), m_book, m_back, s("--report"), file("vier.txt")}), 2);
    }

    void allConflictsAreDecidedAtOnce_data()
    {
        QTest::addColumn<QString>("side");
        QTest::addColumn<QString>("text");
        QTest::newRow("office") << s("office") << s("Büro");
        QTest::newRow("return") << s("return") << s("Werkstatt");
    }
    void allConflictsAreDecidedAtOnce()
    {
        QFETCH(QString, side);
        QFETCH(QString, text);
        WB_RUN(set(m_book, m_outcome, "text=Büro"), 0);
        WB_RUN(set(m_work, m_outcome, "text=Werkstatt"), 0);
        WB_RUN(m_cli.run({s("koffer"), s("return"), m_work, s("-o"), m_back}), 0);
        const QString before = test::tablesOf(m_book);
        const qint64 acts = test::actsOf(m_book);
        WB_RUN(m_cli.run({s("koffer"), s("merge"), m_book, m_back, s("--conflicts"), side}), 0);
        QCOMPARE(field(m_book, m_outcome, "text"), text);
        QCOMPARE(test::actsOf(m_book), acts + 1); // with the decisions it is one step
        WB_RUN(m_cli.run({s("undo"), m_book}), 0);
        QCOMPARE(test::tablesOf(m_book), before);
        const QJsonArray done = json(m_cli.run({s("history"), m_book, s("--json")})).array();
        WB_RUN(m_cli.run({s("undo"), m_book, done[0][s("act")].toString()}), 0);
        QCOMPARE(field(m_book, m_outcome, "text"), text);
        WB_RUN(m_cli.run({s("check"), m_book}), 0);
        WB_RUN(m_cli.run({s("koffer"), s("merge"), m_book, m_back, s("--conflicts"), s("both")}), 2);
    }
};

QTEST_GUILESS_MAIN(TestOfCliKoffer)
#include "tst_clikoffer.moc"
