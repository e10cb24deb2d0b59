#include "core/book/searcher.h"
#include "core/koffer/code.h"
#include "core/koffer/journal.h"
#include "core/koffer/returning.h"
#include "core/store/bookreturn.h"
#include "core/store/consistency.h"
#include "core/store/drafts.h"
#include "core/store/storedhistory.h"
#include "core/wording/errortext.h"
#include "tests/support/bookfile.h"
#include "tests/support/commandline.h"
#include "tests/support/dice.h"
#include "tests/support/given.h"
#include "tests/support/kofferworld.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>

using namespace core;
using namespace core::koffer;
using test::counted;
using test::Dice;
using test::openWork;
using test::OpenWork;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

/** No file may grow beyond a size for a while: a write that fails in the middle, as on a full disk. */
class SmallFiles {
public:
    explicit SmallFiles(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        std::signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFiles() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

/** Data and history: what a later opening must find again. */
QString stateOf(Book& book)
{
    QString state = test::dumpRecords(book.connection());
    const Result<Return> all = workSince(book.connection(), book.history().acts()->last().id, s("x"), {});
    for (const StoredChange& change : all->changes) {
        QStringList parents;
        for (const ChangeId& parent : change.parents)
            parents.append(parent.toText());
        parents.sort();
        state += change.id.toText() + wordOf(change.kind) + change.field + parents.join(u',') + u'\n';
    }
    const QList<Act> acts = book.history().acts().value();
    for (const Act& act : acts)
        state += act.id.toText() + act.info.kind + act.who + act.at.toString(Qt::ISODateWithMs) + u'\n';
    return state;
}

} // namespace

/** The working copy on the disk; WB_FULL=1 tries every byte and 500 kills. */
class TestOfKofferWork : public QObject {
    Q_OBJECT

    std::unique_ptr<test::KofferWorld> m_world; ///< of all tests that leave it as it is
    bool m_spent = false; ///< it is not as it was
    QString m_fresh; ///< a working copy that nobody has opened
    int m_works = 0;
    QString m_work; ///< a copy of it for one test
    test::FakeClock m_clock;

    OpenWork open(const QString& path)
    {
        Result<OpenWork> work = openWork(path, m_clock);
        if (!work)
            qFatal("%s", test::words(work.error()).constData());
        return std::move(*work);
    }
    void say(Book& book, const char* text) { test::edit(book, m_world->outcome, {{s("text"), s(text)}}); }

private Q_SLOTS:
    void init()
    {
        if (!m_world || m_spent) {
            m_world = std::make_unique<test::KofferWorld>();
            m_fresh = m_world->packAndOpen("k", {m_world->sessions[1]}).value();
            m_spent = false;
        }
        m_work = m_fresh + QString::number(++m_works);
        QVERIFY(QFile::copy(m_fresh, m_work));
    }

    void whatGoesAlongAndWhatStays()
    {
        OpenWork work = open(m_work);
        const RecordStore& store = work.book->store();
        QCOMPARE(store.count(*findEntity(u"session")).value(), 3);
        QCOMPARE(store.count(*findEntity(u"team")).value(), 2);
        QCOMPARE(store.count(*findEntity(u"koffer_issue")).value(), 0);
        const Record person = store.get(m_world->persons[0]).value();
        QCOMPARE(person.text(QLatin1StringView("last_name")), s("Muster-Olpe"));
        for (const char* key : {"phone", "email", "note"})
            QVERIFY2(isEmpty(person.at(QLatin1StringView(key))), key);
        QVERIFY(inconsistencies(work.book->connection()).value().isEmpty());
        QVERIFY(work.book->history().conflicts()->isEmpty() && work.book->history().kept()->isEmpty());
        QCOMPARE(work.backing->manifest().number, s("GANZTAG-2"));
        QVERIFY(workSince(work.book->connection(), ActId(work.backing->work()), s("x"), {})->changes.isEmpty());
        QVERIFY(!work.book->undo(work.book->history().acts()->first().id));
    }

