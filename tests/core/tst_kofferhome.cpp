// What was taken along must come home: photos, work without its code, returns of two laptops and of a newer program,
// and what the session looks back at.
#include "core/koffer/containerheader.h"
#include "core/koffer/recordstream.h"
#include "core/koffer/returning.h"
#include "core/model/entities/kofferissue.h"
#include "core/model/entities/measure.h"
#include "core/store/bookreturn.h"
#include "core/wording/koffertext.h"
#include "tests/support/bookfile.h"
#include "tests/support/given.h"
#include "tests/support/kofferworld.h"

#include <QCborArray>
#include <QtEndian>
#include <QtTest>

using namespace core;
using namespace core::koffer;
using test::add;
using test::edit;
using test::given;
using test::openWork;
using test::OpenWork;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

Result<RecordId> attach(Book& book, RecordId owner, const QByteArray& bytes)
{
    const QString hash = fileHash(bytes);
    WB_ASSIGN(record,
        acts::prepared(book.store(), *findEntity(u"attachment"),
            given({{"subject", owner}, {"file_name", s("tafel.jpg")}, {"kind", s("photo")}, {"hash", hash}}),
            book.ids()));
    WB_ASSIGN(proposal, acts::add(book.store(), record));
    proposal.changes.keep(hash, bytes);
    WB_TRY(book.apply(proposal));
    return record.id();
}

} // namespace

class TestOfKofferHome : public QObject {
    Q_OBJECT

    std::unique_ptr<test::KofferWorld> m_world;
    QString m_koffer;

