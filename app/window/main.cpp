#include "core/book/newbook.h"
#include "core/wording/errortext.h"
#include "core/wording/language.h"
#include "ui/look/style.h"
#include "ui/support/programsettings.h"
#include "ui/support/prompts.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QFileInfo>
#include <QMessageBox>

namespace {

/** A book by the command line, or one that the person opens or begins. Empty: nothing was chosen. */
QString chooseBook(ui::Prompts& prompts)
{
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 1)
        return arguments.at(1);
    return prompts.fileToSave(nullptr, QCoreApplication::translate("main", "Open or begin a book"),
        QStringLiteral("agentur.wbuch"), QCoreApplication::translate("main", "Werkstattbuch (*.wbuch)"));
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

void sayError(const core::Error& error)
{
    QMessageBox box(QMessageBox::Critical, QStringLiteral("Werkstattbuch"), core::sentence(error));
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("werkstattbuch"));
    QCoreApplication::setApplicationName(QStringLiteral("werkstattbuch"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WB_VERSION));
    core::speak(ui::ProgramSettings::load().language.value_or(core::languageOf(QLocale::system())));
    ui::applyLook();

    ui::SystemPrompts prompts;
    const QString path = chooseBook(prompts);
    if (path.isEmpty())
        return 0;
    core::Result<std::unique_ptr<core::Book>> book = openBook(path);
    if (!book) {
        sayError(book.error());
        return 3;
    }
    ui::MainWindow window(*std::move(book), prompts);
    window.show();
    return QApplication::exec();
}
