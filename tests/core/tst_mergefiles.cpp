#include "core/change/meeting.h"
#include "core/exchange/changefile.h"
#include "core/store/bookreturn.h"
#include "core/store/consistency.h"
#include "core/store/storedhistory.h"
#include "tests/support/faultvfs.h"
#include "tests/support/randomworld.h"

#include <QtTest>

#include <algorithm>

using namespace core;
using test::counted;
using test::Dice;
using test::RandomWorld;
using test::TestBook;

namespace {

/** A copy of a book's file, opened in other hands. */
struct CopyOf {
    CopyOf(const QString& file, quint32 seed)
        : ids(seed)
    {
        QFile::copy(file, path());
        open();
    }
    void open()
    {
        BookOptions options;
        options.who = QStringLiteral("Copy");
        options.clock = &clock;
        options.ids = &ids;
        Result<std::unique_ptr<Book>> opened = Book::open(path(), options);
        if (!opened)
            qFatal("%s", test::words(opened.error()).constData());
        book = *std::move(opened);
    }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("copy.wbuch")); }

    QTemporaryDir folder;
    test::FakeClock clock;
    SeededIdSource ids;
    std::unique_ptr<Book> book;
};

/** Some edits of what is there: fields, sets, children, removals. Refusals are no concern of this test. */
void live(Book& book, SeededIdSource& ids, Dice& dice, int acts)
{
    static const QStringList kinds{QStringLiteral("municipality"), QStringLiteral("region"), QStringLiteral("session"),
        QStringLiteral("series"), QStringLiteral("person")};
    for (int i = 0; i < acts; ++i) {
        const EntityInfo& kind = *findEntity(dice.pick(kinds));
        const QList<Record> records = book.store().all(kind).value();
        if (records.isEmpty())
            continue;
        const Record record = dice.pick(records);
        Result<acts::Proposal> proposal = fail(ErrorKind::Internal);
        const QString text = QStringLiteral("t%1").arg(dice.below(4));
        if (dice.oneIn(7)) {
            proposal = acts::remove(book.store(), record.id());
        } else if (dice.oneIn(5)) {
            const Result<Record> made =
                acts::prepared(book.store(), *findEntity(u"person"), {{QStringLiteral("last_name"), text}}, ids);
            proposal = acts::add(book.store(), *made);
        } else if (kind.name() == QLatin1StringView("region")) {
            auto members = valueOr<QStringList>(record.at(QLatin1StringView("members")));
            const QList<Record> all = book.store().all(*findEntity(u"municipality")).value();
            if (members.size() > 1)
                members.removeLast();
            else if (!all.isEmpty())
                members.append(dice.pick(all).id().toText());
            proposal = acts::edit(book.store(), record, {{QStringLiteral("members"), members}});
        } else if (kind.name() == QLatin1StringView("session") && dice.oneIn(2)) {
            proposal = acts::place(book.store(), record.id(), {});
        } else {
            const char* key = kind.indexOf(u"note") >= 0 ? "note" : "title";
            proposal = acts::edit(book.store(), record, {{QString::fromLatin1(key), text}});
        }
        if (proposal)
            static_cast<void>(book.apply(*proposal));
    }
}

Result<MergePlan> merge(Book& into, Book& from)
{
    WB_ASSIGN(returned, returnOf(from.connection(), QStringLiteral("copy")));
    WB_ASSIGN(plan, planMerge(StoredHistory(into.connection()), returned, Scope::all()));
    if (plan.refusal)
        return tl::unexpected<Error>(*plan.refusal);
    WB_TRY(into.apply(plan.proposal));
    return std::move(plan);
}

/** Data, open conflicts and what is kept. */
QString stateOf(Book& book)
{
    QString text = test::dumpRecords(book.connection());
    const QList<Mark> marks = Unsettled(book.connection()).all().value();
    for (const Mark& mark : marks)
        text +=
            mark.record.toText() + QString::number(int(mark.kind)) + QString::number(mark.field) + mark.element + u'\n';
    return text;
}

/** The lines that only one of them has. */
QString difference(const QString& before, const QString& after)
{
    const QStringList one = before.split(u'\n');
    const QStringList other = after.split(u'\n');
    QString text;
    for (const QString& line : one)
        text += other.contains(line) ? QString() : QStringLiteral("\n- ") + line;
    for (const QString& line : other)
        text += one.contains(line) ? QString() : QStringLiteral("\n+ ") + line;
    return text;
}

