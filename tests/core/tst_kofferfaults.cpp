#include "core/koffer/container.h"
#include "core/koffer/journal.h"
#include "core/store/drafts.h"
#include "tests/support/bookfile.h"
#include "tests/support/dice.h"
#include "tests/support/diskfaults.h"
#include "tests/support/given.h"
#include "tests/support/kofferworld.h"

#include <QtTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace core;
using namespace core::koffer;
using test::counted;
using test::DiskFaults;
using test::OpenWork;
using Kind = DiskFaults::Kind;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

const QList<std::pair<Kind, bool>>& faults()
{
    static const QList<std::pair<Kind, bool>> all{
        {Kind::Error, false}, {Kind::Error, true}, {Kind::Full, true}, {Kind::Short, false}, {Kind::Short, true}};
    return all;
}

bool isTold(const Error& error)
{
    return error.kind == ErrorKind::InputOutput || error.kind == ErrorKind::DiskFull
        || error.kind == ErrorKind::FileMoved;
}

/** A journal alone, without a book. */
struct Loose {
    WorkHead head;
    Secret key = Secret::copyOf(QByteArray(32, 'k'));
    QString path;

    explicit Loose(const QString& where)
        : path(where)
    {
        head.container = QByteArray(3000, 'c');
        head.work = QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        const QByteArray bytes = written(head);
        head.length = bytes.size();
        bookfile::overwrite(path, bytes);
    }
    /** What the file holds; nullopt where it does not open. */
    std::optional<QList<QByteArray>> read() const
    {
        const QByteArray bytes = bookfile::contents(path);
        const auto there = workHeadFrom(bytes, path);
        if (!there || there->container != head.container)
            return std::nullopt;
        Journal journal(path, key, *there);
        const auto contents = journal.read(bytes);
        return contents ? std::optional(*contents) : std::nullopt;
    }
};

} // namespace

/** What writes a Koffer, a return or a working copy meets a disk that fails at any call: it is said, and nothing that
 *  was said to be saved is lost. */
class TestOfKofferFaults : public QObject {
    Q_OBJECT

    std::unique_ptr<test::KofferWorld> m_world;
    QString m_koffer;
    QString m_fresh;
    int m_files = 0;
    test::FakeClock m_clock;

    QString newFile() { return m_world->book.file(QString::number(++m_files)); }
    OpenWork open(const QString& path)
    {
        Result<OpenWork> work = test::openWork(path, m_clock);
        if (!work)
            qFatal("%s", test::words(work.error()).constData());
        return std::move(*work);
    }
    QString textIn(Book& book) const { return book.store().get(m_world->outcome)->text(QLatin1StringView("text")); }
    acts::Proposal saying(Book& book, const char* text) const
    {
        return acts::edit(book.store(), book.store().get(m_world->outcome).value(), test::given({{"text", s(text)}}))
            .value();
    }
    /** The text of the outcome in the copy, by whoever opens it next. */
    QString textAt(const QString& path) { return textIn(*open(path).book); }

private Q_SLOTS:
    void initTestCase()
    {
        WB_VERIFY(cryptographyReady());
        m_world = std::make_unique<test::KofferWorld>();
        m_koffer = m_world->pack("k", {m_world->sessions[1]}).value();
        m_fresh = newFile();
        WB_VERIFY(WorkBacking::createWork(m_fresh, m_koffer, test::kofferCode()));
    }

    void anActIsSaidToBeSavedOrNot()
    {
        for (const auto& [kind, lasting] : faults()) {
            for (int nth = 1;; ++nth) {
                const QString path = newFile();
                QVERIFY(QFile::copy(m_fresh, path));
                OpenWork work = open(path);
                WB_VERIFY(work.book->apply(saying(*work.book, "vorher")));
                const acts::Proposal proposal = saying(*work.book, "nachher");
                Result<std::optional<Act>> answer;
                bool hit = false;
                {
                    const DiskFaults faults(nth, kind, lasting);
                    answer = work.book->apply(proposal);
                    hit = DiskFaults::hit();
                }
                const QString text = textIn(*work.book);
                QCOMPARE(text, answer ? s("nachher") : s("vorher"));
                if (!answer)
                    QVERIFY2(isTold(answer.error()), test::words(answer.error()).constData());
                // It goes on, and is there for the next one.
                WB_VERIFY(work.book->apply(saying(*work.book, "weiter")));
                work.book.reset();
                QCOMPARE(textAt(path), s("weiter"));
                if (!hit)
                    break;
                QVERIFY(nth < 50);
            }
        }
    }

