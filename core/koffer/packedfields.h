#pragma once

#include "core/model/record.h"

namespace core::koffer {

/** Why a record goes along. */
enum class Role {
    Context, ///< to be read
    Work, ///< what the sessions are about: people, teams, open measures
    Tree, ///< a chosen session, or something that lives in one
};

/** Whether a field goes along, its target apart: no contact data unless wished, nothing confidential but of the
 * sessions themselves, of a person what a list of participants says. */
[[nodiscard]] bool goesAlong(const EntityInfo& kind, const FieldInfo& field, Role role, bool contacts);
/** Whether a field that goes along may be changed by a return: not what makes the record what it is, and not the states
 *  that the office sets. */
[[nodiscard]] bool mayComeBack(const EntityInfo& kind, const FieldInfo& field, Role role);
/** Kinds of which new records may come back. */
[[nodiscard]] QSet<QString> newKinds();
/** Those of them that live in nothing. */
[[nodiscard]] QSet<QString> loneKinds();
/** Kinds that live in a chosen session and do not go along whole. */
[[nodiscard]] bool staysWithOffice(const EntityInfo& kind);

} // namespace core::koffer
