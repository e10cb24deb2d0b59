#pragma once

#include "ui/forms/lineeditor.h"

namespace ui {

/** A phone number: shows while it is typed how DIN 5008 writes it, and says when it is none. */
class PhoneEditor final : public LineEditor {
    Q_OBJECT

public:
    using LineEditor::LineEditor;

    [[nodiscard]] Note note() const override;
};

} // namespace ui
