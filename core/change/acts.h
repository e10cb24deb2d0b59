#pragma once

#include "core/change/act.h"
#include "core/change/changeset.h"
#include "core/model/reader.h"
#include "core/support/clock.h"

#include <QMap>

/** What a person does, as pure functions: they read and return the change; the book applies it. */
namespace core::acts {

/** Values by storage key. What is not named stays as it is or takes its default. */
using Given = QMap<QString, Value>;

/** A new record: the kind's defaults, then what its model (the format of a series) holds under the same keys, then what
 *  is given; placed after its siblings. NoSuchField, ValueInvalid, ValueMissing. */
[[nodiscard]] Result<Record> prepared(const Reader& reader, const EntityInfo& kind, const Given& given, IdSource& ids);

/** A change with what it is called: what the book applies as one act. */
struct Proposal {
    ChangeSet changes;
    ActInfo info;
    /** Keys of drafts (store/drafts.h) that this makes real: they go in the same transaction. */
    QStringList settles = {};
};

[[nodiscard]] Result<Proposal> add(const Reader& reader, const Record& record);

/** From a record as it was read to the same with other values. Empty if nothing differs. */
[[nodiscard]] Result<Proposal> edit(const Reader& reader, const Record& before, const Given& given);
[[nodiscard]] Result<Proposal> edit(const Reader& reader, const Record& before, const Record& after);
/** The change of edit() alone, for many records at once. */
[[nodiscard]] Result<ChangeSet> difference(const Record& before, const Given& given);

/** Removes a record with all that lives in it; references from elsewhere are emptied. StillReferenced where such a
 *  reference must not be empty. */
[[nodiscard]] Result<Proposal> remove(const Reader& reader, RecordId id);

/** Moves a child to stand before `next` among its siblings, or last for null. */
[[nodiscard]] Result<Proposal> place(const Reader& reader, RecordId child, RecordId next);

/** A municipality's team in a series together with its registration, as one act: they come in one mail. */
[[nodiscard]] Result<Proposal> enterTeam(
    const Reader& reader, RecordId series, RecordId municipality, const Given& registration, IdSource& ids);

/** Fields that still hold their default taken from the record's model, as a form does when a model is chosen. */
[[nodiscard]] Result<Record> withModel(const Reader& reader, Record record);

} // namespace core::acts
