#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "core/wording/language.h"

#include <QGuiApplication>

#include <cstring>

namespace {

/** Documents are laid out with fonts, which needs the GUI library but never a display; nothing else does. */
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        const bool isLaidOut = std::strcmp(argv[i], "document") == 0 || std::strncmp(argv[i], "--report", 8) == 0;
        if (isLaidOut) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
            return std::make_unique<QGuiApplication>(argc, argv);
        }
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv)
{
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("werkstattbuch"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WB_VERSION));
    core::speak(core::languageOf(QLocale::system()));

    cli::Session session;
    int status = cli::Done;
    CLI::App app("Werkstattbuch: municipalities, workshop series and teams of a Transferagentur in one file");
    app.set_version_flag("--version", WB_VERSION);
    app.require_subcommand(1);
    app.fallthrough();
    app.add_option_function<std::string>(
        "--as", [&](const std::string& name) { session.who = QString::fromStdString(name); }, "who acts");
    app.add_option("--code-file", session.codeFile, "file that holds the code of a Koffer");
    app.add_option("--office", session.office,
        "the book that issued a Koffer: its key opens the Koffer and its working copies in place of the code");
    app.add_flag("--take-over", session.takeOver,
        "to write in a book whose holder does not answer any more: watches it for one minute and takes over");
    cli::addBookCommands(app, session, status);
    cli::addRecordCommands(app, session, status);
    cli::addExchangeCommands(app, session, status);
    cli::addMergeCommands(app, session, status);
    cli::addKofferCommands(app, session, status);
    cli::addDueCommands(app, session, status);
    cli::addDoublesCommands(app, session, status);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& success) {
        return app.exit(success);
    } catch (const CLI::ParseError& error) {
        app.exit(error);
        return cli::Usage;
    }
    return status;
}
