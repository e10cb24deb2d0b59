#pragma once

#include "core/store/database.h"
#include "core/store/filterkeys.h"
#include "core/store/recordlist.h"
#include "core/store/registryrow.h"
#include "core/support/text.h"
#include "tests/support/given.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

/** A book of many kinds of values, and the list as it should be, made the slow way. */
namespace listoracle {

using namespace core;
using test::given;
using test::TestBook;

inline const EntityInfo& kindNamed(const char* name)
{
    return *findEntity(QString::fromLatin1(name));
}

inline ActInfo batch()
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
            if (filter.hasBounds())
                return liesBetween(value, filter);
            if (const auto* several = std::get_if<QStringList>(&filter.value))
                return isAmong(value, *several);
            return isEmpty(filter.value) ? isEmpty(value) : value == filter.value;
        }
        const auto* const target = std::get_if<RecordId>(&value);
        const QString looked =
            target ? registry(m_store.get(*target).value()).filterKey : text::foldedWords(valueOr<QString>(value));
        const QStringList words = text::foldedWords(filter.words).split(u' ');
        return std::all_of(words.begin(), words.end(), [&](const QString& word) { return looked.contains(word); });
    }

    static bool isAmong(const Value& value, const QStringList& several)
    {
        if (const auto* set = std::get_if<QStringList>(&value)) {
            return std::any_of(set->begin(), set->end(), [&](const QString& each) { return several.contains(each); })
                || (set->isEmpty() && several.contains(QString()));
        }
        const auto* const id = std::get_if<RecordId>(&value);
        return several.contains(id ? id->toText() : valueOr<QString>(value));
    }

    /** A number or day as a number; what has two ends as both of them. */
    static std::pair<double, double> span(const Value& value)
    {
        constexpr double forEver = 1e9;
        const auto day = [](QDate date) { return double(date.toJulianDay()); };
        if (const auto* fuzzy = std::get_if<FuzzyDate>(&value)) {
            if (!fuzzy->earliest().isValid() && !fuzzy->latest().isValid())
                return {forEver, -forEver};
            const double last = fuzzy->latest().isValid() ? day(fuzzy->latest()) : forEver;
            return {fuzzy->earliest().isValid() ? day(fuzzy->earliest()) : last, last};
        }
        double point = 0;
        if (const auto* whole = std::get_if<qint64>(&value))
            point = double(*whole);
        else if (const auto* real = std::get_if<double>(&value))
            point = *real;
        else if (const auto* time = std::get_if<QTime>(&value))
            point = time->msecsSinceStartOfDay();
        else
            point = day(valueOr<QDate>(value));
        return {point, point};
    }

    static bool liesBetween(const Value& value, const FieldFilter& filter)
    {
        if (isEmpty(value))
            return false;
        const auto [first, last] = span(value);
        return first <= last && (isEmpty(filter.from) || last >= span(filter.from).first)
            && (isEmpty(filter.to) || first <= span(filter.to).first);
    }

    const RecordStore& m_store;
};

inline QStringList titlesOf(TestBook& book, const QList<RecordId>& ids)
{
    QStringList titles;
    for (const RecordId& id : ids)
        titles.append(book->store().titleOf(id).value());
    return titles;
}

inline QList<RecordId> listed(TestBook& book, const ListQuery& query)
{
    return RecordList(book->connection(), query).allIds().value();
}

inline ListQuery queryFor(const char* kind, const char* sortedBy = nullptr, bool descending = false)
{
    ListQuery query;
    query.kind = &kindNamed(kind);
    query.sortField = sortedBy ? query.kind->indexOf(QString::fromLatin1(sortedBy)) : -1;
    query.descending = descending;
    return query;
}

/** Steps of a plan that sort or look at a whole table. */
inline QStringList costlySteps(TestBook& book, const QByteArray& sql)
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

} // namespace listoracle
