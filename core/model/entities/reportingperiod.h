#pragma once

#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct Agency;
struct Funder;

/** What a report to the funder covers, and when it is due (domain.md 2.2 G, WF-12). */
struct ReportingPeriod {
    static constexpr const char* entityKey = "reporting_period";
    [[nodiscard]] static const EntityInfo& info();

    QString name;
    Ref<Agency> agency;
    Ref<Funder> funder;
    QDate start;
    QDate end;
    QDate due;
    QDate sentOn;
    LongText note;

    bool operator==(const ReportingPeriod&) const = default;
};

} // namespace core
