#pragma once

#include "core/model/field.h"
#include "core/support/finding.h"
#include "ui/look/palette.h"

#include <optional>

namespace ui {

/** Whether a field says how far its record has come: a choice called state, status or stage with words that are known
 *  here. The Land of a municipality has the same name and is none. */
[[nodiscard]] bool isStateField(const core::FieldInfo& field);

/** Whether a stored word is in the table of state words. */
[[nodiscard]] bool hasTone(QStringView word);

/** How a stored word of a state machine is coloured, whatever field it is of; nullopt for words that are none. */
[[nodiscard]] std::optional<Tone> wordTone(QStringView word);

/** How the word of such a field is coloured; nullopt for other fields and for no word. Neutral has not begun or is put
 *  away, Note is going to happen, Good goes well or is done, Caution waits for somebody, Bad will not happen. */
[[nodiscard]] std::optional<Tone> stateTone(const core::FieldInfo& field, QStringView word);

/** How a finding is coloured; quietly where it stands with a reason. */
[[nodiscard]] Tone toneOf(const core::Finding& finding);

} // namespace ui
