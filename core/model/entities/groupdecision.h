#pragma once

#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct AgendaItem;
struct Session;

/** domain.md 2.2 D */
enum class DecisionKind { Topic, Method, Date, Host, Confidentiality, Other };
[[nodiscard]] ChoiceList choicesOf(DecisionKind);

/** What the group itself decides (Prinzip des selbstorganisierten Lernens, domain.md 1.1, 0-36). */
struct GroupDecision {
    static constexpr const char* entityKey = "group_decision";
    [[nodiscard]] static const EntityInfo& info();

    Ref<Session> session;
    OrderKey order;
    QString question;
    DecisionKind kind = DecisionKind::Topic;
    Ref<AgendaItem> agendaItem;
    QString result;
    QTime decidedAt;
    LongText note;

    bool operator==(const GroupDecision&) const = default;
};

} // namespace core
