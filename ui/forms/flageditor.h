#pragma once

#include "ui/forms/fieldeditor.h"

namespace ui {

class CheckLine;

/** Yes or no: a box with its label behind it. */
class FlagEditor final : public FieldEditor {
    Q_OBJECT

public:
    FlagEditor(core::Book& book, const core::FieldInfo& field);

    void setReadOnly(bool readOnly) override;

protected:
    void display(const core::Value& value) override;
    [[nodiscard]] core::Result<core::Value> read() const override;

private:
    CheckLine* m_line;
};

} // namespace ui
