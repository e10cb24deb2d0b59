#pragma once

#include "ui/calendar/boardcontent.h"

#include <QWidget>

class QComboBox;

namespace ui {

/** What of the calendar is shown: a Land with its holidays, series of a state, and those a person answers for. */
class CalendarFilter final : public QWidget {
    Q_OBJECT

public:
    explicit CalendarFilter(QWidget* parent = nullptr);

    /** The people of a year; and its Land, where none was chosen yet. What was chosen stays. */
    void offer(const core::YearPlan& plan);
    [[nodiscard]] core::PlanFilter filter() const;
    [[nodiscard]] bool isNarrowing() const;
    /** Whose holidays are shown. */
    [[nodiscard]] std::optional<core::State> land() const;
    void clear();

Q_SIGNALS:
    void changed();

private:
    QComboBox* add(const char* name, const QString& label);

    QComboBox* m_land;
    QComboBox* m_state;
    QComboBox* m_person;
    bool m_hasChosenLand = false;
};

} // namespace ui
