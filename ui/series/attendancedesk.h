#pragma once

#include "core/model/overview/continuity.h"
#include "ui/series/desk.h"

#include <QSet>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

class EmptyState;
class PlainLabel;

/** People against dates: who was where, who stood in, and who can no longer be at all of them. A cell is set by letter,
 *  by menu, or by a click that goes on to the next state. */
class AttendanceDesk final : public Desk {
    Q_OBJECT

public:
    AttendanceDesk(core::Book& book, core::RecordId series, Prompts& prompts, QWidget* parent = nullptr);

protected:
    [[nodiscard]] core::Result<void> fill() override;
    /** Of whom, and when, it waits for a decision whether they were there. */
    [[nodiscard]] core::Result<void> readDisputed();
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void showHeader();
    void addTeam(const core::TeamTaking& team);
    void addPerson(QTreeWidgetItem* parent, const core::TakingPart& part, core::RecordId team);
    void showCell(QTreeWidgetItem* item, int date, core::Taking taking, bool isHeld, bool isDisputed);
    void showMenu(QTreeWidgetItem* item, const QPoint& at);
    void note(QTreeWidgetItem* item, int column, const std::optional<core::AttendanceStatus>& status);
    void substitute();
    void leaveOrJoin(bool joins);
    void updateButtons();
    /** The member of the row that is chosen; null for a team or a guest. */
    [[nodiscard]] core::RecordId chosenMember() const;
    /** The session of the column that is chosen; null outside the dates. */
    [[nodiscard]] core::RecordId chosenSession() const;

    core::ContinuityMatrix m_matrix;
    QSet<std::pair<core::RecordId, core::RecordId>> m_disputedAt; ///< person and session
    PlainLabel* m_sums;
    QTreeWidget* m_table;
    EmptyState* m_empty;
    QPushButton* m_substitute;
    QPushButton* m_joins;
    QPushButton* m_leaves;
};

} // namespace ui
