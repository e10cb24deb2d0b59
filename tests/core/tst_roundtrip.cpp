#include "core/change/judgement.h"
#include "core/exchange/importplan.h"
#include "core/exchange/jsonreader.h"
#include "core/exchange/recordexport.h"
#include "core/model/fuzzydateparser.h"
#include "core/wording/language.h"
#include "tests/support/randomworld.h"

#include <QBuffer>
#include <QtTest>

using namespace core;
using test::counted;
using test::Dice;
using test::RandomWorld;
using test::TestBook;

namespace {

/** Kinds in an order in which everything a record needs is there before it, and most of what it names. */
QList<const EntityInfo*> inOrder()
{
    QList<const EntityInfo*> left(allEntities().begin(), allEntities().end());
    QList<const EntityInfo*> order;
    const auto isFree = [&](const EntityInfo* kind, bool requiredOnly) {
        return std::ranges::all_of(kind->fields, [&](const FieldInfo& field) {
            const QList<const EntityInfo*> targets = targetsOf(field);
            return (requiredOnly && !field.has(FieldFlag::Required))
                || std::ranges::all_of(
                    targets, [&](const EntityInfo* target) { return target == kind || !left.contains(target); });
        });
    };
    while (!left.isEmpty()) {
        auto next = std::ranges::find_if(left, [&](const EntityInfo* kind) { return isFree(kind, false); });
        if (next == left.end())
            next = std::ranges::find_if(left, [&](const EntityInfo* kind) { return isFree(kind, true); });
        if (next == left.end())
            next = left.begin();
        order.append(*next);
        left.erase(next);
    }
    return order;
}

/** Fills a book with records of every kind by the field lists alone. A value that a rule refuses is let stand with a
 *  reason where that may be, where the test wants it; else it is left out and the record tried again. */
class FullBook {
public:
    FullBook(quint32 seed, bool withReasons)
        : book(seed)
        , m_world(book, seed)
        , m_withReasons(withReasons)
    {
    }

    void fill(int ofEachKind)
    {
        // In the order in which files of them can be taken in, so that no rule stops there what it let pass here.
        for (const EntityInfo* kind : inOrder()) {
            for (int i = 0; i < ofEachKind; ++i)
                addOne(*kind);
        }
        for (const EntityInfo* kind : inOrder())
            connect(*kind);
    }

    TestBook book;

private:
    Value value(const FieldInfo& field)
    {
        if (field.type == FieldType::Real && m_world.dice.oneIn(2)) {
            static const QList<double> numbers{5e-324, -1.7976931348623157e308, 0.1, 1e21, -1.5, 123456789.125};
            return numbers.at(m_numbers++ % numbers.size());
        }
        if (field.type == FieldType::Date && m_world.dice.oneIn(5))
            return m_world.dice.oneIn(2) ? QDate(1, 1, 1) : QDate(9999, 12, 31);
        return m_world.value(field);
    }

    acts::Given given(const EntityInfo& kind)
    {
        // Some are namesakes of the one before.
        acts::Given values = m_world.dice.oneIn(3) ? m_last.value(&kind) : acts::Given();
        for (const FieldInfo& field : kind.fields) {
            if (field.has(FieldFlag::MatchKey))
                values.remove(field.name());
            if (field.type == FieldType::Order || values.contains(field.name()))
                continue;
            if (field.has(FieldFlag::Required) || !m_world.dice.oneIn(3))
                values.insert(field.name(), value(field));
        }
        return values;
    }

    void addOne(const EntityInfo& kind)
    {
        acts::Given values = given(kind);
        for (int tries = 0; tries < 8; ++tries) {
            const Result<Record> record = acts::prepared(book->store(), kind, values, book.ids);
            if (!record || book->store().find(record->id()).value())
                break;
            Result<acts::Proposal> proposal = acts::add(book->store(), *record);
            Findings errors = book->judge(proposal.value()).value();
            errors.removeIf([](const Finding& finding) { return !finding.isOpenError(); });
            const bool mayStand = std::ranges::all_of(errors, &Finding::mayStand);
            if (m_withReasons && mayStand)
                static_cast<void>(
                    acts::excuse(*proposal, errors, QStringLiteral("So \"vereinbart\";\n=1"), {}, {}, book.ids));
            if (book->apply(*proposal)) {
                m_last.insert(&kind, values);
                return;
            }
            for (const Finding& finding : std::as_const(errors)) {
                const qsizetype field = kind.indexOf(finding.field);
                if (field >= 0 && !kind.fields[size_t(field)].has(FieldFlag::Required))
                    values.remove(finding.field);
                else
                    values.remove(QStringLiteral("state"));
            }
        }
        const Record plain = m_world.record(kind);
        if (const auto applied = book->apply(acts::add(book->store(), plain).value()); !applied)
            qFatal("%s: %s", kind.key, test::words(applied.error()).constData());
    }

