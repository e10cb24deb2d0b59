#pragma once

#include <QLayout>
#include <memory>
#include <vector>

namespace ui {

/**
 * Puts its items in lines, left to right, and starts a new line where the width ends: heads and rows of choices stay
 * usable at 200 % text. Items of a line are centred on it. The last item may be sent to the right edge.
 */
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    /** Between the items of a line, in draft pixels. */
    void setGap(int between);
    /** The last item stands at the right edge of its line; a first one that wraps gives way to it. */
    void setLastToTheRight(bool right);

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
    [[nodiscard]] std::vector<Line> wrapped(int width, size_t count) const;
    [[nodiscard]] static int heightOf(const std::vector<Line>& lines);
    void place(const Line& line, const QRect& area, int top) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_gap = 12;
    bool m_lastToTheRight = false;
};

} // namespace ui
