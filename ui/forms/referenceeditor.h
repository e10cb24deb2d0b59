#pragma once

#include "ui/forms/fieldeditor.h"

class QPushButton;

namespace ui {

class RecordPicker;

/** One record of another kind: found by typing, with a way to go and see it. */
class ReferenceEditor final : public FieldEditor {
    Q_OBJECT

public:
    ReferenceEditor(core::Book& book, const core::FieldInfo& field);

    void setReadOnly(bool readOnly) override;
    [[nodiscard]] Note note() const override;

protected:
    void display(const core::Value& value) override;
    [[nodiscard]] core::Result<core::Value> read() const override;
    [[nodiscard]] std::optional<QString> typedText() const override;
    void showTyped(const QString& text) override;

private:
    void hold(core::RecordId id, const QString& title);

    RecordPicker* m_picker;
    QPushButton* m_show;
    core::RecordId m_id;
    QString m_title; ///< of m_id; while the line shows it, m_id is meant
};

} // namespace ui
