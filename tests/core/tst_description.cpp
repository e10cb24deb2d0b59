#include "core/exchange/csvreader.h"
#include "core/exchange/importmapping.h"
#include "core/exchange/recordexport.h"
#include "core/store/database.h"
#include "core/store/recordsql.h"
#include "core/store/registryrow.h"
#include "core/wording/language.h"
#include "tests/support/testbook.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QtTest>

using namespace core;
using test::TestBook;

namespace {

/** decisions.md, "Storage names". */
const QStringList& storageNames()
{
    static const QStringList names = QStringLiteral(
        "agency staff funder funding_programme funding_phase municipality municipality_funding region org_unit "
        "organisation organisation_link person affiliation consent value_list value_list_entry theme_field committee "
        "committee_membership agreement agreement_party agreement_goal goal_review agreement_service agreement_duty "
        "agreement_amendment approval_step plan_item consultation_case concern status_analysis component_assessment "
        "need_item case_activity activity_review format series_group series session session_role agenda_template "
        "agenda_item method checklist_item team team_member registration attendance hosting_offer interest "
        "needs_survey needs_response group_decision session_record outcome parking_item measure peer_consultation "
        "peer_phase peer_contribution peer_template project project_milestone project_update attachment "
        "feedback_template feedback_round feedback_answer transfer_object transfer_process publication survey "
        "rule_override koffer_issue conflict document_template label_sheet import_mapping saved_filter snooze "
        "school_holiday reporting_period retention_rule "
        // What those of the decisions are made of: who comes alone, what can be voted for, what a form asks.
        "person_registration decision_option feedback_question "
        // Likely doubles that are two records.
        "no_double")
                                         .split(u' ');
    return names;
}

/** Tables that are not of a record kind: registry, sets, history, and the closed list of what stands outside it. */
const QStringList& otherTables()
{
    static const QStringList names{QStringLiteral("book"), QStringLiteral("lease"), QStringLiteral("record"),
        QStringLiteral("link"), QStringLiteral("act"), QStringLiteral("change"), QStringLiteral("change_parent"),
        QStringLiteral("draft"), QStringLiteral("view_state"), QStringLiteral("backup_log"),
        QStringLiteral("foreign_act"), QStringLiteral("unsettled"), QStringLiteral("blob"),
        QStringLiteral("search_doc"), QStringLiteral("search_queue"), QStringLiteral("search_state"),
        QStringLiteral("search_index"), QStringLiteral("search_index_config"), QStringLiteral("search_index_data"),
        QStringLiteral("search_index_idx")};
    return names;
}

/** Words that are the same in both languages. */
bool isSameInGerman(const QString& word)
{
    static const QStringList words{QStringLiteral("Name"), QStringLiteral("Team"), QStringLiteral("Teams"),
        QStringLiteral("Region"), QStringLiteral("Format"), QStringLiteral("Motto"), QStringLiteral("Person"),
        QStringLiteral("Website"), QStringLiteral("Land"), QStringLiteral("Online"), QStringLiteral("Hybrid"),
        QStringLiteral("Baden-Württemberg"), QStringLiteral("Berlin"), QStringLiteral("Brandenburg"),
        QStringLiteral("Bremen"), QStringLiteral("Hamburg"), QStringLiteral("Mecklenburg-Vorpommern"),
        QStringLiteral("Saarland"), QStringLiteral("Schleswig-Holstein"), QStringLiteral("Code"),
        QStringLiteral("Organisation"), QStringLiteral("Expertise"), QStringLiteral("Pilot"), QStringLiteral("ESF"),
        QStringLiteral("ESF Plus"), QStringLiteral("Phase"), QStringLiteral("Feedback"), QStringLiteral("Material"),
        QStringLiteral("Text"), QStringLiteral("Option"), QStringLiteral("Version"), QStringLiteral("Link"),
        QStringLiteral("Scan"), QStringLiteral("Logo"), QStringLiteral("Koffer"), QStringLiteral("ISBN")};
    return words.contains(word);
}

/** Fields of records about persons, or that name one, that are not personal data, with the reason. */
const QHash<QString, QString>& notPersonal()
{
    static const QHash<QString, QString> reasons{
        {QStringLiteral("staff.agency"), QStringLiteral("the post is the agency's, whoever holds it")},
        {QStringLiteral("staff.role"), QStringLiteral("the post is the agency's, whoever holds it")},
        {QStringLiteral("municipality.responsible_staff"), QStringLiteral("names a post; its person stands there")},
        {QStringLiteral("series.content_contact"), QStringLiteral("names a post; its person stands there")},
        {QStringLiteral("series.organization_contact"), QStringLiteral("names a post; its person stands there")},
        {QStringLiteral("consultation_case.lead_staff"), QStringLiteral("names a post; its person stands there")},
        {QStringLiteral("consultation_case.co_staff"), QStringLiteral("names posts; their persons stand there")},
        {QStringLiteral("case_activity.agency_staff"), QStringLiteral("names posts; their persons stand there")},
        {QStringLiteral("checklist_item.responsible"), QStringLiteral("names a post; its person stands there")},
        {QStringLiteral("org_unit.phone"), QStringLiteral("of an office")},
        {QStringLiteral("org_unit.email"), QStringLiteral("of an office")},
        {QStringLiteral("agency.phone"), QStringLiteral("of an office")},
        {QStringLiteral("agency.email"), QStringLiteral("of an office")},
        {QStringLiteral("organisation.phone"), QStringLiteral("of an office")},
        {QStringLiteral("organisation.email"), QStringLiteral("of an office")}};
    return reasons;
}

QByteArray nameOf(const EntityInfo& kind, const FieldInfo& field)
{
    return QByteArray(kind.key) + '.' + field.key;
}

/** Values of a field that have nothing in common; every word of a choice. */
QList<Value> someValues(const FieldInfo& field, IdSource& ids)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Order:
        return {QStringLiteral("Aal"), QStringLiteral("Zug 7")};
    case FieldType::Integer:
        return {qint64(3), qint64(70)};
    case FieldType::Real:
        return {0.5, 70.25};
    case FieldType::Flag:
        return {false, true};
    case FieldType::Date:
        return {QDate(2021, 1, 2), QDate(2024, 11, 30)};
    case FieldType::Time:
        return {QTime(8, 0), QTime(17, 30)};
    case FieldType::Fuzzy:
        return {
            FuzzyDate::open(QStringLiteral("tba")), FuzzyDate::fromStored(QStringLiteral("2023-09-28"), {}).value()};
    case FieldType::Reference:
        return {RecordId(ids.next()), RecordId(ids.next())};
    case FieldType::References:
        return {QStringList{ids.next().toString(QUuid::WithoutBraces)}, QStringList()};
    case FieldType::Choice:
    case FieldType::Choices:
        break;
    }
    QList<Value> words;
    for (const ChoiceWord& choice : field.choices) {
        const QString word = QString::fromLatin1(choice.word);
        words.append(field.type == FieldType::Choice ? Value{word} : Value{QStringList{word}});
    }
    return words;
}

