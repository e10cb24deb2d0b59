#include "core/exchange/importplan.h"
#include "core/exchange/recordexport.h"
#include "core/wording/language.h"
#include "tests/support/given.h"

#include <QBuffer>
#include <QtTest>

using namespace core;
using test::given;
using test::TestBook;

namespace {

RecordId municipality(TestBook& book, const QString& name, const QString& ags)
{
    return book.add("municipality", given({{"name", name}, {"state", QStringLiteral("NW")}, {"ags", ags}}));
}

Result<ImportPlan> planned(TestBook& book, const char* kind, const QString& csv)
{
    WB_ASSIGN(table, readCsvTable(csv.toUtf8()));
    ImportOptions options;
    options.kind = findEntity(QString::fromLatin1(kind));
    options.languages = allLanguages();
    options.mapping = guessMapping(*options.kind, table.header, QStringLiteral("x.csv"), allLanguages());
    return planImport(book->store(), book.ids, table, options);
}

QList<RowClass> classes(const Result<ImportPlan>& plan)
{
    QList<RowClass> all;
    if (plan) {
        for (const ImportRow& row : plan->rows)
            all.append(row.rowClass);
    }
    return all;
}

QString exported(TestBook& book, const char* kind)
{
    QBuffer file;
    file.open(QIODevice::ReadWrite);
    const auto written =
        exportCsv(book->store(), *findEntity(QString::fromLatin1(kind)), labelsIn(QLocale::German), file);
    return written ? QString::fromUtf8(file.data()) : QString();
}

/** A book that counts how often whole kinds are read. */
class CountingReader final : public Reader {
public:
    explicit CountingReader(const Reader& book)
        : m_book(book)
    {
    }
    Result<std::optional<Record>> find(RecordId id) const override { return m_book.find(id); }
    Result<QList<Record>> childrenOf(RecordId owner, const EntityInfo& kind) const override
    {
        return m_book.childrenOf(owner, kind);
    }
    Result<QList<Record>> all(const EntityInfo& kind) const override
    {
        ++wholeKinds;
        return m_book.all(kind);
    }
    Result<QList<Reference>> referencesTo(RecordId id) const override { return m_book.referencesTo(id); }
    Result<QList<RecordId>> withValue(const EntityInfo& kind, qsizetype field, const Value& value) const override
    {
        return m_book.withValue(kind, field, value);
    }
    Result<QList<RecordId>> alike(const Record& record) const override { return m_book.alike(record); }
    Result<QList<RecordId>> named(const EntityInfo& kind, const QString& words) const override
    {
        searches += kind.sortText ? 1 : 0;
        return m_book.named(kind, words);
    }
    Result<QString> titleOf(RecordId id) const override { return m_book.titleOf(id); }
    Result<QList<std::pair<RecordId, QString>>> titles(const EntityInfo& kind) const override
    {
        ++titleLists;
        return m_book.titles(kind);
    }

    mutable int wholeKinds = 0, searches = 0, titleLists = 0;

private:
    const Reader& m_book;
};

} // namespace

class TestOfImportPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesakesInAnExportStayWhoTheyAre()
    {
        TestBook book;
        const RecordId first = municipality(book, QStringLiteral("Neustadt"), QStringLiteral("05911"));
        municipality(book, QStringLiteral("Neustadt"), QStringLiteral("05913"));
        book.add("region", given({{"name", QStringLiteral("R")}, {"members", QStringList{first.toText()}}}));
        const auto plan = planned(book, "region", exported(book, "region"));
        WB_VERIFY(plan);
        QCOMPARE(classes(plan), QList<RowClass>{RowClass::Same});
    }

    void guardedTitlesAreFound()
    {
        TestBook book;
        municipality(book, QStringLiteral("=Olpe"), QStringLiteral("05966"));
        const auto plan = planned(book, "region", QStringLiteral("name;members\nSüdwestfalen;'=Olpe\n"));
        WB_VERIFY(plan);
        QCOMPARE(classes(plan), QList<RowClass>{RowClass::New});
    }

    void namesAreLookedUpWithoutReadingTheirKind()
    {
        TestBook book;
        QString csv = QStringLiteral("name;members\n");
        for (int i = 0; i < 30; ++i) {
            municipality(book, QStringLiteral("Kreis %1").arg(i), QString());
            csv += QStringLiteral("Region %1;\"kreis %1\nKreis Nirgends %1\"\n").arg(i);
            csv += QStringLiteral("Region 1%1;\"KREIS %1\"\n").arg(i);
        }
        const Result<CsvTable> table = readCsvTable(csv.toUtf8());
        WB_VERIFY(table);
        ImportOptions options;
        options.kind = findEntity(u"region");
        options.languages = allLanguages();
        options.mapping = guessMapping(*options.kind, table->header, QStringLiteral("x.csv"), allLanguages());
        const CountingReader reader(book->store());
        const auto plan = planImport(reader, book.ids, *table, options);
        WB_VERIFY(plan);
        QCOMPARE(plan->count(RowClass::New), 30);
        QCOMPARE(plan->count(RowClass::Refused), 30);
        QCOMPARE(reader.wholeKinds, 0);
        QCOMPARE(reader.searches, 0);
        QCOMPARE(reader.titleLists, 1);
    }

    void oneRecordIsNamedByOneRowOnly()
    {
        TestBook book;
        const RecordId olpe = municipality(book, QStringLiteral("Kreis Olpe"), QStringLiteral("05966"));
        // By id, then by key; and a new one by its own new id, then by key.
        const auto plan = planned(book, "municipality",
            QStringLiteral("id;name;state;ags\n%1;Olpe;NW;05966\n;Kreis Olpe an der Bigge;NW;05966\n"
                           "00000000-0000-4000-8000-000000000001;Kreis Soest;NW;05974\n;Soest;NW;05974\n")
                .arg(olpe.toText()));
        WB_VERIFY(plan);
        QCOMPARE(
            classes(plan), (QList<RowClass>{RowClass::Changed, RowClass::Refused, RowClass::New, RowClass::Refused}));
        QCOMPARE(plan->rows.at(1).problems.first().error.kind, ErrorKind::AlreadyThere);
        QCOMPARE(plan->rows.at(1).line, 3);
        WB_VERIFY(book->apply(importProposal(*plan, *findEntity(u"municipality"), QStringLiteral("x.csv"))));
    }

    void recordsAreFoundByTitleWhateverTheirSortKey()
    {
        TestBook book;
        const RecordId olpe = municipality(book, QStringLiteral("Kreis Olpe"), QStringLiteral("05966"));
        municipality(book, QStringLiteral("Kreis Olpe-West"), QStringLiteral("05967"));
        const RecordId person = book.add(
            "person", given({{"last_name", QStringLiteral("Möller")}, {"first_name", QStringLiteral("Ann 2")}}));
        const RecordStore& store = book->store();
        QCOMPARE(resolve(store, *findEntity(u"municipality"), QStringLiteral("KREIS OLPE")).value(), olpe);
        QCOMPARE(resolve(store, *findEntity(u"person"), QStringLiteral("Moller, Ann 2")).value(), person);
        QCOMPARE(resolve(store, *findEntity(u"person"), person.toText().left(8).toUpper()).value(), person);
        const auto kind = [&](const char* entity, const QString& words) {
            return resolve(store, *findEntity(QString::fromLatin1(entity)), words).error().kind;
        };
        QCOMPARE(kind("municipality", QStringLiteral("Kreis")), ErrorKind::NoSuchRecord);
        QCOMPARE(kind("municipality", QStringLiteral("%")), ErrorKind::NoSuchRecord);
        QCOMPARE(kind("region", person.toText()), ErrorKind::NoSuchRecord);
    }
};

QTEST_GUILESS_MAIN(TestOfImportPlan)
#include "tst_importplan.moc"
