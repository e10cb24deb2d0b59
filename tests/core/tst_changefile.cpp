#include "core/exchange/changefile.h"
#include "core/model/valuecodec.h"
#include "core/store/bookreturn.h"
#include "core/store/storedhistory.h"
#include "tests/support/randomworld.h"

#include <QCborArray>
#include <QCborMap>
#include <QtTest>

using namespace core;
using test::counted;
using test::Dice;
using test::TestBook;

namespace {

QByteArray fileOf(const QCborValue& body)
{
    return changefile::magic() + body.toCbor();
}

QByteArray with(const QString& key, const QCborValue& value)
{
    QCborMap map{{QStringLiteral("major"), 1}, {QStringLiteral("minor"), 0}};
    map.insert(key, value);
    // "major" first: a map keeps the order of insertion.
    return fileOf(map);
}

QString reasonOf(const QByteArray& bytes)
{
    const Result<Return> read = changefile::read(bytes, QStringLiteral("x"));
    return read ? QStringLiteral("read") : read.error().detail;
}

} // namespace

class TestOfChangeFile : public QObject {
    Q_OBJECT

    QByteArray m_sample;
    Return m_returned;

private Q_SLOTS:
    void initTestCase()
    {
        TestBook book;
        test::RandomWorld world(book, 3);
        world.live(12);
        const Result<Return> returned = returnOf(book->connection(), QStringLiteral("copy"));
        WB_VERIFY(returned);
        m_returned = *returned;
        m_sample = changefile::write(*returned);
    }

    void whatIsWrittenIsRead()
    {
        const Result<Return> read = changefile::read(m_sample, QStringLiteral("x"));
        WB_VERIFY(read);
        QCOMPARE(read->changes, m_returned.changes);
        QCOMPARE(read->acts.size(), m_returned.acts.size());
        QCOMPARE(read->bookId, m_returned.bookId);
        QCOMPARE(read->source, QStringLiteral("copy"));
    }

    void everyCutIsRefused()
    {
        const qsizetype stride = std::max(qsizetype(1), m_sample.size() / counted(4'000, 1'000'000));
        for (qsizetype length = 0; length < m_sample.size(); length += stride) {
            const Result<Return> read = changefile::read(m_sample.left(length), QStringLiteral("x"));
            QVERIFY2(!read && read.error().kind == ErrorKind::ParseFailed, QByteArray::number(length));
        }
        QVERIFY(!changefile::read(m_sample + 'x', QStringLiteral("x")));
    }

    /** A flipped bit may give other values, never anything but a return or an error; a plan can be made of each. */
    void flippedBitsDoNoHarm()
    {
        Dice dice(Dice::firstSeed());
        TestBook book;
        int refused = 0;
        for (int i = 0; i < counted(3'000, 100'000); ++i) {
            QByteArray bytes = m_sample;
            for (int flips = 1 + dice.below(3); flips > 0; --flips)
                bytes[dice.below(bytes.size())] = char(dice.bits());
            const Result<Return> read = changefile::read(bytes, QStringLiteral("x"));
            refused += read ? 0 : 1;
            if (!read || i % 20)
                continue;
            const Result<MergePlan> plan = planMerge(StoredHistory(book->connection()), *read, Scope::all());
            WB_VERIFY(plan);
            if (!plan->refusal)
                QCOMPARE(plan->lines.size(), read->changes.size());
        }
        QVERIFY(refused > 100);
    }

    void wrongTypesAndHugeLengthsAreRefused()
    {
        const auto s = [](const char* text) { return QString::fromLatin1(text); };
        QCOMPARE(reasonOf({}), s("magic"));
        QCOMPARE(reasonOf("SQLite format 3"), s("magic"));
        QCOMPARE(reasonOf(fileOf(7)), s("type"));
        QCOMPARE(reasonOf(fileOf(QCborMap{{s("minor"), 0}})), s("order"));
        QCOMPARE(reasonOf(fileOf(QCborMap())), s("order"));
        QCOMPARE(reasonOf(with(s("book"), 7)), s("type"));
        QCOMPARE(reasonOf(with(s("acts"), 7)), s("type"));
        QCOMPARE(reasonOf(with(s("acts"), QCborArray{7})), s("type"));
        QCOMPARE(reasonOf(with(s("acts"), QCborArray{QCborMap()})), s("id"));
        QCOMPARE(reasonOf(with(s("changes"), QCborArray{QCborMap()})), s("kind"));
        QCOMPARE(reasonOf(with(s("changes"), QCborArray{QCborMap{{s("kind"), s("set")}, {s("id"), s("x")}}})), s("id"));
        QCOMPARE(reasonOf(with(s("changes"), QCborArray{QCborMap{{s("before"), QByteArray("\xff\xff")}}})), s("value"));
        QCOMPARE(reasonOf(with(s("book"), QString(changefile::largestValue + 1, u'x'))), s("too-large"));
        // Lengths that are only announced.
        const QByteArray start = changefile::magic() + QByteArray::fromHex("bf656d616a6f72016573") + "";
        QVERIFY(reasonOf(start) != s("read"));
        for (const char* length : {"5b7fffffffffffffff", "7b7fffffffffffffff", "9b7fffffffffffffff",
                 "bb7fffffffffffffff", "9bffffffffffffffff", "7bffffffffffffffff"}) {
            const QByteArray bytes = changefile::magic() + QByteArray::fromHex("a2656d616a6f720164626f6f6b")
                + QByteArray::fromHex(length) + QByteArray(100, 'x');
            QVERIFY(reasonOf(bytes) != s("read"));
            const QByteArray list = changefile::magic() + QByteArray::fromHex("a2656d616a6f7201676368616e676573")
                + QByteArray::fromHex(length) + QByteArray(100, 'x');
            QVERIFY(reasonOf(list) != s("read"));
        }
    }

    void depthIsLimited()
    {
        QCborValue deep = 1;
        for (int i = 0; i < 40; ++i)
            deep = QCborArray{deep};
        QVERIFY(reasonOf(with(QStringLiteral("future"), deep)) != QStringLiteral("read"));
        const QCborMap change{{QStringLiteral("after"), deep.toCbor()}};
        QCOMPARE(reasonOf(with(QStringLiteral("changes"), QCborArray{change})), QStringLiteral("value"));
        const QByteArray bottomless = changefile::magic() + QByteArray::fromHex("a2656d616a6f720161781f").chopped(1)
            + QByteArray(2'000'000, '\x81');
        QVERIFY(reasonOf(bottomless) != QStringLiteral("read"));
    }

    void versions()
    {
        QCborMap newer{{QStringLiteral("major"), 1}, {QStringLiteral("minor"), 9},
            {QStringLiteral("future"), QCborMap{{QStringLiteral("x"), QCborArray{1, 2}}}}};
        QCOMPARE(reasonOf(fileOf(newer)), QStringLiteral("read"));
        const auto refused = changefile::read(fileOf(QCborMap{{QStringLiteral("major"), 2}}), QStringLiteral("x"));
        QVERIFY(!refused && refused.error().kind == ErrorKind::FileNewer);
    }
};

QTEST_GUILESS_MAIN(TestOfChangeFile)
#include "tst_changefile.moc"
