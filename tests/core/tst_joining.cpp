// Joining two records: every name of the one that goes, whatever hangs on it, and the way back.
#include "core/change/joining.h"
#include "core/change/judgement.h"
#include "core/wording/errortext.h"
#include "tests/support/given.h"
#include "tests/support/randomworld.h"

#include <QtTest>

using namespace core;
using test::counted;
using test::Dice;
using test::given;
using test::RandomWorld;
using test::TestBook;

namespace {

using F = QLatin1StringView;

Value word(const char* text)
{
    return QString::fromUtf8(text);
}

/** Two records of a person, each with what hangs on it, and a session with both. */
struct Doubles {
    Doubles()
    {
        const RecordId agency = book.add("agency", given({{"name", word("TA")}}));
        series = book.add("series", given({{"title", word("Ganztag")}, {"agency", agency}}));
        session = book.add("session", given({{"series", series}, {"date", FuzzyDate::year(2023)}}));
        later = book.add("session", given({{"series", series}, {"date", FuzzyDate::year(2024)}}));
        kept = book.add("person", given({{"last_name", word("Müller")}, {"first_name", word("Anna")}}));
        other = book.add("person",
            given({{"last_name", word("Mueller")}, {"first_name", word("Anna")}, {"email", word("a@olpe.de")},
                {"is_expert", true}}));
    }
    RecordId attend(RecordId who, RecordId where, const char* status)
    {
        return book.add("attendance", given({{"session", where}, {"person", who}, {"status", word(status)}}));
    }
    acts::Joining join(const acts::JoinChoices& choices = {})
    {
        const auto joined = acts::joinRecords(book->store(), kept, other, choices);
        if (!joined)
            qFatal("%s", test::words(joined.error()).constData());
        const auto applied = book->apply(joined->proposal);
        if (!applied)
            qFatal("%s", test::words(applied.error()).constData());
        return *joined;
    }
    [[nodiscard]] Record record(RecordId id) { return book->store().get(id).value(); }
    [[nodiscard]] QList<Record> all(const char* kind)
    {
        return book->store().all(*findEntity(QString::fromLatin1(kind))).value();
    }

    TestBook book;
    RecordId series, session, later, kept, other;
};

/** Every value of every record that names others, by record. */
QHash<RecordId, Record> recordsOf(TestBook& book)
{
    QHash<RecordId, Record> records;
    for (const EntityInfo* kind : allEntities()) {
        const QList<Record> all = book->store().all(*kind).value();
        for (const Record& record : all)
            records.insert(record.id(), record);
    }
    return records;
}

QStringList namesIn(const FieldInfo& field, const Value& value)
{
    if (field.type == FieldType::References)
        return valueOr<QStringList>(value);
    return field.type == FieldType::Reference && !isEmpty(value) ? QStringList{valueOr<RecordId>(value).toText()}
                                                                 : QStringList();
}

/** Whether a field of a record that only names what went has kept all else it named, and names something that is. */
bool isRenamed(const FieldInfo& field, const Value& before, const Value& after, const QSet<QString>& gone,
    const QSet<QString>& successors, const QString& self)
{
    QStringList was = namesIn(field, before);
    const QStringList is = namesIn(field, after);
    const qsizetype named = was.size();
    was.removeIf([&](const QString& id) { return gone.contains(id); });
    for (const QString& id : std::as_const(was)) {
        if (!is.contains(id))
            return false;
    }
    for (const QString& id : is) {
        if (!was.contains(id) && !successors.contains(id))
            return false;
    }
    return named > was.size() && (!is.isEmpty() || successors.contains(self));
}

} // namespace

class TestOfJoining : public QObject {
    Q_OBJECT

    quint32 m_seed = 0;

private Q_SLOTS:
    void initTestCase() { m_seed = Dice::firstSeed(); }