    void whatWasSavedOutlivesAFailureAndACrash()
    {
        for (const auto& [kind, lasting] : faults()) {
            for (int nth = 1;; ++nth) {
                const QString path = newFile();
                QVERIFY(QFile::copy(m_fresh, path));
                bool hit = false;
                bool saved = false;
                const QString left = newFile();
                {
                    OpenWork work = open(path);
                    WB_VERIFY(work.book->apply(saying(*work.book, "vorher")));
                    const acts::Proposal proposal = saying(*work.book, "nachher");
                    const DiskFaults faults(nth, kind, lasting);
                    saved = work.book->apply(proposal).has_value();
                    hit = DiskFaults::hit();
                    QVERIFY(QFile::copy(path, left)); // as a crash leaves it
                }
                const QString text = textAt(left);
                // Of a failure that stayed nobody knows what reached the disk; what was said to be saved did.
                const bool mayBeThere = saved || lasting;
                QVERIFY2(text == s("nachher") ? mayBeThere : text == s("vorher") && !saved, qPrintable(text));
                if (!hit)
                    break;
            }
        }
    }

    /** A Koffer, its working copy and a return are there whole, or not at all. */
    void filesAreThereWholeOrNotAtAll()
    {
        const QString copy = newFile();
        QVERIFY(QFile::copy(m_fresh, copy));
        OpenWork work = open(copy);
        WB_VERIFY(work.book->apply(saying(*work.book, "zurück")));
        const auto writeOne = [&](int which, const QString& path) -> Result<void> {
            if (which == 0)
                return WorkBacking::createWork(path, m_koffer, test::kofferCode());
            const Result<quint32> number = writeReturn(*work.book, *work.backing, path);
            return number ? Result<void>() : tl::unexpected<Error>(number.error());
        };
        for (int which = 0; which < 2; ++which) {
            for (const auto& [kind, lasting] : faults()) {
                for (int nth = 1;; ++nth) {
                    const QString path = newFile();
                    Result<void> answer;
                    bool hit = false;
                    {
                        const DiskFaults faults(nth, kind, lasting);
                        answer = writeOne(which, path);
                        hit = DiskFaults::hit();
                    }
                    if (!answer)
                        QVERIFY2(isTold(answer.error()), test::words(answer.error()).constData());
                    const bool there = QFileInfo::exists(path);
                    QVERIFY(there || !answer);
                    if (there && which == 0)
                        QVERIFY(!textAt(path).isEmpty());
                    if (there && which == 1)
                        WB_VERIFY(planReturn(*m_world->book, path));
                    if (!hit)
                        break;
                    QVERIFY(nth < 50);
                }
            }
        }
        QVERIFY(QDir(m_world->book.file({})).entryList({s(".*.tmp")}, QDir::Files | QDir::Hidden).isEmpty());
    }

    void foldingKeepsWhatStands()
    {
        Loose loose(newFile());
        const QList<QByteArray> kept{"eins", "zwei", QByteArray(5000, 'x')};
        for (const auto& [kind, lasting] : faults()) {
            for (int nth = 1;; ++nth) {
                Journal journal(loose.path, loose.key, loose.head);
                bookfile::overwrite(loose.path, written(loose.head));
                for (const char* content : {"alt", "eins", "zwei"})
                    WB_VERIFY(journal.append(content));
                Result<void> folded;
                bool hit = false;
                {
                    const DiskFaults faults(nth, kind, lasting);
                    folded = journal.fold(loose.head.container, kept);
                    hit = DiskFaults::hit();
                }
                const auto now = loose.read();
                QVERIFY(now);
                QVERIFY(*now == kept || (!folded && *now == QList<QByteArray>({"alt", "eins", "zwei"})));
                WB_VERIFY(journal.checkMine());
                WB_VERIFY(journal.append("danach"));
                QCOMPARE(*loose.read(), *now + QList<QByteArray>{"danach"});
                // Once more, on what may be another generation already.
                WB_VERIFY(journal.fold(loose.head.container, kept));
                WB_VERIFY(journal.append("zuletzt"));
                QCOMPARE(*loose.read(), kept + QList<QByteArray>{"zuletzt"});
                if (!hit)
                    break;
                QVERIFY(nth < 50);
            }
        }
    }

