#include "ui/pages/disputedlines.h"

#include "core/model/dispute.h"
#include "core/store/unsettled.h"
#include "core/wording/language.h"

#include <algorithm>

namespace ui {

using namespace core;

QString disputedWords(const QString& words)
{
    const QString said = disputedMark(spokenLabels());
    return words.isEmpty() ? said : said + QStringLiteral(" · ") + words;
}

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
    line.text.facts = disputedWords(line.text.facts);
}

QString DisputedPlaces::marked(RecordId record, const QString& words) const
{
    return has(record) ? disputedWords(words) : words;
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
