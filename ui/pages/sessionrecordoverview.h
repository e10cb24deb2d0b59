#pragma once

#include "core/model/entities/sessionrecord.h"
#include "ui/pages/workspace.h"
#include "ui/support/besidereader.h"

#include <QFutureWatcher>

class QLineEdit;
class QPushButton;

namespace ui {

class FlowLayout;
class PlainLabel;

/** The life of a session record (domain.md 2.4.6): where it stands and what comes next, its versions, who gets it. */
class SessionRecordOverview final : public Workspace {
    Q_OBJECT

public:
    SessionRecordOverview(core::Book& book, core::RecordId record, QWidget* parent = nullptr);

protected:
    [[nodiscard]] core::Result<void> fill() override;

private:
    using Act = core::Result<core::acts::Proposal>;

    void buildState();
    void buildDistribution();
    QPushButton* addStep(const char* name, const QString& text, const std::function<Act()>& act);
    void carryOut(const Act& act);
    void approve();
    void makeNextVersion();
    void copyMail();
    void showState(const core::SessionRecord& record, bool isLast);
    /** Looks beside the window for what came into the session since the release: the next version is due then. */
    void lookForSupplements(bool isReleased);
    void showSupplements();
    [[nodiscard]] core::Result<void> fillVersions(const core::SessionRecord& record);
    [[nodiscard]] core::Result<void> fillDistribution(const core::SessionRecord& record);

    OverviewCard* m_state;
    OverviewCard* m_versions;
    OverviewCard* m_distribution;
    BesideReader m_reader;
    QFutureWatcher<core::Result<int>> m_looking;
    PlainLabel* m_sentence = nullptr;
    PlainLabel* m_due = nullptr;
    PlainLabel* m_copied = nullptr;
    QWidget* m_approval = nullptr; ///< name and day
    QLineEdit* m_by = nullptr;
    QLineEdit* m_on = nullptr;
    QWidget* m_steps = nullptr;
    QPushButton* m_review = nullptr;
    QPushButton* m_revise = nullptr;
    QPushButton* m_approve = nullptr;
    QPushButton* m_send = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_propose = nullptr;
};

} // namespace ui
