#pragma once

#include "core/model/overview/coverage.h"
#include "ui/look/card.h"

namespace ui {

class PlainLabel;

/** How many of those whom the agency is responsible for have an agreement in force: a ring, and the numbers beside it
 * in words. */
class StartPageCoverage final : public Card {
    Q_OBJECT

public:
    explicit StartPageCoverage(QWidget* parent = nullptr);

    void setCoverage(const core::Coverage& coverage, int year);

private:
    class Ring;

    Ring* m_ring;
    PlainLabel* m_share;
    PlainLabel* m_parts;
    PlainLabel* m_change;
};

} // namespace ui
