#pragma once

#include "ui/forms/lineeditor.h"

namespace ui {

/** One day, typed in any wording of a day. */
class DateEditor final : public LineEditor {
    Q_OBJECT

public:
    DateEditor(core::Book& book, const core::FieldInfo& field);

protected:
    [[nodiscard]] QString expected() const override;
};

} // namespace ui
