#pragma once

#include "ui/calendar/calendarboard.h"

namespace ui {

/** A year as a board: a row for each series, committee and case, the months as columns, holidays behind. Paints the
 *  rows in sight and nothing else. */
class YearBoard final : public CalendarBoard {
    Q_OBJECT

public:
    explicit YearBoard(QWidget* parent = nullptr);

    [[nodiscard]] QRect blockRect(qsizetype block) const override;
    [[nodiscard]] qsizetype blockAt(QPoint where) const override;
    [[nodiscard]] QDate dayAt(QPoint where) const override;
    void bringIntoSight(qsizetype block) override;
    /** Where day and place stand beside the days of a row. */
    [[nodiscard]] QList<QRect> labelRects(qsizetype row) const;
    /** As high as all rows, up to a limit: a short board needs no room for rows it does not have. */
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void layOut() override;
    [[nodiscard]] qsizetype neighbour(qsizetype block, Way way) const override;
    void repaintAround(qsizetype block) override;
    [[nodiscard]] core::RecordId ownerAt(QPoint where) const override;
    [[nodiscard]] QString hintAt(QPoint where) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    /** A heading, or a row of the content. */
    struct Line {
        qsizetype row = -1; ///< of a heading the row below it
        bool isHeading = false;
        int top = 0; ///< from the top of the first line
        int height = 0;
    };

    /** Day and place beside a block. */
    struct Label {
        qsizetype block = -1;
        QRect rect; ///< of the words and the mark before them
        QString words;
    };

    [[nodiscard]] int headHeight() const;
    [[nodiscard]] int footHeight() const;
    [[nodiscard]] int timeLeft() const;
    [[nodiscard]] int timeWidth() const;
    [[nodiscard]] double xOf(QDate day) const;
    [[nodiscard]] int topOf(const Line& line) const;
    [[nodiscard]] qsizetype lineAt(int y) const; ///< -1: none
    [[nodiscard]] QRect rowRect(qsizetype row) const;
    [[nodiscard]] QRect placed(qsizetype row, const core::FuzzyDate& date) const;
    [[nodiscard]] int rowHeight() const;

    void paintHead(QPainter& painter) const;
    void paintDays(QPainter& painter, const QRect& rows) const;
    void paintSchoolNames(QPainter& painter) const;
    int paintLine(QPainter& painter, const Line& line) const;
    void paintTitle(QPainter& painter, const BoardRow& row, const QRect& rect) const;
    int paintRow(QPainter& painter, const BoardRow& row) const;
    [[nodiscard]] QList<Label> labelsOf(const BoardRow& row) const;
    void paintLabel(QPainter& painter, const Label& label) const;

    QList<Line> m_lines;
    QList<qsizetype> m_lineOfRow;
};

} // namespace ui
