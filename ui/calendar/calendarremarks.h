#pragma once

#include "ui/calendar/boardcontent.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

/** Below the board: what collides and why, one line each with ways out, and the yearly event that nobody has planned.
 */
class CalendarRemarks final : public QWidget {
    Q_OBJECT

public:
    explicit CalendarRemarks(QWidget* parent = nullptr);

    void setYear(const CalendarYear& year, const BoardContent& shown);
    [[nodiscard]] int count() const { return m_count; }

Q_SIGNALS:
    void moveRequested(core::RecordId session);
    void openRequested(core::RecordId record);

private:
    void addLine(const core::Finding& finding, const QString& where);
    void addRest(qsizetype count);

    QVBoxLayout* m_lines;
    int m_count = 0;
};

} // namespace ui
