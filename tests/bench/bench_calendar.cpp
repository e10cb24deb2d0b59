#include "core/book/book.h"
#include "core/change/acts.h"
#include "ui/calendar/monthboard.h"
#include "ui/calendar/yearboard.h"
#include "ui/look/style.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <ctime>

/** The board of a year with the sessions of 500 series (2,500 in ten years, and all of them in one year at the worst)
 *  against an empty scroll area of the same size: ratios of a frame of 16 ms, and of the anchor. Usage:
 *  bench_calendar [rounds] */
namespace {

using namespace core;

constexpr int series = 500;
constexpr int sessions = 5; ///< of each
constexpr int years = 10;
constexpr double frame = 16; ///< milliseconds

double milliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/** What an area of this size costs that fills itself and paints nothing else. */
class Empty final : public QAbstractScrollArea {
public:
    Empty()
    {
        setFrameShape(NoFrame);
        verticalScrollBar()->setRange(0, 10'000);
    }

protected:
    void paintEvent(QPaintEvent* event) override { QPainter(viewport()).fillRect(event->rect(), ui::tokens().surface); }
};

template <typename Work>
double middleOf(int rounds, Work work)
{
    QList<double> times;
    for (int round = 0; round < rounds; ++round) {
        const double before = milliseconds();
        work(round);
        times.append(milliseconds() - before);
    }
    std::ranges::sort(times);
    return times.at(times.size() * 95 / 100);
}

double scrolling(QAbstractScrollArea& area, int rounds)
{
    return middleOf(rounds, [&](int round) {
        area.verticalScrollBar()->setValue(round * 37 % std::max(1, area.verticalScrollBar()->maximum()));
        area.viewport()->repaint();
    });
}

/** A book as an office would have it after ten years. */
std::unique_ptr<Book> filled(const QString& path, SeededIdSource& ids)
{
    BookOptions options;
    options.ids = &ids;
    auto book = Book::create(path, options).value();
    acts::Proposal proposal;
    const Record agency = acts::prepared(book->store(), *findEntity(u"agency"),
        {{QStringLiteral("name"), QStringLiteral("TA")}, {QStringLiteral("is_own"), true}}, ids)
                              .value();
    proposal.changes.create(agency);
    for (int i = 0; i < series; ++i) {
        const Record one = acts::prepared(book->store(), *findEntity(u"series"),
            {{QStringLiteral("title"), QStringLiteral("Reihe %1 zur kommunalen Bildung").arg(i)},
                {QStringLiteral("agency"), agency.id()}},
            ids)
                               .value();
        proposal.changes.create(one);
        for (int k = 0; k < sessions; ++k) {
            const QDate day = QDate(2017 + i % years, 1, 10).addDays((i * 7 + k * 61) % 340);
            const FuzzyDate date =
                k == 4 ? FuzzyDate::season(day.year(), FuzzyDate::Season::Autumn) : FuzzyDate::day(day);
            Record session = findEntity(u"session")->blank();
            session.setId(RecordId(ids.next()));
            session.set(QLatin1StringView("series"), one.id());
            session.set(QLatin1StringView("order_key"), QStringLiteral("a%1").arg(k));
            session.set(QLatin1StringView("date"), date);
            session.set(QLatin1StringView("venue_city"), QStringLiteral("Meschede"));
            proposal.changes.create(session);
        }
    }
    proposal.info.kind = QStringLiteral("import");
    if (const auto done = book->apply(proposal); !done)
        qFatal("not filled: %s", qPrintable(done.error().detail));
    return book;
}

/** The worst there is: every series of the book in one year. */
ui::SharedContent crowded()
{
    ui::CalendarYear year;
    year.plan.year = 2023;
    SeededIdSource ids(5);
    for (int i = 0; i < series; ++i) {
        PlanRow row;
        row.owner = RecordId(ids.next());
        row.kind = findEntity(u"series");
        row.title = QStringLiteral("Reihe %1 zur kommunalen Bildung").arg(i);
        row.group = QStringLiteral("Gruppe %1").arg(i / 20);
        row.state = SeriesState::Running;
        for (int k = 0; k < sessions; ++k) {
            PlanBlock block;
            block.session = RecordId(ids.next());
            block.place = QStringLiteral("Meschede");
            block.date = k == 4 ? FuzzyDate::season(2023, FuzzyDate::Season::Autumn)
                                : FuzzyDate::day(QDate(2023, 1, 10).addDays((i * 7 + k * 61) % 340));
            row.blocks.append(block);
        }
        year.plan.rows.append(row);
    }
    return ui::boardContent(year, {}, State::NW, QDate(2023, 3, 22));
}

double dragging(ui::YearBoard& board, int rounds)
{
    board.setCurrent(2);
    const QPoint from = board.blockRect(2).center();
    QWidget* const view = board.viewport();
    QMouseEvent press(
        QEvent::MouseButtonPress, from, view->mapToGlobal(from), Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view, &press);
    const double took = middleOf(rounds, [&](int round) {
        const QPoint at = from + QPoint(20 + round % 200, 0);
        QMouseEvent move(QEvent::MouseMove, at, view->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view, &move);
        QApplication::processEvents();
    });
    std::printf("blocks looked at while dragging: %d of %d\n", board.paintedBlocks(), series * sessions);
    return took;
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    ui::applyLook();
    const int rounds = argc > 1 ? std::max(20, atoi(argv[1])) : 200;
    Empty empty;
    ui::YearBoard board;
    ui::MonthBoard month;
    for (QAbstractScrollArea* area : {static_cast<QAbstractScrollArea*>(&empty),
             static_cast<QAbstractScrollArea*>(&board), static_cast<QAbstractScrollArea*>(&month)}) {
        area->resize(1100, 620);
        area->show();
    }
    const ui::SharedContent content = crowded();
    const double laid = middleOf(std::max(5, rounds / 20), [&](int) { board.setContent(content); });
    month.setContent(content);
    month.setMonth(QDate(2023, 5, 1));
    QApplication::processEvents();
    const double anchor = scrolling(empty, rounds);
    const double scroll = scrolling(board, rounds);
    const double monthly = scrolling(month, rounds);
    const double drag = dragging(board, rounds);
    const auto say = [&](const char* what, double took, double most) {
        const double ratio = took / frame;
        std::printf("%-24s %7.2f ms  %5.2f of a frame  %6.1f x empty  %s\n", what, took, ratio, took / anchor,
            ratio <= most ? "ok" : "TOO SLOW");
    };
    std::printf("a frame is %.0f ms; p95 of %d rounds; %d series with %d sessions in one year\n", frame, rounds, series,
        series * sessions);
    say("empty area, scroll", anchor, 1);
    say("year board, content", laid, 2);
    say("year board, scroll", scroll, 1);
    say("month board, paint", monthly, 1);
    say("year board, drag", drag, 1);

    QTemporaryDir folder;
    SeededIdSource ids(3);
    const auto book = filled(folder.filePath(QStringLiteral("b.wbuch")), ids);
    const double read = middleOf(5, [&](int round) {
        if (!ui::readCalendarYear(book->connection(), 2017 + round, QDate(2023, 3, 22)))
            qFatal("not read");
    });
    std::printf("%-24s %7.2f ms beside the window, for %d series with %d sessions in %d years\n", "reading a year",
        read, series, series * sessions, years);
    return scroll <= frame && drag <= frame ? 0 : 1;
}
