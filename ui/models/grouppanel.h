#pragma once

#include "ui/models/recordtablemodel.h"
#include "ui/support/besidereader.h"

#include <QFutureWatcher>
#include <QWidget>

class QTimer;
class QTreeView;

namespace ui {

class GroupModel;
class PlainLabel;

/** Beside a list: how many of its records share the values of a field. Choosing a group narrows the list to it. Hidden
 *  while the list is not grouped; follows the list, beside the window, and counts nothing while nobody sees it. */
class GroupPanel final : public QWidget {
    Q_OBJECT

public:
    /** Both must outlive it. */
    GroupPanel(core::Book& book, RecordTableModel& model, QWidget* parent = nullptr);

    /** A storage key; empty, or one that a list cannot be grouped by, ends it. */
    void groupBy(const QString& key);
    [[nodiscard]] QString groupedBy() const;
    void refresh();

Q_SIGNALS:
    void narrowed(const core::FieldFilter& filter);
    void widened(qsizetype field);
    void failed(const core::Error& error);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void count();
    void showCounts();
    void choose(int row);
    void fit();
    [[nodiscard]] const core::FieldFilter* ownFilter() const;

    RecordTableModel& m_model;
    GroupModel* m_groups;
    PlainLabel* m_title;
    QTreeView* m_view;
    QTimer* m_due;
    BesideReader m_reader;
    QFutureWatcher<core::Result<RecordTableModel::Counts>> m_watcher;
    qsizetype m_field = -1;
    qsizetype m_counted = -1; ///< the field that the answer under way is about
    bool m_isAskedAgain = false; ///< the list changed while it was counted
    bool m_showing = false; ///< the present group is being marked, nobody chooses
};

} // namespace ui
