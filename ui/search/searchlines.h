#pragma once

#include <QStyledItemDelegate>

namespace ui {

/** Paints the lines of a SearchModel: heads small and bold, a hit by its title and, below it, where its words stand.
 * All of it is plain text. */
class SearchLines final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;
};

} // namespace ui
