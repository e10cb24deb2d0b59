// Likely doubles: which records a person would take for the same, and finding them in a book.
#include "core/model/likeness.h"
#include "core/store/doublesearch.h"
#include "core/support/similarity.h"
#include "core/wording/likenesstext.h"
#include "tests/support/dice.h"
#include "tests/support/given.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace core;
using test::counted;
using test::Dice;
using test::given;
using test::TestBook;

namespace {

Record filled(const char* kind, std::initializer_list<std::pair<const char*, const char*>> values)
{
    Record record = findEntity(QString::fromLatin1(kind))->blank();
    for (const auto& [key, value] : values)
        record.set(QLatin1StringView(key), QString::fromUtf8(value));
    return record;
}

Record person(const char* first, const char* last, const char* email = "", const char* phone = "")
{
    return filled("person", {{"first_name", first}, {"last_name", last}, {"email", email}, {"phone", phone}});
}

Likeness compared(const Record& a, const Record& b)
{
    const Likeness one = likeness(likenessKey(a), likenessKey(b));
    const Likeness two = likeness(likenessKey(b), likenessKey(a));
    if (!(one == two))
        qFatal("not symmetric");
    return one;
}

} // namespace

class TestOfLikeness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lettersThatDifferAreCounted()
    {
        QCOMPARE(editDistance(u"", u"", 3), 0);
        QCOMPARE(editDistance(u"abc", u"", 3), 3);
        QCOMPARE(editDistance(u"kitten", u"sitting", 5), 3);
        QCOMPARE(editDistance(u"schmidt", u"schmitd", 5), 1); // swapped
        QCOMPARE(editDistance(u"muller", u"miller", 5), 1);
        QCOMPARE(editDistance(u"abcdef", u"ghijkl", 2), 3); // more than asked for
        QCOMPARE(similarity(u"anna", u"hanna"), 0.8);
        QCOMPARE(similarity(u"peter", u"petra"), 0.0);
        QCOMPARE(similarity(u"al", u"el"), 0.0);
    }

    void anyTwoWordsCompareTheSameBothWays()
    {
        Dice dice(Dice::firstSeed());
        for (int i = 0; i < counted(20'000, 1'000'000); ++i) {
            QString words[2];
            for (QString& word : words) {
                for (int letters = dice.below(9); letters > 0; --letters)
                    word += QChar(u'a' + ushort(dice.below(4)));
            }
            const double alike = similarity(words[0], words[1]);
            QCOMPARE(alike, similarity(words[1], words[0]));
            QVERIFY(alike >= 0 && alike <= 1);
            QCOMPARE(alike == 1, words[0] == words[1]);
            const int whole = editDistance(words[0], words[1], 20);
            for (int most = 0; most < 9; ++most)
                QCOMPARE(editDistance(words[0], words[1], most), std::min(whole, most + 1));
        }
    }

    void personsThatAreDoubles_data()
    {
        QTest::addColumn<Record>("one");
        QTest::addColumn<Record>("other");
        QTest::addColumn<LikeSign>("sign");
        const auto row = [](const char* name, const Record& one, const Record& other, LikeSign sign) {
            QTest::newRow(name) << one << other << sign;
        };
        row("the same", person("Anna", "Müller"), person("Anna", "Müller"), LikeSign::SameName);
        row("umlaut", person("Anna", "Müller"), person("Anna", "Mueller"), LikeSign::SameName);
        row("no umlaut", person("Jörg", "Groß"), person("Jorg", "Gross"), LikeSign::SameName);
        row("case and hyphen", person("anna-lena", "SCHULZ"), person("Anna Lena", "Schulz"), LikeSign::SameName);
        row("swapped", person("Anna", "Müller"), person("Mueller", "Anna"), LikeSign::SwappedName);
        row("typing error", person("Anna", "Schmidt"), person("Anna", "Schmitd"), LikeSign::SimilarName);
        row("other spelling", person("Steffi", "Schmitt"), person("Steffi", "Schmidt"), LikeSign::SimilarName);
        row("sounds alike", person("Anna", "Maier"), person("Anna", "Meyer"), LikeSign::SameName);
        row("initial", person("A.", "Müller"), person("Anna", "Müller"), LikeSign::SimilarName);
        row("same address", person("Anna", "Müller", "Anna.Mueller@olpe.de"),
            person("Anna", "Müller-Weber", "anna.mueller@olpe.de"), LikeSign::SameEmail);
        row("same phone", person("Anna", "Müller", "", "02761 81-123"),
            person("Anna", "Müller-Weber", "", "+49 2761 81123"), LikeSign::SamePhone);
    }
    void personsThatAreDoubles()
    {
        QFETCH(Record, one);
        QFETCH(Record, other);
        QFETCH(LikeSign, sign);
        const Likeness found = compared(one, other);
        QVERIFY2(found.isLikely(), qPrintable(QString::number(found.percent)));
        QVERIFY2(found.signs.contains(sign), qPrintable(likenessText(found)));
    }

    void personsThatAreNone()
    {
        const Record anna = person("Anna", "Müller", "info@olpe.de", "02761 81-0");
        for (const Record& other : {person("Peter", "Müller"), person("Anna", "Maier"), person("", "Müller"),
                 person("Anna", "Mühlenberg"), person("Arne", "Möller"),
                 person("Kemal", "Öztürk", "info@olpe.de", "02761 81-0"), person("", "", "", "")}) {
            const Likeness found = compared(anna, other);
            QVERIFY2(!found.isLikely(), qPrintable(QString::number(found.percent)));
        }
    }

    void municipalitiesAreToldByTheirNumber()
    {
        const auto municipality = [](const char* name, const char* kind, const char* ags) {
            return filled("municipality", {{"name", name}, {"kind", kind}, {"ags", ags}});
        };
        const Record district = municipality("Landkreis Rosenheim", "kreis", "09187");
        QVERIFY(!compared(district, municipality("Rosenheim", "kreisfreie_stadt", "09163")).isLikely());
        QVERIFY(compared(district, municipality("Rosenheim", "kreis", "")).isLikely());
        QVERIFY(compared(district, municipality("Kreis RO", "kreis", "09187")).signs.contains(LikeSign::SameKey));
        QVERIFY(!compared(municipality("Kreis Olpe", "kreis", ""), municipality("Kreis Unna", "kreis", "")).isLikely());
    }

    void numbersAndOwnersTellNamesakesApart()
    {
        const auto organisation = [](const char* name) { return filled("organisation", {{"name", name}}); };
        QVERIFY(!compared(organisation("Grundschule am Markt 1"), organisation("Grundschule am Markt 2")).isLikely());
        QVERIFY(compared(organisation("Bildungsbüro Olpe e. V."), organisation("Bildungsbuero Olpe")).isLikely());
        Record one = filled("org_unit", {{"name", "Schulamt"}});
        Record other = one;
        QVERIFY(hasLikeness(one.entity()));
        QCOMPARE(compared(one, other).percent, 100);
        one.set(QLatin1StringView("municipality"), RecordId(QUuid::createUuid()));
        other.set(QLatin1StringView("municipality"), RecordId(QUuid::createUuid()));
        QVERIFY(compared(one, other).percent < 100);
    }

    void kindsWithoutANameHaveNone()
    {
        QVERIFY(hasLikeness(*findEntity(u"person")) && hasLikeness(*findEntity(u"municipality")));
        QVERIFY(!hasLikeness(*findEntity(u"attendance")) && !hasLikeness(*findEntity(u"rule_override")));
    }

    void likelyDoublesOfARecordBeingTyped()
    {
        TestBook book;
        const RecordId anna = add(book, person("Anna", "Müller", "a.mueller@olpe.de", "02761 81123"));
        const RecordId peter = add(book, person("Peter", "Müller"));
        const RecordId kemal = add(book, person("Kemal", "Öztürk"));
        const auto found = [&](const Record& typed) {
            const auto hits = likelyDoubles(book->connection(), typed, 5);
            QList<RecordId> ids;
            for (const DoubleHit& hit : hits.value())
                ids.append(hit.id);
            return ids;
        };
        QCOMPARE(found(person("anna", "mueller")), QList{anna});
        QCOMPARE(found(person("Müller", "Peter")), QList{peter});
        QCOMPARE(found(person("Kemal", "Oeztuerk")), QList{kemal});
        QCOMPARE(found(person("", "", "A.Mueller@olpe.de")), QList{anna});
        QCOMPARE(found(person("Anna", "Müller-Weber", "", "02761 81123")), QList{anna});
        QCOMPARE(found(person("", "")), QList<RecordId>());
        QCOMPARE(found(person("Xaver", "Unbekannt")), QList<RecordId>());
        // A record is not a double of itself, and one that went is none.
        QCOMPARE(found(book->store().get(anna).value()), QList<RecordId>());
        WB_VERIFY(book->apply(acts::remove(book->store(), anna).value()));
        QCOMPARE(found(person("anna", "mueller")), QList<RecordId>());
    }

    void everyPairOfABookIsFoundOnce()
    {
        TestBook book;
        const RecordId anna = add(book, person("Anna", "Müller"));
        const RecordId swapped = add(book, person("Mueller", "Anna"));
        add(book, person("Peter", "Müller"));
        const RecordId olga = add(book, person("Olga", "Groß", "o@unna.de"));
        const RecordId married = add(book, person("Olga", "Groß-Klein", "O@unna.de"));
        const auto pairs = allDoubles(book->connection(), *findEntity(u"person"));
        WB_VERIFY(pairs);
        QCOMPARE(pairs->size(), 2);
        QSet<QSet<RecordId>> found;
        for (const DoublePair& pair : *pairs)
            found.insert({pair.one, pair.other});
        QCOMPARE(found, (QSet<QSet<RecordId>>{{anna, swapped}, {olga, married}}));
        QCOMPARE(allDoubles(book->connection(), *findEntity(u"attendance")).error().kind, ErrorKind::UsageWrong);
    }

    /** Against the answer of comparing everybody with everybody. */
    void blocksLoseNoPair()
    {
        Dice dice(Dice::firstSeed());
        const QStringList firsts{QStringLiteral("Anna"), QStringLiteral("Ana"), QStringLiteral("Peter"),
            QStringLiteral("Jörg"), QStringLiteral("Joerg"), QStringLiteral("J.")};
        const QStringList lasts{QStringLiteral("Müller"), QStringLiteral("Mueller"), QStringLiteral("Miller"),
            QStringLiteral("Schmidt"), QStringLiteral("Schmitt"), QStringLiteral("Groß")};
        TestBook book;
        QList<Record> all;
        for (int i = 0; i < 60; ++i) {
            const bool isSwapped = dice.oneIn(4);
            const QByteArray first = dice.pick(firsts).toUtf8();
            const QByteArray last = dice.pick(lasts).toUtf8();
            const Record made = isSwapped ? person(last, first) : person(first, last);
            all.append(book->store().get(add(book, made)).value());
        }
        qsizetype expected = 0;
        for (qsizetype i = 0; i < all.size(); ++i) {
            for (qsizetype j = i + 1; j < all.size(); ++j)
                expected += likeness(likenessKey(all.at(i)), likenessKey(all.at(j))).isLikely() ? 1 : 0;
        }
        QVERIFY(expected > 10);
        QCOMPARE(allDoubles(book->connection(), *findEntity(u"person")).value().size(), expected);
    }

private:
    static RecordId add(TestBook& book, const Record& record)
    {
        acts::Given given;
        for (const FieldInfo& field : record.entity().fields)
            given.insert(field.name(), record.at(field.name()));
        return book.add(record.entity().key, given);
    }
};

QTEST_GUILESS_MAIN(TestOfLikeness)
#include "tst_likeness.moc"
