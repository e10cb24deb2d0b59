#pragma once

#include "core/model/overview/stage.h"

namespace core {

/** What should be there before a session is closed. */
enum class ClosingItem {
    Attendance, ///< of everybody it is said whether they came
    Agenda, ///< every block has times, or was dropped
    Consultations, ///< none is going on
    Measures, ///< each team has one
    MeasuresComplete, ///< each says who and until when
    Topics, ///< of each topic put aside it is said what becomes of it
    Decisions, ///< each has a result
    Feedback, ///< sheets are counted
    PhotoCaptions, ///< each photo has a caption
};

/** One line of the checklist. */
struct ClosingLine {
    ClosingItem item = ClosingItem::Attendance;
    qsizetype missing = 0; ///< 0: done
    QStringList names; ///< of what is missing, at most five
    [[nodiscard]] bool isDone() const { return missing == 0; }
};

/** Every line, done or not, in the order of a session. */
[[nodiscard]] Result<QList<ClosingLine>> closingOf(const Reader& reader, RecordId session);

} // namespace core
