#include "core/change/merge.h"
#include "core/exchange/importplan.h"
#include "core/store/bookreturn.h"
#include "core/store/storedhistory.h"
#include "core/wording/language.h"
#include "tests/support/faultvfs.h"
#include "tests/support/given.h"

#include <QtTest>

using namespace core;
using test::given;
using test::TestBook;

namespace {

/** A book opened from a copy of the same file, with the same ids and the same time every time: what it holds after a
 *  deed is known beforehand, to the letter. */
struct Workplace {
    explicit Workplace(const QString& source) { QFile::copy(source, path()); }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("book.wbuch")); }

    Result<std::unique_ptr<Book>> open()
    {
        BookOptions options;
        options.who = QStringLiteral("Test");
        options.clock = &clock;
        options.ids = &ids;
        return Book::open(path(), options);
    }

    QTemporaryDir folder;
    test::FakeClock clock;
    SeededIdSource ids{7};
};

/** Record tables and acts, after the whole file was checked. */
QString stateOf(const QString& path)
{
    const Result<QString> state = [&]() -> Result<QString> {
        WB_ASSIGN(book, Book::open(path, {}));
        WB_TRY(book->connection().integrityCheck());
        WB_ASSIGN(acts, book->history().acts());
        QString text = test::dumpRecords(book->connection());
        for (const Act& act : acts)
            text += act.id.toText() + (act.undone ? QStringLiteral(" undone\n") : QStringLiteral("\n"));
        return text;
    }();
    return state ? *state : QStringLiteral("cannot be opened: ") + QString::fromUtf8(test::words(state.error()));
}

using Deed = std::function<Result<void>(Book&)>;

Result<void> save(Book& book)
{
    WB_ASSIGN(id, resolve(book.store(), *findEntity(u"municipality"), QStringLiteral("Kreis Olpe")));
    WB_ASSIGN(before, book.store().get(id));
    WB_ASSIGN(
        proposal, acts::edit(book.store(), before, given({{"note", before.text(QLatin1StringView("note")) + u'x'}})));
    WB_TRY(book.apply(proposal));
    return {};
}

Result<void> import(Book& book)
{
    QString csv = QStringLiteral("name;state;ags;note\n");
    for (int i = 0; i < 50; ++i)
        csv += QStringLiteral("Kreis %1;NW;059%1;%2\n").arg(i, 2, 10, QChar(u'0')).arg(QString(300, u'x'));
    WB_ASSIGN(table, readCsvTable(csv.toUtf8()));
    ImportOptions options;
    options.kind = findEntity(u"municipality");
    options.languages = allLanguages();
    options.mapping = guessMapping(*options.kind, table.header, QStringLiteral("x.csv"), allLanguages());
    WB_ASSIGN(plan, planImport(book.store(), book.ids(), table, options));
    WB_TRY(book.apply(importProposal(plan, *options.kind, QStringLiteral("x.csv"))));
    return {};
}

Result<void> undo(Book& book)
{
    WB_ASSIGN(last, book.history().lastToUndo());
    if (!last)
        return fail(ErrorKind::NothingToUndo);
    WB_TRY(book.undo(last->id));
    return {};
}

/** What a copy of the book brings: edits, new records, a removal, and the same field changed on both sides. */
Return copied;

Result<void> merge(Book& book)
{
    WB_ASSIGN(plan, planMerge(StoredHistory(book.connection()), copied, Scope::all()));
    if (plan.conflicts.isEmpty())
        return fail(ErrorKind::Internal, QStringLiteral("no conflict"));
    WB_TRY(book.apply(plan.proposal));
    return {};
}

Result<Return> editedCopy(const QString& file)
{
    Workplace place(file);
    place.ids = SeededIdSource(11);
    WB_ASSIGN(book, place.open());
    const QList<Record> persons = book->store().all(*findEntity(u"person")).value();
    for (qsizetype i = 0; i < 6; ++i) {
        WB_ASSIGN(proposal,
            i % 5 == 0 ? acts::remove(book->store(), persons.at(i).id())
                       : acts::edit(book->store(), persons.at(i), given({{"note", QString(200, u'c')}})));
        WB_TRY(book->apply(proposal));
    }
    WB_TRY(save(*book));
    WB_TRY(save(*book));
    return returnOf(book->connection(), QStringLiteral("copy"));
}

} // namespace

class TestOfBookFaults : public QObject {
    Q_OBJECT

    TestBook m_book;

    struct Outcome {
        bool fired = false;
        bool opened = false;
        Result<void> answer;
        QString state;
    };