/** The marks as history says them, against those that the writer keeps. */
bool marksAgree(Book& book)
{
    const StoredHistory view(book.connection());
    Settlement settlement(view);
    for (const EntityInfo* kind : allEntities()) {
        const QList<Record> records = book.store().all(*kind).value();
        for (const Record& record : records) {
            if (view.isMerged(record.id()).value())
                settlement.lookAt(record.id());
        }
    }
    const QList<Mark> kept = Unsettled(book.connection()).all().value();
    for (const Mark& mark : kept)
        settlement.lookAt(mark.record);
    if (!settlement.settle())
        return false;
    QList<Mark> derived = settlement.marks();
    return derived.size() == kept.size()
        && std::ranges::all_of(derived, [&](const Mark& mark) { return kept.contains(mark); });
}

} // namespace

class TestOfMergeFiles : public QObject {
    Q_OBJECT

    quint32 m_seed = 0;
    TestBook m_base;

    Result<void> grow()
    {
        for (int i = 0; i < 3; ++i) {
            const RecordId municipality = m_base.add("municipality",
                {{QStringLiteral("name"), QStringLiteral("M%1").arg(i)},
                    {QStringLiteral("state"), QStringLiteral("NW")}});
            m_base.add("region",
                {{QStringLiteral("name"), QStringLiteral("R%1").arg(i)},
                    {QStringLiteral("members"), QStringList{municipality.toText()}}});
            m_base.add("person", {{QStringLiteral("last_name"), QStringLiteral("P%1").arg(i)}});
        }
        const RecordId agency = m_base.add("agency", {{QStringLiteral("name"), QStringLiteral("A")}});
        const RecordId series =
            m_base.add("series", {{QStringLiteral("title"), QStringLiteral("S")}, {QStringLiteral("agency"), agency}});
        for (int i = 0; i < 3; ++i) {
            m_base.add("session",
                {{QStringLiteral("series"), series}, {QStringLiteral("date"), FuzzyDate::open(QStringLiteral("tba"))}});
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_seed = Dice::firstSeed();
        WB_VERIFY(grow());
        m_base.close();
    }

    /** P1, P2 and P12 on files: copies edited apart and merged in different orders hold the same. */
    void copiesMergeInAnyOrder()
    {
        for (int i = 0; i < counted(100, 500); ++i) {
            Dice dice(m_seed + quint32(i));
            CopyOf one(m_base.path(), m_seed * 3 + 1);
            CopyOf two(m_base.path(), m_seed * 3 + 2);
            live(*one.book, one.ids, dice, 1 + dice.below(10));
            live(*two.book, two.ids, dice, 1 + dice.below(10));
            const quint32 officeSeed = m_seed * 3 + 3;
            CopyOf office(m_base.path(), officeSeed);
            live(*office.book, office.ids, dice, 1 + dice.below(10));
            const QString file = office.path();
            office.book.reset();
            CopyOf twin(file, officeSeed + 1000);
            office.open();
            QHash<ActId, QString> apart; // the book before each act
            for (Book* from : {one.book.get(), two.book.get()}) {
                const QString before = stateOf(*office.book);
                WB_VERIFY(merge(*office.book, *from));
                const ActId act = office.book->history().lastToUndo().value()->id;
                if (!apart.contains(act)) // a merge that brings nothing is none
                    apart.insert(act, before);
            }
            for (Book* from : {two.book.get(), one.book.get(), two.book.get()})
                WB_VERIFY(merge(*twin.book, *from));
            const QString differing = difference(stateOf(*office.book), stateOf(*twin.book));
            QVERIFY2(differing.isEmpty(), qPrintable(QString::number(m_seed + quint32(i)) + differing));
            QVERIFY(marksAgree(*office.book));
            QVERIFY(inconsistencies(office.book->connection()).value().isEmpty());
            // The two that were merged differ in nothing but what each one shows of a conflict.
            WB_VERIFY(merge(*office.book, *twin.book));
            const QString before = stateOf(*office.book);
            const auto last = office.book->history().lastToUndo().value();
            const auto undone = office.book->undo(last->id);
            WB_VERIFY(undone);
            const QString back = difference(apart.value(last->id), stateOf(*office.book));
            QVERIFY2(back.isEmpty(), qPrintable(QString::number(m_seed + quint32(i)) + back));
            QVERIFY(inconsistencies(office.book->connection()).value().isEmpty());
            WB_VERIFY(office.book->undo(undone->id));
            const QString left = difference(before, stateOf(*office.book));
            QVERIFY2(left.isEmpty(), qPrintable(QString::number(m_seed + quint32(i)) + left));
        }
    }
};

QTEST_GUILESS_MAIN(TestOfMergeFiles)
#include "tst_mergefiles.moc"
