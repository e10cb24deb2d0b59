#include "core/book/newbook.h"
#include "core/wording/language.h"
#include "ui/look/style.h"
#include "ui/stage/kofferopening.h"
#include "ui/stage/kofferwindow.h"
#include "ui/support/programsettings.h"
#include "ui/support/prompts.h"
#include "ui/window/bookwindows.h"

#include <QApplication>
#include <QFileInfo>

namespace {

/** A book or Koffer by the command line, or one that the person opens or begins. Empty: nothing was chosen. */
QString chooseBook(ui::Prompts& prompts)
{
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 1)
        return arguments.at(1);
    return prompts.fileToSave(nullptr, QCoreApplication::translate("main", "Open or begin a book"),
        QStringLiteral("agentur.wbuch"),
        QCoreApplication::translate("main", "Werkstattbuch or Koffer (*.wbuch *.koffer)"));
}

core::Result<std::unique_ptr<core::Book>> openBook(const QString& path)
{
    core::BookOptions options;
    options.who = ui::ProgramSettings::load().who;
    if (QFileInfo::exists(path))
        return core::Book::open(path, options);
    WB_ASSIGN(book, core::Book::create(path, options));
    WB_TRY(core::addStarter(*book, core::allLanguages()));
    return std::move(book);
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("werkstattbuch"));
    QCoreApplication::setApplicationName(QStringLiteral("werkstattbuch"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WB_VERSION));
    const ui::ProgramSettings settings = ui::ProgramSettings::load();
    core::speak(settings.language.value_or(core::languageOf(QLocale::system())));
    ui::applyLook(settings.look);

    ui::SystemPrompts prompts;
    const QString path = chooseBook(prompts);
    if (path.isEmpty())
        return 0;
    if (ui::isKofferFile(path)) {
        ui::KofferWindow koffer(path, settings.who);
        koffer.show();
        return QApplication::exec();
    }
    ui::BookWindows windows(openBook, prompts);
    QObject::connect(
        &windows, &ui::BookWindows::ended, &application, [] { QCoreApplication::exit(3); }, Qt::QueuedConnection);
    if (!windows.open(path))
        return 3;
    return QApplication::exec();
}
