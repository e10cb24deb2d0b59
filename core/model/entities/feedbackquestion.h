#pragma once

#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct FeedbackTemplate;

/** How a question is answered (domain.md 2.2 E). */
enum class FeedbackScale { Agreement, Mark, OpenAnswer };
[[nodiscard]] ChoiceList choicesOf(FeedbackScale);

/** domain.md 2.2 E */
struct FeedbackQuestion {
    static constexpr const char* entityKey = "feedback_question";
    [[nodiscard]] static const EntityInfo& info();

    Ref<FeedbackTemplate> feedbackTemplate;
    OrderKey order;
    QString question;
    FeedbackScale scale = FeedbackScale::Agreement;

    bool operator==(const FeedbackQuestion&) const = default;
};

} // namespace core
