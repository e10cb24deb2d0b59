#include "core/store/listgroups.h"
#include "core/store/liststate.h"
#include "core/wording/filtertext.h"
#include "core/wording/language.h"
#include "tests/core/listoracle.h"
#include "tests/support/dice.h"

#include <QtTest>

using namespace core;
using namespace listoracle;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

FieldFilter on(const EntityInfo& kind, const char* field)
{
    FieldFilter filter;
    filter.field = kind.indexOf(s(field));
    return filter;
}

FieldFilter between(const char* kind, const char* field, const Value& from, const Value& to)
{
    FieldFilter filter = on(kindNamed(kind), field);
    filter.from = from;
    filter.to = to;
    return filter;
}

FieldFilter among(const char* kind, const char* field, const QStringList& words)
{
    FieldFilter filter = on(kindNamed(kind), field);
    filter.value = words;
    return filter;
}

/** What the groups should be: every record of the list as it is without the field's own filter, looked at by itself. */
QHash<QString, qint64> countedSlowly(Fixture& fixture, const Oracle& oracle, ListQuery query, qsizetype field)
{
    query.fields.removeIf([field](const FieldFilter& filter) { return filter.field == field; });
    QHash<QString, qint64> counts;
    for (const RecordId& id : oracle.ids(query)) {
        const Value value = fixture.book->store().get(id).value().at(field);
        if (const auto* set = std::get_if<QStringList>(&value)) {
            for (const QString& element : *set)
                ++counts[element];
            if (set->isEmpty())
                ++counts[QString()];
            continue;
        }
        const auto* const named = std::get_if<RecordId>(&value);
        const auto* const flag = std::get_if<bool>(&value);
        ++counts[named ? named->toText() : flag ? QString::number(int(*flag)) : valueOr<QString>(value)];
    }
    return counts;
}

QString keyOf(const ListGroup& group)
{
    if (const auto* flag = std::get_if<bool>(&group.value))
        return QString::number(int(*flag));
    const auto* const named = std::get_if<RecordId>(&group.value);
    return named ? named->toText() : valueOr<QString>(group.value);
}

} // namespace

