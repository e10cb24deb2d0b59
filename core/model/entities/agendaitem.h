#pragma once

#include "core/model/entities/vocabulary.h"
#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct Method;

/** domain.md 2.2 D */
enum class AgendaKind {
    Arrival,
    Welcome,
    Acquaintance,
    Expectations,
    LookingBack,
    Input,
    GoodPractice,
    Exchange,
    Status,
    PeerConsultation,
    Concept,
    GroupDecision,
    Reflection,
    Measures,
    Feedback,
    Break,
    Closing
};
[[nodiscard]] ChoiceList choicesOf(AgendaKind);

enum class AgendaLevel { Strategic, Operational };
[[nodiscard]] ChoiceList choicesOf(AgendaLevel);

/** What became of a block that did not take place as it was planned. */
enum class AgendaCourse { Dropped, Replaced };
[[nodiscard]] ChoiceList choicesOf(AgendaCourse);

/** What a block stands in: the agenda of a session, or a template. */
struct AgendaOwner {
    static constexpr const char* entityKey = "session agenda_template";
};

/** One block of the agenda of a session; when it starts is derived from those before it (domain.md 2.2 D). */
struct AgendaItem {
    static constexpr const char* entityKey = "agenda_item";
    [[nodiscard]] static const EntityInfo& info();

    Ref<AgendaOwner> session;
    OrderKey order;
    QString title;
    std::optional<qint64> durationMin;
    std::optional<AgendaKind> kind;
    std::optional<AgendaLevel> level;
    QString goal;
    LongText content;
    Ref<Method> method;
    QString material;
    QString responsible;
    QTime actualStart;
    QTime actualEnd;
    std::optional<qint64> extraMin; ///< minutes added while it ran
    std::optional<AgendaCourse> course;
    LongText note;

    bool operator==(const AgendaItem&) const = default;
};

} // namespace core
