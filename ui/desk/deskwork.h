#pragma once

#include "core/koffer/desk.h"
#include "ui/support/besidereader.h"

#include <QFutureWatcher>
#include <QObject>

namespace ui {

/** Reads and compares what is to be merged, and works decisions out, beside the window. The newest question counts. */
class DeskWork final : public QObject {
    Q_OBJECT

public:
    using Plan = std::shared_ptr<const core::koffer::DeskPlan>;

    /** The book must outlive it. */
    explicit DeskWork(core::Book& book, QObject* parent = nullptr);
    /** Cancels what is under way and does not wait for it. */
    ~DeskWork() override;

    void plan(const QString& file);
    /** What the plan becomes with these decisions. @pre planned() was told with a plan */
    void decide(const Plan& plan, const QList<core::Decision>& decisions);
    void cancel();
    /** @pre decided() was told */
    [[nodiscard]] core::Result<core::koffer::DecidedDesk> decision() const { return m_deciding.result(); }
    [[nodiscard]] bool isPlanning() const { return m_isPlanning; }
    [[nodiscard]] bool isDeciding() const { return m_isDeciding; }

Q_SIGNALS:
    void progressed(int percent);
    void planned(const core::Result<ui::DeskWork::Plan>& plan);
    /** decision() is the answer to the newest question. */
    void decided();

private:
    void startDeciding();

    core::Book& m_book;
    BesideReader m_reader;
    QFutureWatcher<core::Result<Plan>> m_planning;
    QFutureWatcher<core::Result<core::koffer::DecidedDesk>> m_deciding;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    bool m_isPlanning = false;
    bool m_isDeciding = false;
    std::optional<std::pair<Plan, QList<core::Decision>>> m_wanted; ///< while an older question is worked out
    QString m_again; ///< a file that is wanted while another one is being read
};

} // namespace ui
