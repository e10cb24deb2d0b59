#include "core/koffer/code.h"
#include "core/koffer/containerheader.h"
#include "core/koffer/kofferfile.h"
#include "core/koffer/recordstream.h"
#include "tests/support/dice.h"
#include "tests/support/kofferworld.h"

#include <QCborArray>
#include <QCborStreamReader>
#include <QElapsedTimer>
#include <QtEndian>
#include <QtTest>

using namespace core;
using namespace core::koffer;
using test::counted;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

Keys keysFor(const QString& code)
{
    Keys keys;
    keys.code = plainCode(code);
    return keys;
}

ErrorKind kindOf(const Result<Opened>& result)
{
    return result ? ErrorKind::Internal : result.error().kind;
}

} // namespace

/** The container and its records; WB_FULL=1 tries every bit. */
class TestOfKofferFile : public QObject {
    Q_OBJECT

    const Label m_label{FileType::Koffer, QUuid::createUuid(), QUuid::createUuid()};
    KeyPair m_office;
    KeyPair m_signing;
    QByteArray m_content;
    QByteArray m_file;

    Result<QByteArray> made(const Label& label, const QByteArray& content) const
    {
        Locks locks;
        locks.code = plainCode(test::kofferCode());
        locks.cost = test::cheap;
        locks.sealTo = m_office.open;
        locks.sign = m_signing.secret;
        return sealed(label, content, locks);
    }
    QByteArray returned() const
    {
        const Label label{FileType::Return, m_label.book, m_label.koffer, QUuid::createUuid(), 1};
        return made(label, m_content).value();
    }
    Keys officeKeys() const
    {
        Keys keys;
        keys.seal = m_office;
        keys.verify = m_signing.open;
        return keys;
    }
    bool isRefused(const QByteArray& file) const { return !opened(file, s("x"), keysFor(test::kofferCode())); }

private Q_SLOTS:
    void initTestCase()
    {
        WB_VERIFY(cryptographyReady());
        m_office = KeyPair::forSealing();
        m_signing = KeyPair::forSigning();
        for (int i = 0; i < 100'000; ++i)
            m_content += char(i % 251);
        m_file = made(m_label, m_content).value();
    }

    void aContainerGivesBackWhatWentIn()
    {
        QVERIFY(isContainer(m_file));
        QCOMPARE(labelOf(m_file, s("x")).value(), m_label);
        const auto byCode = opened(m_file, s("x"), keysFor(s(" ABCDE FGHJK mnpqr stvwx ")));
        WB_VERIFY(byCode);
        QVERIFY(byCode->content.startsWith(m_content));
        QCOMPARE(byCode->content.size(), 2 * 64 * 1024); // the size tells of no more than steps of 64 KiB
        WB_VERIFY(opened(m_file, s("x"), officeKeys()));
        QCOMPARE(kindOf(opened(m_file, s("x"), keysFor(s("abcde-fghjk-mnpqr-stvwy")))), ErrorKind::KofferLocked);
        QCOMPARE(kindOf(opened(m_file, s("x"), Keys{})), ErrorKind::KofferLocked);
    }

    void whatIsEmptyIsPaddedToo()
    {
        const QByteArray file = made(m_label, {}).value();
        const auto open = opened(file, s("x"), officeKeys());
        WB_VERIFY(open);
        QCOMPARE(open->content, QByteArray(64 * 1024, '\0'));
    }

    void aReturnIsSealedAndSigned()
    {
        const QByteArray file = returned();
        WB_VERIFY(opened(file, s("x"), officeKeys()));
        Keys others = officeKeys();
        others.verify = KeyPair::forSigning().open;
        QCOMPARE(kindOf(opened(file, s("x"), others)), ErrorKind::KofferForged);
        others.verify.clear();
        QCOMPARE(kindOf(opened(file, s("x"), others)), ErrorKind::KofferForged);
        others.seal = KeyPair::forSealing();
        QCOMPARE(kindOf(opened(file, s("x"), others)), ErrorKind::KofferLocked);
    }

    void everyTruncationIsRefused()
    {
        const int step = counted(61, 1);
        for (qsizetype length = 0; length < m_file.size(); length += length < 600 ? 1 : step)
            QVERIFY2(isRefused(m_file.left(length)), qPrintable(QString::number(length)));
        QVERIFY(isRefused(m_file + '\0'));
        QVERIFY(isRefused(m_file + m_file));
    }

    void everyFlippedBitIsRefused()
    {
        const qsizetype header = readHeader(m_file, s("x"))->bytes.size() + macLength;
        const qsizetype firstChunk = header + 64 * 1024 + 64;
        QByteArray file = m_file;
        const qint64 bits = qint64(file.size()) * 8;
        const int inChunk = counted(29, 1);
        for (qint64 bit = 0; bit < bits; bit += bit / 8 < header ? 1 : bit / 8 < firstChunk ? inChunk : 97) {
            // A key derivation of half a gibibyte is tried in the full run only.
            const char mask = char(1 << (bit % 8));
            const qsizetype at = bit / 8;
            file[at] = char(file[at] ^ mask);
            const auto read = readHeader(file, s("x"));
            const bool isDear = read && read->keySlots.value(0).cost.memory > 14;
            if (!isDear || counted(0, 1) == 1)
                QVERIFY2(isRefused(file), qPrintable(QString::number(bit)));
            file[at] = char(file[at] ^ mask);
        }
        QCOMPARE(file, m_file);
    }

    void partsOfOtherFilesAreRefused()
    {
        const QByteArray other = made(m_label, m_content + 'x').value();
        QCOMPARE(other.size(), m_file.size());
        const qsizetype header = readHeader(m_file, s("x"))->bytes.size();
        for (const qsizetype cut :
            {header, header + macLength, header + macLength + 24, header + macLength + 24 + 65553})
            QVERIFY(isRefused(m_file.left(cut) + other.mid(cut)));
        // A chunk twice, or two in another order.
        const qsizetype first = header + macLength + 24;
        const QByteArray a = m_file.mid(first, 65553);
        const QByteArray b = m_file.mid(first + 65553, 65553);
        QVERIFY(isRefused(m_file.left(first) + a + a));
        QVERIFY(isRefused(m_file.left(first) + b + a));
    }

    void aNewerProgramIsNamed()
    {
        QByteArray newer = m_file;
        newer[8] = 2;
        const auto answer = labelOf(newer, s("x"));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::KofferNewer);
        QCOMPARE(answer.error().detail, s("2.0"));
        newer[8] = 0;
        QVERIFY(!labelOf(newer, s("x")));
        QCOMPARE(labelOf(QByteArray("SQLite format 3"), s("x")).error().kind, ErrorKind::KofferIsNone);
    }

