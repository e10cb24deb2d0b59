#pragma once

#include "core/model/overview/guests.h"
#include "ui/series/boardcard.h"

class QMenu;

namespace ui {

/** One person on the board of an open event: for what it registered, what it needs, and what speaks against a place. */
class GuestCardView final : public BoardCard {
    Q_OBJECT

public:
    GuestCardView(const core::Guest& guest, bool readOnly, bool isDisputed, QWidget* parent = nullptr);

Q_SIGNALS:
    void stateWanted(core::RecordId registration, core::RegistrationState state);

private:
    void build(bool isDisputed);
    void addButtons();
    void fillMenu(QMenu* menu);
    [[nodiscard]] QStringList facts() const;
    [[nodiscard]] QStringList warnings() const;

    const core::Guest m_guest;
};

} // namespace ui
