#include "core/model/entities/kofferissue.h"

#include "core/model/entities/session.h"
#include "core/model/entities/titles.h"

namespace core {

ChoiceList choicesOf(KofferState)
{
    static constexpr ChoiceWord words[] = {{"out", QT_TRANSLATE_NOOP("model", "Out")},
        {"returned", QT_TRANSLATE_NOOP("model", "Returned")}, {"lost", QT_TRANSLATE_NOOP("model", "Lost")}};
    return words;
}

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&KofferIssue::number>("number", QT_TRANSLATE_NOOP("model", "Number"), QT_TRANSLATE_NOOP("model", "Koffer"),
        Required | Listed | Sorted | Found | InTitle | MatchKey),
    field<&KofferIssue::holder>("holder", QT_TRANSLATE_NOOP("model", "Taken by"), QT_TRANSLATE_NOOP("model", "Koffer"),
        Required | Listed | Found | InTitle | Personal),
    field<&KofferIssue::sessions>(
        "sessions", QT_TRANSLATE_NOOP("model", "Sessions"), QT_TRANSLATE_NOOP("model", "Koffer"), Listed),
    field<&KofferIssue::issuedOn>(
        "issued_on", QT_TRANSLATE_NOOP("model", "Since"), QT_TRANSLATE_NOOP("model", "Koffer"), Required | Listed),
    field<&KofferIssue::state>(
        "state", QT_TRANSLATE_NOOP("model", "State"), QT_TRANSLATE_NOOP("model", "Koffer"), Listed),
    field<&KofferIssue::returnedOn>(
        "returned_on", QT_TRANSLATE_NOOP("model", "Last return"), QT_TRANSLATE_NOOP("model", "Koffer"), Listed),
    field<&KofferIssue::scope>(
        "scope", QT_TRANSLATE_NOOP("model", "Checksum of what it may change"), QT_TRANSLATE_NOOP("model", "Koffer")),
    field<&KofferIssue::note>("note", QT_TRANSLATE_NOOP("model", "Note"), QT_TRANSLATE_NOOP("model", "Koffer")),
};

QString titleOf(const Record& record, const Titles&)
{
    return joined(record.text(F("number")), record.text(F("holder")), QStringLiteral(" "));
}

} // namespace

const EntityInfo& KofferIssue::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Koffer"),
        QT_TRANSLATE_NOOP("model", "Koffer"), fields, [] { return recordOf(KofferIssue{}); }, titleOf, nullptr};
    return entity;
}

} // namespace core
