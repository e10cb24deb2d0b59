#pragma once

#include "ui/forms/fieldeditor.h"

namespace ui {

class GrowingText;

/** Several lines of plain text. Tab goes on to the next field; what is pasted comes without its looks. */
class LongTextEditor final : public FieldEditor {
    Q_OBJECT

public:
    LongTextEditor(core::Book& book, const core::FieldInfo& field);

    void setReadOnly(bool readOnly) override;
    [[nodiscard]] Note note() const override;

protected:
    void display(const core::Value& value) override;
    [[nodiscard]] core::Result<core::Value> read() const override;
    [[nodiscard]] std::optional<QString> typedText() const override;
    void showTyped(const QString& text) override;

private:
    GrowingText* m_text;
};

} // namespace ui
