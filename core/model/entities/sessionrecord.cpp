#include "core/model/entities/sessionrecord.h"

#include "core/model/entities/person.h"

namespace core {

ChoiceList choicesOf(RecordKind)
{
    static constexpr ChoiceWord words[] = {{"results", QT_TRANSLATE_NOOP("model", "Record of results")},
        {"course", QT_TRANSLATE_NOOP("model", "Record of the course")},
        {"photo", QT_TRANSLATE_NOOP("model", "Photo record")}, {"note", QT_TRANSLATE_NOOP("model", "File note")}};
    return words;
}

ChoiceList choicesOf(RecordState)
{
    static constexpr ChoiceWord words[] = {{"draft", QT_TRANSLATE_NOOP("model", "Draft")},
        {"in_review", QT_TRANSLATE_NOOP("model", "In review")}, {"approved", QT_TRANSLATE_NOOP("model", "Released")},
        {"sent", QT_TRANSLATE_NOOP("model", "Sent")}};
    return words;
}

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&SessionRecord::subject>("subject", QT_TRANSLATE_NOOP("model", "Record of"),
        QT_TRANSLATE_NOOP("model", "Session record"), Required | Listed | InTitle | Owner | Identity),
    field<&SessionRecord::version>("version", QT_TRANSLATE_NOOP("model", "Version"),
        QT_TRANSLATE_NOOP("model", "Session record"), Required | Listed | Identity),
    field<&SessionRecord::kind>(
        "kind", QT_TRANSLATE_NOOP("model", "Kind of record"), QT_TRANSLATE_NOOP("model", "Session record"), Listed),
    field<&SessionRecord::state>(
        "state", QT_TRANSLATE_NOOP("model", "State"), QT_TRANSLATE_NOOP("model", "Session record"), Listed),
    field<&SessionRecord::author>("author", QT_TRANSLATE_NOOP("model", "Author"),
        QT_TRANSLATE_NOOP("model", "Session record"), Listed | Personal),
    field<&SessionRecord::predecessor>(
        "predecessor", QT_TRANSLATE_NOOP("model", "Follows version"), QT_TRANSLATE_NOOP("model", "Session record")),
    field<&SessionRecord::summary>(
        "summary", QT_TRANSLATE_NOOP("model", "Summary"), QT_TRANSLATE_NOOP("model", "Content"), Found),
    field<&SessionRecord::openingReflection>("opening_reflection",
        QT_TRANSLATE_NOOP("model", "What has happened since"), QT_TRANSLATE_NOOP("model", "Content")),
    field<&SessionRecord::closingRound>(
        "closing_round", QT_TRANSLATE_NOOP("model", "Closing round"), QT_TRANSLATE_NOOP("model", "Content")),
    field<&SessionRecord::nextSessionHint>(
        "next_session_hint", QT_TRANSLATE_NOOP("model", "Next time"), QT_TRANSLATE_NOOP("model", "Content")),
    field<&SessionRecord::approvedBy>(
        "approved_by", QT_TRANSLATE_NOOP("model", "Approved by"), QT_TRANSLATE_NOOP("model", "Approval"), Personal),
    field<&SessionRecord::approvedOn>(
        "approved_on", QT_TRANSLATE_NOOP("model", "Approved on"), QT_TRANSLATE_NOOP("model", "Approval"), Listed),
    field<&SessionRecord::sentOn>(
        "sent_on", QT_TRANSLATE_NOOP("model", "Sent on"), QT_TRANSLATE_NOOP("model", "Approval"), Listed),
    field<&SessionRecord::distribution>("distribution", QT_TRANSLATE_NOOP("model", "Distribution list"),
        QT_TRANSLATE_NOOP("model", "Approval"), Personal),
};

QString titleOf(const Record& record, const Titles& titles)
{
    return titles(record.reference(F("subject")));
}

} // namespace

const EntityInfo& SessionRecord::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Session record"),
        QT_TRANSLATE_NOOP("model", "Session records"), fields, [] { return recordOf(SessionRecord{}); }, titleOf,
        nullptr};
    return entity;
}

} // namespace core