    void aKofferIsNamedWithoutPersons()
    {
        PackRequest request;
        request.sessions = {m_world->sessions[2], m_world->sessions[0]};
        QCOMPARE(planPacking(*m_world->book, request).error().kind, ErrorKind::ValueMissing);
        request.holder = s("Moderatorin");
        const auto packing = planPacking(*m_world->book, request);
        WB_VERIFY(packing);
        QCOMPARE(packing->number, s("GANZTAG-1+3"));
        QCOMPARE(packing->fileName, s("GANZTAG-1+3_2023-09-03.koffer"));
        request.sessions = m_world->sessions;
        QCOMPARE(planPacking(*m_world->book, request)->number, s("GANZTAG-1-3"));
        request.sessions = {m_world->sessions[1]};
        QCOMPARE(planPacking(*m_world->book, request)->number, s("GANZTAG-2.2")); // there is one already
        request.sessions = {m_world->series};
        QCOMPARE(planPacking(*m_world->book, request).error().kind, ErrorKind::UsageWrong);
    }

    void photosGoAlongAndOtherFilesDoNot()
    {
        m_spent = true;
        const auto attach = [&](const char* name, const char* kind, const QByteArray& bytes) {
            const QString hash =
                QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
            const Record record = acts::prepared(m_world->book->store(), *findEntity(u"attachment"),
                test::given(
                    {{"subject", m_world->sessions[1]}, {"file_name", s(name)}, {"kind", s(kind)}, {"hash", hash}}),
                m_world->book->ids())
                                      .value();
            acts::Proposal proposal = acts::add(m_world->book->store(), record).value();
            proposal.changes.keep(hash, bytes);
            return m_world->book->apply(proposal).has_value() ? record.id() : RecordId();
        };
        const RecordId photo = attach("tafel.jpg", "photo", "photo bytes");
        const RecordId other = attach("vortrag.pdf", "presentation", "other bytes");
        QVERIFY(!photo.isNull() && !other.isNull());
        OpenWork work = open(m_world->packAndOpen("photos", {m_world->sessions[1]}).value());
        QVERIFY(work.book->store().find(photo).value().has_value());
        QVERIFY(!work.book->store().find(other).value().has_value());
        const QString hash = work.book->store().get(photo)->text(QLatin1StringView("hash"));
        QCOMPARE(work.book->store().file(hash).value().value(), QByteArray("photo bytes"));
    }

    /** Every act is there again, with the same ids, and what undo needs. */
    void whatWasDoneIsThereAgain()
    {
        QString before;
        {
            OpenWork work = open(m_work);
            say(*work.book, "eins");
            const RecordId made = test::add(*work.book, "outcome",
                test::given({{"session", m_world->sessions[1]}, {"text", s("Neu")},
                    {"municipalities", QStringList{m_world->municipalities[0].toText()}}}));
            test::edit(*work.book, made, {{s("municipalities"), QStringList{m_world->municipalities[1].toText()}}});
            WB_VERIFY(work.book->apply(acts::remove(work.book->store(), m_world->attendance).value()));
            WB_VERIFY(work.book->undoNext());
            WB_VERIFY(work.book->undoNext());
            WB_VERIFY(work.book->redoNext());
            say(*work.book, "zwei");
            before = stateOf(*work.book);
        }
        for (int again = 0; again < 2; ++again) {
            OpenWork work = open(m_work);
            QCOMPARE(stateOf(*work.book), before);
            QVERIFY(inconsistencies(work.book->connection()).value().isEmpty());
        }
        OpenWork work = open(m_work);
        WB_VERIFY(work.book->undo(work.book->history().lastToUndo().value()->id));
        QCOMPARE(work.book->store().get(m_world->outcome)->text(QLatin1StringView("text")), s("eins"));
    }

    /** As in any book, though here it has met another history. */
    void whatIsThereIsNotMadeTwice()
    {
        OpenWork work = open(m_work);
        const QString before = stateOf(*work.book);
        const acts::Given same = test::given({{"session", m_world->sessions[1]}, {"person", m_world->persons[0]}});
        const Record twin =
            acts::prepared(work.book->store(), *findEntity(u"attendance"), same, work.book->ids()).value();
        QCOMPARE(twin.id(), m_world->attendance);
        const auto refused = work.book->apply(acts::add(work.book->store(), twin).value());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::AlreadyThere);
        QCOMPARE(stateOf(*work.book), before);
        say(*work.book, "weiter");
        work.book.reset();
        QCOMPARE(open(m_work).book->store().get(m_world->outcome)->text(QLatin1StringView("text")), s("weiter"));
    }

