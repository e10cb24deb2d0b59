#pragma once

#include "core/book/book.h"
#include "core/change/sessionacts.h"

#include <QDialog>

namespace ui {

class Banner;
class FieldEditor;
class PlainLabel;
class Prompts;
class Segmented;

/** Edits what several sessions of a series may have in common, for this date, this one and later ones, or all. Only
 * what was typed in changes; a date moves the others as far. One act, whatever the scope. Open it with open(). */
class SessionDialog final : public QDialog {
    Q_OBJECT

public:
    SessionDialog(core::Book& book, core::RecordId session, Prompts& prompts, QWidget* parent = nullptr);

    void accept() override;
    /** Gives a field the keyboard, by its storage key. */
    void focusField(const QString& key);

private:
    void build();
    void addField(class QFormLayout* form, const char* key);
    [[nodiscard]] core::acts::DateScope scope() const;
    /** What was typed; the error of the first field that cannot be read. */
    [[nodiscard]] core::Result<core::acts::Given> given() const;
    void preview();
    void tell(const core::Error& error);

    core::Book& m_book;
    const core::RecordId m_session;
    Prompts& m_prompts;
    Banner* m_banner;
    Segmented* m_scope;
    PlainLabel* m_preview;
    QList<FieldEditor*> m_editors;
};

} // namespace ui
