#pragma once

#include "core/store/listquery.h"
#include "core/support/result.h"

#include <QWidget>

class QTimer;
class QTreeView;

namespace ui {

class GroupModel;
class PlainLabel;
class RecordTableModel;

/** Beside a list: how many of its records share the values of a field. Choosing a group narrows the list to it. Hidden
 *  while the list is not grouped; follows the list, and counts nothing while nobody sees it. */
class GroupPanel final : public QWidget {
    Q_OBJECT

public:
    explicit GroupPanel(RecordTableModel& model, QWidget* parent = nullptr);

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
    void choose(int row);
    void fit();
    [[nodiscard]] const core::FieldFilter* ownFilter() const;

    RecordTableModel& m_model;
    GroupModel* m_groups;
    PlainLabel* m_title;
    QTreeView* m_view;
    QTimer* m_due;
    qsizetype m_field = -1;
    bool m_showing = false; ///< the present group is being marked, nobody chooses
};

} // namespace ui
