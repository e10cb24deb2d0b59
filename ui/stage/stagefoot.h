#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace ui {

class StageLabel;

/** Below the moderation view: where everything is kept, what undo would take back, and the keys of the places. */
class StageFoot final : public QWidget {
    Q_OBJECT

public:
    explicit StageFoot(QWidget* parent = nullptr);

    void setKeeping(const QString& words);
    /** What undo and redo would do; empty: nothing. */
    void setUndo(const QString& undo, const QString& redo);
    QPushButton* addAction(const QString& name, const QString& text);
    void setCompact(bool compact);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    StageLabel* m_keeping;
    StageLabel* m_undo;
    StageLabel* m_keys;
    QHBoxLayout* m_row;
};

} // namespace ui
