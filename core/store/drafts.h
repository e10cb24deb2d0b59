#pragma once

#include "core/model/record.h"

#include <QDateTime>

namespace core {

class Database;

/** What stood in one field of a form when it was last heard of. */
struct DraftField {
    QString field; ///< storage key
    QString text; ///< as typed, readable as a value or not; null where it is a value
    QByteArray value; ///< CBOR as in history (valueToCbor)
    QByteArray before; ///< the value that it was to replace; empty for a new record

    bool operator==(const DraftField&) const = default;
};

/** What a person was typing and nobody has saved yet. Kept in the book, but outside history: it is in no export, no
 *  return and no merge. */
struct Draft {
    QString key; ///< draftKey() or newDraftKey()
    QString entity; ///< storage name of the kind
    RecordId record; ///< null: a record that is to be created
    QDateTime at; ///< of the last save, in UTC; shown, never compared
    QString who;
    QList<DraftField> start; ///< what a new record began with, as its owner; nobody typed it
    QList<DraftField> fields; ///< one for a record that is there, every one that was typed in for a new one

    bool operator==(const Draft&) const = default;
};

[[nodiscard]] QString draftKey(RecordId record, const QString& field);
[[nodiscard]] QString newDraftKey(const QUuid& id);

/** All drafts in the order of their keys. A row that cannot be read is left out: there is nothing to offer in it. */
[[nodiscard]] Result<QList<Draft>> readDrafts(Database& database);
/** In place of the one with the same key, within the caller's transaction. */
[[nodiscard]] Result<void> writeDraft(Database& database, const Draft& draft);
/** Within the caller's transaction; a key that is not there is none to remove. */
[[nodiscard]] Result<void> removeDrafts(Database& database, const QStringList& keys);

} // namespace core
