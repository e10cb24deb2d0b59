#include "ui/pages/disputedlines.h"

#include "core/model/dispute.h"
#include "core/store/unsettled.h"
#include "core/wording/language.h"

#include <algorithm>

namespace ui {

using namespace core;

Result<DisputedPlaces> DisputedPlaces::read(Database& database)
{
    DisputedPlaces places;
    WB_ASSIGN(marks, Unsettled(database).all());
    for (const Mark& each : std::as_const(marks)) {
        if (each.kind == Mark::Kind::Conflict)
            places.m_fields[each.record].insert(
                each.field < 0 ? QString() : QString(each.entity->fields[size_t(each.field)].name()));
    }
    return places;
}

bool DisputedPlaces::has(RecordId record, std::initializer_list<const char*> fields) const
{
    const auto found = m_fields.constFind(record);
    if (found == m_fields.cend())
        return false;
    return found->contains(QString())
        || std::ranges::any_of(fields, [&](const char* key) { return found->contains(QString::fromLatin1(key)); });
}

void DisputedPlaces::mark(OverviewText& line)
{
    // In front: what is long is cut at its end.
    const QString said = disputedMark(spokenLabels());
    line.text.facts = line.text.facts.isEmpty() ? said : said + QStringLiteral(" · ") + line.text.facts;
}

QList<OverviewText> DisputedPlaces::marked(QList<OverviewText> lines) const
{
    for (OverviewText& line : lines) {
        const auto found = m_fields.constFind(line.link.record);
        if (found != m_fields.cend() && (line.link.place.isEmpty() || found->contains(line.link.place)))
            mark(line);
    }
    return lines;
}

} // namespace ui
