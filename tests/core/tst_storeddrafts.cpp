// What is typed is kept beside history: in the file at once, gone with the save, never half, never by who may not
// write.
#include "core/exchange/changefile.h"
#include "core/model/valuecodec.h"
#include "core/store/bookreturn.h"
#include "core/store/drafts.h"
#include "tests/support/bookfile.h"
#include "tests/support/faultvfs.h"
#include "tests/support/testbook.h"

#include <QtTest>

using namespace core;
using test::TestBook;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

Draft draftOf(RecordId record, const QString& field, const QString& words)
{
    Draft draft;
    draft.key = draftKey(record, field);
    draft.entity = s("municipality");
    draft.record = record;
    draft.fields = {{field, words, {}, valueToCbor(Value{s("before")})}};
    return draft;
}

QString wordsOf(const Result<QList<Draft>>& drafts)
{
    QStringList words;
    for (const Draft& draft : drafts.value()) {
        for (const DraftField& field : draft.fields)
            words.append(field.text);
    }
    return words.join(u'|');
}

} // namespace

class TestStoredDrafts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsThereAfterAnotherStart()
    {
        TestBook book;
        const RecordId id = book.add("municipality", {{s("name"), s("Kreis Olpe")}, {s("state"), s("NW")}});
        const QString dump = book.dump();
        const qint64 acts = book->history().acts()->size();
        Draft draft = draftOf(id, s("note"), s("halb geschrie"));
        WB_VERIFY(book->saveDraft(draft).result());
        draft.fields.first().text = s("halb geschriebe\u202En\nzweite Zeile ");
        WB_VERIFY(book->saveDraft(draft).result());
        Draft fresh;
        fresh.key = newDraftKey(book.ids.next());
        fresh.entity = s("person");
        fresh.start = {{s("note"), {}, valueToCbor(Value{s("x")}), {}}};
        fresh.fields = {{s("last_name"), s(""), {}, {}}, {s("is_own"), {}, valueToCbor(Value{true}), {}}};
        WB_VERIFY(book->saveDraft(fresh).result());
        book.reopen();
        draft.at = fresh.at = book.clock.now();
        draft.who = fresh.who = s("Test");
        const auto drafts = book->drafts();
        WB_VERIFY(drafts);
        QCOMPARE(drafts->size(), 2);
        QVERIFY(drafts->contains(draft) && drafts->contains(fresh));
        QVERIFY(!drafts->first().fields.first().text.isNull()); // empty text is text
        // Outside history and tables.
        QCOMPARE(book.dump(), dump);
        QCOMPARE(book->history().acts()->size(), acts);
        WB_VERIFY(book->dropDraft(draft.key).result());
        WB_VERIFY(book->dropDraft(s("no such")).result());
        book.reopen();
        QCOMPARE(book->drafts().value(), QList<Draft>{fresh});
    }

    void aSaveTakesItsDraftAlong()
    {
        TestBook book;
        const RecordId id = book.add("municipality", {{s("name"), s("Kreis Olpe")}, {s("state"), s("NW")}});
        WB_VERIFY(book->saveDraft(draftOf(id, s("note"), s("neu"))).result());
        WB_VERIFY(book->saveDraft(draftOf(id, s("seat"), s("Olp"))).result());
        auto proposal = acts::edit(book->store(), *book->store().get(id), {{s("note"), s("neu")}});
        WB_VERIFY(proposal);
        proposal->settles = {draftKey(id, s("note"))};
        WB_VERIFY(book->apply(*proposal));
        QCOMPARE(wordsOf(book->drafts()), s("Olp"));
        // What changes nothing has nothing to keep.
        acts::Proposal nothing;
        nothing.settles = {draftKey(id, s("seat"))};
        WB_VERIFY(book->apply(nothing));
        QVERIFY(book->drafts()->isEmpty());
        book.reopen();
        QVERIFY(book->drafts()->isEmpty());
    }

    void noReturnHoldsADraft()
    {
        TestBook book;
        const RecordId id = book.add("municipality", {{s("name"), s("Kreis Olpe")}, {s("state"), s("NW")}});
        WB_VERIFY(book->saveDraft(draftOf(id, s("note"), s("Kanarienvogel"))).result());
        const auto returned = returnOf(book->connection(), s("copy"));
        WB_VERIFY(returned);
        for (const StoredChange& change : returned->changes)
            QVERIFY(!change.after.contains("Kanarienvogel") && !change.before.contains("Kanarienvogel"));
        QVERIFY(bookfile::contents(book.path()).contains("Kanarienvogel"));
        WB_VERIFY(book->dropDraft(draftKey(id, s("note"))).result());
        book.close();
        QVERIFY(!bookfile::contents(book.path()).contains("Kanarienvogel")); // overwritten, not only let go
    }

    void whoOnlyReadsKeepsNothing()
    {
        TestBook book;
        const RecordId id = book.add("municipality", {{s("name"), s("Kreis Olpe")}, {s("state"), s("NW")}});
        WB_VERIFY(book->saveDraft(draftOf(id, s("note"), s("hier"))).result());
        const auto second = Book::open(book.path(), book.options());
        WB_VERIFY(second);
        QVERIFY((*second)->isReadOnly());
        QCOMPARE(
            (*second)->saveDraft(draftOf(id, s("note"), s("dort"))).result().error().kind, ErrorKind::FileReadOnly);
        QVERIFY(!(*second)->dropDraft(draftKey(id, s("note"))).result());
        QVERIFY((*second)->drafts()->isEmpty()); // they are somebody else's, who is typing
        QCOMPARE(wordsOf(book->drafts()), s("hier"));
    }

    void whoLostTheLeaseKeepsNothing()
    {
        TestBook book;
        const RecordId id = book.add("municipality", {{s("name"), s("Kreis Olpe")}, {s("state"), s("NW")}});
        WB_VERIFY(book->saveDraft(draftOf(id, s("note"), s("vorher"))).result());
        bookfile::tamper(book.path(), "UPDATE lease SET epoch = epoch + 1, instance = 'another'");
        QCOMPARE(book->saveDraft(draftOf(id, s("note"), s("nachher"))).result().error().kind, ErrorKind::LeaseLost);
        QCOMPARE(wordsOf(book->drafts()), s("nachher")); // still in this window, to be copied from
        // What could not be saved keeps its draft.
        auto refused = acts::edit(book->store(), *book->store().get(id), {{s("note"), s("nachher")}});
        WB_VERIFY(refused);
        refused->settles = {draftKey(id, s("note"))};
        QCOMPARE(book->apply(*refused).error().kind, ErrorKind::LeaseLost);
        QCOMPARE(wordsOf(book->drafts()), s("nachher"));
        book.reopen();
        QCOMPARE(wordsOf(book->drafts()), s("vorher"));
    }

    void whatCannotBeReadIsLeftOut()
    {
        TestBook book;
        const RecordId id = book.add("municipality", {{s("name"), s("Kreis Olpe")}, {s("state"), s("NW")}});
        WB_VERIFY(book->saveDraft(draftOf(id, s("note"), s("gut"))).result());
        book.close();
        bookfile::tamper(book.path(),
            "INSERT INTO draft VALUES ('a', '', x''), ('b', 'x', x'ff00ff'), ('c', '', x'a0'), "
            "('d', '', x'a166656e74697479a0'), ('e', '', x'9fff')");
        book.reopen();
        QCOMPARE(wordsOf(book->drafts()), s("gut"));
    }

    void aFaultLeavesTheOldTextOrTheNew_data()
    {
        QTest::addColumn<FaultVfs::Mode>("mode");
        QTest::addColumn<int>("code");
        QTest::newRow("input/output, once") << FaultVfs::Mode::Once << SQLITE_IOERR;
        QTest::newRow("input/output, lasting") << FaultVfs::Mode::Lasting << SQLITE_IOERR;
        QTest::newRow("full, once") << FaultVfs::Mode::Once << SQLITE_FULL;
        QTest::newRow("full, lasting") << FaultVfs::Mode::Lasting << SQLITE_FULL;
    }
    void aFaultLeavesTheOldTextOrTheNew()
    {
        QFETCH(FaultVfs::Mode, mode);
        QFETCH(int, code);
        TestBook book;
        const RecordId id = book.add("municipality", {{s("name"), s("Kreis Olpe")}, {s("state"), s("NW")}});
        WB_VERIFY(book->saveDraft(draftOf(id, s("note"), s("alt"))).result());
        book.close();
        const QByteArray original = bookfile::contents(book.path());
        int failures = 0;
        for (int n = 1;; ++n) {
            const QByteArray where = "access " + QByteArray::number(n);
            bookfile::overwrite(book.path(), original);
            bool fired = false;
            Result<void> answer;
            {
                FaultVfs faults;
                book.reopen();
                WB_VERIFY(book->checked());
                faults.arm(n, mode, code);
                answer = book->saveDraft(draftOf(id, s("note"), s("neu"))).result();
                fired = faults.fired();
                faults.disarm();
                if (answer) {
                    // The next one goes as if nothing had been.
                    WB_VERIFY(book->saveDraft(draftOf(id, s("seat"), s("danach"))).result());
                } else {
                    ++failures;
                    const Result<void> again = book->saveDraft(draftOf(id, s("note"), s("nochmals"))).result();
                    QVERIFY2(again, where + (again ? QByteArray() : test::words(again.error())));
                }
                book.close();
            }
            book.reopen();
            WB_VERIFY(book->connection().integrityCheck());
            QCOMPARE(wordsOf(book->drafts()), answer ? s("neu|danach") : s("nochmals"));
            book.close();
            if (!fired)
                break;
        }
        QVERIFY2(failures > 4, QByteArray::number(failures));
    }
};

QTEST_GUILESS_MAIN(TestStoredDrafts)
#include "tst_storeddrafts.moc"