    Book& office() { return *m_world->book; }
    RecordId session() const { return m_world->sessions[1]; }
    QString file(const char* name) const { return m_world->book.file(s(name)); }
    OpenWork laptop(const char* name)
    {
        const QString path = file(name);
        Result<void> made;
        if (!QFile::exists(path))
            made = WorkBacking::createWork(path, m_koffer, test::kofferCode());
        Result<OpenWork> work = made ? openWork(path, m_world->book.clock) : tl::unexpected<Error>(made.error());
        if (!work)
            qFatal("%s", test::words(work.error()).constData());
        return std::move(*work);
    }
    QString giveBack(OpenWork& work, const char* name)
    {
        const QString path = file(name);
        const auto number = writeReturn(*work.book, *work.backing, path);
        if (!number)
            qFatal("%s", test::words(number.error()).constData());
        return path;
    }
    QString takeOver(const QString& path)
    {
        const auto plan = planReturn(office(), path);
        if (!plan || !office().apply(plan->plan.proposal))
            qFatal("not taken over");
        return plan->returned.source;
    }
    KofferState state() { return as<KofferIssue>(office().store().all(KofferIssue::info())->first()).state; }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<test::KofferWorld>();
        m_koffer = m_world->pack("k.koffer", {session()}).value();
    }

    void aPhotoThatWasTakenAwayIsNotSent()
    {
        OpenWork work = laptop("w");
        const RecordId kept = attach(*work.book, session(), "kept").value();
        const RecordId gone = attach(*work.book, session(), "gone").value();
        WB_VERIFY(work.book->apply(acts::remove(work.book->store(), gone).value()));
        const auto sent = [&] {
            return workSince(work.book->connection(), ActId(work.backing->work()), s("x"), {})->files.values();
        };
        QCOMPARE(sent(), QList<QByteArray>{"kept"});
        WB_VERIFY(work.book->undo(work.book->history().lastToUndo().value()->id));
        QCOMPARE(sent().size(), 2);
        QCOMPARE(takeOver(giveBack(work, "r")), s("GANZTAG-2/1"));
        for (const RecordId id : {kept, gone}) {
            const QString hash = office().store().get(id)->text(QLatin1StringView("hash"));
            QVERIFY(office().store().file(hash).value().has_value());
        }
    }

    /** Of the office's own photos and of those that came with an earlier return: whoever takes the removal back has the
     *  picture again. */
    void aRemovedPhotoComesBackWithItsBytes()
    {
        const RecordId packed = attach(office(), session(), "packed").value();
        m_koffer = m_world->pack("p.koffer", {session()}).value();
        OpenWork work = laptop("w");
        const RecordId taken = attach(*work.book, session(), "taken").value();
        takeOver(giveBack(work, "r1"));
        for (const auto& [photo, bytes, name] :
            {std::tuple(packed, "packed", "r2"), std::tuple(taken, "taken", "r3")}) {
            WB_VERIFY(work.book->apply(acts::remove(work.book->store(), photo).value()));
            takeOver(giveBack(work, name));
            QVERIFY(!office().store().find(photo).value());
            WB_VERIFY(office().undo(office().history().lastToUndo().value()->id));
            const QString hash = office().store().get(photo)->text(QLatin1StringView("hash"));
            QCOMPARE(office().store().file(hash).value().value(), QByteArray(bytes));
        }
    }

    /** Said when the photo is taken, not when all is to go home. */
    void onlyPhotosThatCanComeHomeAreTakenIn()
    {
        OpenWork work = laptop("w");
        const auto photo = [](int i) { return QByteArray(900 * 1024, char(i)); };
        const int most = int(mostPhotoBytes / (900 * 1024));
        RecordId last;
        for (int i = 0; i < most; ++i) {
            const auto attached = attach(*work.book, session(), photo(i));
            WB_VERIFY(attached);
            last = *attached;
        }
        const auto refused = attach(*work.book, session(), photo(most));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::KofferTooLarge);
        QCOMPARE(refused.error().detail, s("photos"));
        QVERIFY(kofferProblem(refused.error()).contains(s("GANZTAG-2")));
        giveBack(work, "r");
        QVERIFY(QFileInfo(file("r")).size() <= largestFile);
        WB_VERIFY(work.book->apply(acts::remove(work.book->store(), last).value()));
        WB_VERIFY(attach(*work.book, session(), photo(most)));
    }

    void aReturnThatIsTooLargeTakesNoNumber()
    {
        OpenWork work = laptop("w");
        WB_VERIFY(attach(*work.book, session(), "small"));
        const auto point = [&](const QString& hash) {
            return work.book
                ->writeAside([&](Database& database) -> Result<void> {
                    WB_TRY(
                        database.exec("INSERT OR IGNORE INTO blob (hash, bytes) VALUES ('large', zeroblob(2000000))"));
                    return database.exec("UPDATE attachment SET hash = '" + hash.toLatin1() + "'");
                })
                .result();
        };
        WB_VERIFY(point(s("large")));
        const auto refused = writeReturn(*work.book, *work.backing, file("r"));
        QVERIFY(!refused && refused.error().kind == ErrorKind::KofferTooLarge);
        QCOMPARE(work.backing->returns(), 0u);
        WB_VERIFY(point(fileHash("small")));
        QCOMPARE(writeReturn(*work.book, *work.backing, file("r")), Result<quint32>(1u));
    }

    /** However long a working copy has become, its beginning says which Koffer it is of. */
    void aWorkingCopyIsKnownByItsBeginning()
    {
        const QUuid koffer = labelOfFile(m_koffer)->koffer;
        OpenWork work = laptop("w");
        QCOMPARE(work.backing->label().koffer, koffer);
        const Result<Label> back = labelOfFile(giveBack(work, "r"));
        WB_VERIFY(back);
        QVERIFY(back->koffer == koffer && back->type == FileType::Return);
        work.book.reset();
        const QByteArray whole = bookfile::contents(file("w"));
        QFile grown(file("w"));
        QVERIFY(grown.open(QIODevice::ReadWrite) && grown.resize(largestFile + 1));
        grown.close();
        QCOMPARE(labelOfFile(file("w"))->koffer, koffer);
        for (const qsizetype length : {qsizetype(0), qsizetype(11), qsizetype(40), whole.size() / 4}) {
            bookfile::overwrite(file("cut"), whole.left(length));
            QVERIFY2(!labelOfFile(file("cut")), qPrintable(QString::number(length)));
        }
        QCOMPARE(labelOfFile(file("none")).error().kind, ErrorKind::FileMissing);
    }

    /** A code that was lost: the book that packed the Koffer opens it, and no other book does. */
    void theOfficeOpensWithoutACode()
    {
        {
            OpenWork work = laptop("w");
            edit(*work.book, m_world->outcome, given({{"text", s("Vor dem Verlust")}}));
        }
        const Result<Keys> keys = keysOfOffice(office().connection(), file("w"));
        WB_VERIFY(keys);
        QVERIFY(!keys->code);
        auto backing = std::make_unique<WorkBacking>(file("w"), *keys, s("Büro"), m_world->book.clock);
        WorkBacking* const raw = backing.get();
        auto book = Book::open(std::move(backing), {});
        WB_VERIFY(book);
        WB_VERIFY(writeReturn(**book, *raw, file("r")));
        book->reset();
        takeOver(file("r"));
        QCOMPARE(office().store().get(m_world->outcome)->text(QLatin1StringView("text")), s("Vor dem Verlust"));
        WB_VERIFY(WorkBacking::createWork(file("w2"), m_koffer, keysOfOffice(office().connection(), m_koffer).value()));
        QCOMPARE(keysOfOffice(office().connection(), file("r")).error().kind, ErrorKind::KofferIsNone);
        test::TestBook other(9);
        QCOMPARE(keysOfOffice(other->connection(), m_koffer).error().kind, ErrorKind::OtherBook);
        Keys wrong;
        wrong.seal = KeyPair::forSealing();
        QCOMPARE(WorkBacking::createWork(file("w3"), m_koffer, wrong).error().kind, ErrorKind::KofferLocked);
    }

    void whatANewerProgramAddsIsCounted()
    {
        OpenWork work = laptop("w");
        edit(*work.book, m_world->outcome, given({{"text", s("Von morgen")}}));
        const Return returned =
            workSince(work.book->connection(), ActId(work.backing->work()), s("GANZTAG-2/1"), {}).value();
        RecordWriter records;
        WB_VERIFY(records.add(RecordType::Manifest,
            {{s("book"), work.backing->label().book.toString(QUuid::WithoutBraces)}, {s("source"), returned.source}}));
        WB_VERIFY(records.add(RecordType(9), {{s("new"), 1}}));
        WB_VERIFY(records.add(returned));
        WB_VERIFY(records.add(RecordType(9), {{s("new"), 2}}));
        Label label = work.backing->label();
        label.type = FileType::Return;
        label.work = work.backing->work();
        label.number = 1;
        Locks locks;
        locks.sealTo = work.backing->manifest().sealTo;
        locks.sign = work.backing->manifest().sign;
        bookfile::overwrite(file("r"), sealed(label, records.finish(), locks).value());
        const auto plan = planReturn(office(), file("r"));
        WB_VERIFY(plan);
        QCOMPARE(plan->unread.records, (QMap<int, qsizetype>{{9, 2}}));
        QCOMPARE(plan->plan.count(ChangeClass::TakenOver), 1);
        QVERIFY2(unreadText(plan->unread).contains(s("9 (2)")), qPrintable(unreadText(plan->unread)));
        QVERIFY(unreadText({}).isEmpty());
        const auto own = planReturn(office(), giveBack(work, "own"));
        WB_VERIFY(own);
        QVERIFY(own->unread.isEmpty());
        // An entry of the header that this program does not know.
        const QByteArray bytes = bookfile::contents(m_koffer);
        const qint64 length = qFromLittleEndian<quint32>(bytes.constData() + 12);
        QCborMap map = QCborValue::fromCbor(bytes.mid(prefixLength, length)).toMap();
        map.insert(7, s("new"));
        const QByteArray body = map.toCborValue().toCbor();
        QByteArray more = bytes.left(prefixLength) + body + bytes.mid(prefixLength + length);
        qToLittleEndian(quint32(body.size()), more.data() + 12);
        QCOMPARE(readHeader(more, s("x"))->unknownKeys, QList<qint64>{7});
        QVERIFY(readHeader(bytes, s("x"))->unknownKeys.isEmpty());
    }

    /** One Koffer on two laptops: their returns are told apart, and each laptop is known again. */
    void twoLaptopsHaveTwoNames()
    {
        OpenWork one = laptop("w1");
        OpenWork two = laptop("w2");
        edit(*one.book, m_world->outcome, given({{"text", s("eins")}}));
        edit(*two.book, m_world->outcome, given({{"text", s("zwei")}}));
        const QString first = giveBack(one, "r1");
        QCOMPARE(takeOver(first), s("GANZTAG-2/1"));
        QCOMPARE(takeOver(giveBack(two, "r2")), s("GANZTAG-2b/1"));
        const auto conflicts = office().history().conflicts().value();
        QCOMPARE(conflicts.size(), 1);
        QSet<QString> names;
        for (const Candidate& candidate : conflicts.first().candidates)
            names.insert(office().history().authorOf(candidate.id).value()->source);
        QCOMPARE(names, (QSet<QString>{s("GANZTAG-2/1"), s("GANZTAG-2b/1")}));
        edit(*two.book, session(), given({{"room", s("Saal")}}));
        QCOMPARE(takeOver(giveBack(two, "r3")), s("GANZTAG-2b/2"));
        QCOMPARE(planReturn(office(), first)->returned.source, s("GANZTAG-2/1"));
        OpenWork three = laptop("w3");
        edit(*three.book, session(), given({{"venue_name", s("Kreishaus")}}));
        QCOMPARE(takeOver(giveBack(three, "r4")), s("GANZTAG-2c/1"));
    }

    void aReturnWithNothingNewIsNoted()
    {
        OpenWork work = laptop("w");
        const QString empty = giveBack(work, "r");
        QCOMPARE(state(), KofferState::Out);
        QCOMPARE(takeOver(empty), s("GANZTAG-2/1"));
        QCOMPARE(state(), KofferState::Returned);
        QVERIFY(planReturn(office(), empty)->plan.proposal.changes.isEmpty()); // once is enough
    }

    /** What the moderation shows of last time in the office, it shows from the Koffer. */
    void whatIsLookedBackAtGoesAlong()
    {
        test::KofferWorld& world = *m_world;
        const auto measure = [&](RecordId source, const char* state, const char* whose = "group") {
            return world.book.add("measure",
                given({{"source", source}, {"what", s("x")}, {"who", world.municipalities[0]},
                    {"until", FuzzyDate::day(QDate(2023, 12, 1))}, {"state", s(state)},
                    {"confidentiality", s(whose)}}));
        };
        const RecordId project = world.book.add("project", given({{"team", world.teams[0]}, {"title", s("Ganztag")}}));
        const RecordId before = world.sessions[0];
        const auto topic = [&](const char* decision, const char* whose = "group") {
            return world.book.add("parking_item",
                given({{"session", before}, {"topic", s("x")}, {"decision", s(decision)},
                    {"confidentiality", s(whose)}}));
        };
        const QList<RecordId> along{measure(before, "moved"), measure(before, "done"), measure(project, "open"),
            topic("open"), topic("next_session"),
            world.book.add(
                "group_decision", given({{"session", before}, {"question", s("Was?")}, {"result", s("Das")}}))};
        const QList<RecordId> staying{measure(before, "open", "agency"), measure(project, "done"),
            measure(world.sessions[2], "done"), topic("done"), topic("open", "agency")};
        m_koffer = world.pack("k2.koffer", {session()}).value();
        {
            OpenWork work = laptop("w");
            for (qsizetype i = 0; i < along.size(); ++i)
                QVERIFY2(work.book->store().find(along[i]).value(), qPrintable(QString::number(i)));
            for (qsizetype i = 0; i < staying.size(); ++i)
                QVERIFY2(!work.book->store().find(staying[i]).value(), qPrintable(QString::number(i)));
            edit(*work.book, along[0], given({{"state", s("done")}}));
            edit(*work.book, along[2], given({{"state", s("in_progress")}}));
            edit(*work.book, along[3], given({{"decision", s("done")}}));
            const auto plan = planReturn(office(), giveBack(work, "r"));
            WB_VERIFY(plan);
            QCOMPARE(plan->plan.count(ChangeClass::TakenOver), 3);
        }
        // Where the session before did not take place, it is the one before that.
        static_cast<void>(world.set(session(), given({{"state", s("cancelled")}})));
        m_koffer = world.pack("k3.koffer", {world.sessions[2]}).value();
        OpenWork later = laptop("w3");
        QVERIFY(later.book->store().find(along[3]).value());
    }
};

QTEST_GUILESS_MAIN(TestOfKofferHome)
#include "tst_kofferhome.moc"
