#include "core/wording/errortext.h"
#include "core/wording/language.h"
#include "ui/look/fontreading.h"
#include "ui/look/style.h"
#include "ui/stage/kofferopening.h"
#include "ui/stage/kofferwindow.h"
#include "ui/support/programsettings.h"
#include "ui/support/prompts.h"
#include "ui/support/recentbooks.h"
#include "ui/window/bookwindows.h"
#include "ui/window/opening.h"
#include "ui/window/startdialog.h"

#include <QApplication>
#include <QCommandLineParser>
#include <optional>
#include <utility>

namespace {

/** A book or Koffer that the person opens or begins; `trouble` is why another one could not be shown. Empty: nothing
 *  was chosen. */
QString chooseBook(ui::Prompts& prompts, QString trouble = {})
{
    while (true) {
        ui::StartDialog start(prompts, trouble);
        if (start.exec() != QDialog::Accepted)
            return {};
        const core::Result<void> begun = start.isNew() ? ui::beginBook(start.path()) : core::Result<void>();
        if (begun)
            return start.path();
        trouble = core::sentence(begun.error());
    }
}

/** The book or Koffer named on the command line; empty where none is. What is no option ends the program with a
 *  sentence, as do --help and --version. */
QString namedFile(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"),
        QCoreApplication::translate("StartOptions", "The book or Koffer to open"), QStringLiteral("[file]"));
    parser.process(application);
    return parser.positionalArguments().value(0);
}

} // namespace

int main(int argc, char** argv)
{
    ui::FontReading fonts;
    const QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("werkstattbuch"));
    QCoreApplication::setApplicationName(QStringLiteral("werkstattbuch"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WB_VERSION));
    const ui::ProgramSettings settings = ui::ProgramSettings::load();
    core::speak(settings.language.value_or(core::languageOf(QLocale::system())));
    QString path = namedFile(application);
    const bool isNamed = !path.isEmpty();
    fonts.goOn(); // not before: what ends the program there ends it in the middle of what else is under way
    // The book before the look, which has to wait for the fonts.
    std::optional<core::Result<std::unique_ptr<core::Book>>> opened;
    if (isNamed && !ui::isKofferFile(path))
        opened = ui::openBook(path);
    ui::applyLook(settings.look);

    ui::SystemPrompts prompts;
    if (!isNamed)
        path = chooseBook(prompts);
    const auto open = [&opened](const QString& wanted) {
        return opened ? *std::exchange(opened, std::nullopt) : ui::openBook(wanted);
    };
    ui::BookWindows windows(open, prompts);
    QObject::connect(
        &windows, &ui::BookWindows::ended, &application, [] { QCoreApplication::exit(3); }, Qt::QueuedConnection);
    while (!path.isEmpty() && !ui::isKofferFile(path)) {
        if (isNamed)
            return windows.open(path) ? QApplication::exec() : 3;
        const core::Result<void> shown = windows.show(path);
        if (shown)
            return QApplication::exec();
        path = chooseBook(prompts, core::sentence(shown.error()));
    }
    if (path.isEmpty())
        return 0;
    // It is not noted among the books opened last: a Koffer leaves no trace on the laptop.
    ui::KofferWindow koffer(path, ui::ProgramSettings::load().who);
    koffer.show();
    return QApplication::exec();
}
