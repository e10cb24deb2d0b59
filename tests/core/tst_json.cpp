#include "core/exchange/importplan.h"
#include "core/exchange/jsonreader.h"
#include "core/exchange/jsonscanner.h"
#include "core/exchange/recordexport.h"
#include "core/wording/errortext.h"
#include "core/wording/language.h"
#include "tests/support/dice.h"
#include "tests/support/testbook.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>
#include <QtTest>

using namespace core;
using test::counted;
using test::Dice;
using test::TestBook;

namespace {

QString w(const char* text)
{
    return QString::fromUtf8(text);
}

Result<ImportPlan> planned(TestBook& book, const QByteArray& json, const char* kind = "")
{
    WB_ASSIGN(tables, readJsonTables(json));
    QList<ImportPart> parts;
    for (ImportTable& table : tables) {
        if (table.kind.isEmpty())
            table.kind = QString::fromLatin1(kind);
        ImportPart part{table, {}};
        WB_ASSIGN(entity, entityNamed(table.kind));
        part.options.kind = entity;
        part.options.languages = allLanguages();
        part.options.mapping = guessMapping(*entity, table, w("x.json"), allLanguages());
        parts.append(part);
    }
    return planImport(book->store(), book.ids, parts);
}

QList<RowClass> classes(const ImportPlan& plan)
{
    QList<RowClass> all;
    for (const ImportRow& row : plan.rows)
        all.append(row.rowClass);
    return all;
}

/** JSON as other programs may write it: any depth up to a few, any text. */
QJsonValue anything(Dice& dice, int depth)
{
    switch (dice.below(depth > 3 ? 5 : 7)) {
    case 0:
        return QJsonValue::Null;
    case 1:
        return dice.oneIn(2);
    case 2:
        return qint64(dice.bits());
    case 3:
        return double(qint64(dice.bits())) / double(1 + dice.below(1'000'000)) * (dice.oneIn(9) ? 1e-200 : 1);
    case 4: {
        QString text;
        for (int i = dice.below(12); i > 0; --i)
            text += QString::fromUcs4(&(U"aß\"\\/\b\n\t\u2028\uFEFF\U0001F469\u0301}],:"[dice.below(16)]), 1);
        return text;
    }
    case 5: {
        QJsonArray list;
        for (int i = dice.below(4); i > 0; --i)
            list.append(anything(dice, depth + 1));
        return list;
    }
    default: {
        QJsonObject object;
        for (int i = dice.below(4); i > 0; --i)
            object.insert(QString::number(dice.below(100)), anything(dice, depth + 1));
        return object;
    }
    }
}

} // namespace

class TestOfJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesAreReadAsQtReadsThem()
    {
        Dice dice(Dice::firstSeed());
        for (int i = 0; i < counted(2'000, 200'000); ++i) {
            const QJsonArray written{anything(dice, 0)};
            QByteArray text =
                QJsonDocument(written).toJson(dice.oneIn(2) ? QJsonDocument::Compact : QJsonDocument::Indented);
            QBuffer buffer(&text);
            buffer.open(QIODevice::ReadOnly);
            JsonScanner scanner(buffer);
            const QCborValue read = scanner.value();
            scanner.expectEnd();
            QVERIFY2(!scanner.hasFailed(), text.constData());
            QCOMPARE(read.toJsonValue(), QJsonValue(QJsonDocument::fromJson(text).array()));
        }
    }

    /** Whatever is done to a file: it is read or refused, and never more than it says. */
    void brokenFilesAreRefused()
    {
        Dice dice(Dice::firstSeed());
        const QByteArray whole =
            "{\"municipality\": [\n{\"id\":null,\"name\":\"Kreis \\u00d6lpe\\ud83d\\ude00\",\"state\":"
            "\"NW\",\"population\":-1.5e3,\"note\":null,\"x\":[true,{\"a\":\"\\\\\"}]}\n]}";
        for (int i = 0; i < counted(5'000, 1'000'000); ++i) {
            QByteArray text = whole;
            for (int change = dice.below(4); change >= 0; --change) {
                const int at = dice.below(text.size());
                if (dice.oneIn(3))
                    text.truncate(at);
                else if (dice.oneIn(2))
                    text[at] = char(dice.below(256));
                else
                    text.insert(at, "\"\\u{[,]:}dD8-0e\0\xED"[dice.below(18)]);
                if (text.isEmpty())
                    break;
            }
            const auto tables = readJsonTables(text);
            if (!tables) {
                QCOMPARE(tables.error().kind, ErrorKind::ParseFailed);
                continue;
            }
            // What can be read by rights Qt reads too, or there is a problem that says why not.
            const bool hasProblems = std::ranges::any_of(*tables, [](const ImportTable& table) {
                return std::ranges::any_of(table.lines, [](const auto& line) { return !line.problems.isEmpty(); });
            });
            QVERIFY2(hasProblems || !QJsonDocument::fromJson(text).isNull(), text.constData());
        }
    }

    void whatIsWrongWithAFileIsSaid_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("detail");
        QTest::newRow("empty") << QByteArray(" \n") << w("2:1 empty");
        QTest::newRow("no list") << QByteArray("\"x\"") << w("1:1 no-list");
        QTest::newRow("one record") << QByteArray("{\"name\": \"x\"}") << w("1:10 no-list");
        QTest::newRow("cut") << QByteArray("[{\"name\": \"x\"") << w("1:14 cut");
        QTest::newRow("comma") << QByteArray("[{\"name\": \"x\",}]") << w("1:15 unexpected");
        QTest::newRow("comma between records") << QByteArray("[{},]") << w("1:5 unexpected");
        QTest::newRow("comment") << QByteArray("[ // x\n]") << w("1:3 unexpected");
        QTest::newRow("leading zero") << QByteArray("[{\"a\": 012}]") << w("1:11 unexpected");
        QTest::newRow("not a number") << QByteArray("[{\"a\": NaN}]") << w("1:8 unexpected");
        QTest::newRow("behind the end") << QByteArray("[] x") << w("1:4 text-after-end");
        QTest::newRow("two lists") << QByteArray("[][]") << w("1:3 text-after-end");
        QTest::newRow("Latin-1") << QByteArray("[{\"name\": \"\xD6lpe\"}]") << w("1:17 not-utf8");
        QTest::newRow("CESU") << QByteArray("[{\"name\": \"\xED\xA0\x80\"}]") << w("1:14 not-utf8");
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE[\0]\0", 6) << w("1:1 no-list");
        QTest::newRow("line break") << QByteArray("[{\"name\": \"a\nb\"}]") << w("1:13 control-character");
        QTest::newRow("NUL in a text") << QByteArray("[{\"name\": \"a\0b\"}]", 17) << w("1:13 nul-byte");
        QTest::newRow("NUL") << QByteArray("[\0]", 3) << w("1:2 nul-byte");
        QTest::newRow("unclosed") << QByteArray("[{\"name\": \"a") << w("1:13 unclosed-text");
        QTest::newRow("escape") << QByteArray("[{\"name\": \"\\x\"}]") << w("1:13 unknown-escape");
        QTest::newRow("half an escape") << QByteArray("[{\"name\": \"\\u12\"}]") << w("1:16 unknown-escape");
        QTest::newRow("kind twice") << QByteArray("{\"person\": [], \"person\": []}") << w("1:24 duplicate-kind");
        QTest::newRow("long text") << "[{\"name\": \"" + QByteArray(jsonlimit::TextBytes + 1, 'x') + "\"}]"
                                   << w("1:1048589 text-too-long");
        const QByteArray deep = "[{\"name\": " + QByteArray(2'000'000, '[');
        QTest::newRow("deep") << deep << w("1:28 too-deep");
        QTest::newRow("many keys") << "[{" + QByteArray("\"a\":1,").repeated(2) + "\"b\":{" + manyKeys(200) + "}}]"
                                   << QString();
        QTest::newRow("many columns") << "[{" + manyKeys(2'000) + "}]" << QString();
    }

    void whatIsWrongWithAFileIsSaid()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, detail);
        TestBook book;
        const auto plan = planned(book, json, "person");
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, ErrorKind::ParseFailed);
        if (detail.isEmpty())
            QVERIFY(plan.error().detail.endsWith(w("table-too-large")));
        else
            QCOMPARE(plan.error().detail, detail);
        const QString said = sentence(plan.error());
        QVERIFY2(!said.contains(plan.error().detail.section(u' ', 1)) || detail.endsWith(w("empty")), qPrintable(said));
    }

    void whatIsWrongWithARecordIsSaid_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, const char* member, const char* said) {
            QTest::newRow(name) << QByteArray(member) << QString::fromUtf8(said);
        };
        row("unknown", "\"colour\": 1", "has no field “colour”");
        row("twice", "\"note\": \"a\", \"note\": \"b\"", "note: this name is there twice");
        row("twice within", "\"note\": {\"a\": 1, \"a\": 1}", "note: this name is there twice");
        row("text for a number", "\"population\": \"viele\"", "population: a whole number is expected");
        row("fraction", "\"population\": 1.5", "population: a whole number is expected");
        row("number for a text", "\"note\": 5", "note: a text in quotation marks is expected");
        row("text for a fraction", "\"area_km2\": \"1,5\"", "area_km2: a number is expected");
        row("list for a text", "\"note\": [\"a\"]", "note: a text in quotation marks is expected");
        row("huge", "\"area_km2\": 1e999", "the number is larger than any that can be kept");
        row("half a character", "\"note\": \"a\\ud83d\"", "note: there is half a character in it");
        row("other half", "\"note\": \"\\ude00a\"", "note: there is half a character in it");
        row("halves the wrong way round", "\"note\": \"\\ude00\\ud83d\"", "note: there is half a character in it");
        row("half before an escape", "\"note\": \"\\ud83d\\n\"", "note: there is half a character in it");
        row("half in a key", "\"n\\ud83d\": 1", "there is half a character in it");
        row("NUL", "\"note\": \"a\\u0000b\"", "note: there is a NUL byte in it");
        row("word", "\"kind\": \"village\"", "“village” does not fit");
        row("day", "\"population_date\": \"31.02.2020\"", "“31.02.2020” does not fit");
        row("id", "\"id\": \"Olpe\"", "“Olpe” does not fit");
        row("id of another type", "\"id\": {}", "id: a text in quotation marks is expected");
        row("reference", "\"parent\": \"Kreis Nirgends\"", "There is no Municipality “Kreis Nirgends”");
        row("reference by id", "\"parent\": \"7d0b2b0e-5f0a-4b8e-9a53-5b1f6a3f7c11\"", "There is no Municipality");
        row("reference of another type", "\"parent\": 5", "parent: a text in quotation marks is expected");
        row("name", "\"name\": null", "must not be empty");
    }

    void whatIsWrongWithARecordIsSaid()
    {
        QFETCH(QByteArray, member);
        QFETCH(QString, said);
        speak(QLocale::English);
        const QByteArray before =
            member.startsWith("\"name\"") ? "[{\"state\": \"NW\", " : "[{\"name\": \"Olpe\", \"state\": \"NW\", ";
        TestBook book;
        const auto plan =
            planned(book, before + member + "},\n {\"name\": \"Soest\", \"state\": \"NW\"}]", "municipality");
        WB_VERIFY(plan);
        QCOMPARE(classes(*plan), (QList<RowClass>{RowClass::Refused, RowClass::New}));
        QCOMPARE(plan->rows.at(1).line, 2);
        const QString sentences = sentence(plan->rows.first().problems.first());
        QVERIFY2(sentences.contains(said), qPrintable(sentences));
        QCOMPARE(plan->changes.size(), 1);
    }

    void otherTypesOfFieldsToo()
    {
        TestBook book;
        const auto refusal = [&](const char* kind, const QByteArray& record) {
            const auto plan = planned(book, "[" + record + "]", kind);
            return plan && plan->rows.first().problems.size() == 1 ? plan->rows.first().problems.first().error.detail
                                                                   : QString();
        };
        QCOMPARE(refusal("agency", "{\"name\": \"A\", \"is_own\": \"ja\"}"), w("no-flag"));
        QCOMPARE(refusal("region", "{\"name\": \"A\", \"members\": \"Olpe\"}"), w("no-list-of-texts"));
        QCOMPARE(refusal("region", "{\"name\": \"A\", \"members\": [1]}"), w("no-list-of-texts"));
        for (const char* date : {"\"2023\"", "{}", "{\"edtf\": 5}", "{\"edtf\": \"2023\", \"more\": \"x\"}", "[]"})
            QCOMPARE(refusal("session", QByteArray("{\"date\": ") + date + "}"), w("no-fuzzy-date"));
        QCOMPARE(refusal("session", "{\"date\": {\"edtf\": \"20233\", \"text\": \"\"}}"), w("20233"));
        QCOMPARE(refusal("region", "5"), w("no-object"));
    }

    void recordsOfOneFileNameEachOther()
    {
        TestBook book;
        const auto plan = planned(book, R"({"team": [{"id": "00000000-0000-4000-8000-000000000003",
               "series": "00000000-0000-4000-8000-000000000002", "municipality": "Kreis Olpe"}],
            "series": [{"id": "00000000-0000-4000-8000-000000000002", "title": "Reihe",
               "agency": "00000000-0000-4000-8000-000000000001", "format": "00000000-0000-4000-8000-000000000006"}],
            "format": [{"id": "00000000-0000-4000-8000-000000000006", "name": "Format", "planned_session_count": 7}],
            "agency": [{"id": "00000000-0000-4000-8000-000000000001", "name": "Agentur",
               "predecessor": "00000000-0000-4000-8000-000000000004"},
              {"id": "00000000-0000-4000-8000-000000000004", "name": "Frühere",
               "predecessor": "00000000-0000-4000-8000-000000000001"}]})");
        WB_VERIFY(plan);
        // The municipality is not in the book, so its team cannot come; nobody names the team.
        QCOMPARE(classes(*plan),
            (QList<RowClass>{RowClass::Refused, RowClass::New, RowClass::New, RowClass::New, RowClass::New}));
        WB_VERIFY(book->apply(importProposal(*plan, w("x.json"))));
        QCOMPARE(book->store().count(*findEntity(u"agency")).value(), 2);
        // A format of the same file is the model of a series as well.
        const Record series = book->store().get(plan->rows.at(1).record).value();
        QCOMPARE(valueOr<qint64>(series.at(QLatin1StringView("planned_session_count"))), 7);
    }

    void whatNamesARefusedRecordIsRefusedToo()
    {
        TestBook book;
        const auto plan = planned(book, R"({"municipality": [
            {"id": "00000000-0000-4000-8000-000000000001", "name": "A", "state": "XX"},
            {"id": "00000000-0000-4000-8000-000000000002", "name": "B", "state": "NW",
             "parent": "00000000-0000-4000-8000-000000000001"},
            {"id": "00000000-0000-4000-8000-000000000003", "name": "C", "state": "NW",
             "parent": "00000000-0000-4000-8000-000000000002"},
            {"id": "00000000-0000-4000-8000-000000000004", "name": "D", "state": "NW"}]})");
        WB_VERIFY(plan);
        QCOMPARE(
            classes(*plan), (QList<RowClass>{RowClass::Refused, RowClass::Refused, RowClass::Refused, RowClass::New}));
        QCOMPARE(plan->rows.at(2).problems.first().header, w("parent"));
        WB_VERIFY(book->apply(importProposal(*plan, w("x.json"))));
    }

    void namesakesAreToldApartByTheirIds()
    {
        TestBook book;
        const RecordId first = book.add("municipality", {{w("name"), w("Neustadt")}, {w("state"), w("NW")}});
        book.add("municipality", {{w("name"), w("Neustadt")}, {w("state"), w("BB")}});
        const QByteArray id = first.toText().toLatin1();
        const auto plan = planned(book,
            R"([{"name": "A", "members": ["Neustadt"]}, {"name": "B", "members": ["Neustadt [)" + id + R"(]"]},
                {"name": "C", "members": [")"
                + id + R"("]}])",
            "region");
        WB_VERIFY(plan);
        QCOMPARE(classes(*plan), (QList<RowClass>{RowClass::Refused, RowClass::New, RowClass::New}));
        WB_VERIFY(book->apply(importProposal(*plan, w("x.json"))));
        const QList<Record> regions = book->store().all(*findEntity(u"region")).value();
        for (const Record& region : regions)
            QCOMPARE(valueOr<QStringList>(region.at(QLatin1StringView("members"))), QStringList{first.toText()});
    }

    void whatARecordIsAboutSaysWhichItIs()
    {
        TestBook book;
        const RecordId municipality = book.add("municipality", {{w("name"), w("Olpe")}, {w("state"), w("NW")}});
        const RecordId agency = book.add("agency", {{w("name"), w("Agentur")}});
        const RecordId series = book.add("series", {{w("title"), w("Reihe")}, {w("agency"), agency}});
        const RecordId session = book.add("session", {{w("series"), series}, {w("date"), FuzzyDate::year(2023)}});
        const RecordId person = book.add("person", {{w("last_name"), w("Muster")}});
        Q_UNUSED(municipality);
        const auto file = [&](const QByteArray& id) {
            return "[{" + id + "\"session\": \"" + session.toText().toLatin1() + "\", \"person\": \""
                + person.toText().toLatin1() + "\"}]";
        };
        const auto first = planned(book, file({}), "attendance");
        WB_VERIFY(first);
        QCOMPARE(classes(*first), QList<RowClass>{RowClass::New});
        WB_VERIFY(book->apply(importProposal(*first, w("x.json"))));
        const RecordId made = first->rows.first().record;
        const auto again = planned(book, file({}), "attendance");
        WB_VERIFY(again);
        QCOMPARE(classes(*again), QList<RowClass>{RowClass::Same});
        QCOMPARE(again->rows.first().record, made);

        const auto foreign = planned(book, file("\"id\": \"00000000-0000-4000-8000-000000000001\", "), "attendance");
        WB_VERIFY(foreign);
        QCOMPARE(classes(*foreign), QList<RowClass>{RowClass::Same});
        QCOMPARE(foreign->rows.first().record, made);
        QVERIFY(planned(book, file("\"id\": \"" + made.toText().toLatin1() + "\", "), "attendance"));
    }

    /** Programs before this one gave registrations ids by chance. */
    void whatAnotherBookCallsByChanceComesUnderItsRightId()
    {
        TestBook book;
        const RecordId agency = book.add("agency", {{w("name"), w("Agentur")}});
        const RecordId municipality = book.add("municipality", {{w("name"), w("Olpe")}, {w("state"), w("NW")}});
        const RecordId series = book.add("series", {{w("title"), w("Reihe")}, {w("agency"), agency}});
        const RecordId team = book.add("team", {{w("series"), series}, {w("municipality"), municipality}});
        const QByteArray file = "{\"rule_override\": [{\"id\": \"00000000-0000-4000-8000-000000000008\", "
                                "\"rule\": \"V-26\", \"record\": \"00000000-0000-4000-8000-000000000007\", "
                                "\"reason\": \"Zusage\"}], \"registration\": [{\"id\": "
                                "\"00000000-0000-4000-8000-000000000007\", \"state\": \"interested\", \"team\": \""
            + team.toText().toLatin1() + "\"}]}";
        const auto plan = planned(book, file);
        WB_VERIFY(plan);
        QCOMPARE(classes(*plan), (QList<RowClass>{RowClass::New, RowClass::New}));
        WB_VERIFY(book->apply(importProposal(*plan, w("x.json"))));
        const Record made = book->store().all(*findEntity(u"registration")).value().first();
        QCOMPARE(made.id(), identityOf(made));
        QCOMPARE(book->store().all(*findEntity(u"rule_override")).value().first().owner(), made.id());
        const auto again = planned(book, file);
        WB_VERIFY(again);
        QCOMPARE(classes(*again), (QList<RowClass>{RowClass::Same, RowClass::Same}));
    }

    void aBookOfAnEarlierProgramKeepsItsIdsByChance()
    {
        TestBook book;
        const RecordId agency = book.add("agency", {{w("name"), w("Agentur")}});
        const RecordId municipality = book.add("municipality", {{w("name"), w("Olpe")}, {w("state"), w("NW")}});
        const RecordId series = book.add("series", {{w("title"), w("Reihe")}, {w("agency"), agency}});
        const RecordId team = book.add("team", {{w("series"), series}, {w("municipality"), municipality}});
        Record old = findEntity(u"registration")->blank();
        old.set(QLatin1StringView("team"), team);
        const RecordId right = identityOf(old);
        old.setId(RecordId(book.ids.next()));
        acts::Proposal proposal;
        proposal.info.kind = QStringLiteral("add");
        proposal.changes.create(old);
        WB_VERIFY(book->apply(proposal));
        for (const QByteArray& id : {QByteArray(), "\"id\": \"" + right.toText().toLatin1() + "\", "}) {
            const auto plan = planned(book,
                "[{" + id + "\"remarks\": \"" + (id.isEmpty() ? "a" : "b") + "\", \"team\": \""
                    + team.toText().toLatin1() + "\"}]",
                "registration");
            WB_VERIFY(plan);
            QCOMPARE(classes(*plan), QList<RowClass>{RowClass::Changed});
            QCOMPARE(plan->rows.first().record, old.id());
            WB_VERIFY(book->apply(importProposal(*plan, w("x.json"))));
        }
        QCOMPARE(book->store().count(*findEntity(u"registration")).value(), 1);
    }

    void filesThatAreTooLargeAreNotRead()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        QVERIFY(file.resize(jsonlimit::FileBytes + 1)); // a hole, no bytes
        const auto tables = readJsonFile(file.fileName());
        QVERIFY(!tables);
        QCOMPARE(tables.error().detail, w("1:1 file-too-large"));
        QCOMPARE(tables.error().subject, file.fileName());
        QCOMPARE(readJsonFile(w("/dev/zero")).error().kind, ErrorKind::FileNotOurs);
        QCOMPARE(readJsonFile(w("/nowhere.json")).error().kind, ErrorKind::FileMissing);
    }

private:
    static QByteArray manyKeys(int count)
    {
        QByteArray keys = "\"k\": 1";
        for (int i = 0; i < count; ++i)
            keys += ", \"k" + QByteArray::number(i) + "\": 1";
        return keys;
    }
};

QTEST_GUILESS_MAIN(TestOfJson)
#include "tst_json.moc"
