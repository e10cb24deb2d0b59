#pragma once

#include "ui/stage/stagecontext.h"

namespace ui {

class AskLine;

/** One key sets the state of a measure: O open, A in progress, E done, V moved (asks until when), X dropped (asks why).
 *  False for other keys. */
bool setMeasureState(StageContext& context, AskLine& ask, core::RecordId measure, const QString& letter);

/** Whether a draft is the answer to such a question, and not a date or a reason changed by itself. */
[[nodiscard]] bool isMeasureState(const core::Draft& draft);

/** Asks again until when a measure is moved, or why it is dropped, where that was being typed. */
bool resumeMeasureState(StageContext& context, AskLine& ask, const core::Draft& draft);

/** What the keys do, in a sentence. */
[[nodiscard]] QString measureStateKeys();

/** What is said where it is not said who does it. */
[[nodiscard]] QString nobodyChosen();

/** What somebody typed as a date, in whatever words. */
[[nodiscard]] core::Result<core::Value> typedDate(const QString& words);

} // namespace ui
