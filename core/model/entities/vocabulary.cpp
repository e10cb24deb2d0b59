#include "core/model/entities/vocabulary.h"

namespace core {

ChoiceList choicesOf(State)
{
    static constexpr ChoiceWord words[] = {{"BW", QT_TRANSLATE_NOOP("model", "Baden-Württemberg")},
        {"BY", QT_TRANSLATE_NOOP("model", "Bavaria")}, {"BE", QT_TRANSLATE_NOOP("model", "Berlin")},
        {"BB", QT_TRANSLATE_NOOP("model", "Brandenburg")}, {"HB", QT_TRANSLATE_NOOP("model", "Bremen")},
        {"HH", QT_TRANSLATE_NOOP("model", "Hamburg")}, {"HE", QT_TRANSLATE_NOOP("model", "Hesse")},
        {"MV", QT_TRANSLATE_NOOP("model", "Mecklenburg-Vorpommern")},
        {"NI", QT_TRANSLATE_NOOP("model", "Lower Saxony")},
        {"NW", QT_TRANSLATE_NOOP("model", "North Rhine-Westphalia")},
        {"RP", QT_TRANSLATE_NOOP("model", "Rhineland-Palatinate")}, {"SL", QT_TRANSLATE_NOOP("model", "Saarland")},
        {"SN", QT_TRANSLATE_NOOP("model", "Saxony")}, {"ST", QT_TRANSLATE_NOOP("model", "Saxony-Anhalt")},
        {"SH", QT_TRANSLATE_NOOP("model", "Schleswig-Holstein")}, {"TH", QT_TRANSLATE_NOOP("model", "Thuringia")}};
    return words;
}

ChoiceList choicesOf(FunctionLevel)
{
    static constexpr ChoiceWord words[] = {{"lead", QT_TRANSLATE_NOOP("model", "Manager")},
        {"specialist", QT_TRANSLATE_NOOP("model", "Specialist")}, {"politics", QT_TRANSLATE_NOOP("model", "Politics")},
        {"external", QT_TRANSLATE_NOOP("model", "External")}};
    return words;
}

ChoiceList choicesOf(SessionMode)
{
    static constexpr ChoiceWord words[] = {{"in_person", QT_TRANSLATE_NOOP("model", "In person")},
        {"online", QT_TRANSLATE_NOOP("model", "Online")}, {"hybrid", QT_TRANSLATE_NOOP("model", "Hybrid")}};
    return words;
}

ChoiceList choicesOf(DurationKind)
{
    static constexpr ChoiceWord words[] = {{"full_day", QT_TRANSLATE_NOOP("model", "Full day")},
        {"half_day", QT_TRANSLATE_NOOP("model", "Half a day")},
        {"several_days", QT_TRANSLATE_NOOP("model", "Several days")},
        {"hours", QT_TRANSLATE_NOOP("model", "Some hours")}};
    return words;
}

ChoiceList choicesOf(GroupMode)
{
    static constexpr ChoiceWord words[] = {
        {"closed", QT_TRANSLATE_NOOP("model", "Closed group")}, {"open", QT_TRANSLATE_NOOP("model", "Open group")}};
    return words;
}

ChoiceList choicesOf(Strictness)
{
    static constexpr ChoiceWord words[] = {
        {"hard", QT_TRANSLATE_NOOP("model", "Binding")}, {"recommended", QT_TRANSLATE_NOOP("model", "Recommended")}};
    return words;
}

ChoiceList choicesOf(DkbmComponent)
{
    static constexpr ChoiceWord words[] = {{"goals", QT_TRANSLATE_NOOP("model", "Strategic goals")},
        {"data", QT_TRANSLATE_NOOP("model", "Basis of data")},
        {"internal_cooperation", QT_TRANSLATE_NOOP("model", "Internal cooperation")},
        {"external_cooperation", QT_TRANSLATE_NOOP("model", "External cooperation")},
        {"coordination", QT_TRANSLATE_NOOP("model", "Coordination")},
        {"quality", QT_TRANSLATE_NOOP("model", "Development of quality")},
        {"public_discourse", QT_TRANSLATE_NOOP("model", "Public discourse")}};
    return words;
}

ChoiceList choicesOf(ActorLevel)
{
    static constexpr ChoiceWord words[] = {{"land", QT_TRANSLATE_NOOP("model", "Land level")},
        {"region", QT_TRANSLATE_NOOP("model", "Region level")},
        {"municipality", QT_TRANSLATE_NOOP("model", "Municipality level")},
        {"neighbourhood", QT_TRANSLATE_NOOP("model", "Neighbourhood level")}};
    return words;
}

ChoiceList choicesOf(LifePhase)
{
    static constexpr ChoiceWord words[] = {{"early_childhood", QT_TRANSLATE_NOOP("model", "Early childhood")},
        {"school", QT_TRANSLATE_NOOP("model", "School")},
        {"school_to_work", QT_TRANSLATE_NOOP("model", "From school to work")},
        {"training", QT_TRANSLATE_NOOP("model", "Vocational training and studies")},
        {"adult", QT_TRANSLATE_NOOP("model", "Continuing education")},
        {"senior", QT_TRANSLATE_NOOP("model", "Education of the elderly")}};
    return words;
}

ChoiceList choicesOf(Priority)
{
    static constexpr ChoiceWord words[] = {{"high", QT_TRANSLATE_NOOP("model", "High")},
        {"medium", QT_TRANSLATE_NOOP("model", "Medium")}, {"low", QT_TRANSLATE_NOOP("model", "Low")}};
    return words;
}

ChoiceList choicesOf(DkbmPillar)
{
    static constexpr ChoiceWord words[] = {{"management", QT_TRANSLATE_NOOP("model", "Education management")},
        {"monitoring", QT_TRANSLATE_NOOP("model", "Education monitoring")},
        {"counselling", QT_TRANSLATE_NOOP("model", "Education counselling")}};
    return words;
}

ChoiceList choicesOf(Confidentiality)
{
    static constexpr ChoiceWord words[] = {{"group", QT_TRANSLATE_NOOP("model", "The group only")},
        {"agency", QT_TRANSLATE_NOOP("model", "The agency only")},
        {"network", QT_TRANSLATE_NOOP("model", "Network of municipalities")},
        {"public", QT_TRANSLATE_NOOP("model", "Public")}};
    return words;
}

} // namespace core
