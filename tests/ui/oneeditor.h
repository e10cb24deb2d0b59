#pragma once

#include "core/wording/language.h"
#include "tests/ui/formbench.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/recordpicker.h"

namespace test {

/** One editor of a field in a window, and how often it was left. */
struct One {
    FilledBook& book;
    ui::FieldEditor* editor;
    Bench bench;
    QSignalSpy left;

    One(FilledBook& filled, const char* kind, const char* key)
        : book(filled)
        , editor(ui::FieldEditor::make(*book, fieldOf(kind, key)))
        , bench(withRoom(editor))
        , left(editor, &ui::FieldEditor::left)
    {
    }

    static const core::FieldInfo& fieldOf(const char* kind, const char* key)
    {
        const core::EntityInfo* entity = core::findEntity(text(kind));
        return entity->fields[size_t(entity->indexOf(text(key)))];
    }
    static QWidget* withRoom(QWidget* widget)
    {
        auto* const around = new QWidget;
        auto* const column = new QVBoxLayout(around);
        column->addWidget(widget);
        column->addStretch(1);
        return around;
    }
    template <typename Widget>
    [[nodiscard]] Widget* control() const
    {
        return qobject_cast<Widget*>(editor->control());
    }
    [[nodiscard]] QLineEdit* line() const { return control<QLineEdit>(); }
    [[nodiscard]] ui::RecordPicker* picker() const { return control<ui::RecordPicker>(); }
    void typeAndLeave(const QString& words)
    {
        type(editor->control(), words);
        bench.goOn();
    }
};

} // namespace test
