#pragma once

#include "core/book/teamdesk.h"
#include "ui/look/card.h"

#include <QPoint>

class QMenu;

namespace ui {

/** One team on the board: its people, its place, and what speaks for and against it. Has the keyboard as a whole: Enter
 *  opens it, Alt+Shift+arrows carry it to the next column, as dragging does. */
class TeamCardView final : public Card {
    Q_OBJECT

public:
    TeamCardView(const core::TeamCard& card, bool readOnly, QWidget* parent = nullptr);

    [[nodiscard]] core::RecordId registration() const { return m_card.team.registrationId; }
    [[nodiscard]] core::RegistrationState state() const { return m_card.team.registration.state; }

    /** What a card carries while it is dragged. */
    static constexpr const char* mimeType = "application/x-werkstattbuch-registration";

Q_SIGNALS:
    void openRequested(core::RecordId team);
    void stateWanted(core::RecordId registration, core::RegistrationState state);
    /** To the column left (-1) or right (1) of its own. */
    void carryRequested(core::RecordId registration, int columns);
    /** The keyboard to the card above, below, or in the next column. */
    void focusRequested(int columns, int rows);
    void storyRequested(core::RecordId registration, const QString& municipality);
    void againRequested(core::RecordId team);
    void consultationRequested(core::RecordId municipality);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void addChecks();
    void addButtons();
    void fillMenu(QMenu* menu);
    [[nodiscard]] QString spoken() const;

    const core::TeamCard m_card;
    const bool m_readOnly;
    QPoint m_pressed;
};

} // namespace ui
