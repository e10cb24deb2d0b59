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

} // namespace

/** Two moderators take the same session along, each in a Koffer of their own, and record it without a network, while
 * the office goes on: as they do it, by the command line alone. */
class TestOfTwoModerators : public QObject {
    Q_OBJECT

    CommandLine m_cli{s(WB_CLI), s("en_US.UTF-8")};
    std::unique_ptr<test::KofferWorld> m_world;
    QString m_book, m_annas, m_bertas, m_session, m_outcome;
    QStringList m_texts; ///< of everything anybody has recorded

    QString file(const char* name) const { return m_world->book.file(s(name)); }
    QJsonDocument json(const QStringList& words) const
    {
        return QJsonDocument::fromJson(m_cli.run(words).out.toUtf8());
    }
    QString field(const QString& book, const QString& id, const char* key, const char* kind) const
    {
        return json({s("show"), book, s(kind), id, s("--format"), s("json")})[s(key)].toString();
    }
    void set(const QString& who, const QString& book, const char* kind, const QString& id, const char* what) const
    {
        WB_RUN(m_cli.run({s("--as"), who, s("set"), book, s(kind), id, s(what)}), 0);
    }
    QString note(const QString& who, const QString& book, const char* text)
    {
        m_texts.append(s(text));
        const Outcome added =
            m_cli.run({s("--as"), who, s("add"), book, s("outcome"), s("session=") + m_session, s("text=") + s(text)});
        return added.status == 0 ? added.line() : QString();
    }
    QString takeAlong(const char* name)
    {
        const QString packed = m_world->pack(name, {m_world->sessions[1]}).value_or(QString());
        const QString work = file(name) + s(".work");
        const Outcome opened = m_cli.run({s("koffer"), s("open"), packed, s("-o"), work});
        return opened.status == 0 ? work : QString();
    }
    QString bringBack(const QString& work)
    {
        const QString path = work + s(".zurueck");
        return m_cli.run({s("koffer"), s("return"), work, s("-o"), path}).status == 0 ? path : QString();
    }
    /** Places in conflict as "record/field", and the values of each. */
    QMap<QString, QSet<QString>> conflicts(const QString& book) const
    {
        QMap<QString, QSet<QString>> places;
        const QJsonArray open = json({s("koffer"), s("conflicts"), book, s("--json")}).array();
        for (const QJsonValue& conflict : open) {
            QSet<QString>& values = places[conflict[s("record")].toString() + u'/' + conflict[s("field")].toString()];
            const QJsonArray candidates = conflict[s("candidates")].toArray();
            for (const QJsonValue& candidate : candidates)
                values.insert(candidate[s("value")].toString());
        }
        return places;
    }

private Q_SLOTS:
    void init()
    {
        m_texts.clear();
        m_world = std::make_unique<test::KofferWorld>();
        m_session = m_world->sessions[1].toText();
        m_outcome = m_world->outcome.toText();
        m_book = m_world->book.path();
        bookfile::overwrite(file("code"), test::kofferCode().toUtf8() + "\n");
        m_cli.setVariable(s("WERKSTATTBUCH_CODE_FILE"), file("code"));
        m_annas = takeAlong("anna");
        m_bertas = takeAlong("berta");
        m_world->book.close();
        QVERIFY(!m_annas.isEmpty() && !m_bertas.isEmpty());
    }

