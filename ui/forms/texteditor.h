#pragma once

#include "ui/forms/lineeditor.h"

namespace ui {

/** One line of text. Says how much room is left shortly before there is none. */
class TextEditor final : public LineEditor {
    Q_OBJECT

public:
    using LineEditor::LineEditor;

    [[nodiscard]] Note note() const override;

    /** The note for a text of a length: nothing while it is far from the limit. */
    [[nodiscard]] static Note roomLeft(qsizetype length, int limit);
};

} // namespace ui