struct Column {
    QString type;
    bool notNull = false;
    bool operator==(const Column&) const = default;
};

QMap<QString, Column> columnsIn(Database& database, const EntityInfo& kind)
{
    QMap<QString, Column> columns;
    Result<Statement> rows =
        database.prepare("SELECT name, type, \"notnull\" FROM pragma_table_info('" + QByteArray(kind.key) + "')");
    while (rows.value().step().value())
        columns.insert(rows->columnText(0), {rows->columnText(1), rows->columnInt(2) == 1});
    return columns;
}

QString sqlType(const FieldInfo& field)
{
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Flag:
        return QStringLiteral("INTEGER");
    case FieldType::Real:
        return QStringLiteral("REAL");
    default:
        return QStringLiteral("TEXT");
    }
}

QMap<QString, Column> columnsExpected(const EntityInfo& kind)
{
    QMap<QString, Column> columns{{QStringLiteral("id"), {QStringLiteral("TEXT"), true}}};
    for (const FieldInfo& field : kind.fields) {
        const FieldColumns own = columnsOf(field);
        for (const QString& column : own.stored + own.derived)
            columns.insert(column, {QStringLiteral("TEXT"), false});
        if (!own.stored.isEmpty()) {
            const bool needed =
                field.has(FieldFlag::Required) || field.type == FieldType::Flag || field.type == FieldType::Order;
            columns.insert(own.stored.first(), {sqlType(field), needed});
        }
    }
    return columns;
}

