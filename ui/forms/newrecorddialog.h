#pragma once

#include "core/change/acts.h"
#include "core/store/drafts.h"
#include "ui/support/prompts.h"

#include <QDialog>

namespace core {
class Book;
}

namespace ui {

class Banner;
class DoublesPanel;
class NewRecordDraft;
class RecordForm;

/**
 * Asks for a new record and creates it. Open it with open(): it does not block. A model that is chosen (the format of a
 * series) fills in what nobody typed; the one own agency stands in where an agency is required.
 */
class NewRecordDialog final : public QDialog {
    Q_OBJECT

public:
    /** The book must outlive it. `start`: values it begins with, as the owner, which then is not asked for. */
    NewRecordDialog(
        core::Book& book, const core::EntityInfo& kind, const core::acts::Given& start = {}, QWidget* parent = nullptr);

    ~NewRecordDialog() override;
    /** Goes on with one that was begun and neither created nor cancelled before the program ended; nullptr where its
     *  kind is not known here. */
    [[nodiscard]] static NewRecordDialog* resume(core::Book& book, const core::Draft& draft, QWidget* parent = nullptr);

    [[nodiscard]] RecordForm* form() const { return m_form; }

    void accept() override;
    /** Asks once where something was typed, and once more after it was typed in again. */
    void reject() override;
    /** What was typed is kept while the dialog is open, also over a crash, and no longer. */
    void done(int result) override;

Q_SIGNALS:
    void created(core::RecordId record);
    /** There is such a record already, and the person wants that one; nothing was created, and what was typed is
     *  offered in its fields. */
    void existingChosen(core::RecordId record);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void presetAgency();
    void takeModel(qsizetype field);
    void takeUp(const core::Draft& draft);
    /** A blank record with these values, and what its model says where there are none. */
    [[nodiscard]] core::Result<core::Record> filledIn(const core::acts::Given& given) const;
    void fillIn(const core::acts::Given& given);
    /** @param standing the person's answer to what was refused the last time */
    void carryOut(const std::optional<Standing>& standing);
    [[nodiscard]] core::Result<core::RecordId> create(const std::optional<Standing>& standing);
    void askReason();
    void tell(const core::Error& error);
    void takeExisting(core::RecordId record);
    /** Of whether to discard: whoever types on has answered it. */
    void withdrawQuestion();

    core::Book& m_book;
    const core::EntityInfo& m_kind;
    core::acts::Given m_start;
    core::Record m_filled; ///< as the program filled it in: what differs from it was typed
    core::acts::Given m_typed; ///< before the last model was taken
    Banner* m_banner;
    QWidget* m_foot;
    DoublesPanel* m_doubles;
    RecordForm* m_form;
    NewRecordDraft* m_draft;
    QStringList m_refusals; ///< what the last attempt met that may stand with a reason
    bool m_needsDay = false;
    bool m_asked = false;
    bool m_isCutOff = false; ///< the file of the book was lost when it was to be created
};

} // namespace ui