    /** What somebody was typing is there again too, and goes with the act that makes it real. */
    void draftsAreKeptAsWell()
    {
        const QString key = draftKey(m_world->outcome, s("text"));
        const Draft draft{key, s("outcome"), m_world->outcome, {}, {}, {}, {{s("text"), s("halb getippt"), {}, {}}}};
        {
            OpenWork work = open(m_work);
            WB_VERIFY(work.book->saveDraft(draft).result());
            QVERIFY(!bookfile::contents(m_work).contains("halb"));
            QVERIFY(QFile::copy(m_work, m_work + s(".crashed"))); // as a crash would leave it now
        }
        QCOMPARE(open(m_work + s(".crashed")).book->drafts()->first().fields, draft.fields);
        const qint64 size = QFileInfo(m_work).size();
        {
            OpenWork work = open(m_work);
            QCOMPARE(work.book->drafts()->size(), 1);
            QCOMPARE(work.book->drafts()->first().fields, draft.fields);
            QCOMPARE(QFileInfo(m_work).size(), size); // nothing is written for what is there
            acts::Proposal proposal = acts::edit(work.book->store(), work.book->store().get(m_world->outcome).value(),
                test::given({{"text",
                    s("fertig")}})).value();
            proposal.settles = {key};
            WB_VERIFY(work.book->apply(proposal));
        }
        OpenWork work = open(m_work);
        QVERIFY(work.book->drafts()->isEmpty());
        QCOMPARE(work.book->store().get(m_world->outcome)->text(QLatin1StringView("text")), s("fertig"));
    }

    /** A return is asked for while what was typed is still on its way to the file: neither writes over the other. */
    void aReturnAndWhatIsBeingTypedDoNotMeet()
    {
        constexpr int rounds = 60;
        const QString key = draftKey(m_world->outcome, s("text"));
        {
            OpenWork work = open(m_work);
            for (int round = 1; round <= rounds; ++round) {
                const Draft draft{
                    key, s("outcome"), m_world->outcome, {}, {}, {}, {{s("text"), QString::number(round), {}, {}}}};
                const QFuture<Result<void>> typed = work.book->saveDraft(draft);
                const auto returned = writeReturnLater(*work.book, *work.backing, m_work + s(".back"), true);
                const QFuture<Result<void>> more = work.book->saveDraft(draft);
                WB_VERIFY(typed.result());
                WB_VERIFY(returned.result());
                WB_VERIFY(more.result());
                QCOMPARE(returned.result().value(), quint32(round));
            }
        }
        OpenWork again = open(m_work);
        QCOMPARE(again.backing->returns(), quint32(rounds));
        QCOMPARE(again.book->drafts()->first().fields.first().text, QString::number(rounds));
        QCOMPARE(again.backing->dropped(), qint64(0));
    }

    /** Searching goes by a connection of its own, as in a book; there is no file that it could open instead. */
    void aWorkingCopyIsSearched()
    {
        OpenWork work = open(m_work);
        say(*work.book, "Kanarienvogel");
        WB_VERIFY(work.book->finishSearch());
        Searcher searcher([&] { return work.book->openReader(); });
        QStringList found;
        connect(&searcher, &Searcher::answered, this, [&](const SearchRequest&, const SearchAnswer& answer) {
            for (const SearchHit& hit : answer.hits)
                found.append(hit.title);
        });
        const QSignalSpy failures(&searcher, &Searcher::failed);
        searcher.ask({s("kanarien")});
        QTRY_COMPARE(found.size(), 1);
        say(*work.book, "Rotkehlchen"); // while the searcher holds its connection
        searcher.ask({s("rotkehl")});
        QTRY_COMPARE(found.size(), 2);
        QCOMPARE(failures.count(), 0);
    }

