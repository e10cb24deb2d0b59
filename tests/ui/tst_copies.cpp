// Other copies of a book in its folder: known by what is in them, offered, and merged by the same desk.
#include "core/store/backupthinning.h"
#include "core/store/bookcopies.h"
#include "tests/ui/deskbench.h"
#include "ui/desk/copyoffers.h"
#include "ui/desk/kofferdesk.h"
#include "ui/desk/mergedesk.h"
#include "ui/frame/frame.h"
#include "ui/look/banner.h"
#include "ui/window/mainwindow.h"

using namespace core;
using namespace ui;
using test::DeskPrompts;
using test::edit;
using test::given;
using test::KofferWorld;
using test::OpenDesk;
using test::text;

namespace {

/** Copies the book's file under another name and does some work in it. */
QString copied(KofferWorld& world, const char* name, const char* outcome)
{
    const QString path = world.book.file(text(name));
    if (const auto copy = world.book->backup(path); !copy)
        qFatal("%s", test::words(copy.error()).constData());
    if (!outcome)
        return path;
    BookOptions options;
    options.who = text("Zweite");
    auto other = Book::open(path, options);
    if (!other)
        qFatal("%s", test::words(other.error()).constData());
    edit(**other, world.outcome, given({{"text", text(outcome)}}));
    return path;
}

QList<BookCopy> beside(KofferWorld& world)
{
    return copiesBeside(world.book->connection(), world.book->path()).value();
}

} // namespace

class TestCopies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        applyLook({.scheme = Scheme::Light, .textScale = 1.0});
        speak(QLocale::English);
    }

    void onlyCopiesOfThisBookWithWorkOfTheirOwnAreFound()
    {
        KofferWorld world;
        QVERIFY(beside(world).isEmpty());
        copied(world, "test-Kopie.wbuch", nullptr); // the same as here
        copied(world, backupName(text("test"), QDateTime::currentDateTime()).toUtf8().constData(), nullptr);
        KofferWorld another(5); // another book under a telling name
        WB_VERIFY(another.book->backup(world.book.file(text("test-Konflikt.wbuch"))));
        QFile broken(world.book.file(text("test (2).wbuch")));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("SQLite format 3") > 0);
        broken.close();
        QVERIFY(beside(world).isEmpty());
        const QString path = copied(world, "test (conflicted copy 2023-09-28).wbuch", "Von der anderen Seite");
        const QList<BookCopy> found = beside(world);
        QCOMPARE(found.size(), 1);
        QCOMPARE(QFileInfo(found.first().path), QFileInfo(path));
        QCOMPARE(found.first().newActs, 1);
        QCOMPARE(found.first().lastWho, text("Zweite"));
    }

    void aCopyIsMergedAndOfferedNoLonger()
    {
        KofferWorld world;
        const QString path = copied(world, "kopie.wbuch", "Von der anderen Seite");
        const QByteArray before = [&] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }();
        edit(*world.book, world.measure, given({{"what", text("Hier geändert")}}));
        DeskPrompts prompts;
        {
            OpenDesk open(*world.book, path, prompts);
            QCOMPARE(open.rows()->model()->rowCount(), 1);
            QCOMPARE(open.rows()->model()->headerData(4, Qt::Horizontal).toString(), text("In the other copy"));
            const QList<qsizetype> counts = open.desk->plan().counts();
            QCOMPARE(
                std::accumulate(counts.begin(), counts.end(), qsizetype(0)), open.desk->plan().returned.changes.size());
            open.take();
        }
        QCOMPARE(world.book->store().get(world.outcome).value().text(QLatin1StringView("text")),
            text("Von der anderen Seite"));
        QCOMPARE(world.book->store().get(world.measure).value().text(QLatin1StringView("what")), text("Hier geändert"));
        QVERIFY(beside(world).isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll() == before); // it was only read
    }

    void theWindowOffersItAndLeadsToTheDesk()
    {
        KofferWorld world;
        copied(world, "test-Konflikt-LAPTOP.wbuch", "Von der anderen Seite");
        const QString path = world.book->path();
        world.book.close();
        DeskPrompts prompts;
        MainWindow window(Book::open(path, {}).value(), prompts);
        window.show();
        auto* const offers = window.findChild<CopyOffers*>();
        QVERIFY(offers);
        auto* const banner = offers->findChild<Banner*>();
        QTRY_VERIFY(banner->isVisible());
        Q_EMIT banner->actionRequested();
        QCOMPARE(window.frame().place().page, text("koffer"));
        auto* const desk = window.findChild<KofferDesk*>();
        QVERIFY(desk && desk->mergeDesk());
        QTRY_VERIFY(desk->mergeDesk()->isReady());
        QCOMPARE(desk->mergeDesk()->plan().lineCount() > 0, true);
        QVERIFY(!offers->isVisible());
    }

    void twoThatChangedTheSameFieldAreAConflict()
    {
        KofferWorld world;
        const QString path = copied(world, "kopie.wbuch", "Von der anderen Seite");
        edit(*world.book, world.outcome, given({{"text", text("Von dieser Seite")}}));
        DeskPrompts prompts;
        OpenDesk open(*world.book, path, prompts);
        open.choose(text("Outcome “"));
        QTest::keyClick(open.rows(), Qt::Key_U);
        open.settle();
        open.take();
        const QString words = world.book->store().get(world.outcome).value().text(QLatin1StringView("text"));
        QCOMPARE(words, text("Von dieser Seite\n\nVon der anderen Seite"));
        QVERIFY(world.book->history().conflicts().value().isEmpty());
    }
};

QTEST_MAIN(TestCopies)
#include "tst_copies.moc"
