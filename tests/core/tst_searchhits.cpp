#include "core/book/searcher.h"
#include "core/store/searchexcerpt.h"
#include "core/store/searchtext.h"
#include "tests/support/dice.h"
#include "tests/support/testbook.h"

#include <QSignalSpy>
#include <QtTest>

using namespace core;
using test::TestBook;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

acts::Given with(std::initializer_list<std::pair<const char*, const char*>> values)
{
    acts::Given map;
    for (const auto& [key, value] : values)
        map.insert(s(key), s(value));
    return map;
}

RecordId kreis(TestBook& book, const char* name, const char* note = "")
{
    return book.add("municipality", with({{"name", name}, {"state", "NW"}, {"kind", "kreis"}, {"note", note}}));
}

RecordId person(TestBook& book, const char* last, const char* note = "", const char* phone = "")
{
    return book.add("person", with({{"last_name", last}, {"note", note}, {"phone", phone}}));
}

SearchAnswer ask(TestBook& book, const QString& typed, const SearchRequest& how = {})
{
    SearchRequest request = how;
    request.typed = typed;
    const Result<SearchAnswer> answer = book->search(request);
    if (!answer)
        qFatal("%s: %s", qPrintable(typed), test::words(answer.error()).constData());
    return *answer;
}

QStringList titles(TestBook& book, const char* typed, const SearchRequest& how = {})
{
    QStringList found;
    const QList<SearchHit> hits = ask(book, s(typed), how).hits;
    for (const SearchHit& hit : hits)
        found.append(hit.title);
    return found;
}

} // namespace

class TestOfSearchHits : public QObject {
    Q_OBJECT

