// How a book makes its backups.
#include "core/book/book.h"
#include "core/book/writer.h"
#include "core/store/backup.h"
#include "core/store/backupthinning.h"
#include "core/store/heldfiles.h"
#include "core/store/statement.h"
#include "core/support/durablefile.h"

#include <QDir>
#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>

namespace core {

namespace {

/** Notes which of what was set aside a backup has, after that was tried. A failure takes nothing from the backup of the
 *  book itself, and its error says so. */
Result<void> noteHeld(
    Writer& writer, Database& reader, const QStringList& names, const QString& target, const Result<void>& copied)
{
    if (!copied)
        return fail(ErrorKind::NotSaved, target, QStringLiteral("held"));
    WB_ASSIGN(isNew, needsHeldBackup(reader, names));
    if (!isNew)
        return {};
    return writer.writeAside([names](Database& database) { return logHeld(database, names); }).result();
}

} // namespace

Result<void> Book::backup(const QString& target, const Progress& progress)
{
    if (m_backing->isEncrypted())
        return copyFile(path(), target);
    WB_ASSIGN(upTo, lastActNumber(m_reader));
    WB_TRY(backupTo(m_reader, target, [&](int percent) { return !progress || progress(percent, 100); }));
    const LoggedBackup made{QFileInfo(target).absoluteFilePath(), m_clock->now()};
    const QStringList held = heldNames(path());
    if (!m_writer)
        return copyHeld(heldFolder(path()), heldFolder(target));
    WB_TRY(noteBackup(m_ids->next(), made, upTo));
    return noteHeld(*m_writer, m_reader, held, target, copyHeld(heldFolder(path()), heldFolder(target)));
}

Result<void> Book::noteBackup(const QUuid& id, const LoggedBackup& backup, qint64 upTo)
{
    return m_writer->writeAside(
                       [id, backup, upTo](Database& database) { return logBackup(database, id, backup, upTo); })
        .result();
}

Result<bool> Book::needsBackup()
{
    if (m_backing->isEncrypted())
        return false;
    WB_ASSIGN(isChanged, core::needsBackup(m_reader));
    return isChanged ? Result<bool>(true) : needsHeldBackup(m_reader, heldNames(path()));
}

QFuture<Result<QString>> Book::backupInto(const QString& folder, const Progress& progress)
{
    using Answer = Result<QString>;
    if (!m_writer || m_backing->isEncrypted())
        return QtFuture::makeReadyFuture(Answer(fail(ErrorKind::FileReadOnly, path())));
    if (m_backingUp.exchange(true))
        return QtFuture::makeReadyFuture(Answer(fail(ErrorKind::Busy, path())));
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    m_backup = promise->future();
    QThreadPool::globalInstance()->start([this, promise, folder, at = m_clock->now(), id = m_ids->next(), progress] {
        Answer made = runBackup(folder, at, id, progress);
        m_backingUp = false; // whoever has the answer may begin the next one
        promise->addResult(std::move(made));
        promise->finish();
    });
    return m_backup;
}

Result<QString> Book::runBackup(const QString& folder, const QDateTime& at, const QUuid& id, const Progress& progress)
{
    WB_ASSIGN(source, Database::open(path(), Access::ReadOnly));
    WB_ASSIGN(upTo, lastActNumber(source));
    WB_ASSIGN(bookId, source.value("SELECT value FROM book WHERE key = 'id'"));
    const QStringList held = heldNames(path());
    const auto keepHeld = [&] {
        return noteHeld(*m_writer, source, held, folder, backUpHeld(path(), folder, bookId, at));
    };
    // Where only returns were set aside since the last one, there is no need of another copy of the whole book.
    WB_ASSIGN(isChanged, core::needsBackup(source));
    WB_ASSIGN(isMoreHeld, needsHeldBackup(source, held));
    WB_ASSIGN(last, source.value("SELECT value FROM view_state WHERE key = 'backup.path'"));
    if (!isChanged && isMoreHeld && QFileInfo(last).dir() == QDir(folder)) {
        WB_TRY(keepHeld());
        return last;
    }
    const QString stem = QFileInfo(path()).completeBaseName();
    QDateTime named = at.toLocalTime();
    QString target = QDir(folder).absoluteFilePath(backupName(stem, named));
    for (; QFileInfo::exists(target); target = QDir(folder).absoluteFilePath(backupName(stem, named)))
        named = named.addSecs(1);
    WB_TRY(backupTo(source, target, [&](int percent) { return !m_closing && (!progress || progress(percent, 100)); }));
    WB_TRY(noteBackup(id, {target, at}, upTo));
    WB_TRY(thinBackups(source, folder, stem, named));
    WB_TRY(keepHeld()); // last: what it meets takes nothing from the backup of the book
    return target;
}

Result<std::optional<QDateTime>> Book::lastBackup()
{
    WB_ASSIGN(row, m_reader.cached("SELECT max(at) FROM backup_log WHERE verified = 1"));
    WB_TRY(row->step());
    std::optional<QDateTime> at;
    if (!row->isNull(0))
        at = QDateTime::fromString(row->columnText(0), Qt::ISODateWithMs);
    return at;
}

} // namespace core