    /** Whatever sizes a header names, nothing is reserved or derived for it. */
    void sizeBombsAreRefusedAtOnce()
    {
        QElapsedTimer timer;
        timer.start();
        const auto withHeader = [&](const std::function<void(Header&)>& change) {
            Header header = readHeader(m_file, s("x")).value();
            change(header);
            return written(header) + m_file.mid(readHeader(m_file, s("x"))->bytes.size());
        };
        QVERIFY(!isRefused(withHeader([](Header&) {})));
        QVERIFY(isRefused(withHeader([](Header& header) { header.payload = qint64(1) << 60; })));
        QVERIFY(isRefused(withHeader([](Header& header) { header.payload = -1; })));
        QVERIFY(isRefused(withHeader([](Header& header) { header.keySlots[0].cost.memory = 21; })));
        QVERIFY(isRefused(withHeader([](Header& header) { header.keySlots[0].cost.passes = 11; })));
        QVERIFY(isRefused(withHeader([](Header& header) { header.keySlots[0].cost = {2, 0}; })));
        QVERIFY(isRefused(withHeader([](Header& header) {
            for (int i = 0; i < 5; ++i)
                header.keySlots.append(header.keySlots[0]);
        })));
        QByteArray longHeader = m_file;
        qToLittleEndian(quint32(0xffffffff), longHeader.data() + 12);
        QVERIFY(isRefused(longHeader));
        QVERIFY(isRefused(m_file.left(16) + QByteArray(4000, '\x81') + m_file.mid(16)));
        QVERIFY(timer.elapsed() < 1000);
    }

