#include "core/model/entities/statusanalysis.h"

#include "core/model/entities/session.h"
#include "core/model/entities/titles.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&StatusAnalysis::subject>("subject", QT_TRANSLATE_NOOP("model", "Belongs to"),
        QT_TRANSLATE_NOOP("model", "Status analysis"), Required | Listed | InTitle | Owner | Identity),
    field<&StatusAnalysis::date>("date", QT_TRANSLATE_NOOP("model", "Date"),
        QT_TRANSLATE_NOOP("model", "Status analysis"), Required | Listed | InTitle),
    field<&StatusAnalysis::session>(
        "session", QT_TRANSLATE_NOOP("model", "Session"), QT_TRANSLATE_NOOP("model", "Status analysis"), Identity),
    field<&StatusAnalysis::method>("method", QT_TRANSLATE_NOOP("model", "Way of analysis"),
        QT_TRANSLATE_NOOP("model", "Status analysis"), Listed, "analysis_method"),
    field<&StatusAnalysis::initialSituation>("initial_situation", QT_TRANSLATE_NOOP("model", "Initial situation"),
        QT_TRANSLATE_NOOP("model", "Status analysis")),
    field<&StatusAnalysis::achievedContent>("achieved_content", QT_TRANSLATE_NOOP("model", "Achieved: content"),
        QT_TRANSLATE_NOOP("model", "What is achieved")),
    field<&StatusAnalysis::achievedProcess>("achieved_process", QT_TRANSLATE_NOOP("model", "Achieved: processes"),
        QT_TRANSLATE_NOOP("model", "What is achieved")),
    field<&StatusAnalysis::achievedStructure>("achieved_structure", QT_TRANSLATE_NOOP("model", "Achieved: structures"),
        QT_TRANSLATE_NOOP("model", "What is achieved")),
    field<&StatusAnalysis::currentContent>("current_content", QT_TRANSLATE_NOOP("model", "Now: content"),
        QT_TRANSLATE_NOOP("model", "Where do we stand?")),
    field<&StatusAnalysis::currentProcess>("current_process", QT_TRANSLATE_NOOP("model", "Now: processes"),
        QT_TRANSLATE_NOOP("model", "Where do we stand?")),
    field<&StatusAnalysis::currentStructure>("current_structure", QT_TRANSLATE_NOOP("model", "Now: structures"),
        QT_TRANSLATE_NOOP("model", "Where do we stand?")),
    field<&StatusAnalysis::nextContent>(
        "next_content", QT_TRANSLATE_NOOP("model", "Next: content"), QT_TRANSLATE_NOOP("model", "Next steps")),
    field<&StatusAnalysis::nextProcess>(
        "next_process", QT_TRANSLATE_NOOP("model", "Next: processes"), QT_TRANSLATE_NOOP("model", "Next steps")),
    field<&StatusAnalysis::nextStructure>(
        "next_structure", QT_TRANSLATE_NOOP("model", "Next: structures"), QT_TRANSLATE_NOOP("model", "Next steps")),
    field<&StatusAnalysis::strengths>(
        "strengths", QT_TRANSLATE_NOOP("model", "Strengths"), QT_TRANSLATE_NOOP("model", "Judgement")),
    field<&StatusAnalysis::obstacles>("obstacles", QT_TRANSLATE_NOOP("model", "Obstacles, one a line"),
        QT_TRANSLATE_NOOP("model", "Judgement"), {}, "obstacle_type"),
    field<&StatusAnalysis::potentials>(
        "potentials", QT_TRANSLATE_NOOP("model", "Potentials"), QT_TRANSLATE_NOOP("model", "Judgement")),
    field<&StatusAnalysis::changePotentials>("change_potentials", QT_TRANSLATE_NOOP("model", "Potentials for change"),
        QT_TRANSLATE_NOOP("model", "Judgement")),
    field<&StatusAnalysis::dataSources>(
        "data_sources", QT_TRANSLATE_NOOP("model", "Sources of data"), QT_TRANSLATE_NOOP("model", "Judgement")),
};

QString titleOf(const Record& record, const Titles& titles)
{
    return joined(dayIn(record, F("date")), titles(record.reference(F("subject"))), QStringLiteral(" – "));
}

} // namespace

const EntityInfo& StatusAnalysis::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Status analysis"),
        QT_TRANSLATE_NOOP("model", "Status analyses"), fields, [] { return recordOf(StatusAnalysis{}); }, titleOf,
        nullptr};
    return entity;
}

} // namespace core
