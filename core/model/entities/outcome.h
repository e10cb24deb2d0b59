#pragma once

#include "core/model/entities/vocabulary.h"
#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct AgendaItem;
struct Municipality;
struct Person;
struct Session;
struct ThemeField;

/** domain.md 2.2 E */
enum class OutcomeKind {
    Knowledge,
    Milestone,
    SolutionApproach,
    Obstacle,
    WrongTurn,
    SuccessCondition,
    StumblingBlock,
    GoodPractice,
    Model,
    JointApproach,
    Potential,
    Question,
    Idea,
    Agreed
};
[[nodiscard]] ChoiceList choicesOf(OutcomeKind);

/** What a session brought forth, one thought a record (domain.md 2.2 E). */
struct Outcome {
    static constexpr const char* entityKey = "outcome";
    [[nodiscard]] static const EntityInfo& info();

    Ref<Session> session;
    OrderKey order;
    OutcomeKind kind = OutcomeKind::Knowledge;
    LongText words;
    Ref<AgendaItem> agendaItem;
    Refs<Municipality> municipalities;
    Ref<Person> person;
    std::optional<DkbmComponent> dkbmComponent;
    Refs<ThemeField> themeFields;
    QString obstacleType;
    Confidentiality confidentiality = Confidentiality::Group;
    bool transferCandidate = false;
    QTime time;

    bool operator==(const Outcome&) const = default;
};

} // namespace core
