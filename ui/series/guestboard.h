#pragma once

#include "core/model/overview/guests.h"
#include "ui/series/columnsboard.h"

namespace ui {

class GuestCardView;
class PlainLabel;

/** The persons of an open event as a board, as teams have one: for the whole series, those for single sessions among
 *  them, or for one session. */
class GuestBoard final : public ColumnsBoard {
    Q_OBJECT

public:
    GuestBoard(core::Book& book, core::RecordId subject, Prompts& prompts, QWidget* parent = nullptr);

    bool newRecord() override;

protected:
    [[nodiscard]] core::Result<void> fill() override;
    void move(core::RecordId registration, core::RegistrationState to) override;
    [[nodiscard]] std::optional<core::RegistrationState> stateOf(core::RecordId registration) override;

private:
    TeamColumn* makeColumn(const Column& column, const core::GuestList& list);
    GuestCardView* makeCard(const core::Guest& guest);

    PlainLabel* m_places;
};

} // namespace ui
