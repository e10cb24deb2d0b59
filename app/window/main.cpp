#include "core/wording/errortext.h"
#include "core/wording/language.h"
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
    const QStringList arguments = QCoreApplication::arguments();
    const bool isNamed = arguments.size() > 1;
    QString path = isNamed ? arguments.at(1) : chooseBook(prompts);
    ui::BookWindows windows(ui::openBook, prompts);
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
    ui::RecentBooks::note(path);
    ui::KofferWindow koffer(path, ui::ProgramSettings::load().who);
    koffer.show();
    return QApplication::exec();
}
