#pragma once

#include "core/model/entities/vocabulary.h"
#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct Agency;
struct ThemeField;

/** domain.md 1.3, 2-34 and 2-35 */
struct Publication {
    static constexpr const char* entityKey = "publication";
    [[nodiscard]] static const EntityInfo& info();

    QString title;
    QString kind;
    Ref<Agency> agency;
    QString publicationSeries;
    QString number;
    FuzzyDate year;
    QString authors;
    QString isbn;
    QString link;
    Refs<ThemeField> themeFields;
    Words<DkbmPillar> dkbmPillars;
    Words<ActorLevel> actorLevels;
    LongText summary;

    bool operator==(const Publication&) const = default;
};

} // namespace core