QStringList firstColumn(Database& database, const QByteArray& sql)
{
    QStringList values;
    Result<Statement> rows = database.prepare(sql);
    while (rows.value().step().value())
        values.append(rows->columnText(0));
    values.sort();
    return values;
}

/** The beginnings of the indexes of a table: their first columns. */
QStringList indexedColumns(Database& database, const QByteArray& table)
{
    return firstColumn(database,
        "SELECT i.name FROM pragma_index_list('" + table
            + "') AS l JOIN pragma_index_info(l.name) AS i WHERE i.seqno = 0");
}

/** How records are found by the value of one field: whether by an index, or by reading the whole table. */
bool isFoundByIndex(Database& database, const EntityInfo& kind, qsizetype field)
{
    Result<Statement> plan = database.prepare("EXPLAIN QUERY PLAN " + recordSql(kind).selectWith.at(field));
    bool isSearch = true;
    while (plan.value().step().value())
        isSearch = isSearch && plan->columnText(3).startsWith(QStringLiteral("SEARCH"));
    return isSearch;
}

bool isAboutPersons(const EntityInfo& kind)
{
    static const QStringList kinds{QStringLiteral("person"), QStringLiteral("affiliation"), QStringLiteral("staff"),
        QStringLiteral("team_member")};
    return kinds.contains(kind.name());
}

bool namesPersons(const FieldInfo& field)
{
    const EntityInfo* target = targetOf(field);
    return field.has(FieldFlag::Phone) || field.has(FieldFlag::Email) || (target && isAboutPersons(*target));
}

} // namespace