    void emptyFieldsAreFilledAndChosenOnesTaken()
    {
        Doubles doubles;
        const acts::Joining joined = doubles.join({{QStringLiteral("last_name"), acts::JoinSide::Other}});
        const Record record = doubles.record(doubles.kept);
        QCOMPARE(record.text(F("last_name")), QStringLiteral("Mueller"));
        QCOMPARE(record.text(F("email")), QStringLiteral("a@olpe.de"));
        // A box that nobody has ticked says nothing.
        QCOMPARE(record.at(F("is_expert")), Value(true));
        QVERIFY(!doubles.book->store().find(doubles.other).value());
        QCOMPARE(joined.kept, record);
        QCOMPARE(doubles.book->history().acts().value().first().info.kind, QStringLiteral("join"));
    }

    /** In a book of an earlier program, whose registrations have their ids by chance. */
    void teamsThatBecomeOneHaveOneRegistration()
    {
        TestBook book;
        const RecordId agency = book.add("agency", given({{"name", word("TA")}}));
        const RecordId municipality = book.add("municipality", given({{"name", word("Olpe")}, {"state", word("NW")}}));
        std::array<RecordId, 2> series;
        std::array<RecordId, 2> teams;
        for (size_t i = 0; i < 2; ++i) {
            series[i] = book.add("series", given({{"title", word("Ganztag")}, {"agency", agency}}));
            teams[i] = book.add("team", given({{"series", series[i]}, {"municipality", municipality}}));
            Record old = findEntity(u"registration")->blank();
            old.set(F("team"), teams[i]);
            old.set(F("remarks"), i == 0 ? Value{} : word("Vegan"));
            old.setId(RecordId(book.ids.next()));
            acts::Proposal proposal;
            proposal.info.kind = QStringLiteral("add");
            proposal.changes.create(old);
            WB_VERIFY(book->apply(proposal));
        }
        const auto joined = acts::joinRecords(book->store(), series[0], series[1]);
        WB_VERIFY(joined);
        WB_VERIFY(book->apply(joined->proposal));
        const QList<Record> left = book->store().all(*findEntity(u"registration")).value();
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().owner(), teams[0]);
        QCOMPARE(left.first().at(F("remarks")), word("Vegan"));
    }

    void aKeptValueThatIsSaidStays()
    {
        Doubles doubles;
        doubles.join();
        QCOMPARE(doubles.record(doubles.kept).text(F("last_name")), QStringLiteral("Müller"));
    }

    void longTextsMayBeTakenBoth()
    {
        Doubles doubles;
        for (const auto& [id, text] : {std::pair(doubles.kept, "one"), std::pair(doubles.other, "two")}) {
            const Record before = doubles.record(id);
            WB_VERIFY(
                doubles.book->apply(acts::edit(doubles.book->store(), before, given({{"note", word(text)}})).value()));
        }
        doubles.join({{QStringLiteral("note"), acts::JoinSide::Both}});
        QCOMPARE(doubles.record(doubles.kept).text(F("note")), QStringLiteral("one\n\ntwo"));
    }

    void whatLivesInTheOtherMoves()
    {
        Doubles doubles;
        const RecordId olpe =
            doubles.book.add("municipality", given({{"name", word("Kreis Olpe")}, {"state", word("NW")}}));
        const RecordId unna =
            doubles.book.add("municipality", given({{"name", word("Kreis Unna")}, {"state", word("NW")}}));
        const auto affiliate = [&](RecordId person, RecordId municipality) {
            return doubles.book.add("affiliation", given({{"person", person}, {"municipality", municipality}}));
        };
        affiliate(doubles.kept, olpe);
        affiliate(doubles.other, olpe); // says the same: one of them is enough
        const RecordId moved = affiliate(doubles.other, unna);
        const acts::Joining joined = doubles.join();
        QCOMPARE(doubles.record(moved).owner(), doubles.kept);
        QCOMPARE(doubles.all("affiliation").size(), 2);
        QCOMPARE(joined.followers.size(), 1);
    }

    void recordsOfAPairBecomeThoseOfTheKeptOne()
    {
        Doubles doubles;
        doubles.attend(doubles.kept, doubles.session, "expected");
        doubles.attend(doubles.other, doubles.session, "excused");
        const RecordId alone = doubles.attend(doubles.other, doubles.later, "expected");
        const QString before = doubles.book.dump();
        const acts::Joining joined = doubles.join();

        const QList<Record> attendance = doubles.all("attendance");
        QCOMPARE(attendance.size(), 2);
        for (const Record& record : attendance) {
            QCOMPARE(record.reference(F("person")), doubles.kept);
            QCOMPARE(record.id(), identityOf(record));
            const bool isFirst = record.owner() == doubles.session;
            // "Expected" is what every new attendance says; an excuse is more.
            QCOMPARE(record.text(F("status")), isFirst ? QStringLiteral("excused") : QStringLiteral("expected"));
        }
        QVERIFY(!doubles.book->store().find(alone).value());
        QCOMPARE(joined.followers.size(), 1);
        const QString after = doubles.book.dump();
        WB_VERIFY(doubles.book->undoNext());
        QCOMPARE(doubles.book.dump(), before);
        WB_VERIFY(doubles.book->redoNext());
        QCOMPARE(doubles.book.dump(), after);
    }

    void whatNamedTheOtherDoesNotNameItself()
    {
        TestBook book;
        const Value land = word("NW");
        const RecordId one = book.add("municipality", given({{"name", word("Olpe")}, {"state", land}}));
        const RecordId other =
            book.add("municipality", given({{"name", word("Olpe")}, {"state", land}, {"parent", one}}));
        const auto joined = acts::joinRecords(book->store(), one, other);
        WB_VERIFY(joined);
        WB_VERIFY(book->apply(joined->proposal));
        QVERIFY(book->store().get(one).value().reference(F("parent")).isNull());
    }

    void childrenInOrderComeBehindThoseThatAreThere()
    {
        TestBook book;
        const RecordId agency = book.add("agency", given({{"name", word("TA")}}));
        QList<RecordId> series;
        for (const char* title : {"One", "Two"}) {
            series.append(book.add("series", given({{"title", word(title)}, {"agency", agency}})));
            for (int i = 0; i < 3; ++i)
                book.add("session",
                    given({{"series", series.last()}, {"date", FuzzyDate::year(2023)},
                        {"title", QString::fromLatin1(title) + QString::number(i)}}));
        }
        const auto joined = acts::joinRecords(book->store(), series.at(0), series.at(1));
        WB_VERIFY(joined);
        WB_VERIFY(book->apply(joined->proposal));
        QStringList titles;
        const QList<Record> sessions = book->store().childrenOf(series.at(0), *findEntity(u"session")).value();
        for (const Record& session : sessions)
            titles.append(session.text(F("title")));
        QCOMPARE(titles.join(u' '), QStringLiteral("One0 One1 One2 Two0 Two1 Two2"));
    }

    void kindsThatOthersTellApartAreRefused()
    {
        Doubles doubles;
        const RecordId one = doubles.attend(doubles.kept, doubles.session, "excused");
        const RecordId two = doubles.attend(doubles.other, doubles.session, "excused");
        const auto refused = [&](RecordId a, RecordId b) {
            const auto joined = acts::joinRecords(doubles.book->store(), a, b);
            return joined ? Error() : joined.error();
        };
        QCOMPARE(refused(one, two).kind, ErrorKind::UsageWrong);
        QVERIFY(sentence(refused(one, two)).contains(QStringLiteral("cannot be joined")));
        QCOMPARE(refused(doubles.kept, doubles.kept).kind, ErrorKind::UsageWrong);
        QVERIFY(sentence(refused(doubles.kept, doubles.kept)).contains(QStringLiteral("itself")));
        QCOMPARE(refused(doubles.kept, doubles.session).kind, ErrorKind::NoSuchRecord);
        const auto unknown = acts::joinRecords(
            doubles.book->store(), doubles.kept, doubles.other, {{QStringLiteral("nose"), acts::JoinSide::Other}});
        QCOMPARE(unknown.error().kind, ErrorKind::NoSuchField);
        QVERIFY(acts::mayJoin(*findEntity(u"person")) && acts::mayJoin(*findEntity(u"org_unit")));
        QVERIFY(!acts::mayJoin(*findEntity(u"attendance")) && !acts::mayJoin(*findEntity(u"affiliation")));
    }

    void nothingNamesTheOtherAndNothingElseChanges()
    {
        int joins = 0;
        for (int round = 0; round < counted(2, 60); ++round) {
            TestBook book(m_seed + quint32(round));
            RandomWorld world(book, m_seed + quint32(round));
            world.live(40);
            QList<const EntityInfo*> kinds;
            for (const EntityInfo* kind : allEntities()) {
                if (acts::mayJoin(*kind))
                    kinds.append(kind);
            }
            for (int i = 0; i < counted(25, 60); ++i) {
                joinOne(book, world, *world.dice.pick(kinds), joins);
                if (QTest::currentTestFailed())
                    return;
            }
        }
        QVERIFY2(joins > 15, qPrintable(QString::number(joins)));
    }

