#include "core/exchange/importplan.h"

#include "core/exchange/importplanner.h"

#include <algorithm>

namespace core {

namespace {

/** How many kinds stand before a kind in the chain of models: what a record takes its defaults from is read first. */
int modelDepth(const EntityInfo& kind)
{
    int depth = 0;
    const EntityInfo* at = &kind;
    for (qsizetype model = at->indexOf(FieldFlag::Model); model >= 0 && depth < 10; ++depth) {
        const QList<const EntityInfo*> targets = targetsOf(at->fields[size_t(model)]);
        if (targets.isEmpty())
            break;
        at = targets.first();
        model = at->indexOf(FieldFlag::Model);
    }
    return depth;
}

Result<void> check(const ImportPart& part)
{
    const ImportOptions& options = part.options;
    const auto& fields = options.mapping.fields;
    const bool nothingMapped = std::all_of(fields.begin(), fields.end(), [](const QString& f) { return f.isEmpty(); });
    if (nothingMapped && (part.table.hasColumns || !fields.isEmpty()))
        return fail(
            ErrorKind::ParseFailed, part.table.header.join(QStringLiteral(", ")), QStringLiteral("NoColumnFits"));
    if (!options.keyField.isEmpty() && options.keyField != QStringLiteral("id")
        && options.kind->indexOf(options.keyField) < 0)
        return fail(ErrorKind::NoSuchField, options.kind->name(), options.keyField);
    return {};
}

Result<ImportPlan> plan(const Reader& book, IdSource& ids, const QList<ImportPart>& parts, const Progress& progress)
{
    ImportFile file(book, ids);
    for (const ImportPart& part : parts)
        file.lines += part.table.lines.size();
    std::vector<ImportPlanner> planners;
    planners.reserve(size_t(parts.size()));
    QList<ImportPlanner*> inTurn;
    for (const ImportPart& part : parts) {
        inTurn.append(&planners.emplace_back(file, part));
        inTurn.last()->expectAll();
    }
    for (ImportPlanner* planner : std::as_const(inTurn))
        WB_TRY(planner->nameAll());
    std::stable_sort(inTurn.begin(), inTurn.end(),
        [](const auto* a, const auto* b) { return modelDepth(a->kind()) < modelDepth(b->kind()); });
    for (ImportPlanner* planner : std::as_const(inTurn))
        WB_TRY(planner->planAll(progress));
    return std::move(file).plan();
}

} // namespace

qsizetype ImportPlan::count(RowClass rowClass) const
{
    return std::count_if(
        rows.begin(), rows.end(), [rowClass](const ImportRow& row) { return row.rowClass == rowClass; });
}

acts::Proposal importProposal(const ImportPlan& plan, const QString& fileName)
{
    acts::Proposal proposal;
    proposal.changes = plan.changes;
    proposal.info.kind = QStringLiteral("import");
    proposal.info.source = fileName;
    proposal.info.count = plan.count(RowClass::New) + plan.count(RowClass::Changed);
    return proposal;
}

acts::Proposal importProposal(const ImportPlan& plan, const EntityInfo& kind, const QString& fileName)
{
    acts::Proposal proposal = importProposal(plan, fileName);
    proposal.info.entity = kind.name();
    return proposal;
}

Result<ImportPlan> planImport(
    const Reader& reader, IdSource& ids, const QList<ImportPart>& parts, const Progress& progress)
{
    for (const ImportPart& part : parts)
        WB_TRY(check(part));
    std::optional<Result<ImportPlan>> made;
    WB_TRY(reader.onOneState([&]() -> Result<void> {
        made = plan(reader, ids, parts, progress);
        return {};
    }));
    return *std::move(made);
}

Result<ImportPlan> planImport(const Reader& reader, IdSource& ids, const ImportTable& table,
    const ImportOptions& options, const Progress& progress)
{
    return planImport(reader, ids, QList<ImportPart>{{table, options}}, progress);
}

} // namespace core
