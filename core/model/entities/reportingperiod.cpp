#include "core/model/entities/reportingperiod.h"

#include "core/model/entities/agency.h"
#include "core/model/entities/funder.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&ReportingPeriod::name>("name", QT_TRANSLATE_NOOP("model", "Name"),
        QT_TRANSLATE_NOOP("model", "Reporting period"), Required | Listed | Sorted | Found | InTitle | MatchKey),
    field<&ReportingPeriod::agency>(
        "agency", QT_TRANSLATE_NOOP("model", "Agency"), QT_TRANSLATE_NOOP("model", "Reporting period"), Listed),
    field<&ReportingPeriod::funder>(
        "funder", QT_TRANSLATE_NOOP("model", "Funder"), QT_TRANSLATE_NOOP("model", "Reporting period"), Listed),
    field<&ReportingPeriod::start>(
        "start", QT_TRANSLATE_NOOP("model", "From"), QT_TRANSLATE_NOOP("model", "Reporting period"), Required | Listed),
    field<&ReportingPeriod::end>(
        "end", QT_TRANSLATE_NOOP("model", "Until"), QT_TRANSLATE_NOOP("model", "Reporting period"), Required | Listed),
    field<&ReportingPeriod::due>(
        "due", QT_TRANSLATE_NOOP("model", "Due"), QT_TRANSLATE_NOOP("model", "Reporting period"), Listed),
    field<&ReportingPeriod::sentOn>(
        "sent_on", QT_TRANSLATE_NOOP("model", "Sent on"), QT_TRANSLATE_NOOP("model", "Reporting period"), Listed),
    field<&ReportingPeriod::note>(
        "note", QT_TRANSLATE_NOOP("model", "Note"), QT_TRANSLATE_NOOP("model", "Reporting period")),
};

QString titleOf(const Record& record, const Titles&)
{
    return record.text(F("name"));
}

} // namespace

const EntityInfo& ReportingPeriod::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Reporting period"),
        QT_TRANSLATE_NOOP("model", "Reporting periods"), fields, [] { return recordOf(ReportingPeriod{}); }, titleOf,
        nullptr};
    return entity;
}

} // namespace core
