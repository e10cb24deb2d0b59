#pragma once

#include "core/book/teamdesk.h"
#include "ui/series/columnsboard.h"

class QPushButton;

namespace ui {

class Banner;
class Pill;
class PlainLabel;
class TeamCardView;
class TeamColumn;

/** The teams of a series as a board: one column per state of the registration, one card per team with its checks, and
 *  above them what is free and who could have it. Cards are moved by mouse, by keys, or by their menu. */
class TeamBoard final : public ColumnsBoard {
    Q_OBJECT

public:
    TeamBoard(core::Book& book, core::RecordId series, Prompts& prompts, QWidget* parent = nullptr);

    bool newRecord() override;
    /** Asks for a municipality and enters its team. */
    void enterTeam();

protected:
    [[nodiscard]] core::Result<void> fill() override;
    void move(core::RecordId registration, core::RegistrationState to) override { moveBecause(registration, to); }
    [[nodiscard]] std::optional<core::RegistrationState> stateOf(core::RecordId registration) override;

private:
    void buildBar();
    void showPlaces(const core::TeamDesk& desk);
    TeamColumn* makeColumn(const Column& column, const core::TeamDesk& desk);
    TeamCardView* makeCard(const core::TeamCard& card);
    QWidget* makeFillings(const core::TeamDesk& desk);
    void takeFilling(const core::Filling& filling);
    void moveBecause(core::RecordId registration, core::RegistrationState to, const QString& reason = {});
    void askWhyDeclined(core::RecordId registration);
    void enterAgain(core::RecordId team);
    void tell(const core::acts::Proposal& done);
    void toggleSoldOut();
    void showStory(core::RecordId registration, const QString& municipality);

    QPushButton* m_soldOut;
    PlainLabel* m_places;
    Pill* m_booking;
    Banner* m_said;
};

} // namespace ui
