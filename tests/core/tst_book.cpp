#include "core/change/acts.h"
#include "core/store/consistency.h"
#include "tests/support/given.h"

#include <QSignalSpy>
#include <QtTest>

using namespace core;
using test::given;
using test::TestBook;

namespace {

} // namespace

class TestOfBook : public QObject {
    Q_OBJECT

private:
    static RecordId municipality(TestBook& book, const QString& name)
    {
        return book.add("municipality", given({{"name", name}, {"state", QStringLiteral("NW")}}));
    }

    static Result<std::optional<Act>> set(TestBook& book, RecordId id, const acts::Given& values)
    {
        const auto before = book->store().get(id);
        return book->apply(acts::edit(book->store(), before.value(), values).value());
    }

private Q_SLOTS:
    void keepsWhatWasSaved()
    {
        TestBook book;
        const RecordId id = municipality(book, QStringLiteral("Kreis Olpe"));
        book.reopen();
        const auto record = book->store().find(id);
        WB_VERIFY(record);
        QVERIFY(record->has_value());
        QCOMPARE((*record)->text(QLatin1StringView("name")), QStringLiteral("Kreis Olpe"));
        QCOMPARE(book->store().titleOf(id).value(), QStringLiteral("Kreis Olpe"));
    }

    void tellsEveryChangeOnce()
    {
        TestBook book;
        QSignalSpy spy(&*book, &Book::changed);
        const RecordId id = municipality(book, QStringLiteral("Kreis Olpe"));
        QCOMPARE(spy.size(), 1);
        WB_VERIFY(set(book, id, given({{"name", QStringLiteral("Kreis Olpe")}})));
        QCOMPARE(spy.size(), 1); // nothing differs, so it is no act
    }

    void titlesFollowWhatTheyAreMadeOf()
    {
        TestBook book;
        const RecordId agency = book.add("agency", given({{"name", QStringLiteral("Transferagentur")}}));
        const RecordId series = book.add("series", given({{"title", QStringLiteral("Ganztag")}, {"agency", agency}}));
        const RecordId olpe = municipality(book, QStringLiteral("Kreis Olpe"));
        const RecordId team = book.add("team", given({{"series", series}, {"municipality", olpe}}));
        const RecordId registration = book.add("registration", given({{"team", team}}));
        QCOMPARE(book->store().titleOf(registration).value(), QStringLiteral("Kreis Olpe – Ganztag"));
        WB_VERIFY(set(book, series, given({{"title", QStringLiteral("Ganztag in Südwestfalen")}})));
        QCOMPARE(book->store().titleOf(registration).value(), QStringLiteral("Kreis Olpe – Ganztag in Südwestfalen"));
        QVERIFY(inconsistencies(book->connection()).value().isEmpty());
    }

    void undoAndRedoWalkTheSession()
    {
        TestBook book;
        const QString empty = book.dump();
        const RecordId id = municipality(book, QStringLiteral("Kreis Olpe"));
        const QString added = book.dump();
        WB_VERIFY(set(book, id, given({{"note", QStringLiteral("x")}})));
        const QString edited = book.dump();
        for (int round = 0; round < 3; ++round) {
            QCOMPARE(book->nextUndo()->info.kind, QStringLiteral("edit"));
            WB_VERIFY(book->undoNext());
            QCOMPARE(book.dump(), added);
            WB_VERIFY(book->undoNext());
            QCOMPARE(book.dump(), empty);
            QVERIFY(!book->nextUndo());
            WB_VERIFY(book->redoNext());
            QCOMPARE(book.dump(), added);
            WB_VERIFY(book->redoNext());
            QCOMPARE(book.dump(), edited);
            QVERIFY(!book->nextRedo());
        }
    }