    void oneWritesAtATime()
    {
        OpenWork one = open(m_work);
        say(*one.book, "eins");
        Result<OpenWork> two = openWork(m_work, m_clock);
        WB_VERIFY(two);
        QVERIFY(two->book->isReadOnly());
        QCOMPARE(two->book->store().get(m_world->outcome)->text(QLatin1StringView("text")), s("eins"));
        two->book.reset();
        // Behind its back: nothing is written then, and nothing is lost.
        const QByteArray before = bookfile::contents(m_work);
        bookfile::overwrite(m_work, before + "somebody else");
        const Record record = one.book->store().get(m_world->outcome).value();
        const auto refused =
            one.book->apply(acts::edit(one.book->store(), record, test::given({{"text", s("zwei")}})).value());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::LeaseLost);
        QCOMPARE(one.book->store().get(m_world->outcome)->text(QLatin1StringView("text")), s("eins"));
    }

    /** Wherever the file ends, it opens at an act that was done, and goes on from there. */
    void aTornTailIsLeftOut()
    {
        QStringList states;
        QList<qint64> ends;
        {
            OpenWork work = open(m_work);
            states.append(stateOf(*work.book));
            ends.append(QFileInfo(m_work).size());
            for (const char* text : {"eins", "zwei", "drei"}) {
                say(*work.book, text);
                states.append(stateOf(*work.book));
                ends.append(QFileInfo(m_work).size());
            }
        }
        const QByteArray whole = bookfile::contents(m_work);
        const QString torn = m_work + s(".torn");
        const int step = counted(761, 3);
        for (qint64 length = ends.first(); length < whole.size(); length += step) {
            const auto act = std::ranges::upper_bound(ends, length) - ends.begin() - 1;
            // Cut off, and cut off with blocks that were reserved and never written.
            const QByteArray zeros(length % 2 == 0 ? 0 : whole.size() - length, '\0');
            const bool isTail = zeros.isEmpty() || length > ends.at(ends.size() - 2);
            bookfile::overwrite(torn, whole.left(length) + (isTail ? zeros : QByteArray()));
            OpenWork work = open(torn);
            QVERIFY2(stateOf(*work.book) == states.at(act), qPrintable(QString::number(length)));
            say(*work.book, "weiter");
            work.book.reset();
            QCOMPARE(open(torn).book->store().get(m_world->outcome)->text(QLatin1StringView("text")), s("weiter"));
        }
    }

    /** A flipped bit is refused, or in the last entry taken for a torn one; never is anything else shown. */
    void aChangedJournalIsRefused()
    {
        QString before;
        qint64 begin = QFileInfo(m_work).size();
        qint64 lastBegin = 0;
        {
            OpenWork work = open(m_work);
            say(*work.book, "eins");
            lastBegin = QFileInfo(m_work).size();
            before = stateOf(*work.book);
            say(*work.book, "zwei");
        }
        QByteArray bytes = bookfile::contents(m_work);
        const QString bad = m_work + s(".bad");
        for (qint64 at = begin - 16; at < bytes.size(); at += counted(211, 1)) {
            bytes[at] = char(bytes[at] ^ 4);
            bookfile::overwrite(bad, bytes);
            Result<OpenWork> work = openWork(bad, m_clock);
            if (at < lastBegin)
                QVERIFY2(!work && work.error().kind == ErrorKind::KofferDamaged
                        && !sentence(work.error()).contains(s("on the way")),
                    qPrintable(QString::number(at)));
            else
                QVERIFY2(!work || stateOf(*work->book) == before, qPrintable(QString::number(at)));
            bytes[at] = char(bytes[at] ^ 4);
        }
        // An entry of another opening does not fit, nor one twice, nor one taken out.
        const QByteArray head = bytes.left(begin);
        const QByteArray first = bytes.mid(begin, lastBegin - begin);
        const QByteArray second = bytes.mid(lastBegin);
        for (const QByteArray& wrong : {head + second + first, head + first + first + second}) {
            bookfile::overwrite(bad, wrong);
            QVERIFY(!openWork(bad, m_clock));
        }
        const QString other = m_work + s(".other");
        WB_VERIFY(WorkBacking::createWork(other, m_world->book.file(s("k")), test::kofferCode()));
        bookfile::overwrite(bad, bookfile::contents(other) + first + second);
        QVERIFY(!openWork(bad, m_clock));
    }

    /** Full at every byte of an entry: said, not saved, and the next one is. */
    void aFullDiskLosesNothing()
    {
        OpenWork work = open(m_work);
        say(*work.book, "eins");
        const qint64 size = QFileInfo(m_work).size();
        const Record record = work.book->store().get(m_world->outcome).value();
        const acts::Proposal proposal =
            acts::edit(work.book->store(), record, test::given({{"text", s("zwei")}})).value();
        const QString before = stateOf(*work.book);
        bool fitted = false;
        for (qint64 room = 0; !fitted; room += counted(53, 1)) {
            {
                const SmallFiles full(rlim_t(size + room));
                const auto answer = work.book->apply(proposal);
                fitted = answer.has_value();
                if (!fitted)
                    QCOMPARE(answer.error().kind, ErrorKind::DiskFull);
            }
            if (fitted)
                break;
            QVERIFY2(stateOf(*work.book) == before, qPrintable(QString::number(room)));
            QCOMPARE(QFileInfo(m_work).size(), size);
            QVERIFY(room < 100'000);
        }
        const QString after = stateOf(*work.book);
        work.book.reset();
        QCOMPARE(stateOf(*open(m_work).book), after);
    }

    void filesThatAreGoneOrReadOnlyAreSaid()
    {
        OpenWork work = open(m_work);
        QFile::rename(m_work, m_work + s(".moved"));
        const Record record = work.book->store().get(m_world->outcome).value();
        const auto refused =
            work.book->apply(acts::edit(work.book->store(), record, test::given({{"text", s("x")}})).value());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::FileMoved);
        QVERIFY(!openWork(m_work, m_clock));
        QVERIFY(!openWork(m_world->book.path(), m_clock));
        QCOMPARE(
            WorkBacking::createWork(m_work + s(".moved"), m_world->book.file(s("k")), test::kofferCode()).error().kind,
            ErrorKind::FileExists);
    }

    /** Nothing but photos fits, and what is too large is not half there. */
    void largeFilesStayOutside()
    {
        OpenWork work = open(m_work);
        const QString before = stateOf(*work.book);
        acts::Proposal proposal = acts::edit(work.book->store(), work.book->store().get(m_world->outcome).value(),
            test::given(
                {{"text", s("x")}})).value();
        proposal.changes.keep(s("aa"), QByteArray(950 * 1024, 'x'));
        const auto answer = work.book->apply(proposal);
        QVERIFY(!answer && answer.error().kind == ErrorKind::KofferTooLarge);
        QCOMPARE(stateOf(*work.book), before);
    }

    /** What a command said to be saved is there after a kill. */
    void whatWasSaidToBeSavedIsThereAfterAKill()
    {
        m_spent = true;
        m_world->book.close();
        const QString code = m_world->book.file(s("code"));
        bookfile::overwrite(code, test::kofferCode().toUtf8());
        test::CommandLine cli(s(WB_CLI));
        cli.setVariable(s("WERKSTATTBUCH_CODE_FILE"), code);
        const QStringList words{s("add"), m_work, s("outcome"), s("session=") + m_world->sessions[1].toText()};
        Dice dice(Dice::firstSeed());
        QElapsedTimer timer;
        timer.start();
        WB_RUN(cli.run(words + QStringList{s("text=Muster")}), 0);
        const qint64 longest = timer.nsecsElapsed() / 1'000 * 5 / 4;
        QStringList said;
        for (int i = 0; i < counted(6, 500); ++i) {
            QProcess process;
            process.setProcessEnvironment(cli.environment());
            timer.start();
            const qint64 after = longest / 2 + dice.below(longest / 2);
            process.start(s(WB_CLI), words + QStringList{s("text=Nr. %1").arg(i)}, QIODevice::ReadOnly);
            while (timer.nsecsElapsed() / 1'000 < after && process.state() != QProcess::NotRunning)
                process.waitForReadyRead(1);
            process.kill();
            process.waitForFinished();
            const QString id = QString::fromUtf8(process.readAllStandardOutput()).trimmed();
            if (!id.isEmpty())
                said.append(id);
        }
        OpenWork work = open(m_work);
        QVERIFY(!work.book->isReadOnly());
        for (const QString& id : said)
            QVERIFY2(work.book->store().find(RecordId::fromText(id)).value().has_value(), qPrintable(id));
    }
};

QTEST_GUILESS_MAIN(TestOfKofferWork)
#include "tst_kofferwork.moc"
