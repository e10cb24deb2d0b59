#include "core/store/recordlist.h"

#include "core/store/database.h"
#include "core/store/filterkeys.h"
#include "core/store/listsql.h"
#include "core/store/registryrow.h"
#include "core/support/text.h"
#include "tests/support/testbook.h"

#include <QRandomGenerator>
#include <QtTest>
#include <algorithm>
#include <array>

using namespace core;
using test::TestBook;

namespace {

acts::Given given(std::initializer_list<std::pair<const char*, Value>> values)
{
    acts::Given map;
    for (const auto& [key, value] : values)
        map.insert(QString::fromLatin1(key), value);
    return map;
}

const EntityInfo& kindNamed(const char* name)
{
    return *findEntity(QString::fromLatin1(name));
}

ActInfo batch()
{
    ActInfo info;
    info.kind = QStringLiteral("import");
    return info;
}

/** Values that meet and miss each other: umlauts, empties, punctuation only, numbers, many of a kind. */
struct Dice {
    explicit Dice(quint32 seed)
        : random(seed)
    {
    }

    qsizetype below(qsizetype bound) { return qsizetype(random.bounded(quint32(bound))); }
    bool often() { return below(4) != 0; }

    QString word()
    {
        static const QStringList words{QStringLiteral("Öhringen"), QStringLiteral("Ohringen"),
            QStringLiteral("Zwickau"), QStringLiteral("Straße"), QStringLiteral("Strasse"), QStringLiteral("ähnlich"),
            QStringLiteral("Ahrweiler"), QStringLiteral("Kreis 2"), QStringLiteral("Kreis 10"),
            QStringLiteral("Müller"), QStringLiteral("muller"), QStringLiteral("Çelik"), QStringLiteral("Łódź"),
            QStringLiteral("olpe"), QStringLiteral("𝒳-Werk"), QStringLiteral("ﬀ-Ligatur")};
        return words.at(below(words.size()));
    }
    QString text() { return often() ? word() + (below(2) ? u' ' + word() : QString()) : QString(); }

    Value choice(const FieldInfo& field)
    {
        return QString::fromLatin1(field.choices[size_t(below(qsizetype(field.choices.size())))].word);
    }

    QRandomGenerator random;
};

/** A book with some hundred records of three kinds, written as one act. */
struct Fixture {
    explicit Fixture(quint32 seed, int count = 260)
        : dice(seed)
    {
        const RecordId agency = book.add("agency", given({{"name", QStringLiteral("Agentur")}}));
        for (const char* title : {"Ganztag", "Übergang", "Zukunft"})
            series.append(book.add("series", given({{"title", QString::fromUtf8(title)}, {"agency", agency}})));
        ChangeSet changes;
        for (int i = 0; i < count; ++i)
            changes.create(municipality());
        for (int i = 0; i < count; ++i)
            changes.create(session());
        for (int i = 0; i < count; ++i)
            changes.create(person());
        const auto applied = book->apply({changes, batch()});
        if (!applied)
            qFatal("%s", test::words(applied.error()).constData());
    }

    Record blank(const char* kind)
    {
        Record record = kindNamed(kind).blank();
        record.setId(RecordId(book.ids.next()));
        return record;
    }

    Record municipality()
    {
        Record record = blank("municipality");
        const EntityInfo& kind = record.entity();
        const QString name = dice.below(40) == 0 ? QStringLiteral("–") : dice.word();
        record.set(QLatin1StringView("name"), name);
        record.set(QLatin1StringView("kind"), dice.choice(kind.fields[size_t(kind.indexOf(u"kind"))]));
        record.set(QLatin1StringView("state"), dice.choice(kind.fields[size_t(kind.indexOf(u"state"))]));
        record.set(QLatin1StringView("district"), dice.text());
        record.set(QLatin1StringView("seat"), dice.text());
        record.set(QLatin1StringView("address"), dice.text());
        if (dice.often())
            record.set(QLatin1StringView("population"), qint64(dice.below(30)) - 3);
        if (dice.often())
            record.set(QLatin1StringView("area_km2"), double(dice.below(500)) / 7);
        if (dice.often())
            record.set(QLatin1StringView("population_date"), QDate(2018, 1, 1).addDays(dice.below(20)));
        if (dice.often() && !municipalities.isEmpty())
            record.set(QLatin1StringView("parent"),
                municipalities.at(dice.below(std::min<qsizetype>(12, municipalities.size()))));
        municipalities.append(record.id());
        return record;
    }

