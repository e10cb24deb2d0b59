#pragma once

#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct Session;

/** Kinds that a status analysis may name as "belongs to". */
struct AnalysisOwner {
    static constexpr const char* entityKey = "consultation_case team";
};

/** Where a case or a team stands: three questions by content, process and structure (domain.md 2.2 C, 1-18). */
struct StatusAnalysis {
    static constexpr const char* entityKey = "status_analysis";
    [[nodiscard]] static const EntityInfo& info();

    Ref<AnalysisOwner> subject;
    QDate date;
    Ref<Session> session;
    QString method;
    LongText initialSituation;
    LongText achievedContent;
    LongText achievedProcess;
    LongText achievedStructure;
    LongText currentContent;
    LongText currentProcess;
    LongText currentStructure;
    LongText nextContent;
    LongText nextProcess;
    LongText nextStructure;
    LongText strengths;
    LongText obstacles;
    LongText potentials;
    LongText changePotentials;
    LongText dataSources;

    bool operator==(const StatusAnalysis&) const = default;
};

} // namespace core