    void recordsAreBoundedAndCanonical()
    {
        const auto read = [](const QByteArray& content) {
            return readRecords(content, s("x"), [](RecordType, const QByteArray&) { return Result<void>(); });
        };
        RecordWriter records;
        WB_VERIFY(records.add(RecordType::Manifest, {{s("b"), 1}, {s("a"), 2}}));
        const QByteArray good = records.finish();
        WB_VERIFY(read(good));
        WB_VERIFY(read(good + QByteArray(1000, '\0')));
        QVERIFY(!read(good + 'x'));
        for (qsizetype length = 0; length < good.size(); ++length)
            QVERIFY(!read(good.left(length)));
        const auto framed = [](const QByteArray& body, char type = 1) {
            QByteArray head(5, type);
            qToLittleEndian(quint32(body.size()), head.data());
            return head + body + QByteArray(4, '\0');
        };
        WB_VERIFY(read(framed(QByteArray::fromHex("a0"))));
        QVERIFY(!read(framed(QByteArray::fromHex("a0"), 3))); // no manifest first
        QVERIFY(!read(framed(QByteArray::fromHex("a16161181f") + "x")));
        QVERIFY(!read(framed(QByteArray::fromHex("a161611800")))); // 0 in two bytes
        QVERIFY(!read(framed(QByteArray::fromHex("bfff")))); // no length
        QVERIFY(!read(framed(QByteArray::fromHex("a2616201616101")))); // keys in no order
        QVERIFY(!read(framed(QByteArray::fromHex("a2616101616101")))); // one twice
        QVERIFY(!read(framed(QByteArray::fromHex("81") + QByteArray::fromHex("a0"))));
        QVERIFY(!read(framed(QByteArray::fromHex("bb0fffffffffffffff")))); // a map of 2^60
        QVERIFY(!read(framed(QByteArray::fromHex("a161615b0fffffffffffffff"))));
        QVERIFY(!read(framed("\xa1\x61"
                             "a"
            + QByteArray(100'000, '\x81') + '\x00')));
        QByteArray endless(5, '\x01');
        qToLittleEndian(quint32(0xffffffff), endless.data());
        QVERIFY(!read(endless));
        RecordWriter large;
        QVERIFY(!large.add(RecordType::Manifest, {{s("a"), QByteArray(1024 * 1024, 'x')}}));
    }

    /** However it is looked at: quickly, or by writing it anew. */
    void canonicalIsWhatWouldBeWrittenAgain()
    {
        const auto again = [](const QByteArray& cbor) {
            QCborStreamReader reader(cbor);
            if (!reader.isMap() || !reader.next(8) || reader.currentOffset() != cbor.size())
                return false;
            return canonical(QCborValue::fromCbor(cbor).toMap()).toCborValue().toCbor() == cbor;
        };
        const QCborMap inner{{s("id"), 7}, {s("bytes"), QByteArray("ab")}, {s("c"), QCborArray{1, -300, s("ä")}}};
        for (const QCborMap& map : {QCborMap(), inner, QCborMap{{s("long"), QString(300, u'x')}, {s("b"), 70'000}},
                 QCborMap{{s("b"), inner}, {s("ab"), nullptr}, {s("aa"), true}, {s("u"), 1.5}, {s("z"), Q_INT64_C(5'000'000'000)}}}) {
            const QByteArray good = canonical(map).toCborValue().toCbor();
            QVERIFY(isCanonical(good));
            QVERIFY(again(good));
            for (qsizetype at = 0; at < good.size(); ++at) {
                for (int bit = 0; bit < 8; ++bit) {
                    QByteArray bad = good;
                    bad[at] = char(bad[at] ^ (1 << bit));
                    QVERIFY2(isCanonical(bad) == again(bad), bad.toHex().constData());
                }
                const QByteArray more = good.first(at) + '\0' + good.sliced(at);
                QVERIFY2(isCanonical(more) == again(more), more.toHex().constData());
                const QByteArray less = good.first(at) + good.sliced(at + 1);
                QVERIFY2(isCanonical(less) == again(less), less.toHex().constData());
            }
        }
        for (const char* one :
            {"a1616163efbbbf", "a161617c00", "a16161f97c00", "a16161c06161", "a1616118ff", "a16161f7",
                "a16161fb3ff8000000000000", "a161611bffffffffffffffff", "a161613b7fffffffffffffff", "a1616161ff"})
            QCOMPARE(isCanonical(QByteArray::fromHex(one)), again(QByteArray::fromHex(one)));
        QByteArray deep("\xa1\x61\x61", 3);
        for (int depth = 1; depth < 12; ++depth) {
            QCOMPARE(isCanonical(deep + '\0'), again(deep + '\0'));
            deep += '\x81';
        }
    }

    void codesAreReadAsPeopleTypeThem()
    {
        const QString code = newCode();
        QCOMPARE(code.size(), 23);
        QVERIFY(code != newCode());
        QCOMPARE(plainCode(code).size(), 20);
        QCOMPARE(plainCode(code.toLower().replace(u'-', u' ')), plainCode(code));
        QCOMPARE(plainCode(s("oO0 iIl1L")), s("00011111"));
        QVERIFY(!plainCode(code).contains(u'U') && !plainCode(code).contains(u'O'));
    }

    /** Files of version 1 open for ever. WB_WRITE_GOLDEN=1 writes them anew, which only a new version needs. */
    void filesOfVersion1Open()
    {
        const QString folder = s(WB_SOURCE_DIR "/tests/data/");
        if (qEnvironmentVariableIsSet("WB_WRITE_GOLDEN"))
            writeGolden(folder);
        const QByteArray bytes = fileBytes(folder + s("koffer-1.koffer")).value();
        const auto koffer = kofferFrom(bytes, s("x"), keysFor(test::kofferCode()));
        WB_VERIFY(koffer);
        QCOMPARE(koffer->manifest.number, s("GANZTAG-2"));
        QCOMPARE(koffer->manifest.office, s("TA"));
        QVERIFY(koffer->content.changes.size() > 10);
        const auto issue = issueKeysFrom(fileBytes(folder + s("koffer-1.issue")).value());
        WB_VERIFY(issue);
        QVERIFY(!issue->scope.issued.isEmpty());
        Keys keys;
        keys.seal = issue->seal;
        keys.verify = issue->verify;
        const auto back = returnFrom(fileBytes(folder + s("koffer-1-return.koffer")).value(), s("x"), keys);
        WB_VERIFY(back);
        QCOMPARE(back->source, s("GANZTAG-2/1"));
        QCOMPARE(back->changes.size(), 1);
        QCOMPARE(back->changes[0].field, s("text"));
        // The working copy as it stood on the disk, with an act in its journal.
        QTemporaryDir scratch;
        const QString copy = scratch.filePath(s("work"));
        QVERIFY(QFile::copy(folder + s("koffer-1.work"), copy)
            && QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
        const test::FakeClock clock;
        const auto work = test::openWork(copy, clock);
        WB_VERIFY(work);
        QCOMPARE(work->backing->returns(), 1u);
    }

private:
    static void writeGolden(const QString& folder)
    {
        for (const char* name : {"koffer-1.koffer", "koffer-1.issue", "koffer-1.work", "koffer-1-return.koffer"})
            QFile::remove(folder + s(name));
        test::KofferWorld world;
        const QString path = world.packAndOpen("k", {world.sessions[1]}).value();
        QFile::copy(world.book.file(s("k")), folder + s("koffer-1.koffer"));
        auto work = test::openWork(path, world.book.clock).value();
        test::edit(*work.book, world.outcome, {{s("text"), s("Geändert")}});
        QVERIFY(writeReturn(*work.book, *work.backing, folder + s("koffer-1-return.koffer")).has_value());
        work.book.reset();
        QFile::copy(path, folder + s("koffer-1.work"));
        const auto issues = world.book->store().all(KofferIssue::info()).value();
        const auto facts = as<KofferIssue>(issues.first());
        QFile file(folder + s("koffer-1.issue"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(world.book->store().file(facts.scope).value().value());
    }
};

QTEST_GUILESS_MAIN(TestOfKofferFile)
#include "tst_kofferfile.moc"
