#pragma once

#include "ui/forms/fieldeditor.h"

namespace ui {

class Chip;
class RecordPicker;

/** Any number of records of another kind: a line to find the next one, and below it those that are in. */
class ReferenceSetEditor final : public FieldEditor {
    Q_OBJECT

public:
    ReferenceSetEditor(core::Book& book, const core::FieldInfo& field);

    void setReadOnly(bool readOnly) override;
    [[nodiscard]] Note note() const override;

protected:
    void display(const core::Value& value) override;
    [[nodiscard]] core::Result<core::Value> read() const override;

private:
    void add(core::RecordId id);
    void takeOut(const QString& element);
    void showChips();
    Chip* makeChip(const QString& element, const QString& title);

    RecordPicker* m_picker;
    QWidget* m_area;
    QStringList m_elements; ///< ids as text
    QList<Chip*> m_chips; ///< by title
    bool m_readOnly = false;
};

} // namespace ui
