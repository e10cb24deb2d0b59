#include "app/cli/planprinter.h"

#include "app/cli/conflictprinter.h"
#include "core/change/overlay.h"
#include "core/report/releasedstate.h"
#include "core/wording/desktext.h"
#include "core/wording/language.h"
#include "core/wording/mergetext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cli {

using namespace core;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/** Keys of the JSON report, in the order of ChangeClass. */
const char* const classKeys[changeClasses] = {
    "taken_over", "known", "equal", "conflict", "outside", "unknown_field", "erased", "withdrawn", "quarantined"};

/** Released records of sessions that the merge supplements. */
Result<QList<RecordId>> overtakenBy(Book& book, const MergePlan& plan)
{
    const ChangeSet inTables = plan.proposal.changes.inTables();
    return overtakenRecords(Overlay(book.store(), inTables), inTables);
}

} // namespace

Result<QJsonObject> planJson(Session& session, Book& book, const MergePlan& plan, const Return& returned)
{
    QJsonObject counts;
    for (int i = 0; i < changeClasses; ++i)
        counts.insert(QString::fromLatin1(classKeys[i]), qint64(plan.count(ChangeClass(i))));
    QJsonArray conflicts;
    ConflictPrinter printer(session, book, returned.acts);
    for (const Conflict& conflict : plan.conflicts) {
        WB_ASSIGN(object, printer.json(conflict));
        conflicts.append(object);
    }
    WB_ASSIGN(overtaken, overtakenBy(book, plan));
    QJsonArray due;
    for (const RecordId& record : std::as_const(overtaken))
        due.append(record.toText());
    return QJsonObject{{QStringLiteral("source"), returned.source}, {QStringLiteral("changes"), plan.lines.size()},
        {QStringLiteral("counts"), counts}, {QStringLiteral("conflicts"), conflicts},
        {QStringLiteral("next_version_due"), due}};
}

Result<void> printPlan(Session& session, Book& book, const MergePlan& plan, const Return& returned)
{
    const QString said = plan.lines.isEmpty() ? Words::tr("%1: nothing was recorded in it")
                                              : Words::tr("%1: %n change(s)", nullptr, int(plan.lines.size()));
    session.print(said.arg(returned.source));
    for (int i = 0; i < changeClasses; ++i) {
        if (const qsizetype count = plan.count(ChangeClass(i)); count > 0)
            session.print(QStringLiteral("%1  %2").arg(count, 8).arg(classText(ChangeClass(i))));
    }
    for (const MergeLine& line : plan.lines) {
        if (line.reason == QuarantineReason::None)
            continue;
        const StoredChange& change = returned.changes.at(line.change);
        session.print(QStringLiteral("%1 %2 %3: %4")
                          .arg(change.entity, change.record.toText(), change.field, reasonText(line.reason)));
    }
    ConflictPrinter printer(session, book, returned.acts);
    for (const Conflict& conflict : plan.conflicts)
        WB_TRY(printer.print(conflict));
    WB_ASSIGN(overtaken, overtakenBy(book, plan));
    const Titles titles = [&](RecordId id) { return book.store().titleOf(id).value_or(QString()); };
    if (!overtaken.isEmpty())
        session.print(overtakenText(overtaken, spokenLabels(), titles));
    return {};
}

} // namespace cli
