#pragma once

#include "ui/forms/lineeditor.h"

namespace ui {

/** A whole or a real number, written as the language spoken writes it. */
class NumberEditor final : public LineEditor {
    Q_OBJECT

public:
    NumberEditor(core::Book& book, const core::FieldInfo& field);

protected:
    [[nodiscard]] core::Result<core::Value> read() const override;
    [[nodiscard]] QString expected() const override;
};

} // namespace ui
