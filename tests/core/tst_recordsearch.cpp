#include "core/model/entities/municipality.h"
#include "core/model/entities/person.h"
#include "core/store/database.h"
#include "core/store/recordsearch.h"
#include "tests/support/testbook.h"

#include <QtTest>

using namespace core;
using test::TestBook;

namespace {

QStringList titles(Database& database, const EntityInfo& kind, const QString& typed, int limit = 50)
{
    const Result<QList<RecordHit>> hits = findByWords(database, kind, typed, limit);
    if (!hits)
        return {QString::fromUtf8(test::words(hits.error()))};
    QStringList titles;
    for (const RecordHit& hit : *hits)
        titles.append(hit.title);
    return titles;
}

QStringList list(std::initializer_list<const char*> words)
{
    QStringList list;
    for (const char* word : words)
        list.append(QString::fromUtf8(word));
    return list;
}

/** A database of 100,000 persons that nobody wrote one by one. */
Database crowd()
{
    Result<Database> database = Database::openMemory();
    core::Result<void> filled;
    for (const SchemaStep& step : bookSchema().steps)
        filled = filled ? database->execScript(step.script) : filled;
    if (filled)
        filled = database->exec(
            "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 99999), "
            "w(i, a, b) AS (SELECT i, char(97 + i % 26, 97 + i / 26 % 26, 97 + i / 676 % 26) || 'mann', 'anna ' || i "
            "FROM "
            "n) "
            "INSERT INTO record SELECT printf('00000000-0000-4000-8000-%012d', i), 'person', NULL, a || ', ' || b, "
            "a || ' ' || b, a || ' ' || b || ' ' || i || ' example org', 1 FROM w");
    if (!filled)
        qFatal("%s", test::words(filled.error()).constData());
    return *std::move(database);
}

} // namespace

class TestOfRecordSearch : public QObject {
    Q_OBJECT

private:
    static RecordId municipality(
        TestBook& book, const char* name, const char* shortName = "", const char* ags = "", const char* kind = "kreis")
    {
        return book.add("municipality",
            {{QStringLiteral("name"), QString::fromUtf8(name)}, {QStringLiteral("state"), QStringLiteral("NW")},
                {QStringLiteral("short_name"), QString::fromUtf8(shortName)},
                {QStringLiteral("ags"), QString::fromUtf8(ags)}, {QStringLiteral("kind"), QString::fromUtf8(kind)}});
    }

private Q_SLOTS:
    void nothingTypedGivesTheFirstOfTheList()
    {
        TestBook book;
        municipality(book, "Kreis Unna", "Unna");
        municipality(book, "Märkischer Kreis");
        municipality(book, "Kreis Olpe", "Olpe");
        const QStringList all = list({"Märkischer Kreis", "Kreis Olpe", "Kreis Unna"});
        QCOMPARE(titles(book->connection(), Municipality::info(), QString()), all);
        QCOMPARE(titles(book->connection(), Municipality::info(), QStringLiteral("  ")), all);
        QCOMPARE(titles(book->connection(), Municipality::info(), QString(), 2), all.first(2));
        QCOMPARE(titles(book->connection(), Municipality::info(), QStringLiteral("–")), QStringList());
        QCOMPARE(titles(book->connection(), Person::info(), QString()), QStringList());
    }

    void beginningsComeBeforeWordsAndWordsBeforeTheirInside()
    {
        TestBook book;
        municipality(book, "Hochsauerlandkreis");
        municipality(book, "Märkischer Kreis");
        municipality(book, "Kreis Olpe", "Olpe");
        municipality(book, "Olper Kreisverband");
        municipality(book, "Kreisfreie Stadt");
        QCOMPARE(titles(book->connection(), Municipality::info(), QStringLiteral("kreis")),
            list({"Kreisfreie Stadt", "Kreis Olpe", "Märkischer Kreis", "Olper Kreisverband", "Hochsauerlandkreis"}));
        QCOMPARE(titles(book->connection(), Municipality::info(), QStringLiteral("KREIS ol")),
            list({"Kreis Olpe", "Olper Kreisverband"}));
        QCOMPARE(titles(book->connection(), Municipality::info(), QStringLiteral("märk")), list({"Märkischer Kreis"}));
        QCOMPARE(titles(book->connection(), Municipality::info(), QStringLiteral("mark")), list({"Märkischer Kreis"}));
        QCOMPARE(
            titles(book->connection(), Municipality::info(), QStringLiteral("sauer")), list({"Hochsauerlandkreis"}));
        QCOMPARE(titles(book->connection(), Municipality::info(), QStringLiteral("olpe xyz")), QStringList());
    }

    void findsByNumbersThatThePersonKnows()
    {
        TestBook book;
        municipality(book, "Kreis Olpe", "Olpe", "05966");
        municipality(book, "Kreis Soest", "Soest", "05974");
        QCOMPARE(titles(book->connection(), Municipality::info(), QStringLiteral("059")),
            list({"Kreis Olpe", "Kreis Soest"}));
        QCOMPARE(titles(book->connection(), Municipality::info(), QStringLiteral("05974")), list({"Kreis Soest"}));
    }

    void removedRecordsAndOtherKindsAreNotFound()
    {
        TestBook book;
        const RecordId olpe = municipality(book, "Kreis Olpe");
        book.add("person", {{QStringLiteral("last_name"), QStringLiteral("Olpe")}});
        WB_VERIFY(book->apply(acts::remove(book->store(), olpe).value()));
        QCOMPARE(titles(book->connection(), Municipality::info(), QStringLiteral("olpe")), QStringList());
        QCOMPARE(titles(book->connection(), Person::info(), QStringLiteral("olpe")), list({"Olpe"}));
    }

    void whatIsTypedIsNeverSql()
    {
        TestBook book;
        municipality(book, "O'Hara %_\" Kreis");
        for (const char* typed : {"o'hara", "%", "_", "' OR 1=1 --", "a\"b", "kreis o hara"}) {
            const auto hits = findByWords(book->connection(), Municipality::info(), QString::fromUtf8(typed), 10);
            WB_VERIFY(hits);
            const bool names = typed == QByteArray("o'hara") || typed == QByteArray("kreis o hara");
            QCOMPARE(hits->size(), names ? 1 : 0);
        }
        const QString endless = QStringLiteral("kreis ").repeated(10000);
        QCOMPARE(findByWords(book->connection(), Municipality::info(), endless, 10)->size(), 1);
    }

    void aHundredThousandPersonsAnswerBetweenTwoKeys()
    {
        Database database = crowd();
        for (const char* typed :
            {"", "a", "abc", "abcmann, anna", "anna", "anna 99999", "mann org", "zzz", "x y z a"}) {
            const QString words = QString::fromUtf8(typed);
            WB_VERIFY(findByWords(database, Person::info(), words, 50)); // the statements are prepared
            QElapsedTimer timer;
            timer.start();
            const auto hits = findByWords(database, Person::info(), words, 50);
            const qint64 ms = timer.elapsed();
            qInfo("'%s': %lld hits, %lld ms", typed, qint64(hits->size()), ms);
            QVERIFY(hits->size() <= 50);
            QVERIFY2(ms < 400, typed); // 5 to 60 ms alone on the machine; room for a loaded one and for sanitizers
        }
        QCOMPARE(titles(database, Person::info(), QStringLiteral("anna 99999")).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestOfRecordSearch)
#include "tst_recordsearch.moc"
