#pragma once

#include "ui/forms/fieldeditor.h"

namespace ui {

class CheckLine;

/** Words of a fixed list, any number of them: a box for each, in lines that wrap. */
class ChoiceSetEditor final : public FieldEditor {
    Q_OBJECT

public:
    ChoiceSetEditor(core::Book& book, const core::FieldInfo& field);

    void setReadOnly(bool readOnly) override;

protected:
    void display(const core::Value& value) override;
    [[nodiscard]] core::Result<core::Value> read() const override;

private:
    QList<CheckLine*> m_lines; ///< in the order of the field's choices
};

} // namespace ui
