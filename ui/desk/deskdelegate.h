#pragma once

#include <QStyledItemDelegate>

namespace ui {

/** Draws the lines of the merge desk: two lines of text in each cell, a quiet one below what a line is about, and
 *  classes and decisions as pills. */
class DeskDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;
    /** Of every line. */
    [[nodiscard]] static int rowHeight();
};

} // namespace ui
