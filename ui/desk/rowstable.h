#pragma once

#include <QTableView>

namespace ui {

/** A short table of words: whole lines chosen, hairlines between, the first column the widest, and letters and digits
 * told instead of searched by. */
class RowsTable final : public QTableView {
    Q_OBJECT

public:
    explicit RowsTable(QWidget* parent = nullptr);

Q_SIGNALS:
    void signPressed(int key);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace ui
