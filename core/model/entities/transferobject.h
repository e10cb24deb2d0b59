#pragma once

#include "core/model/entities/vocabulary.h"
#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct FundingProgramme;
struct Municipality;
struct Outcome;
struct Person;
struct Publication;
struct ThemeField;

/** domain.md 1.3, 2-23 */
enum class TransferKind { Project, Product, Structure, Instrument };
[[nodiscard]] ChoiceList choicesOf(TransferKind);

/** domain.md 2.4.9 */
enum class TransferState { Identified, Analysed, Prepared, Published, Archived };
[[nodiscard]] ChoiceList choicesOf(TransferState);

/** Something tried out that others may take over (domain.md 2.2 F). */
struct TransferObject {
    static constexpr const char* entityKey = "transfer_object";
    [[nodiscard]] static const EntityInfo& info();

    QString title;
    TransferKind kind = TransferKind::Project;
    TransferState state = TransferState::Identified;
    Refs<Municipality> givers;
    Ref<FundingProgramme> originProgramme;
    Refs<ThemeField> themeFields;
    Words<DkbmComponent> dkbmComponents;
    Words<DkbmPillar> dkbmPillars;
    Words<LifePhase> lifePhases;
    Refs<Person> experts;
    Refs<Outcome> outcomes;
    Ref<Publication> publication;
    QString releasedBy;
    QDate releasedOn;
    LongText description;
    LongText elements;
    LongText successConditions;
    LongText stumblingBlocks;
    LongText adaptationHints;
    LongText stateAdaptationNote;

    bool operator==(const TransferObject&) const = default;
};

} // namespace core
