#pragma once

#include "ui/calendar/calendarboard.h"

namespace ui {

/** A month as weeks of seven days. What has no day yet stands hatched above them, as far as it may fall into the
 *  month. */
class MonthBoard final : public CalendarBoard {
    Q_OBJECT

public:
    explicit MonthBoard(QWidget* parent = nullptr);

    /** @param month any day of it; of the year that is shown, or one beside it */
    void setMonth(QDate month);
    [[nodiscard]] QDate month() const { return m_month; }

    [[nodiscard]] QRect blockRect(qsizetype block) const override;
    [[nodiscard]] qsizetype blockAt(QPoint where) const override;
    [[nodiscard]] QDate dayAt(QPoint where) const override;
    void bringIntoSight(qsizetype block) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /** The keyboard has gone to a block of another month. */
    void monthWanted(QDate month);

protected:
    void layOut() override;
    [[nodiscard]] qsizetype neighbour(qsizetype block, Way way) const override;
    void repaintAround(qsizetype block) override;
    [[nodiscard]] core::RecordId ownerAt(QPoint) const override { return {}; }
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QDate firstShown() const;
    [[nodiscard]] int weeks() const;
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] int chipHeight() const;
    [[nodiscard]] int dayHeight() const;
    [[nodiscard]] QRect cellRect(QDate day) const;
    [[nodiscard]] QRect shown(const QRect& rect) const;
    [[nodiscard]] bool isShown(const BoardBlock& block) const;
    [[nodiscard]] QString wordsOf(const BoardBlock& block) const;
    void placeSpans();
    void placeDays();
    void paintCell(QPainter& painter, QDate day) const;
    void paintHead(QPainter& painter) const;

    QDate m_month;
    QHash<qsizetype, QRect> m_rects; ///< in the whole area, before scrolling
    QHash<QDate, int> m_hidden; ///< blocks of a day that have no room
    int m_stripHeight = 0; ///< of what has no day, above the weeks
    int m_cellHeight = 1;
};

} // namespace ui
