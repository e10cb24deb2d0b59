#pragma once

#include "core/model/record.h"
#include "core/store/drafts.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace core {
class Book;
}

namespace ui {

class RecordForm;

/** How long what is typed may be nowhere but on the screen. Counted from the first key that is not kept yet, so that
 *  somebody who never pauses loses no more than others. */
inline constexpr int draftDelayMs = 1000;

/** Keeps in the book what is being typed in the form of a record, until it is saved or taken back; and offers what was
 *  kept before. Writes on the book's writing thread; for a book that is only read it does nothing. */
class DraftKeeper final : public QObject {
    Q_OBJECT

public:
    /** Book and form must outlive it. */
    DraftKeeper(core::Book& book, RecordForm& form, QObject* parent = nullptr);

    /** The form shows this record now. What was typed in it earlier is offered. */
    [[nodiscard]] core::Result<void> follow(const core::Record& record);
    /** The draft that a save of this field makes real. */
    [[nodiscard]] QString keyOf(qsizetype field) const;
    /** Keeps now what would be kept soon. */
    void flush();

Q_SIGNALS:
    /** Once for each kind of failure; it goes on trying. */
    void failed(const core::Error& error);

private:
    void keep(qsizetype field);
    void drop(qsizetype field);
    void note(qsizetype field, const core::Result<void>& written);

    core::Book& m_book;
    RecordForm& m_form;
    const core::EntityInfo* m_kind = nullptr;
    core::RecordId m_record;
    QSet<qsizetype> m_dirty;
    QTimer m_timer;
    std::optional<core::ErrorKind> m_failure;
};

} // namespace ui
