#pragma once

#include "ui/forms/lineeditor.h"

namespace ui {

/** A date in whatever words it is known; says below which days it takes them for. */
class FuzzyDateEditor final : public LineEditor {
    Q_OBJECT

public:
    FuzzyDateEditor(core::Book& book, const core::FieldInfo& field);

    [[nodiscard]] Note note() const override;
    [[nodiscard]] QString problem(const core::Error& error) const override;
};

} // namespace ui
