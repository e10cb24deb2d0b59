#pragma once

#include "core/change/acts.h"
#include "core/store/drafts.h"

#include <QObject>
#include <QTimer>

namespace core {
class Book;
}

namespace ui {

class RecordForm;

/** Keeps in the book what is typed for a new record, until it is created or cancelled. */
class NewRecordDraft final : public QObject {
    Q_OBJECT

public:
    /** Book and form must outlive it. */
    NewRecordDraft(core::Book& book, const core::EntityInfo& kind, RecordForm& form, QObject* parent = nullptr);

    /** What nobody typed: the record's owner and the like. */
    void setStart(const core::acts::Given& start) { m_start = start; }
    /** What was typed before the form was filled anew by a model. */
    void setEarlier(const core::acts::Given& typed) { m_earlier = typed; }
    /** Goes on with one that was kept before, in place of a new one. */
    void resume(const QString& key) { m_key = key; }
    /** What creating the record makes real. */
    [[nodiscard]] const QString& key() const { return m_key; }
    /** Keeps now what would be kept soon. */
    void flush();
    /** Created: nothing is kept any more. */
    void end();
    /** Cancelled: nothing of it is wanted. */
    void drop();
    /** There is such a record of the kind already: what was typed waits in its fields, as drafts of that one, and is
     *  kept nowhere else. What it says already is left out, up to the way of writing. */
    [[nodiscard]] core::Result<void> handOver(core::RecordId to);

    /** The values a draft began with, or was given: those that can still be read. */
    [[nodiscard]] static core::acts::Given valuesOf(
        const core::EntityInfo& kind, const QList<core::DraftField>& fields);

private:
    [[nodiscard]] QList<core::DraftField> fields() const;

    core::Book& m_book;
    const core::EntityInfo& m_kind;
    RecordForm& m_form;
    core::acts::Given m_start;
    core::acts::Given m_earlier;
    QString m_key;
    QTimer m_timer;
    bool m_ended = false;
};

} // namespace ui
