#pragma once

#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct FeedbackQuestion;
struct FeedbackRound;

/** One answer on one sheet; nobody's name is kept (domain.md 2.2 E). */
struct FeedbackAnswer {
    static constexpr const char* entityKey = "feedback_answer";
    [[nodiscard]] static const EntityInfo& info();

    Ref<FeedbackRound> feedbackRound;
    std::optional<qint64> sheet; ///< by chance (feedbacksheets.h); people see its place among the others
    Ref<FeedbackQuestion> question;
    std::optional<qint64> mark;
    LongText words;

    bool operator==(const FeedbackAnswer&) const = default;
};

} // namespace core
