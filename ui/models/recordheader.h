#pragma once

#include <QHeaderView>

namespace ui {

/** The heads of a list's columns: words where those of the cells begin, cut where there is no room, and an arrow behind
 *  them that shows how the list is sorted. */
class RecordHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit RecordHeader(QWidget* parent = nullptr);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    [[nodiscard]] int sideMargin() const;
};

} // namespace ui