    void nothingIsLostWhicheverComesFirst()
    {
        const QString measure = m_world->measure.toText();
        const QString attendance = m_world->attendance.toText();
        // Different fields of one record, the same field with the same value, and the same field with two.
        set(s("Anna"), m_annas, "session", m_session, "room=Saal");
        set(s("Berta"), m_bertas, "session", m_session, "goals=Auftrag klären");
        set(s("Anna"), m_annas, "attendance", attendance, "status=present");
        set(s("Berta"), m_bertas, "attendance", attendance, "status=present");
        set(s("Anna"), m_annas, "outcome", m_outcome, "text=Anna schreibt");
        set(s("Berta"), m_bertas, "outcome", m_outcome, "text=Berta schreibt");
        set(s("Berta"), m_bertas, "measure", measure, "progress_note=begonnen");
        const QStringList added{note(s("Anna"), m_annas, "Neu von Anna"), note(s("Berta"), m_bertas, "Neu von Berta")};
        QVERIFY(!added.contains(QString()));
        // The office goes on meanwhile, and meets Berta in one field.
        set(s("Büro"), m_book, "measure", measure, "progress_note=beauftragt");
        set(s("Büro"), m_book, "session", m_world->sessions[0].toText(), "room=Aula");
        QVERIFY(!note(s("Büro"), m_book, "Nachgetragen im Büro").isEmpty());

        const QString annas = bringBack(m_annas);
        const QString bertas = bringBack(m_bertas);
        const QString other = file("andersherum.wbuch");
        QVERIFY(QFile::copy(m_book, other));
        for (const QString& back : {annas, bertas})
            QVERIFY(m_cli.run({s("koffer"), s("merge"), m_book, back}).status >= 0);
        for (const QString& back : {bertas, annas})
            QVERIFY(m_cli.run({s("koffer"), s("merge"), other, back}).status >= 0);

        QCOMPARE(test::tablesOf(other), test::tablesOf(m_book));
        QCOMPARE(conflicts(other), conflicts(m_book));
        const QMap<QString, QSet<QString>> expected{{m_outcome + s("/text"), {s("Anna schreibt"), s("Berta schreibt")}},
            {measure + s("/progress_note"), {s("begonnen"), s("beauftragt")}}};
        QCOMPARE(conflicts(m_book), expected);
        QCOMPARE(field(m_book, m_session, "room", "session"), s("Saal"));
        QCOMPARE(field(m_book, m_session, "goals", "session"), s("Auftrag klären"));
        QCOMPARE(field(m_book, attendance, "status", "attendance"), s("present"));
        QCOMPARE(field(m_book, measure, "progress_note", "measure"), s("beauftragt")); // the office's, meanwhile
        const QString tables = test::tablesOf(m_book);
        for (const QString& text : std::as_const(m_texts))
            QVERIFY2(tables.contains(text), qPrintable(text));

        // Everything once more: nothing new, and nothing is set back.
        for (const QString& back : {annas, bertas, annas})
            QVERIFY(m_cli.run({s("koffer"), s("merge"), m_book, back}).status >= 0);
        QCOMPARE(test::tablesOf(m_book), tables);
        QCOMPARE(conflicts(m_book), expected);
        // Nothing but the two conflicts is wrong with the book.
        const QJsonArray open = json({s("koffer"), s("conflicts"), m_book, s("--json")}).array();
        for (const QJsonValue& conflict : open) {
            WB_RUN(m_cli.run({s("koffer"), s("decide"), m_book, conflict[s("conflict")].toString(), s("--text"),
                       s("entschieden")}),
                0);
        }
        WB_RUN(m_cli.run({s("check"), m_book}), 0);
    }

    /** What is decided stays decided, also when the other one's later return still brings what was seen then. */
    void aDecisionOutlivesTheLaterReturns()
    {
        set(s("Anna"), m_annas, "outcome", m_outcome, "text=Anna schreibt");
        set(s("Berta"), m_bertas, "outcome", m_outcome, "text=Berta schreibt");
        WB_RUN(m_cli.run({s("koffer"), s("merge"), m_book, bringBack(m_annas)}), 0);
        WB_RUN(m_cli.run({s("koffer"), s("merge"), m_book, bringBack(m_bertas)}), 1);
        const QString id =
            json({s("koffer"), s("conflicts"), m_book, s("--json")}).array()[0][s("conflict")].toString();
        WB_RUN(m_cli.run({s("koffer"), s("decide"), m_book, id, s("--text"), s("Beide haben recht")}), 0);
        set(s("Berta"), m_bertas, "session", m_session, "room=Nebenraum");
        const QString later = file("spaeter");
        WB_RUN(m_cli.run({s("koffer"), s("return"), m_bertas, s("-o"), later}), 0);
        WB_RUN(m_cli.run({s("koffer"), s("merge"), m_book, later}), 0);
        QCOMPARE(field(m_book, m_outcome, "text", "outcome"), s("Beide haben recht"));
        QCOMPARE(field(m_book, m_session, "room", "session"), s("Nebenraum"));
        QVERIFY(conflicts(m_book).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOfTwoModerators)
#include "tst_twomoderators.moc"