    Record session()
    {
        Record record = blank("session");
        record.set(QLatin1StringView("series"), series.at(dice.below(series.size())));
        record.set(QLatin1StringView("order_key"), QString(QChar(u'a' + char16_t(dice.below(26)))));
        record.set(QLatin1StringView("title"), dice.text());
        const QDate day = QDate(2023, 1, 1).addDays(dice.below(300));
        const FuzzyDate dates[] = {
            FuzzyDate::day(day), FuzzyDate::month(day.year(), day.month()), FuzzyDate::year(2023)};
        record.set(QLatin1StringView("date"), dates[dice.below(3)]);
        if (dice.often())
            record.set(QLatin1StringView("start_time"), QTime(int(dice.below(12)) + 7, 30));
        if (dice.often())
            record.set(QLatin1StringView("host_municipality"), municipalities.at(dice.below(20)));
        record.set(QLatin1StringView("is_additional"), dice.below(2) == 0);
        return record;
    }

    Record person()
    {
        Record record = blank("person");
        record.set(QLatin1StringView("first_name"), dice.text());
        record.set(QLatin1StringView("last_name"), dice.word());
        record.set(QLatin1StringView("email"), dice.text());
        if (dice.often())
            record.set(QLatin1StringView("function_level"), QStringLiteral("lead"));
        return record;
    }

    Dice dice;
    TestBook book;
    QList<RecordId> series;
    QList<RecordId> municipalities;
};

/** What a cell is ordered by, made the slow way from the value itself. */
struct OracleKey {
    bool empty = true;
    double number = 0;
    QByteArray text;
    bool operator==(const OracleKey&) const = default;
    bool operator<(const OracleKey& other) const
    {
        return number < other.number || (number == other.number && text < other.text);
    }
};

/** The list as it should be: every record read, looked at and compared one by one. */
class Oracle {
public:
    explicit Oracle(TestBook& book)
        : m_store(book->store())
    {
    }

    QList<RecordId> ids(const ListQuery& query) const
    {
        QList<Row> shown;
        const QList<Record> all = m_store.all(*query.kind).value();
        for (const Record& record : all) {
            if (passes(record, query))
                shown.append({record.id(), query.sortField < 0 ? OracleKey() : key(record, query.sortField),
                    natural(record, query)});
        }
        const bool byField = query.sortField >= 0;
        std::sort(shown.begin(), shown.end(), [&](const Row& a, const Row& b) {
            if (a.key.empty != b.key.empty)
                return b.key.empty;
            if (a.key != b.key)
                return query.descending ? b.key < a.key : a.key < b.key;
            return precedes(a.natural, b.natural, query.descending && !byField, !hasOrder(query));
        });
        QList<RecordId> found;
        for (const Row& row : shown)
            found.append(row.id);
        return found;
    }

private:
    using Natural = std::array<QByteArray, 3>; // own order, sort key, id
    struct Row {
        RecordId id;
        OracleKey key;
        Natural natural;
    };

    static bool hasOrder(const ListQuery& query) { return !query.owner.isNull() && query.kind->orderIndex() >= 0; }

    /** Nameless ones stand behind the others, among themselves by id, whatever the direction. */
    static bool precedes(const Natural& a, const Natural& b, bool down, bool namelessLast)
    {
        if (namelessLast && (a[1].isEmpty() || b[1].isEmpty()))
            return a[1].isEmpty() == b[1].isEmpty() ? a[2] < b[2] : b[1].isEmpty();
        return down ? b < a : a < b;
    }

    RegistryRow registry(const Record& record) const
    {
        return registryRow(record, [this](RecordId id) { return m_store.titleOf(id).value(); });
    }

    Natural natural(const Record& record, const ListQuery& query) const
    {
        const QString order = hasOrder(query) ? valueOr<QString>(record.at(query.kind->orderIndex())) : QString();
        return {order.toUtf8(), registry(record).sortKey.toUtf8(), record.id().toText().toUtf8()};
    }

