#pragma once

#include "ui/stage/stagelist.h"

#include <QStyledItemDelegate>

namespace ui {

/** Draws the lines of a StageList: state, words that wrap, what stands at the right, and a large clock below. */
class StageListDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    StageListDelegate(StageList& list, StageListModel& model, StageList::States states);

    void setBeamer(bool beamer) { m_beamer = beamer; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct Places {
        QRect state;
        QRect words; ///< its height is what the words need
        QRect trail;
        QRect clock;
        int height = 0;
    };

    [[nodiscard]] Places placesOf(const StageRow& row, int width) const;
    [[nodiscard]] QFont wordsFont(const StageRow& row) const;
    [[nodiscard]] int stateWidth() const;
    [[nodiscard]] QSize stateSize(const QString& word) const;
    void paintState(QPainter* painter, const QRect& rect, const StageRow& row) const;
    /** Draws or only measures; the height needed. */
    int words(QPainter* painter, const StageRow& row, const QRect& room) const;

    StageList& m_list;
    StageListModel& m_model;
    StageList::States m_states;
    bool m_beamer = false;
};

} // namespace ui
