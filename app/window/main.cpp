#include "core/wording/errortext.h"
#include "core/wording/language.h"
#include "ui/look/style.h"
#include "ui/support/prompts.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QSettings>

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
    options.who = QSettings().value(QStringLiteral("who")).toString();
    return QFileInfo::exists(path) ? core::Book::open(path, options) : core::Book::create(path, options);
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
    core::speak(core::languageOf(QLocale::system()));
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
