#pragma once

#include "core/model/record.h"

namespace core {

// What counts of several values of one field that nobody has decided between, beyond what decisions.md 30 says.

/** Whether the program itself fills the field in when it makes the record. Two who make the same record do not
 *  disagree by that: what a person enters later counts, else the first. */
[[nodiscard]] bool isNotedByProgram(const EntityInfo& kind, qsizetype field);

/** How much a value holds back from readers (V-41): of several, what holds back most counts until a person has decided.
 *  0 for every field that says nothing of it. */
[[nodiscard]] int caution(const EntityInfo& kind, qsizetype field, const Value& value);

} // namespace core
