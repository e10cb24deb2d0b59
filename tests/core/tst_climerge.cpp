#include "core/exchange/changefile.h"
#include "core/store/bookreturn.h"
#include "tests/support/bookfile.h"
#include "tests/support/commandline.h"
#include "tests/support/testbook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

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

class TestOfCliMerge : public QObject {
    Q_OBJECT

    CommandLine m_cli{QStringLiteral(WB_CLI)};
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_book, m_copy, m_olpe;

    QString file(const char* name) const { return m_folder->filePath(s(name)); }

private Q_SLOTS:
    /** A book and a copy of it; the note of one record was changed on both sides. */
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_book = file("a.wbuch");
        m_copy = file("b.wbuch");
        WB_RUN(m_cli.run({s("new"), m_book, s("--empty")}), 0);
        const Outcome added = m_cli.run({s("add"), m_book, s("municipality"), s("name=Olpe"), s("state=NW")});
        WB_RUN(added, 0);
        m_olpe = added.line();
        QVERIFY(QFile::copy(m_book, m_copy));
        WB_RUN(m_cli.run({s("--as"), s("Ben"), s("set"), m_book, s("municipality"), m_olpe, s("note=office")}), 0);
        WB_RUN(m_cli.run({s("--as"), s("Anna"), s("set"), m_copy, s("municipality"), m_olpe, s("note=copy"),
                   s("population=5")}),
            0);
    }

    void aMergeSaysWhatItDoes()
    {
        const QString before = test::tablesOf(m_book);
        const qint64 acts = test::actsOf(m_book);
        const Outcome dry = m_cli.run({s("merge"), m_book, m_copy, s("--dry-run"), s("--json")});
        WB_RUN(dry, 1);
        QCOMPARE(test::tablesOf(m_book), before);
        QCOMPARE(test::actsOf(m_book), acts);
        const QJsonDocument planned = json(dry);
        qint64 sum = 0;
        const QJsonObject counts = planned[s("counts")].toObject();
        for (const QJsonValue& count : counts)
            sum += count.toInteger();
        QCOMPARE(sum, planned[s("changes")].toInteger());
        QCOMPARE(counts[s("conflict")].toInt(), 1);
        QCOMPARE(counts[s("taken_over")].toInt(), 1);
        QVERIFY(planned[s("dry_run")].toBool() && planned[s("act")].isNull());

        const Outcome merged = m_cli.run({s("merge"), m_book, m_copy, s("--json")});
        WB_RUN(merged, 1);
        QVERIFY(!json(merged)[s("act")].isNull());
        QCOMPARE(json(merged)[s("counts")].toObject(), counts);
        const Outcome again = m_cli.run({s("merge"), m_book, m_copy});
        WB_RUN(again, 0);
        QVERIFY(again.out.contains(s("Schon bekannt")));
        QCOMPARE(test::actsOf(m_book), acts + 1);
    }

    void theReportOfAMergeAddsUp()
    {
        const QString before = test::tablesOf(m_book);
        const QString csv = file("bericht.csv");
        WB_RUN(m_cli.run({s("merge"), m_book, m_copy, s("--dry-run"), s("--report"), csv}), 1);
        QCOMPARE(test::tablesOf(m_book), before);
        const QString words = QString::fromUtf8(bookfile::contents(csv));
        QVERIFY2(words.contains(s("Summe aller Klassen")) && words.contains(s("Konflikt")), qPrintable(words));
        // Neither is another file written over, nor anything taken over where the report cannot be written.
        for (const char* name : {"bericht.csv", "bericht.txt", "nirgends/bericht.pdf"}) {
            const Outcome refused = m_cli.run({s("merge"), m_book, m_copy, s("--report"), file(name)});
            QVERIFY2(refused.status == 2 || refused.status == 3, qPrintable(refused.err));
            QCOMPARE(test::tablesOf(m_book), before);
        }
        WB_RUN(m_cli.run({s("merge"), m_book, m_copy, s("--report"), file("bericht.pdf")}), 1);
        QVERIFY(bookfile::contents(file("bericht.pdf")).startsWith("%PDF"));
        QVERIFY(test::tablesOf(m_book) != before);
    }

    /** A merge blocks nothing, so it has to say what the union of both sides breaks. */
    void aMergeSaysWhatItBrokeOfTheRules()
    {
        const auto add = [this](const QStringList& words) {
            return m_cli.run(QStringList{s("add"), m_book} + words).line();
        };
        const QString agency = add({s("agency"), s("name=Agentur")});
        const QString series = add({s("series"), s("title=Ganztag"), s("agency=") + agency, s("capacity_teams=1")});
        QStringList registrations;
        for (int i = 0; i < 2; ++i) {
            const QString team = add({s("team"), s("series=") + series, s("municipality=") + m_olpe});
            registrations.append(add({s("registration"), s("team=") + team, s("state=registered")}));
        }
        const QString other = file("c.wbuch");
        QVERIFY(QFile::copy(m_book, other));
        const auto confirm = [this](const QString& book, const QString& registration) {
            return m_cli.run({s("set"), book, s("registration"), registration, s("state=confirmed")});
        };
        WB_RUN(confirm(m_book, registrations[0]), 0);
        WB_RUN(confirm(other, registrations[1]), 0);
        const Outcome dry = m_cli.run({s("merge"), m_book, other, s("--dry-run"), s("--json")});
        WB_RUN(dry, 0);
        const QJsonArray findings = json(dry)[s("findings")].toArray();
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0][s("rule")].toString(), s("V-26"));
        const Outcome merged = m_cli.run({s("merge"), m_book, other});
        WB_RUN(merged, 0);
        QVERIFY2(merged.err.contains(s("V-26")), qPrintable(merged.err));
        WB_RUN(m_cli.run({s("check"), m_book}), 1);
        // Said once: the next merge has not brought it.
        QVERIFY(!m_cli.run({s("merge"), m_book, other}).err.contains(s("V-26")));
    }

    void aConflictIsShownAndDecided()
    {
        WB_RUN(m_cli.run({s("merge"), m_book, m_copy}), 1);
        const Outcome shown = m_cli.run({s("show"), m_book, s("municipality"), m_olpe});
        WB_RUN(shown, 0);
        QVERIFY(shown.out.contains(s("Notiz: office")) && shown.out.contains(s("Offene Konflikte: 1")));
        QVERIFY(shown.out.contains(s("Anna")));
        WB_RUN(m_cli.run({s("check"), m_book}), 1);
        const QJsonArray open = json(m_cli.run({s("conflicts"), m_book, s("--json")})).array();
        QCOMPARE(open.size(), 1);
        const QJsonArray candidates = open[0][s("candidates")].toArray();
        QCOMPARE(candidates.size(), 2);
        QCOMPARE(candidates[0][s("value")].toString(), s("office"));
        QVERIFY(candidates[0][s("shown")].toBool());
        QCOMPARE(candidates[1][s("who")].toString(), s("Anna"));
        const QString id = open[0][s("conflict")].toString();
        WB_RUN(m_cli.run({s("decide"), m_book, id}), 2);
        WB_RUN(m_cli.run({s("decide"), m_book, id, s("nobody")}), 1);
        WB_RUN(m_cli.run({s("decide"), m_book, s("00000000"), s("b.wbuch")}), 1);
        WB_RUN(m_cli.run({s("decide"), m_book, id.left(8), s("b.wbuch")}), 0);
        QCOMPARE(json(m_cli.run({s("show"), m_book, s("municipality"), m_olpe, s("--format"), s("json")}))[s("note")]
                     .toString(),
            s("copy"));
        WB_RUN(m_cli.run({s("check"), m_book}), 0);
        // Nothing that the decision had seen opens it again.
        WB_RUN(m_cli.run({s("merge"), m_book, m_copy}), 0);
        WB_RUN(m_cli.run({s("undo"), m_book}), 0);
        QCOMPARE(json(m_cli.run({s("conflicts"), m_book, s("--json")})).array().size(), 1);
        WB_RUN(m_cli.run({s("decide"), m_book, id, s("--text"), s("both")}), 0);
        QVERIFY(m_cli.run({s("history"), m_book}).out.contains(s("Konflikt entschieden")));
    }

    void aMergeIsTakenBackAsOne()
    {
        const QString before = test::tablesOf(m_book);
        WB_RUN(m_cli.run({s("add"), m_copy, s("person"), s("last_name=Neu")}), 0);
        WB_RUN(m_cli.run({s("merge"), m_book, m_copy}), 1);
        WB_RUN(m_cli.run({s("undo"), m_book}), 0);
        QCOMPARE(test::tablesOf(m_book), before);
        QCOMPARE(json(m_cli.run({s("conflicts"), m_book, s("--json")})).array().size(), 0);
        const Outcome again = m_cli.run({s("merge"), m_book, m_copy, s("--json")});
        WB_RUN(again, 0);
        QCOMPARE(json(again)[s("counts")][s("withdrawn")].toInt(), 3);
        QCOMPARE(test::tablesOf(m_book), before);
    }

    void filesThatDoNotFitAreRefused()
    {
        const QString before = test::tablesOf(m_book);
        WB_RUN(m_cli.run({s("new"), file("other.wbuch"), s("--empty")}), 0);
        bookfile::overwrite(file("text"), "not a book");
        bookfile::overwrite(file("empty"), {});
        QVERIFY(QFile::copy(m_copy, file("newer.wbuch")));
        bookfile::tamper(file("newer.wbuch"), "PRAGMA user_version = 99");
        for (const char* name : {"other.wbuch", "text", "empty", "newer.wbuch", "missing"})
            WB_RUN(m_cli.run({s("merge"), m_book, file(name)}), 3);
        WB_RUN(m_cli.run({s("merge"), m_book, m_book}), 2);
        WB_RUN(m_cli.run({s("merge"), m_book}), 2);
        QVERIFY(m_cli.run({s("merge"), m_book, file("other.wbuch")}).err.contains(s("anderen Buch")));
        // A value that no program stores is kept apart; the same id with other content refuses the whole.
        bookfile::tamper(m_copy, "UPDATE change SET after = x'6161' WHERE kind = 'set'");
        WB_RUN(m_cli.run({s("merge"), m_book, m_copy}), 1);
        bookfile::tamper(m_copy, "UPDATE change SET element = 'x' WHERE kind = 'create'");
        const Outcome manipulated = m_cli.run({s("merge"), m_book, m_copy});
        WB_RUN(manipulated, 3);
        QVERIFY(manipulated.err.contains(s("nicht zu trauen")));
        QVERIFY(test::tablesOf(m_book) != QString() && !before.isEmpty());
    }

    void aFileOfChangesMergesLikeACopy()
    {
        QByteArray bytes;
        {
            auto other = core::Database::open(m_copy, core::Access::ReadOnly);
            WB_VERIFY(other);
            const auto returned = core::returnOf(*other, s("GANZTAG-2/1"));
            WB_VERIFY(returned);
            bytes = core::changefile::write(*returned);
        }
        bookfile::overwrite(file("return"), bytes);
        bookfile::overwrite(file("cut"), bytes.left(bytes.size() / 2));
        const QString before = test::tablesOf(m_book);
        WB_RUN(m_cli.run({s("merge"), m_book, file("cut")}), 3);
        QCOMPARE(test::tablesOf(m_book), before);
        const Outcome merged = m_cli.run({s("merge"), m_book, file("return")});
        WB_RUN(merged, 1);
        QVERIFY(merged.out.contains(s("GANZTAG-2/1")));
        WB_RUN(m_cli.run({s("merge"), m_book, m_copy}), 0);
    }
};

QTEST_GUILESS_MAIN(TestOfCliMerge)
#include "tst_climerge.moc"
