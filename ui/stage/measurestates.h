#pragma once

#include "core/model/entities/measure.h"
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

/** What these keys do, in a sentence. */
[[nodiscard]] QString stateKeys(QStringView letters = u"OAEVX");
/** The same of those that a measure in a state lets; empty where none is left. Of no measure: all. */
[[nodiscard]] QString measureStateKeys(std::optional<core::MeasureState> of = {});

/** What somebody typed as a date, in whatever words. */
[[nodiscard]] core::Result<core::Value> typedDate(const QString& words);

} // namespace ui
