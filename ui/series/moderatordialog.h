#pragma once

#include "core/book/book.h"
#include "core/change/moderators.h"

#include <QDialog>

class QPushButton;

namespace ui {

class Banner;
class FieldEditor;
class FormCombo;
class PlainLabel;
class Prompts;
class Segmented;

/** Asks who moderates in whose place, and on which dates, and says beforehand what becomes of each and what the rules
 *  would say of it. One act, whatever the scope. Open it with open(). */
class ModeratorDialog final : public QDialog {
    Q_OBJECT

public:
    ModeratorDialog(core::Book& book, core::RecordId session, Prompts& prompts, QWidget* parent = nullptr);
    /** Makes one over `parent` that goes when it is closed. */
    static void show(core::Book& book, core::RecordId session, Prompts& prompts, QWidget* parent);

    void accept() override;

private:
    void build();
    void offerModerators();
    [[nodiscard]] core::RecordId from() const;
    [[nodiscard]] core::Result<core::acts::ModeratorMoves> moves() const;
    void preview();
    [[nodiscard]] QString moveText(const core::acts::ModeratorMove& move) const;
    void tell(const core::Error& error);

    core::Book& m_book;
    const core::RecordId m_session;
    Prompts& m_prompts;
    Banner* m_banner;
    FormCombo* m_from;
    FieldEditor* m_to;
    Segmented* m_scope;
    PlainLabel* m_preview;
    PlainLabel* m_warnings;
    QPushButton* m_accept = nullptr;
};

} // namespace ui
