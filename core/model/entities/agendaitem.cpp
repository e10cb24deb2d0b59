#include "core/model/entities/agendaitem.h"

#include "core/model/entities/method.h"

namespace core {

ChoiceList choicesOf(AgendaKind)
{
    static constexpr ChoiceWord words[] = {{"arrival", QT_TRANSLATE_NOOP("model", "Arriving")},
        {"welcome", QT_TRANSLATE_NOOP("model", "Welcome")},
        {"acquaintance", QT_TRANSLATE_NOOP("model", "Getting to know each other")},
        {"expectations", QT_TRANSLATE_NOOP("model", "Expectations")},
        {"looking_back", QT_TRANSLATE_NOOP("model", "Looking back")}, {"input", QT_TRANSLATE_NOOP("model", "Input")},
        {"good_practice", QT_TRANSLATE_NOOP("model", "Good practice")},
        {"exchange", QT_TRANSLATE_NOOP("model", "Exchange")}, {"status", QT_TRANSLATE_NOOP("model", "Where we stand")},
        {"peer_consultation", QT_TRANSLATE_NOOP("model", "Peer consultation")},
        {"concept", QT_TRANSLATE_NOOP("model", "Working on concepts")},
        {"group_decision", QT_TRANSLATE_NOOP("model", "Group decision")},
        {"reflection", QT_TRANSLATE_NOOP("model", "Reflection")}, {"measures", QT_TRANSLATE_NOOP("model", "Measures")},
        {"feedback", QT_TRANSLATE_NOOP("model", "Feedback")}, {"break", QT_TRANSLATE_NOOP("model", "Break")},
        {"closing", QT_TRANSLATE_NOOP("model", "Closing")}};
    return words;
}

ChoiceList choicesOf(AgendaLevel)
{
    static constexpr ChoiceWord words[] = {{"strategic", QT_TRANSLATE_NOOP("model", "Strategic")},
        {"operational", QT_TRANSLATE_NOOP("model", "Operational")}};
    return words;
}

ChoiceList choicesOf(AgendaCourse)
{
    static constexpr ChoiceWord words[] = {
        {"dropped", QT_TRANSLATE_NOOP("model", "Dropped")}, {"replaced", QT_TRANSLATE_NOOP("model", "Replaced")}};
    return words;
}

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&AgendaItem::session>("session", QT_TRANSLATE_NOOP("model", "Belongs to"),
        QT_TRANSLATE_NOOP("model", "Agenda item"), Required | Listed | Owner),
    field<&AgendaItem::order>(
        "order_key", QT_TRANSLATE_NOOP("model", "Order"), QT_TRANSLATE_NOOP("model", "Agenda item")),
    field<&AgendaItem::title>("title", QT_TRANSLATE_NOOP("model", "Title"), QT_TRANSLATE_NOOP("model", "Agenda item"),
        Required | Listed | Found | InTitle),
    field<&AgendaItem::durationMin>("duration_min", QT_TRANSLATE_NOOP("model", "Minutes"),
        QT_TRANSLATE_NOOP("model", "Agenda item"), Required | Listed),
    field<&AgendaItem::kind>(
        "kind", QT_TRANSLATE_NOOP("model", "Kind of item"), QT_TRANSLATE_NOOP("model", "Agenda item"), Listed),
    field<&AgendaItem::level>("level", QT_TRANSLATE_NOOP("model", "Level"), QT_TRANSLATE_NOOP("model", "Agenda item")),
    field<&AgendaItem::goal>("goal", QT_TRANSLATE_NOOP("model", "Goal"), QT_TRANSLATE_NOOP("model", "Content")),
    field<&AgendaItem::content>(
        "content", QT_TRANSLATE_NOOP("model", "Content"), QT_TRANSLATE_NOOP("model", "Content")),
    field<&AgendaItem::method>(
        "method", QT_TRANSLATE_NOOP("model", "Method"), QT_TRANSLATE_NOOP("model", "Content"), Listed),
    field<&AgendaItem::material>(
        "material", QT_TRANSLATE_NOOP("model", "Material"), QT_TRANSLATE_NOOP("model", "Content")),
    field<&AgendaItem::responsible>("responsible", QT_TRANSLATE_NOOP("model", "Responsible"),
        QT_TRANSLATE_NOOP("model", "Content"), Listed | Personal),
    field<&AgendaItem::actualStart>(
        "actual_start", QT_TRANSLATE_NOOP("model", "Began at"), QT_TRANSLATE_NOOP("model", "As it was")),
    field<&AgendaItem::actualEnd>(
        "actual_end", QT_TRANSLATE_NOOP("model", "Ended at"), QT_TRANSLATE_NOOP("model", "As it was")),
    field<&AgendaItem::extraMin>(
        "extra_min", QT_TRANSLATE_NOOP("model", "Minutes added"), QT_TRANSLATE_NOOP("model", "As it was")),
    field<&AgendaItem::course>(
        "course", QT_TRANSLATE_NOOP("model", "Not as planned"), QT_TRANSLATE_NOOP("model", "As it was")),
    field<&AgendaItem::note>("note", QT_TRANSLATE_NOOP("model", "Note"), QT_TRANSLATE_NOOP("model", "As it was")),
};

QString titleOf(const Record& record, const Titles&)
{
    return record.text(F("title"));
}

} // namespace

const EntityInfo& AgendaItem::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Agenda item"),
        QT_TRANSLATE_NOOP("model", "Agenda"), fields, [] { return recordOf(AgendaItem{}); }, titleOf, nullptr};
    return entity;
}

} // namespace core
