#pragma once

#include "core/exchange/importplan.h"
#include "ui/support/besidereader.h"

#include <QFutureWatcher>
#include <QObject>

namespace ui {

/** Plans an import beside the window. The newest question counts: one that is asked while another is worked out
 *  cancels that. */
class ImportPlanning final : public QObject {
    Q_OBJECT

public:
    /** The book must outlive it. */
    explicit ImportPlanning(core::Book& book, QObject* parent = nullptr);
    /** Waits for what is under way, which it cancels. */
    ~ImportPlanning() override;

    void start(const core::ImportTable& table, const core::ImportOptions& options);
    /** @pre finished() was told */
    [[nodiscard]] core::Result<core::ImportPlan> plan() const { return m_watcher.result(); }
    void cancel();
    /** Until finished() is told. */
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void progressed(int percent);
    /** Once for the newest question; plan() is its answer. */
    void finished();

private:
    void startWanted();

    BesideReader m_reader;
    QFutureWatcher<core::Result<core::ImportPlan>> m_watcher;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    std::optional<core::ImportPart> m_wanted;
    bool m_isRunning = false;
};

} // namespace ui