    /** References that what they name had not been there for. */
    void connect(const EntityInfo& kind)
    {
        const QList<Record> all = book->store().all(kind).value();
        for (const Record& record : all) {
            acts::Given values;
            for (qsizetype i = 0; i < qsizetype(kind.fields.size()); ++i) {
                const FieldInfo& field = kind.fields[size_t(i)];
                const bool names = field.type == FieldType::Reference || field.type == FieldType::References;
                if (names && isEmpty(record.at(i)) && !field.has(FieldFlag::Identity))
                    values.insert(field.name(), m_world.value(field));
            }
            const auto edit = acts::edit(book->store(), book->store().get(record.id()).value(), values);
            if (edit)
                static_cast<void>(book->apply(*edit)); // what a rule refuses stays as it is
        }
    }

    RandomWorld m_world;
    const bool m_withReasons;
    qsizetype m_numbers = 0;
    QHash<const EntityInfo*, acts::Given> m_last;
};

QByteArray csvOf(TestBook& book, const EntityInfo& kind, QLocale::Language language)
{
    QBuffer file;
    file.open(QIODevice::ReadWrite);
    const auto written = exportCsv(book->store(), kind, labelsIn(language), file);
    return written ? file.data() : QByteArray();
}

QByteArray jsonOf(TestBook& book)
{
    QBuffer file;
    file.open(QIODevice::ReadWrite);
    const auto written = exportJson(book->store(), file);
    return written ? file.data() : QByteArray();
}

ImportOptions optionsFor(const EntityInfo& kind, const ImportTable& table)
{
    ImportOptions options;
    options.kind = &kind;
    options.languages = allLanguages();
    options.mapping = guessMapping(kind, table, QStringLiteral("x"), allLanguages());
    return options;
}

QList<ImportPart> partsOf(const QList<ImportTable>& tables)
{
    QList<ImportPart> parts;
    for (const ImportTable& table : tables)
        parts.append({table, optionsFor(*findEntity(table.kind), table)});
    return parts;
}

/** What a plan could not take, as text for the log. */
QByteArray trouble(const ImportPlan& plan)
{
    QByteArray text;
    for (const ImportRow& row : plan.rows) {
        for (const ImportProblem& problem : row.problems)
            text += "line " + QByteArray::number(row.line) + ' ' + problem.header.toUtf8() + ": "
                + test::words(problem.error) + '\n';
    }
    return text.left(4'000);
}

QByteArray firstDifference(const QString& a, const QString& b)
{
    const QStringList left = a.split(u'\n');
    const QStringList right = b.split(u'\n');
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i) {
        if (left.value(i) != right.value(i))
            return (left.value(i).left(3'000) + QStringLiteral("\n") + right.value(i).left(3'000)).toUtf8();
    }
    return {};
}

bool isWholly(const ImportPlan& plan, RowClass rowClass)
{
    return plan.count(rowClass) == plan.rows.size();
}

#define WB_SAME_TABLES(a, b) QVERIFY2((a).dump() == (b).dump(), firstDifference((a).dump(), (b).dump()).constData())

} // namespace

