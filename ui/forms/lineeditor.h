#pragma once

#include "ui/forms/fieldeditor.h"

class QLineEdit;

namespace ui {

/** Whatever is typed in one line and understood by core: the base of its kinds, and itself the one for e-mail and web.
 */
class LineEditor : public FieldEditor {
    Q_OBJECT

public:
    LineEditor(core::Book& book, const core::FieldInfo& field);

    void setReadOnly(bool readOnly) override;

protected:
    void display(const core::Value& value) override;
    [[nodiscard]] core::Result<core::Value> read() const override;
    [[nodiscard]] std::optional<QString> typedText() const override;
    void showTyped(const QString& text) override;

    [[nodiscard]] QString typed() const;
    /** Something that needs no more than this width, in draft pixels. */
    void setShort(int width);
    void setPlaceholder(const QString& form);

private:
    QLineEdit* m_line;
};

} // namespace ui
