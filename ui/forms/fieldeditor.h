#pragma once

#include "core/model/field.h"
#include "core/model/record.h"
#include "core/store/drafts.h"
#include "ui/look/palette.h"

#include <QWidget>
#include <optional>

namespace core {
class Book;
}

namespace ui {

/**
 * Shows the value of one field and lets a person change it; there is one kind per field type. It only holds the value:
 * saving is left to others, who are told when it was left. What cannot be read as a value stays as it was typed.
 */
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    /** What is to be said below the field: how a date is understood, how much is too much. */
    struct Note {
        QString words;
        Tone tone = Tone::Neutral;
    };

    /** The editor that fits the field's type. The book is asked for titles and must outlive it. */
    [[nodiscard]] static FieldEditor* make(core::Book& book, const core::FieldInfo& field);

    [[nodiscard]] const core::FieldInfo& field() const { return m_field; }
    /** Shows a value and forgets what was typed. */
    void load(const core::Value& value);
    /** What stands in the editor; exactly what was loaded as long as nobody touched it. An error keeps the text. */
    [[nodiscard]] core::Result<core::Value> value() const;
    /** A person has put something in since load(). */
    [[nodiscard]] bool isTouched() const { return m_state == State::Typed || m_state == State::Settled; }
    /** What a person has put in and nobody has saved, to be kept for them; nullopt where there is nothing such. */
    [[nodiscard]] std::optional<core::DraftField> draft() const;
    /** Shows a draft without counting it as typed: value() is still what was loaded, and leaving it saves nothing.
     *  False where it cannot be shown. */
    [[nodiscard]] bool offer(const core::DraftField& draft);
    [[nodiscard]] bool isOffered() const { return m_state == State::Offered; }
    /** From now on what is offered counts as typed, as it also does with the first key. */
    void take();
    /** What stands in the book behind what is offered. */
    void setBehind(const core::Value& value) { m_value = value; }
    /** A value as it would stand here. */
    [[nodiscard]] QString readable(const core::Value& value) const;
    virtual void setReadOnly(bool readOnly) = 0;
    [[nodiscard]] virtual Note note() const { return {}; }
    /** What the field is called, as a label begins. */
    [[nodiscard]] QString label() const;
    /** The sentence for an error, as it stands beside the field. */
    [[nodiscard]] virtual QString problem(const core::Error& error) const;
    /** What has the keyboard, the name of the storage key and the accessible name. */
    [[nodiscard]] QWidget* control() const { return m_control; }
    /** As if the person had gone on to the next field. */
    void leave();

Q_SIGNALS:
    /** With every key. */
    void changed();
    /** The person is done with it and had touched it. What can be read is shown as it will be stored. */
    void left();
    void referenceActivated(core::RecordId record);

protected:
    FieldEditor(core::Book& book, const core::FieldInfo& field);

    virtual void display(const core::Value& value) = 0;
    [[nodiscard]] virtual core::Result<core::Value> read() const = 0;
    /** The text being typed, for those that are typed in; and the way to show it again. */
    [[nodiscard]] virtual std::optional<QString> typedText() const { return std::nullopt; }
    virtual void showTyped(const QString& /*text*/) { }
    /** What would be understood, with an example, for those that do not understand everything. */
    [[nodiscard]] virtual QString expected() const { return {}; }

    /** To be called once, with what has the keyboard. */
    void setControl(QWidget* control);
    /** Has leave() called when the keyboard goes from this widget to outside the editor. */
    void watch(QWidget* part);
    void touch();

    [[nodiscard]] core::Result<core::Value> parse(const QString& typed) const;
    [[nodiscard]] QString titleOf(core::RecordId id) const;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /** Offered: a draft is shown over what was loaded. Settled: touched, read, and shown as it will be stored. */
    enum class State { Loaded, Offered, Typed, Settled };

    core::Book& m_book;
    const core::FieldInfo& m_field;
    QWidget* m_control = nullptr;
    core::Value m_value;
    core::Value m_loaded; ///< what was there before anything was typed
    State m_state = State::Loaded;
};

} // namespace ui
