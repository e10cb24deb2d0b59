#pragma once

#include "core/model/entities/vocabulary.h"
#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct Method;
struct Person;
struct ThemeField;

/** Kinds that a concern may name as "belongs to". */
struct ConcernOwner {
    static constexpr const char* entityKey = "consultation_case series team";
};

/** domain.md 2.4.10 */
enum class ConcernState { Raised, Selected, WorkedOn, Resolved, Parked };
[[nodiscard]] ChoiceList choicesOf(ConcernState);

/** The question that a case, a team or a series starts from (domain.md 2.2 C). */
struct Concern {
    static constexpr const char* entityKey = "concern";
    [[nodiscard]] static const EntityInfo& info();

    Ref<ConcernOwner> subject;
    LongText question;
    QString type;
    ConcernState state = ConcernState::Raised;
    Refs<ThemeField> themeFields;
    LongText background;
    Ref<Person> broughtBy;
    QDate raisedOn;
    Ref<Method> method;
    Confidentiality confidentiality = Confidentiality::Group;

    bool operator==(const Concern&) const = default;
};

} // namespace core
