#pragma once

#include "core/change/acts.h"
#include "core/exchange/importmapping.h"

namespace core {

/** Into which fields a person has put the columns of such a file before. */
struct RememberedMapping {
    RecordId record; ///< the import mapping that holds it
    ImportMapping mapping;
    QString keyField;
};

/** The mapping kept for files of a kind with just these headers, in whatever order; nullopt if there is none. What no
 *  longer is a field is left out. */
[[nodiscard]] Result<std::optional<RememberedMapping>> rememberedMapping(
    const Reader& reader, const EntityInfo& kind, const QStringList& header);

/** Keeps a mapping for the next file like this one, under the name of this one. Empty if it is known already. */
[[nodiscard]] Result<acts::Proposal> rememberMapping(const Reader& reader, const EntityInfo& kind,
    const QStringList& header, const RememberedMapping& mapping, const QString& fileName, IdSource& ids);

} // namespace core
