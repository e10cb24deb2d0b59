#pragma once

#include "core/book/book.h"
#include "core/book/teamdesk.h"
#include "ui/look/card.h"

namespace ui {

/** What could be done with places that are free: every way with its reason and one button. */
class FillingsCard final : public Card {
    Q_OBJECT

public:
    FillingsCard(const core::TeamDesk& desk, core::Book& book, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const core::Filling& filling);
};

} // namespace ui
