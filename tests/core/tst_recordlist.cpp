#include "core/store/listsql.h"
#include "tests/core/listoracle.h"

#include <QtTest>

using namespace core;
using namespace listoracle;

class TestOfRecordList : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Fixture> m_narrowed; ///< of all rows of one test

private Q_SLOTS:
    void cleanupTestCase() { m_narrowed.reset(); }

    void everyOrderIsThatOfTheOracle_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"municipality", "session", "person"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void everyOrderIsThatOfTheOracle()
    {
        QFETCH(QString, kind);
        Fixture fixture(17);
        const Oracle oracle(fixture.book);
        ListQuery query = queryFor(kind.toLatin1().constData());
        for (query.sortField = -1; query.sortField < qsizetype(query.kind->fields.size()); ++query.sortField) {
            if (query.sortField >= 0 && !isSortable(query.kind->fields[size_t(query.sortField)]))
                continue;
            for (const bool down : {false, true}) {
                query.descending = down;
                const QList<RecordId> expected = oracle.ids(query);
                const QString what = QStringLiteral("%1 %2").arg(query.sortField).arg(down);
                QVERIFY2(listed(fixture.book, query) == expected, qPrintable(what));
                // The beginning alone, as a list shows it that nobody has scrolled.
                RecordList list(fixture.book->connection(), query);
                QCOMPARE(list.rows(0, 50)->records.size(), 50);
                QVERIFY2(list.knownIds().head == expected.first(list.knownIds().head.size()), qPrintable(what));
                // The end alone, as after a jump to it.
                RecordList end(fixture.book->connection(), query);
                const auto last = end.rows(expected.size() - 30, 30);
                for (qsizetype i = 0; i < 30; ++i)
                    QVERIFY2(last->records.at(i).id() == expected.at(expected.size() - 30 + i), qPrintable(what));
                // And single places behind it, which are counted, not read.
                for (const qsizetype row : {expected.size() - 25, expected.size() - 12, expected.size() - 1})
                    QVERIFY2(RecordList(list).rowOf(expected.at(row)).value() == row, qPrintable(what));
            }
        }
    }

    void umlautsNumbersAndEmptiesStandWherePeopleLook()
    {
        TestBook book;
        for (const char* name :
            {"Zwickau", "Öhringen", "Kreis 10", "Kreis 2", "Aalen", "Ohlsdorf", "Straße", "Strasburg"})
            book.add("municipality",
                given({{"name", QString::fromUtf8(name)}, {"state", QStringLiteral("NW")},
                    {"seat", QString::fromUtf8(name).startsWith(u'K') ? QString() : QString::fromUtf8(name)}}));
        const QStringList expected{QStringLiteral("Aalen"), QStringLiteral("Kreis 2"), QStringLiteral("Kreis 10"),
            QStringLiteral("Ohlsdorf"), QStringLiteral("Öhringen"), QStringLiteral("Strasburg"),
            QStringLiteral("Straße"), QStringLiteral("Zwickau")};
        QCOMPARE(titlesOf(book, listed(book, queryFor("municipality"))), QStringList(expected));
        QCOMPARE(titlesOf(book, listed(book, queryFor("municipality", "name"))), expected);
        // A field without a stored key sorts the same way, and what is empty stays last in both directions.
        const QStringList up = titlesOf(book, listed(book, queryFor("municipality", "seat")));
        const QStringList down = titlesOf(book, listed(book, queryFor("municipality", "seat", true)));
        QCOMPARE(up.first(3),
            QStringList({QStringLiteral("Aalen"), QStringLiteral("Ohlsdorf"), QStringLiteral("Öhringen")}));
        QCOMPARE(down.first(2), QStringList({QStringLiteral("Zwickau"), QStringLiteral("Straße")}));
        const QStringList empties{QStringLiteral("Kreis 2"), QStringLiteral("Kreis 10")};
        QCOMPARE(up.last(2), empties);
        QCOMPARE(down.last(2), empties);
    }

    void wordsSortByTheirPlaceInTheWordList()
    {
        TestBook book;
        const RecordId agency = book.add("agency", given({{"name", QStringLiteral("Agentur")}}));
        const RecordId agreement = book.add("agreement", given({{"number", QStringLiteral("1")}, {"agency", agency}}));
        for (const char* priority : {"low", "high", "medium"})
            book.add("agreement_goal",
                given({{"text", QString::fromLatin1(priority)}, {"agreement", agreement},
                    {"priority", QString::fromLatin1(priority)}}));
        QCOMPARE(titlesOf(book, listed(book, queryFor("agreement_goal", "priority"))),
            QStringList({QStringLiteral("high"), QStringLiteral("medium"), QStringLiteral("low")}));
    }

    void filtersFindWhatTheOracleFinds()
    {
        Fixture fixture(23);
        const Oracle oracle(fixture.book);
        const QStringList typed{QStringLiteral("MÜLL"), QStringLiteral("strass"), QStringLiteral("kreis 1"),
            QStringLiteral("werk"), QStringLiteral("o a"), QStringLiteral("ff"), QStringLiteral("%"),
            QStringLiteral("_"), QStringLiteral("'"), QStringLiteral("gibt es nicht"), QStringLiteral("  ")};
        qsizetype found = 0;
        const auto keys = std::make_shared<const FilterKeys>(
            FilterKeys::read(fixture.book->connection(), queryFor("municipality")).value());
        for (const QString& filter : typed) {
            for (const char* field : {"name", "seat", "kind", "parent", "population"}) {
                ListQuery query = queryFor("municipality", field);
                query.filter = filter;
                const QList<RecordId> expected = oracle.ids(query);
                QVERIFY2(listed(fixture.book, query) == expected, qPrintable(filter));
                QCOMPARE(RecordList(fixture.book->connection(), query).count().value(), expected.size());
                for (const bool down : {false, true}) {
                    query.sortField = down ? -1 : query.sortField;
                    query.descending = down;
                    RecordList quick(fixture.book->connection(), query, keys);
                    QVERIFY2(quick.allIds().value() == oracle.ids(query), qPrintable(filter));
                }
                found += expected.size();
            }
        }
        QVERIFY(found > 300);
    }

    void fieldsNarrowAsTheOracleDoes_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("how");
        const QList<std::pair<const char*, const char*>> fields{{"municipality", "state"}, {"municipality", "district"},
            {"municipality", "seat"}, {"municipality", "population"}, {"municipality", "area_km2"},
            {"municipality", "population_date"}, {"municipality", "parent"}, {"session", "date"},
            {"session", "start_time"}, {"session", "is_additional"}, {"session", "host_municipality"},
            {"session", "series"}, {"person", "function_level"}};
        for (const auto& [kind, field] : fields) {
            for (int how = 0; how < 4; ++how)
                QTest::addRow("%s %s %d", kind, field, how)
                    << QString::fromLatin1(kind) << QString::fromLatin1(field) << how;
        }
    }
    void fieldsNarrowAsTheOracleDoes()
    {
        QFETCH(QString, kind);
        QFETCH(QString, field);
        QFETCH(int, how);
        if (!m_narrowed)
            m_narrowed = std::make_unique<Fixture>(29);
        Fixture& fixture = *m_narrowed;
        const Oracle oracle(fixture.book);
        ListQuery query = queryFor(kind.toLatin1().constData());
        FieldFilter filter{query.kind->indexOf(field), {}, {}};
        const FieldInfo& info = query.kind->fields[size_t(filter.field)];
        const QList<Record> records = fixture.book->store().all(*query.kind).value();
        const Value sample = std::find_if(records.begin() + 5, records.end(), [&](const Record& record) {
            return !isEmpty(record.at(filter.field));
        })->at(filter.field);
        const bool hasWords = info.isText() || info.type == FieldType::Reference;
        if (how == 0)
            filter.value = sample;
        else if (how == 1 && info.type == FieldType::Choice)
            filter.value = QStringList{valueOr<QString>(sample), QStringLiteral("NW"), QStringLiteral("HE")};
        else if (how == 2 && hasWords)
            filter.words = QStringLiteral("Ö r");
        else if (how == 3)
            filter.value = sample, query.filter = QStringLiteral("e");
        query.fields = {filter}; // how 1 and 2, where they do not fit: empty
        const QList<RecordId> expected = oracle.ids(query);
        QCOMPARE(listed(fixture.book, query), expected);
        QVERIFY(how != 0 || !expected.isEmpty());
    }

    void severalNarrowingsHoldTogether()
    {
        Fixture fixture(31);
        const Oracle oracle(fixture.book);
        ListQuery query = queryFor("municipality", "district", true);
        query.filter = QStringLiteral("r");
        query.fields = {{query.kind->indexOf(u"district"), {}, QStringLiteral("kreis")},
            {query.kind->indexOf(u"state"),
                QStringList{QStringLiteral("NW"), QStringLiteral("BY"), QStringLiteral("HE")}, {}}};
        const QList<RecordId> expected = oracle.ids(query);
        QVERIFY(!expected.isEmpty());
        QCOMPARE(listed(fixture.book, query), expected);
    }

    void childrenComeInTheirOrder()
    {
        Fixture fixture(37);
        const Oracle oracle(fixture.book);
        for (const char* field : {"", "date", "title", "host_municipality", "is_additional"}) {
            for (const bool down : {false, true}) {
                ListQuery query = queryFor("session", *field ? field : nullptr, down);
                query.owner = fixture.series.at(1);
                const QList<RecordId> expected = oracle.ids(query);
                QVERIFY(expected.size() > 50);
                QVERIFY2(listed(fixture.book, query) == expected, field);
            }
        }
        ListQuery query = queryFor("session");
        query.owner = fixture.series.at(2);
        query.filter = QStringLiteral("r");
        const auto keys =
            std::make_shared<const FilterKeys>(FilterKeys::read(fixture.book->connection(), query).value());
        QVERIFY(!oracle.ids(query).isEmpty());
        QCOMPARE(RecordList(fixture.book->connection(), query, keys).allIds().value(), oracle.ids(query));
        query.filter.clear();
        query.owner = fixture.series.at(0);
        const QList<Record> children = fixture.book->store().childrenOf(query.owner, *query.kind).value();
        const QList<RecordId> ids = listed(fixture.book, query);
        QCOMPARE(ids.size(), children.size());
        for (qsizetype i = 0; i < ids.size(); ++i)
            QCOMPARE(ids.at(i), children.at(i).id());
        query.owner = RecordId(fixture.book.ids.next());
        QVERIFY(listed(fixture.book, query).isEmpty());
    }

    void windowsTogetherAreTheWhole()
    {
        Fixture fixture(41, 1300);
        for (const char* field : {"", "name", "seat", "parent"}) {
            const ListQuery query = queryFor("municipality", *field ? field : nullptr);
            const QList<RecordId> whole = listed(fixture.book, query);
            for (const int window : {5, 64, 255, 256, 257, 1023, 1024, 1025, 2000}) {
                RecordList list(fixture.book->connection(), query);
                QCOMPARE(list.count().value(), whole.size());
                QList<RecordId> pieces;
                for (qsizetype first = 0; first < whole.size(); first += window) {
                    const auto rows = list.rows(first, window);
                    WB_VERIFY(rows);
                    for (const Record& record : rows->records)
                        pieces.append(record.id());
                }
                QCOMPARE(pieces, whole);
            }
            RecordList places(fixture.book->connection(), query);
            for (const qsizetype row : {qsizetype(3), whole.size() - 1})
                QCOMPARE(places.rowOf(whole.at(row)).value(), row);
            QCOMPARE(places.rowOf(RecordId(fixture.book.ids.next())).value(), -1);
            RecordList list(fixture.book->connection(), query);
            QCOMPARE(list.rows(whole.size() - 3, 10)->records.last().id(), whole.last());
            QVERIFY(list.rows(whole.size(), 10)->records.isEmpty());
        }
    }

    void whoCannotWaitIsToldWhatWouldTakeLong()
    {
        Fixture fixture(43, 1300);
        Database& connection = fixture.book->connection();
        const auto whole = [&](const ListQuery& query) { return listed(fixture.book, query); };
        for (const char* field : {"", "name"}) {
            const ListQuery query = queryFor("municipality", *field ? field : nullptr);
            RecordList list(connection, query);
            QVERIFY(list.reachCheaply(0, 64).value());
            QVERIFY(!list.knownIds().areAll());
            QCOMPARE(list.knownIds().head, whole(query).first(list.knownIds().head.size()));
            QCOMPARE(list.rowCheaply(whole(query).at(300)).value(), std::optional<qint64>(300));
            QCOMPARE(list.reachCheaply(1200, 1210).value(), !*field); // the end of an unsorted list is near, too
            QVERIFY(!list.knownIds().areAll());
            list.setIds(whole(query));
            QVERIFY(list.reachCheaply(1200, 1210).value());
            QCOMPARE(list.rowOf(whole(query).at(1200)).value(), qint64(1200));
        }
        // An order without an index, and what narrows.
        ListQuery query = queryFor("municipality", "population");
        RecordList list(connection, query);
        QVERIFY(!list.reachCheaply(0, 64).value());
        QVERIFY(!list.rowCheaply(whole(query).at(3)).value());
        QVERIFY(list.knownIds().head.isEmpty());
        RecordList again(connection, query);
        again.setOrder(whole(query));
        QVERIFY(again.reachCheaply(0, 64).value());
        QCOMPARE(again.allIds().value(), whole(query));
        query = queryFor("municipality");
        query.filter = QStringLiteral("r");
        QVERIFY(!RecordList(connection, query).reachCheaply(0, 64).value());
        const auto keys = std::make_shared<const FilterKeys>(FilterKeys::read(connection, query).value());
        RecordList typed(connection, query, keys);
        QVERIFY(typed.reachCheaply(0, 64).value());
        QCOMPARE(typed.allIds().value(), whole(query));
        // What lives in an owner is counted without being read.
        query = queryFor("session");
        query.owner = fixture.series.at(1);
        RecordList owned(connection, query);
        QCOMPARE(owned.count().value(), whole(query).size());
        QVERIFY(owned.knownIds().head.isEmpty() && !whole(query).isEmpty());
        QVERIFY(!owned.reachCheaply(0, 64).value());
    }

    void manyEqualKeysDoNotBreakThePage()
    {
        // More rows share one key than a page brings along: the page must still be the beginning of the whole.
        TestBook book;
        Dice dice(5);
        ChangeSet changes;
        for (int i = 0; i < 2600; ++i) {
            Record record = kindNamed("person").blank();
            record.setId(RecordId(book.ids.next()));
            record.set(QLatin1StringView("last_name"), i % 50 ? QStringLiteral("Meier") : dice.word());
            record.set(QLatin1StringView("first_name"), QString::number(dice.below(1000)));
            changes.create(record);
        }
        WB_VERIFY(book->apply({changes, batch()}));
        for (const bool down : {false, true}) {
            const ListQuery query = queryFor("person", "last_name", down);
            RecordList list(book->connection(), query);
            const auto rows = list.rows(0, 100);
            WB_VERIFY(rows);
            const QList<RecordId> whole = listed(book, query);
            for (qsizetype i = 0; i < 100; ++i)
                QCOMPARE(rows->records.at(i).id(), whole.at(i));
            QCOMPARE(whole, Oracle(book).ids(query));
        }
    }

    void rowsCarryValuesAndTitlesOfReferences()
    {
        Fixture fixture(43, 40);
        RecordList list(fixture.book->connection(), queryFor("session"));
        const auto rows = list.rows(0, 40);
        WB_VERIFY(rows);
        QCOMPARE(rows->records.size(), 40);
        for (const Record& record : rows->records) {
            QCOMPARE(record, fixture.book->store().get(record.id()).value());
            for (const char* field : {"series", "host_municipality"}) {
                const RecordId target = record.reference(QLatin1StringView(field));
                if (!target.isNull())
                    QCOMPARE(rows->titles.value(target), fixture.book->store().titleOf(target).value());
            }
        }
    }

    void aListStaysAsItWasAndShowsGapsForWhatHasGone()
    {
        Fixture fixture(47, 30);
        RecordList list(fixture.book->connection(), queryFor("person"));
        const QList<RecordId> before = list.allIds().value();
        const auto removal = acts::remove(fixture.book->store(), before.at(3));
        WB_VERIFY(removal);
        WB_VERIFY(fixture.book->apply(*removal));
        const RecordId added = fixture.book.add("person", given({{"last_name", QStringLiteral("Aa")}}));
        QCOMPARE(list.allIds().value(), before);
        const auto rows = list.rows(0, 10);
        QVERIFY(rows->records.at(3).isNull());
        QCOMPARE(rows->records.at(4).id(), before.at(4));
        QList<RecordId> after = before;
        after.removeAt(3);
        after.prepend(added);
        QCOMPARE(listed(fixture.book, queryFor("person")), after);
    }

    void setsNarrowByAnElement()
    {
        TestBook book;
        const auto agency = [&](const char* name, const QStringList& states) {
            return book.add("agency", given({{"name", QString::fromLatin1(name)}, {"area_states", states}}));
        };
        const RecordId north = agency("Nord", {QStringLiteral("HH"), QStringLiteral("SH")});
        const RecordId west = agency("West", {QStringLiteral("NW")});
        const RecordId none = agency("Ohne", {});
        const auto found = [&](const Value& value) {
            ListQuery query = queryFor("agency");
            query.fields = {{query.kind->indexOf(u"area_states"), value, {}}};
            return listed(book, query);
        };
        QCOMPARE(found(QStringLiteral("HH")), QList<RecordId>{north});
        QCOMPARE(found(QStringList{QStringLiteral("NW"), QStringLiteral("SH")}), (QList<RecordId>{north, west}));
        QCOMPARE(found({}), QList<RecordId>{none});
        const RecordId olpe =
            book.add("municipality", given({{"name", QStringLiteral("Olpe")}, {"state", QStringLiteral("NW")}}));
        const RecordId region =
            book.add("region", given({{"name", QStringLiteral("Sauerland")}, {"members", QStringList{olpe.toText()}}}));
        book.add("region", given({{"name", QStringLiteral("Leer")}}));
        ListQuery query = queryFor("region");
        query.fields = {{query.kind->indexOf(u"members"), olpe, {}}};
        QCOMPARE(listed(book, query), QList<RecordId>{region});
        query.sortField = query.fields.first().field;
        QCOMPARE(RecordList(book->connection(), query).count().error().kind, ErrorKind::UsageWrong);
    }

    void whatIsShownFirstNeedsNoSortingAndNoTable()
    {
        TestBook book;
        QStringList looked;
        const auto look = [&](const QByteArray& sql) { looked += costlySteps(book, sql); };
        for (const bool down : {false, true}) {
            look(listsql::page(down));
            look(listsql::keyed(queryFor("municipality", "name", down)));
            look(listsql::keyed(queryFor("session", "date", down)));
            look(listsql::keyed(queryFor("session", "host_municipality", down)));
        }
        look(listsql::natural(queryFor("municipality"), 0, listsql::Named::Yes));
        look(listsql::natural(queryFor("municipality"), 2, listsql::Named::Yes));
        QCOMPARE(looked, QStringList());
        const QByteArray listing =
            "EXPLAIN QUERY PLAN " + listsql::natural(queryFor("municipality"), 2, listsql::Named::Yes);
        Statement plan = *book->connection().prepare(listing);
        QVERIFY(plan.step().value());
        QVERIFY2(
            plan.columnText(3).contains(QStringLiteral("COVERING INDEX record_list")), qPrintable(plan.columnText(3)));
    }

    void whatCannotBeAskedIsAnError()
    {
        TestBook book;
        const auto kindOfError = [&](const ListQuery& query) {
            return RecordList(book->connection(), query).count().error().kind;
        };
        ListQuery query = queryFor("municipality");
        query.sortField = 1000;
        QCOMPARE(kindOfError(query), ErrorKind::NoSuchField);
        query = queryFor("municipality");
        query.owner = RecordId(book.ids.next());
        QCOMPARE(kindOfError(query), ErrorKind::UsageWrong);
        query = queryFor("municipality");
        query.fields = {{-1, {}, {}}};
        QCOMPARE(kindOfError(query), ErrorKind::NoSuchField);
        query.fields = {{query.kind->indexOf(u"population"), {}, QStringLiteral("12")}};
        QCOMPARE(kindOfError(query), ErrorKind::UsageWrong);
    }
};

QTEST_GUILESS_MAIN(TestOfRecordList)
#include "tst_recordlist.moc"
