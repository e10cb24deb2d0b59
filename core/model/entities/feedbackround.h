#pragma once

#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct FeedbackTemplate;
struct Session;

/** The sheets handed out and returned at one session (domain.md 2.2 E). */
struct FeedbackRound {
    static constexpr const char* entityKey = "feedback_round";
    [[nodiscard]] static const EntityInfo& info();

    Ref<Session> session;
    Ref<FeedbackTemplate> feedbackTemplate;
    std::optional<qint64> handedOut;
    std::optional<qint64> returned;
    LongText note;

    bool operator==(const FeedbackRound&) const = default;
};

} // namespace core
