#pragma once

#include "core/book/teamdesk.h"
#include "ui/series/boardcard.h"

class QMenu;

namespace ui {

/** One team on the board: its people, its place, and what speaks for and against it. */
class TeamCardView final : public BoardCard {
    Q_OBJECT

public:
    TeamCardView(const core::TeamCard& card, bool readOnly, bool isDisputed, QWidget* parent = nullptr);

    [[nodiscard]] core::RegistrationState state() const { return m_card.team.registration.state; }

Q_SIGNALS:
    void stateWanted(core::RecordId registration, core::RegistrationState state);
    void storyRequested(core::RecordId registration, const QString& municipality);
    void againRequested(core::RecordId team);
    void consultationRequested(core::RecordId municipality);

private:
    void build(bool isDisputed);
    void addChecks();
    void addButtons();
    void fillMenu(QMenu* menu);
    [[nodiscard]] QString spoken() const;

    const core::TeamCard m_card;
};

} // namespace ui
