#pragma once

#include "core/model/entities/outcome.h"
#include "ui/stage/stagecontext.h"
#include "ui/stage/stagelistmodel.h"

/** Records of a session as lines of the moderation view; the same on the laptop and on the wall. */
namespace ui {

/** A line about a record: where something of it is in dispute, that is said. */
[[nodiscard]] StageRow marked(const StageContext& context, StageRow row, core::RecordId record);
/** @param field storage key of one; empty: any of them */
[[nodiscard]] bool isDisputed(const StageContext& context, core::RecordId record, const QString& field = {});

[[nodiscard]] Tone outcomeTone(core::OutcomeKind kind);
[[nodiscard]] StageRow noteRow(const StageContext& context, const core::Record& note);
[[nodiscard]] StageRow measureRow(const StageContext& context, const core::Record& measure);
[[nodiscard]] StageRow topicRow(const StageContext& context, const core::Record& topic);
[[nodiscard]] StageRow personRow(const StageContext& context, const core::StagePerson& person);

/** Notes of the session that everybody in the room may see, the latest first; of one block, or of all for null. */
[[nodiscard]] QList<StageRow> openNotes(const StageContext& context, core::RecordId block);

/** "18:00", "-2:30" once the time is over. */
[[nodiscard]] QString countdown(int seconds);

} // namespace ui
