#pragma once

#include "core/model/field.h"

/** Words that more than one entity uses, in the order of their enumerators. */
namespace core {

/** The sixteen Länder by their official two-letter code. */
enum class State { BW, BY, BE, BB, HB, HH, HE, MV, NI, NW, RP, SL, SN, ST, SH, TH };
[[nodiscard]] ChoiceList choicesOf(State);

/** Leitung, Fachkraft, Politik, extern (domain.md 2.2 A). */
enum class FunctionLevel { Lead, Specialist, Politics, External };
[[nodiscard]] ChoiceList choicesOf(FunctionLevel);

enum class SessionMode { InPerson, Online, Hybrid };
[[nodiscard]] ChoiceList choicesOf(SessionMode);

enum class DurationKind { FullDay, HalfDay, SeveralDays, Hours };
[[nodiscard]] ChoiceList choicesOf(DurationKind);

enum class GroupMode { Closed, Open };
[[nodiscard]] ChoiceList choicesOf(GroupMode);

/** How strictly a team rule holds: an error, or a warning. */
enum class Strictness { Hard, Recommended };
[[nodiscard]] ChoiceList choicesOf(Strictness);

/** The seven core components of DKBM after Euler and Sloane (domain.md 2.2 A). */
enum class DkbmComponent {
    Goals,
    Data,
    InternalCooperation,
    ExternalCooperation,
    Coordination,
    Quality,
    PublicDiscourse
};
[[nodiscard]] ChoiceList choicesOf(DkbmComponent);

/** Akteurs-Ebene (domain.md 2-13). */
enum class ActorLevel { Land, Region, Municipality, Neighbourhood };
[[nodiscard]] ChoiceList choicesOf(ActorLevel);

/** Phases of the Bildungsbiografie (domain.md 1.3, 2-02). */
enum class LifePhase { EarlyChildhood, School, SchoolToWork, Training, Adult, Senior };
[[nodiscard]] ChoiceList choicesOf(LifePhase);

enum class Priority { High, Medium, Low };
[[nodiscard]] ChoiceList choicesOf(Priority);

/** domain.md 2.2 A */
enum class DkbmPillar { Management, Monitoring, Counselling };
[[nodiscard]] ChoiceList choicesOf(DkbmPillar);

/** Who may read it: the group in the room, the agency, all municipalities of the network, everybody (V-41). */
enum class Confidentiality { Group, Agency, Network, Public };
[[nodiscard]] ChoiceList choicesOf(Confidentiality);

} // namespace core