    /** Does the deed while the n-th access fails, and looks at the file with nothing failing. */
    Outcome tried(const Deed& deed, int n, FaultVfs::Mode mode, int code)
    {
        Outcome outcome;
        Workplace place(m_book.path());
        {
            FaultVfs vfs;
            Result<std::unique_ptr<Book>> book = place.open();
            outcome.opened = book && (*book)->checked();
            if (!outcome.opened)
                return outcome;
            vfs.arm(n, mode, code);
            outcome.answer = deed(**book);
            outcome.fired = vfs.fired();
        }
        outcome.state = stateOf(place.path());
        return outcome;
    }

    void failEverywhere(const Deed& deed)
    {
        QFETCH(int, mode);
        QFETCH(int, code);
        const QString before = stateOf(m_book.path());
        const Outcome whole = tried(deed, 0, FaultVfs::Mode::Once, code);
        WB_VERIFY(whole.answer);
        QVERIFY(whole.state != before);
        int failures = 0;
        int survived = 0;
        int inDoubt = 0;
        for (int n = 1;; ++n) {
            const Outcome outcome = tried(deed, n, FaultVfs::Mode(mode), code);
            QVERIFY(outcome.opened);
            const QByteArray where = "access " + QByteArray::number(n) + ": "
                + (outcome.answer ? QByteArray("success") : test::words(outcome.answer.error()));
            QVERIFY2(outcome.state == before || outcome.state == whole.state,
                where + " " + outcome.state.left(300).toUtf8());
            if (outcome.state == before)
                QVERIFY2(!outcome.answer, where);
            if (outcome.answer)
                QVERIFY2(outcome.state == whole.state, where);
            if (!outcome.fired)
                break;
            ++failures;
            survived += outcome.answer ? 1 : 0;
            inDoubt += !outcome.answer && outcome.state != before ? 1 : 0;
        }
        qInfo("%d failures: %d survived, %d called failed and yet done", failures, survived, inDoubt);
        QVERIFY(failures > 10);
    }

    static void addModes()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<int>("code");
        QTest::newRow("once") << int(FaultVfs::Mode::Once) << SQLITE_IOERR;
        QTest::newRow("lasting") << int(FaultVfs::Mode::Lasting) << SQLITE_IOERR;
        // A full disk takes the same ways through the code as a broken one; the label `full` proves it.
        if (!qEnvironmentVariableIsSet("WB_FULL"))
            return;
        QTest::newRow("once full") << int(FaultVfs::Mode::Once) << SQLITE_FULL;
        QTest::newRow("lasting full") << int(FaultVfs::Mode::Lasting) << SQLITE_FULL;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_book.add("municipality", given({{"name", QStringLiteral("Kreis Olpe")}, {"state", QStringLiteral("NW")}}));
        for (int i = 0; i < 40; ++i) {
            m_book.add(
                "person", given({{"last_name", QStringLiteral("Muster %1").arg(i)}, {"note", QString(500, u'n')}}));
        }
        m_book.close();
        const Result<Return> returned = editedCopy(m_book.path());
        WB_VERIFY(returned);
        copied = *returned;
        m_book.reopen();
        WB_VERIFY(save(*m_book));
        m_book.close();
    }

    void aSaveIsWholeOrNotAtAll_data() { addModes(); }
    void aSaveIsWholeOrNotAtAll() { failEverywhere(save); }

    void aFailureDoesNotEndTheSession_data() { addModes(); }
    void aFailureDoesNotEndTheSession()
    {
        QFETCH(int, mode);
        QFETCH(int, code);
        const int stride = qEnvironmentVariableIsSet("WB_FULL") ? 1 : 4;
        for (int n = 1, fired = 1; fired; n += stride) {
            Workplace place(m_book.path());
            {
                FaultVfs vfs;
                const Result<std::unique_ptr<Book>> book = place.open();
                WB_VERIFY(book);
                WB_VERIFY((*book)->checked());
                vfs.arm(n, FaultVfs::Mode(mode), code);
                static_cast<void>(save(**book));
                fired = vfs.fired();
                vfs.disarm();
                WB_VERIFY((*book)->checked());
                WB_VERIFY(save(**book));
                WB_VERIFY((*book)->backup(place.path() + QStringLiteral(".copy")));
            }
            QVERIFY(!stateOf(place.path()).startsWith(QStringLiteral("cannot")));
        }
    }

    void anImportIsWholeOrNotAtAll_data() { addModes(); }
    void anImportIsWholeOrNotAtAll() { failEverywhere(import); }

    void aMergeIsWholeOrNotAtAll_data() { addModes(); }
    void aMergeIsWholeOrNotAtAll() { failEverywhere(merge); }

    void anUndoIsWholeOrNotAtAll_data() { addModes(); }
    void anUndoIsWholeOrNotAtAll() { failEverywhere(undo); }
};

QTEST_GUILESS_MAIN(TestOfBookFaults)
#include "tst_bookfaults.moc"
