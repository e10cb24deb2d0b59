// The workspaces of the record page: cards whose lines lead somewhere by mouse and key.
#include "core/book/newbook.h"
#include "core/wording/language.h"
#include "tests/support/dice.h"
#include "tests/ui/overviewbench.h"
#include "ui/forms/newrecorddialog.h"
#include "ui/forms/recordform.h"
#include "ui/look/cardcolumns.h"
#include "ui/look/plainlabel.h"
#include "ui/pages/historypanel.h"

#include <QElapsedTimer>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThreadPool>

using namespace core;
using test::card;
using test::lines;
using test::pageOf;
using test::RuleWorld;
using test::settle;
using test::texts;
using test::w;
using test::Yes;

namespace {

/** Labels that show less than they say. */
QStringList clipped(QWidget& page)
{
    QStringList found;
    for (const ui::PlainLabel* label : page.findChildren<ui::PlainLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const QSize needed = label->wordWrap()
            ? QSize(0, label->heightForWidth(label->width()))
            : QSize(label->minimumSizeHint().width(), label->minimumSizeHint().height());
        if (needed.height() > label->height() + 1 || needed.width() > label->width() + 1)
            found.append(label->text().left(40));
    }
    return found;
}

} // namespace

class TestOfOverviews : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString demo() const { return m_folder.filePath(w("demo.wbuch")); }

    static RecordId named(const Book& book, const char* kind, const QString& beginning)
    {
        const EntityInfo& entity = *findEntity(QString::fromLatin1(kind));
        const QList<std::pair<RecordId, QString>> titles = book.store().titles(entity).value();
        for (const auto& [id, title] : titles) {
            if (title.startsWith(beginning))
                return id;
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        speak(QLocale::English);
        ui::applyLook({ui::Scheme::Light, 1.0});
        QVERIFY(createDemo(demo(), QDate(2026, 11, 22), allLanguages()));
    }

    void init() { ui::applyLook({ui::Scheme::Light, 1.0}); }

    void whatHasNotBegunWhenItsReaderGoesIsCancelled()
    {
        RuleWorld world;
        QThreadPool& pool = *QThreadPool::globalInstance();
        QSemaphore gate;
        const int busy = pool.maxThreadCount();
        for (int i = 0; i < busy; ++i)
            pool.start([&gate] { gate.acquire(); });
        QFuture<Result<int>> answer;
        {
            ui::BesideReader reader(*world.book);
            answer = reader.run<int>([](Database&) -> Result<int> { return 1; });
        }
        gate.release(busy);
        answer.waitForFinished();
        QCOMPARE(answer.result().error().kind, ErrorKind::Cancelled);
        ui::BesideReader reader(*world.book);
        answer = reader.run<int>([](Database&) -> Result<int> { return 1; });
        QCOMPARE(answer.result().value_or(0), 1);
    }

    void aMunicipalityShowsEverythingAboutIt()
    {
        const auto book = Book::open(demo(), {}).value();
        Yes prompts;
        const auto page = pageOf(*book, named(*book, "municipality", w("Kreis Olpe")), prompts);
        for (const char* key : {"due", "agreements", "people", "cases", "series", "measures", "funding", "committees",
                 "transfer", "hosting", "surveys"})
            QVERIFY2(card(*page, key), key);
        QVERIFY(texts(*page, "series").contains(w("Ganztag in Südwestfalen")));
        QVERIFY(!lines(*page, "agreements").isEmpty());
        // The form is beside it, and made only when asked for.
        QVERIFY(!page->findChild<ui::RecordForm*>());
        page->showSection(w("master_data"));
        QVERIFY(page->findChild<ui::RecordForm*>());
    }

    void anEmptyOneSaysWhatBelongsThere()
    {
        RuleWorld world;
        Yes prompts;
        const auto page = pageOf(*world.book, world.kreise.first(), prompts);
        for (ui::OverviewCard* each : page->findChildren<ui::OverviewCard*>()) {
            QVERIFY(each->findChildren<ui::LinkLine*>().isEmpty());
            const auto labels = each->findChildren<ui::PlainLabel*>();
            QVERIFY2(
                std::ranges::any_of(labels, [](const ui::PlainLabel* label) { return label->text().endsWith(u'.'); }),
                qPrintable(each->objectName()));
        }
    }

    void linesLeadByKeyAndMouse()
    {
        RuleWorld world;
        QList<RecordId> measures;
        for (int i = 0; i < 3; ++i)
            measures.append(world.add("measure",
                {{w("source"), world.sessions.first()}, {w("what"), w("Maßnahme %1").arg(i)},
                    {w("who"), world.kreise.first()}, {w("until"), FuzzyDate::day(QDate(2023, 5, 1 + i))}}));
        Yes prompts;
        const auto page = pageOf(*world.book, world.kreise.first(), prompts);
        QSignalSpy placed(page.get(), &ui::RecordPage::placeActivated);
        const QList<ui::LinkLine*> all = lines(*page, "measures");
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.at(0)->focusPolicy(), Qt::StrongFocus);
        QCOMPARE(all.at(1)->focusPolicy(), Qt::ClickFocus);
        all.at(0)->setFocus();
        QTest::keyClick(all.at(0), Qt::Key_Down);
        QVERIFY(all.at(1)->hasFocus());
        QCOMPARE(all.at(1)->focusPolicy(), Qt::StrongFocus); // Tab comes back to where one was
        QTest::keyClick(all.at(1), Qt::Key_End);
        QVERIFY(all.at(2)->hasFocus());
        QTest::keyClick(all.at(2), Qt::Key_Down);
        QVERIFY(all.at(2)->hasFocus());
        QTest::keyClick(all.at(2), Qt::Key_Return);
        QTest::keyClick(all.at(2), Qt::Key_Home);
        QTest::keyClick(all.at(0), Qt::Key_Space);
        QTest::mouseClick(all.at(1), Qt::LeftButton);
        QCOMPARE(placed.size(), 3);
        QCOMPARE(placed.at(0).first().value<RecordId>(), measures.at(2));
        QCOMPARE(placed.at(1).first().value<RecordId>(), measures.at(0));
        QCOMPARE(placed.at(2).first().value<RecordId>(), measures.at(1));
    }

    void tabGoesThroughTheCardsAsTheyStand()
    {
        RuleWorld world;
        world.add("measure",
            {{w("source"), world.sessions.first()}, {w("what"), w("Tun")}, {w("who"), world.kreise.first()},
                {w("until"), FuzzyDate::day(QDate(2023, 5, 1))}});
        world.enter(world.kreise.first(), 3);
        Yes prompts;
        const auto page = pageOf(*world.book, world.kreise.first(), prompts);
        QCOMPARE(page->findChild<ui::CardColumns*>()->columns(), 2);
        QList<QPoint> places;
        QStringList words;
        QWidget* const start = page->findChild<ui::CardColumns*>()->widget();
        for (QWidget* at = start->nextInFocusChain(); at != start; at = at->nextInFocusChain()) {
            const bool inCard = card(*page, "measures")->isAncestorOf(at) || card(*page, "series")->isAncestorOf(at)
                || card(*page, "cases")->isAncestorOf(at);
            if (inCard && at->isVisible() && (at->focusPolicy() & Qt::TabFocus))
                places.append(at->mapTo(page.get(), QPoint()));
            if (places.size() > words.size())
                words.append(QStringLiteral("%1 %2,%3")
                                 .arg(qobject_cast<QAbstractButton*>(at)->accessibleName())
                                 .arg(places.last().x())
                                 .arg(places.last().y()));
        }
        QVERIFY(places.size() >= 5);
        // The second column begins where its cards do.
        const int second = card(*page, "series")->mapTo(page.get(), QPoint()).x();
        for (qsizetype i = 1; i < places.size(); ++i) {
            const bool sameColumn = (places.at(i - 1).x() < second) == (places.at(i).x() < second);
            const bool inOrder =
                sameColumn ? places.at(i - 1).y() <= places.at(i).y() : places.at(i - 1).x() < places.at(i).x();
            QVERIFY2(inOrder, qPrintable(words.join(u'|')));
        }
    }

    void changesComeInWithoutLosingTheKeyboard()
    {
        RuleWorld world;
        const RecordId first = world.add("measure",
            {{w("source"), world.sessions.first()}, {w("what"), w("Bleibt")}, {w("who"), world.kreise.first()},
                {w("until"), FuzzyDate::day(QDate(2023, 5, 1))}});
        Yes prompts;
        const auto page = pageOf(*world.book, world.kreise.first(), prompts);
        lines(*page, "measures").first()->setFocus();
        world.add("measure",
            {{w("source"), world.sessions.first()}, {w("what"), w("Neu und früher")}, {w("who"), world.kreise.first()},
                {w("until"), FuzzyDate::day(QDate(2023, 4, 1))}});
        settle();
        const QList<ui::LinkLine*> all = lines(*page, "measures");
        QCOMPARE(all.size(), 2);
        QVERIFY(all.at(1)->hasFocus());
        world.set(first, {{w("what"), w("<b>Fett</b>")}});
        settle();
        QVERIFY(texts(*page, "measures").contains(w("<b>Fett</b>")));
    }

    void newOnesBelongToTheMunicipality()
    {
        RuleWorld world;
        Yes prompts;
        const auto page = pageOf(*world.book, world.kreise.first(), prompts);
        auto* const button = card(*page, "cases")->findChild<QPushButton*>(w("new"));
        QVERIFY(button && !button->accessibleName().isEmpty());
        button->click();
        auto* const dialog = page->findChild<ui::NewRecordDialog*>();
        QVERIFY(dialog);
        const Record given = dialog->form()->value();
        QCOMPARE(given.entity().name(), QLatin1StringView("consultation_case"));
        QCOMPARE(given.reference(QLatin1StringView("municipality")), world.kreise.first());
        dialog->close();
        QVERIFY(!card(*page, "agreements")->findChild<QPushButton*>(w("new")));
    }

    void longListsAreCutAndLeadToAll()
    {
        RuleWorld world;
        for (int i = 0; i < 9; ++i)
            world.add("measure",
                {{w("source"), world.sessions.first()}, {w("what"), w("Maßnahme %1").arg(i)},
                    {w("who"), world.kreise.at(i < 8 ? 0 : 1)}, {w("until"), FuzzyDate::day(QDate(2023, 5, 1 + i))}});
        Yes prompts;
        const auto page = pageOf(*world.book, world.kreise.first(), prompts);
        QCOMPARE(lines(*page, "measures").size(), 6);
        auto* const all = card(*page, "measures")->findChild<QPushButton*>(w("all"));
        QVERIFY(all->isVisible());
        QVERIFY(all->text().contains(u'8'));
        all->click();
        auto* const section = page->findChild<QWidget*>(w("children_measure"));
        QVERIFY(section && section->isVisible());
        QVERIFY(!section->findChild<QPushButton*>(w("removeChild"))); // they live elsewhere
        // What comes another way is not in that list, and the button does not say so.
        const RecordId person = world.add("person", {{w("last_name"), w("Amt")}});
        world.add("affiliation", {{w("person"), person}, {w("municipality"), world.kreise.first()}});
        world.add("measure",
            {{w("source"), world.sessions.first()}, {w("what"), w("Person")}, {w("who"), person},
                {w("until"), FuzzyDate::day(QDate(2023, 6, 1))}});
        page->showSection(w("overview"));
        settle();
        QVERIFY(all->text().contains(u'8') && all->text().startsWith(w("Of the municipality")));
    }

    void hostileTextIsShownAsItIs()
    {
        RuleWorld world;
        const QString hostile = w("<img src=x onerror=alert(1)>&amp; ") + QString(2'000, u'W') + QChar(0x202e);
        world.add("measure",
            {{w("source"), world.sessions.first()}, {w("what"), hostile}, {w("who"), world.kreise.first()},
                {w("until"), FuzzyDate::day(QDate(2023, 5, 1))}});
        world.set(world.kreise.first(), {{w("name"), w("<b>Kreis</b> &Co")}});
        Yes prompts;
        const auto page = pageOf(*world.book, world.kreise.first(), prompts);
        QVERIFY(texts(*page, "measures").startsWith(w("<img src=x")));
        for (const QLabel* label : page->findChildren<QLabel*>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        auto* const columns = page->findChild<ui::CardColumns*>();
        QVERIFY(columns->widget()->width() <= columns->viewport()->width());
    }

    void nothingIsClippedAtTwiceTheText_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("name");
        QTest::newRow("municipality") << w("municipality") << w("Kreis Olpe");
        QTest::newRow("series") << w("series") << w("Ganztag");
    }

    void nothingIsClippedAtTwiceTheText()
    {
        QFETCH(QString, kind);
        QFETCH(QString, name);
        ui::applyLook({ui::Scheme::Dark, 2.0});
        const auto book = Book::open(demo(), {}).value();
        Yes prompts;
        const auto page = pageOf(*book, named(*book, kind.toLatin1().constData(), name), prompts, {1100, 640});
        auto* const columns = page->findChild<ui::CardColumns*>();
        QCOMPARE(columns->columns(), 1);
        QVERIFY(columns->widget()->width() <= columns->viewport()->width());
        const QStringList short_ = clipped(*columns->widget());
        QVERIFY2(short_.isEmpty(), qPrintable(short_.join(u'|')));
        page->showSection(w("history"));
        auto* const panel = page->findChild<ui::HistoryPanel*>();
        QTRY_VERIFY2(clipped(*panel).isEmpty(), qPrintable(clipped(*panel).join(u'|')));
    }

    void aMunicipalityWithManyMeasuresOpensAtOnce()
    {
        const int count = test::counted(2'000, 10'000);
        RuleWorld world;
        const Record one = acts::prepared(world.book->store(), *findEntity(u"measure"),
            {{w("source"), world.sessions.first()}, {w("what"), w("Maßnahme")}, {w("who"), world.kreise.first()},
                {w("until"), FuzzyDate::day(QDate(2023, 3, 1))}},
            world.book.ids)
                               .value();
        acts::Proposal many;
        many.info.kind = w("import");
        for (int i = 0; i < count; ++i) {
            Record record = one;
            record.setId(RecordId(world.book.ids.next()));
            record.set(QLatin1StringView("what"), w("Maßnahme %1").arg(i));
            record.set(QLatin1StringView("until"), FuzzyDate::day(QDate(2023, 3, 1).addDays(i)));
            many.changes.create(record);
        }
        WB_VERIFY(world.book->apply(many));
        Yes prompts;
        static_cast<void>(pageOf(*world.book, world.kreise.at(1), prompts)); // what is made once
        QElapsedTimer timer;
        timer.start();
        ui::RecordPage page(*world.book, world.book->store().get(world.kreise.first()).value(), prompts);
        page.resize(1100, 760);
        page.setVisible(true);
        static_cast<void>(page.grab());
        const qint64 passed = timer.elapsed();
        qInfo("%d measures, opened in %lld ms", count, static_cast<long long>(passed));
        QVERIFY2(passed < 1'000, QByteArray::number(passed)); // with sanitizers, on a busy machine
        settle();
        QCOMPARE(lines(page, "measures").size(), 6);
    }
};

QTEST_MAIN(TestOfOverviews)
#include "tst_overviews.moc"