    void whatWasDoneBeforeARestartCanBeTakenBack()
    {
        TestBook book;
        const QString empty = book.dump();
        const RecordId id = municipality(book, QStringLiteral("Kreis Olpe"));
        const QString added = book.dump();
        WB_VERIFY(set(book, id, given({{"note", QStringLiteral("x")}})));
        WB_VERIFY(set(book, id, given({{"note", QStringLiteral("y")}})));
        WB_VERIFY(book->undoNext());
        book.reopen();
        QVERIFY(!book->nextRedo()); // by history only
        WB_VERIFY(book->undoNext()); // of "x"; what was taken back already is passed over
        QCOMPARE(book.dump(), added);
        WB_VERIFY(book->undoNext());
        QCOMPARE(book.dump(), empty);
        QVERIFY(!book->nextUndo());
        // What somebody else did since is not taken back by a key.
        municipality(book, QStringLiteral("Kreis Soest"));
        BookOptions other = book.options();
        other.who = QStringLiteral("Jemand anders");
        book.close();
        const auto theirs = Book::open(book.path(), other);
        QVERIFY(theirs && !(*theirs)->nextUndo());
    }

    void undoIsRefusedWhereLaterEditsTouchTheSameFields()
    {
        TestBook book;
        const RecordId id = municipality(book, QStringLiteral("Kreis Olpe"));
        const auto first = set(book, id, given({{"note", QStringLiteral("eins")}}));
        const auto second = set(book, id, given({{"note", QStringLiteral("zwei")}}));
        const auto other = set(book, id, given({{"seat", QStringLiteral("Olpe")}}));
        const auto refused = book->undo((*first)->id);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::CannotUndo);
        QCOMPARE(refused.error().detail, (*second)->id.toText());
        // Once the later one is taken back, it is in nobody's way; other fields never were.
        WB_VERIFY(book->undo((*second)->id));
        WB_VERIFY(book->undo((*first)->id));
        QCOMPARE(book->store().get(id)->text(QLatin1StringView("note")), QString());
        QCOMPARE(book->store().get(id)->text(QLatin1StringView("seat")), QStringLiteral("Olpe"));
        QCOMPARE(book->undo((*first)->id).error().kind, ErrorKind::NothingToUndo);
        Q_UNUSED(other);
    }

    void removalTakesChildrenAndUndoBringsThemBack()
    {
        TestBook book;
        const RecordId agency = book.add("agency", given({{"name", QStringLiteral("Transferagentur")}}));
        const RecordId series = book.add("series", given({{"title", QStringLiteral("Ganztag")}, {"agency", agency}}));
        const RecordId olpe = municipality(book, QStringLiteral("Kreis Olpe"));
        const RecordId team = book.add("team", given({{"series", series}, {"municipality", olpe}}));
        book.add("registration", given({{"team", team}}));
        const RecordId region = book.add(
            "region", given({{"name", QStringLiteral("Südwestfalen")}, {"members", QStringList{olpe.toText()}}}));
        WB_VERIFY(set(book, series, given({{"region", region}})));
        const QString full = book.dump();

        const auto blocked = acts::remove(book->store(), olpe);
        QVERIFY(!blocked);
        QCOMPARE(blocked.error().kind, ErrorKind::StillReferenced);

        WB_VERIFY(book->apply(acts::remove(book->store(), region).value()));
        WB_VERIFY(acts::remove(book->store(), series));
        QVERIFY(book->store().get(series)->reference(QLatin1StringView("region")).isNull());
        WB_VERIFY(book->apply(acts::remove(book->store(), series).value()));
        QCOMPARE(book->store().count(*findEntity(u"registration")).value(), 0);
        QVERIFY(inconsistencies(book->connection()).value().isEmpty());
        WB_VERIFY(book->undoNext());
        WB_VERIFY(book->undoNext());
        QCOMPARE(book.dump(), full);
    }

    void staleChangesAreRefusedWhole()
    {
        TestBook book;
        const RecordId id = municipality(book, QStringLiteral("Kreis Olpe"));
        const Record before = book->store().get(id).value();
        WB_VERIFY(set(book, id, given({{"note", QStringLiteral("neu")}})));
        const QString dump = book.dump();
        const auto late = acts::edit(
            book->store(), before, given({{"seat", QStringLiteral("Olpe")}, {"note", QStringLiteral("alt")}}));
        const auto refused = book->apply(late.value());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Stale);
        QCOMPARE(book.dump(), dump);
    }

    void referencesMustBeAliveAndOfTheirKind()
    {
        TestBook book;
        const RecordId olpe = municipality(book, QStringLiteral("Kreis Olpe"));
        Record series = findEntity(u"series")->blank();
        series.setId(RecordId(book.ids.next()));
        series.set(QLatin1StringView("title"), QStringLiteral("Ganztag"));
        series.set(QLatin1StringView("agency"), olpe);
        const auto refused = book->apply(acts::add(book->store(), series).value());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::NoSuchRecord);
    }

    void secondOpenerReadsAndSaysWhoHoldsIt()
    {
        TestBook book;
        municipality(book, QStringLiteral("Kreis Olpe"));
        auto second = Book::open(book.path(), book.options());
        WB_VERIFY(second);
        QVERIFY((*second)->isReadOnly());
        QCOMPARE((*second)->otherHolder()->person, QStringLiteral("Test"));
        QCOMPARE((*second)->store().count(*findEntity(u"municipality")).value(), 1);
        QCOMPARE((*second)
                     ->apply(acts::Proposal{[] {
                                                ChangeSet set;
                                                set.create(findEntity(u"region")->blank());
                                                return set;
                                            }(),
                         {}})
                     .error()
                     .kind,
            ErrorKind::FileReadOnly);
    }

    void childrenKeepTheirOrder()
    {
        TestBook book;
        const RecordId agency = book.add("agency", given({{"name", QStringLiteral("A")}}));
        const RecordId series = book.add("series", given({{"title", QStringLiteral("Ganztag")}, {"agency", agency}}));
        QList<RecordId> sessions;
        for (int i = 1; i <= 4; ++i) {
            sessions.append(
                book.add("session", given({{"series", series}, {"date", FuzzyDate::day(QDate(2023, i, 1))}})));
        }
        WB_VERIFY(book->apply(acts::place(book->store(), sessions.at(3), sessions.at(1)).value()));
        QList<RecordId> order;
        const QList<Record> children = book->store().childrenOf(series, *findEntity(u"session")).value();
        for (const Record& session : children)
            order.append(session.id());
        QCOMPARE(order, (QList<RecordId>{sessions.at(0), sessions.at(3), sessions.at(1), sessions.at(2)}));
    }

    void newSeriesTakesTheRulesOfItsFormat()
    {
        TestBook book;
        const RecordId agency = book.add("agency", given({{"name", QStringLiteral("A")}}));
        const RecordId format = book.add("format",
            given({{"name", QStringLiteral("Qualitätszirkel")}, {"team_min", qint64(2)}, {"team_max", qint64(3)},
                {"continuity_expected", true}, {"planned_session_count", qint64(3)}}));
        const RecordId series = book.add("series",
            given({{"title", QStringLiteral("A")}, {"agency", agency}, {"format", format}, {"team_max", qint64(5)}}));
        const Record record = book->store().get(series).value();
        QCOMPARE(valueOr<qint64>(record.at(QLatin1StringView("team_min"))), 2);
        QCOMPARE(valueOr<qint64>(record.at(QLatin1StringView("team_max"))), 5);
        QCOMPARE(valueOr<bool>(record.at(QLatin1StringView("continuity_expected"))), true);
        // The format may change later; the series keeps its own rules.
        WB_VERIFY(set(book, format, given({{"team_min", qint64(4)}})));
        QCOMPARE(valueOr<qint64>(book->store().get(series)->at(QLatin1StringView("team_min"))), 2);
    }
};

QTEST_GUILESS_MAIN(TestOfBook)
#include "tst_book.moc"
