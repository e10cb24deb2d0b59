#include "tests/ui/longday.h"
#include "ui/look/style.h"

#include <QTemporaryDir>
#include <cstdio>

/** How long the longest event of each step of a day's work held the window's thread (ui.md: the window answers within
 *  100 ms), over a book of 100,000 persons. Usage: bench_stalls [persons [cpu]]; with `cpu` only what the thread had of
 *  a processor counts, so that a busy machine says the same. */
int main(int argc, char** argv)
{
    using largebook::LongDay;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
    test::StallWatch watch(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("werkstattbuch-bench"));
    core::speak(QLocale::German);
    ui::applyLook({.scheme = ui::Scheme::Light, .textScale = 1.0});
    const int persons = argc > 1 ? std::atoi(argv[1]) : 100'000;
    if (argc > 2 && qstrcmp(argv[2], "cpu") == 0)
        watch.setMeter(test::threadMilliseconds);
    std::printf("%d persons, the longest an event held the window's thread; most: %.0f ms\n", persons,
        LongDay::mostMilliseconds);
    int missed = 0;
    LongDay(watch, folder.path(), persons, 250, [&missed](const LongDay::Step& step) {
        missed += step.isMet() ? 0 : 1;
        std::printf("%-36s held for %8.1f ms  %-40s settled after %6lld ms  %s\n", qPrintable(step.what), step.held,
            qPrintable(step.by), static_cast<long long>(step.settledMs), step.isMet() ? "" : "MISSED");
        std::fflush(stdout);
    }).run();
    std::printf("%d step(s) over the goal\n", missed);
    return 0;
}