class TestOfDescription : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void storageNamesAreThoseOfTheDecisions()
    {
        for (const EntityInfo* kind : allEntities())
            QVERIFY2(storageNames().contains(kind->name()), kind->key);
    }

    void keysAreUniqueAndPlain()
    {
        static const QRegularExpression plain(QStringLiteral("^[a-z][a-z0-9_]*$"));
        QSet<QString> kinds;
        for (const EntityInfo* kind : allEntities()) {
            QVERIFY2(!kinds.contains(kind->name()), kind->key);
            kinds.insert(kind->name());
            QSet<QString> columns{QStringLiteral("id")};
            for (const FieldInfo& field : kind->fields) {
                QVERIFY2(plain.match(QString(field.name())).hasMatch(), nameOf(*kind, field).constData());
                const FieldColumns own = columnsOf(field);
                for (const QString& column : field.isSet() ? QStringList(field.name()) : own.stored + own.derived) {
                    QVERIFY2(!columns.contains(column), nameOf(*kind, field).constData());
                    columns.insert(column);
                }
            }
        }
    }

    void flagsFitTheFieldsTheyStandOn()
    {
        for (const EntityInfo* kind : allEntities()) {
            int owners = 0;
            int orders = 0;
            for (const FieldInfo& field : kind->fields) {
                const QByteArray name = nameOf(*kind, field);
                const bool reference = field.type == FieldType::Reference;
                const bool text = field.isText();
                QVERIFY2(!field.has(FieldFlag::Sorted) || text, name.constData());
                QVERIFY2(!field.has(FieldFlag::Found) || text, name.constData());
                QVERIFY2(!field.has(FieldFlag::MatchKey) || field.type == FieldType::Text, name.constData());
                QVERIFY2(
                    !field.has(FieldFlag::Owner) || (reference && field.has(FieldFlag::Required)), name.constData());
                QVERIFY2(!field.has(FieldFlag::Model) || reference, name.constData());
                QCOMPARE(!targetsOf(field).isEmpty(), reference || field.type == FieldType::References);
                QCOMPARE(!field.choices.empty(), field.type == FieldType::Choice || field.type == FieldType::Choices);
                owners += field.has(FieldFlag::Owner) ? 1 : 0;
                orders += field.type == FieldType::Order ? 1 : 0;
            }
            QVERIFY2(owners <= 1 && orders <= owners, kind->key);
        }
    }

    /** The writer looks at title, sort key and filter key again only where such a field has changed. */
    void titlesAreMadeOfWhatSaysSo()
    {
        SeededIdSource ids(1);
        const Titles titles = [](RecordId id) { return id.toText(); };
        for (const EntityInfo* kind : allEntities()) {
            Record record = kind->blank();
            record.setId(RecordId(ids.next()));
            for (size_t i = 0; i < kind->fields.size(); ++i)
                record.set(qsizetype(i), someValues(kind->fields[i], ids).first());
            const RegistryRow row = registryRow(record, titles);
            for (size_t i = 0; i < kind->fields.size(); ++i) {
                const FieldInfo& field = kind->fields[i];
                QList<Value> values = someValues(field, ids);
                values.append(field.isSet() ? Value{QStringList()} : Value{});
                for (const Value& value : std::as_const(values)) {
                    Record other = record;
                    other.set(qsizetype(i), value);
                    const bool says = field.has(FieldFlag::InTitle) || field.has(FieldFlag::Found);
                    QVERIFY2(says || registryRow(other, titles) == row, nameOf(*kind, field).constData());
                }
            }
        }
    }

    void tablesHaveTheColumnsOfTheirFields()
    {
        TestBook book;
        for (const EntityInfo* kind : allEntities()) {
            const auto columns = columnsIn(book->connection(), *kind);
            const auto expected = columnsExpected(*kind);
            QCOMPARE(columns.keys(), expected.keys());
            for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
                const QByteArray name = QByteArray(kind->key) + '.' + it.key().toUtf8();
                QVERIFY2(columns.value(it.key()) == *it, name.constData());
            }
        }
    }

    void thereAreNoOtherTables()
    {
        TestBook book;
        QStringList expected = otherTables();
        for (const EntityInfo* kind : allEntities())
            expected.append(kind->name());
        expected.sort();
        const QStringList tables = firstColumn(
            book->connection(), "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
        QCOMPARE(tables, expected);
    }

    void referencesNameTheRegistryAndAreCheckedAtTheEnd()
    {
        TestBook book;
        for (const EntityInfo* kind : allEntities()) {
            QStringList expected{QStringLiteral("id")};
            for (const FieldInfo& field : kind->fields) {
                if (field.type == FieldType::Reference)
                    expected.append(field.name());
            }
            expected.sort();
            const QByteArray quotedName = "'" + QByteArray(kind->key) + "'";
            const QStringList toRegistry = firstColumn(book->connection(),
                "SELECT \"from\" FROM pragma_foreign_key_list(" + quotedName
                    + ") WHERE \"table\" = 'record' AND \"to\" = 'id'");
            QCOMPARE(toRegistry, expected);
            const QString sql =
                firstColumn(book->connection(), "SELECT sql FROM sqlite_master WHERE name = " + quotedName).first();
            QCOMPARE(sql.count(QStringLiteral("REFERENCES")), expected.size());
            QCOMPARE(sql.count(QStringLiteral("REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED")), expected.size());
        }
    }

    void whatIsLookedUpHasAnIndex()
    {
        TestBook book;
        QVERIFY(indexedColumns(book->connection(), "act").contains(QStringLiteral("undoes")));
        for (const EntityInfo* kind : allEntities()) {
            const QStringList indexed = indexedColumns(book->connection(), kind->key);
            for (qsizetype i = 0; i < qsizetype(kind->fields.size()); ++i) {
                const FieldInfo& field = kind->fields[size_t(i)];
                const bool lookedUp = field.type == FieldType::Reference || field.has(FieldFlag::MatchKey);
                const bool sorted = field.has(FieldFlag::Sorted);
                QVERIFY2(!lookedUp || indexed.contains(field.name()), nameOf(*kind, field).constData());
                QVERIFY2(!lookedUp || isFoundByIndex(book->connection(), *kind, i), nameOf(*kind, field).constData());
                QVERIFY2(!sorted || indexed.contains(sortColumn(field)), nameOf(*kind, field).constData());
            }
        }
    }

    void everyWordHasItsGerman()
    {
        QStringList missing;
        const Labels& german = labelsIn(QLocale::German);
        const auto check = [&](const char* word) {
            const QString english = QString::fromUtf8(word);
            if (german.of(word) == english && !isSameInGerman(english))
                missing.append(english);
        };
        for (const EntityInfo* kind : allEntities()) {
            check(kind->singular);
            check(kind->plural);
            for (const FieldInfo& field : kind->fields) {
                check(field.label);
                check(field.section);
                for (const ChoiceWord& choice : field.choices)
                    check(choice.label);
            }
        }
        missing.removeDuplicates();
        QCOMPARE(missing.join(u'|'), QString());
    }

    void wordsOfAListAreToldApart()
    {
        for (const Labels* labels : allLanguages()) {
            for (const EntityInfo* kind : allEntities()) {
                for (const FieldInfo& field : kind->fields) {
                    QSet<QString> seen;
                    for (const ChoiceWord& choice : field.choices) {
                        QVERIFY2(!seen.contains(labels->of(choice.label)), nameOf(*kind, field).constData());
                        seen.insert(labels->of(choice.label));
                    }
                }
            }
        }
    }

    void headersOfAnExportAreUniqueAndUnderstood()
    {
        TestBook book;
        for (const Labels* labels : allLanguages()) {
            for (const EntityInfo* kind : allEntities()) {
                QBuffer file;
                file.open(QIODevice::ReadWrite);
                WB_VERIFY(exportCsv(book->store(), *kind, *labels, file));
                const Result<CsvTable> table = readCsvTable(file.data());
                WB_VERIFY(table);
                QVERIFY2(table->problems.isEmpty(), kind->key); // doubled headers are problems
                QStringList expected{QStringLiteral("id")};
                for (const FieldInfo& field : kind->fields) {
                    expected.append(field.name());
                    if (field.type == FieldType::Fuzzy)
                        expected.append(field.name() + QStringLiteral(":edtf"));
                }
                const ImportMapping mapping =
                    guessMapping(*kind, table->header, QStringLiteral("x.csv"), allLanguages());
                QCOMPARE(mapping.fields, expected);
                QVERIFY(!mapping.officialList);
            }
        }
    }

    void storageKeysAreHeadersToo()
    {
        for (const EntityInfo* kind : allEntities()) {
            QStringList keys{QStringLiteral("id")};
            for (const FieldInfo& field : kind->fields)
                keys.append(field.name());
            QCOMPARE(guessMapping(*kind, keys, QStringLiteral("x.csv"), allLanguages()).fields, keys);
        }
    }

    void whatIsAboutPersonsSaysSo()
    {
        QStringList unused = notPersonal().keys();
        for (const EntityInfo* kind : allEntities()) {
            for (const FieldInfo& field : kind->fields) {
                const QByteArray name = nameOf(*kind, field);
                const bool excepted = notPersonal().contains(QString::fromLatin1(name));
                if (isAboutPersons(*kind) || namesPersons(field))
                    QVERIFY2(field.has(FieldFlag::Personal) != excepted, name.constData());
                if (excepted)
                    unused.removeAll(QString::fromLatin1(name));
            }
        }
        QCOMPARE(unused.join(u'|'), QString());
    }
};

QTEST_GUILESS_MAIN(TestOfDescription)
#include "tst_description.moc"
