#pragma once

#include <QLayout>
#include <memory>
#include <vector>

namespace ui {

class FieldRow;

/**
 * Puts the fields of a form beside each other in reading order: two in a line where there is room, wide ones alone.
 * Controls of a line stand at one height, also where one carries its label behind it.
 */
class FieldGrid final : public QLayout {
    Q_OBJECT

public:
    explicit FieldGrid(QWidget* parent = nullptr);
    ~FieldGrid() override;

    void addRow(FieldRow* row);

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    void setGeometry(const QRect& rect) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;

private:
    struct Line;
    [[nodiscard]] std::vector<Line> linesFor(int width) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace ui
