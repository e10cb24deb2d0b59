#include "core/wording/desktext.h"

#include "core/wording/daytext.h"
#include "core/wording/findingtext.h"
#include "core/wording/koffertext.h"
#include "core/wording/likenesstext.h"
#include "core/wording/mergetext.h"
#include "core/wording/speaking.h"

#include <QLocale>

#include <algorithm>

namespace core {

using koffer::DeskClass;
using koffer::DeskPlan;

namespace {

constexpr const char* classWords[koffer::deskClasses] = {QT_TRANSLATE_NOOP("model", "conflict"),
    QT_TRANSLATE_NOOP("model", "doubtful"), QT_TRANSLATE_NOOP("model", "kept aside"),
    QT_TRANSLATE_NOOP("model", "unknown field"), QT_TRANSLATE_NOOP("model", "outside"),
    QT_TRANSLATE_NOOP("model", "erased"), QT_TRANSLATE_NOOP("model", "taken back"),
    QT_TRANSLATE_NOOP("model", "parallel"), QT_TRANSLATE_NOOP("model", "taken over"),
    QT_TRANSLATE_NOOP("model", "known already")};

/** The order in which they are counted: what goes in first. */
constexpr DeskClass counted[] = {DeskClass::TakenOver, DeskClass::Parallel, DeskClass::Conflict, DeskClass::Doubtful,
    DeskClass::Kept, DeskClass::NewerField, DeskClass::Outside, DeskClass::Erased, DeskClass::Withdrawn,
    DeskClass::Known};

QString dash()
{
    return QStringLiteral("–");
}

QString fieldLabels(const ReturnRow& row, const Labels& labels)
{
    QStringList words;
    for (const qsizetype field : row.officeFields) {
        if (field >= 0 && row.entity && field < qsizetype(row.entity->fields.size()))
            words.append(labels.of(row.entity->fields[size_t(field)].label));
    }
    return words.join(QStringLiteral(", "));
}

QString kindText(const ReturnRow& row, const Labels& labels)
{
    return row.entity ? labels.of(row.entity->singular) : row.kind;
}

QString keptReason(const ReturnRow& row, const Labels& labels)
{
    switch (row.reason) {
    case QuarantineReason::TargetMissing:
        return labels.of(QT_TRANSLATE_NOOP("model", "names a record that is not there"));
    case QuarantineReason::RecordUnknown:
        return labels.of(QT_TRANSLATE_NOOP("model", "its record was never heard of"));
    case QuarantineReason::ValueUnsound:
        return labels.of(QT_TRANSLATE_NOOP("model", "holds a value that cannot be stored"));
    case QuarantineReason::None:
        break;
    }
    return {};
}

} // namespace

QString deskClassText(DeskClass kind, const Labels& labels)
{
    return labels.of(classWords[int(kind)]);
}

QString deskCountsText(const DeskPlan& plan, const Labels& labels)
{
    const QList<qsizetype> counts = plan.counts();
    const QLocale locale(labels.language());
    QStringList words;
    for (const DeskClass kind : counted) {
        const qsizetype count = counts.at(int(kind));
        if (count == 0)
            continue;
        const bool isMany = kind == DeskClass::Conflict && count > 1;
        words.append(locale.toString(count) + u' '
            + (isMany ? labels.of(QT_TRANSLATE_NOOP("model", "conflicts")) : deskClassText(kind, labels)));
    }
    return words.join(QStringLiteral(" · "));
}

QString deskRowText(const ReturnRow& row, const Labels& labels)
{
    const QString kind = kindText(row, labels);
    if (row.isNew && !row.isAboutField())
        return labels.of(QT_TRANSLATE_NOOP("model", "%1 (new)")).arg(kind);
    const QString named =
        row.title.isEmpty() ? kind : labels.of(QT_TRANSLATE_NOOP("model", "%1 “%2”")).arg(kind, row.title);
    if (row.isAboutField())
        return named + QStringLiteral(": ") + labels.of(row.entity->fields[size_t(row.field)].label);
    return row.fieldKey.isEmpty() ? named : named + QStringLiteral(": ") + row.fieldKey;
}

QString deskRowNote(const DeskPlan& plan, const ReturnRow& row, const Labels& labels)
{
    switch (plan.classOf(row)) {
    case DeskClass::Doubtful: {
        const QList<DoubleHit> hits = plan.doubles.value(row.record);
        return labels.of(QT_TRANSLATE_NOOP("model", "the same as “%1”?")).arg(hits.first().title);
    }
    case DeskClass::Kept:
        return keptReason(row, labels);
    case DeskClass::NewerField:
        return labels.of(QT_TRANSLATE_NOOP("model", "of a newer program, kept"));
    case DeskClass::Outside:
        return labels.of(QT_TRANSLATE_NOOP("model", "is not taken over"));
    case DeskClass::Erased:
        return labels.of(QT_TRANSLATE_NOOP("model", "was erased here and stays erased"));
    case DeskClass::Withdrawn:
        return labels.of(QT_TRANSLATE_NOOP("model", "taken back here before, not taken over again"));
    case DeskClass::Parallel:
        return row.verdict == ChangeClass::Equal ? labels.of(QT_TRANSLATE_NOOP("model", "the same on both sides"))
                                                 : labels.of(QT_TRANSLATE_NOOP("model", "other fields, no conflict"));
    case DeskClass::Conflict:
        if (row.isRemoval)
            return labels.of(QT_TRANSLATE_NOOP("model", "removed in the return, changed or needed here"));
        if (row.conflict && !row.isAboutField())
            return labels.of(QT_TRANSLATE_NOOP("model", "removed on one side, changed or needed on the other"));
        return row.changes.isEmpty() ? labels.of(QT_TRANSLATE_NOOP("model", "was open before")) : QString();
    case DeskClass::TakenOver:
    case DeskClass::Known:
        break;
    }
    return row.isRemoval ? labels.of(QT_TRANSLATE_NOOP("model", "is removed")) : QString();
}

QString deskValueText(const ReturnRow& row, const Value& value, const Labels& labels, const Titles& titles)
{
    if (!row.isAboutField())
        return dash();
    const FieldInfo& field = row.entity->fields[size_t(row.field)];
    if (!row.element.isEmpty()) {
        const QString words = readable(field, QStringList{row.element}, labels, titles);
        return value == Value{true} ? words : labels.of(QT_TRANSLATE_NOOP("model", "without %1")).arg(words);
    }
    const QString text = readable(field, value, labels, titles);
    return text.isEmpty() ? labels.of(QT_TRANSLATE_NOOP("model", "(empty)")) : text;
}

QString deskOfficeText(const ReturnRow& row, const Labels& labels, const Titles& titles)
{
    if (!row.isAboutField())
        return row.isNew || row.officeFields.isEmpty()
            ? (row.isNew ? dash() : row.title)
            : labels.of(QT_TRANSLATE_NOOP("model", "%1 changed")).arg(fieldLabels(row, labels));
    if (row.isParallel && row.verdict == ChangeClass::TakenOver)
        return labels.of(QT_TRANSLATE_NOOP("model", "%1 changed")).arg(fieldLabels(row, labels));
    return deskValueText(row, row.office, labels, titles);
}

QString deskReturnText(const ReturnRow& row, const Labels& labels, const Titles& titles)
{
    if (row.isRemoval && !row.isAboutField())
        return labels.of(QT_TRANSLATE_NOOP("model", "removed"));
    if (!row.isAboutField())
        return row.title.isEmpty() ? dash() : row.title;
    return row.changes.isEmpty() ? dash() : deskValueText(row, row.returned, labels, titles);
}

QString decisionText(const DeskPlan& plan, const Conflict& conflict, const std::optional<Decision>& decision,
    const Labels& labels, const Titles& titles)
{
    if (!decision)
        return labels.of(QT_TRANSLATE_NOOP("model", "open"));
    if (const auto* candidate = std::get_if<ChangeId>(&decision->answer)) {
        const QString source = plan.authors.value(*candidate).source;
        return source.isEmpty() ? labels.of(QT_TRANSLATE_NOOP("model", "office")) : source;
    }
    const Value& own = std::get<Value>(decision->answer);
    const QString text =
        conflict.field < 0 ? QString() : readable(conflict.entity->fields[size_t(conflict.field)], own, labels, titles);
    return labels.of(QT_TRANSLATE_NOOP("model", "own: %1"))
        .arg(text.isEmpty() ? labels.of(QT_TRANSLATE_NOOP("model", "(empty)")) : text);
}

Titles deskTitles(const Reader& reader, const DeskPlan& plan)
{
    QHash<RecordId, QString> brought;
    for (const ReturnRow& row : plan.rows)
        brought.insert(row.record, row.title);
    return [&reader, brought](RecordId id) {
        const QString known = reader.titleOf(id).value_or(QString());
        return known.isEmpty() ? brought.value(id) : known;
    };
}

QString overtakenText(const QList<RecordId>& overtaken, const Labels& labels, const Titles& titles)
{
    QStringList records;
    for (const RecordId& id : overtaken)
        records.append(titles(id));
    return records.isEmpty() ? QString()
                             : labels
                                   .of(QT_TRANSLATE_NOOP("model",
                                       "What is released stays as it was; what came in needs a next version of: %1."))
                                   .arg(records.join(QStringLiteral(", ")));
}

MergeReport deskReport(const DeskPlan& plan, const QList<Decision>& decisions, const Findings& findings,
    const QDateTime& at, const Labels& labels, const Titles& titles)
{
    const Speaking speaking(labels.language());
    MergeReport report;
    report.at = at;
    const QString name = plan.issue ? plan.facts.number : plan.source;
    report.title = labels.of(QT_TRANSLATE_NOOP("model", "Merge: %1")).arg(name);
    report.facts.append({labels.of(QT_TRANSLATE_NOOP("model", "Source")), plan.source});
    if (plan.issue)
        report.facts.append({labels.of(QT_TRANSLATE_NOOP("model", "Taken by")), plan.facts.holder});
    if (!plan.unread.isEmpty())
        report.facts.append(
            {labels.of(QT_TRANSLATE_NOOP("model", "Left out, of a newer program")), unreadList(plan.unread)});
    const QList<qsizetype> counts = plan.counts();
    for (const DeskClass kind : counted) {
        if (counts.at(int(kind)) > 0)
            report.classes.append({deskClassText(kind, labels), counts.at(int(kind))});
        report.sum += counts.at(int(kind));
    }
    for (const ReturnRow& row : plan.rows) {
        MergeReport::Line line;
        line.verdict = deskClassText(plan.classOf(row), labels);
        line.what = deskRowText(row, labels);
        line.note = deskRowNote(plan, row, labels);
        line.atIssue = deskValueText(row, row.atIssue, labels, titles);
        line.office = deskOfficeText(row, labels, titles);
        line.returned = deskReturnText(row, labels, titles);
        if (const Conflict* conflict = plan.conflictOf(row)) {
            const auto decision = std::ranges::find(decisions, conflict->id, &Decision::conflict);
            line.decision = decisionText(plan, *conflict,
                decision == decisions.cend() ? std::nullopt : std::optional<Decision>(*decision), labels, titles);
        }
        if (!row.changes.isEmpty())
            line.who = QStringLiteral("%1, %2").arg(row.author.act.who, momentText(row.author.act.at));
        line.changes = row.changes.size();
        report.lines.append(line);
    }
    if (const QString due = overtakenText(plan.overtaken, labels, titles); !due.isEmpty())
        report.findings.append(due);
    for (const Finding& finding : findings)
        report.findings.append(lineOf(finding));
    return report;
}

} // namespace core