    void aCrashWhileFoldingLosesNothing()
    {
        const QList<QByteArray> before{"alt", "eins", "zwei"};
        const QList<QByteArray> kept{"eins", "zwei"};
        Loose loose(newFile());
        bool done = false;
        for (int nth = 1; !done; ++nth) {
            bookfile::overwrite(loose.path, written(loose.head));
            {
                Journal journal(loose.path, loose.key, loose.head);
                for (const QByteArray& content : before)
                    WB_VERIFY(journal.append(content));
            }
            const pid_t child = ::fork();
            if (child == 0) {
                const QByteArray bytes = bookfile::contents(loose.path);
                Journal journal(loose.path, loose.key, loose.head);
                const bool read = journal.read(bytes).has_value();
                const DiskFaults faults(nth, Kind::Kill);
                ::_exit(read && journal.fold(loose.head.container, kept) ? 0 : 1);
            }
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            QVERIFY(WIFEXITED(status) && (WEXITSTATUS(status) == 0 || WEXITSTATUS(status) == 9));
            done = WEXITSTATUS(status) == 0;
            const auto now = loose.read();
            QVERIFY(now);
            QVERIFY(*now == kept || (!done && *now == before));
            QVERIFY(nth < 50);
        }
    }

    /** A whole day of typing: the drafts that others have replaced go, and nothing else does. */
    void aLongJournalIsFolded()
    {
        const QString path = newFile();
        QVERIFY(QFile::copy(m_fresh, path));
        const QString key = draftKey(m_world->outcome, s("text"));
        const auto draft = [&](const QString& text) {
            return Draft{key, s("outcome"), m_world->outcome, {}, {}, {}, {{s("text"), text, {}, {}}}};
        };
        qint64 largest = 0;
        {
            OpenWork work = open(path);
            WB_VERIFY(writeReturn(*work.book, *work.backing, newFile()));
            for (int i = 0; i < 2'500; ++i) {
                WB_VERIFY(work.book->saveDraft(draft(s("getippt %1").arg(i))).result());
                if (i % 500 == 0)
                    WB_VERIFY(work.book->apply(saying(*work.book, qPrintable(QString::number(i)))));
                largest = std::max(largest, QFileInfo(path).size());
            }
        }
        const WorkHead head = workHeadFrom(bookfile::contents(path), path).value();
        QCOMPARE(head.generation, 3u); // twice, while it was open
        QVERIFY(largest - QFileInfo(m_fresh).size() < 1'100 * 500);
        for (int opening = 0; opening < 2; ++opening) {
            OpenWork work = open(path);
            QCOMPARE(work.backing->returns(), 1u);
            QCOMPARE(textIn(*work.book), s("2000"));
            QCOMPARE(work.book->history().acts()->size(), 6); // five, and the unpacking
            QCOMPARE(work.book->drafts()->size(), 1);
            QCOMPARE(work.book->drafts()->first().fields.first().text, s("getippt 2499"));
        }
        // The return of a folded copy is as any other.
        OpenWork work = open(path);
        const QString back = newFile();
        WB_VERIFY(writeReturn(*work.book, *work.backing, back));
        const auto plan = planReturn(*m_world->book, back);
        WB_VERIFY(plan);
        QCOMPARE(plan->label.number, 2u);
        QCOMPARE(plan->plan.count(ChangeClass::TakenOver), 5);
    }
};

QTEST_GUILESS_MAIN(TestOfKofferFaults)
#include "tst_kofferfaults.moc"
