#pragma once

#include "core/model/record.h"
#include "core/store/drafts.h"

#include <QHash>
#include <QWidget>
#include <optional>

class QVBoxLayout;

namespace core {
class Book;
struct Conflict;
struct Decision;
} // namespace core

namespace ui {

class Banner;
class Card;
class FieldGrid;
class FieldRow;
class PlainLabel;
struct ConflictView;

/**
 * The one form for every kind of record, made from its field list: sections as cards, fields in one or two columns.
 * It holds one record and says which field was left with another value; saving and creating are left to RecordEditor
 * and NewRecordDialog. The order field is never shown; the owner only where it is asked for.
 */
class RecordForm final : public QWidget {
    Q_OBJECT

public:
    enum class Owner { Hidden, Shown };

    RecordForm(core::Book& book, const core::EntityInfo& kind, QWidget* parent = nullptr, Owner owner = Owner::Hidden);

    /** Shows a record. Of the same one as before, what a person has typed and nobody could save stays. */
    void load(const core::Record& record);
    /** The record as loaded, with what was typed where that can be read. */
    [[nodiscard]] core::Record value() const;
    /** Fields that a person has put something in since load(). */
    [[nodiscard]] QList<qsizetype> touched() const;

    void setReadOnly(bool readOnly);
    /** Fields that nobody may edit any more, though the rest may be, and why; said above them. */
    void setLockedFields(const QSet<QString>& keys, const QString& reason);
    void setHiddenFields(const QStringList& keys);
    /** Gives a field the keyboard and brings it into sight. */
    void focusField(const QString& key);
    /** Says beside a field what is wrong, until it is typed in again. */
    void setFieldError(qsizetype field, const core::Error& error);
    /** Shows beside their fields what the rules find in this record; what is not about a field is left to others. */
    void setFindings(const core::Findings& findings);
    /** Shows beside their fields what waits for a decision in this record; what is not about a field is left to others.
     */
    void setConflicts(const QList<ConflictView>& conflicts, bool readOnly);
    /** What a person has typed in a field and nobody has saved. */
    [[nodiscard]] std::optional<core::DraftField> draftOf(qsizetype field) const;
    /** Shows in its field what was typed earlier, and asks whether to keep it. False where that cannot be, or where the
     *  book says the same by now. */
    [[nodiscard]] bool offerDraft(qsizetype field, const core::Draft& draft);
    [[nodiscard]] bool isOffered(qsizetype field) const;
    /** Goes on with what was typed earlier, as if it was typed now. */
    void takeDraft(qsizetype field, const core::DraftField& draft);
    /** As if every field that was typed in had been left: before anything that relies on the book, as undo or closing.
     */
    void leave();
    /** Looks at every field as if it was left, and says what is wrong; the first one gets the keyboard. */
    [[nodiscard]] bool validate();

Q_SIGNALS:
    /** A field was left with a valid value that is not the loaded one. */
    void fieldLeft(qsizetype field);
    /** With every key. */
    void typed(qsizetype field);
    /** A field stands as it was loaded again: it was left like that, or what was offered was not wanted. */
    void takenBack(qsizetype field);
    void referenceActivated(core::RecordId record);
    void conflictDecided(const core::Conflict& conflict, const core::Decision& decision);

private:
    struct Line {
        qsizetype field;
        FieldRow* row;
    };
    struct Section {
        Card* card;
        FieldGrid* grid;
        QList<FieldRow*> rows;
    };

    void build(Owner owner);
    Section& section(const core::FieldInfo& field);
    void addField(qsizetype field);
    void orderByTab();
    void left(const Line& line);
    void showOffer(const Line& line);
    [[nodiscard]] core::Result<core::Value> judged(const Line& line) const;
    [[nodiscard]] const Line* lineOf(qsizetype field) const;

    core::Book& m_book;
    const core::EntityInfo& m_kind;
    QHash<qsizetype, core::Draft> m_offers;
    core::Record m_loaded;
    core::Record m_blank;
    QVBoxLayout* m_column;
    PlainLabel* m_legend;
    Banner* m_locked = nullptr; ///< made when something is locked
    QList<Section> m_sections;
    QList<Line> m_lines;
};

} // namespace ui
