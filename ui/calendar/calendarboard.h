#pragma once

#include "ui/calendar/boardcontent.h"

#include <QAbstractScrollArea>

namespace ui {

/**
 * What year and month have in common: blocks that are chosen, opened and moved, by pointer or by key. Arrows go from
 * block to block, Alt with an arrow moves the chosen one by a day or a week (another date by its own unit), Enter asks
 * for its date. Nothing is changed here: a move is only asked for, and shown where it would be until it is decided.
 */
class CalendarBoard : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit CalendarBoard(QWidget* parent = nullptr);

    void setContent(SharedContent content);
    [[nodiscard]] const BoardContent& content() const { return *m_content; }
    /** The chosen block; -1: none. */
    [[nodiscard]] qsizetype current() const { return m_current; }
    void setCurrent(qsizetype block);
    /** Where a block would be; shown until the next content or an invalid date. */
    void setPending(qsizetype block, const core::FuzzyDate& date);
    /** Where a block stands, in the viewport; empty where it is not shown. */
    [[nodiscard]] virtual QRect blockRect(qsizetype block) const = 0;
    [[nodiscard]] virtual qsizetype blockAt(QPoint where) const = 0;
    /** The day at a place; invalid where there is none. */
    [[nodiscard]] virtual QDate dayAt(QPoint where) const = 0;
    /** Scrolls so that a block is in sight. */
    virtual void bringIntoSight(qsizetype block) = 0;
    /** Blocks that the last painting looked at: never more than those in its rows. */
    [[nodiscard]] int paintedBlocks() const { return m_painted; }
    [[nodiscard]] bool isDragging() const { return m_isDragging; }

Q_SIGNALS:
    void currentChanged(qsizetype block);
    void moveWanted(qsizetype block, const core::FuzzyDate& to);
    void editWanted(qsizetype block);
    void openWanted(core::RecordId record);
    /** What can be done with the chosen block is asked for, at a place on the screen. */
    void menuWanted(qsizetype block, QPoint where);

protected:
    enum class Way { Left, Right, Up, Down, First, Last };

    /** Places everything anew. */
    virtual void layOut() = 0;
    /** The block that an arrow goes to. */
    [[nodiscard]] virtual qsizetype neighbour(qsizetype block, Way way) const = 0;
    /** What is painted anew for a block that moves or changes its look. */
    virtual void repaintAround(qsizetype block) = 0;
    /** The record whose name stands at a place; null for none. */
    [[nodiscard]] virtual core::RecordId ownerAt(QPoint where) const = 0;
    [[nodiscard]] virtual QString hintAt(QPoint where) const;

    [[nodiscard]] qsizetype pendingBlock() const { return m_pending; }
    [[nodiscard]] const core::FuzzyDate& pendingDate() const { return m_pendingDate; }
    void notePainted(int blocks) { m_painted = blocks; }

    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void go(Way way);
    void step(int days);
    [[nodiscard]] core::FuzzyDate draggedDate(QPoint where) const;
    void tellScreenReader();

    SharedContent m_content;
    qsizetype m_current = -1;
    qsizetype m_pending = -1;
    core::FuzzyDate m_pendingDate;
    QPoint m_pressed;
    QDate m_pressedDay;
    qsizetype m_pressedBlock = -1;
    bool m_isDragging = false;
    int m_painted = 0;
};

} // namespace ui
