#pragma once

#include "ui/forms/fieldeditor.h"

namespace ui {

class FormCombo;

/** One word of a fixed list. A field that may be empty has an empty entry first. */
class ChoiceEditor final : public FieldEditor {
    Q_OBJECT

public:
    ChoiceEditor(core::Book& book, const core::FieldInfo& field);

    void setReadOnly(bool readOnly) override;

protected:
    void display(const core::Value& value) override;
    [[nodiscard]] core::Result<core::Value> read() const override;

private:
    FormCombo* m_combo;
};

} // namespace ui
