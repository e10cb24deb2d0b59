#include "ui/dialogs/importplanning.h"

#include <utility>

namespace ui {

ImportPlanning::ImportPlanning(core::Book& book, QObject* parent)
    : QObject(parent)
    , m_reader(book)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_wanted)
            return startWanted();
        m_isRunning = false;
        Q_EMIT finished();
    });
}

ImportPlanning::~ImportPlanning()
{
    cancel();
    m_watcher.waitForFinished();
}

void ImportPlanning::start(const core::ImportTable& table, const core::ImportOptions& options)
{
    cancel();
    m_wanted = core::ImportPart{table, options};
    m_isRunning = true;
    if (!m_watcher.isRunning())
        startWanted();
}

void ImportPlanning::cancel()
{
    m_wanted.reset();
    if (m_cancelled)
        *m_cancelled = true;
}

void ImportPlanning::startWanted()
{
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    const core::ImportPart part = *std::exchange(m_wanted, std::nullopt);
    m_watcher.setFuture(m_reader.run<core::ImportPlan>([this, part, cancelled = m_cancelled](core::Database& database) {
        core::RandomIdSource ids;
        const auto progress = [&](qint64 done, qint64 total) {
            const int percent = int(100 * done / std::max<qint64>(1, total));
            QMetaObject::invokeMethod(
                this, [this, percent] { Q_EMIT progressed(percent); }, Qt::QueuedConnection);
            return !*cancelled;
        };
        return core::planImport(core::RecordStore(database), ids, part.table, part.options, progress);
    }));
}

} // namespace ui