/** What is exported comes back as it was, of every kind and whatever is in it. */
class TestOfRoundTrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindComesBackByJson()
    {
        const quint32 seed = Dice::firstSeed();
        for (quint32 run = 0; run < quint32(counted(3, 40)); ++run) {
            FullBook full(seed + run, true);
            full.fill(counted(4, 8));
            for (const EntityInfo* kind : allEntities())
                QVERIFY2(full.book->store().count(*kind).value() >= 4, kind->key);
            Result<QList<ImportTable>> tables = readJsonTables(jsonOf(full.book));
            WB_VERIFY(tables);
            QCOMPARE(tables->size(), qsizetype(allEntities().size()));
            const bool backwards = run % 2 == 1;
            for (ImportTable& table : *tables) {
                if (backwards)
                    std::reverse(table.lines.begin(), table.lines.end());
            }
            if (backwards)
                std::reverse(tables->begin(), tables->end());

            TestBook empty(seed + run + 1);
            const auto plan = planImport(empty->store(), empty.ids, partsOf(*tables));
            WB_VERIFY(plan);
            QVERIFY2(isWholly(*plan, RowClass::New), trouble(*plan).constData());
            WB_VERIFY(empty->apply(importProposal(*plan, QStringLiteral("all.json"))));
            WB_SAME_TABLES(full.book, empty);
            const auto again = planImport(empty->store(), empty.ids, partsOf(*tables));
            WB_VERIFY(again);
            QVERIFY2(isWholly(*again, RowClass::Same), trouble(*again).constData());
        }
    }

    void everyKindComesBackByCsv()
    {
        const quint32 seed = Dice::firstSeed();
        const quint32 wanted = quint32(counted(2, 30));
        quint32 done = 0;
        for (quint32 run = 0; done < wanted && run < 4 * wanted; ++run) {
            // An exception stands in another file than what it lets stand, so there must be none that is needed.
            FullBook full(seed + run, false);
            full.fill(counted(4, 8));
            QHash<const EntityInfo*, QByteArray> files;
            for (const EntityInfo* kind : allEntities())
                files.insert(kind, csvOf(full.book, *kind, run % 2 == 0 ? QLocale::German : QLocale::English));

            TestBook empty(seed + run + 1);
            takeInAll(files, empty);
            if (QTest::currentTestFailed())
                return;
            if (m_isBlocked)
                continue;
            WB_SAME_TABLES(full.book, empty);
            ++done;
        }
        QCOMPARE(done, wanted);
    }

    /** One of each thing that is more than its words. */
    void whatWordsAloneDoNotTellComesBack()
    {
        TestBook book;
        const auto given = [](std::initializer_list<std::pair<const char*, Value>> values) {
            acts::Given map;
            for (const auto& [key, value] : values)
                map.insert(QString::fromLatin1(key), value);
            return map;
        };
        const auto municipality = [&](const QString& name, const Value& parent, const Value& area, const Value& date) {
            return book.add("municipality",
                given({{"name", name}, {"state", QStringLiteral("NW")}, {"parent", parent}, {"area_km2", area},
                    {"population_date", date}}));
        };
        const QString neustadt = QStringLiteral("Neustadt");
        const RecordId first = municipality(neustadt, {}, 5e-324, QDate(1, 1, 1));
        const RecordId second = municipality(neustadt, first, -1.7976931348623157e308, QDate(9999, 12, 31));
        const RecordId separated = municipality(QStringLiteral("=a; b"), second, 1e21, QDate(1000, 1, 31));
        const RecordId signs = municipality(QStringLiteral("§ !"), separated, 0.1, {});
        const RecordId bracketed = municipality(neustadt + QStringLiteral(" [%1]").arg(first.toText()), {}, {}, {});
        // In a circle, which only what is there already can be.
        const Record before = book->store().get(first).value();
        WB_VERIFY(book->apply(acts::edit(book->store(), before, given({{"parent", signs}})).value()));
        QStringList members{first.toText(), second.toText(), separated.toText(), signs.toText(), bracketed.toText()};
        book.add("region", given({{"name", QStringLiteral("R")}, {"members", members}}));
        for (const char* name : {"'", "''=1", "=1+1", "\u202Ex", "null"})
            book.add("region", given({{"name", QString::fromUtf8(name)}, {"members", members.mid(1, 2)}}));
        const RecordId agency = book.add("agency", given({{"name", QStringLiteral("A")}}));
        book.add("agency", given({{"name", QStringLiteral("A")}, {"predecessor", agency}}));
        const RecordId series = book.add("series", given({{"title", QStringLiteral("S")}, {"agency", agency}}));
        for (const char* wording :
            {"vsl. Herbst 2023", "KW 23 2023", "nach den <b>Ferien</b>; vielleicht", "tba", "ab Mai 2023"}) {
            const QString words = QString::fromUtf8(wording);
            const FuzzyDate date = parseFuzzyDate(words).value_or(FuzzyDate::open(words));
            book.add("session", given({{"series", series}, {"date", date}}));
        }
        QHash<const EntityInfo*, QByteArray> files;
        for (const EntityInfo* kind : allEntities())
            files.insert(kind, csvOf(book, *kind, QLocale::German));
        TestBook empty(2);
        takeInAll(files, empty);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(!m_isBlocked);
        WB_SAME_TABLES(book, empty);
    }

private:
    /** File after file. What names records of a later file gets them in a second round. */
    void takeInAll(const QHash<const EntityInfo*, QByteArray>& files, TestBook& book)
    {
        for (int round = 0; round < 3; ++round) {
            QSet<const EntityInfo*> there;
            for (const EntityInfo* kind : inOrder()) {
                there.insert(kind);
                const Result<CsvTable> table = readCsvTable(files.value(kind));
                WB_VERIFY(table);
                for (const CsvProblem& problem : table->problems)
                    QVERIFY2(problem.rowRead, kind->key); // a replacement character may stand in a text
                ImportOptions options = optionsFor(*kind, *table);
                for (const FieldInfo& field : kind->fields) {
                    const qsizetype column = options.mapping.columnOf(field.name());
                    QVERIFY2(column >= 0, field.key);
                    const QList<const EntityInfo*> targets = targetsOf(field);
                    const bool later =
                        std::ranges::any_of(targets, [&](const EntityInfo* target) { return !there.contains(target); });
                    if (round == 0 && later)
                        options.mapping.fields[column].clear();
                }
                const auto plan = planImport(book->store(), book.ids, *table, options);
                WB_VERIFY(plan);
                const qsizetype expected = plan->count(RowClass::New) + plan->count(RowClass::Changed);
                QVERIFY2(expected + plan->count(RowClass::Same) == plan->rows.size(),
                    (kind->key + QByteArray("\n") + trouble(*plan)).constData());
                QVERIFY2(round < 2 || expected == 0, kind->key);
                const auto applied = book->apply(importProposal(*plan, *kind, QStringLiteral("x.csv")));
                m_isBlocked = !applied && applied.error().kind == ErrorKind::ForbiddenByRule;
                if (m_isBlocked)
                    return;
                WB_VERIFY(applied);
            }
        }
    }

    /** A rule wants records of a later file to be there. Such a book is left aside for another one. */
    bool m_isBlocked = false;
};

QTEST_GUILESS_MAIN(TestOfRoundTrip)
#include "tst_roundtrip.moc"
