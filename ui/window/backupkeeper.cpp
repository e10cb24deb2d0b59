#include "ui/window/backupkeeper.h"

#include "core/book/book.h"
#include "core/support/whendone.h"
#include "core/wording/errortext.h"
#include "ui/support/programsettings.h"

#include <QDir>
#include <QFileInfo>
#include <chrono>
#include <utility>

namespace ui {

namespace {

using namespace std::chrono_literals;

/** Also how soon a backup that failed is tried again. */
constexpr auto lookEvery = 10min;
/** The first look, when the start is over and done with. */
constexpr auto firstLook = 1min;
constexpr qint64 secondsOfADay = 86'400;

} // namespace

BackupKeeper::BackupKeeper(core::Book& book, QObject* parent)
    : QObject(parent)
    , m_book(book)
{
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timer.setInterval(lookEvery);
        runIfDue();
    });
    m_timer.start(firstLook);
}

BackupKeeper::~BackupKeeper()
{
    giveUp();
    m_run.waitForFinished(); // it tells this object how far it is
}

QString BackupKeeper::folder() const
{
    const QString chosen = ProgramSettings::load().backupFolder;
    return chosen.isEmpty() ? QFileInfo(m_book.path()).absolutePath() : chosen;
}

void BackupKeeper::runIfDue()
{
    if (m_percent || m_book.isReadOnly())
        return;
    const core::Result<std::optional<QDateTime>> last = m_book.lastBackup();
    // Only whether to begin hangs on the clock: a wrong one makes a backup too many, or one at closing.
    const bool isFresh = last && *last && qAbs((*last)->secsTo(m_book.clock().now())) < secondsOfADay;
    if (isFresh && m_failure.isEmpty())
        return;
    // Nothing is missing in a backup: then what failed before was made good elsewhere.
    if (!begin() && !std::exchange(m_failure, QString()).isEmpty())
        Q_EMIT stateChanged();
}

bool BackupKeeper::runBeforeClosing()
{
    return m_percent || begin();
}

bool BackupKeeper::begin()
{
    if (m_book.isReadOnly() || !m_book.needsBackup().value_or(true))
        return false;
    m_percent = 0;
    m_givenUp = std::make_shared<std::atomic_bool>(false);
    Q_EMIT stateChanged();
    const QString place = folder();
    if (!QFileInfo(place).isDir()) {
        // Not before the caller knows that it has begun.
        QTimer::singleShot(0, this, [this, place] {
            finish(tr("The folder for backups is not there: %1").arg(QDir::toNativeSeparators(place)));
        });
        return true;
    }
    const auto progress = [this, givenUp = m_givenUp](qint64 done, qint64) {
        if (*givenUp)
            return false;
        QMetaObject::invokeMethod(
            this,
            [this, done] {
                if (m_percent && std::exchange(m_percent, int(done)) != int(done))
                    Q_EMIT stateChanged();
            },
            Qt::QueuedConnection);
        return true;
    };
    m_run = m_book.backupInto(place, progress);
    core::whenDone(m_run, this, [this](const core::Result<QString>& made) { end(made); });
    return true;
}

void BackupKeeper::giveUp()
{
    if (m_givenUp)
        *m_givenUp = true;
}

void BackupKeeper::end(const core::Result<QString>& made)
{
    if (made)
        return finish(QString());
    // Given up is no failure: what failed before it is still said.
    finish(
        made.error().kind == core::ErrorKind::Cancelled ? std::nullopt : std::optional(core::sentence(made.error())));
}

void BackupKeeper::finish(const std::optional<QString>& failure)
{
    m_percent.reset();
    if (failure)
        m_failure = *failure;
    Q_EMIT stateChanged();
    Q_EMIT finished(failure && failure->isEmpty());
}

} // namespace ui
