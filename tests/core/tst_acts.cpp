#include "core/change/acts.h"
#include "core/store/consistency.h"
#include "core/support/orderkey.h"
#include "tests/support/given.h"

#include <QtTest>

using namespace core;
using test::given;
using test::TestBook;

namespace {

/** A series with sessions that have these order keys. */
struct Sessions {
    explicit Sessions(const QStringList& keys)
    {
        const RecordId agency = book.add("agency", given({{"name", QStringLiteral("A")}}));
        series = book.add("series", given({{"title", QStringLiteral("Ganztag")}, {"agency", agency}}));
        for (const QString& key : keys) {
            const QString title = QString(QChar(u'a' + ushort(ids.size())));
            ids.append(book.add("session",
                given({{"series", series}, {"date", FuzzyDate::year(2023)}, {"title", title}, {"order_key", key}})));
        }
    }
    QString order()
    {
        QString titles;
        const QList<Record> sessions = book->store().childrenOf(series, *findEntity(u"session")).value();
        for (const Record& session : sessions)
            titles += session.text(QLatin1StringView("title"));
        return titles;
    }
    void place(qsizetype child, const RecordId& next)
    {
        const auto proposal = acts::place(book->store(), ids.at(child), next);
        QVERIFY2(proposal, proposal ? "" : test::words(proposal.error()).constData());
        WB_VERIFY(book->apply(*proposal));
    }

    TestBook book;
    RecordId series;
    QList<RecordId> ids;
};

} // namespace

class TestOfActs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aChildIsPlacedAnywhere()
    {
        Sessions sessions({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")});
        sessions.place(2, sessions.ids.at(0));
        QCOMPARE(sessions.order(), QStringLiteral("cab"));
        sessions.place(2, {});
        QCOMPARE(sessions.order(), QStringLiteral("abc"));
        sessions.place(0, sessions.ids.at(2));
        QCOMPARE(sessions.order(), QStringLiteral("bac"));
    }

    void aChildIsPlacedAmongOthersOfOneKey()
    {
        // The same key twice: two people have added a session, or a file has brought both.
        Sessions sessions({QStringLiteral("V"), QStringLiteral("V"), QStringLiteral("V"), QStringLiteral("W")});
        const QString before = sessions.order();
        QCOMPARE(before.right(1), QStringLiteral("d"));
        const qsizetype second = before.at(1).unicode() - u'a';
        sessions.place(3, sessions.ids.at(second));
        QCOMPARE(sessions.order(), before.left(1) + u'd' + before.mid(1, 2));
        WB_VERIFY(sessions.book->undoNext());
        QCOMPARE(sessions.order(), before);
    }

    void manyChildrenPlacedFirstKeepTheirOrder()
    {
        Sessions sessions({QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("1")});
        for (int i = 0; i < 100; ++i) {
            const QString before = sessions.order();
            const qsizetype last = before.back().unicode() - u'a';
            const qsizetype first = before.front().unicode() - u'a';
            sessions.place(last, sessions.ids.at(first));
            QCOMPARE(sessions.order(), before.right(1) + before.left(2));
        }
    }

    void aReferenceMustBeOfTheKindThatItsFieldNames()
    {
        // One id in two fields of different kinds: right in the one, wrong in the other.
        Sessions sessions({});
        const RecordId olpe = sessions.book.add(
            "municipality", given({{"name", QStringLiteral("Kreis Olpe")}, {"state", QStringLiteral("NW")}}));
        const auto team = acts::prepared(sessions.book->store(), *findEntity(u"team"),
            given({{"series", sessions.series}, {"municipality", olpe}, {"lead_contact", olpe}}), sessions.book.ids);
        WB_VERIFY(team);
        const auto refused = sessions.book->apply(acts::add(sessions.book->store(), *team).value());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::NoSuchRecord);
    }

    void setsOfRemovedRecordsStayEmpty()
    {
        TestBook book;
        const RecordId olpe =
            book.add("municipality", given({{"name", QStringLiteral("Kreis Olpe")}, {"state", QStringLiteral("NW")}}));
        const RecordId region = book.add("region", given({{"name", QStringLiteral("Südwestfalen")}}));
        const Record before = book->store().get(region).value();
        WB_VERIFY(book->apply(acts::remove(book->store(), region).value()));
        const auto late = acts::edit(book->store(), before, given({{"members", QStringList{olpe.toText()}}}));
        const auto refused = book->apply(late.value());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Stale);
        QVERIFY(inconsistencies(book->connection()).value().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOfActs)
#include "tst_acts.moc"
