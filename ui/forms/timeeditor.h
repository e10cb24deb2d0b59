#pragma once

#include "ui/forms/lineeditor.h"

namespace ui {

/** A time of day in Berlin. */
class TimeEditor final : public LineEditor {
    Q_OBJECT

public:
    TimeEditor(core::Book& book, const core::FieldInfo& field);

protected:
    [[nodiscard]] QString expected() const override;
};

} // namespace ui