class TestOfListFilters : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Fixture> m_fixture;
    std::unique_ptr<Oracle> m_oracle;

    ListQuery narrowed(const char* kind, const QList<FieldFilter>& filters)
    {
        ListQuery query = queryFor(kind);
        query.fields = filters;
        return query;
    }

    /** As the oracle says, and neither nothing nor everything, else the case says nothing. */
    void agrees(const ListQuery& query)
    {
        const QList<RecordId> expected = m_oracle->ids(query);
        QCOMPARE(listed(m_fixture->book, query), expected);
        QVERIFY(!expected.isEmpty());
        QVERIFY(expected.size() < 260);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = std::make_unique<Fixture>(31);
        m_oracle = std::make_unique<Oracle>(m_fixture->book);
    }

    void cleanupTestCase()
    {
        m_oracle.reset();
        m_fixture.reset();
    }

    void boundsOfNumbersDaysAndTimes()
    {
        agrees(narrowed("municipality", {between("municipality", "population", qint64(4), qint64(9))}));
        agrees(narrowed("municipality", {between("municipality", "population", {}, qint64(0))}));
        agrees(narrowed("municipality", {between("municipality", "population", 3.5, {})}));
        agrees(narrowed("municipality", {between("municipality", "area_km2", 12.0, 40.25)}));
        agrees(narrowed("municipality", {between("municipality", "area_km2", qint64(12), {})}));
        agrees(narrowed(
            "municipality", {between("municipality", "population_date", QDate(2018, 1, 4), QDate(2018, 1, 9))}));
        agrees(narrowed("municipality", {between("municipality", "population_date", {}, QDate(2018, 1, 9))}));
        agrees(narrowed("session", {between("session", "start_time", QTime(9, 30), QTime(12, 30))}));
    }

    void boundsMeetWholeSpansOfFuzzyDates()
    {
        agrees(narrowed("session", {between("session", "date", QDate(2023, 3, 14), QDate(2023, 4, 2))}));
        agrees(narrowed("session", {between("session", "date", QDate(2023, 9, 1), {})}));
        agrees(narrowed("session", {between("session", "date", {}, QDate(2023, 2, 3))}));
    }

    void fuzzyDatesWithOneEndOrNone()
    {
        test::TestBook book;
        const RecordId agency = book.add("agency", given({{"name", s("Agentur")}}));
        const RecordId series = book.add("series", given({{"title", s("Reihe")}, {"agency", agency}}));
        const std::pair<const char*, FuzzyDate> dates[] = {{"ab", FuzzyDate::month(2023, 6).asFrom()},
            {"bis", FuzzyDate::month(2023, 6).asUntil()}, {"offen", FuzzyDate::open()},
            {"juni", FuzzyDate::month(2023, 6)}, {"vsl", FuzzyDate::day(QDate(2023, 8, 9)).asTentative()}};
        for (const auto& [title, date] : dates)
            book.add("session", given({{"series", series}, {"title", s(title)}, {"date", date}}));
        const auto titles = [&](const Value& from, const Value& to) {
            const ListQuery query = narrowed("session", {between("session", "date", from, to)});
            QStringList words;
            for (const RecordId& id : listed(book, query))
                words.append(book->store().get(id).value().text(QLatin1StringView("title")));
            words.sort();
            return words.join(u' ');
        };
        QCOMPARE(titles(QDate(2023, 6, 30), QDate(2023, 7, 1)), s("ab bis juni"));
        QCOMPARE(titles(QDate(2023, 7, 1), {}), s("ab vsl"));
        QCOMPARE(titles({}, QDate(2023, 5, 31)), QString());
        QCOMPARE(titles(QDate(2023, 8, 9), QDate(2023, 8, 9)), s("ab vsl"));
        const ListQuery ofEmpty = narrowed("session", {on(kindNamed("session"), "date")});
        QVERIFY(listed(book, ofEmpty).isEmpty());
    }

    void nothingAmongTheAlternatives()
    {
        const QList<RecordId>& ids = m_fixture->municipalities;
        agrees(narrowed("municipality", {among("municipality", "district", {s("Olpe"), QString()})}));
        agrees(narrowed("municipality", {among("municipality", "parent", {QString()})}));
        agrees(narrowed(
            "municipality", {among("municipality", "parent", {ids.at(0).toText(), ids.at(3).toText(), QString()})}));
        agrees(narrowed("municipality", {among("municipality", "parent", {ids.at(0).toText(), ids.at(3).toText()})}));
        agrees(narrowed("municipality", {among("municipality", "state", {s("NW"), s("SN"), s("BB")})}));
        for (const char* field : {"population", "population_date", "parent", "district"})
            agrees(narrowed("municipality", {on(kindNamed("municipality"), field)}));
    }

    void manyAtOnceAreAllKept()
    {
        test::Dice dice(test::Dice::firstSeed());
        const EntityInfo& kind = kindNamed("municipality");
        for (int round = 0; round < 60; ++round) {
            ListQuery query = queryFor("municipality");
            if (dice.below(2))
                query.filter = s("kreis");
            query.fields.append(between("municipality", "population", qint64(dice.below(12)), qint64(dice.below(30))));
            if (dice.below(2))
                query.fields.append(on(kind, "seat"));
            if (dice.below(2)) {
                const int first = int(dice.below(16));
                QStringList words;
                for (int i = 0; i < 6; ++i)
                    words.append(QString::fromLatin1(
                        kind.fields[size_t(kind.indexOf(u"state"))].choices[size_t((first + i) % 16)].word));
                query.fields.append(among("municipality", "state", words));
            }
            query.sortField = kind.indexOf(u"population");
            QCOMPARE(listed(m_fixture->book, query), m_oracle->ids(query));
        }
    }

    void boundsThatDoNotFitAreRefused()
    {
        for (const FieldFilter& wrong :
            {between("municipality", "name", s("a"), {}), between("municipality", "population", QDate(2023, 1, 1), {}),
                between("municipality", "population_date", qint64(3), {}),
                between("municipality", "kind", {}, s("x"))}) {
            RecordList list(m_fixture->book->connection(), narrowed("municipality", {wrong}));
            const auto count = list.count();
            QVERIFY(!count);
            QCOMPARE(count.error().kind, ErrorKind::UsageWrong);
        }
    }

    void groupsAreTheRecordsCountedOneByOne_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("field");
        QTest::newRow("choice") << s("municipality") << s("state");
        QTest::newRow("reference") << s("municipality") << s("parent");
        QTest::newRow("flag") << s("session") << s("is_additional");
        QTest::newRow("reference of sessions") << s("session") << s("host_municipality");
    }
    void groupsAreTheRecordsCountedOneByOne()
    {
        QFETCH(QString, kind);
        QFETCH(QString, field);
        ListQuery query = queryFor(kind.toLatin1().constData());
        const qsizetype index = query.kind->indexOf(field);
        const bool towns = kind == u"municipality";
        const FieldFilter own = towns ? among("municipality", "state", {s("NW")}) : on(*query.kind, "start_time");
        FieldFilter words = on(*query.kind, towns ? "district" : "title");
        words.words = s("stra");
        for (const QList<FieldFilter>& filters : {QList<FieldFilter>{}, {own}, {words}, {own, words}}) {
            for (const char* typed : {"", "kr", "–"}) {
                query.fields = filters;
                query.filter = s(typed);
                const auto found = groupsOf(m_fixture->book->connection(), query, index);
                WB_VERIFY(found);
                QCOMPARE(found->more, 0);
                QHash<QString, qint64> counts;
                for (const ListGroup& group : found->groups)
                    counts.insert(keyOf(group), group.count);
                QCOMPARE(counts, countedSlowly(*m_fixture, *m_oracle, query, index));
                // Choosing a group gives as many records as it says.
                if (found->groups.isEmpty())
                    continue;
                ListQuery chosen = query;
                chosen.fields.removeIf([index](const FieldFilter& filter) { return filter.field == index; });
                FieldFilter group;
                group.field = index;
                group.value = found->groups.first().value;
                chosen.fields.append(group);
                QCOMPARE(qint64(listed(m_fixture->book, chosen).size()), found->groups.first().count);
            }
        }
    }

    void groupsOfSetsCountEachElement()
    {
        test::TestBook book;
        const RecordId agency = book.add("agency", given({{"name", s("Agentur")}}));
        QStringList themes;
        for (const char* name : {"Ganztag", "Übergänge", "Monitoring"})
            themes.append(book.add("theme_field", given({{"name", s(name)}})).toText());
        const auto series = [&](const char* title, QStringList fields) {
            fields.sort();
            return book.add("series", given({{"title", s(title)}, {"agency", agency}, {"theme_fields", fields}}));
        };
        series("A", {themes.at(0), themes.at(1)});
        series("B", {themes.at(1)});
        const RecordId none = series("C", {});
        ListQuery query = queryFor("series");
        const qsizetype index = query.kind->indexOf(u"theme_fields");
        const auto found = groupsOf(book->connection(), query, index);
        WB_VERIFY(found);
        QStringList said;
        for (const ListGroup& group : found->groups)
            said.append(group.title + u' ' + QString::number(group.count));
        QCOMPARE(said, (QStringList{s("Ganztag 1"), s("Übergänge 2"), s(" 1")}));
        FieldFilter nothing;
        nothing.field = index;
        query.fields = {nothing};
        QCOMPARE(listed(book, query), QList<RecordId>{none});
        nothing.value = QStringList{QString(), themes.at(0)};
        query.fields = {nothing};
        QCOMPARE(listed(book, query).size(), 2);
    }

    void whatCannotBeGroupedIsRefused()
    {
        const ListQuery query = queryFor("municipality");
        for (const char* field : {"name", "population", "population_date", "note"}) {
            const auto found =
                groupsOf(m_fixture->book->connection(), query, query.kind->indexOf(QString::fromLatin1(field)));
            QVERIFY(!found);
        }
        QVERIFY(!groupsOf(m_fixture->book->connection(), query, -1));
    }

    void aStateSavedComesBack()
    {
        const EntityInfo& kind = kindNamed("session");
        ListState state;
        state.words = s("Straße “x”");
        FieldFilter words = on(kind, "title");
        words.words = s("=1+1\t\"q\"");
        FieldFilter flag = on(kind, "is_additional");
        flag.value = true;
        FieldFilter host = on(kind, "host_municipality");
        host.value = m_fixture->municipalities.first();
        state.fields = {words, flag, host, on(kind, "venue_name"), among("session", "state", {s("planned"), QString()}),
            between("session", "date", QDate(2023, 1, 2), {}), between("session", "start_time", {}, QTime(9, 30))};
        state.sortedBy = s("date");
        state.descending = true;
        state.groupedBy = s("host_municipality");
        state.columns = {s("title"), s("date")};
        const SavedFilter saved = savedFilter(kind, s("Mein Filter"), state);
        QCOMPARE(saved.kind, s("session"));
        // Through the book, as any record.
        const RecordId id = m_fixture->book.add("saved_filter",
            given({{"name", saved.name}, {"kind", saved.kind}, {"words", saved.words},
                {"conditions", saved.conditions.text}}));
        const auto read = m_fixture->book->store().getAs<SavedFilter>(id);
        WB_VERIFY(read);
        ListState back = stateOf(kind, *read);
        words.words = s("=1+1 \"q\""); // a line is one line
        state.fields.first() = words;
        QCOMPARE(back, state);
    }

    void strangeStatesArePassedOver()
    {
        const EntityInfo& kind = kindNamed("municipality");
        SavedFilter saved;
        saved.words = QString(2000, u'x');
        saved.conditions.text =
            QStringList{s("{\"field\":\"no_such_field\",\"is\":\"x\"}"), s("no json at all"), s("[1,2]"),
                s("{\"field\":\"population\",\"words\":\"x\"}"), s("{\"field\":\"population\",\"is\":\"many\"}"),
                s("{\"field\":\"name\",\"from\":\"a\"}"), s("{\"field\":\"state\",\"among\":[1,{},\"NW\"]}"),
                s("{\"field\":\"population\",\"from\":{\"a\":1},\"to\":12}"), s("{\"sort\":\"no_such_field\"}"),
                s("{\"group\":\"name\"}"), s("{\"columns\":[\"name\",\"no_such_field\",7]}"), s("{\"future\":true}"),
                QString(300, u'{'), s("{\"field\":\"seat\",\"is\":null}")}
                .join(u'\n');
        const ListState state = stateOf(kind, saved);
        QCOMPARE(state.words.size(), text::SingleLineLimit);
        QCOMPARE(state.fields,
            (QList<FieldFilter>{among("municipality", "state", {s("NW")}),
                between("municipality", "population", {}, qint64(12)), on(kind, "seat")}));
        QCOMPARE(state.sortedBy, QString());
        QCOMPARE(state.groupedBy, QString());
        QCOMPARE(state.columns, QStringList{s("name")});
        ListQuery query = queryFor("municipality");
        query.fields = state.fields;
        WB_VERIFY(checked(query));
    }

    void filtersAreSaidInWords()
    {
        const Labels& english = labelsIn(QLocale::English);
        const EntityInfo& kind = kindNamed("municipality");
        const Titles titles = [](RecordId) { return s("Olpe %1"); };
        const auto say = [&](const FieldFilter& filter) { return filterText(kind, filter, english, titles); };
        FieldFilter words = on(kind, "district");
        words.words = s("Arns %1");
        const QString population = english.of(kind.fields[size_t(words.field)].label);
        QCOMPARE(say(words), population + s(" contains “Arns %1”"));
        QVERIFY(say(between("municipality", "population", qint64(3), qint64(5))).endsWith(s(": 3 to 5")));
        QVERIFY(
            say(between("municipality", "population_date", QDate(2020, 5, 1), {})).endsWith(s(": from 1 May 2020")));
        QVERIFY(
            say(between("municipality", "population_date", {}, QDate(2020, 5, 1))).endsWith(s(": up to 1 May 2020")));
        QVERIFY(say(on(kind, "district")).endsWith(s(": empty")));
        FieldFilter parent = on(kind, "parent");
        parent.value = RecordId(QUuid::createUuidV5(QUuid(), s("x")));
        QVERIFY(say(parent).endsWith(s(": Olpe %1")));
        QVERIFY(say(among("municipality", "parent", {s("x"), QString()})).endsWith(s(": Olpe %1 or empty")));
        const QString many = say(among("municipality", "district", {s("a"), s("b"), s("c"), s("d"), s("e"), s("f")}));
        QVERIFY2(many.endsWith(s(": a, b, c, d or 2 more")), qPrintable(many));
    }
};

QTEST_GUILESS_MAIN(TestOfListFilters)
#include "tst_listfilters.moc"
