#include "core/model/entities/person.h"
#include "tests/support/sampleworld.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QPixmap>
#include <QProcess>
#include <QScreen>
#include <algorithm>
#include <cstdio>

/** From the start of a process to its first painted window, seen on the screen of an X server, against an empty Qt
 *  window: ratios of performance.md, "Start". Usage: bench_start [persons [rounds]] */
namespace {

using namespace core;

constexpr int patience = 20'000;

struct Run {
    double milliseconds = 0;
    double megabytes = 0;
};

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

/** What stands in the middle of the screen. */
QRgb middle()
{
    const QScreen* screen = QGuiApplication::primaryScreen();
    const QPoint at = screen->geometry().center();
    return screen->grabWindow(0, at.x(), at.y(), 1, 1).toImage().pixel(0, 0);
}

double residentMegabytes(qint64 process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

Run start(const QString& program, const QStringList& arguments)
{
    const QRgb ground = middle();
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    Run run;
    while (middle() == ground) {
        if (timer.elapsed() > patience)
            qFatal("%s does not show a window", qPrintable(program));
    }
    run.milliseconds = double(timer.nsecsElapsed()) / 1e6;
    // What comes beside the first paint counts as memory.
    QElapsedTimer settling;
    settling.start();
    while (settling.elapsed() < 400)
        process.waitForReadyRead(20);
    run.megabytes = residentMegabytes(process.processId());
    process.kill();
    process.waitForFinished();
    while (middle() != ground) { }
    return run;
}

void addPersons(test::TestBook& book, int count)
{
    acts::Proposal proposal;
    proposal.info.kind = QStringLiteral("import");
    for (int i = 0; i < count; ++i) {
        Person person;
        person.lastName = QStringLiteral("Muster %1").arg(i * 7919 % count);
        person.firstName = QStringLiteral("Vorname %1").arg(i % 97);
        person.email = QStringLiteral("m%1@beispiel.example").arg(i);
        proposal.changes.create(recordOf(person, RecordId(book.ids.next())));
    }
    if (!book->apply(proposal))
        qFatal("the persons were not taken in");
}

struct Case {
    const char* what;
    QString program;
    QStringList arguments;
    double goal = 0;
    double mostMegabytes = 0;
    QList<double> times = {};
    QList<double> memory = {};
};

} // namespace

int main(int argc, char** argv)
{
    const int persons = argc > 1 ? atoi(argv[1]) : 100'000;
    const int rounds = argc > 2 ? atoi(argv[2]) : 11;
    // A server of its own, with a screen small enough that every window covers its middle.
    QProcess server;
    server.start(QStringLiteral("Xvfb"),
        {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
            QStringLiteral("1280x800x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    if (!server.waitForStarted() || !server.waitForReadyRead())
        qFatal("no X server (package xvfb)");
    qputenv("DISPLAY", ":" + server.readAllStandardOutput().trimmed());
    qputenv("QT_QPA_PLATFORM", "xcb");
    int count = 1;
    const QGuiApplication application(count, argv);

    test::TestBook demo;
    test::makeSampleWorld(demo);
    demo.close();
    test::TestBook large(2);
    test::makeSampleWorld(large);
    addPersons(large, persons);
    large.close();

    const QString bin = QCoreApplication::applicationDirPath();
    Case cases[] = {{"empty window", bin + QStringLiteral("/emptywindow"), {}, 1, 31},
        {"demo book", bin + QStringLiteral("/werkstattbuch"), {demo.path()}, 2.0, 70},
        {"book with many persons", bin + QStringLiteral("/werkstattbuch"), {large.path()}, 2.5, 90}};
    for (int round = 0; round <= rounds; ++round) {
        for (Case& each : cases) {
            const Run run = start(each.program, each.arguments);
            if (round == 0)
                continue; // warm
            each.times.append(run.milliseconds);
            each.memory.append(run.megabytes);
        }
    }
    for (const Case& each : cases) {
        const double ratio = median(each.times) / median(cases[0].times);
        std::printf("%-26s %7.1f ms  ratio %5.2f  goal %4.1f  %-6s  %6.1f MB  goal %3.0f\n", each.what,
            median(each.times), ratio, each.goal, ratio <= each.goal ? "met" : "MISSED", median(each.memory),
            each.mostMegabytes);
    }
    server.kill();
    server.waitForFinished();
    return 0;
}