    OracleKey key(const Record& record, qsizetype index) const
    {
        const FieldInfo& field = record.entity().fields[size_t(index)];
        const Value& value = record.at(index);
        if (isEmpty(value))
            return {};
        switch (field.type) {
        case FieldType::Text:
        case FieldType::LongText: {
            const QByteArray folded = text::foldedKey(valueOr<QString>(value)).toUtf8();
            return {folded.isEmpty(), 0, folded};
        }
        case FieldType::Integer:
            return {false, double(valueOr<qint64>(value)), {}};
        case FieldType::Real:
            return {false, valueOr<double>(value), {}};
        case FieldType::Flag:
            return {false, valueOr<bool>(value) ? 1.0 : 0.0, {}};
        case FieldType::Date:
            return {false, double(valueOr<QDate>(value).toJulianDay()), {}};
        case FieldType::Time:
            return {false, double(valueOr<QTime>(value).msecsSinceStartOfDay()), {}};
        case FieldType::Fuzzy: {
            const auto date = valueOr<FuzzyDate>(value);
            return {false, double(date.earliest().toJulianDay()) * 1e7 + double(date.latest().toJulianDay()), {}};
        }
        case FieldType::Choice: {
            size_t place = 0;
            while (valueOr<QString>(value) != QLatin1StringView(field.choices[place].word))
                ++place;
            return {false, double(place), {}};
        }
        case FieldType::Reference: {
            const QByteArray sortKey = registry(m_store.get(valueOr<RecordId>(value)).value()).sortKey.toUtf8();
            return {sortKey.isEmpty(), 0, sortKey};
        }
        default:
            return {false, 0, valueOr<QString>(value).toUtf8()};
        }
    }

    bool passes(const Record& record, const ListQuery& query) const
    {
        if (!query.owner.isNull() && record.owner() != query.owner)
            return false;
        const QString found = registry(record).filterKey;
        const QStringList words = text::foldedWords(query.filter).split(u' ', Qt::SkipEmptyParts);
        for (const QString& word : words) {
            if (!found.contains(word))
                return false;
        }
        for (const FieldFilter& filter : query.fields) {
            if (!passes(record, filter))
                return false;
        }
        return true;
    }

    bool passes(const Record& record, const FieldFilter& filter) const
    {
        const Value& value = record.at(filter.field);
        if (filter.words.isEmpty()) {
            if (const auto* several = std::get_if<QStringList>(&filter.value))
                return several->contains(valueOr<QString>(value));
            return isEmpty(filter.value) ? isEmpty(value) : value == filter.value;
        }
        const auto* const target = std::get_if<RecordId>(&value);
        const QString looked =
            target ? registry(m_store.get(*target).value()).filterKey : text::foldedWords(valueOr<QString>(value));
        const QStringList words = text::foldedWords(filter.words).split(u' ');
        return std::all_of(words.begin(), words.end(), [&](const QString& word) { return looked.contains(word); });
    }

    const RecordStore& m_store;
};

QStringList titlesOf(TestBook& book, const QList<RecordId>& ids)
{
    QStringList titles;
    for (const RecordId& id : ids)
        titles.append(book->store().titleOf(id).value());
    return titles;
}

QList<RecordId> listed(TestBook& book, const ListQuery& query)
{
    return RecordList(book->connection(), query).allIds().value();
}

ListQuery queryFor(const char* kind, const char* sortedBy = nullptr, bool descending = false)
{
    ListQuery query;
    query.kind = &kindNamed(kind);
    query.sortField = sortedBy ? query.kind->indexOf(QString::fromLatin1(sortedBy)) : -1;
    query.descending = descending;
    return query;
}

/** Steps of a plan that sort or look at a whole table. */
QStringList costlySteps(TestBook& book, const QByteArray& sql)
{
    Statement plan = *book->connection().prepare("EXPLAIN QUERY PLAN " + sql);
    QStringList steps;
    while (plan.step().value()) {
        const QString step = plan.columnText(3);
        if (step.contains(QStringLiteral("TEMP B-TREE")) || step.startsWith(QStringLiteral("SCAN")))
            steps.append(step);
    }
    return steps;
}

} // namespace

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
        for (const char* state : {"not_pursued", "in_progress", "achieved", "open"})
            book.add("agreement_goal",
                given({{"text", QString::fromLatin1(state)}, {"agreement", agreement},
                    {"state", QString::fromLatin1(state)}}));
        QCOMPARE(titlesOf(book, listed(book, queryFor("agreement_goal", "state"))),
            QStringList({QStringLiteral("open"), QStringLiteral("in_progress"), QStringLiteral("achieved"),
                QStringLiteral("not_pursued")}));
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
        Fixture fixture(41, 700);
        for (const char* field : {"", "name", "seat", "parent"}) {
            const ListQuery query = queryFor("municipality", *field ? field : nullptr);
            const QList<RecordId> whole = listed(fixture.book, query);
            for (const int window : {1, 7, 64, 255, 256, 257, 1000}) {
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
