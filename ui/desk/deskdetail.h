#pragma once

#include "core/koffer/desk.h"
#include "ui/look/card.h"

class QVBoxLayout;

namespace ui {

/** A line of the merge desk that nobody has to decide: all its values in full, and possible doubles. */
class DeskDetail final : public Card {
    Q_OBJECT

public:
    explicit DeskDetail(QWidget* parent = nullptr);

    /** @param mayJoin whether doubles can be joined now: after the merge */
    void showRow(
        const core::koffer::DeskPlan& plan, const core::ReturnRow& row, const core::Titles& titles, bool mayJoin);

Q_SIGNALS:
    void joinWanted(core::RecordId there, core::RecordId brought);

private:
    void addLine(const QString& label, const QString& text);
    void addDoubles(const core::koffer::DeskPlan& plan, const core::ReturnRow& row, bool mayJoin);

    QWidget* m_lines = nullptr;
};

} // namespace ui