    TestBook m_regions; ///< one for all spellings

private Q_SLOTS:
    void spellingDoesNotMatter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        const auto row = [](const char* text, const char* typed, bool found = true) {
            QTest::addRow("%s %s", text, typed) << s(text) << s(typed) << found;
        };
        row("Straße", "strasse");
        row("Straße", "STRASSE");
        row("Strasse", "straße");
        row("Grün", "grün");
        row("Grün", "grun");
        row("Grün", "gruen");
        row("Gruen", "grün");
        row("Mueller", "müll");
        row("Müller", "muelle");
        row("Goethe", "goethe");
        row("Goethe", "göthe");
        row("neue Wege", "neu");
        row("Bauer", "bau");
        row("Öztürk", "oztu");
        row("Łódź", "lodz");
        row("Bildungsmonitoring", "monitoring"); // in a title
        row("Begrünung", "gruenung");
        row("Bildungs-Monitoring", "monitoring");
        row("Kreis Olpe", "olpe kreis");
        row("Kreis Olpe", "kreis ol");
        row("Kreis Olpe", "kreis unna", false);
        row("Kreis Olpe", "lpe"); // from three letters on
        row("Kreis Olpe", "lp", false);
        row("A 9", "9");
        row("Team 12", "1", false); // one letter or digit is a word of its own
    }
    void spellingDoesNotMatter()
    {
        QFETCH(QString, text);
        QFETCH(QString, typed);
        QFETCH(bool, found);
        const RecordId id = m_regions.add("region", {{s("name"), text}});
        const SearchAnswer answer = ask(m_regions, typed);
        const bool isThere =
            std::any_of(answer.hits.cbegin(), answer.hits.cend(), [&](const SearchHit& hit) { return hit.id == id; });
        QCOMPARE(isThere, found);
    }

    /** They have no other meaning than as words, or none. */
    void signsMeanNothing()
    {
        TestBook book;
        const RecordId id = person(book, "O'Hara", "sagte \"NEAR\" und AND, nicht OR; 100 % * col:umn");
        const RecordId other = person(book, "Berg", "sonstiges");
        for (const char* typed :
            {"o'hara", "\"near\"", "AND", "and near", "near(und nicht)", "col:umn", "umn:col", "-sagte", "sagte*",
                "^sagte", "sagte + nicht", "{} : sagte", "100 %", "\"\" sagte", "OR OR", "'sagte"}) {
            const SearchAnswer answer = ask(book, s(typed));
            QVERIFY2(answer.hits.size() == 1 && answer.hits.first().id == id, typed);
        }
        QVERIFY(ask(book, QStringLiteral("sag") + QChar(u'\0') + QStringLiteral("te")).hits.size() == 1);
        for (const char* typed : {"", " ", "\"", "*", "()", "\"\"\"", "%", "…", "NOT"})
            QVERIFY2(ask(book, s(typed)).hits.isEmpty(), typed);
        QCOMPARE(ask(book, QString(100'000, u'"')).hits.size(), 0);
        QCOMPARE(ask(book, QString(100'000, u'x')).hits.size(), 0);
        QCOMPARE(ask(book, QString(QChar(0xd83d)) + u'a').hits.size(), 0); // half a character
        QVERIFY(id != other);
    }

    void anythingTypedIsAnswered()
    {
        TestBook book;
        kreis(book, "Kreis Olpe", "Straße 😀 ½ ﬁ ẞ");
        test::Dice dice(test::Dice::firstSeed());
        static const QString signs = s("ab \"'*:^-+(){}|&\\/äßÖ😀½ﬁ\n\t\u202e\u200d0 1NEARANDORNOT");
        for (int i = 0; i < test::counted(300, 20'000); ++i) {
            QString typed;
            for (int length = int(dice.below(24)); length > 0; --length)
                typed += signs.at(dice.below(signs.size()));
            SearchRequest request{typed, 5, 2, dice.oneIn(2)};
            const Result<SearchAnswer> answer = book->search(request);
            QVERIFY2(answer, qPrintable(typed));
        }
    }

    void titlesComeBeforeOtherTexts()
    {
        TestBook book;
        person(book, "Zander", "war in Olpe");
        kreis(book, "Kreis Olpe");
        book.add("region", with({{"name", "Olpe"}}));
        book.add("region", with({{"name", "Olpe und Umgebung"}}));
        book.add("region", with({{"name", "Um-Olperland"}}));
        book.add("region", with({{"name", "Nordolpe"}}));
        QCOMPARE(titles(book, "olpe"),
            QStringList(
                {s("Olpe"), s("Olpe und Umgebung"), s("Kreis Olpe"), s("Um-Olperland"), s("Nordolpe"), s("Zander")}));
    }

    void aHitSaysWhereItsWordsStand()
    {
        TestBook book;
        const QString story = QString(30, u'x') + s(" Vorlauf, der lang ist und lang bleibt. ") + QString(200, u'y');
        book.add("region", {{s("name"), s("Sauerland")}});
        const EntityInfo& kind = *findEntity(u"municipality");
        kreis(book, "Kreis Olpe", qPrintable(story + s(" Die Bläserklasse der Straße\nprobt. ") + QString(400, u'z')));
        const SearchAnswer answer = ask(book, s("olpe blaeserkl"));
        QCOMPARE(answer.hits.size(), 1);
        const SearchHit hit = answer.hits.first();
        QCOMPARE(hit.kind, &kind);
        QVERIFY(hit.field && hit.field->name() == u"note");
        QVERIFY2(hit.excerpt.contains(s("Die Bläserklasse der Straße probt.")), qPrintable(hit.excerpt));
        QVERIFY(hit.excerpt.startsWith(u'…') && hit.excerpt.endsWith(u'…'));
        QVERIFY(hit.excerpt.size() <= 126 && !hit.excerpt.contains(u'\n'));
        QVERIFY(!ask(book, s("olp")).hits.first().field); // all of it is in the title
        const SearchHit number = ask(book, s("sauerl")).hits.first();
        QVERIFY(!number.field && number.excerpt.isEmpty());
    }

    /** A list of hits may stand on a wall before a group. */
    void confidentialTextIsFoundButNotQuoted()
    {
        TestBook book;
        const RecordId id = person(book, "Arndt", "Bläserklasse");
        const SearchAnswer answer = ask(book, s("bläser"));
        QCOMPARE(answer.hits.size(), 1);
        QCOMPARE(answer.hits.first().id, id);
        QVERIFY(answer.hits.first().field && answer.hits.first().field->has(FieldFlag::Confidential));
        QCOMPARE(answer.hits.first().excerpt, QString());

        const EntityInfo& kind = *findEntity(u"case_activity");
        Record record = kind.blank();
        qsizetype field = 0;
        while (kind.fields[size_t(field)].type != FieldType::LongText
            || kind.fields[size_t(field)].has(FieldFlag::Confidential))
            ++field;
        record.set(field, s("Die Bläserklasse probt."));
        record.set(QLatin1StringView("confidentiality"), s("agency"));
        const SearchExcerpt kept = searchExcerpt(record, {s("blaser")});
        QCOMPARE(kept.field, &kind.fields[size_t(field)]);
        QCOMPARE(kept.text, QString());
        record.set(QLatin1StringView("confidentiality"), s("network"));
        QCOMPARE(searchExcerpt(record, {s("blaser")}).text, s("Die Bläserklasse probt."));
        QVERIFY(!searchExcerpt(record, {s("nirgends")}).field);
    }

    void numbersArePutTogether()
    {
        TestBook book;
        person(book, "Arndt", "", "+49 2761 81-123");
        for (const char* typed : {"02761 81", "2761", "0276181123", "492761", "81-123", "027618"})
            QCOMPARE(titles(book, typed), QStringList{s("Arndt")});
    }

    void aListThatIsCutSaysSo()
    {
        TestBook book;
        acts::Proposal all;
        all.info.kind = s("import");
        for (int i = 0; i < 400; ++i)
            all.changes.create(acts::prepared(book->store(), *findEntity(u"person"),
                {{s("last_name"), s("Muster%1").arg(i)}, {s("first_name"), s("Anna")}, {s("note"), s("Ganztag")}},
                book.ids)
                                   .value());
        kreis(book, "Musterkreis");
        WB_VERIFY(book->apply(all));
        WB_VERIFY(book->finishSearch());
        const SearchAnswer cut = ask(book, s("muster"), {{}, 10, 10, false});
        QCOMPARE(cut.hits.size(), 10);
        QVERIFY(cut.more);
        const SearchAnswer shared = ask(book, s("muster"), {{}, 10, 4, false}); // others before more of one kind
        QCOMPARE(shared.hits.size(), 10);
        QVERIFY(std::any_of(shared.hits.cbegin(), shared.hits.cend(),
            [](const SearchHit& hit) { return hit.title == s("Musterkreis"); }));
        const SearchAnswer quick = ask(book, s("ganztag"), {{}, 50, 50, false});
        QVERIFY(quick.more && !quick.ranked);
        const SearchAnswer thorough = ask(book, s("ganztag"), {{}, 50, 50, true});
        QVERIFY(thorough.more && thorough.ranked);
        QCOMPARE(thorough.hits.first().title, s("Muster0, Anna"));
        const SearchAnswer everything = ask(book, s("anna ganz"), {{}, 1000, 1000, true});
        QCOMPARE(everything.hits.size(), 400);
        QVERIFY(!everything.more && everything.ranked);
    }

    void onlyTheNewestQuestionIsAnswered()
    {
        TestBook book;
        kreis(book, "Kreis Olpe");
        kreis(book, "Kreis Unna");
        Searcher searcher([&] { return book->openReader(); });
        QStringList answered;
        connect(&searcher, &Searcher::answered, this, [&](const SearchRequest& request, const SearchAnswer& answer) {
            answered.append(request.typed + u' ' + answer.hits.first().title);
        });
        const QSignalSpy failures(&searcher, &Searcher::failed);
        for (const char* typed : {"k", "kr", "kre", "kreis u"})
            searcher.ask({s(typed)});
        QTRY_COMPARE(answered, QStringList{s("kreis u Kreis Unna")});
        searcher.ask({s("olpe")});
        searcher.drop();
        QTest::qWait(50);
        QCOMPARE(answered.size(), 1);
        kreis(book, "Kreis Unstrut"); // what is written meanwhile is seen
        searcher.ask({s("unst")});
        QTRY_COMPARE(answered.size(), 2);
        QCOMPARE(failures.count(), 0);
    }

    void aBookThatIsGoneIsAnError()
    {
        Searcher searcher([] { return Database::open(QStringLiteral("/nowhere/x.wbuch"), Access::ReadOnly); });
        QSignalSpy failures(&searcher, &Searcher::failed);
        searcher.ask({s("olpe")});
        QTRY_COMPARE(failures.count(), 1);
        QCOMPARE(failures.first().first().value<Error>().kind, ErrorKind::FileMissing);
    }

    void wordsAreMadeOnce()
    {
        Record record = findEntity(u"region")->blank();
        record.set(QLatin1StringView("name"), s("Müller-Straße Müller"));
        const SearchText text = searchText(record, s("Müller-Straße Müller"));
        QCOMPARE(text.title, s("muller strasse muller"));
        QCOMPARE(text.names, QString());
        const SearchColumns columns = searchColumns({s("mueller"), s("ab abc"), s("lang")});
        QCOMPARE(columns.title, s("mueller muller"));
        QCOMPARE(columns.body, s("ab abc lang"));
        QVERIFY(columns.inside.startsWith(s("ueller eller ller ler ")));
        QVERIFY(!columns.inside.contains(s("ang")));
        QCOMPARE(searchedWords(s(" Grün, grün  2023 – ")), QStringList({s("grun"), s("2023")}));
    }
};

QTEST_GUILESS_MAIN(TestOfSearchHits)
#include "tst_searchhits.moc"