private:
    static RecordId addedTo(TestBook& book, RandomWorld& world, const EntityInfo& kind)
    {
        const Record record = world.record(kind);
        const auto applied = book->apply(acts::add(book->store(), record).value());
        if (!applied)
            qFatal("%s: %s", kind.key, test::words(applied.error()).constData());
        return record.id();
    }

    void joinOne(TestBook& book, RandomWorld& world, const EntityInfo& kind, int& joins)
    {
        const QList<Record> known = book->store().all(kind).value();
        const RecordId one = known.isEmpty() ? addedTo(book, world, kind) : world.dice.pick(known).id();
        const RecordId two = known.size() < 2 ? addedTo(book, world, kind) : world.dice.pick(known).id();
        if (one == two)
            return;
        const auto joined = acts::joinRecords(book->store(), one, two);
        if (!joined) {
            QVERIFY2(joined.error().kind == ErrorKind::StillReferenced, test::words(joined.error()));
            return;
        }
        const auto allowed = judgement::allow(book->judge(joined->proposal).value());
        if (!allowed)
            return; // rules are judged as for any change
        const QString before = book.dump();
        const QHash<RecordId, Record> was = recordsOf(book);
        WB_VERIFY(book->apply(joined->proposal));
        ++joins;
        const QString after = book.dump();
        check(was, recordsOf(book), *joined);
        QVERIFY2(!after.contains(two.toText()), qPrintable(two.toText()));
        WB_VERIFY(book->undoNext());
        QCOMPARE(book.dump(), before);
        WB_VERIFY(book->redoNext());
        QCOMPARE(book.dump(), after);
    }

    void check(const QHash<RecordId, Record>& was, const QHash<RecordId, Record>& is, const acts::Joining& joined)
    {
        QSet<QString> gone;
        QSet<QString> successors{joined.kept.id().toText()};
        for (const auto& [from, into] : joined.followers)
            successors.insert(into.toText());
        for (const Change& change : joined.proposal.changes) {
            if (change.kind == Change::Kind::Remove)
                gone.insert(change.record.toText());
            if (change.kind == Change::Kind::Create)
                successors.insert(change.record.toText());
        }
        for (auto it = is.cbegin(); it != is.cend(); ++it)
            checkRecord(was.value(it.key()), *it, gone, successors);
        for (const RecordId& id : was.keys())
            QVERIFY(is.contains(id) != gone.contains(id.toText()));
    }

    static void checkRecord(
        const Record& before, const Record& after, const QSet<QString>& gone, const QSet<QString>& successors)
    {
        const auto fields = after.entity().fields;
        for (qsizetype i = 0; i < qsizetype(fields.size()); ++i) {
            const FieldInfo& field = fields[size_t(i)];
            const QStringList names = namesIn(field, after.at(i));
            for (const QString& name : names)
                QVERIFY2(!gone.contains(name), field.key);
            if (successors.contains(after.id().toText()) || before.at(i) == after.at(i))
                continue;
            const bool isMoved = field.type == FieldType::Order && before.owner() != after.owner();
            QVERIFY2(isMoved || isRenamed(field, before.at(i), after.at(i), gone, successors, after.id().toText()),
                field.key);
        }
    }
};

QTEST_GUILESS_MAIN(TestOfJoining)
#include "tst_joining.moc"
