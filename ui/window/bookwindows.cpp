#include "ui/window/bookwindows.h"

#include "core/book/restore.h"
#include "core/store/backup.h"
#include "core/wording/errortext.h"
#include "ui/dialogs/restoredialog.h"
#include "ui/frame/frame.h"
#include "ui/support/programsettings.h"
#include "ui/support/recentbooks.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPromise>
#include <QThreadPool>

namespace ui {

using namespace core;

namespace {

void sayError(const Error& error)
{
    QMessageBox box(QMessageBox::Critical, QStringLiteral("Werkstattbuch"), sentence(error));
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

bool isDamage(ErrorKind kind)
{
    return kind == ErrorKind::FileDamaged || kind == ErrorKind::FileForeignSchema || kind == ErrorKind::FileNotOurs;
}

/** A copy that people go on with under a name of its own. */
Result<QString> copyBeside(const QString& book, const QString& backup, const QDateTime& now, const Progress& progress)
{
    const QString path = nameBeside(book, QStringLiteral("kopie"), now);
    WB_ASSIGN(source, Database::open(backup, Access::ReadOnly));
    WB_TRY(backupTo(source, path, [&progress](int percent) { return progress(percent, 100); }));
    return path;
}

} // namespace

BookWindows::BookWindows(Opener opener, Prompts& prompts, QObject* parent)
    : QObject(parent)
    , m_opener(std::move(opener))
    , m_prompts(prompts)
{
}

BookWindows::~BookWindows() = default;

bool BookWindows::open(const QString& path)
{
    const Result<void> shown = show(path);
    if (!shown)
        sayError(shown.error());
    return shown.has_value();
}

Result<void> BookWindows::show(const QString& path)
{
    Result<std::unique_ptr<Book>> book = m_opener(path);
    if (!book) {
        if (isDamage(book.error().kind)) {
            offerBackups(path, book.error());
            return {};
        }
        return tl::unexpected<Error>(book.error());
    }
    RecentBooks::note(path);
    m_window = std::make_unique<MainWindow>(*std::move(book), m_prompts);
    // Queued: the window goes with what it has asked for.
    connect(m_window.get(), &MainWindow::restoreWanted, this, &BookWindows::restore, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::copyWanted, this, &BookWindows::openCopy, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::reopenWanted, this, &BookWindows::reopen, Qt::QueuedConnection);
    m_window->show();
    return {};
}

void BookWindows::reopen(const QString& path)
{
    const Place place = m_window ? m_window->frame().place() : Place();
    QApplication::setQuitOnLastWindowClosed(false);
    m_window.reset();
    const bool opened = open(path);
    QApplication::setQuitOnLastWindowClosed(true);
    if (!opened)
        Q_EMIT ended();
    else if (m_window)
        m_window->frame().goTo(place);
}

void BookWindows::offerBackups(const QString& path, const Error& error)
{
    QStringList folders{QFileInfo(path).absolutePath()};
    const QString chosen = ProgramSettings::load().backupFolder;
    if (!chosen.isEmpty())
        folders.append(chosen);
    auto* const dialog = new RestoreDialog(path, folders, sentence(error));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &RestoreDialog::restoreWanted, this, [this, path](const QString& backup) { restore(path, backup); },
        Qt::QueuedConnection);
    connect(
        dialog, &RestoreDialog::copyWanted, this, [this, path](const QString& backup) { openCopy(path, backup); },
        Qt::QueuedConnection);
    connect(dialog, &QDialog::rejected, this, &BookWindows::ended);
    dialog->open();
}

void BookWindows::restore(const QString& book, const QString& backup)
{
    const QString person = ProgramSettings::load().who;
    workAndOpen(
        tr("Restoring the backup …"), book,
        [book, backup, person](
            const Progress& progress) { return restoreBook(book, backup, {.person = person, .progress = progress}); },
        false);
}

void BookWindows::openCopy(const QString& book, const QString& backup)
{
    workAndOpen(
        tr("Copying the backup …"), book,
        [book, backup](const Progress& progress) { return copyBeside(book, backup, SystemClock().now(), progress); },
        true);
}

void BookWindows::workAndOpen(const QString& title, const QString& fallback,
    const std::function<Result<QString>(const Progress&)>& work, bool givesPath)
{
    QApplication::setQuitOnLastWindowClosed(false);
    m_window.reset(); // what is typed in it is saved or kept, and the book is free
    auto* const shown = new QProgressDialog(title, tr("Cancel"), 0, 100);
    shown->setObjectName(QStringLiteral("restoreProgress"));
    shown->setWindowTitle(QStringLiteral("Werkstattbuch"));
    shown->setAutoReset(false);
    shown->setAutoClose(false);
    shown->setMinimumDuration(0);
    shown->show();
    auto cancelled = std::make_shared<std::atomic_bool>(false);
    connect(shown, &QProgressDialog::canceled, this, [cancelled] { *cancelled = true; });
    auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    promise->future().then(this, [=, this](const Result<QString>& done) {
        shown->deleteLater();
        if (!done && done.error().kind != ErrorKind::Cancelled)
            sayError(done.error());
        const bool opened = open(done && givesPath ? *done : fallback);
        QApplication::setQuitOnLastWindowClosed(true);
        if (!opened)
            Q_EMIT ended();
        else if (done)
            Q_EMIT reopened(givesPath ? QString() : *done);
    });
    const auto progress = [cancelled, shown = QPointer<QProgressDialog>(shown), this](qint64 percent, qint64) {
        QMetaObject::invokeMethod(
            this,
            [shown, percent] {
                if (shown)
                    shown->setValue(int(percent));
            },
            Qt::QueuedConnection);
        return !*cancelled;
    };
    QThreadPool::globalInstance()->start([promise, work, progress] {
        promise->addResult(work(progress));
        promise->finish();
    });
}

} // namespace ui
