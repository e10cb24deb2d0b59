// The calendar by pointer and by key: every move one step back, what collides is said, a missing event is said.
#include "core/model/entities/session.h"
#include "core/wording/language.h"
#include "tests/support/ruleworld.h"
#include "tests/ui/inspection.h"
#include "ui/calendar/calendarfilter.h"
#include "ui/calendar/calendarlistmodel.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/calendarremarks.h"
#include "ui/calendar/monthboard.h"
#include "ui/calendar/movepanel.h"
#include "ui/calendar/yearboard.h"
#include "ui/forms/recordpicker.h"
#include "ui/look/pagehead.h"
#include "ui/look/plainlabel.h"
#include "ui/look/segmented.h"
#include "ui/look/style.h"
#include "ui/series/moderatordialog.h"
#include "ui/support/prompts.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

using namespace core;
using test::RuleWorld;
using test::w;

namespace {

template <typename T>
T* child(const QWidget* parent, const char* name = nullptr)
{
    return parent->findChild<T*>(name ? QString::fromLatin1(name) : QString());
}

/** An office with a series of four days a week apart and one season, on a page of its own. */
struct Shown {
    explicit Shown(int rows = 0)
    {
        world.set(world.agency, {{w("is_own"), true}});
        world.set(world.series, {{w("title"), w("<b>Ganztag</b>")}});
        for (int i = 0; i < 2; ++i)
            world.set(world.sessions[i], {{w("date"), FuzzyDate::day(QDate(2023, 5, 2).addDays(7 * i))}});
        for (int i = 2; i < 4; ++i)
            world.sessions.append(add(world.series, FuzzyDate::day(QDate(2023, 5, 2).addDays(7 * i))));
        season = add(world.series, FuzzyDate::season(2023, FuzzyDate::Season::Autumn));
        for (int i = 0; i < rows; ++i) {
            const RecordId other = world.add("series",
                {{w("title"), w("Reihe %1").arg(i)}, {w("agency"), world.agency}, {w("format"), world.format}});
            add(other, FuzzyDate::day(QDate(2023, 1, 9).addDays(i)));
        }
    }
    RecordId add(RecordId series, const FuzzyDate& date)
    {
        return world.add("session", {{w("series"), series}, {w("date"), date}});
    }
    void show()
    {
        page = std::make_unique<ui::CalendarPage>(*world.book, prompts);
        page->resize(1180, 760);
        page->show();
        (void)QTest::qWaitForWindowExposed(page.get());
        page->activateWindow();
        settle();
    }
    void settle()
    {
        if (!QTest::qWaitFor([this] { return !page->isReading(); }))
            qFatal("the page does not come to rest");
        // Layouts in layouts need more than one turn.
        for (int turn = 0; turn < 6; ++turn)
            QCoreApplication::processEvents();
    }
    [[nodiscard]] ui::YearBoard* board() const { return child<ui::YearBoard>(page.get()); }
    [[nodiscard]] ui::MovePanel* panel() const { return child<ui::MovePanel>(page.get()); }
    void press(const char* button)
    {
        auto* const found = child<QPushButton>(page.get(), button);
        if (!found || !found->isVisible())
            qFatal("no button %s", button);
        QTest::mouseClick(found, Qt::LeftButton);
        settle();
    }
    [[nodiscard]] FuzzyDate dateOf(RecordId session)
    {
        return as<Session>(world.book->store().get(session).value()).date;
    }
    [[nodiscard]] qsizetype acts() { return world.book->history().acts().value().size(); }
    [[nodiscard]] QPoint middle(RecordId session) const
    {
        return board()->blockRect(board()->content().blockOf(session)).center();
    }
    /** The place so many days away. */
    [[nodiscard]] QPoint daysFrom(QPoint from, int days) const
    {
        const QDate wanted = board()->dayAt(from).addDays(days);
        QPoint to = from;
        while (board()->dayAt(to) < wanted)
            to += QPoint(1, 0);
        return to;
    }
    void drag(RecordId session, int days)
    {
        const QPoint from = middle(session);
        const QPoint to = daysFrom(from, days);
        QWidget* const view = board()->viewport();
        QTest::mousePress(view, Qt::LeftButton, {}, from);
        for (int step = 1; step <= 6; ++step) {
            const QPoint at = from + (to - from) * step / 6;
            QMouseEvent move(QEvent::MouseMove, at, view->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(view, &move);
        }
        QTest::mouseRelease(view, Qt::LeftButton, {}, to);
    }

    RuleWorld world;
    RecordId season;
    ui::SystemPrompts prompts;
    std::unique_ptr<ui::CalendarPage> page;
};

QStringList remarks(const ui::CalendarPage& page)
{
    QStringList texts;
    for (const ui::PlainLabel* label : page.findChildren<ui::PlainLabel*>(QStringLiteral("remarkText")))
        texts.append(label->text());
    return texts;
}

} // namespace

class TestOfCalendar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        speak(QLocale::English);
        ui::applyLook();
    }

    void theYearShowsWhatThereIs()
    {
        Shown shown;
        shown.show();
        const ui::BoardContent& content = shown.board()->content();
        QCOMPARE(content.rows.size(), 1);
        QCOMPARE(content.blocks.size(), 5);
        QCOMPARE(content.rows.first().title, w("<b>Ganztag</b>"));
        QVERIFY(!shown.board()->blockRect(0).isEmpty());
        QVERIFY(child<ui::PageHead>(shown.page.get())->title().contains(w("2023")));
        shown.press("calendarForward");
        QCOMPARE(shown.page->year(), 2024);
        QVERIFY(shown.board()->content().rows.isEmpty());
        shown.press("calendarToday");
        QCOMPARE(shown.board()->content().rows.size(), 1);
    }

    void draggingMovesOneAndIsOneStep()
    {
        Shown shown;
        shown.show();
        const QString before = shown.world.book.dump();
        const qsizetype acts = shown.acts();
        shown.drag(shown.world.sessions[1], 8);
        QCOMPARE(shown.world.book.dump(), before); // nothing is done before it is said
        QVERIFY(shown.panel()->isVisible());
        shown.press("moveAccept");
        QCOMPARE(shown.dateOf(shown.world.sessions[1]), FuzzyDate::day(QDate(2023, 5, 17)));
        QCOMPARE(shown.dateOf(shown.world.sessions[2]), FuzzyDate::day(QDate(2023, 5, 16)));
        QCOMPARE(shown.acts(), acts + 1);
        WB_VERIFY(shown.world.book->undoNext());
        QCOMPARE(shown.world.book.dump(), before);
    }

    void keysMoveTheTailAndAreOneStep()
    {
        Shown shown;
        shown.show();
        const QString before = shown.world.book.dump();
        shown.board()->setFocus();
        shown.board()->setCurrent(shown.board()->content().blockOf(shown.world.sessions[1]));
        QTest::keyClick(shown.board(), Qt::Key_Down, Qt::AltModifier); // a week
        QTest::keyClick(shown.board(), Qt::Key_Right, Qt::AltModifier); // and a day
        QVERIFY(shown.panel()->isVisible());
        QCOMPARE(shown.world.book.dump(), before);
        child<ui::Segmented>(shown.panel(), "moveScope")->setCurrent(w("later"));
        QCOMPARE(shown.panel()->moves()->moves.size(), 4); // three days and the season, which stays
        QTest::keyClick(shown.board(), Qt::Key_Return);
        QTest::keyClick(child<QWidget>(shown.panel(), "moveDate"), Qt::Key_Return);
        shown.settle();
        QCOMPARE(shown.dateOf(shown.world.sessions[0]), FuzzyDate::day(QDate(2023, 5, 2)));
        for (int i = 1; i < 4; ++i)
            QCOMPARE(shown.dateOf(shown.world.sessions[i]), FuzzyDate::day(QDate(2023, 5, 10).addDays(7 * i)));
        QCOMPARE(shown.dateOf(shown.season), FuzzyDate::season(2023, FuzzyDate::Season::Autumn));
        WB_VERIFY(shown.world.book->undoNext());
        QCOMPARE(shown.world.book.dump(), before);
    }

    void escapeLeavesTheDate()
    {
        Shown shown;
        shown.show();
        const QString before = shown.world.book.dump();
        shown.board()->setFocus();
        shown.board()->setCurrent(0);
        QTest::keyClick(shown.board(), Qt::Key_Right, Qt::AltModifier);
        QVERIFY(shown.panel()->isVisible());
        QTest::keyClick(shown.board(), Qt::Key_Escape);
        QVERIFY(!shown.panel()->isVisible());
        QCOMPARE(shown.world.book.dump(), before);
    }

    void aDateThatIsBeingEnteredStays()
    {
        Shown shown;
        shown.show();
        shown.board()->setFocus();
        shown.board()->setCurrent(shown.board()->content().blockOf(shown.world.sessions[1]));
        QTest::keyClick(shown.board(), Qt::Key_Return);
        auto* const date = child<QLineEdit>(shown.panel(), "moveDate");
        QVERIFY(date);
        date->selectAll();
        QTest::keyClicks(date, w("17.0")); // no date yet
        child<ui::Segmented>(shown.panel(), "moveScope")->setCurrent(w("later"));
        // Elsewhere somebody names the series and moves another date.
        shown.world.set(shown.world.series, {{w("title"), w("Ganztag neu")}});
        shown.world.set(shown.world.sessions[3], {{w("date"), FuzzyDate::day(QDate(2023, 6, 6))}});
        shown.settle();
        QVERIFY(shown.panel()->isVisible());
        QCOMPARE(date->text(), w("17.0"));
        QTest::keyClicks(date, w("5.2023"));
        QVERIFY(shown.panel()->moves());
        QCOMPARE(shown.panel()->scope(), acts::DateScope::ThisAndLater);
        shown.world.set(shown.world.series, {{w("title"), w("Ganztag")}});
        shown.settle();
        QVERIFY(shown.panel()->moves());
        QTest::keyClick(date, Qt::Key_Return);
        shown.settle();
        QCOMPARE(shown.dateOf(shown.world.sessions[1]), FuzzyDate::day(QDate(2023, 5, 17)));
        // What is there no longer is not asked about.
        shown.board()->setFocus();
        QTest::keyClick(shown.board(), Qt::Key_Return);
        QVERIFY(shown.panel()->isVisible());
        const auto gone = acts::remove(shown.world.book->store(), shown.world.sessions[1]);
        WB_VERIFY(gone);
        WB_VERIFY(shown.world.book->apply(*gone));
        shown.settle();
        QVERIFY(!shown.panel()->isVisible());
    }

    void somebodyElseModeratesByKeysAlone()
    {
        Shown shown;
        RuleWorld& world = shown.world;
        const auto staff = [&](const char* name) {
            const RecordId person = world.add("person", {{w("last_name"), w(name)}});
            return world.add("staff", {{w("agency"), world.agency}, {w("role"), w("Team")}, {w("person"), person}});
        };
        const RecordId ada = staff("Lovelace");
        const RecordId grace = staff("Hopper");
        for (int i = 0; i < 4; ++i)
            world.add(
                "session_role", {{w("session"), world.sessions[i]}, {w("who"), ada}, {w("role"), w("moderator")}});
        shown.show();
        const QString before = world.book.dump();
        shown.board()->setFocus();
        shown.board()->setCurrent(shown.board()->content().blockOf(world.sessions[1]));
        QContextMenuEvent key(QContextMenuEvent::Keyboard, QPoint(), shown.board()->mapToGlobal(QPoint()));
        QCoreApplication::sendEvent(shown.board(), &key);
        auto* const menu = child<QMenu>(shown.page.get(), "calendarMenu");
        QVERIFY(menu && menu->isVisible());
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        auto* const dialog = child<ui::ModeratorDialog>(shown.page.get());
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(test::nameless(*dialog), QStringList());
        QCOMPARE(child<QComboBox>(dialog, "moderatorFrom")->currentData().toString(), ada.toText());
        auto* const accept = child<QPushButton>(dialog, "changeModerator");
        QVERIFY(!accept->isEnabled());
        auto* const to = child<QLineEdit>(dialog, "moderatorTo");
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget*>(to));
        QTest::keyClicks(to, w("Hopper"));
        QTest::keyClick(to, Qt::Key_Down);
        QTest::keyClick(static_cast<ui::RecordPicker*>(to)->list(), Qt::Key_Return);
        child<ui::Segmented>(dialog, "moderatorScope")->setCurrent(w("later"));
        QVERIFY(accept->isEnabled());
        // Three with their dates; nobody moderates in autumn yet, which so stays.
        QCOMPARE(child<ui::PlainLabel>(dialog, "moderatorPreview")->text().count(w(": changes")), 3);
        QTest::keyClick(accept, Qt::Key_Return);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(acts::moderatorsOf(world.book->store(), world.sessions[i]).value(), QList{i == 0 ? ada : grace});
        WB_VERIFY(world.book->undoNext());
        QCOMPARE(world.book.dump(), before);
    }

    void aSeasonMovesByASeason()
    {
        Shown shown;
        shown.show();
        shown.board()->setFocus();
        shown.board()->setCurrent(shown.board()->content().blockOf(shown.season));
        QTest::keyClick(shown.board(), Qt::Key_Left, Qt::AltModifier);
        shown.press("moveAccept");
        QCOMPARE(shown.dateOf(shown.season), FuzzyDate::season(2023, FuzzyDate::Season::Summer));
    }

    void arrowsReachEveryBlock()
    {
        Shown shown(6);
        shown.show();
        QSet<qsizetype> seen;
        shown.board()->setFocus();
        shown.board()->setCurrent(0);
        const ui::BoardContent& content = shown.board()->content();
        for (qsizetype row = 0; row < content.rows.size(); ++row) {
            for (int i = 0; i < 10; ++i)
                QTest::keyClick(shown.board(), Qt::Key_Left);
            for (int i = 0; i < 10; ++i) {
                seen.insert(shown.board()->current());
                QTest::keyClick(shown.board(), Qt::Key_Right);
            }
            QTest::keyClick(shown.board(), Qt::Key_Down);
        }
        QCOMPARE(seen.size(), content.blocks.size());
    }

    void labelsOfNeighboursDoNotMeet()
    {
        Shown shown(1);
        const RecordId series = shown.world.add("series",
            {{w("title"), w("Dicht an dicht")}, {w("agency"), shown.world.agency}, {w("format"), shown.world.format}});
        QDate day(2023, 2, 1);
        for (int i = 0; i < 14; ++i) {
            (void)shown.add(series, FuzzyDate::day(day));
            day = day.addDays(i % 5 * 9); // some on one day, some with room
        }
        shown.show();
        int labels = 0;
        for (const int width : {700, 1180, 1900}) {
            shown.page->resize(width, 760);
            shown.settle();
            for (qsizetype row = 0; row < shown.board()->content().rows.size(); ++row) {
                const QList<QRect> rects = shown.board()->labelRects(row);
                labels += int(rects.size());
                for (qsizetype i = 1; i < rects.size(); ++i)
                    QVERIFY(rects.at(i - 1).right() < rects.at(i).left());
            }
        }
        QVERIFY(labels > 9);
    }

    void whatCollidesIsMarkedAndSaid()
    {
        Shown shown(1);
        const RecordId person = shown.world.person();
        const RecordId other = shown.add(shown.world.book->store().all(*findEntity(u"series")).value().last().id(),
            FuzzyDate::day(QDate(2023, 5, 9)));
        for (const RecordId& session : {shown.world.sessions[1], other})
            shown.world.add("session_role", {{w("session"), session}, {w("role"), w("moderator")}, {w("who"), person}});
        shown.show();
        const ui::BoardContent& content = shown.board()->content();
        QVERIFY(content.blocks.at(content.blockOf(shown.world.sessions[1])).isMarked);
        QVERIFY(content.blocks.at(content.blockOf(other)).isMarked);
        QVERIFY(!content.blocks.at(content.blockOf(shown.world.sessions[0])).isMarked);
        const QStringList said = remarks(*shown.page);
        QCOMPARE(said.filter(w("V-32")).size(), 1); // both are said in one line
        QVERIFY(said.filter(w("V-32")).first().contains(w("at the same time")));
        shown.press("remarkMove");
        QVERIFY(shown.panel()->isVisible());
    }

    void theDayOfTheYearlyEventIsKeptFree()
    {
        Shown shown;
        const RecordId format = shown.world.add(
            "format", {{w("name"), w("Fachtagung")}, {w("is_open_event"), true}, {w("recurrence"), w("yearly")}});
        const RecordId event = shown.world.add(
            "series", {{w("title"), w("Herbstakademie")}, {w("agency"), shown.world.agency}, {w("format"), format}});
        shown.add(event, FuzzyDate::day(QDate(2023, 5, 9)));
        shown.show();
        QVERIFY(remarks(*shown.page).join(u'\n').contains(w("Herbstakademie")));
        QVERIFY(!remarks(*shown.page).join(u'\n').contains(w("V-34")));
        shown.press("calendarForward"); // there is none in 2024
        QVERIFY2(remarks(*shown.page).join(u'\n').contains(w("V-34")), qPrintable(remarks(*shown.page).join(u'\n')));
        QVERIFY(remarks(*shown.page).join(u'\n').contains(w("2024")));
        // What a partner holds is not the own agency's.
        const RecordId partner = shown.world.add("agency", {{w("name"), w("Partnerin")}});
        const RecordId theirs =
            shown.world.add("series", {{w("title"), w("Tagung")}, {w("agency"), partner}, {w("format"), format}});
        shown.add(theirs, FuzzyDate::day(QDate(2024, 5, 7)));
        shown.settle();
        QVERIFY(remarks(*shown.page).join(u'\n').contains(w("V-34")));
    }

    void filtersNarrow()
    {
        Shown shown;
        shown.show();
        auto* const state = child<QComboBox>(shown.page.get(), "calendarState");
        state->setCurrentIndex(state->findData(int(SeriesState::Running)));
        QVERIFY(shown.board()->content().rows.isEmpty());
        state->setCurrentIndex(0);
        QCOMPARE(shown.board()->content().rows.size(), 1);
        auto* const land = child<QComboBox>(shown.page.get(), "calendarLand");
        land->setCurrentIndex(land->findData(int(State::BB)));
        QVERIFY(shown.board()->content().rows.isEmpty()); // the agency is of Nordrhein-Westfalen
        QVERIFY(shown.board()->content().holidayOn(QDate(2023, 10, 31)));
    }

    void theMonthShowsAndMovesToo()
    {
        Shown shown;
        shown.show();
        child<ui::Segmented>(shown.page.get(), "calendarView")->setCurrent(w("month"));
        auto* const month = child<ui::MonthBoard>(shown.page.get());
        QVERIFY(month->isVisible());
        month->setFocus();
        month->setCurrent(month->content().blockOf(shown.world.sessions[0])); // in May: it goes there
        QCOMPARE(month->month(), QDate(2023, 5, 1));
        QVERIFY(!month->blockRect(month->current()).isEmpty());
        QTest::keyClick(month, Qt::Key_Down, Qt::AltModifier);
        shown.press("moveAccept");
        QCOMPARE(shown.dateOf(shown.world.sessions[0]), FuzzyDate::day(QDate(2023, 5, 9)));
    }

    void theTableSaysTheSame()
    {
        Shown shown;
        shown.show();
        auto* const model = child<ui::CalendarListModel>(shown.page.get());
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model->rowCount(), shown.board()->content().blocks.size());
        for (int row = 0; row < model->rowCount(); ++row)
            QVERIFY(!model->index(row, 0).data(Qt::AccessibleTextRole).toString().isEmpty());
        shown.page->refresh();
        shown.settle();
    }

    void screenReadersGoFromBlockToBlock()
    {
        Shown shown;
        shown.show();
        QAccessibleInterface* const board = QAccessible::queryAccessibleInterface(shown.board());
        QVERIFY(board);
        QCOMPARE(board->childCount(), 5);
        for (int i = 0; i < board->childCount(); ++i) {
            QAccessibleInterface* const block = board->child(i);
            QVERIFY(block && !block->text(QAccessible::Name).isEmpty());
            QCOMPARE(board->indexOfChild(block), i);
            QVERIFY(!block->rect().isEmpty());
        }
        QVERIFY(board->child(0)->text(QAccessible::Name).contains(w("<b>Ganztag</b>")));
    }

    void onlyWhatIsInSightIsPainted()
    {
        Shown shown(40);
        shown.show();
        ui::YearBoard* const board = shown.board();
        QVERIFY(board->verticalScrollBar()->maximum() > 0);
        board->viewport()->repaint();
        QVERIFY2(board->paintedBlocks() < 40, qPrintable(QString::number(board->paintedBlocks())));
        // A drag paints the row it is in and no other.
        board->setCurrent(board->content().blockOf(shown.world.sessions[0]));
        const QPoint from = shown.middle(shown.world.sessions[0]);
        QTest::mousePress(board->viewport(), Qt::LeftButton, {}, from);
        QCoreApplication::processEvents();
        for (int x = 0; x < 60; x += 6) {
            const QPoint at = from + QPoint(x, 0);
            QMouseEvent move(
                QEvent::MouseMove, at, board->viewport()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(board->viewport(), &move);
            QCoreApplication::processEvents();
            if (x > 24)
                QVERIFY2(board->paintedBlocks() <= 6, qPrintable(QString::number(board->paintedBlocks())));
        }
        QTest::mouseRelease(board->viewport(), Qt::LeftButton, {}, from);
    }
};

QTEST_MAIN(TestOfCalendar)
#include "tst_calendar.moc"
