#pragma once

#include "core/koffer/desk.h"
#include "ui/support/conflictview.h"

#include <QTableView>

namespace ui {

class Segmented;

/** The table of the merge desk: the letters that decide, Space for groups and Enter for the record are told, whatever
 *  else the table would do with them. */
class DeskTable final : public QTableView {
    Q_OBJECT

public:
    explicit DeskTable(QWidget* parent = nullptr);

Q_SIGNALS:
    /** Qt::Key_B, R, U, T or a number. */
    void decisionKey(int key);
    void toggleWanted(int row);
    void recordWanted(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void share();
};

/** "Merge: Koffer GANZTAG-2", or the name of the file. */
[[nodiscard]] QString deskTitle(const core::koffer::DeskPlan& plan);
/** "back from A. Berger, 28.09.2023 17:05"; empty where nobody is known. */
[[nodiscard]] QString deskPill(const core::koffer::DeskPlan& plan);
/** The choice of what the rules find, while there is anything. */
void showFindingsTab(Segmented& tabs, int findings);
/** Everything, conflicts, doubtful ones, every kind there is, and what the rules find. */
[[nodiscard]] Segmented* makeDeskTabs(const core::koffer::DeskPlan& plan, int findings, QWidget* parent);
/** What B, R, U and a number say to a conflict; nullopt where it has no such side. */
[[nodiscard]] std::optional<core::Decision> decisionByKey(int key, const ConflictView& view);

} // namespace ui
