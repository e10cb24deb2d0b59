#include "core/model/entities/municipality.h"
#include "core/model/rules/rulesets.h"
#include "core/support/ags.h"

namespace core::rulesets {

namespace {

using F = QLatin1StringView;
using enum Severity;

constexpr int kreisDigits = 5;

bool isKreisLevel(MunicipalityKind kind)
{
    return kind == MunicipalityKind::District || kind == MunicipalityKind::IndependentCity
        || kind == MunicipalityKind::CityRegion || kind == MunicipalityKind::SpecialAssociation;
}

/** All that have the key of the same Kreis, written with five digits or with eight. */
Result<QList<RecordId>> withSameKreis(const Reader& reader, const QString& key)
{
    const EntityInfo& kind = Municipality::info();
    const qsizetype field = kind.indexOf(u"ags");
    const QString kreis = key.left(kreisDigits);
    WB_ASSIGN(ids, reader.withValue(kind, field, kreis));
    WB_ASSIGN(longer, reader.withValue(kind, field, QString(kreis + QStringLiteral("000"))));
    return ids + longer;
}

// V-04
Result<void> keyIsSound(const RuleView& view, const Record& subject, FindingList& found)
{
    const auto municipality = as<Municipality>(subject);
    const QString& key = municipality.ags;
    if (key.isEmpty())
        return {};
    const QString land = detail::wordOf(municipality.state);
    if (!ags::isPlausible(key))
        found.add(Error, {F("ags"), F("form"), {key}});
    else if (ags::stateCode(key) != land)
        found.add(Error, {F("ags"), F("land"), {key, land}});
    else if (municipality.kind == MunicipalityKind::IndependentCity && key.size() == 8
        && !key.endsWith(QStringLiteral("000")))
        found.add(Error, {F("ags"), F("city"), {key}});
    WB_ASSIGN(same, view.reader.withValue(subject.entity(), subject.entity().indexOf(u"ags"), key));
    same.removeAll(subject.id());
    // One for each twin, so that leaving one double for another is not the same as before.
    for (const RecordId& twin : std::as_const(same)) {
        WB_ASSIGN(other, view.reader.titleOf(twin));
        found.add(Error, {F("ags"), F("twice"), {key, other}, 0, twin});
    }
    return {};
}

// V-05
Result<void> kreisIsOwn(const RuleView& view, const Record& subject, FindingList& found)
{
    const auto municipality = as<Municipality>(subject);
    if (!isKreisLevel(municipality.kind) || !ags::isPlausible(municipality.ags))
        return {};
    WB_ASSIGN(same, withSameKreis(view.reader, municipality.ags));
    for (const RecordId& id : same) {
        WB_ASSIGN(other, view.reader.getAs<Municipality>(id));
        if (id == subject.id() || other.ags == municipality.ags || !isKreisLevel(other.kind))
            continue;
        WB_ASSIGN(title, view.reader.titleOf(id));
        found.add(Warning, {F("ags"), {}, {municipality.ags.left(kreisDigits), title}, 0, id});
        break;
    }
    return {};
}

constexpr Watch key[] = {{"municipality", "ags state kind", ""}};

constexpr Rule rules[] = {
    {"V-04", "municipality", false, key, keyIsSound},
    {"V-05", "municipality", true, key, kreisIsOwn},
};

} // namespace

std::span<const Rule> municipality()
{
    return rules;
}

} // namespace core::rulesets
